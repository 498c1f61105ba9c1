// Whatever a call is given, the next one gets its answer. HOSTILE_CALLS=10000000 makes a long run of it (some five minutes).
import assert from "node:assert/strict";
import { test } from "node:test";
import { assess, module } from "./rules.js";

const CALLS = Number(process.env.HOSTILE_CALLS ?? 20_000);
const asOf = "2026-11-22";
/** @type {any} */
const sound = { asOf, contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: 39_800 } };
const answer = JSON.stringify(assess(sound));

const thrower = () => {
  throw new TypeError("hostile");
};
/** @param {object} target */
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
/** @param {object} target @param {ProxyHandler<any>} traps */
const trap = (target, traps) => new Proxy(target, traps);
/** A list of which a proxy says that it is as long as this. @param {unknown} length */
const long = (length) => trap([], { get: (_, key) => (key === "length" ? length : undefined) });

/** A record of so many fields. @param {number} many @param {unknown} value */
const fields = (many, value) => Object.fromEntries(Array.from({ length: many }, (_, i) => [`f${i}`, value]));

/** @type {any} */
const everywhere = {};
for (const key of ["asOf", "contract", "plan", "cancellation", "outages", "invoices", "evasion", "readings"]) {
  everywhere[key] = everywhere;
}
/** @type {any} */
const wide = { asOf };
wide.outages = Array(50).fill(wide);

/** What is refused, with the path that the Error has to name. @type {[what: string, input: any, path: string][]} */
const refused = [
  ["a field named like a method", { asOf, toString: 1 }, "toString"],
  ["a field named like the prototype", JSON.parse(`{"asOf":"${asOf}","__proto__":{"a":1}}`), "__proto__"],
  [
    "a getter that throws",
    { asOf, contract: Object.defineProperty({}, "formedOn", { get: thrower, enumerable: true }) },
    "contract.formedOn",
  ],
  [
    "an entry that throws",
    { asOf, outages: trap([], { get: (_, key) => (key === "length" ? 3 : key === "1" ? thrower() : { span: 1 }) }) },
    "outages[1]",
  ],
  ["a revoked case", revoked({}), "case"],
  ["a revoked record", { asOf, contract: revoked({}) }, "contract"],
  ["a revoked list", { asOf, outages: revoked([]) }, "outages"],
  ["keys that throw", { asOf, plan: trap({}, { ownKeys: thrower }) }, "plan"],
  ["a prototype that throws", { asOf, plan: trap({}, { getPrototypeOf: thrower }) }, "plan"],
  ["a length that throws", { asOf, outages: trap([], { get: thrower }) }, "outages"],
  ["a length that is none", { asOf, outages: long("x") }, "outages"],
  ["a length that throws when it is reckoned with", { asOf, outages: long({ valueOf: thrower }) }, "outages"],
  ["a symbol", { asOf: Symbol("day") }, "asOf"],
  ["a BigInt", { asOf, plan: { monthlyFee: 1n } }, "plan.monthlyFee"],
  ["a function", { asOf, plan: thrower }, "plan"],
  ["a Map", { asOf, contract: new Map([["formedOn", asOf]]) }, "contract"],
  ["a Date", { asOf: new Date(0) }, "asOf"],
  ["a boxed text", { asOf: new String(asOf) }, "asOf"],
  [
    "an object of a class",
    {
      asOf,
      contract: new (class Contract {
        formedOn = asOf;
      })(),
    },
    "contract",
  ],
  ["an object that contains itself everywhere", everywhere, "asOf"],
  ["a list that contains itself", wide, "outages[0]"],
  ["a thousand fields", fields(1_000, 1), "f0"],
  ["more data than any case has, though not deep", fields(64, fields(64, fields(64, fields(64, 1)))), "f0.f"],
  ["a key of a million characters", { asOf, ["k".repeat(1_000_000)]: 1 }, "kkk"],
  ["a list without entries", { asOf, outages: Array(3) }, "outages[0]"],
];

/** What is a problem, with its path and code. @type {[what: string, input: any, path: string, code: string][]} */
const problems = [
  ["a list longer than memory", { asOf, outages: Array(2 ** 32 - 1) }, "outages", "tooMany"],
  ["a list said to be endless", { asOf, outages: long(Number.POSITIVE_INFINITY) }, "outages", "tooMany"],
  ["a list said to be shorter than nothing", { asOf, outages: long(-1) }, "outages", "tooMany"],
  ["one entry too many", { asOf, notices: Array(10_001).fill({}) }, "notices", "tooMany"],
  ["a text of a million characters", { asOf: "2".repeat(1_000_000) }, "asOf", "tooLong"],
  [
    "an amount of a million digits",
    { asOf, plan: { monthlyFee: "9".repeat(1_000_000) } },
    "plan.monthlyFee",
    "tooLong",
  ],
  ["a name of a page", { asOf, plan: { options: [{ name: "名".repeat(201) }] } }, "plan.options[0].name", "tooLong"],
];

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
  // Not the one that is given up on only after so and so many values: it alone would take most of the time.
  const inputs = [...refused, ...problems].filter(([what]) => !what.startsWith("more data")).map(([, input]) => input);
  const call = (/** @type {any} */ input) => {
    try {
      assess(input);
    } catch (error) {
      if (error instanceof Error && error.cause) throw error;
    }
  };
  inputs.forEach(call);
  const { memory, __wbindgen_externrefs: table } = module();
  const before = [memory.buffer.byteLength, table.length];
  for (let calls = 0; calls < CALLS; calls++) call(inputs[calls % inputs.length]);
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
