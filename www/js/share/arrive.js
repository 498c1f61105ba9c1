/**
 * Fills the form from an address or a file, and says what could not be read.
 *
 * @import { Store } from "../state/store.js"
 * @typedef {{ key: string, values?: Record<string, string>, paths?: string[] }} Remark
 *   something to be said, in whatever language: the key of its words, and the paths of the fields that it is about
 */
import { leaves } from "./leaves.js";
import { fromFragment } from "./link.js";

/**
 * @param {Store} store
 * @param {string} fragment of the address, with its `#`
 * @returns {Promise<Remark[]>} nothing where the fragment holds no case, or where all of it stands in the form
 */
export async function arriveByLink(store, fragment) {
  const linked = fromFragment(fragment);
  if (!linked) return [];
  /** @type {Remark[]} */
  const remarks = [];
  if (linked.newer) remarks.push({ key: "arrival.newer" });
  if (linked.case && !same(linked.case, store.typed())) {
    const unread = [...linked.unread, ...store.load(linked.case, { task: linked.task })];
    if (!linked.sound) remarks.push({ key: "arrival.damaged" });
    if (unread.length > 0) remarks.push({ key: "arrival.unread", paths: unread });
  } else if (linked.task) store.open(linked.task);
  const plan = linked.settings.get("plan");
  if (plan === undefined) return remarks;
  const { plans, usePlan } = await import("../form/plans.js");
  const priced = (await plans()).find(({ id }) => id === plan);
  if (priced) usePlan(store, priced);
  else remarks.push({ key: "arrival.plan", values: { plan } });
  return remarks;
}

/**
 * @param {Store} store
 * @param {File} file
 * @returns {Promise<Remark[]>}
 */
export async function arriveByFile(store, file) {
  const { fromFile } = await import("./file.js");
  const read = await fromFile(file);
  if ("damage" in read) {
    const line = read.line === undefined ? undefined : { line: String(read.line) };
    const remark = line ? { key: `file.${read.damage}.line`, values: line } : { key: `file.${read.damage}` };
    return [remark, { key: "file.kept" }];
  }
  const unread = store.load(read.case, { task: read.task });
  /** @type {Remark[]} */
  const remarks = [{ key: "arrival.file" }];
  if (unread.length > 0) remarks.push({ key: "arrival.unread", paths: unread });
  return remarks;
}

/**
 * Whether two cases say the same: a reload brings the address of what the tab kept.
 * @param {any} one
 * @param {any} other
 */
function same(one, other) {
  const said = (/** @type {any} */ typed) => JSON.stringify(leaves(typed).map(String).sort());
  return said(one) === said(other);
}
