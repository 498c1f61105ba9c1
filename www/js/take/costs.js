/**
 * The schedule of costs as a table for spreadsheet programs: one row a bill, one column a kind of item, so that rows and columns add up.
 *
 * @import { Estimate, MonthlyBill } from "../../pkg/hosting_contract.js"
 * @import { Lang } from "../text.js"
 */
import { formatMonth } from "../format.js";
import { t } from "../text.js";

/**
 * @param {Estimate} estimate
 * @param {Lang} lang
 */
export function costTable({ months, total }, lang) {
  const heads = [...new Set(months.flatMap(({ items }) => items.map((item) => head(item, lang))))];
  const words = (/** @type {string} */ name) => t(lang, `cost.${name}`);
  const rows = months.map(({ month, items, ...amount }) => [
    formatMonth(month, lang),
    ...heads.map((name) => sum(items, name, lang)),
    ...sums(amount),
  ]);
  const all = months.flatMap(({ items }) => items);
  return csv([
    [words("month"), ...heads.map((name) => t(lang, "take.net", { name })), words("net"), words("tax"), words("gross")],
    ...rows,
    [words("sum"), ...heads.map((name) => sum(all, name, lang)), ...sums(total)],
  ]);
}

/** @typedef {MonthlyBill["items"][number]} Item */

/**
 * @param {Item} item
 * @param {Lang} lang
 */
const head = ({ kind, label }, lang) => t(lang, `item.${kind}`) + (label ? `: ${label}` : "");

/**
 * @param {Item[]} items
 * @param {string} name
 * @param {Lang} lang
 */
const sum = (items, name, lang) =>
  items.filter((item) => head(item, lang) === name).reduce((net, item) => net + item.net, 0);

/** @param {{ net: number, tax: number, gross: number }} amount */
const sums = ({ net, tax, gross }) => [net, tax, gross];

/**
 * With the mark by which spreadsheet programs know UTF-8. Nothing that was typed is taken for a formula.
 * @param {(string | number)[][]} rows
 */
function csv(rows) {
  const cell = (/** @type {string | number} */ value) => {
    const text = String(value).replace(/^(?=[=+\-@＝＋－＠\t\r])/, "'");
    return `"${text.replaceAll('"', '""')}"`;
  };
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
