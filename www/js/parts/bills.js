/** What is billed month by month. @import { MonthlyBill } from "../../pkg/hosting_contract.js" */
import { month, yen } from "../words/format.js";
import { t } from "../words/words.js";
import { disclosure } from "./disclosure.js";
import { el } from "./dom.js";
import { table } from "./table.js";

/** @param {MonthlyBill[]} bills */
export function billsFold(bills) {
  if (bills.length === 0) return null;
  return disclosure(t("view.bills"), () => billTable(bills), { name: "bills" });
}

/** Longer lists of items stand once, however many months have them: a hundred options of a hundred years fill no paper. */
const LONGEST_REPEATED = 5;

/** @param {MonthlyBill[]} bills */
export function billTable(bills) {
  /** The first month with these items. @type {Map<string, string>} */
  const first = new Map();
  const itemsOf = (/** @type {MonthlyBill} */ bill) => {
    const key = JSON.stringify(bill.items);
    const before = first.get(key);
    if (before && bill.items.length > LONGEST_REPEATED) return t("view.bill.asIn", { month: month(before) });
    first.set(key, bill.month);
    return el(
      "ul",
      {},
      bill.items.map((item) => el("li", {}, itemName(item), " ", el("span", {}, yen(item.net)))),
    );
  };
  const sum = (/** @type {"gross" | "tax"} */ part) => yen(bills.reduce((total, bill) => total + bill[part], 0));
  return table(
    t("view.bills"),
    ["month", "gross", "tax", "items"].map((name) => t(`view.bill.${name}`)),
    bills.map((bill) => [month(bill.month), el("b", {}, yen(bill.gross)), yen(bill.tax), itemsOf(bill)]),
    { numbers: [1, 2], foot: [t("view.bill.sum"), sum("gross"), sum("tax"), ""] },
  );
}

/** @param {MonthlyBill["items"][number]} item */
const itemName = ({ kind, label }) => (label ? `${t(`item.${kind}`)}: ${label}` : t(`item.${kind}`));
