// The sentences that the page says of each case, as a person wrote them down, and what of an answer they are compared with.
import { readFileSync } from "node:fs";

/**
 * `said` is all that is seen at once, and what is unfolded of a warning; `figures` what stands under "parts and working",
 * without the lines of the working, which `working.json` has; `compare` what stands in a comparison; `readings` the
 * open questions that matter, in the order in which they are told; `depends`, where it was written down, the line that
 * stands for them until it is unfolded.
 * @typedef {{ bar: string, spoken: string, said: string[], figures: string[], compare: string[], readings: string[],
 *   depends?: string }} Said
 * @typedef {{ name: string, link: string, today?: string, ja: Said, en: Said }} Row
 */

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

/** @type {Row[]} */
export const rows = read("pages.json");

/**
 * Each rule of a step with operands, and its line.
 * @type {{ rule: string, values: Record<string, string | number>, ja: string, en: string }[]}
 */
export const working = read("working.json");

/** What is chosen or read beside a figure: the words of a key. @type {Record<string, { ja: string, en: string }>} */
export const words = read("words.json");

/** What stands around the answers, word by word: fields, problems, panels, letters. @type {Record<string, { ja: string, en: string }>} */
export const around = read("around.json");

/** The day for which a row is read where it names none. */
export const TODAY = "2026-11-25";

/** The tables whose words make sentences, which are read where they are said: in `pages.json`. */
export const SPOKEN = ["common", "cost", "exit", "outage", "late", "cooling-off", "notice"];

/** Whether a word of those tables is a label, of the view or of an item of a bill, and stands by itself. @param {string} key */
export const isLabel = (key) => /^(view|item)\./.test(key);

const said = { ja: saidIn("ja"), en: saidIn("en") };

/** All that is said in some row. @param {"ja" | "en"} lang */
function saidIn(lang) {
  return rows.flatMap((row) => Object.values(row[lang]).flat()).join("\n");
}

/**
 * The keys of a table whose words are not as they were written down.
 * @param {"ja" | "en"} lang
 * @param {string} name
 * @param {Record<string, string>} table
 */
export const otherThanWritten = (lang, name, table) =>
  Object.entries(table)
    .filter(([key, text]) => !isWritten(lang, name, key, text))
    .map(([key]) => key);

/** @param {"ja" | "en"} lang @param {string} name @param {string} key @param {string} text */
function isWritten(lang, name, key, text) {
  if (name === "working") {
    return working.some((line) => `step.${line.rule}` === key && filled(text).test(line[lang]));
  }
  if (SPOKEN.includes(name) && !isLabel(key)) return filled(text).test(said[lang]);
  return { ...words, ...around }[key]?.[lang] === text;
}

/** Whatever stands in the blanks of a text. @param {string} text */
function filled(text) {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(parts.join("[\\s\\S]+?"));
}
