/**
 * @import { ReadingOutcome, Step } from "../../pkg/hosting_contract.js"
 * @import { Child } from "../dom.js"
 * @import { State } from "../store.js"
 *
 * @typedef {object} Answer
 * @property {string} [value] absent where there is none, or only a disputed one
 * @property {Child[]} [beside] stands with the value
 * @property {ReadingOutcome} [either] a disputed claim: what it comes to either way
 * @property {Child[]} [notes]
 * @property {Step[]} [steps] those on which it rests
 * @property {string[]} [needs] the fields that it waits for
 */
import { el } from "../dom.js";
import { formatDay, formatMonth, formatYen } from "../format.js";
import { need } from "../part/need.js";
import { choosable, contested, readingChoice } from "../part/reading.js";
import { show } from "../part/show.js";
import { formatHours, formatUnit } from "../part/value.js";
import { articlesOf, stepsOf } from "../part/working.js";
import { t } from "../text.js";

/** The questions that people come with, in their order. @type {Record<string, (state: State) => Answer>} */
const QUESTIONS = { end, outage, coolingOff, late, cost };

/**
 * The five answers.
 * @param {HTMLElement} root
 * @param {State} state
 */
export function render(root, state) {
  const { lang } = state;
  choosable(root, state);
  show(
    root,
    el("h2", {}, t(lang, "answer.heading")),
    el(
      "ul",
      { class: "answers" },
      Object.entries(QUESTIONS).map(([name, ask]) => {
        const { value, beside, either, notes = [], steps = [], needs } = ask(state);
        return el(
          "li",
          { class: needs ? "open" : null },
          el("h3", {}, t(lang, `answer.${name}`), " ", el("span", { class: "article" }, articlesOf(steps, lang))),
          needs && need(state, ...needs),
          value && el("p", { class: "value" }, value, beside),
          notes.filter(Boolean).map((note) => el("p", {}, note)),
          either && readingChoice(state, either, { about: t(lang, "out.disputed"), brief: true }),
        );
      }),
    ),
  );
}

/**
 * The answers so far in one sentence, to be read out.
 * @param {State} state
 */
export function summary(state) {
  const { lang } = state;
  const parts = Object.entries(QUESTIONS).flatMap(([name, ask]) => {
    const { value, either } = ask(state);
    const [a, b] = either?.outcomes.map((outcome) => formatYen(Number(outcome.value), lang)) ?? [];
    const said = value ?? (either && t(lang, "answer.either", { a, b }));
    return said ? [t(lang, `summary.${name}`, { value: said })] : [];
  });
  return parts.length > 0 ? parts.join(t(lang, "summary.join")) + t(lang, "summary.stop") : t(lang, "summary.none");
}

/** @type {(state: State) => Answer} */
function end({ assessment, lang }) {
  const { cancellation, term } = assessment;
  if (cancellation) {
    const { effectiveOn, remainingFees, remainingMonths } = cancellation;
    const either = contested(assessment, cancellation);
    const months = formatUnit(remainingMonths, "month", lang);
    const gross = remainingFees ? formatYen(remainingFees.gross, lang) : "";
    const owed = remainingFees && remainingMonths > 0;
    return {
      value: formatDay(effectiveOn, lang),
      notes: [owed && t(lang, either ? "answer.remainingDisputed" : "answer.remaining", { months, gross })],
      either,
      steps: [
        ...stepsOf(cancellation, "ordinaryEffective", "renewalStopped", "effectiveAtOnce"),
        ...stepsOf(cancellation, "remainingMonths"),
      ],
    };
  }
  if (!term) return { needs: ["contract.formedOn"] };
  const last = { acceptBy: formatDay(term.acceptByForInitialEnd, lang), end: formatDay(term.initialEnd, lang) };
  return {
    value: formatDay(term.ifAcceptedToday, lang),
    beside: [" ", el("small", {}, t(lang, "answer.endToday"))],
    notes: [t(lang, "answer.endInitial", last)],
    steps: stepsOf(term, "ordinaryEffective", "renewalStopped"),
  };
}

