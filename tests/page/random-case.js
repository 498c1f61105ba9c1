// Cases as a form might hold them, made from its shape: every field, every answer, lists in lists, texts of every sort.
import { SHAPE } from "../../www/js/shape.js";

const TEXTS = [
  "2026-11-22",
  "令和8年11月22日（日）",
  "2026/11/20 9:30",
  "R8.4.15",
  "39,800",
  "３９，８００円",
  "¥39,800",
  "1億2000万円",
  "49.5",
  "2日と3時間",
  "2026/2/30",
  "-1",
  "1e400",
  "a&b=c#d%e?f+g",
  "%E3%81",
  "';</script><b>",
  '=HYPERLINK("x")',
  " \t改\u2028行\n",
  "😀𠮷é",
  "\u0000\uFEFF\u202E",
  "__proto__",
  "x".repeat(300),
];

/** Always the same numbers between 0 and 1 for the same seed. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = (list, next) => list[Math.floor(next() * list.length)];

function value(shape, next) {
  if (typeof shape === "string") return pick(TEXTS, next);
  if ("of" in shape) return pick(shape.of, next);
  if ("in" in shape) return block(shape.in, next);
  const entries = Array.from({ length: Math.floor(next() * 4) }, () => block(shape.each, next));
  return entries.filter(Boolean).length > 0 ? entries.filter(Boolean) : undefined;
}

function block(within, next) {
  const said = Object.entries(within)
    .filter(() => next() < 0.4)
    .map(([name, shape]) => [name, value(shape, next)])
    .filter(([, inner]) => inner !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/** @param {() => number} next */
export const randomCase = (next) => ({ ...block(SHAPE.in, next), asOf: pick(TEXTS, next) });
