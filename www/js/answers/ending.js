/**
 * A contract that is, or was, ended: when, and what that comes to.
 * @import { CancellationResult, Estimate } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @import { Answer, Deadline, Figure, Warning } from "./answer.js"
 */
import { count, day, dayShort, list, month, range, sentences, yen } from "../words/format.js";
import { t } from "../words/words.js";
import { answer } from "./answer.js";
import { daysBetween, monthOf } from "./days.js";
import { ofDays, otherDays, saveDataBy, saveDataSafest } from "./ends.js";
import { asOf, isGiven, isWrong, understood } from "./facts.js";
import { warningsOf } from "./notes.js";
import { differing, outcomeOf, spread, toldOf } from "./readings.js";
import {
  between,
  billedBefore,
  disputedFacts,
  endFigure,
  moneyOf,
  REMAINING,
  returnedFigures,
  taxWords,
  totalFigure,
} from "./total.js";
import { waitFrom, waitSentences } from "./waits.js";

/**
 * @param {State} state
 * @param {CancellationResult} result
 * @returns {Answer}
 */
export function ending(state, result) {
  const today = asOf(state);
  const { effectiveOn, ground, disputed, remainingMonths } = result;
  const estimate = state.case.estimateUntil === undefined ? state.assessment.estimate : undefined;
  const left = daysBetween(today, effectiveOn);
  const money = estimate && moneyOf(estimate);
  const future = left >= 0 && estimate ? fromNow(state, estimate) : undefined;
  const accepted = understood(state, "cancellation.on");
  const planned = ground === "ordinary" && accepted !== undefined && accepted >= today && left >= 0;
  const ends = endWords(planned ? accepted : undefined, effectiveOn, left);
  const wait = planned && estimate && !disputed ? waitFrom(estimate, monthOf(today)) : undefined;
  return answer({
    kind: disputed && (estimate ? money?.ends : remainingMonths > 0) ? "disputed" : "answered",
    headline: sentences([ends, money && (future?.words ?? money.words)]),
    bar: money
      ? t("exit.bar", { on: dayShort(effectiveOn), money: money.short })
      : t("exit.barEnd", { on: dayShort(effectiveOn) }),
    spoken: sentences([ends, money?.words]),
    facts: [
      ...otherEnds(result),
      ...(money ? owedFacts(state, result, money, future !== undefined) : needPlan(state, result)),
      ...endByFact(state, effectiveOn),
      wait ? sentences(waitSentences(state, wait)) : "",
    ].filter(Boolean),
    figures: endingFigures(result, estimate),
    deadlines: endingDeadlines(state, result),
    warnings: endingWarnings(state, result),
    next: [
      ...(planned ? [{ id: /** @type {const} */ ("request"), label: t("next.request") }] : []),
      ...(left >= 0 ? [{ id: /** @type {const} */ ("calendar"), label: t("next.calendar") }] : []),
    ],
    readings: differing([
      ...ofDays(result.readings),
      ...(estimate?.readings ?? []),
      ...toldOf(result.readings, { of: t("total.remaining") }),
    ]),
    range: money?.ends,
    compare: {
      end: { label: t("total.end"), value: day(effectiveOn) },
      ...(money && { total: { label: t("total.label"), value: money.short, number: money.number } }),
    },
    bills: estimate?.months,
  });
}

/**
 * @param {string | undefined} planned the day of an acceptance that is still to come
 * @param {string} on
 * @param {number} left days until then
 */
function endWords(planned, on, left) {
  if (planned) return t("exit.endsIf", { accepted: day(planned), on: day(on) });
  return t(left < 0 ? "exit.ended" : left === 0 ? "exit.endsToday" : "exit.ends", { on: day(on) });
}

/** @param {CancellationResult} result */
function otherEnds(result) {
  const days = otherDays(result);
  return days.length > 0 ? [t("exit.otherEnds", { days: list(days.map(day)) })] : [];
}

/**
 * What is billed from this month on, where the contract has run a while.
 * @param {State} state
 * @param {Estimate} estimate
 */
function fromNow(state, estimate) {
  const from = monthOf(asOf(state));
  const past = billedBefore(estimate, from);
  if (past === 0) return undefined;
  const least = (estimate.range?.least.gross ?? estimate.total.gross) - past;
  const most = (estimate.range?.most.gross ?? estimate.total.gross) - past;
  if (least < 0) return undefined;
  const amount = between({ least, most });
  return { amount, words: t("exit.fromNow", { amount, from: month(from) }) };
}

/**
 * @param {State} state
 * @param {CancellationResult} result
 * @param {ReturnType<typeof moneyOf>} money
 * @param {boolean} totalToo the headline says what is still to come: the whole follows
 */
function owedFacts(state, result, { words: total, ends }, totalToo) {
  const { remainingMonths, remainingFees } = result;
  const whole = totalToo ? total : "";
  if (ends) return [whole, ...disputedFacts(state, result)];
  const gross = remainingFees?.gross ?? 0;
  return [whole, gross > 0 ? t("total.part", { months: count(remainingMonths, "month"), gross: yen(gross) }) : ""];
}

