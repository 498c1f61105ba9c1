// Prints what the rules and the page's words come to on this machine, for machines.test.js to compare: the answers to every
// worked case, today in Japan, days and lengths of time in both languages. First a line that says what machine it is.
import { readdirSync, readFileSync } from "node:fs";
import { now, today } from "../../www/js/state/today.js";
import * as format from "../../www/js/words/format.js";
import { use } from "../../www/js/words/words.js";
import { assess } from "./rules.js";

const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
console.log(timeZone, locale);

const folder = new URL("../cases/", import.meta.url);
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith(".json")) continue;
  for (const { name, case: facts } of JSON.parse(readFileSync(new URL(file, folder), "utf8")))
    console.log(file, name, JSON.stringify(assess(facts)));
}

// Half an hour on either side of midnight in Japan.
for (const moment of ["2026-11-22T14:30:00Z", "2026-11-22T15:30:00Z"]) {
  Date.now = () => Date.parse(moment);
  console.log(moment, today(), now());
}

for (const lang of /** @type {const} */ (["ja", "en"])) {
  await use(lang);
  for (const day of ["2024-02-29", "2026-03-29", "2026-10-25", "2027-01-01"])
    console.log(format.day(day), format.dayShort(day), format.era(day), format.minute(`${day}T02:30`));
  console.log(format.yen(-1234567), format.span(3685), format.number("1234567.25"));
}
