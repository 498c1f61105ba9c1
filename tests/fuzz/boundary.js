// The boundary, given any JSON: an answer or an Error that names the path, soon; nothing given is passed over; a value that
// cannot be read takes away what hangs on it and changes nothing else; natively the same.
import assert from "node:assert/strict";
import { isChoice, isList, SHAPE, steps, under } from "../../www/js/state/shape.js";
import { at } from "../module/agreement.js";
import { assess } from "../module/rules.js";
import { caseOf, whole } from "./cases.js";
import { natively } from "./native.js";
import { refusalOf } from "./refusal.js";
import { GARBLED, UNSEEN } from "./texts.js";
import { quickly } from "./time.js";

/** @import { Dice } from "./dice.js" */
/** @import { Block } from "../../www/js/state/shape.js" */
/** @typedef {{ given: any, garbled: [place: number, text: string] }} Input */

/** @param {Dice} dice @returns {Input} */
export const make = (dice) => ({ given: whole(caseOf(dice)), garbled: [dice.below(1000), dice.of(GARBLED)] });

/**
 * @param {Input} input
 * @returns {[case_: string, answer: string]} for `together`
 */
export function check({ given, garbled: [place, text] }) {
  const { result, refused } = asked(given);
  if (!result) return [JSON.stringify(given), JSON.stringify(refused)];
  const written = JSON.stringify(result);
  assert.deepEqual(JSON.parse(written), result, "plain data");
  const told = new Set([...result.read, ...result.problems].map(({ path }) => path));
  for (const path of given_(given, SHAPE.in, "")) {
    assert.ok(
      told.has(path) || result.problems.some(({ path: list }) => path.startsWith(`${list}[`)),
      `${path} is passed over`,
    );
  }
  if (result.read.length > 0) without(given, result, result.read[place % result.read.length].path, text);
  return [JSON.stringify(given), written];
}

/** @param {any} given */
function asked(given) {
  try {
    return { result: quickly(() => assess(given)) };
  } catch (error) {
    return { refused: refusalOf(error) };
  }
}

/**
 * The paths of what a person could have typed and did.
 * @param {any} value
 * @param {Block} within
 * @param {string} path
 * @returns {string[]}
 */
function given_(value, within, path) {
  return Object.entries(value ?? {}).flatMap(([name, inner]) => {
    const shape = within[name];
    const here = under(path, name);
    if (shape === undefined || shape === "words" || inner === null || inner === undefined) return [];
    if (typeof shape === "string") return typeof inner === "string" && UNSEEN.test(inner) ? [] : [here];
    if (isChoice(shape)) return [];
    if (!isList(shape)) return given_(inner, shape.in, here);
    if (!Array.isArray(inner)) return [];
    return inner.flatMap((/** @type {any} */ entry, /** @type {number} */ at) =>
      given_(entry, shape.each, `${here}[${at}]`),
    );
  });
}

/**
 * The results that a fact may have a part in, by where it stands; the first of them has it among its own and falls away when
 * it cannot be read. Of a list that is the entry alone.
 * @type {[path: RegExp, results: string[]][]}
 */
const REACHES = [
  [
    /^contract\.formedOn/,
    ["term", "coolingOff", "cancellation", "outages", "delayedStart", "estimate", "payoutFrom", "liabilityCap"],
  ],
  [
    /^contract/,
    ["coolingOff", "term", "cancellation", "outages", "delayedStart", "estimate", "payoutFrom", "liabilityCap"],
  ],
  [/^plan\.standardMonthlyFee/, ["payoutFrom", "outages", "liabilityCap"]],
  [/^plan/, ["estimate", "coolingOff", "cancellation", "outages", "payoutFrom", "liabilityCap"]],
  [
    /^cancellation/,
    ["cancellation", "coolingOff", "term", "outages", "delayedStart", "estimate", "payoutFrom", "liabilityCap"],
  ],
  [/^endBy/, ["term.toEndBy"]],
  [/^delayedStart/, ["delayedStart", "outages"]],
  [/^estimateUntil/, ["estimate"]],
];
const LISTS = /^(outages|invoices|notices)\[\d+\]/;

/**
 * With one value that cannot be read: a problem, no result of what it belongs to, and of what it has no part in the same.
 * @param {any} given
 * @param {any} result
 * @param {string} path
 * @param {string} text
 */
function without(given, result, path, text) {
  if (path === "asOf") return;
  const harmed = structuredClone(given);
  const way = steps(path);
  const last = way.pop();
  way.reduce((/** @type {any} */ inner, step) => inner[step], harmed)[/** @type {string} */ (last)] = text;
  const { result: left, refused } = asked(harmed);
  assert.ok(left, refused);
  assert.ok(
    left.problems.some((problem) => problem.path === path),
    `${path} as ${text} has no problem`,
  );
  const [entry] = LISTS.exec(path) ?? [];
  const [own, ...reached] = REACHES.find(([pattern]) => pattern.test(path))?.[1] ?? [entry ?? "evasion"];
  const gone = at(left, own);
  assert.ok(gone === undefined || gone === null, `${own} stands though ${path} is ${text}`);
  const apart = (/** @type {any} */ { problems, read, notes, timeline, ...results }) => {
    for (const name of reached) delete results[name];
    // Its steps stand among those of the term.
    if (own === "term.toEndBy" && results.term) results.term = { ...results.term, toEndBy: 0, steps: 0, readings: 0 };
    else if (entry) {
      const list = entry.replace(/\[.*/, "");
      // Outages have hours and a claim in common; every other entry stands alone.
      if (list === "outages") delete results.outages;
      else results[list] = results[list].with(Number(/\d+/.exec(entry)), null);
    } else delete results[own];
    return results;
  };
  assert.deepEqual(apart(left), apart(structuredClone(result)), `${path} as ${text} has a part in something else`);
}

/** The native rules on the same cases. @param {[case_: string, answer: string][]} checked */
export function together(checked) {
  const answers = natively(checked.map(([given]) => given));
  assert.equal(answers.length, checked.length);
  for (const [at, [given, answer]] of checked.entries()) {
    // How much of what is no case is walked, only the compiled module has to limit.
    if (/nested too deeply|too much data/.test(answer)) continue;
    assert.equal(answers[at], answer, `natively, for ${given}`);
  }
}
