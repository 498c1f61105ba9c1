/**
 * What is compared between cases: the figures of each, as they stand where that case stands alone.
 *
 * @import { Assessment, Case } from "../../pkg/hosting_contract.js"
 * @import { Lang } from "../text.js"
 * @typedef {{ case: Case, assessment: Assessment }} Column
 */
import { formatDay, formatMinute, formatMonth, formatNumber, formatYen } from "../format.js";
import { formatHours } from "../part/value.js";
import { shapeAt } from "../shape.js";
import { t } from "../text.js";
import { answerName, fieldName } from "./field.js";
import { leaves } from "./leaves.js";

export const MOST = 4;

/** @type {[label: string, figure: (assessment: Assessment, lang: Lang) => string | undefined][]} */
const FIGURES = [
  ["compare.total", ({ estimate }, lang) => estimate && formatYen(estimate.total.gross, lang)],
  ["compare.net", ({ estimate }, lang) => estimate && formatYen(estimate.total.net, lang)],
  ["exit.effective", ({ cancellation }, lang) => day(cancellation?.effectiveOn, lang)],
  ["reading.remainingFees", remaining],
  ["exit.today", ({ term }, lang) => day(term?.ifAcceptedToday, lang)],
  ["event.acceptByForInitialEnd", ({ term }, lang) => day(term?.acceptByForInitialEnd, lang)],
  ["event.acceptByForEndBy", ({ term }, lang) => day(term?.toEndBy?.acceptBy, lang)],
  ["event.coolingOffLastDay", ({ coolingOff }, lang) => day(coolingOff?.lastDay, lang)],
  ["outcome.refund", ({ outages }, lang) => total(outages, ({ refund }) => refund, formatYen, lang)],
  [
    "outcome.extension",
    ({ outages }, lang) => total(outages, ({ extensionMinutes }) => extensionMinutes, formatHours, lang),
  ],
  ["late.charge", ({ invoices }, lang) => total(invoices, ({ charge }) => charge, formatYen, lang)],
  ["late.special", ({ evasion }, lang) => evasion && formatYen(evasion.specialFee, lang)],
];

/**
 * One row for each figure that at least one of the cases has.
 * @param {Column[]} columns
 * @param {Lang} lang
 */
export function figureRows(columns, lang) {
  return FIGURES.map(([label, figure]) => [
    t(lang, label),
    ...columns.map(({ assessment }) => figure(assessment, lang) ?? ""),
  ]).filter(([, ...values]) => values.some(Boolean));
}

/**
 * One row for each thing that is not the same in all of the cases: as understood, or as typed where it was not.
 * @param {Column[]} columns
 * @param {Lang} lang
 */
export function factRows(columns, lang) {
  const facts = columns.map(
    ({ case: data, assessment: { read } }) =>
      new Map([
        ...leaves(data).map(([path, value]) => /** @type {const} */ ([path, typed(path, value, lang)])),
        ...read.map(({ path, value }) => /** @type {const} */ ([path, understood(path, value, lang)])),
      ]),
  );
  const paths = [...new Set(facts.flatMap((each) => [...each.keys()]))].sort();
  return paths
    .filter((path) => facts.some((each) => each.get(path) !== facts[0].get(path)))
    .map((path) => [fieldName(path, lang), ...facts.map((each) => each.get(path) ?? "")]);
}

/**
 * @param {string} path
 * @param {string | number | boolean} value
 * @param {Lang} lang
 */
const typed = (path, value, lang) =>
  typeof shapeAt(path) === "object" ? answerName(path, value, lang) : String(value);

/** @type {Record<string, (value: any, lang: Lang) => string>} */
const FORMATS = {
  day: formatDay,
  minute: formatMinute,
  month: formatMonth,
  yen: formatYen,
  span: formatHours,
  count: formatNumber,
};

/**
 * @param {string} path
 * @param {string | number} value
 * @param {Lang} lang
 */
const understood = (path, value, lang) => FORMATS[String(shapeAt(path))]?.(value, lang) ?? String(value);

/**
 * @param {string | undefined} on
 * @param {Lang} lang
 */
const day = (on, lang) => on && formatDay(on, lang);

/**
 * A disputed amount is no figure by itself: both of its outcomes are.
 * @param {Assessment} assessment
 * @param {Lang} lang
 */
function remaining({ cancellation }, lang) {
  const fees = cancellation?.remainingFees;
  if (!fees) return undefined;
  const both = cancellation.disputed && cancellation.readings.find(({ id }) => id === "remainingFees");
  const amounts = both ? both.outcomes.map(({ value }) => Number(value)) : [fees.gross];
  return [...new Set(amounts)].map((amount) => formatYen(amount, lang)).join(" / ");
}

/**
 * @template Result
 * @param {(Result | null)[] | undefined} results
 * @param {(result: Result) => number} part
 * @param {(value: number, lang: Lang) => string} words
 * @param {Lang} lang
 */
function total(results, part, words, lang) {
  if (!results?.length) return undefined;
  let sum = 0;
  for (const result of results) {
    // The sum of the others would look like that of all.
    if (result === null) return undefined;
    sum += part(result);
  }
  return words(sum, lang);
}
