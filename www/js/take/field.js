/** What the fields and the answers of the form are called, by their path. @import { Lang } from "../text.js" */
import { steps } from "../shape.js";
import { has, t } from "../text.js";

/** @type {Record<string, string>} the word for one entry of each list */
const ONE = {
  options: "option",
  outages: "outage",
  invoices: "invoice",
  payments: "payment",
  notices: "notice",
  readings: "reading",
};

/**
 * The key of the words for a path, and the numbered entries that it lies in.
 * @param {string} path
 */
function keyOf(path) {
  /** @type {string[]} */
  let key = [];
  /** @type {[entry: string, number: number][]} */
  const entries = [];
  for (const step of steps(path)) {
    if (typeof step === "number") entries.push([key.join("."), step + 1]);
    else if (Object.hasOwn(ONE, step)) key = [ONE[step]];
    else key.push(step);
  }
  return { key: key.join("."), entries };
}

/**
 * "障害 2・会社が認知した日時"; the path itself where the form has no such field.
 * @param {string} path
 * @param {Lang} lang
 */
export function fieldName(path, lang) {
  const { key, entries } = keyOf(path);
  if (!has(lang, key)) return path;
  const within = entries.map(([entry, number]) => `${t(lang, entry)} ${number}`);
  return [...within, ...(within.length > 0 && key === entries.at(-1)?.[0] ? [] : [t(lang, key)])].join(
    lang === "ja" ? "・" : ", ",
  );
}

/**
 * @param {string} path of a choice
 * @param {unknown} answer
 * @param {Lang} lang
 */
export function answerName(path, answer, lang) {
  const { key } = keyOf(path);
  const own = `${key}.${answer}`;
  return t(lang, has(lang, own) ? own : `${key.split(".").at(-1)}.${answer}`);
}
