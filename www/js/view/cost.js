/**
 * @import { Estimate, MonthlyBill, Step } from "../../pkg/hosting_contract.js"
 * @import { State } from "../store.js"
 */
import { el } from "../dom.js";
import { formatMonth, formatYen } from "../format.js";
import { liabilityCap } from "../part/cap.js";
import { amountParts, figure, figures } from "../part/figure.js";
import { fold } from "../part/fold.js";
import { need } from "../part/need.js";
import { choosable, contested } from "../part/reading.js";
import { show } from "../part/show.js";
import { table } from "../part/table.js";
import { stepsOf, stepWords } from "../part/working.js";
import { t } from "../text.js";

/**
 * What it costs: the total, month by month, and the cap on damages.
 * @param {HTMLElement} root
 * @param {State} state
 */
export function render(root, state) {
  const { assessment, lang } = state;
  const { estimate } = assessment;
  choosable(root, state);
  show(
    root,
    estimate ? costs(state, estimate) : need(state, "contract.formedOn", "plan.monthlyFee"),
    estimate && fold(t(lang, "cost.months"), () => months(state, estimate)),
    figures("", liabilityCap(state)),
  );
}

/**
 * @param {State} state
 * @param {Estimate} estimate
 */
function costs(state, estimate) {
  const { lang } = state;
  const { readings, total, months, steps } = estimate;
  const changes = stepsOf(estimate, "newMonthlyFee", "newAnnualFee");
  const disputed = contested(state.assessment, estimate) !== undefined;
  const from = months[0] && formatMonth(months[0].month, lang);
  const to = months.length > 0 && formatMonth(months[months.length - 1].month, lang);
  return figures(
    "",
    figure(state, t(lang, "cost.total"), !disputed && amountParts(state, total), {
      notes: [from && to && t(lang, "cost.period", { from, to })],
      steps: steps.filter((step) => !changes.includes(step)),
      readings,
      disputed,
    }),
    changes.map(({ article, rule, values }) => {
      const { monthlyFee, annualFee } = /** @type {Record<string, number>} */ (values);
      return figure(state, t(lang, "cost.change"), formatYen(monthlyFee ?? annualFee, lang), {
        article,
        notes: [stepWords(/** @type {Step} */ ({ article, rule, values }), lang)],
      });
    }),
  );
}

/**
 * @param {State} state
 * @param {Estimate} estimate
 */
function months({ lang }, { months, total }) {
  const yen = (/** @type {number} */ amount) => formatYen(amount, lang);
  return table(
    t(lang, "cost.months"),
    ["cost.month", "cost.gross", "cost.net", "cost.tax", "cost.items"].map((key) => t(lang, key)),
    months.map((bill) => [
      formatMonth(bill.month, lang),
      el("b", {}, yen(bill.gross)),
      yen(bill.net),
      yen(bill.tax),
      el(
        "ul",
        {},
        bill.items.map((item) => el("li", {}, itemName(item, lang), " ", el("span", {}, yen(item.net)))),
      ),
    ]),
    { numbers: [1, 2, 3], foot: [t(lang, "cost.sum"), yen(total.gross), yen(total.net), yen(total.tax), ""] },
  );
}

/**
 * @param {MonthlyBill["items"][number]} item
 * @param {import("../text.js").Lang} lang
 */
function itemName({ kind, label }, lang) {
  return label ? `${t(lang, `item.${kind}`)}: ${label}` : t(lang, `item.${kind}`);
}
