/**
 * Under each field, how what was typed was understood.
 * @import { State, Store } from "./store.js"
 * @import { Kind } from "./shape.js"
 * @import { Lang } from "./text.js"
 */
import { formatDay, formatEra, formatMinute, formatMonth, formatNumber, formatSpan, formatYen } from "./format.js";
import { shapeAt } from "./shape.js";
import { t } from "./text.js";

/** @type {Record<Kind, (value: any, lang: Lang) => string>} */
const SAID = {
  day: (day, lang) => `${formatDay(day, lang)} ${formatEra(day, lang)}`,
  minute: formatMinute,
  month: formatMonth,
  yen: formatYen,
  span: formatSpan,
  count: (times, lang) => t(lang, "times", { times: formatNumber(times) }),
  words: () => "",
};

/**
 * @param {HTMLElement} form
 * @param {Store} store
 * @param {State} state
 */
export function echo(form, store, { assessment, lang }) {
  /** @type {Map<string | undefined, string>} */
  const said = new Map();
  for (const { path, value } of assessment.read) {
    const at = store.formPath(path);
    const kind = shapeAt(at ?? "");
    if (typeof kind === "string") said.set(`${at}-echo`, SAID[kind](value, lang));
  }
  for (const line of form.querySelectorAll(".echo")) {
    const words = said.get(line.id) ?? "";
    if (line.textContent !== words) line.textContent = words;
  }
}
