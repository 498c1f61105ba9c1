/** @import { Day, TimelineEvent } from "../../pkg/hosting_contract.js" */
import { svg } from "../dom.js";
import { inside, round } from "./chart.js";
import { daysBetween } from "./value.js";

/** Half the width of a numbered mark, and the height of a row of them. */
const RADIUS = 11;
const ROW = 28;
/** With more rows than these it would be no picture: marks then overlap, and the table has them all. */
const ROWS = 24;
const TOP = 30;
/** Months from one line of the scale to the next. */
const STRIDES = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const ROOM = 64;

/**
 * The events on a scale of time: a numbered mark each, a bar where one lasts, as many rows as keep the marks apart.
 * @param {object} given
 * @param {number} given.width
 * @param {string} given.label
 * @param {TimelineEvent[]} given.events in order
 * @param {Day} [given.today]
 * @param {string} given.todayWords
 */
export function timelineChart({ width, label, events, today, todayWords }) {
  const first = events[0].on;
  const last = events.reduce((latest, { on, until = on }) => (until > latest ? until : latest), first);
  const days = Math.max(daysBetween(first, last), 28);
  const x = (/** @type {Day} */ day) => round(RADIUS + 1 + (daysBetween(first, day) / days) * (width - 2 * RADIUS - 2));
  /** @type {number[]} where each row is taken up to */
  const rows = [];
  const marks = events.map(({ on, until }, index) => {
    const from = x(on);
    const to = until ? x(until) : from;
    let row = rows.findIndex((taken) => taken + 2 * RADIUS + 2 <= from);
    if (row < 0) row = rows.length < ROWS ? rows.length : index % ROWS;
    rows[row] = to;
    return mark(from, to, TOP + row * ROW + ROW / 2, index + 1);
  });
  const base = TOP + rows.length * ROW + 6;
  const shown = today && today >= first && today <= last ? x(today) : undefined;
  return svg(
    "svg",
    { class: "band", viewBox: `0 0 ${width} ${base + 24}`, role: "img", "aria-label": label },
    scale(first, days, width).flatMap(({ day, name }) => [
      svg("path", { class: "grid", d: `M${x(day)} ${TOP - 6}V${base}` }),
      svg("text", { x: inside(x(day), name, width), y: base + 18, "text-anchor": "middle" }, name),
    ]),
    shown !== undefined &&
      svg(
        "g",
        { class: "mark" },
        svg("path", { d: `M${shown} ${TOP - 8}V${base}` }),
        svg("text", { x: inside(shown, todayWords, width), y: TOP - 12, "text-anchor": "middle" }, todayWords),
      ),
    svg("path", { class: "axis", d: `M0 ${base}H${width}` }),
    marks,
  );
}

/**
 * @param {number} from
 * @param {number} to
 * @param {number} y
 * @param {number} number
 */
function mark(from, to, y, number) {
  return svg(
    "g",
    { class: "event" },
    to > from && svg("path", { class: "bar", d: `M${from} ${y}H${to}` }),
    svg("circle", { cx: from, cy: y, r: RADIUS }),
    svg("text", { x: from, y: y + 4, "text-anchor": "middle" }, number),
  );
}

/**
 * Firsts of months, as many as have room.
 * @param {Day} first
 * @param {number} days
 * @param {number} width
 */
function scale(first, days, width) {
  const needed = (days / 30.4 / width) * ROOM;
  const stride = STRIDES.find((months) => months >= needed) ?? 2400;
  const start = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  const lines = [];
  for (let month = Math.ceil((start + 1) / stride) * stride; ; month += stride) {
    const year = Math.floor(month / 12);
    const day = `${String(year).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
    if (daysBetween(first, day) > days) return lines;
    lines.push({ day, name: stride % 12 === 0 ? String(year) : `${year}/${(month % 12) + 1}` });
  }
}
