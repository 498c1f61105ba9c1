/**
 * #cooling-off: whether one can withdraw, by when the notice must reach the company, and what is owed after it.
 * @import { CoolingOff } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @import { Answer, Deadline, Figure, Next, Warning } from "./answer.js"
 */
import { count, day, dayShort, sentences } from "../words/format.js";
import { t } from "../words/words.js";
import { answer } from "./answer.js";
import { daysBetween } from "./days.js";
import { asOf, understood, waiting } from "./facts.js";
import { bankDayBefore, warningsOf } from "./notes.js";
import { countsBySending, differing, outcomeOf } from "./readings.js";
import { between, endsOf, totalFigure } from "./total.js";

/**
 * @typedef {object} Said
 * @property {string} headline
 * @property {string} bar
 * @property {string[]} [facts]
 * @property {boolean} [open] it can still be exercised
 * @property {boolean} [disputed]
 */

/**
 * @param {State} state
 * @returns {Answer}
 */
export function coolingOff(state) {
  const result = state.assessment.coolingOff;
  if (!result) {
    const wanted = ["contract.appliedOn", "contract.appliedVia"];
    return waiting(state, "cooling.open", wanted, ["contract"]);
  }
  const said = saidOf(state, result);
  const deadline = said.open ? deadlineOf(state, result) : undefined;
  const exercised = result.effect === "contractEnded" ? state.assessment.estimate : undefined;
  const { cancellation } = state.assessment;
  return answer({
    kind: said.disputed ? "disputed" : "answered",
    headline: said.headline,
    bar: said.bar,
    spoken: said.headline,
    facts: said.facts ?? [],
    figures: [
      ...figuresOf(result),
      ...(exercised ? [{ ...totalFigure(exercised), articles: ["31(2)", "30(3)"], label: t("cooling.owed") }] : []),
    ],
    deadlines: deadline ? [deadline] : [],
    warnings: [
      ...(result.reason === "notThroughWebsite" || result.reason === "lapsed" ? outside() : []),
      ...warningsOf(state, "contract", "coolingOff"),
    ],
    next: said.open ? nextOf() : [],
    readings: differing([...result.readings, ...(exercised?.readings ?? []), ...(cancellation?.readings ?? [])]).filter(
      ({ id }) => id.startsWith("coolingOff") || id === "taxRounding",
    ),
    range: exercised && endsOf(exercised),
    compare: {
      answer: { label: t("cooling.figure.eligible"), value: said.bar },
      ...(result.lastDay && { lastDay: { label: t("cooling.figure.lastDay"), value: day(result.lastDay) } }),
    },
  });
}

/**
 * @param {State} state
 * @param {CoolingOff} result
 * @returns {Said}
 */
function saidOf(state, result) {
  const { lastDay, effect, eligible, reason } = result;
  const sentOn = understood(state, "contract.withdrawalSentOn");
  const arrivedOn = understood(state, "contract.withdrawalArrivedOn");
  if (!lastDay) return { headline: t("cooling.notWebsite"), bar: t("cooling.notWebsiteShort") };
  if (effect === "applicationWithdrawn") {
    const bySent = outcomeOf(result.readings, "coolingOffArrival")?.chosen === "dispatch" && sentOn;
    return withdrawn(state, bySent || arrivedOn);
  }
  if (effect === "contractEnded") return ended(state);
  const values = { lastDay: day(lastDay) };
  const passed = lastDay < asOf(state);

  if (arrivedOn && eligible) return { headline: t("cooling.endedBefore"), bar: t("cooling.endedBeforeShort") };
  if (arrivedOn) {
    const arrived = { ...values, on: day(arrivedOn) };
    if (reason === "beforeApplication") {
      const early = arrivedOn < (understood(state, "contract.appliedOn") ?? "");
      const headline = early ? t("cooling.arrivedEarly", arrived) : t("cooling.sentEarly", { on: day(sentOn ?? "") });
      return { headline, bar: t("cooling.tooEarly") };
    }
    return { headline: t("cooling.arrivedLate", arrived), bar: t("cooling.tooLate"), facts: bySending(result, sentOn) };
  }
  if (sentOn && sentOn > lastDay) {
    return {
      headline: t("cooling.sentLate", { ...values, on: day(sentOn) }),
      bar: t("cooling.tooLate"),
      facts: cancelInstead(state),
    };
  }
  if (sentOn && passed) {
    return {
      headline: t("cooling.notArrived", { ...values, on: day(sentOn) }),
      bar: t("cooling.notArrivedShort"),
      facts: [...bySending(result, sentOn), t("cooling.enterArrival")],
    };
  }
  if (passed)
    return {
      headline: t("cooling.lapsed", values),
      bar: t("cooling.lapsedShort"),
      facts: cancelInstead(state),
    };
  const bar = t("cooling.openBar", { on: dayShort(lastDay) });
  if (sentOn)
    return {
      open: true,
      headline: t("cooling.sent", { ...values, on: day(sentOn) }),
      bar,
      facts: [t("cooling.enterArrival")],
    };
  if (asOf(state) < (understood(state, "contract.appliedOn") ?? "")) {
    return { headline: t("cooling.before", values), bar };
  }
  return { open: true, headline: t("cooling.can", values), bar, facts: moneyFacts(state, lastDay) };
}

