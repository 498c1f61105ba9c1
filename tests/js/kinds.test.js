// How an answer is to be drawn, which no word of it says: as disputed or not, and which figures are a part of another or folded.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { answerOf, prepare } from "../../www/js/answers/index.js";
import { createStore } from "../../www/js/state/store.js";
import { TASKS } from "../../www/js/state/tasks.js";
import { need } from "../../www/js/words/words.js";
import { assess } from "../module/rules.js";

before(async () => {
  await need("common", "fields");
  await Promise.all(TASKS.map(prepare));
});

const formedOn = "2026-04-15";
const plan = { initialFee: "50,000", monthlyFee: "39,800" };
const site = {
  appliedOn: "2026-06-01",
  appliedVia: "website",
  formedOn: "2026-06-03",
  withdrawalArrivedOn: "2026-06-07",
};
const ends = (/** @type {string} */ ground, /** @type {string} */ on) => ({ cancellation: { ground, on } });

/**
 * `part` and `folded` are ids of figures.
 * @type {{ what: string, task: string, typed: any, today?: string, kind: string, part?: string[], folded?: string[] }[]}
 */
const drawn = [
  {
    what: "an own cancellation within the term is owed, and the rest of the term is a part of the total",
    task: "exit",
    typed: { contract: { formedOn }, plan, ...ends("ordinary", "2026-12-31") },
    kind: "answered",
    part: ["remaining"],
  },
  {
    what: "an interruption within the term is disputed",
    task: "exit",
    typed: { contract: { formedOn }, plan, ...ends("interruption", "2026-12-31") },
    kind: "disputed",
  },
  {
    what: "an interruption within the term is disputed before any fee is known",
    task: "exit",
    typed: { contract: { formedOn }, ...ends("interruption", "2026-12-31") },
    kind: "disputed",
  },
  {
    what: "an interruption in a renewed month leaves nothing to dispute without fees",
    task: "exit",
    typed: { contract: { formedOn }, ...ends("interruption", "2027-06-10") },
    kind: "answered",
  },
  {
    what: "what a disputed ending costs is disputed",
    task: "cost",
    typed: { contract: { formedOn }, plan, ...ends("interruption", "2026-12-31") },
    kind: "disputed",
    folded: ["cap"],
  },
  {
    what: "what is given back of a prepaid year is a part of the total",
    task: "exit",
    typed: {
      contract: { formedOn },
      plan: { annualFee: "1,200,000" },
      readings: { prepaidFees: "returned" },
      ...ends("discontinued", "2026-07-31"),
    },
    kind: "disputed",
    part: ["returned", "remaining"],
  },
  {
    what: "what an undisputed one costs is not, and the rest of the term is a part of it",
    task: "cost",
    typed: { contract: { formedOn }, plan, ...ends("ordinary", "2026-12-31") },
    kind: "answered",
    part: ["remaining"],
    folded: ["cap"],
  },
  {
    what: "a running contract has no such part; the cap on damages is folded",
    task: "cost",
    typed: { contract: { formedOn }, plan },
    kind: "answered",
    part: [],
    folded: ["cap"],
  },
  {
    what: "what a withdrawal after formation leaves owed is disputed",
    task: "cooling-off",
    typed: { contract: site, plan },
    today: "2026-06-20",
    kind: "disputed",
  },
  {
    what: "and before a plan is known too",
    task: "cooling-off",
    typed: { contract: site },
    today: "2026-06-20",
    kind: "disputed",
  },
  {
    what: "a withdrawal before formation is not",
    task: "cooling-off",
    typed: { contract: { ...site, formedOn: undefined } },
    today: "2026-06-20",
    kind: "answered",
  },
];

for (const { what, task, typed, today = "2026-11-25", kind, part, folded } of drawn) {
  test(`${task}: ${what}`, () => {
    const store = createStore({ assess, now: () => `${today}T12:00`, lang: "ja", soon: () => {} });
    store.load(typed);
    store.start();
    assert.ok(store.state && !store.state.failure, String(store.state?.failure));
    const answer = answerOf(/** @type {any} */ (task), store.state);
    const having = (/** @type {"part" | "fold"} */ mark) =>
      answer.figures.filter((one) => one[mark]).map(({ id }) => id);
    assert.equal(answer.kind, kind);
    if (part) assert.deepEqual(having("part"), part);
    if (folded) assert.deepEqual(having("fold"), folded);
  });
}
