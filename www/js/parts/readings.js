/** The questions that the text leaves open and that matter here: what each reading gives, each to be chosen. */
/** @import { ReadingOutcome } from "../../pkg/hosting_contract.js" */
/** @import { Told } from "../answers/answer.js" */
import { hours, range, yen } from "../words/format.js";
import { readingChoice, readingName, readingReason } from "../words/names.js";
import { valueWords } from "../words/steps.js";
import { has, t } from "../words/words.js";
import { articleChip } from "./article.js";
import { disclosure } from "./disclosure.js";
import { el } from "./dom.js";

/** Readings whose results are no amounts: lengths of time, or codes that have words. */
const MINUTES = new Set(["extensionLength"]);

/**
 * What a reading gives, in words.
 * @param {ReadingOutcome} outcome
 * @param {string | number} value
 */
export function outcomeWords({ id }, value) {
  if (MINUTES.has(id)) return hours(Number(value));
  if (has(`outcome.${value}`)) return t(`outcome.${value}`);
  return valueWords(value);
}

/**
 * @param {Told[]} readings
 * @param {(article: string) => string[]} restsOn
 * @param {boolean} ranged the headline is a range already
 */
export function readingsFold(readings, restsOn, ranged) {
  if (readings.length === 0) return null;
  const count = String(readings.length);
  const amounts = readings[0].outcomes.map(({ value }) => value);
  const numbers = amounts.every((value) => typeof value === "number") && !MINUTES.has(readings[0].id);
  const [least, most] = [Math.min(...amounts.map(Number)), Math.max(...amounts.map(Number))];
  const words =
    numbers && !ranged
      ? t("view.readingsRange", { range: range(yen(least), yen(most)), count })
      : t("view.readings", { count });
  return disclosure(
    words,
    () =>
      el(
        "div",
        {},
        readings.map((reading) => question(reading, restsOn)),
      ),
    { name: "readings", tables: ["readings", "articles"] },
  );
}

/**
 * @param {Told} reading
 * @param {(article: string) => string[]} restsOn
 */
function question(reading, restsOn) {
  const { id, article, chosen, outcomes, entry } = reading;
  return el(
    "fieldset",
    { class: "reading" },
    el("legend", {}, entry ? t("out.kind", { name: readingName(id), kind: entry }) : readingName(id)),
    outcomes.map((outcome) =>
      el(
        "label",
        { class: "reading-choice" },
        el("input", {
          type: "radio",
          name: `reading-${id}`,
          value: outcome.reading,
          checked: outcome.reading === chosen,
          "data-reading": id,
        }),
        el("span", { class: "reading-name" }, readingChoice(id, outcome.reading)),
        " ",
        el("b", {}, outcomeWords(reading, outcome.value)),
      ),
    ),
    el("p", { class: "why" }, readingReason(id)),
    articleChip(article, restsOn),
  );
}