/**
 * @param {CoolingOff} result
 * @param {string} [sentOn]
 */
const bySending = (result, sentOn = "") =>
  countsBySending(result) ? [t("cooling.sentInTime", { on: day(sentOn) })] : [];

/** @param {State} state */
const cancelInstead = ({ assessment }) =>
  assessment.term && !assessment.cancellation ? [t("cooling.cancelInstead")] : [];

/**
 * What follows from withdrawing now.
 * @param {State} state
 * @param {string} lastDay
 */
function moneyFacts(state, lastDay) {
  const formedOn = understood(state, "contract.formedOn");
  if (!formedOn) return [t("cooling.money.unknown")];
  if (lastDay < formedOn) return [];
  return [t(formedOn <= asOf(state) ? "cooling.money.formed" : "cooling.money.before", { on: day(formedOn) })];
}

/**
 * @param {State} state
 * @param {string | undefined} on
 * @returns {Said}
 */
function withdrawn(state, on) {
  const formed = understood(state, "contract.formedOn") !== undefined;
  return {
    headline: t(on && on > asOf(state) ? "cooling.willWithdraw" : "cooling.withdrawn", { on: on ? day(on) : "" }),
    bar: t("cooling.withdrawnShort"),
    facts: formed ? [t("cooling.acceptedLater")] : [],
  };
}

/**
 * @param {State} state
 * @returns {Said}
 */
function ended(state) {
  const { cancellation, estimate } = state.assessment;
  const on = cancellation?.effectiveOn ?? "";
  const ends = t(on < asOf(state) ? "cooling.ended" : "cooling.ends", { on: day(on) });
  if (!estimate?.range) {
    const bar = t("cooling.endsBar", { on: dayShort(on) });
    return { disputed: true, headline: ends, bar, facts: [t("cooling.needPlan")] };
  }
  const { least, most } = estimate.range;
  const amount = between({ least: least.gross, most: most.gross });
  if (least.gross === most.gross) {
    return { headline: sentences([ends, t("cooling.owesOne", { amount })]), bar: t("cooling.owesBar", { amount }) };
  }
  return {
    disputed: true,
    headline: sentences([ends, t("cooling.owes", { amount })]),
    bar: t("cooling.owesBar", { amount }),
    facts: [t("total.disputedWithdrawal"), t("out.noFinding")],
  };
}

/**
 * @param {State} state
 * @param {CoolingOff} result
 * @returns {Deadline | undefined}
 */
function deadlineOf(state, { lastDay }) {
  if (!lastDay) return undefined;
  return {
    on: lastDay,
    name: t("cooling.deadline"),
    others: [],
    bankDay: bankDayBefore(state, "coolingOff.lastDay", lastDay),
    daysLeft: daysBetween(asOf(state), lastDay),
    article: "45",
    path: "contract",
    event: "coolingOffLastDay",
  };
}

/** @returns {Warning[]} the rights that this does not judge */
const outside = () => [
  { code: "outside45", text: t("cooling.outside"), article: "45", more: t("cooling.outside.more") },
];

/** @returns {Next[]} */
const nextOf = () => [
  { id: "withdrawal", label: t("next.withdrawal") },
  { id: "calendar", label: t("next.calendar") },
];

/**
 * @param {CoolingOff} result
 * @returns {Figure[]}
 */
function figuresOf({ lastDay, eligible, effect, daysLeft }) {
  if (!lastDay) {
    return [
      {
        id: "eligible",
        label: t("cooling.figure.eligible"),
        value: t("cooling.no"),
        notes: [],
        articles: ["45"],
        at: "coolingOff",
        rules: ["notThroughWebsite"],
      },
    ];
  }
  const open = eligible && !effect && daysLeft > 0;
  return [
    {
      id: "lastDay",
      label: t("cooling.figure.lastDay"),
      value: day(lastDay),
      notes: open ? [t("cooling.daysLeft", { days: count(daysLeft, "day") })] : [],
      articles: ["45"],
      at: "coolingOff",
      rules: [
        "coolingOffPeriod",
        "withdrawalNotArrived",
        "coolingOffJudged",
        "applicationWithdrawn",
        "contractEnded",
        "withdrawnAfterEnd",
      ],
    },
  ];
}
