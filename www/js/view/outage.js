/**
 * @import { DelayedStartResult, OutageResult } from "../../pkg/hosting_contract.js"
 * @import { State } from "../store.js"
 */
import { el } from "../dom.js";
import { formatDay, formatMinute, formatNumber, formatSpan, formatYen } from "../format.js";
import { liabilityCap } from "../part/cap.js";
import { entries } from "../part/entries.js";
import { figure, figures } from "../part/figure.js";
import { need } from "../part/need.js";
import { choosable } from "../part/reading.js";
import { show } from "../part/show.js";
import { leastPaidOutage } from "../part/threshold.js";
import { formatHours, formatUnit } from "../part/value.js";
import { stepsOf } from "../part/working.js";
import { assess } from "../rules.js";
import { t } from "../text.js";

/**
 * What each outage and a late start give, and how long an outage has to be.
 * @param {HTMLElement} root
 * @param {State} state
 */
export function render(root, state) {
  const { assessment, lang } = state;
  const { outages = [], delayedStart } = assessment;
  const facts = ["@.awareAt", "@.restoredAt", "plan.monthlyFee"];
  choosable(root, state);
  show(
    root,
    outages.length === 0 && !delayedStart && need(state, ...facts.map((field) => field.replace("@", "outages[0]"))),
    entries(state, "outages", outages, (name, result) => outage(state, name, result), facts),
    delayedStart && delayed(state, delayedStart),
    figures("", threshold(state), liabilityCap(state)),
    el("p", { class: "aside" }, t(lang, "outage.prevails")),
  );
}

/**
 * @param {State} state
 * @param {string} name
 * @param {OutageResult} result
 */
function outage(state, name, result) {
  const { lang } = state;
  const { outcome, reason, refund, extensionMinutes, extendedUntil, claim, claimBy, readings } = result;
  const of = (/** @type {string[]} */ ...ids) => readings.filter(({ id }) => ids.includes(id));
  const value =
    outcome === "refund"
      ? t(lang, "answer.refund", { amount: formatYen(refund, lang) })
      : t(lang, outcome === "extension" ? "answer.extension" : "outcome.none", {
          span: formatHours(extensionMinutes, lang),
        });
  return figures(
    name,
    figure(state, t(lang, "outage.result"), value, {
      notes: [
        reason && t(lang, `reason.${reason}`),
        stepsOf(result, "contractOver").length > 0 && t(lang, "outage.over"),
      ],
      steps: stepsOf(
        result,
        "carrierCause",
        "notCompanyCause",
        "notTotal",
        "under24Hours",
        "paidInMoney",
        "extendedInstead",
        "extensionLength",
        "claimLapsed",
        "contractOver",
      ),
      readings: of("extensionLength"),
    }),
    figure(state, t(lang, "outage.length"), formatSpan(result.minutes, lang), {
      steps: stepsOf(result, "outageLength", "wholeDays"),
    }),
    figure(state, t(lang, "outage.amount"), formatYen(result.amount, lang), {
      steps: stepsOf(result, "standardFee", "annualTwelfth", "taxedFee", "refundFormula"),
      readings: of("refundBase"),
    }),
    extendedUntil &&
      figure(state, t(lang, "event.extendedUntil"), formatMinute(extendedUntil, lang), {
        steps: stepsOf(result, "extendedUntil"),
      }),
    claimBy &&
      figure(state, t(lang, "outage.claim"), formatDay(claimBy, lang), {
        notes: [claim !== "none" && t(lang, `claim.${claim}`)],
        steps: stepsOf(result, "claimPeriod", "claimMade", "claimOpen", "claimLapsed"),
        readings: of("claimStart"),
      }),
  );
}

/**
 * @param {State} state
 * @param {DelayedStartResult} result
 */
function delayed(state, { extensionDays, extendedUntil, steps, readings }) {
  const { lang } = state;
  const value = t(lang, extensionDays > 0 ? "answer.extension" : "outage.noExtension", {
    span: formatUnit(extensionDays, "day", lang),
  });
  const notes = [extendedUntil && `${t(lang, "event.extendedUntil")}: ${formatDay(extendedUntil, lang)}`];
  return figures(t(lang, "outage.delayed"), figure(state, t(lang, "outage.result"), value, { notes, steps, readings }));
}

/** @param {State} state */
function threshold(state) {
  const { lang } = state;
  const least = leastPaidOutage(assess, state);
  if (!least) return null;
  const label = t(lang, "outage.threshold");
  if (least === "never") return figure(state, label, t(lang, "outage.never"), { article: "37(1)" });
  const days = formatUnit(least.days, "day", lang);
  return figure(state, label, t(lang, "outage.hours", { days, hours: formatNumber(least.days * 24) }), {
    notes: [t(lang, "answer.refund", { amount: formatYen(least.refund, lang) })],
    steps: stepsOf(least, "standardFee", "annualTwelfth", "taxedFee", "refundFormula", "paidInMoney"),
  });
}
