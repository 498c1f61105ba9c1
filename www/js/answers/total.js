/**
 * The total of an estimate: in words, and as a figure with its working.
 * @import { CancellationResult, Estimate } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @import { Figure } from "./answer.js"
 */
import { count, day, month, range, yen } from "../words/format.js";
import { t } from "../words/words.js";
import { outcomeOf, spread } from "./readings.js";

/** The clause under which each ground ends a contract. */
const GROUNDS = {
  ordinary: "27(2)",
  interruption: "27(3)",
  termsRefused: "27(5)",
  feeRefused: "27(5)",
  discontinued: "27(4)",
  byCompany: "26(4)",
  coolingOff: "45",
};
const ENDING = ["ordinaryEffective", "renewalStopped", "effectiveAtOnce"];

/** The rules that make the fees for the rest of the term. */
export const REMAINING = [
  "noRemainingMonths",
  "noneAfterCoolingOff",
  "remainingMonths",
  "wholeTermOwed",
  "optionsNotOwed",
  "monthlyTotal",
  "remainingNet",
  "tax",
  "untaxed",
  "waived",
  "gross",
];

/** The rules that make a total, those of the remaining fees among them: they are one of its bills. */
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
  "annualTwelfths",
  "chargedByDay",
  "allReturned",
  "initialKept",
  "billTax",
  ...REMAINING,
  "total",
  "range",
];

/**
 * Two ends in yen, or one amount where they agree.
 * @param {{ least: number, most: number }} ends
 */
export const between = ({ least, most }) => (least === most ? yen(most) : range(yen(least), yen(most)));

/**
 * "2026年4月〜2027年4月", or the one month.
 * @param {string} from
 * @param {string} to
 */
export const monthSpan = (from, to) => (from === to ? month(from) : range(month(from), month(to)));

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

/**
 * What is in dispute, that the range decides nothing, and which end is the likelier where that can be said.
 * @param {State} state
 * @param {CancellationResult} result
 */
export function disputedFacts(state, { ground, remainingMonths, readings }) {
  if (ground === "coolingOff") return [t("total.disputedWithdrawal"), t("out.noFinding")];
  const claimed = spread(outcomeOf(readings, "remainingFees"))?.most ?? 0;
  const part = { months: count(remainingMonths, "month"), gross: yen(claimed) };
  const ends = state.assessment.estimate && endsOf(state.assessment.estimate);
  const alone = ends && ends.most - ends.least === claimed;
  // Where the company itself ends or withholds the service, unless the customer was in default.
  const withheld = ["interruption", "discontinued", "byCompany"].includes(ground);
  const inDefault = state.case.cancellation?.customerInDefault === true;
  return [
    claimed > 0 ? t(alone ? "total.partDisputed" : "total.partDisputed.more", part) : "",
    t("total.disputed"),
    t("out.noFinding"),
    withheld && !inDefault ? t(`total.likelier.${ground}`) : "",
  ].filter(Boolean);
}

/** @param {{ net: number, tax: number }} amount */
export const taxWords = ({ net, tax }) => t("out.untaxed", { net: yen(net), tax: yen(tax) });

/**
 * @param {Estimate} estimate
 * @returns {Figure}
 */
export function totalFigure(estimate) {
  const { months, total } = estimate;
  const ends = endsOf(estimate);
  const period = months.length > 0 && monthSpan(months[0].month, months[months.length - 1].month);
  return {
    id: "total",
    label: t("total.label"),
    value: ends ? between(ends) : yen(total.gross),
    notes: [period, !ends && taxWords(total)].filter((words) => words !== false),
    articles: ["30(1)", "35"],
    at: "estimate",
    rules: TOTAL,
  };
}

/**
 * Prepaid fees given back, where that reading is chosen.
 * @param {Estimate} estimate
 * @returns {Figure[]}
 */
export function returnedFigures({ months }) {
  const back = months.filter(({ items }) => items.some(({ kind }) => kind === "returned"));
  const gross = back.reduce((sum, bill) => sum + bill.gross, 0);
  if (gross === 0) return [];
  return [
    {
      id: "returned",
      label: t("item.returned"),
      value: yen(gross),
      notes: [],
      articles: ["30(6)"],
      at: "estimate",
      rules: ["annualReturned", "returned"],
      part: true,
    },
  ];
}

/**
 * When the contract ends, and why.
 * @param {CancellationResult} result
 * @returns {Figure}
 */
export const endFigure = ({ effectiveOn, ground, period }) => ({
  id: "end",
  label: t("total.end"),
  value: day(effectiveOn),
  notes: [t(`ground.${ground}`), t(`period.${period}`)],
  articles: [GROUNDS[ground]],
  at: "cancellation",
  rules: ENDING,
});

/**
 * What is billed before a month: what a decision of today no longer changes.
 * @param {Estimate} estimate
 * @param {string} from the month of the day asked for
 */
export const billedBefore = ({ months }, from) =>
  months.filter(({ month: of }) => of < from).reduce((sum, { gross }) => sum + gross, 0);
