/**
 * #outage: money, time or nothing, and by when to claim it.
 * @import { DelayedStartResult, OutageResult, ReadingOutcome } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @import { Answer, Deadline, Next, Warning } from "./answer.js"
 */
import { count, day, dayShort, hours, list, minute, sentences, yen } from "../words/format.js";
import { entryName } from "../words/names.js";
import { t } from "../words/words.js";
import { answer, soonestFirst } from "./answer.js";
import { daysBetween } from "./days.js";
import { saveDataBy } from "./ends.js";
import { asOf, entryWaits, isGiven, waiting } from "./facts.js";
import { bankDayBefore, warningsOf } from "./notes.js";
import { delayFigures, outageFigures, payoutFigures } from "./outage-figures.js";
import { differing, outcomeOf, toldOf } from "./readings.js";

/** @typedef {{ result: OutageResult, index: number, path: string, name: string }} Entry */

/** The questions that change the amount by the formula, paid or not. @type {Set<ReadingOutcome["id"]>} */
const AMOUNTS = new Set(["refundBase", "refundRounding"]);

/**
 * @param {State} state
 * @returns {Answer}
 */
export function outage(state) {
  const { outages = [], delayedStart, coolingOff } = state.assessment;
  const entries = entriesOf(outages);
  if (entries.length === 0 && !delayedStart) {
    if (coolingOff?.effect === "applicationWithdrawn") {
      const headline = t("outage.neverFormed");
      return answer({ headline, bar: t("outage.nothing"), spoken: headline });
    }
    const waits = waiting(state, "outage.open", wantedOf(state), [
      "outages",
      "plan",
      "contract.formedOn",
      "delayedStart",
    ]);
    return { ...waits, figures: payoutFigures(state) };
  }
  const given = entries.filter(({ result }) => result.outcome !== "none");
  const headline = headlineOf(entries, given, delayedStart);
  const deadlines = soonestFirst(given.flatMap((entry) => deadlineOf(state, entry)));
  return answer({
    headline,
    bar: barOf(entries, given, delayedStart, deadlines[0]),
    spoken: sentences([headline, deadlines[0] && t("outage.claimBy", { on: day(deadlines[0].on) })]),
    facts: factsOf(state, entries, given, delayedStart),
    figures: [
      ...entries.flatMap((entry) => outageFigures(entry, entries.length > 1)),
      ...delayFigures(delayedStart),
      ...payoutFigures(state),
    ],
    deadlines,
    warnings: warningsFor(state, entries, given),
    next: nextOf(state, given, deadlines),
    readings: differing(entries.flatMap((entry) => toldIn(entry, entries.length > 1))),
    compare: {
      outcome: { label: t("outage.figure.outcome"), value: shortOutcome(given, delayedStart) },
      ...(deadlines[0] && { claimBy: { label: t("outage.figure.claimBy"), value: day(deadlines[0].on) } }),
    },
  });
}

/**
 * @param {Entry} entry
 * @param {boolean} several
 */
const toldIn = ({ result, name }, several) =>
  toldOf(result.readings, { entry: several ? name : undefined }).map((told) =>
    AMOUNTS.has(told.id) ? { ...told, of: t("outage.figure.amount") } : told,
  );

/**
 * @param {(OutageResult | null)[]} results
 * @returns {Entry[]}
 */
const entriesOf = (results) =>
  results.flatMap((result, index) => {
    const path = `outages[${index}]`;
    return result ? [{ result, index, path, name: entryName(path) }] : [];
  });

/**
 * What is missing for a first answer: a fee, and how long it lasted.
 * @param {State} state
 */
function wantedOf(state) {
  const [began, ended, span] = ["awareAt", "restoredAt", "span"].map((field) => `outages[0].${field}`);
  const length = isGiven(state, ended) || isGiven(state, span) ? [] : [isGiven(state, began) ? ended : span];
  return [...(isGiven(state, "plan") ? [] : ["plan.monthlyFee"]), ...length];
}

/**
 * @param {Entry[]} entries
 * @param {Entry[]} given
 * @param {DelayedStartResult | undefined} delayed
 */
function headlineOf(entries, given, delayed) {
  const late =
    delayed && delayed.extensionDays > 0 && t("outage.delayed", { days: count(delayed.extensionDays, "day") });
  if (given.length === 0) {
    if (entries.length === 0) return late || t("outage.noDelay");
    const reasons = [...new Set(entries.map(({ result }) => result.reason ?? "under24Hours"))];
    const none =
      reasons.length === 1
        ? t(`outage.none.${reasons[0]}`)
        : t("outage.noneMixed", { count: count(entries.length, "outage") });
    return sentences([none, late]);
  }
  const { money, time } = totals(given);
  const what = money > 0 && time > 0 ? "both" : money > 0 ? "refund" : "extension";
  const assumed = assumedOf(given);
  const first = given[0].result;
  const values = {
    money: yen(money),
    time: hours(time),
    amount: yen(first.amount),
    count: count(given.length, "outage"),
  };
  const made = given.filter(({ result }) => result.claim === "made").length;
  const claim = made === given.length ? "made" : made > 0 ? "partly" : "open";
  const words = t(`outage.${what}.${claim}.${given.length > 1 ? "several" : "one"}`, values);
  return sentences([assumed ? t(`outage.if.${assumed}`, { words }) : words, late]);
}

