/**
 * Plans or days side by side: each column has what that case alone would be answered.
 *
 * @import { Answer } from "../answers/answer.js"
 * @import { Typed } from "../state/case.js"
 * @import { State, Store } from "../state/store.js"
 *
 * @typedef {{ name: string, form: Typed, key?: string }} Kept `key`: what it was made from, so that it is not made twice
 * @typedef {{ name: string, state: State, answer: Answer, kept?: Kept }} Column the one without `kept` is what stands in the form
 * @typedef {{ label: string, cells: { value: string, mark?: string }[] }} Row `mark`: that it is the lowest, in words
 */
import { answerOf } from "../answers/index.js";
import { t } from "../words/words.js";
import { factsOf } from "./facts.js";
import { note, noted } from "./keep.js";

export const MOST = 4;
const NOTE = "compared";

/** What was kept for comparison in this tab. @returns {Kept[]} */
export function kept() {
  const stored = noted(NOTE);
  return Array.isArray(stored)
    ? stored.filter((each) => typeof each?.form === "object" && each.form).slice(0, MOST)
    : [];
}

/** @param {Kept[]} all */
export const keepAll = (all) => note(NOTE, all.slice(0, MOST));

/**
 * What is kept, and first what stands in the form, where that has an answer and there is room.
 * @param {Store} store
 * @param {Kept[]} all
 * @returns {Column[]}
 */
export function columnsOf(store, all) {
  const columns = all.map((each) => {
    const state = store.consider(each.form);
    return { name: each.name, state, answer: answerOf(store.task, state), kept: each };
  });
  const { state } = store;
  if (!state || columns.length === MOST) return columns;
  const answer = answerOf(store.task, state);
  return answer.kind === "open" ? columns : [{ name: t("compare.now"), state, answer }, ...columns];
}

/**
 * One row for each thing that at least one column has; what a column lacks says why. What has another name is another thing.
 * @param {Column[]} columns
 * @returns {Row[]}
 */
export function answerRows(columns) {
  const named = columns.map(({ answer }) => new Map(Object.values(answer.compare).map((each) => [each.label, each])));
  const labels = [...new Set(named.flatMap((each) => [...each.keys()]))];
  return labels.map((label) => {
    const each = named.map((column) => column.get(label));
    const numbers = each.flatMap((compared) => (compared?.number === undefined ? [] : [compared.number]));
    const lowest = Math.min(...numbers);
    const tells = numbers.length > 1 && numbers.some((value) => value !== lowest);
    const mark = t(numbers.length === columns.length ? "compare.lowest" : "compare.lowest.known");
    return {
      label,
      cells: each.map((compared, at) => ({
        value: compared?.value ?? t(`compare.missing.${columns[at].answer.kind}`),
        ...(tells && compared?.number === lowest && { mark }),
      })),
    };
  });
}

/**
 * What a column says that has no day of acceptance, where others have one.
 * @param {Column[]} columns
 */
export function remarkOn(columns) {
  const open = columns.filter(
    ({ state }) => state.task === "exit" && state.assessment.term && !state.assessment.cancellation,
  );
  return open.length > 0 && open.length < columns.length ? t("compare.remark") : "";
}

/**
 * One row for each thing that was not entered alike.
 * @param {Column[]} columns
 * @returns {Row[]}
 */
export function factRows(columns) {
  const facts = columns.map(({ state }) => new Map(factsOf(state).map((fact) => [fact.path, fact])));
  const paths = [...new Set(facts.flatMap((each) => [...each.keys()]))];
  return paths
    .filter((path) => facts.some((each) => each.get(path)?.value !== facts[0].get(path)?.value))
    .map((path) => ({
      label: facts.map((each) => each.get(path)?.name).find(Boolean) ?? path,
      cells: facts.map((each) => ({ value: each.get(path)?.value ?? t("compare.nothing") })),
    }));
}