/**
 * @param {State} state
 * @param {CancellationResult} result
 */
function needPlan(state, { remainingMonths, disputed }) {
  if (isWrong(state, "plan", "estimateUntil")) return [t("exit.mendPlan")];
  if (isGiven(state, "estimateUntil")) return [];
  if (remainingMonths === 0) return [t("exit.needPlan")];
  const months = count(remainingMonths, "month");
  return [t(disputed ? "exit.needPlanDisputed" : "exit.needPlanMonths", { months })];
}

/**
 * Whether the end meets the day asked for.
 * @param {State} state
 * @param {string} effectiveOn
 */
function endByFact(state, effectiveOn) {
  const endBy = understood(state, "endBy");
  if (!endBy) return [];
  return [t(effectiveOn <= endBy ? "exit.endByMet" : "exit.endByMissed", { endBy: day(endBy) })];
}

/**
 * @param {CancellationResult} result
 * @param {Estimate | undefined} estimate
 * @returns {Figure[]}
 */
function endingFigures(result, estimate) {
  const { remainingMonths, remainingFees, dataErased } = result;
  const at = "cancellation";
  /** @type {Figure[]} */
  const figures = [endFigure(result)];
  if (estimate) figures.push(totalFigure(estimate), ...returnedFigures(estimate));
  figures.push({
    id: "remaining",
    label: t("total.remaining"),
    value: remainingValue(result),
    notes: remainingFees && remainingFees.gross > 0 ? [count(remainingMonths, "month"), taxWords(remainingFees)] : [],
    articles: ["30(3)"],
    at,
    rules: REMAINING,
    part: true,
  });
  figures.push(dayFigure("debtDue", result.debtDueOn, "30(3)"), dayFigure("saveDataBy", result.saveDataBy, "28"));
  if (dataErased) {
    figures.push({
      ...dayFigure("dataErased", dataErased.from, "27(6)"),
      value: range(day(dataErased.from), day(dataErased.to)),
    });
  }
  return figures;
}

/**
 * @param {"debtDue" | "saveDataBy" | "dataErased"} id
 * @param {string} on
 * @param {string} article
 * @returns {Figure}
 */
const dayFigure = (id, on, article) => ({
  id,
  label: t(`exit.figure.${id}`),
  value: day(on),
  notes: [],
  articles: [article],
  at: "cancellation",
  rules: [id],
  fold: true,
});

/** @param {CancellationResult} result */
function remainingValue({ disputed, remainingMonths, remainingFees, readings }) {
  const either = disputed && spread(outcomeOf(readings, "remainingFees"));
  if (either) return between(either);
  if (remainingFees) return yen(remainingFees.gross);
  return remainingMonths === 0 ? yen(0) : count(remainingMonths, "month");
}

/**
 * @param {State} state
 * @param {CancellationResult} result
 * @returns {Deadline[]}
 */
function endingDeadlines(state, result) {
  const today = asOf(state);
  const last = result.saveDataBy;
  if (last < today) return [];
  const on = saveDataBy(result, today);
  return [
    {
      on,
      name: t("exit.deadline.saveDataBy"),
      safest: on < last,
      others: on < last ? [{ on: last, name: t("exit.deadline.saveDataOther") }] : [],
      daysLeft: daysBetween(today, on),
      article: "28",
      path: "cancellation",
      event: "saveDataBy",
    },
  ];
}

/**
 * @param {State} state
 * @param {CancellationResult} result
 * @returns {Warning[]}
 */
function endingWarnings(state, result) {
  const { effectiveOn, readings, remainingMonths } = result;
  const warnings = [];
  const options = spread(outcomeOf(readings, "remainingOptions"));
  const saved = options ? options.most - options.least : 0;
  if (saved > 0) {
    const over = effectiveOn < asOf(state);
    const values = { amount: yen(saved), on: day(effectiveOn) };
    warnings.push({
      code: "stopOptions",
      text: t(over ? "exit.stopOptions.over" : "exit.stopOptions", values),
      article: "12(1)",
    });
  }
  const safest = saveDataSafest(result);
  if (effectiveOn < asOf(state)) warnings.push({ code: "dataGone", text: t("exit.dataGone"), article: "28" });
  else if (safest < asOf(state)) {
    const text = t("exit.dataPerhapsGone", { on: day(safest) });
    warnings.push({ code: "dataPerhapsGone", text, article: "28" });
  }
  if (remainingMonths > 0 && state.assessment.cancellation?.ground === "byCompany") {
    if (state.case.cancellation?.customerInDefault === undefined) {
      warnings.push({ code: "causeUnknown", text: t("exit.causeUnknown"), article: "26" });
    }
  }
  return [...warnings, ...warningsOf(state, "contract", "cancellation", "plan.options", "plan.change")];
}
