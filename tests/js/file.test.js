// Files that people open: what is made of them, whatever they hold.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fromFile, fromText, toFile } from "../../www/js/share/file.js";
import { formOf, typedOf } from "../../www/js/state/case.js";

const full = {
  id: "case0000001",
  asOf: "2026-11-22",
  contract: { formedOn: "令和8年4月15日", withdrawalSentOn: "2026-11-20" },
  plan: { monthlyFee: "39,800円", options: [{ id: "opt00000001", name: "控え\n\u2028", monthlyFee: "3000" }] },
  cancellation: { ground: "ordinary", on: "2026/12/31" },
  outages: [{ id: "out00000001", awareAt: "2026-11-17 9:30", span: "2日", cause: "company", total: false }],
};

test("a case comes back from its file as it was, with its task", () => {
  assert.deepEqual(fromText(toFile(full, "outage")), { case: full, task: "outage" });
  assert.deepEqual(typedOf(formOf(full).form), full);
});

test("a case as the compiled rules take it is read: numbers, null for what is absent, no task", () => {
  const read = fromText(
    '{"asOf":null,"plan":{"monthlyFee":39800},"outages":[{"span":49.5,"total":true}],"task":"rabatt"}',
  );
  assert.ok("case" in read && read.task === undefined);
  const { form, unread } = formOf(read.case);
  assert.deepEqual(unread, []);
  assert.equal(form.plan.monthlyFee, "39800");
  assert.equal(form.outages[0].span, "49.5");
  assert.equal(form.asOf, "");
});

test("a field in which nothing can be seen is empty: a plan of it is none, not one for nothing", () => {
  for (const unseen of [" ", "\u3000", "\u200b", "\u00ad\u202e", "\ufe0f", "\u3164", "\u20e3", "\u{e0100}"]) {
    const { form } = formOf({ plan: { monthlyFee: unseen }, outages: [{ span: unseen }] });
    assert.deepEqual(typedOf(form), {}, escape(unseen));
  }
});

test("a file is damaged in its own way, and the line of the damage is told", async () => {
  assert.deepEqual(fromText(""), { damage: "empty" });
  assert.deepEqual(fromText("[]"), { damage: "notACase" });
  assert.deepEqual(fromText('"a"'), { damage: "notACase" });
  assert.deepEqual(fromText('{"version":3}'), { damage: "newer" });
  assert.deepEqual(fromText('{\n"plan": {\n"monthlyFee" 1}}'), { damage: "notJson", line: 3 });
  assert.deepEqual(await fromFile(new Blob([new Uint8Array([0x7b, 0x83, 0x7d])])), { damage: "notUtf8" });
});

test("a file that is too large is refused by its size, before it is read", async () => {
  const file = /** @type {any} */ ({ size: 1_000_001, arrayBuffer: () => assert.fail("it was read") });
  assert.deepEqual(await fromFile(file), { damage: "tooLarge" });
});

test("a file that goes away while it is read says so", async () => {
  const file = /** @type {any} */ ({ size: 10, arrayBuffer: () => Promise.reject(new Error("gone")) });
  assert.deepEqual(await fromFile(file), { damage: "unreadable" });
});

test("files of any shape: nothing thrown, and nothing given that is taken for nothing", () => {
  let seed = 8;
  const next = (/** @type {number} */ below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const values = () =>
    [null, "", 0, -1, 1e308, true, "39,800", "\ud800", [], {}, ["39800"], [[]], { toString: 1 }, "9".repeat(500)][
      next(14)
    ];
  /** @param {any} value @returns {any} */
  const harmed = (value) => {
    if (next(12) === 0) return values();
    if (Array.isArray(value)) return value.map(harmed);
    if (typeof value !== "object" || value === null) return next(8) === 0 ? values() : value;
    const entries = Object.entries(value).map(([name, inner]) => [next(15) === 0 ? `${name}x` : name, harmed(inner)]);
    return Object.fromEntries([...entries, ...(next(9) === 0 ? [["constructor", values()]] : [])]);
  };
  for (let round = 0; round < 4000; round++) {
    const read = fromText(JSON.stringify(harmed(full)));
    if (!("case" in read)) continue;
    const given = /** @type {any} */ (read.case);
    const { form, unread } = formOf(given);
    const fee = given.plan?.monthlyFee;
    if (fee !== undefined && fee !== null && fee !== "") {
      assert.notEqual(form.plan.monthlyFee, "", "what was given stands in its field");
      if (typeof fee === "object" || typeof fee === "boolean") assert.ok(unread.includes("plan.monthlyFee"));
      if (fee !== 0) assert.notEqual(form.plan.monthlyFee, "0");
    }
    // What the form makes of it is a case like any other.
    assert.deepEqual(formOf(typedOf(form)).unread, []);
  }
});
