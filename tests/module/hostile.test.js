// Whatever a call is given, the next one gets its answer. HOSTILE_CALLS=10000000 makes a long run of it (some five minutes).
import assert from "node:assert/strict";
import { test } from "node:test";
import { asOf, callAgainAndAgain, calls, problems, refused } from "./hostile.js";
import { assess, module } from "./rules.js";

const CALLS = Number(process.env.HOSTILE_CALLS ?? 20_000);
/** @type {any} */
const sound = { asOf, contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: 39_800 } };
const answer = JSON.stringify(assess(sound));

for (const [what, input, path] of refused) {
  test(`an Error that names the path: ${what}`, () => {
    assert.throws(
      () => assess(input),
      (error) =>
        error instanceof Error && Object.getPrototypeOf(error) === Error.prototype && error.message.startsWith(path),
    );
  });
}

for (const [what, input, path, code] of problems) {
  test(`a problem at its path: ${what}`, () => {
    assert.deepEqual(assess(input).problems, [{ path, code }]);
  });
}

test("fields under symbols, and fields that do not count, are none", () => {
  const input = Object.defineProperty({ ...sound, [Symbol("a")]: 1 }, "b", { value: 1 });
  assert.equal(JSON.stringify(assess(input)), answer);
});

test("an object without a prototype, as querystring returns, is read", () => {
  const bare = (value) => Object.assign(Object.create(null), value);
  const input = bare({ ...sound, contract: bare(sound.contract), plan: bare(sound.plan) });
  assert.equal(JSON.stringify(assess(input)), answer);
});

test("the entries of all lists of a case are counted together", () => {
  const entries = (most) => Array.from({ length: most }, () => ({}));
  const together = (outages, invoices, payments) => ({
    asOf,
    outages: entries(outages),
    invoices: [{ payments: entries(payments) }, ...entries(invoices - 1)],
  });
  const tooMany = (/** @type {any} */ input) => assess(input).problems.filter(({ code }) => code === "tooMany");
  assert.deepEqual(tooMany(together(5_000, 4_000, 1_000)), []);
  assert.deepEqual(tooMany(together(5_000, 4_000, 1_001)), [{ path: "invoices[0].payments", code: "tooMany" }]);
  assert.deepEqual(tooMany(together(5_000, 5_001, 0)), [{ path: "invoices", code: "tooMany" }]);
});

test(`after ${CALLS} hostile calls the module stands as it stood`, () => {
  callAgainAndAgain(assess, calls.length);
  const { memory, __wbindgen_externrefs: table } = module();
  const before = [memory.buffer.byteLength, table.length];
  callAgainAndAgain(assess, CALLS);
  assert.deepEqual([memory.buffer.byteLength, table.length], before);
  assert.equal(module().memory, memory, "and was not set up anew");
  assert.equal(JSON.stringify(assess(sound)), answer);
});

test("a call that ends in a trap says so, and the next finds the module set up anew", () => {
  const { memory } = module();
  /** @type {Error[]} */
  const errors = [];
  // Ever nearer to the end of the stack, until it ends inside the module.
  const deeper = () => {
    try {
      deeper();
    } catch {}
    if (errors.length > 0) return;
    try {
      assess(sound);
    } catch (error) {
      if (error instanceof Error && error.cause) errors.push(error);
    }
  };
  deeper();
  assert.match(errors[0]?.message, /broke off and are set up anew/);
  assert.equal(JSON.stringify(assess(sound)), answer);
  assert.notEqual(module().memory, memory);
});

test("a case that asks for another case while it is read gets none", () => {
  const nested = {
    asOf,
    get contract() {
      return assess(sound) && {};
    },
  };
  assert.throws(() => assess(/** @type {any} */ (nested)), /^Error: contract: could not be read$/);
  assert.equal(JSON.stringify(assess(sound)), answer);
});
