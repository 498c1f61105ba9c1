// Any text, wherever one is typed: understood or a problem, never both and never neither; what is understood or offered means
// the same when it is typed; the width of digits and spaces around change nothing; natively the same.
import assert from "node:assert/strict";
import { assess } from "../module/rules.js";
import { together } from "./boundary.js";
import { whole } from "./cases.js";
import { typed, UNSEEN, widened } from "./texts.js";
import { quickly } from "./time.js";

/** @import { Dice } from "./dice.js" */
/** @import { Kind } from "../../www/js/state/shape.js" */
/** @typedef {"by" | "asOf" | "minute" | "month" | "span" | "day" | "net" | "gross" | "count"} Place */

export { together };

/** Where it is typed, as what, and its path. @type {Record<Place, [(text: string) => any, Kind, string]>} */
const PLACES = {
  asOf: [(text) => ({ asOf: text }), "day", "asOf"],
  day: [(text) => ({ contract: { formedOn: text } }), "day", "contract.formedOn"],
  by: [(text) => ({ endBy: text }), "day", "endBy"],
  minute: [(text) => ({ outages: [{ awareAt: text, span: "1" }] }), "minute", "outages[0].awareAt"],
  month: [(text) => ({ estimateUntil: text }), "month", "estimateUntil"],
  span: [(text) => ({ outages: [{ awareAt: "2026-01-01 0:00", span: text }] }), "span", "outages[0].span"],
  net: [(text) => ({ plan: { monthlyFee: text } }), "net", "plan.monthlyFee"],
  gross: [(text) => ({ invoices: [{ amount: text, dueOn: "2026-01-31" }] }), "gross", "invoices[0].amount"],
  count: [(text) => ({ plan: { powerCycles: { perMonth: text, unitFee: 0 } } }), "count", "plan.powerCycles.perMonth"],
};

/** @typedef {{ place: Place, text: string }} Input */

/** @param {Dice} dice @returns {Input} */
export function make(dice) {
  const place = dice.of(/** @type {Place[]} */ (Object.keys(PLACES)));
  return whole({ place, text: typed(dice, PLACES[place][1]) });
}

/** @param {Input} input */
export function check({ place, text }) {
  const first = of(place, text);
  for (const other of [`\u3000${text} `, widened(text)]) {
    if (other.length <= 200) assert.deepEqual(of(place, other).meant, first.meant, JSON.stringify(other));
  }
  const { value, offers } = first.meant;
  for (const said of [...(value === undefined ? [] : [value]), ...(offers ?? [])]) {
    const typedAgain =
      place === "span" && typeof said === "number"
        ? `${Math.floor(said / 60)}:${String(said % 60).padStart(2, "0")}`
        : said;
    const again = of(place, String(typedAgain)).meant;
    assert.equal(again.code, undefined, `${said} is not understood`);
    if (value !== undefined) assert.equal(again.value, value);
  }
  return first.asked;
}

/**
 * @param {Place} place
 * @param {string} text
 */
function of(place, text) {
  const [case_, , path] = PLACES[place];
  const given = { asOf: "2026-11-22", ...case_(text) };
  const result = quickly(() => assess(given));
  const read = result.read.filter((each) => each.path === path);
  const problems = result.problems.filter((each) => each.path === path && each.code !== "required");
  assert.ok(read.length + problems.length <= 1, `${read.length} times understood, ${problems.length} problems`);
  if (read.length + problems.length === 0) assert.match(text, UNSEEN, "neither understood nor a problem");
  const [{ value, guessed } = {}] = read.map((each) => /** @type {any} */ (each));
  const [{ code, offers } = {}] = problems.map((each) => /** @type {any} */ (each));
  return { meant: { value, guessed, code, offers }, asked: [JSON.stringify(given), JSON.stringify(result)] };
}
