// Any price list: an entry is taken with exactly the fees that stand in it, as the rules read them, or it is named as one that
// cannot be read; never both, and a bad one leaves the others.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readList } from "../../www/js/form/plans.js";
import { assess } from "../module/rules.js";
import { mishap, whole } from "./cases.js";
import { quickly } from "./time.js";

/** @import { Dice } from "./dice.js" */

const sample = JSON.parse(readFileSync(new URL("../../www/plans.json", import.meta.url), "utf8"));

/** @param {Dice} dice @returns {any} */
export function make(dice) {
  const given = structuredClone(sample);
  for (let harm = dice.below(5); harm > 0; harm--) mishap(dice, dice.once(8) ? given : given.plans);
  return whole(given);
}

/** @param {any} given */
export function check(given) {
  const { plans, broken } = quickly(() => readList(given));
  const entries = Array.isArray(given?.plans) ? given.plans : [];
  assert.equal(plans.length + broken.length, entries.length, "each is taken or named");
  for (const entry of entries) {
    const untouched = sample.plans.some((/** @type {any} */ plan) => JSON.stringify(plan) === JSON.stringify(entry));
    if (untouched)
      assert.ok(
        plans.some(({ id }) => id === entry.id),
        "a bad one leaves the others",
      );
  }
  assert.equal(new Set(plans.map(({ id }) => id)).size, plans.length, "what is chosen is one plan");
  for (const { plan } of plans) {
    const { read, problems } = assess({ asOf: "2026-11-22", plan });
    for (const [fee, amount] of Object.entries(plan)) {
      // Beyond what a fee can be: its field says so.
      if (problems.some(({ path }) => path === `plan.${fee}`)) continue;
      const value = read.find(({ path }) => path === `plan.${fee}`)?.value;
      assert.equal(value, Number(String(amount).replaceAll(",", "")), `${fee} of ${JSON.stringify(plan)}`);
    }
  }
}