/** @param {Entry[]} entries */
function totals(entries) {
  return {
    money: entries.reduce((sum, { result }) => sum + result.refund, 0),
    time: entries.reduce((sum, { result }) => sum + result.extensionMinutes, 0),
  };
}

/**
 * What is not known of any of them: "cause", "total" or "both".
 * @param {Entry[]} entries
 */
function assumedOf(entries) {
  const assumed = new Set(entries.flatMap(({ result }) => result.assumed ?? []));
  return assumed.size === 2 ? "both" : [...assumed][0];
}

/**
 * @param {Entry[]} given
 * @param {DelayedStartResult} [delayed]
 */
function shortOutcome(given, delayed) {
  const { money, time } = totals(given);
  const parts = [
    money > 0 && t("outage.short.refund", { money: yen(money) }),
    time > 0 && t("outage.short.extension", { time: hours(time) }),
    delayed && delayed.extensionDays > 0 && t("outage.short.delayed", { time: count(delayed.extensionDays, "day") }),
  ].filter((words) => words !== false && words !== undefined);
  return parts.length > 0 ? list(parts) : t("outage.nothing");
}

/**
 * @param {Entry[]} entries
 * @param {Entry[]} given
 * @param {DelayedStartResult | undefined} delayed
 * @param {Deadline | undefined} deadline
 */
function barOf(entries, given, delayed, deadline) {
  const outcome = shortOutcome(given, delayed);
  if (given.length === 0 && entries.length === 1)
    return t(`outage.short.${entries[0].result.reason ?? "under24Hours"}`);
  const assumed = assumedOf(given);
  if (assumed) return t(`outage.short.if.${assumed}`, { outcome });
  return deadline ? t("outage.bar", { outcome, on: dayShort(deadline.on) }) : outcome;
}

/**
 * @param {State} state
 * @param {Entry[]} entries
 * @param {Entry[]} given
 * @param {DelayedStartResult | undefined} delayed
 */
function factsOf(state, entries, given, delayed) {
  const several = (state.assessment.outages ?? []).length > 1;
  const allMade = given.length > 0 && given.every(({ result }) => result.claim === "made");
  const facts = entries.flatMap(({ result, name, index, path }) => {
    const { outcome, reason = "under24Hours" } = result;
    const own = several && given.length > 0;
    const said = sentences([
      own &&
        (outcome === "none"
          ? t(`outage.none.${reason}`)
          : shortOutcome([{ result, name, index, path }]) + t("out.stop")),
      !allMade && claimFact(state, result, index),
      extensionFact(state, result),
      state.form.outages?.[index]?.ongoing && t("outage.ongoing", { now: minute(state.now) }),
    ]);
    if (!said) return [];
    return [several ? t("out.about", { name, words: said }) : said];
  });
  const open = given.filter(({ result }) => result.claim === "open");
  if (open.length > 0)
    facts.unshift(
      t(open.some(({ result }) => result.assumed?.includes("cause")) ? "outage.mustClaimIf" : "outage.mustClaim"),
    );
  if (delayed?.extendedUntil) facts.push(t("outage.delayedUntil", { on: day(delayed.extendedUntil) }));
  return [...facts, ...wrongFacts(state)];
}

/**
 * The entries that say nothing yet, because something in them, or the fee, has first to be filled in or mended.
 * @param {State} state
 */
function wrongFacts(state) {
  return (state.case.outages ?? []).flatMap((_, index) => {
    if (state.assessment.outages?.[index]) return [];
    const path = `outages[${index}]`;
    const overlap = state.assessment.problems.some(
      ({ path: at, code }) => at === `${path}.awareAt` && code === "outagesOverlap",
    );
    const name = entryName(path);
    return [overlap ? t("outage.overlap", { name }) : entryWaits(state, name, path, "plan")];
  });
}

/**
 * @param {State} state
 * @param {OutageResult} result
 * @param {number} index
 */
