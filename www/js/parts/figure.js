/** A figure: its name, its value, its articles, and how it was worked out. */
/** @import { Figure } from "../answers/answer.js" */
/** @import { State } from "../state/store.js" */
import { articleChip } from "./article.js";
import { el } from "./dom.js";
import { working } from "./working.js";

/**
 * Figures with their working, those of one entry under its name.
 * @param {State} state
 * @param {Figure[]} figures
 * @param {(article: string) => string[]} restsOn
 */
export function figureList(state, figures, restsOn) {
  const groups = [...new Set(figures.map(({ group }) => group))];
  return el(
    "div",
    {},
    groups.flatMap((group) => [
      group !== undefined && el("h3", {}, group),
      el(
        "dl",
        { class: "figures" },
        figures.filter((figure) => figure.group === group).map((figure) => drawn(state, figure, restsOn)),
      ),
    ]),
  );
}

/**
 * @param {State} state
 * @param {Figure} figure
 * @param {(article: string) => string[]} restsOn
 */
function drawn(state, figure, restsOn) {
  const { label, value, notes, articles, part } = figure;
  const steps = stepsOf(state, figure);
  return el(
    "div",
    { class: part ? "figure part" : "figure" },
    el("dt", {}, label),
    el("dd", { class: "value" }, value),
    notes.map((note) => el("dd", {}, note)),
    steps.length > 0
      ? el("dd", {}, working(steps, restsOn))
      : el(
          "dd",
          { class: "articles" },
          articles.map((code) => articleChip(code, restsOn)),
        ),
  );
}

/**
 * @param {State} state
 * @param {Figure} figure
 */
export function stepsOf(state, { at, rules, when }) {
  if (rules.length === 0) return [];
  return state
    .steps(at)
    .filter(
      ({ rule, values }) =>
        rules.includes(rule) &&
        Object.entries(when ?? {}).every(([name, value]) => /** @type {any} */ (values)[name] === value),
    );
}
