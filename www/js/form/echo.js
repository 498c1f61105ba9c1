/**
 * Under each field, how what was typed was understood; what was guessed is said to be.
 * @import { Kind } from "../state/shape.js"
 * @import { State } from "../state/store.js"
 */
import { shapeAt } from "../state/shape.js";
import * as format from "../words/format.js";
import { t } from "../words/words.js";

/** @type {Record<Kind, (value: any) => string>} */
const SAID = {
  day: (day) => `${format.day(day)} ${format.era(day)}`.trim(),
  minute: format.minute,
  month: format.month,
  net: (yen) => t("echo.net", { amount: format.yen(yen) }),
  gross: (yen) => t("echo.gross", { amount: format.yen(yen) }),
  yen: format.yen,
  span: format.span,
  count: (times) => format.count(times, "time"),
  words: () => "",
  id: () => "",
};

const GUESSED = { year: "echo.guessedYear", about: "echo.about" };

/**
 * A value as its field's echo has it.
 * @param {string} path
 * @param {string | number} value in canonical form
 */
export function said(path, value) {
  const kind = shapeAt(path);
  return typeof kind === "string" ? SAID[kind](value) : String(value);
}

/**
 * @param {HTMLElement} form
 * @param {State} state
 */
export function echo(form, { assessment, form: typed, case: given, typedAsOf }) {
  /** @type {Map<string, string>} */
  const lines = new Map();
  for (const { path, value, guessed } of assessment.read) {
    if (path === "asOf" && !typedAsOf) continue;
    const read = said(path, value);
    lines.set(`${path}-echo`, guessed ? t(GUESSED[guessed], { read }) : read);
  }
  for (const [at, { ongoing }] of (typed.outages ?? []).entries()) {
    const now = given.outages?.[at].restoredAt;
    if (ongoing && now) lines.set(`outages[${at}].ongoing-echo`, t("echo.ongoing", { now: format.minute(now) }));
  }
  for (const line of form.querySelectorAll(".echo")) {
    const words = lines.get(line.id) ?? "";
    if (line.textContent !== words) line.textContent = words;
  }
}
