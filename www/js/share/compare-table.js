/**
 * The comparison as tables: a column each, and, where room is narrow, a group of rows for each thing compared.
 * @import { Column, Row } from "./compare.js"
 */
import { el } from "../parts/dom.js";

/** Below this width of the window columns would not be readable side by side. */
export const NARROW = "(max-width: 40rem)";

/**
 * @param {Column[]} columns
 * @param {Row[]} rows
 * @param {string} caption
 */
export const comparison = (columns, rows, caption) =>
  matchMedia(NARROW).matches ? transposed(columns, rows, caption) : sideBySide(columns, rows, caption);

/**
 * @param {Column[]} columns
 * @param {Row[]} rows
 * @param {string} caption
 */
function sideBySide(columns, rows, caption) {
  return el(
    "table",
    { class: "compared" },
    el("caption", {}, caption),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        el("td"),
        columns.map(({ name }) => el("th", { scope: "col" }, name)),
      ),
    ),
    el(
      "tbody",
      {},
      rows.map(({ label, cells }) =>
        el(
          "tr",
          {},
          el("th", { scope: "row" }, label),
          cells.map((cell) => el("td", {}, ...words(cell))),
        ),
      ),
    ),
  );
}

/**
 * @param {Column[]} columns
 * @param {Row[]} rows
 * @param {string} caption
 */
function transposed(columns, rows, caption) {
  return el(
    "table",
    { class: "compared transposed" },
    el("caption", {}, caption),
    rows.map(({ label, cells }) =>
      el(
        "tbody",
        {},
        el("tr", {}, el("th", { scope: "rowgroup", colspan: 2 }, label)),
        cells.map((cell, at) =>
          el("tr", {}, el("th", { scope: "row" }, columns[at].name), el("td", {}, ...words(cell))),
        ),
      ),
    ),
  );
}

/** @param {Row["cells"][number]} cell */
const words = ({ value, mark }) => [value, mark && el("strong", { class: "lowest" }, mark)];
