// Any file that a user opens: damage is told; what is no damage is a case that the form can hold and the rules can answer,
// and whatever of it is not understood is named or stands in its field, so that no figure is made without it.
import assert from "node:assert/strict";
import { fromFile, toFile } from "../../www/js/share/file.js";
import { formOf, typedOf } from "../../www/js/state/case.js";
import { isChoice, isList, SHAPE, under } from "../../www/js/state/shape.js";
import { TASKS } from "../../www/js/state/tasks.js";
import { block, mishap, whole, worked } from "./cases.js";
import { answered } from "./page.js";
import { harmed } from "./texts.js";

/** @import { Dice } from "./dice.js" */
/** @import { Shape } from "../../www/js/state/shape.js" */

/** @param {Dice} dice @returns {string} the file, a byte a character */
export function make(dice) {
  const data = dice.once(3) ? structuredClone(dice.of(worked)) : block(dice, SHAPE.in, true);
  for (let harm = dice.below(5); harm > 0; harm--) mishap(dice, data);
  let text = toFile(data, dice.of(TASKS));
  if (dice.once(4)) text = dice.once(2) ? harmed(dice, text) : text.slice(0, dice.below(text.length));
  const bytes = [...new TextEncoder().encode(text)];
  if (dice.once(10)) bytes[dice.below(bytes.length)] = dice.below(256);
  return bytes.map((byte) => String.fromCharCode(byte)).join("");
}

/** @param {string} file */
export async function check(file) {
  const bytes = Uint8Array.from(file, (sign) => sign.charCodeAt(0));
  const read = await fromFile(new Blob([bytes]));
  if ("damage" in read) {
    assert.match(read.damage, /^(notUtf8|empty|notJson|notACase|newer)$/);
    return;
  }
  const { store, unread } = answered(read.case);
  const named = (/** @type {string} */ path) =>
    unread.some((each) => each === "case" || path === each || path.startsWith(each));
  for (const [path, value, shape] of leaves(read.case, SHAPE, "")) {
    if (named(path) || value === null || value === "") continue;
    assert.equal(String(store.get(path)), String(value), `${path} is neither named nor in its field`);
    assert.ok(shape === undefined || typeof shape === "string" || isChoice(shape));
  }
  const typed = store.typed();
  const { form, unread: left } = formOf(typed);
  assert.deepEqual(left, []);
  assert.deepEqual(typedOf(form), typed);
  const again = await fromFile(new Blob([toFile(whole(typed), "cost")]));
  assert.deepEqual("case" in again && again.case, whole(typed), "and goes into a file again");
}

/**
 * What was given where the form has a field.
 * @param {any} value
 * @param {Shape | undefined} shape
 * @param {string} path
 * @returns {[path: string, value: unknown, shape: Shape | undefined][]}
 */
function leaves(value, shape, path) {
  if (shape === undefined || shape === "id") return [];
  if (typeof value !== "object" || value === null || typeof shape === "string" || isChoice(shape))
    return [[path, value, shape]];
  if (isList(shape)) {
    if (!Array.isArray(value)) return [[path, value, shape]];
    return value.flatMap((entry, at) => leaves(entry, { in: shape.each }, `${path}[${at}]`));
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, Object.hasOwn(shape.in, name) ? shape.in[name] : undefined, under(path, name)),
  );
}
