/**
 * The total of an estimate: in words, and as a figure with its working.
 * @import { Estimate } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @import { Figure } from "./answer.js"
 */
import { month, range, yen } from "../words/format.js";
import { t } from "../words/words.js";

/** The rules that make a total. */
const TOTAL = [
  "billedMonths",
  "openingFree",
  "openingFull",
  "openingDaily",
  "powerCycles",
  "newMonthlyFee",
  "newAnnualFee",
  "optionStopped",
  "annualBilled",
  "billTax",
  "total",
];

/**
 * Two ends in yen, or one amount where they agree.
 * @param {{ least: number, most: number }} ends
 */
export const between = ({ least, most }) => (least === most ? yen(most) : range(yen(least), yen(most)));

/**
 * The two ends of a disputed total; absent where nothing is in dispute, or nothing in yen.
 * @param {Estimate} estimate
 */
export function endsOf({ range: ends }) {
  if (!ends || ends.least.gross === ends.most.gross) return undefined;
  return { least: ends.least.gross, most: ends.most.gross };
}

/**
 * The total in words: a disputed one has no figure but its range.
 * @param {Estimate} estimate
 */
export function moneyOf(estimate) {
  const ends = endsOf(estimate);
  const { gross } = estimate.total;
  if (!ends) return { words: t("total.all", { total: yen(gross) }), short: yen(gross), number: gross, ends };
  return { words: t("total.range", { range: between(ends) }), short: between(ends), number: undefined, ends };
}

/** @param {{ net: number, tax: number }} amount */
export const taxWords = ({ net, tax }) => t("out.untaxed", { net: yen(net), tax: yen(tax) });

/**
 * @param {State} state
 * @param {Estimate} estimate
 * @returns {Figure}
 */
export function totalFigure(state, estimate) {
  const { months, total, readings } = estimate;
  const ends = endsOf(estimate);
  const period = months.length > 0 && range(month(months[0].month), month(months[months.length - 1].month));
  return {
    id: "total",
    label: t("total.label"),
    value: ends ? between(ends) : yen(total.gross),
    notes: [period, !ends && taxWords(total)].filter((words) => words !== false),
    articles: ["30(1)", "35"],
    at: "estimate",
    rules: TOTAL,
    readings: state.assessment.cancellation
      ? readings.filter(({ id }) => !state.assessment.cancellation?.readings.some((other) => other.id === id))
      : readings,
  };
}
