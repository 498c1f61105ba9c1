/**
 * @import { Step } from "../../pkg/hosting_contract.js"
 * @import { State } from "../store.js"
 * @import { Lang } from "../text.js"
 */
import { articleText } from "../article.js";
import { el } from "../dom.js";
import { formatNumber } from "../format.js";
import { t } from "../text.js";
import { formatHours, formatUnit, formatValue } from "./value.js";

/**
 * What the operands are whose shape does not tell it: by name, or by rule and name where one rule means another thing by it.
 * @type {Record<string, "hours" | "day" | "week" | "month" | "number" | "words">}
 */
const KINDS = {
  minutes: "hours",
  extensionMinutes: "hours",
  movedMinutes: "hours",
  days: "day",
  weeks: "week",
  months: "month",
  daysInMonth: "number",
  renewal: "number",
  ratePercent: "number",
  segments: "number",
  times: "number",
  bills: "number",
  free: "number",
  charged: "number",
  label: "words",
  "wholeDays.exact": "number",
  "powerCycles.perMonth": "number",
};

/**
 * @param {string} rule
 * @param {string} name
 * @param {string | number} value
 * @param {Lang} lang
 */
function operand(rule, name, value, lang) {
  const kind = KINDS[`${rule}.${name}`] ?? KINDS[name];
  if (!kind) return formatValue(value, lang);
  if (kind === "words") return String(value);
  if (kind === "number") return formatNumber(value);
  return kind === "hours" ? formatHours(Number(value), lang) : formatUnit(Number(value), kind, lang);
}

/**
 * A step in words, with its own numbers.
 * @param {Step} step
 * @param {Lang} lang
 */
export function stepWords({ rule, values }, lang) {
  const given = /** @type {Record<string, string | number>} */ (values);
  /** @type {Record<string, string>} */
  const words = {};
  for (const [name, value] of Object.entries(given)) words[name] = operand(rule, name, value, lang);
  if (words.from && words.to) words.period = words.from === words.to ? words.from : t(lang, "out.range", words);
  if (rule === "openingDaily") words.label ||= t(lang, "item.monthly");
  if (rule === "lateSegment") words.time = years(given);
  return t(lang, `step.${rule}`, words);
}

/**
 * Years as a sum to be typed into a calculator: "2 + 61/365 + 31/366".
 * @param {Record<string, string | number>} segment
 */
function years({ years, commonDays, leapDays }) {
  return (
    [years || "", commonDays ? `${commonDays}/365` : "", leapDays ? `${leapDays}/366` : ""]
      .filter(Boolean)
      .join(" + ") || "0"
  );
}

/**
 * The articles on which steps rest, each once and in one piece.
 * @param {Step[]} steps
 * @param {Lang} lang
 */
export function articlesOf(steps, lang) {
  return [...new Set(steps.map((step) => articleText(step.article, lang).replaceAll(" ", "\u00a0")))].join(
    t(lang, "out.comma"),
  );
}

/**
 * @param {{ steps: Step[] }} block
 * @param {...Step["rule"]} rules
 */
export function stepsOf({ steps }, ...rules) {
  return steps.filter((step) => rules.includes(step.rule));
}

/**
 * Each step a line, with its article.
 * @param {State} state
 * @param {Step[]} steps
 */
export function working({ lang }, steps) {
  return el(
    "ol",
    { class: "working" },
    steps.map((step) =>
      el("li", {}, stepWords(step, lang), " ", el("span", { class: "article" }, articleText(step.article, lang))),
    ),
  );
}
