/** @import { Child } from "../dom.js" */
import { el } from "../dom.js";

/**
 * A table that scrolls inside its own frame where it is too wide.
 * @param {string} caption
 * @param {string[]} head
 * @param {(Child | Child[])[][]} rows the first cell names the row
 * @param {object} [more]
 * @param {number[]} [more.numbers] the columns of numbers
 * @param {(Child | Child[])[]} [more.foot]
 */
export function table(caption, head, rows, { numbers = [], foot } = {}) {
  const kind = (/** @type {number} */ column) => (numbers.includes(column) ? "number" : null);
  const row = (/** @type {(Child | Child[])[]} */ cells) =>
    el(
      "tr",
      {},
      cells.map((cell, column) =>
        column === 0 ? el("th", { scope: "row" }, cell) : el("td", { class: kind(column) }, cell),
      ),
    );
  return el(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    el(
      "table",
      {},
      el("caption", {}, caption),
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          head.map((words, column) => el("th", { scope: "col", class: kind(column) }, words)),
        ),
      ),
      el("tbody", {}, rows.map(row)),
      foot && el("tfoot", {}, row(foot)),
    ),
  );
}
