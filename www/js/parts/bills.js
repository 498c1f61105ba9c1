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

/** @param {MonthlyBill[]} bills */
export function billTable(bills) {
  const sum = (/** @type {"gross" | "tax"} */ part) => yen(bills.reduce((total, bill) => total + bill[part], 0));
  return table(
    t("view.bills"),
    ["month", "gross", "tax", "items"].map((name) => t(`view.bill.${name}`)),
    bills.map((bill) => [
      month(bill.month),
      el("b", {}, yen(bill.gross)),
      yen(bill.tax),
      el(
        "ul",
        {},
        bill.items.map((item) => el("li", {}, itemName(item), " ", el("span", {}, yen(item.net)))),
      ),
    ]),
    { numbers: [1, 2], foot: [t("view.bill.sum"), sum("gross"), sum("tax"), ""] },
  );
}

/** @param {MonthlyBill["items"][number]} item */
const itemName = ({ kind, label }) => (label ? `${t(`item.${kind}`)}: ${label}` : t(`item.${kind}`));
