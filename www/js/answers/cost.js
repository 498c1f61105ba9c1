/**
 * #cost: what the contract costs, from now on and in all.
 * @import { Estimate } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @import { Answer, Figure } from "./answer.js"
 */
import { count, day, sentences, yen } from "../words/format.js";
import { t } from "../words/words.js";
import { answer } from "./answer.js";
import { monthOf } from "./days.js";
import { asOf, isGiven, isWrong, understood, waiting } from "./facts.js";
import { warningsOf } from "./notes.js";
import { differing, outcomeOf, spread } from "./readings.js";
import {
  between,
  billedBefore,
  disputedFacts,
  endFigure,
  endsOf,
  monthSpan,
  REMAINING,
  returnedFigures,
  taxWords,
  totalFigure,
} from "./total.js";

/**
 * @param {State} state
 * @returns {Answer}
 */
export function cost(state) {
  const { cancellation, coolingOff, estimate } = state.assessment;
  if (coolingOff?.effect === "applicationWithdrawn") {
    const headline = t("cost.neverFormed");
    return answer({ headline, bar: yen(0), spoken: headline });
  }
  if (!estimate) {
    // An annual fee alone makes a plan as well.
    const wanted = ["contract.formedOn", ...(isGiven(state, "plan") ? [] : ["plan.monthlyFee"])];
    const figures = capFigures(state);
    return { ...waiting(state, "cost.open", wanted, ["contract", "plan", "cancellation", "estimateUntil"]), figures };
  }
  const said = saidOf(state, estimate);
  return answer({
    kind: said.disputed ? "disputed" : "answered",
    headline: said.headline,
    bar: said.bar,
    spoken: said.headline,
    facts: said.facts,
    figures: [
      totalFigure(estimate),
      ...(cancellation && !isGiven(state, "estimateUntil") ? [endFigure(cancellation)] : []),
      ...partFigures(state),
      ...returnedFigures(estimate),
      ...capFigures(state),
    ],
    warnings: warningsOf(state, "contract", "plan", "estimateUntil", "cancellation"),
    readings: differing(estimate.readings),
    range: said.range,
    compare: {
      total: {
        label: t("cost.total"),
        value: said.range ? said.bar : yen(estimate.total.gross),
        number: said.range ? undefined : estimate.total.gross,
      },
      ...(said.rest !== undefined && { rest: { label: t("cost.rest"), value: yen(said.rest), number: said.rest } }),
    },
    bills: estimate.months,
  });
}

/**
 * @typedef {object} Said
 * @property {string} headline
 * @property {string} bar
 * @property {string[]} facts
 * @property {boolean} [disputed]
 * @property {number} [rest] billed from this month on
 * @property {{ least: number, most: number }} [range]
 */

/**
 * @param {State} state
 * @param {Estimate} estimate
 * @returns {Said}
 */
function saidOf(state, estimate) {
  const { months, total, readings } = estimate;
  const today = asOf(state);
  const formedOn = understood(state, "contract.formedOn") ?? today;
  const until = isGiven(state, "estimateUntil");
  const ending = until ? undefined : state.assessment.cancellation;
  const last = months[months.length - 1]?.month ?? monthOf(formedOn);
  const period = monthSpan(monthOf(formedOn), last);
  const after = ending
    ? [t(ending.effectiveOn < today ? "cost.ended" : "cost.ends", { on: day(ending.effectiveOn) })]
    : [t(until ? "cost.untilAsked" : "cost.goesOn")];

  const ends = ending && endsOf(estimate);
  if (ending && ends) {
    const words = between(ends);
    return {
      disputed: true,
      range: ends,
      bar: words,
      headline: t("total.range", { range: words }),
      facts: [...after, ...disputedFacts(state, ending)],
    };
  }
  const opening = spread(outcomeOf(readings, "openingMonth"));
  const chosen = isGiven(state, "readings.openingMonth");
  if (today < formedOn && opening && opening.least < opening.most && !chosen) {
    const words = between(opening);
    return {
      range: opening,
      bar: words,
      headline: t("cost.toCome", { range: words, period }),
      facts: [t("cost.opening"), ...after],
    };
  }
  const all = t("cost.all", { total: yen(total.gross), period });
  const parts = [t("cost.untaxed", { net: yen(total.net), tax: yen(total.tax) }), ...remainingPart(state)];
  const past = billedBefore(estimate, monthOf(today));
  const rest = total.gross - past;
  const over = ending !== undefined && ending.effectiveOn < today;
  if (past === 0 || over || last < monthOf(today)) {
    return { headline: all, bar: yen(total.gross), facts: [...parts, ...after] };
  }
  const from = monthSpan(monthOf(today), last);
  return {
    rest,
    bar: t("cost.restBar", { rest: yen(rest) }),
    headline: t("cost.fromNow", { rest: yen(rest), period: from }),
    facts: [sentences([all, t("cost.past", { past: yen(past) })]), ...parts, ...after],
  };
}

/**
 * What of the total is for the rest of the term, where that is beyond dispute.
 * @param {State} state
 */
function remainingIn(state) {
  const { cancellation } = state.assessment;
  if (!cancellation?.remainingFees?.gross || cancellation.disputed || isGiven(state, "estimateUntil")) return {};
  return { months: count(cancellation.remainingMonths, "month"), fees: cancellation.remainingFees };
}

/** @param {State} state */
function remainingPart(state) {
  const { months, fees } = remainingIn(state);
  return fees ? [t("total.part", { months, gross: yen(fees.gross) })] : [];
}

/**
 * @param {State} state
 * @returns {Figure[]}
 */
function partFigures(state) {
  const { months, fees } = remainingIn(state);
  if (!fees) return [];
  return [
    {
      id: "remaining",
      label: t("total.remaining"),
      value: yen(fees.gross),
      notes: [months, taxWords(fees)],
      articles: ["30(3)"],
      at: "cancellation",
      rules: REMAINING,
      part: true,
    },
  ];
}

/**
 * Article 40, where it binds.
 * @param {State} state
 * @returns {Figure[]}
 */
export function capFigures(state) {
  const { liabilityCap } = state.assessment;
  if (liabilityCap === undefined || isWrong(state, "plan")) return [];
  return [
    {
      id: "cap",
      label: t("cap.label"),
      value: yen(liabilityCap),
      notes: [t("cap.direct"), t("cap.with39"), t("cap.neither")],
      articles: ["40", "39"],
      at: "liabilityCap",
      rules: [],
      fold: true,
    },
  ];
}
