/** @import { Lang } from "../text.js" */
import { formatDay, formatMinute, formatMonth, formatSpan, formatYen } from "../format.js";

/** @type {Record<string, Intl.NumberFormat>} */
const formats = {};

/**
 * A number with its unit: "3か月", "1 day".
 * @param {number} count
 * @param {"day" | "week" | "month"} unit
 * @param {Lang} lang
 */
export function formatUnit(count, unit, lang) {
  formats[lang + unit] ??= new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "long" });
  const words = formats[lang + unit].format(count);
  return lang === "ja" ? words.replace(/\s/g, "") : words;
}

/**
 * A length of time as an operand: in hours and minutes alone.
 * @param {number} minutes
 * @param {Lang} lang
 */
export function formatHours(minutes, lang) {
  return formatSpan(minutes, lang).split(" = ")[0];
}

/**
 * A value whose shape tells its kind: a day, a minute, a month, else yen (text where it is exact).
 * @param {string | number} value
 * @param {Lang} lang
 */
export function formatValue(value, lang) {
  const text = String(value);
  if (/^\d+-\d\d-\d\dT/.test(text)) return formatMinute(text, lang);
  if (/^\d+-\d\d-\d\d$/.test(text)) return formatDay(text, lang);
  if (/^\d+-\d\d$/.test(text)) return formatMonth(text, lang);
  return formatYen(value, lang);
}

/**
 * Whole days from one day to another.
 * @param {string} from
 * @param {string} to
 */
export function daysBetween(from, to) {
  return (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;
}
