/** A picture of values one after the other, as steps or as a line, from zero up: an SVG of a given width, its type of a given size. */
import { svg } from "./dom.js";

/**
 * @typedef {object} Point
 * @property {string} name of its place on the horizontal axis
 * @property {number} value
 * @property {string} words its value in words
 *
 * @typedef {object} Plot
 * @property {SVGSVGElement} picture
 * @property {(at: number) => number} x the middle of a point
 * @property {(at: number) => number} y
 * @property {number} base where the vertical axis is zero
 */

/**
 * @param {object} given
 * @param {number} given.width
 * @param {number} given.em size of its type
 * @param {Point[]} given.points at least two
 * @param {"steps" | "line"} given.shape
 * @param {{ value: number, words: string }[]} [given.lines] levels to compare with
 * @param {{ at: number, words: string }[]} [given.marks] points to be pointed out
 * @returns {Plot}
 */
export function plot({ width, em, points, shape, lines = [], marks = [] }) {
  const height = Math.round(em * 15);
  const under = round(em * 1.3);
  const top = em * 2.8;
  const base = height - em * 3.2;
  const each = width / (shape === "steps" ? points.length : Math.max(points.length - 1, 1));
  const most = Math.max(...points.map(({ value }) => value), ...lines.map(({ value }) => value), 1);
  const x = (/** @type {number} */ at) => round(shape === "steps" ? (at + 0.5) * each : at * each);
  const level = (/** @type {number} */ value) => round(base - (value / most) * (base - top));
  const y = (/** @type {number} */ at) => level(points[at].value);
  const path =
    shape === "steps"
      ? points.map((_, at) => `${at ? "V" : "M0 "}${y(at)}H${round((at + 1) * each)}`).join("")
      : points.map((_, at) => `${at ? "L" : "M"}${x(at)} ${y(at)}`).join("");
  const write = (/** @type {string} */ words, /** @type {number} */ at, /** @type {number} */ down, kind = "") =>
    svg("text", { class: kind, x: inside(at, words, width, em), y: round(down), "text-anchor": "middle" }, words);
  const picture = svg(
    "svg",
    { class: "chart", viewBox: `0 0 ${width} ${height}`, width, height, "font-size": em, "aria-hidden": "true" },
    svg("path", { class: "area", d: `${path}V${base}H0Z` }),
    lines.flatMap(({ value, words }) => [
      svg("path", { class: "grid", d: `M0 ${level(value)}H${width}` }),
      write(words, width, level(value) - em * 0.4, "level"),
    ]),
    marks.flatMap(({ at, words }) => [
      svg("path", { class: "mark", d: `M${x(at)} ${under}V${base}` }),
      write(words, x(at), em, "mark"),
    ]),
    svg("path", { class: "line", d: path }),
    svg("path", { class: "axis", d: `M0 ${base}H${width}` }),
    ends(points).map((at) => write(points[at].words, x(at), y(at) - em * 0.7, "level")),
    labels(points, x, width, em).flatMap((at) => [
      svg("path", { class: "axis", d: `M${x(at)} ${base}v${round(em * 0.4)}` }),
      write(points[at].name, x(at), base + em * 1.6),
    ]),
  );
  return { picture, x, y, base };
}

/** The first and the last point, once where they say the same. @param {Point[]} points */
function ends(points) {
  const last = points.length - 1;
  return points[0].words === points[last].words ? [0] : [0, last];
}

/**
 * Which points have room for their names.
 * @param {Point[]} points
 * @param {(at: number) => number} x
 * @param {number} width
 * @param {number} em
 */
function labels(points, x, width, em) {
  /** @type {number[]} */
  const shown = [];
  let taken = Number.NEGATIVE_INFINITY;
  for (const [at, { name }] of points.entries()) {
    const half = widthOf(name, em) / 2;
    const middle = inside(x(at), name, width, em);
    if (middle - half < taken + em * 0.6) continue;
    shown.push(at);
    taken = middle + half;
  }
  return shown;
}

/**
 * Where a centred label has to stand to be whole.
 * @param {number} at
 * @param {string} words
 * @param {number} width
 * @param {number} em
 */
export function inside(at, words, width, em) {
  const half = widthOf(words, em) / 2;
  return round(Math.min(Math.max(at, half), Math.max(width - half, half)));
}

/**
 * At most this wide, bold as well: a character is at most as wide as the type is high.
 * @param {string} words
 * @param {number} em
 */
export const widthOf = (words, em) => [...words].reduce((sum, sign) => sum + (sign > "\u02ff" ? em : em * 0.7), 0);

/** @param {number} value */
export const round = (value) => Math.round(value * 10) / 10;
