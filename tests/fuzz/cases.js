// Cases: the worked ones and those that the form can make, with mishaps of every size.
import { readdirSync, readFileSync } from "node:fs";
import { isChoice, isList, SHAPE } from "../../www/js/state/shape.js";
import { typed } from "./texts.js";

/** @import { Dice } from "./dice.js" */
/** @import { Block } from "../../www/js/state/shape.js" */

const folder = new URL("../cases/", import.meta.url);

/** @type {any[]} */
export const worked = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")))
  .map(({ case: given }) => given);

/** Whatever JSON can hold in the place of anything. @type {any[]} */
const ANYTHING = [
  ...[null, true, false, 0, -1, 0.5, 1e21, 5e-324, 2 ** 53, "", " ", "x", "\ud800", "__proto__", [], {}, [[]], [null]],
  ...[["39800"], [{}], { "": "" }, { toString: 1 }, { length: 3 }, { asOf: {} }, "9".repeat(201), "日".repeat(200)],
];
/** @param {Dice} dice @returns {any} */
export const anything = (dice) => structuredClone(dice.of(ANYTHING));

/**
 * A block of a case, each of its fields there or not.
 * @param {Dice} dice
 * @param {Block} within
 * @param {boolean} own whether what is of the form alone is among it
 */
export function block(dice, within, own) {
  /** @type {Record<string, any>} */
  const made = {};
  for (const [name, shape] of Object.entries(within)) {
    if (dice.once(2)) continue;
    if (typeof shape === "string") {
      if (shape !== "id") made[name] = typed(dice, shape);
    } else if (isChoice(shape)) {
      if (own || !shape.own) made[name] = dice.of(shape.of);
    } else if (isList(shape)) {
      made[name] = Array.from({ length: dice.below(4) }, () => block(dice, shape.each, own));
    } else made[name] = block(dice, shape.in, own);
  }
  return made;
}

/** @param {Dice} dice */
export function caseOf(dice) {
  const made = dice.once(3) ? block(dice, SHAPE.in, false) : structuredClone(dice.of(worked));
  if (dice.once(4)) Object.assign(made, block(dice, SHAPE.in, false));
  // Most without a day of reckoning are refused for it alone.
  if (!dice.once(20)) made.asOf ??= "2026-11-22";
  for (let harm = dice.below(4); harm > 0; harm--) mishap(dice, made);
  return made;
}

/** One mishap somewhere in plain data. @param {Dice} dice @param {any} data */
export function mishap(dice, data) {
  const places = placesIn(data);
  if (places.length === 0) return;
  const [holder, key] = dice.of(places);
  const value = holder[key];
  switch (dice.below(7)) {
    case 0:
      holder[key] = anything(dice);
      break;
    case 1:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 2:
      if (!Array.isArray(holder)) {
        delete holder[key];
        holder[dice.of([`${key}s`, key.toUpperCase(), "", "__proto__x", "constructor"])] = value;
      }
      break;
    case 3:
      if (Array.isArray(value) && value.length > 0)
        holder[key] = Array.from({ length: dice.of([2, 3, 10, 60]) }, () => structuredClone(dice.of(value)));
      break;
    default:
      if (typeof value !== "object")
        holder[key] = typed(dice, dice.of(["day", "minute", "month", "span", "net", "count"]));
  }
}

/** Each place that holds something: the object or list, and the key. @param {any} data @returns {[any, string][]} */
function placesIn(data) {
  if (typeof data !== "object" || data === null) return [];
  const own = Object.keys(data).map((key) => /** @type {[any, string]} */ ([data, key]));
  return [...own, ...Object.values(data).flatMap(placesIn)];
}

/** @param {any} data its texts without halves of characters, which JSON of a Rust program cannot hold */
export const whole = (data) =>
  JSON.parse(
    JSON.stringify(data, (_, value) =>
      typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd") : value,
    ),
  );