function claimFact(state, { outcome, reason, claim, claimBy, claimBySafest, readings }, index) {
  if (reason === "claimLapsed") return stillByAnotherReading(state, readings);
  if (outcome === "none") return "";
  if (claim === "made") return t("outage.claimed");
  if (!claimBy) return isGiven(state, `outages[${index}].awareAt`) ? "" : t("outage.dayUnknown");
  const today = asOf(state);
  if (claimBySafest && claimBySafest < today && claimBy >= today) {
    return t("outage.safestPassed", { safest: day(claimBySafest), on: day(claimBy) });
  }
  return "";
}

/**
 * Lapsed as chosen, but not by a reading that counts from a later day.
 * @param {State} state
 * @param {ReadingOutcome[]} readings
 */
function stillByAnotherReading(state, readings) {
  const days = outcomeOf(readings, "claimStart")?.outcomes.map(({ value }) => String(value)) ?? [];
  const last = days.sort().pop();
  return last && last >= asOf(state) ? t("outage.otherReading", { on: day(last) }) : "";
}

/**
 * Until when an extension runs, and what it does not change.
 * @param {State} state
 * @param {OutageResult} result
 */
function extensionFact(state, { outcome, extendedUntil }) {
  if (outcome !== "extension") return "";
  const { cancellation } = state.assessment;
  const today = asOf(state);
  if (!extendedUntil) return "";
  const values = { until: minute(extendedUntil) };
  const until = t("outage.until", values);
  if (!cancellation) return sentences([until, t("outage.free")]);
  if (extendedUntil.slice(0, 10) < today) return t("outage.untilPassed", values);
  const saveBy = saveDataBy(cancellation, today);
  return sentences([until, t(saveBy < today ? "outage.saveDataOver" : "outage.saveData", { on: day(saveBy) })]);
}

/**
 * @param {State} state
 * @param {Entry} entry
 * @returns {Deadline[]}
 */
function deadlineOf(state, { result, path, name }) {
  const several = (state.assessment.outages ?? []).length > 1;
  const { claim, claimBy, claimBySafest = "" } = result;
  const today = asOf(state);
  if (claim !== "open" || !claimBy) return [];
  const on = claimBySafest >= today ? claimBySafest : claimBy;
  return [
    {
      on,
      name: several ? t("outage.deadline", { name }) : t("outage.deadlineOne"),
      safest: on < claimBy,
      others: on < claimBy ? [{ on: claimBy, name: t("outage.deadlineOther") }] : [],
      bankDay: bankDayBefore(state, `${path}.claimBy`, on) ?? bankDayBefore(state, `${path}.claimBySafest`, on),
      daysLeft: daysBetween(today, on),
      article: "37(1)",
      path,
      event: "claimBy",
    },
  ];
}

/**
 * @param {State} state
 * @param {Entry[]} entries
 * @param {Entry[]} given
 * @returns {Warning[]}
 */
function warningsFor(state, entries, given) {
  const warnings = [];
  const assumed = assumedOf(given);
  if (assumed) warnings.push({ code: "assumed", text: t(`outage.assumed.${assumed}`), article: "37(1)" });
  const open = given.filter(({ result }) => result.claim === "open" && result.claimBySafest);
  if (open.length > 1) {
    const first = open.map(({ result }) => result.claimBySafest ?? "").sort()[0];
    const together = entries.some(({ result }) =>
      result.readings.some(({ id, differs }) => id === "claimUnit" && differs),
    );
    const key = together ? "outage.together" : "outage.severalClaims";
    const sum = open.reduce((total, { result }) => total + result.amount, 0);
    warnings.push({ code: "together", text: t(key, { on: day(first), sum: yen(sum) }), article: "37(1)" });
  }
  if (entries.some(({ result }) => result.reason === "claimLapsed")) {
    warnings.push({ code: "damages", text: t("outage.damages"), article: "40", more: t("outage.damages.more") });
  }
  if (state.assessment.notes.some(({ code }) => code === "extensionWithoutEnd")) {
    warnings.push({ code: "extensionWithoutEnd", text: t("outage.noTotal"), article: "37(1)" });
  }
  return [...warnings, ...warningsOf(state, "outages", "delayedStart")];
}

/**
 * @param {State} state
 * @param {Entry[]} given
 * @param {Deadline[]} deadlines
 * @returns {Next[]}
 */
function nextOf(state, given, deadlines) {
  const open = given.filter(({ result }) => result.claim === "open");
  /** @type {Next[]} */
  const next = [];
  if (open.length > 0) {
    const unknown = open.some(({ result }) => (result.assumed ?? []).length > 0);
    const undated = open.some(({ index }) => !isGiven(state, `outages[${index}].awareAt`));
    const locked = unknown ? t("outage.locked.assumed") : undated ? t("outage.locked.day") : undefined;
    next.push({ id: "letter", label: t("next.letter"), locked });
  }
  if (deadlines.length > 0) next.push({ id: "calendar", label: t("next.calendar") });
  return next;
}
