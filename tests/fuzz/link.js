// Any address: a case that goes into a link comes back as it was; whatever is done to the link on its way, what is read of it
// is a case that the form can hold and the rules can answer, soon, and one that is called whole is the one that went in.
import assert from "node:assert/strict";
import { fromFragment, toFragment } from "../../www/js/share/link.js";
import { LONGEST } from "../../www/js/share/mend.js";
import { formOf, typedOf } from "../../www/js/state/case.js";
import { SHAPE } from "../../www/js/state/shape.js";
import { TASKS } from "../../www/js/state/tasks.js";
import { block, whole } from "./cases.js";
import { answered } from "./page.js";
import { harmed } from "./texts.js";
import { quickly } from "./time.js";

/** @import { Dice } from "./dice.js" */
/** @typedef {{ typed: any, fragment: string }} Input `fragment`: what became of the link */

/** What programs and people put into an address, and take out of it. */
const SIGNS = [
  ..."&=#%[].、。)」",
  ..."%25 %26 %3D %23 %5B &amp; &amp;amp; %E0%A4%A v2= v1= v3=1-a embed plan= outages[99999999].span=1".split(" "),
  "__proto__.x=1",
  "constructor.prototype.y=1",
  "contract.withdrawnOn=2026-11-01",
  "plan.monthlyFee=0",
];

/** @param {Dice} dice @returns {Input} */
export function make(dice) {
  const typed = typedOf(formOf(whole(block(dice, SHAPE.in, true))).form);
  let fragment = toFragment(typed, dice.of(TASKS));
  for (let harm = dice.below(5); harm > 0; harm--) fragment = after(dice, fragment);
  return { typed, fragment };
}

/** @param {Dice} dice @param {string} link @returns {string} */
function after(dice, link) {
  const at = dice.below(link.length + 1);
  switch (dice.below(8)) {
    case 0:
      return link.slice(0, at);
    case 1:
      return encodeURI(whole(link));
    case 2:
      return link.replaceAll("&", "&amp;");
    case 3:
      return link.replace(/[?&]?v\d=[^&]*/, "");
    case 4:
      return harmed(dice, link);
    case 5: {
      const pairs = link.split("&");
      pairs.splice(dice.below(pairs.length), dice.below(3), dice.of(pairs));
      return pairs.join("&");
    }
    default:
      return link.slice(0, at) + dice.of(SIGNS) + link.slice(at + dice.below(3));
  }
}

/** @param {Input} input */
export function check({ typed, fragment }) {
  const own = toFragment(typed, "cost");
  if (own.length > LONGEST) return;
  const kept = fromFragment(own);
  assert.deepEqual(kept?.case ?? {}, typed, "as it went in");
  assert.ok(kept?.sound && kept.unread.length === 0);

  const read = quickly(() => fromFragment(fragment));
  assert.equal(/** @type {any} */ ({}).x ?? /** @type {any} */ ({}).y, undefined, "no prototype is written to");
  if (!read?.case) return;
  if (/(?:^#?|&)v2=/.test(fragment) && read.sound)
    assert.deepEqual(read.case, typed, "what is called whole is what went in");
  const { form, unread } = quickly(() => formOf(read.case));
  const entries = [form.outages, form.invoices, form.notices, form.plan.options].map(({ length }) => length);
  assert.ok(entries.reduce((sum, length) => sum + length) <= 510, "no number in a link makes a list long");
  const again = whole(typedOf(form));
  for (const path of unread) assert.match(path, /\w/);
  assert.deepEqual(
    typedOf(formOf(fromFragment(toFragment(again))?.case ?? {}).form),
    again,
    "and goes into a link again",
  );
  answered(read.case);
}
