/** @import { Lang } from "./text.js" */

const WEEKDAYS = { ja: "日月火水木金土", en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] };
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Each era's first day, latest first. */
const ERAS = [
  { from: "2019-05-01", ja: "令和", en: "Reiwa" },
  { from: "1989-01-08", ja: "平成", en: "Heisei" },
];

/** @param {string} day */
const parts = (day) => day.split("-").map(Number);

/**
 * 1234567 or "1234567.25": its whole part in groups of three. Takes exact values as text, so that no digit is lost.
 * @param {number | string} value
 */
export function formatNumber(value) {
  return String(value).replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
}

/**
 * @param {number | string} yen
 * @param {Lang} lang
 */
export function formatYen(yen, lang) {
  return lang === "ja" ? `${formatNumber(yen)}円` : `¥${formatNumber(yen)}`;
}

/**
 * @param {number | string} percent
 * @param {Lang} _lang
 */
export function formatPercent(percent, _lang) {
  return `${percent}%`;
}

/**
 * @param {string} day
 * @param {Lang} lang
 */
export function formatWeekday(day, lang) {
  const [year, month, date] = parts(day);
  return WEEKDAYS[lang][new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
}

/**
 * @param {string} day
 * @param {Lang} lang
 */
export function formatDay(day, lang) {
  const [year, month, date] = parts(day);
  const weekday = formatWeekday(day, lang);
  return lang === "ja"
    ? `${year}年${month}月${date}日(${weekday})`
    : `${weekday}, ${date} ${MONTHS[month - 1]} ${year}`;
}

/**
 * The year of a day in the Japanese calendar: "令和8年"; empty before the eras that the page knows.
 * @param {string} day
 * @param {Lang} lang
 */
export function formatEra(day, lang) {
  const era = ERAS.find(({ from }) => from <= day);
  if (!era) return "";
  const year = parts(day)[0] - parts(era.from)[0] + 1;
  return lang === "ja" ? `${era.ja}${year === 1 ? "元" : year}年` : `${era.en} ${year}`;
}

/**
 * @param {string} month
 * @param {Lang} lang
 */
export function formatMonth(month, lang) {
  const [year, number] = parts(month);
  return lang === "ja" ? `${year}年${number}月` : `${MONTHS[number - 1]} ${year}`;
}

/**
 * @param {string} minute
 * @param {Lang} lang
 */
export function formatMinute(minute, lang) {
  const [day, time] = minute.split("T");
  return lang === "ja" ? `${formatDay(day, lang)} ${time.replace(/^0/, "")}` : `${formatDay(day, lang)}, ${time}`;
}

/**
 * A length of time in hours and, from a day on, in days as well: "61時間25分 = 2日と13時間25分".
 * @param {number} minutes
 * @param {Lang} lang
 */
export function formatSpan(minutes, lang) {
  const hours = Math.floor(minutes / 60);
  const whole = clock(hours, minutes % 60, lang);
  if (hours < 24) return whole;
  const days =
    lang === "ja" ? `${formatNumber(Math.floor(hours / 24))}日` : `${formatNumber(Math.floor(hours / 24))} d`;
  if (minutes % 1440 === 0) return `${whole} = ${days}`;
  return `${whole} = ${days}${lang === "ja" ? "と" : " "}${clock(hours % 24, minutes % 60, lang)}`;
}

/**
 * @param {number} hours
 * @param {number} minutes
 * @param {Lang} lang
 */
function clock(hours, minutes, lang) {
  const [h, m] = lang === "ja" ? ["時間", "分"] : [" h", " min"];
  const words = [];
  if (hours > 0) words.push(formatNumber(hours) + h);
  if (minutes > 0 || hours === 0) words.push(minutes + m);
  return words.join(lang === "ja" ? "" : " ");
}
