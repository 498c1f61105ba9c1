/**
 * The claim under article 37(1): a refund, or an extension, for each outage that gives one and is not claimed yet.
 *
 * @import { OutageResult } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @import { Occasion } from "./index.js"
 * @import { Blanks, Line } from "./sheet.js"
 * @typedef {{ result: OutageResult, path: string }} Claim
 */
import { day, hours, minute, month, number, range, yen } from "../words/format.js";
import { t } from "../words/words.js";
import { openPanel } from "./panel.js";
import { blankOr, compose, needLetter, openSheet } from "./sheet.js";

/** @param {Occasion} occasion */
export async function open(occasion) {
  await needLetter("letter");
  const { state, entry, opener } = occasion;
  const claims = claimsOf(state, entry);
  if (claims.length === 0) {
    const { body } = await openPanel({ name: "sheet", title: t("letter.title"), opener });
    body.append(t("letter.locked"));
    return;
  }
  const money = claims.some(({ result }) => result.outcome === "refund");
  const lastDay = lastDayOf(claims, state.today);
  await openSheet(occasion, {
    name: "letter",
    blanks: ["sender", "person", "address", "phone", "contract", ...(money ? ["bank"] : [])],
    hints: [
      lastDay ? t("letter.hint.by", { on: day(lastDay) }) : "",
      t("letter.hint.form"),
      claims.length > 1 ? t("letter.hint.several") : "",
    ].filter(Boolean),
    write: (blanks) => claimLetter(claims, state, blanks),
  });
}

/**
 * By when the first of them has to be claimed: the safest day, while that is still to come.
 * @param {Claim[]} claims
 * @param {string} today
 */
function lastDayOf(claims, today) {
  const days = claims.flatMap(({ result: { claim, claimBy = "", claimBySafest = claimBy } }) =>
    claim === "open" ? [claimBySafest >= today ? claimBySafest : claimBy] : [],
  );
  return days.filter((on) => on >= today).sort()[0];
}

/**
 * What can be claimed in one letter: cause and extent are chosen, the day is known. What is claimed already makes a letter
 * only where nothing else does.
 * @param {State} state
 * @param {string} [entry] the path of the one outage that it is about
 * @returns {Claim[]}
 */
export function claimsOf({ assessment, case: given }, entry) {
  const all = (assessment.outages ?? []).flatMap((result, at) => {
    const path = `outages[${at}]`;
    const known = result && result.outcome !== "none" && !result.assumed && given.outages?.[at]?.awareAt;
    return known && (entry === undefined || entry === path) ? [{ result, path }] : [];
  });
  const open = all.filter(({ result }) => result.claim === "open");
  return open.length > 0 ? open : all;
}

/**
 * @param {Claim[]} claims at least one
 * @param {State} state
 * @param {Blanks} blanks
 * @returns {Line[]}
 */
export function claimLetter(claims, state, blanks) {
  const money = claims.reduce((sum, { result }) => sum + result.refund, 0);
  const time = claims.some(({ result }) => result.outcome === "extension");
  const kind = money > 0 && time ? "both" : money > 0 ? "refund" : "extension";
  const several = claims.length > 1;
  const claimed = claims.map(({ path }) => valuesOf(state, path, "claimMade").claimedOn).find(Boolean);
  return compose({
    on: claimed ?? state.today,
    title: t(`letter.title.${kind}`),
    texts: [
      t(`letter.opening.${kind}`),
      several && state.case.readings?.claimUnit === "together" ? t("letter.together") : "",
    ],
    rows: [
      [t("letter.row.contract"), blankOr(blanks, "contract")],
      ...claims.flatMap((claim, at) => rowsOf(claim, state, several ? t("letter.of", { number: number(at + 1) }) : "")),
      ...(several && money > 0 ? [row("letter.row.sum", yen(money))] : []),
      [t("letter.row.bank"), money > 0 && blankOr(blanks, "bank")],
    ],
    closing: [t("letter.closing")],
    blanks,
  });
}

/**
 * @param {string} key
 * @param {string | undefined | false} value
 * @param {string} [of] which of several outages
 * @returns {[string, string | undefined | false]}
 */
const row = (key, value, of = "") => [of + t(key), value];

/**
 * @param {Claim} claim
 * @param {State} state
 * @param {string} of
 */
function rowsOf({ result, path }, state, of) {
  const values = (/** @type {string} */ rule) => valuesOf(state, path, rule);
  const { awareAt, restoredAt } = values("outageLength");
  const { outcome, minutes, refund, extensionMinutes, extendedUntil, claimFrom, claimBy } = result;
  const money = outcome === "refund";
  const { month: of37, fee } = values("standardFee");
  const twelfth = values("annualTwelfth");
  const taxed = values("taxedFee");
  const formula = values("refundFormula");
  return [
    row("letter.row.awareAt", awareAt && minute(awareAt), of),
    row("letter.row.restoredAt", restoredAt && minute(restoredAt), of),
    row("letter.row.length", hours(minutes), of),
    row("letter.row.fee", of37 && fee !== undefined && t("letter.fee", { month: month(of37), fee: yen(fee) }), of),
    row(
      "letter.row.fee",
      twelfth.fee && t("letter.fee.twelfth", { annual: yen(twelfth.annualFee), fee: yen(twelfth.fee) }),
      of,
    ),
    row("letter.row.taxed", taxed.taxedFee && yen(taxed.taxedFee), of),
    row(
      "letter.row.formula",
      formula.fee !== undefined &&
        t("letter.formula", { days: number(formula.days), fee: yen(formula.fee), amount: yen(result.amount) }),
      of,
    ),
    row(
      "letter.row.claim",
      money ? t("letter.refund", { amount: yen(refund) }) : t("letter.extension", { span: hours(extensionMinutes) }),
      of,
    ),
    row("letter.row.until", !money && extendedUntil && minute(extendedUntil), of),
    row("letter.row.period", claimFrom && claimBy && range(day(claimFrom), day(claimBy)), of),
  ];
}

/**
 * The operands of one line of an outage's working.
 * @param {State} state
 * @param {string} path
 * @param {string} rule
 * @returns {any}
 */
const valuesOf = (state, path, rule) => state.steps(path).find((step) => step.rule === rule)?.values ?? {};
