/**
 * Notes of the rules as warnings of an answer.
 * @import { Note } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @import { Warning } from "./answer.js"
 */
import { entryName, noteWords } from "../words/names.js";
import { has, t } from "../words/words.js";

/**
 * Notes that an answer puts into a sentence of its own, with the figures that they turn on: the key of that sentence.
 * @type {Partial<Record<Note["code"], string>>}
 */
export const OWN_SENTENCES = {
  lastDayIsHoliday: "view.bankDay",
  endByTooEarly: "exit.endBy.tooEarly",
  acceptByPassed: "exit.endBy.passed",
  stopOptions: "exit.stopOptions",
  suspensionPossible: "late.suspension",
  prescriptionPossible: "late.prescription",
  extensionWithoutEnd: "outage.noTotal",
  liabilityCap: "cap.neither",
};

/** The clauses that notes speak of. @type {Record<string, string>} */
const ARTICLES = {
  noticeMayBeWaived: "6(2)",
  optionNeverBilled: "12(1)",
  consumerContract: "30(3)",
  liabilityCapVoid: "40",
};

/**
 * @param {State} state
 * @param {...string} paths the facts and results that an answer is about
 * @returns {Warning[]} each text once
 */
export function warningsOf(state, ...paths) {
  const notes = state.assessment.notes.filter(
    ({ code, path }) =>
      !(code in OWN_SENTENCES) &&
      paths.some((at) => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`)),
  );
  const warnings = notes.map((note) => warning(state, note));
  return warnings.filter(({ text }, index) => warnings.findIndex((other) => other.text === text) === index);
}

/**
 * @param {State} state
 * @param {Note} note
 * @returns {Warning}
 */
function warning(state, note) {
  // The one entry of a list needs no name.
  const [, list] = /^(\w+)\[/.exec(note.path) ?? [];
  const alone = list !== undefined && /** @type {any} */ (state.case)[list]?.length === 1;
  const name = alone ? "" : entryName(note.path, state.case);
  const more = `note.${note.code}.more`;
  return {
    code: note.code,
    text: name ? t("out.about", { name, words: noteWords(note) }) : noteWords(note),
    article: ARTICLES[note.code],
    more: has(more) ? t(more) : undefined,
  };
}

/**
 * The last day before a deadline on which banks, and perhaps the company, are open; absent where the deadline is one itself.
 * @param {State} state
 * @param {string} path of the deadline: "outages[0].claimBy"
 * @param {string} on
 */
export function bankDayBefore({ assessment }, path, on) {
  const note = assessment.notes.find((each) => each.code === "lastDayIsHoliday" && each.path === path);
  return note?.on && note.on < on ? note.on : undefined;
}
