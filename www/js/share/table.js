/**
 * The schedule of costs as a table for spreadsheet programs: one row a bill, one column a kind of item, so that rows and
 * columns add up.
 *
 * @import { Estimate, MonthlyBill } from "../../pkg/hosting_contract.js"
 * @import { Occasion } from "./index.js"
 * @typedef {MonthlyBill["items"][number]} Item
 */
import { month } from "../words/format.js";
import { need, t } from "../words/words.js";
import { download } from "./hand.js";

/** @param {Occasion} occasion */
export async function open({ state }) {
  await need("share", "table");
  const { estimate } = state.assessment;
  if (!estimate) return t("share.none.table");
  download(`${t("share.name.csv")}-${state.today}.csv`, "text/csv", costTable(estimate));
  return t("share.done.table");
}

/** @param {Estimate} estimate */
export function costTable({ months, total }) {
  const all = months.flatMap(({ items }) => items);
  const heads = [...new Set(all.map(head))];
  const sums = (/** @type {{ net: number, tax: number, gross: number }} */ { net, tax, gross }) => [net, tax, gross];
  return csv([
    [
      t("table.month"),
      ...heads.map((name) => t("table.net.of", { name })),
      t("table.net"),
      t("table.tax"),
      t("table.gross"),
    ],
    ...months.map(({ month: of, items, ...amount }) => [
      month(of),
      ...heads.map((name) => sum(items, name)),
      ...sums(amount),
    ]),
    [t("table.sum"), ...heads.map((name) => sum(all, name)), ...sums(total)],
  ]);
}

/** @param {Item} item */
const head = ({ kind, label }) => t(`table.item.${kind}`) + (label ? `: ${label}` : "");

/**
 * @param {Item[]} items
 * @param {string} name
 */
const sum = (items, name) => items.filter((item) => head(item) === name).reduce((net, item) => net + item.net, 0);

/**
 * With the mark by which spreadsheet programs know UTF-8. No text that was typed is taken for a formula; a number stays one.
 * @param {(string | number)[][]} rows
 */
export function csv(rows) {
  const cell = (/** @type {string | number} */ value) => {
    const text = typeof value === "number" ? String(value) : value.replace(/^(?=\s*[=+\-@|＝＋－＠\t\r\n])/, "'");
    return `"${text.replaceAll('"', '""')}"`;
  };
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
