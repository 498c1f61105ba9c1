/**
 * The figures of #outage: each outage with its length, its amount and its last day; a late start; from when money is paid.
 * @import { DelayedStartResult } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @import { Figure } from "./answer.js"
 * @import { Entry } from "./outage.js"
 */
import { count, day, hours, minute, span, yen } from "../words/format.js";
import { t } from "../words/words.js";
import { isWrong } from "./facts.js";

/**
 * @param {Entry} entry
 * @param {boolean} several
 * @returns {Figure[]}
 */
export function outageFigures({ result, path, name }, several) {
  const { outcome, reason, amount, minutes, extendedUntil, claimBy, claimBySafest } = result;
  const group = several ? name : undefined;
  /** @type {(Figure | false)[]} */
  const figures = [
    {
      id: `${path}.outcome`,
      label: t("outage.figure.outcome"),
      value:
        outcome === "refund"
          ? t("outage.short.refund", { money: yen(result.refund) })
          : outcome === "extension"
            ? t("outage.short.extension", { time: hours(result.extensionMinutes) })
            : t("outage.nothing"),
      notes: reason ? [t(`reason.${reason}`)] : outcome === "refund" ? [t("outage.prevails")] : [],
      articles: [reason === "carrierCause" ? "37(3)" : "37(1)"],
      at: path,
      rules: [
        "contractOver",
        "carrierCause",
        "notCompanyCause",
        "notTotal",
        "under24Hours",
        "causeAssumed",
        "totalAssumed",
        "claimedTogether",
        "paidInMoney",
        "extendedInstead",
        "extensionLength",
        "claimLapsed",
      ],
      group,
    },
    {
      id: `${path}.length`,
      label: t("outage.figure.length"),
      value: span(minutes),
      notes: [],
      articles: ["37(1)", "31(4)"],
      at: path,
      rules: ["outageLength", "outageClipped", "spanGiven", "wholeDays"],
      group,
    },
    // What is over gives no amount that anyone could take for theirs.
    reason !== "contractOver" && {
      id: `${path}.amount`,
      label: t("outage.figure.amount"),
      value: yen(amount),
      notes: outcome === "extension" ? [t("outage.notPaid")] : [],
      articles: ["37(1)"],
      at: path,
      rules: ["standardFee", "annualTwelfth", "taxedFee", "refundFormula"],
      group,
    },
    extendedUntil !== undefined && {
      id: `${path}.until`,
      label: t("outage.figure.until"),
      value: minute(extendedUntil),
      notes: [],
      articles: ["37(1)"],
      at: path,
      rules: ["extendedUntil"],
      group,
    },
    claimBy !== undefined &&
      reason !== "contractOver" && {
        id: `${path}.claimBy`,
        label: t("outage.figure.claimBy"),
        value: day(claimBy),
        notes: claimBySafest && claimBySafest < claimBy ? [t("outage.figure.safest", { on: day(claimBySafest) })] : [],
        articles: ["37(1)"],
        at: path,
        rules: ["claimPeriod", "claimSafest", "claimMade", "claimOpen", "claimLapsed"],
        group,
      },
  ];
  return figures.filter((each) => each !== false);
}

/**
 * @param {DelayedStartResult | undefined} result
 * @returns {Figure[]}
 */
export function delayFigures(result) {
  if (!result) return [];
  return [
    {
      id: "delayedStart",
      label: t("outage.figure.delayed"),
      value: result.extensionDays > 0 ? count(result.extensionDays, "day") : t("outage.noExtension"),
      notes: result.extendedUntil ? [t("outage.delayedUntil", { on: day(result.extendedUntil) })] : [],
      articles: ["37(2)"],
      at: "delayedStart",
      rules: ["delayDays", "delayExtendedUntil", "notCompanyCause", "carrierCause", "contractOver"],
    },
  ];
}

/**
 * From how many days on an outage is paid in money.
 * @param {State} state
 * @returns {Figure[]}
 */
export function payoutFigures(state) {
  const { payoutFrom } = state.assessment;
  if (!payoutFrom || isWrong(state, "plan")) return [];
  const { days, refund } = payoutFrom;
  return [
    {
      id: "payoutFrom",
      label: t("outage.figure.payoutFrom"),
      value: t("outage.payoutFrom", { days: count(days, "day"), hours: count(days * 24, "hour") }),
      notes: [t("outage.short.refund", { money: yen(refund) })],
      articles: ["37(1)"],
      at: "payoutFrom",
      rules: ["standardFee", "annualTwelfth", "taxedFee", "refundFormula", "paidInMoney", "payoutFrom"],
      fold: true,
    },
  ];
}
