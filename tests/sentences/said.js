// What the page says of a case, in the parts in which a person wrote it down (read.js).
import assert from "node:assert/strict";
import { deadlineWords } from "../../www/js/parts/deadlines.js";
import { fromFragment } from "../../www/js/share/link.js";
import { createStore } from "../../www/js/state/store.js";
import { readingsWords } from "../../www/js/words/readings.js";
import { assess } from "../module/rules.js";
import { TODAY } from "./read.js";

/** @param {import("./read.js").Row} row */
export function stateOf({ link, today = TODAY }) {
  const store = createStore({ assess, now: () => `${today}T12:00`, lang: "ja", soon: () => {} });
  const linked = fromFragment(link);
  store.load(linked?.case ?? {}, { task: linked?.task });
  store.start();
  assert.ok(store.state && !store.state.failure, String(store.state?.failure));
  return { task: store.task, state: store.state };
}

/**
 * @param {import("../../www/js/answers/answer.js").Answer} answer
 * @param {import("./read.js").Said} expected tells whether the line on readings was written down
 * @returns {import("./read.js").Said}
 */
export const saidBy = (answer, { depends }) => ({
  bar: answer.bar,
  spoken: answer.spoken,
  said: [
    answer.headline,
    ...answer.facts,
    ...answer.deadlines
      .map(deadlineWords)
      .map(({ by, name, left, safest, more }) => [by, name, left, safest, ...more].filter(Boolean).join(" ")),
    ...answer.warnings.flatMap(({ text, more }) => (more ? [text, more] : [text])),
    ...answer.next.flatMap(({ label, locked }) => (locked ? [label, locked] : [label])),
  ],
  figures: answer.figures.map(({ label, value, notes }) => [`${label}: ${value}`, ...notes].join(" | ")),
  compare: Object.values(answer.compare).map(({ label, value }) => `${label}: ${value}`),
  readings: answer.readings.map(({ id, entry }) => (entry ? `${id}: ${entry}` : id)),
  ...(depends !== undefined && { depends: readingsWords(answer.readings, answer.range !== undefined) }),
});
