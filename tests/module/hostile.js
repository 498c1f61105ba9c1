// What a careless or a hostile program may call the rules with: read in Node and, as it stands, by a browser.
export const asOf = "2026-11-22";

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
export const refused = [
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
export const problems = [
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

/** What is called again and again: not the one that is given up on only after so many values, which would take most of the time. */
export const calls = [...refused, ...problems]
  .filter(([what]) => !what.startsWith("more data"))
  .map(([, input]) => input);

/**
 * Calls the rules with each of them in turn. What is thrown has to be an Error of the rules, none of the module's end.
 * @param {(input: any) => unknown} assess
 * @param {number} times
 */
export function callAgainAndAgain(assess, times) {
  for (let place = 0; place < times; place++) {
    try {
      assess(calls[place % calls.length]);
    } catch (error) {
      if (!(error instanceof Error) || error.cause) throw error;
    }
  }
}
