// The comparison that the worked cases rest on refuses what it has to refuse.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, disagreements } from "./agreement.js";

test("an object may hold more than was asked for", () => {
  assert.deepEqual(disagreements({ a: { b: 1 } }, { a: { b: 1, c: 2 }, d: 3 }), []);
});

for (const [what, expected, actual] of [
  ["another number", { a: 1 }, { a: 2 }],
  ["a text in place of a number", { a: 1 }, { a: "1" }],
  ["a key that is missing", { a: 1 }, {}],
  ["a longer list", [1], [1, 2]],
  ["a shorter list", [1, 2], [1]],
  ["another order", [1, 2], [2, 1]],
  ["a missing key in place of null", { a: null }, {}],
  ["a list in place of an object", {}, []],
  ["null in place of an object", {}, null],
]) {
  test(`refused: ${what}`, () => assert.equal(disagreements(expected, actual).length > 0, true));
}

test("a disagreement names its path", () => {
  assert.deepEqual(disagreements({ a: [{ b: 1 }] }, { a: [{ b: 2 }] }), ["a[0].b: 2, expected 1"]);
});

test("a path leads through lists and stops at what is missing", () => {
  assert.equal(at({ a: [{ b: 1 }] }, "a[0].b"), 1);
  assert.equal(at({ a: [null] }, "a[0].b.c"), undefined);
});
