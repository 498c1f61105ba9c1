/** The events of a case on a scale of time: a numbered mark each, a bar where one lasts, as many rows as keep the marks apart. */
import { monthShort } from "../words/format.js";
import { inside, round, widthOf } from "./chart.js";
import { svg } from "./dom.js";

/** With more rows than these it would be no picture: marks then overlap, and the table has them all. */
const ROWS = 24;
/** Months from one line of the scale to the next. */
const STRIDES = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/**
 * @param {object} given
 * @param {number} given.width
 * @param {number} given.em size of its type
 * @param {{ on: string, until?: string }[]} given.events in order, at least one
 * @param {string} given.today
 * @param {string} given.todayWords
 * @returns {import("./chart.js").Plot}
 */
export function timeline({ width, em, events, today, todayWords }) {
  const radius = em * 0.85;
  const row = em * 2.1;
  const top = em * 2.4;
  const first = [events[0].on, today].sort()[0];
  const last = [today, ...events.map(({ on, until = on }) => until)].sort().at(-1) ?? today;
  const days = Math.max(daysBetween(first, last), 28);
  const inset = radius + 1;
  const on = (/** @type {string} */ day) => round(inset + (daysBetween(first, day) / days) * (width - 2 * inset));
  /** @type {number[]} where each row is taken up to */
  const rows = [];
  const places = events.map(({ on: day, until }, index) => {
    const [from, to] = [on(day), until ? on(until) : on(day)];
    let at = rows.findIndex((taken) => taken + 2 * radius + 2 <= from);
    if (at < 0) at = rows.length < ROWS ? rows.length : index % ROWS;
    rows[at] = to;
    return { from, to, y: round(top + at * row + row / 2) };
  });
  const base = round(top + rows.length * row + em * 0.4);
  const height = Math.round(base + em * 1.8);
  const now = on(today);
  const under = round(em * 1.3);
  const picture = svg(
    "svg",
    {
      class: "chart timeline",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-size": em,
      "aria-hidden": "true",
    },
    scale(first, days, width, em).flatMap(({ day, name }) => [
      svg("path", { class: "grid", d: `M${on(day)} ${round(top - em * 0.4)}V${base}` }),
      svg("text", { x: inside(on(day), name, width, em), y: round(base + em * 1.4), "text-anchor": "middle" }, name),
    ]),
    svg("path", { class: "mark", d: `M${now} ${under}V${base}` }),
    svg("text", { class: "mark", x: inside(now, todayWords, width, em), y: em, "text-anchor": "middle" }, todayWords),
    svg("path", { class: "axis", d: `M0 ${base}H${width}` }),
    places.flatMap(({ from, to, y }, index) => [
      to > from && svg("path", { class: "bar", d: `M${from} ${y}H${to}`, "stroke-width": round(em * 0.4) }),
      svg("circle", { class: "event", cx: from, cy: y, r: round(radius) }),
      svg(
        "text",
        { class: "event", x: from, y: round(y + em * 0.3), "text-anchor": "middle", "font-size": round(em * 0.9) },
        index + 1,
      ),
    ]),
  );
  return { picture, x: (at) => places[at].from, y: (at) => places[at].y, base };
}

/**
 * @param {string} from
 * @param {string} to
 */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * Firsts of months, as many as have room.
 * @param {string} first
 * @param {number} days
 * @param {number} width
 * @param {number} em
 */
function scale(first, days, width, em) {
  const name = widthOf(monthShort("2026-12"), em) + em * 0.6;
  const needed = (days / 30.4 / width) * name;
  const stride = STRIDES.find((months) => months >= needed) ?? 2400;
  const start = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  const lines = [];
  for (let month = Math.ceil((start + 1) / stride) * stride; ; month += stride) {
    const year = Math.floor(month / 12);
    const day = `${String(year).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
    if (daysBetween(first, day) > days) return lines;
    lines.push({ day, name: stride % 12 === 0 ? String(year) : monthShort(day.slice(0, 7)) });
  }
}