/** @type {(state: State) => Answer} */
function outage({ assessment, lang }) {
  const { outages, delayedStart } = assessment;
  const results = (outages ?? []).filter((result) => result !== null);
  if (results.length === 0 && !delayedStart) {
    return { needs: ["outages[0].awareAt", "outages[0].restoredAt", "plan.monthlyFee"] };
  }
  const refund = results.reduce((sum, result) => sum + result.refund, 0);
  const minutes = results.reduce((sum, result) => sum + result.extensionMinutes, 0);
  const given = [];
  if (refund > 0) given.push(t(lang, "answer.refund", { amount: formatYen(refund, lang) }));
  if (minutes > 0) given.push(t(lang, "answer.extension", { span: formatHours(minutes, lang) }));
  if (delayedStart?.extensionDays) {
    given.push(t(lang, "answer.extension", { span: formatUnit(delayedStart.extensionDays, "day", lang) }));
  }
  const notes = results.flatMap(({ reason, claim, claimBy }) => [
    given.length === 0 && reason && t(lang, `reason.${reason}`),
    claim === "open" && claimBy && t(lang, "answer.claimBy", { claimBy: formatDay(claimBy, lang) }),
  ]);
  return {
    value: given.join(" + ") || t(lang, "outcome.none"),
    notes: [...new Set(notes)],
    steps: [
      ...results.flatMap((result) =>
        stepsOf(
          result,
          "paidInMoney",
          "extendedInstead",
          "under24Hours",
          "notTotal",
          "notCompanyCause",
          "carrierCause",
          "claimLapsed",
        ),
      ),
      ...(delayedStart?.steps ?? []),
    ],
  };
}

/** @type {(state: State) => Answer} */
function coolingOff({ assessment, lang }) {
  const result = assessment.coolingOff;
  if (!result) return { needs: ["contract.appliedOn", "contract.appliedVia"] };
  const { eligible, reason, daysLeft } = result;
  const lastDay = result.lastDay && formatDay(result.lastDay, lang);
  const days = formatUnit(daysLeft, "day", lang);
  return {
    value: t(lang, eligible ? "answer.yes" : "answer.no"),
    notes: [
      lastDay && t(lang, daysLeft > 0 ? "answer.until" : "answer.wasUntil", { lastDay, days }),
      reason && t(lang, `reason.${reason}`),
    ],
    steps: result.steps,
  };
}

/** @type {(state: State) => Answer} */
function late({ assessment, lang }) {
  const { invoices, evasion } = assessment;
  const results = [...(invoices ?? []), evasion?.lateCharge].filter(
    (result) => result !== null && result !== undefined,
  );
  if (results.length === 0) return { needs: ["invoices[0].amount", "invoices[0].dueOn"] };
  const charge = results.reduce((sum, result) => sum + result.charge, 0);
  const owed = results.reduce((sum, result) => sum + result.owed, 0);
  return {
    value: charge > 0 ? formatYen(charge, lang) : t(lang, "answer.noCharge"),
    notes: [owed > 0 && t(lang, "answer.owed", { owed: formatYen(owed, lang) })],
    steps: results.flatMap((result) => stepsOf(result, "lateSegment", "noDelay")),
  };
}

/** @type {(state: State) => Answer} */
function cost({ assessment, lang }) {
  const { estimate } = assessment;
  if (!estimate) return { needs: ["contract.formedOn", "plan.monthlyFee"] };
  const { months, total } = estimate;
  const either = contested(assessment, estimate);
  const sums = { net: formatYen(total.net, lang), tax: formatYen(total.tax, lang) };
  const ends = months.length > 0 && {
    from: formatMonth(months[0].month, lang),
    to: formatMonth(months[months.length - 1].month, lang),
  };
  return {
    value: either ? undefined : formatYen(total.gross, lang),
    beside: [" ", el("small", {}, t(lang, "out.taxed"))],
    notes: [!either && t(lang, "out.untaxed", sums), ends && t(lang, "out.range", ends)],
    either,
    steps: stepsOf(estimate, "billedMonths", "total"),
  };
}
