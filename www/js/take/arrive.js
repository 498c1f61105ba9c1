/**
 * Fills the form from an address or a file, and says what could not be read.
 *
 * @import { Store } from "../store.js"
 * @typedef {{ key: string, values?: Record<string, string | number>, unread?: string[] }} Remark something to be said, in whatever language
 */
import { plans, usePlan } from "../plans.js";
import { fromFile } from "./file.js";
import { fromFragment, settings } from "./link.js";

/**
 * @param {Store} store
 * @param {string} fragment
 * @returns {Promise<Remark[]>} nothing where the fragment holds no case
 */
export async function arriveByLink(store, fragment) {
  /** @type {Remark[]} */
  const remarks = [];
  const linked = fromFragment(fragment);
  if (linked && !linked.case) remarks.push({ key: "link.newer" });
  if (linked?.case) {
    remarks.push({ key: "link.read" });
    if (!linked.sound) remarks.push({ key: "link.damaged" });
    remarks.push({ key: "link.unread", unread: [...linked.unread, ...store.load(linked.case)] });
  }
  const plan = settings(fragment).get("plan");
  if (plan === undefined) return remarks;
  const priced = (await plans()).find(({ id }) => id === plan);
  if (priced) usePlan(store, priced);
  else remarks.push({ key: "link.plan", values: { plan } });
  return remarks;
}

/**
 * @param {Store} store
 * @param {File} file
 * @returns {Promise<Remark[]>}
 */
export async function arriveByFile(store, file) {
  /** @type {ReturnType<typeof fromFile> | { damage: "unreadable" }} */
  const read = await file.arrayBuffer().then(fromFile, () => ({ damage: "unreadable" }));
  if ("case" in read) return [{ key: "link.opened" }, { key: "link.unread", unread: store.load(read.case) }];
  const line = "line" in read ? read.line : undefined;
  const remark = line ? { key: `file.${read.damage}.line`, values: { line } } : { key: `file.${read.damage}` };
  return [remark, { key: "file.kept" }];
}
