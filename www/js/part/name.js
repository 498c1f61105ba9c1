/** @import { State } from "../store.js" */
import { t } from "../text.js";

/** @type {Record<string, string>} */
const ENTRIES = { outages: "outage", invoices: "invoice", notices: "notice" };

/**
 * What an entry of a list is called: "outages[1].claimBy" belongs to "障害 2". Empty for what is no entry.
 * @param {State} state
 * @param {string} [path]
 */
export function entryName({ lang, case: { notices } }, path = "") {
  if (path === "evasion") return t(lang, "late.evasion");
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  if (!list || !Object.hasOwn(ENTRIES, list)) return "";
  const name = `${t(lang, ENTRIES[list])} ${Number(index) + 1}`;
  const kind = list === "notices" && notices?.[Number(index)]?.kind;
  return kind ? `${name}: ${t(lang, `notice.kind.${kind}`)}` : name;
}
