import { svg } from "../dom.js";

const HEIGHT = 220;
const TOP = 34;
const BOTTOM = 44;
/** Between two labels of the horizontal axis. */
const GAP = 6;

/**
 * A step chart, drawn for a width so that its type keeps its size.
 * @param {object} given
 * @param {number} given.width
 * @param {string} given.label what it shows, for those who cannot see it
 * @param {{ name: string, value: number, words: string }[]} given.steps one level a step, from zero up
 * @param {{ step: number, words: string }[]} given.marks steps to be pointed out
 */
export function stepChart({ width, label, steps, marks }) {
  const left = 1;
  const each = (width - 2 * left) / steps.length;
  const base = HEIGHT - BOTTOM;
  const most = Math.max(...steps.map(({ value }) => value), 1);
  const x = (/** @type {number} */ step) => round(left + step * each);
  const y = (/** @type {number} */ value) => round(base - (value / most) * (base - TOP));
  const line = steps.map(({ value }, step) => `${step ? "V" : `M${x(0)} `}${y(value)}H${x(step + 1)}`).join("");
  const widest = Math.max(...steps.map(({ name }) => widthOf(name)));
  // The first and the last label are moved inwards, towards their neighbours.
  const every = Math.ceil((widest + GAP + Math.max(0, (widest - each) / 2)) / each);
  return svg(
    "svg",
    { class: "chart", viewBox: `0 0 ${width} ${HEIGHT}`, role: "img", "aria-label": label },
    svg("path", { class: "area", d: `${line}V${base}H${x(0)}Z` }),
    marks.map(({ step, words }) => mark(x(step + 0.5), words, width, base)),
    svg("path", { class: "line", d: line }),
    svg("path", { class: "axis", d: `M${x(0)} ${base}H${x(steps.length)}` }),
    levels(steps, x, y),
    steps.flatMap(({ name }, step) => {
      if (step % every !== 0) return null;
      const middle = x(step + 0.5);
      return [
        svg("path", { class: "axis", d: `M${middle} ${base}v5` }),
        svg("text", { x: inside(middle, name, width), y: base + 20, "text-anchor": "middle" }, name),
      ];
    }),
  );
}

/**
 * The amounts of the first and the last level, and nothing that would overlap them.
 * @param {{ value: number, words: string }[]} steps
 * @param {(step: number) => number} x
 * @param {(value: number) => number} y
 */
function levels(steps, x, y) {
  const last = steps.length - 1;
  const label = (/** @type {number} */ step, /** @type {number} */ at, /** @type {string} */ anchor) =>
    svg("text", { class: "level", x: at, y: y(steps[step].value) - 7, "text-anchor": anchor }, steps[step].words);
  const first = label(0, x(0) + 2, "start");
  return steps[0].value === steps[last].value ? [first] : [first, label(last, x(last + 1) - 2, "end")];
}

/**
 * @param {number} at
 * @param {string} words
 * @param {number} width
 * @param {number} base
 */
function mark(at, words, width, base) {
  return svg(
    "g",
    { class: "mark" },
    svg("path", { d: `M${at} ${TOP - 16}V${base}` }),
    svg("text", { x: inside(at, words, width), y: HEIGHT - 6, "text-anchor": "middle" }, words),
  );
}

/**
 * Where a centred label has to stand to be whole.
 * @param {number} at
 * @param {string} words
 * @param {number} width
 */
export function inside(at, words, width) {
  const half = widthOf(words) / 2;
  return round(Math.min(Math.max(at, half), Math.max(width - half, half)));
}

/**
 * At most this wide: a character is at most as wide as the type is high.
 * @param {string} words
 */
const widthOf = (words) => [...words].reduce((sum, sign) => sum + (sign > "\u02ff" ? 14 : 8), 0);

/** @param {number} value */
export const round = (value) => Math.round(value * 10) / 10;
