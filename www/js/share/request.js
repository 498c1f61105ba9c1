/**
 * The request under article 27 by which a customer ends the contract.
 *
 * @import { State } from "../state/store.js"
 * @import { Occasion } from "./index.js"
 * @import { Blanks, Line } from "./sheet.js"
 */
import { day } from "../words/format.js";
import { t } from "../words/words.js";
import { blankOr, compose, needLetter, openSheet } from "./sheet.js";

/** The grounds on which a customer ends it. */
const GROUNDS = ["ordinary", "interruption", "termsRefused", "feeRefused"];

/** @param {Occasion} occasion */
export async function open(occasion) {
  await needLetter("request");
  const { state } = occasion;
  const { term } = state.assessment;
  const acceptBy = term?.toEndBy?.acceptBy;
  await openSheet(occasion, {
    name: "request",
    blanks: ["sender", "person", "address", "phone", "contract"],
    hints: [
      t("request.hint.form"),
      groundOf(state) === "ordinary" ? t("request.hint.accepted") : t("request.hint.arrives"),
      acceptBy && acceptBy >= state.today && !state.assessment.cancellation
        ? t("request.hint.by", { on: day(acceptBy), end: day(term.toEndBy?.effectiveOn ?? acceptBy) })
        : "",
    ].filter(Boolean),
    write: (blanks) => cancellationRequest(state, blanks),
  });
}

/** @param {State} state */
function groundOf({ case: { cancellation } }) {
  return cancellation?.on && GROUNDS.includes(cancellation.ground) ? cancellation.ground : "ordinary";
}

/**
 * @param {State} state
 * @param {Blanks} blanks
 * @returns {Line[]}
 */
export function cancellationRequest(state, blanks) {
  const { assessment } = state;
  const ground = groundOf(state);
  return compose({
    on: state.today,
    title: t("request.title.letter"),
    texts: [t(`request.opening.${ground}`)],
    rows: [
      [t("request.row.service"), t("request.service")],
      [t("request.row.contract"), blankOr(blanks, "contract")],
      [t("request.row.end"), endOf(assessment, ground)],
    ],
    closing: [t(ground === "ordinary" ? "request.closing.accepted" : "request.closing.arrived"), t("request.closing")],
    blanks,
  });
}

/**
 * The end that is asked for: by the day entered, else by the case's own cancellation, else by acceptance today.
 * @param {State["assessment"]} assessment
 * @param {string} ground
 */
function endOf({ cancellation, term }, ground) {
  if (cancellation) return day(cancellation.effectiveOn);
  if (ground !== "ordinary" || !term) return "";
  return term.toEndBy ? day(term.toEndBy.effectiveOn) : t("request.end.today", { on: day(term.ifAcceptedToday) });
}
