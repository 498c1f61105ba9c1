/**
 * A contract that nothing ends: that it goes on, and the next day to act.
 * @import { Estimate, Term } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @import { Answer, Deadline, Figure, Warning } from "./answer.js"
 */
import { day, dayShort, month, range, sentences, yen } from "../words/format.js";
import { t } from "../words/words.js";
import { answer } from "./answer.js";
import { daysBetween, monthEnd, monthOf } from "./days.js";
import { asOf, isWrong, understood } from "./facts.js";
import { bankDayBefore, warningsOf } from "./notes.js";
import { countsBySending, differing, toldOf } from "./readings.js";
import { billedBefore, monthSpan } from "./total.js";
import { runningOptions, waitFrom, waitSentences } from "./waits.js";

/**
 * @param {State} state
 * @param {Term} term
 * @returns {Answer}
 */
export function running(state, term) {
  const today = asOf(state);
  const { estimate } = state.assessment;
  const before = term.current.kind === "beforeFormation";
  const asked = understood(state, "endBy");
  const lead = asked ? endByLead(state, term, asked) : goesOnLead(state, term);
  const from = before ? monthOf(term.usageStart) : monthOf(today);
  const wait = estimate && waitFrom(estimate, from);
  const exit = estimate?.exits.find(({ acceptedIn }) => acceptedIn === from);
  const past = estimate ? billedBefore(estimate, from) : 0;
  const ifToday = !before && t("exit.ifToday", { on: day(term.ifAcceptedToday) });
  const costs =
    !before &&
    exit &&
    (past > 0 && exit.total.gross === past
      ? t("exit.ifTodayNothing", { total: yen(past) })
      : past > 0
        ? t("exit.ifTodayRest", { rest: yen(exit.total.gross - past), from: month(from), total: yen(exit.total.gross) })
        : t("exit.ifTodayTotal", { total: yen(exit.total.gross) }));
  return answer({
    headline: lead.headline,
    bar: lead.bar,
    spoken: lead.headline,
    facts: [
      ...lead.facts,
      before ? "" : sentences([lead.saysToday ? false : ifToday, costs]),
      wait ? sentences(waitSentences(state, wait)) : "",
      estimate ? "" : t(isWrong(state, "plan") ? "exit.mendPlan" : "exit.needPlan"),
    ].filter(Boolean),
    figures: termFigures(state, term, before),
    deadlines: lead.deadlines,
    warnings: [
      ...(runningOptions(state, term.ifAcceptedToday) > 0 && !before && term.ifAcceptedToday < term.initialEnd
        ? [{ code: "stopOptions", text: t("exit.stopOptions.before"), article: "12(1)" }]
        : []),
      ...coolingOffToo(state),
      ...warningsOf(
        state,
        "contract",
        "plan.options",
        "plan.change",
        "endBy",
        asked ? "term.toEndBy" : "term.acceptByForInitialEnd",
      ),
    ],
    next: [
      ...(before ? [] : [{ id: /** @type {const} */ ("request"), label: t("next.request") }]),
      ...(lead.deadlines.length > 0 ? [{ id: /** @type {const} */ ("calendar"), label: t("next.calendar") }] : []),
    ],
    readings: differing([...term.readings, ...(estimate ? readingsOf(estimate, exit) : [])]),
    compare: {
      end: { label: t("exit.figure.ifToday"), value: before ? t("exit.goesOnShort") : day(term.ifAcceptedToday) },
      ...(exit && {
        total: { label: t("total.label"), value: yen(exit.total.gross), number: exit.total.gross },
      }),
    },
  });
}

/**
 * The questions about the total so far; under its months where it is not the total that was told.
 * @param {Estimate} estimate
 * @param {Estimate["exits"][number] | undefined} exit
 */
function readingsOf({ months, readings, total }, exit) {
  if (!exit || exit.total.gross === total.gross || months.length === 0) return readings;
  const period = monthSpan(months[0].month, months[months.length - 1].month);
  return toldOf(readings, { entry: t("exit.untilThen", { period }) });
}

/**
 * @typedef {object} Lead
 * @property {string} headline
 * @property {string} bar
 * @property {string[]} facts
 * @property {Deadline[]} deadlines
 * @property {boolean} [saysToday] the headline says already when it ends if accepted today
 */

/**
 * Nothing is asked for: it goes on, and the next day to act.
 * @param {State} state
 * @param {Term} term
 * @returns {Lead}
 */
function goesOnLead(state, term) {
  const today = asOf(state);
  const by = term.acceptByForInitialEnd;
  if (by >= today) {
    const before = term.current.kind === "beforeFormation";
    const deadline = acceptBy(state, by, "acceptByForInitialEnd", "term.acceptByForInitialEnd");
    const values = { by: day(by), end: day(term.initialEnd), formedOn: day(term.usageStart) };
    const headline = t(before ? "exit.goesOn.before" : "exit.goesOn.initial", values);
    return { headline, bar: t("exit.goesOnBar", { by: dayShort(by) }), facts: [], deadlines: [deadline] };
  }
  const next = monthEnd(monthOf(today));
  const headline = t("exit.goesOn.renewal", { by: day(next), end: day(term.ifAcceptedToday) });
  return {
    headline,
    bar: t("exit.goesOnBar", { by: dayShort(next) }),
    facts: [t("exit.businessDays")],
    deadlines: [],
    saysToday: true,
  };
}

