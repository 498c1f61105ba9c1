// The boundary, given any JavaScript value: plain data with a trap in it. An answer or an Error that names a path, soon, and
// the next call is answered as if nothing had been.
import assert from "node:assert/strict";
import { steps } from "../../www/js/state/shape.js";
import { assess } from "../module/rules.js";
import { caseOf } from "./cases.js";
import { refusalOf } from "./refusal.js";
import { quickly } from "./time.js";

/** @import { Dice } from "./dice.js" */

const sound = { asOf: "2026-11-22", contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: 39_800 } };
const answer = JSON.stringify(assess(sound));

const thrower = () => {
  throw new RangeError("hostile");
};
/** @param {any} value */
const revoked = (value) => {
  const { proxy, revoke } = Proxy.revocable(Object(value), {});
  revoke();
  return proxy;
};
/** Each does something to a value that plain data does not have done to it. @type {Record<string, (value: any) => any>} */
const TRAPS = {
  revoked,
  symbol: () => Symbol("hostile"),
  bigint: () => 1n,
  function: () => thrower,
  map: (value) => new Map(Object.entries(Object(value))),
  date: () => new Date(Number.NaN),
  boxed: (value) => Object(value ?? ""),
  subclass: (value) => Object.assign(new (class Hostile {})(), Object(value)),
  bare: (value) => Object.assign(Object.create(null), Object(value)),
  getter: (value) => Object.defineProperty({ ...Object(value) }, "on", { get: thrower, enumerable: true }),
  hidden: (value) => Object.defineProperty({ ...Object(value) }, "on", { get: thrower, enumerable: false }),
  toString: (value) => ({ ...Object(value), toString: 1 }),
  coerced: () => ({ [Symbol.toPrimitive]: thrower, valueOf: thrower }),
  itself: (value) => {
    const own = { ...Object(value) };
    return Object.assign(own, { contract: own, plan: own, outages: [own] });
  },
  keys: (value) => new Proxy(Object(value), { ownKeys: thrower }),
  descriptor: (value) => new Proxy(Object(value), { getOwnPropertyDescriptor: thrower }),
  prototype: (value) => new Proxy(Object(value), { getPrototypeOf: thrower }),
  get: (value) => new Proxy(Object(value), { get: thrower }),
  endless: () => new Proxy([], { get: (_, key) => (key === "length" ? Number.POSITIVE_INFINITY : 1) }),
  growing: () => {
    /** @type {any[]} */
    const list = [{}, {}];
    return new Proxy(list, {
      get(target, key) {
        target.push({});
        return Reflect.get(target, key);
      },
    });
  },
  sparse: () => Array(9_000),
  typedArray: () => new Float64Array(4),
  fields: () => Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`f${at}`, at])),
  deep: () => Array.from({ length: 50 }).reduce((inner) => [inner], /** @type {any} */ ([])),
  asking: (value) => Object.defineProperty({ ...Object(value) }, "on", { get: () => assess(sound), enumerable: true }),
  notANumber: () => Number.NaN,
  infinite: () => Number.NEGATIVE_INFINITY,
};

/** @typedef {{ given: any, path: string, trap: string }} Input */

/** @param {Dice} dice @returns {Input} */
export function make(dice) {
  const given = caseOf(dice);
  return { given, path: dice.of(["", ...paths(given, "")]), trap: dice.of(Object.keys(TRAPS)) };
}

/** @param {any} value @param {string} path @returns {string[]} */
const paths = (value, path) =>
  Object.entries(typeof value === "object" ? (value ?? {}) : {}).flatMap(([key, inner]) => {
    const here = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    return /[.[\]]/.test(key) || key === "" ? [] : [here, ...paths(inner, here)];
  });

/** @param {Input} input */
export function check({ given, path, trap }) {
  const harmed = structuredClone(given);
  const way = steps(path);
  const last = way.pop();
  const holder = way.reduce((/** @type {any} */ inner, step) => inner[step], harmed);
  if (last !== undefined) holder[last] = TRAPS[trap](holder[last]);
  try {
    const result = quickly(() => assess(last === undefined ? TRAPS[trap](harmed) : harmed));
    assert.deepEqual(JSON.parse(JSON.stringify(result)), result, "plain data");
  } catch (error) {
    refusalOf(error);
  }
  assert.equal(JSON.stringify(assess(sound)), answer);
}
