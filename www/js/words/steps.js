/** The working in words: each step a line, with its own numbers. @import { Step } from "../../pkg/hosting_contract.js" */
import * as format from "./format.js";
import { t } from "./words.js";

/**
 * What the operands are whose shape does not tell it: by name, or by rule and name where one rule means another thing by it.
 * @type {Record<string, import("./format.js").Unit | "hours" | "number" | "words">}
 */
const KINDS = {
  minutes: "hours",
  extensionMinutes: "hours",
  movedMinutes: "hours",
  days: "day",
  weeks: "week",
  months: "month",
  hours: "hour",
  daysInMonth: "number",
  renewal: "number",
  ratePercent: "number",
  segments: "segment",
  times: "number",
  bills: "bill",
  outages: "outage",
  combinations: "number",
  free: "number",
  charged: "number",
  label: "words",
  "wholeDays.exact": "number",
  "powerCycles.perMonth": "number",
};

/**
 * A value whose shape tells its kind: a day, a minute, a month, else yen (text where it is exact).
 * @param {string | number} value
 */
export function valueWords(value) {
  const text = String(value);
  if (/^\d+-\d\d-\d\dT/.test(text)) return format.minute(text);
  if (/^\d+-\d\d-\d\d$/.test(text)) return format.day(text);
  if (/^\d+-\d\d$/.test(text)) return format.month(text);
  return format.yen(value);
}

/**
 * @param {string} rule
 * @param {string} name
 * @param {string | number} value
 */
function operand(rule, name, value) {
  const kind = KINDS[`${rule}.${name}`] ?? KINDS[name];
  if (!kind) return valueWords(value);
  if (kind === "words") return String(value);
  if (kind === "number") return format.number(value);
  return kind === "hours" ? format.hours(Number(value)) : format.count(Number(value), kind);
}

/**
 * A step in words.
 * @param {Step} step
 */
export function stepWords({ rule, values }) {
  const given = /** @type {Record<string, string | number>} */ (values);
  /** @type {Record<string, string>} */
  const words = {};
  for (const [name, value] of Object.entries(given)) words[name] = operand(rule, name, value);
  if (words.from && words.to) words.period = words.from === words.to ? words.from : format.range(words.from, words.to);
  if ("label" in given) words.label ||= t(rule === "annualReturned" ? "item.annual" : "item.monthly");
  if (rule === "lateSegment") words.time = years(given);
  return t(`step.${rule}`, words);
}

/**
 * Years as a sum to be typed into a calculator: "2 + 61/365 + 31/366".
 * @param {Record<string, string | number>} segment
 */
function years({ years, commonDays, leapDays }) {
  const parts = [years || "", commonDays ? `${commonDays}/365` : "", leapDays ? `${leapDays}/366` : ""];
  return parts.filter(Boolean).join(" + ") || "0";
}
