/** Amounts, days and lengths of time in the language that the page speaks. */
import { lang } from "./words.js";

/** @typedef {"day" | "week" | "month" | "hour" | "time" | "bill" | "segment" | "entry" | "outage"} Unit */

const WEEKDAYS = { ja: "日月火水木金土", en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] };
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Each era's first day, latest first. */
const ERAS = [
  { from: "2019-05-01", ja: "令和", en: "Reiwa" },
  { from: "1989-01-08", ja: "平成", en: "Heisei" },
];
/** @type {Record<Unit, [ja: string, one: string, more: string]>} */
const UNITS = {
  day: ["日", "day", "days"],
  week: ["週間", "week", "weeks"],
  month: ["か月", "month", "months"],
  hour: ["時間", "hour", "hours"],
  time: ["回", "time", "times"],
  bill: ["件", "bill", "bills"],
  segment: ["区間", "part", "parts"],
  entry: ["件", "entry", "entries"],
  outage: ["件", "outage", "outages"],
};

/** @param {string} day */
const parts = (day) => day.split("-").map(Number);

/**
 * 1234567 or "1234567.25" in groups of three. Takes exact values as text, so that no digit is lost.
 * @param {number | string} value
 */
export const number = (value) => String(value).replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));

/** @param {number | string} amount */
export function yen(amount) {
  const figure = number(amount);
  if (lang() === "ja") return `${figure.replace("-", "−")}円`;
  return figure.startsWith("-") ? `−¥${figure.slice(1)}` : `¥${figure}`;
}

/** @param {number | string} value */
export const percent = (value) => `${value}%`;

/**
 * A number with its unit: "3か月", "1 day", "2 days".
 * @param {number} value
 * @param {Unit} unit
 */
export function count(value, unit) {
  const [ja, one, more] = UNITS[unit];
  return lang() === "ja" ? `${number(value)}${ja}` : `${number(value)} ${value === 1 ? one : more}`;
}

/** @param {string} day */
export function weekday(day) {
  const [year, month, date] = parts(day);
  return WEEKDAYS[lang()][new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
}

/** @param {string} on "2027-01-31" as 2027年1月31日(日) or Sun, 31 Jan 2027 */
export function day(on) {
  const [year, month, date] = parts(on);
  return lang() === "ja"
    ? `${year}年${month}月${date}日(${weekday(on)})`
    : `${weekday(on)}, ${date} ${MONTHS[month - 1]} ${year}`;
}

/** @param {string} on a day where room is short and its year is plain: 1/31(日) or 31 Jan */
export function dayShort(on) {
  const [, month, date] = parts(on);
  return lang() === "ja" ? `${month}/${date}(${weekday(on)})` : `${date} ${MONTHS[month - 1]}`;
}

/** @param {string} on the year of a day in the Japanese calendar, 令和8年; empty before the eras that the page knows */
export function era(on) {
  const found = ERAS.find(({ from }) => from <= on);
  if (!found) return "";
  const year = parts(on)[0] - parts(found.from)[0] + 1;
  return lang() === "ja" ? `${found.ja}${year === 1 ? "元" : year}年` : `${found.en} ${year}`;
}

/** @param {string} value "2026-11" */
export function month(value) {
  const [year, of] = parts(value);
  return lang() === "ja" ? `${year}年${of}月` : `${MONTHS[of - 1]} ${year}`;
}

/** @param {string} value "2026-11" where room is short: 2026/11 or Nov 2026 */
export const monthShort = (value) => (lang() === "ja" ? value.replace(/-0?/, "/") : month(value));

/** @param {string} value "2026-11-22T09:30" */
export function minute(value) {
  const [on, time] = value.split("T");
  return lang() === "ja" ? `${day(on)} ${time.replace(/^0/, "")}` : `${day(on)}, ${time}`;
}

/** @param {number} minutes a length of time in hours and minutes: 61時間25分 */
export function hours(minutes) {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const [h, m, between] = lang() === "ja" ? ["時間", "分", ""] : [" h", " min", " "];
  return [whole > 0 && number(whole) + h, (rest > 0 || whole === 0) && rest + m].filter(Boolean).join(between);
}

/** @param {number} minutes the same, from a day on in days as well: 61時間25分 = 2日と13時間25分 */
export function span(minutes) {
  const [days, rest] = [Math.floor(minutes / 1440), minutes % 1440];
  if (days === 0) return hours(minutes);
  const inDays = lang() === "ja" ? `${number(days)}日` : `${number(days)} d`;
  return `${hours(minutes)} = ${rest === 0 ? inDays : `${inDays}${lang() === "ja" ? "と" : " "}${hours(rest)}`}`;
}

/** @param {string} code "37(1)" as 37条1項 or Art. 37(1); "W2" is article 2 of the Windows rules */
export function article(code) {
  const [, windows, of, clauses] = /^(W?)(\d+)((?:\(\d+\))*)$/.exec(code) ?? [];
  if (!of) return code;
  if (lang() === "en") return `${windows ? "Windows rules " : ""}Art.\u00a0${of}${clauses}`;
  return `${windows ? "Windows規則" : ""}${of}条${[...clauses.matchAll(/\d+/g)].map(([clause]) => `${clause}項`).join("・")}`;
}

/**
 * @param {string} from
 * @param {string} to
 */
export const range = (from, to) => (lang() === "ja" ? `${from}〜${to}` : `${from} – ${to}`);

/** @param {string[]} items "a、b、c" or "a, b and c" */
export function list(items) {
  if (lang() === "ja") return items.join("、");
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** @param {(string | false | undefined)[]} said whole sentences, one after the other */
export const sentences = (said) => said.filter(Boolean).join(lang() === "ja" ? "" : " ");
