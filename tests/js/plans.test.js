// The price list, which whoever hosts the page writes by hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readList } from "../../www/js/form/plans.js";

const entry = (/** @type {string} */ id, plan = {}) => ({
  id,
  name: { ja: `${id}プラン`, en: `Plan ${id}` },
  plan: { monthlyFee: "39,800", ...plan },
});

test("an entry that cannot be read is named, by its place where it has no name, and leaves the others", () => {
  const bad = [
    null,
    "b",
    { ...entry("c"), name: "c" },
    entry("d", { monthlyfee: "1" }),
    entry("e", { monthlyFee: ["39800"] }),
    entry("f", { monthlyFee: "1.000" }),
    entry("g", { monthlyFee: 0.5 }),
    entry("h", { monthlyFee: "" }),
    { ...entry("i"), plan: {} },
  ];
  const { plans, broken, sample } = readList({ sample: true, plans: [entry("a"), ...bad, entry("z")] });
  assert.deepEqual(
    plans.map(({ id }) => id),
    ["a", "z"],
  );
  assert.deepEqual(broken, ["2", "3", "c", "dプラン", "eプラン", "fプラン", "gプラン", "hプラン", "iプラン"]);
  assert.equal(sample, true);
});

test("of two entries with one id the second is named: it would be chosen and the first be taken", () => {
  const { plans, broken } = readList({
    plans: [entry("a"), { ...entry("a", { monthlyFee: 50_000 }), name: { ja: "二", en: "2" } }],
  });
  assert.deepEqual(plans, [entry("a")]);
  assert.deepEqual(broken, ["二"]);
});

test("what is no list is an empty one", () => {
  for (const given of [undefined, null, [], "x", {}, { plans: {} }, { plans: null }])
    assert.deepEqual(readList(given), { sample: false, plans: [], broken: [] });
});