/**
 * The contract should be over by a day.
 * @param {State} state
 * @param {Term} term
 * @param {string} endBy
 * @returns {Lead}
 */
function endByLead(state, term, endBy) {
  const today = asOf(state);
  const before = term.current.kind === "beforeFormation";
  const ifToday = before ? "" : t("exit.endBy.instead", { end: day(term.ifAcceptedToday) });
  if (!term.toEndBy) {
    const headline = sentences([t("exit.endBy.tooEarly", { endBy: day(endBy) }), ifToday]);
    return { headline, bar: t("exit.endBy.tooEarlyShort"), facts: [], deadlines: [], saysToday: true };
  }
  const { acceptBy: by, effectiveOn } = term.toEndBy;
  if (by < today) {
    const headline = sentences([t("exit.endBy.passed", { endBy: day(endBy), by: day(by) }), ifToday]);
    return { headline, bar: t("exit.endBy.passedShort"), facts: [], deadlines: [], saysToday: true };
  }
  const deadline = acceptBy(state, by, "acceptByForEndBy", "term.toEndBy.acceptBy");
  const values = { endBy: day(endBy), by: day(by), end: day(effectiveOn) };
  return {
    headline: t("exit.endBy", values),
    bar: t("exit.goesOnBar", { by: dayShort(by) }),
    facts: effectiveOn === endBy ? [] : [t("exit.endBy.ends", values)],
    deadlines: [deadline],
  };
}

/**
 * @param {State} state
 * @param {string} on
 * @param {string} event
 * @param {string} path of the note on its bank day
 * @returns {Deadline}
 */
function acceptBy(state, on, event, path) {
  return {
    on,
    name: t("exit.deadline.accept"),
    others: [],
    bankDay: bankDayBefore(state, path, on),
    daysLeft: daysBetween(asOf(state), on),
    article: "27(2)",
    path: event === "acceptByForEndBy" ? "endBy" : "contract",
    event,
  };
}

/**
 * @param {State} state
 * @param {Term} term
 * @param {boolean} before
 * @returns {Figure[]}
 */
function termFigures(state, term, before) {
  const { current, toEndBy } = term;
  const figure = (/** @type {Partial<Figure> & Pick<Figure, "id" | "value" | "articles" | "rules">} */ given) => ({
    label: t(`exit.figure.${given.id}`),
    notes: [],
    at: "term",
    ...given,
  });
  const renewed = current.renewal > 0 ? [t("exit.renewal", { count: String(current.renewal) })] : [];
  const { start, end = "" } = current;
  const span = start ? [range(day(start), day(end))] : [];
  /** @type {(Figure | false)[]} */
  const figures = [
    toEndBy !== undefined &&
      figure({
        id: "endBy",
        value: day(toEndBy.acceptBy),
        articles: ["27(2)"],
        rules: ["acceptBy"],
        when: { wanted: understood(state, "endBy") ?? "" },
      }),
    term.acceptByForInitialEnd >= asOf(state) &&
      figure({
        id: "acceptBy",
        value: day(term.acceptByForInitialEnd),
        notes: [t("exit.accepted")],
        articles: ["27(2)", "13(1)"],
        rules: ["acceptBy"],
        when: { wanted: term.initialEnd },
      }),
    !before &&
      figure({
        id: "ifToday",
        value: day(term.ifAcceptedToday),
        articles: ["27(2)"],
        rules: ["ordinaryEffective", "renewalStopped"],
      }),
    figure({
      id: "initialTerm",
      value: range(day(term.initialStart), day(term.initialEnd)),
      articles: ["13(1)"],
      rules: ["initialTerm"],
    }),
    figure({
      id: "current",
      value: t(`period.${current.kind}`),
      notes: [...renewed, ...span],
      articles: ["13(2)"],
      rules: current.renewal > 0 ? ["renewalMonth"] : [],
      fold: true,
    }),
    figure({ id: "usageStart", value: day(term.usageStart), articles: ["14"], rules: ["usageStart"], fold: true }),
  ];
  return figures.filter((each) => each !== false);
}

/**
 * Whoever wants out within the eight days need not cancel.
 * @param {State} state
 * @returns {Warning[]}
 */
function coolingOffToo({ assessment: { coolingOff } }) {
  if (!coolingOff) return [];
  // Too late by arrival, and in time by dispatch: the contract may be over.
  if (countsBySending(coolingOff)) return [{ code: "dispatch", text: t("exit.dispatch"), article: "45" }];
  if (!coolingOff.eligible) return [];
  return [{ code: "coolingOff", text: t("exit.coolingOffToo", { on: day(coolingOff.lastDay ?? "") }), article: "45" }];
}
