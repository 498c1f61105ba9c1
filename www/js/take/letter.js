/**
 * The claim under article 37(1) as a letter, line by line, in the words of one language.
 *
 * @import { OutageResult, Step } from "../../pkg/hosting_contract.js"
 * @import { Lang } from "../text.js"
 * @typedef {Record<string, string>} Blanks what only the sender knows, by name; empty: a line to write on
 * @typedef {{ as: "right" | "end" | "title" | "text" | "row", text: string }} Line
 */
import { formatDay, formatMinute, formatYen } from "../format.js";
import { formatHours, formatUnit } from "../part/value.js";
import { stepWords } from "../part/working.js";
import { t } from "../text.js";

export const BLANKS = ["sender", "person", "address", "phone", "contract", "bank"];

/** @param {OutageResult | null} outage */
export const claimable = (outage) => outage !== null && outage.outcome !== "none";

/**
 * @param {OutageResult} outage one that is claimable
 * @param {string} asOf the day of the letter, unless the claim has been made
 * @param {Blanks} blanks
 * @param {Lang} lang
 * @returns {Line[]}
 */
export function letter(outage, asOf, blanks, lang) {
  const { outcome, minutes, refund, extensionMinutes, extendedUntil, claimFrom, claimBy } = outage;
  const steps = new Map(outage.steps.map((step) => [step.rule, step]));
  const values = (/** @type {Step["rule"]} */ rule) =>
    /** @type {Record<string, any>} */ (steps.get(rule)?.values ?? {});
  const words = (/** @type {string} */ key, /** @type {Record<string, string>} */ given = {}) =>
    t(lang, `letter.${key}`, given);
  const line = (/** @type {string} */ name) => blanks[name]?.trim() || words("blank");
  const written = (/** @type {Step["rule"]} */ rule) => {
    const step = steps.get(rule);
    return step ? stepWords(step, lang) : "";
  };
  const { awareAt, restoredAt } = values("outageLength");
  const money = outcome === "refund";
  /** @type {[string, string][]} */
  const rows = [
    ["contract", line("contract")],
    ["awareAt", formatMinute(awareAt, lang)],
    ["restoredAt", formatMinute(restoredAt, lang)],
    ["length", formatHours(minutes, lang)],
    ["fee", written(steps.has("annualTwelfth") ? "annualTwelfth" : "standardFee")],
    ["taxed", written("taxedFee")],
    ["formula", written("refundFormula")],
    ["claim", money ? formatYen(refund, lang) : words("extension", { span: formatHours(extensionMinutes, lang) })],
    ["until", !money && extendedUntil ? formatMinute(extendedUntil, lang) : ""],
    [
      "deadline",
      claimFrom && claimBy ? words("from", { from: formatDay(claimFrom, lang), to: formatDay(claimBy, lang) }) : "",
    ],
    ["bank", money ? line("bank") : ""],
  ];
  const lines = (/** @type {Line["as"]} */ as, /** @type {string[]} */ ...texts) =>
    texts.filter(Boolean).map((text) => ({ as, text }));
  const date = formatDay(values("claimMade").claimedOn ?? asOf, lang);
  const senders = ["address", "sender", "person", "phone"].map((name) => words(`by.${name}`, { value: line(name) }));
  const items = rows
    .filter(([, value]) => value)
    .map(([name, value], at) => words("row", { number: String(at + 1), name: words(`row.${name}`), value }));
  return [
    ...lines("end", date),
    ...lines("text", words("to")),
    ...lines("right", ...senders),
    ...lines("title", words(`title.${outcome}`)),
    ...lines("text", words(`opening.${outcome}`, { days: formatUnit(outage.days, "day", lang) })),
    ...lines("row", ...items),
    ...lines("text", words("closing")),
    ...lines("end", words("end")),
  ];
}
