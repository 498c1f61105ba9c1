import en from "./text/en.js";
import ja from "./text/ja.js";

/** @typedef {"ja" | "en"} Lang */

/** @type {Record<Lang, Record<string, string>>} */
const tables = { ja: { ...ja }, en };

/**
 * The words for a key, its {names} filled in; the key itself where there are none.
 * @param {Lang} lang
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function t(lang, key, values = {}) {
  return (tables[lang][key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/**
 * @param {Lang} lang
 * @param {string} key
 */
export function has(lang, key) {
  return Object.hasOwn(tables[lang], key);
}

/**
 * The Japanese of what stands on the page from the start is written in the page itself, and only there: taken in before the first translation.
 * @param {string} key
 * @param {string} words
 */
export function learn(key, words) {
  tables.ja[key] ??= words;
}
