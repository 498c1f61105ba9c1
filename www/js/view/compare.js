/**
 * @import { Lang } from "../text.js"
 * @import { Column } from "../take/compare.js"
 */
import { el } from "../dom.js";
import { show } from "../part/show.js";
import { table } from "../part/table.js";
import { factRows, figureRows, MOST } from "../take/compare.js";
import { t } from "../text.js";

/**
 * The cases that were kept, and the present one after them, side by side.
 * @param {HTMLElement} root
 * @param {{ lang: Lang, kept: (Column & { number: number })[], now: Column }} state
 */
export function render(root, { lang, kept, now }) {
  const columns = [...kept, now];
  const full = columns.length === MOST;
  const names = kept.map(({ number }) => t(lang, "compare.one", { number }));
  const heads = [t(lang, "compare.item"), ...names, t(lang, "compare.now")];
  const facts = factRows(columns, lang);
  show(
    root,
    el("h2", {}, t(lang, "compare.title")),
    el("p", { class: "hint" }, t(lang, full ? "compare.full" : "compare.hint")),
    el("button", { type: "button", "data-do": "keep", "aria-disabled": full && "true" }, t(lang, "compare.keep")),
    kept.length > 0 &&
      el(
        "div",
        { class: "compare" },
        facts.length > 0 ? table(t(lang, "compare.facts"), heads, facts) : el("p", {}, t(lang, "compare.same")),
        table(t(lang, "compare.figures"), heads, figureRows(columns, lang)),
        el(
          "ul",
          { class: "kept" },
          names.map((name, at) =>
            el(
              "li",
              {},
              el("button", { type: "button", "data-do": "restore", "data-at": at }, t(lang, "compare.take", { name })),
              el(
                "button",
                { type: "button", class: "plain", "data-do": "drop", "data-at": at },
                t(lang, "compare.drop", { name }),
              ),
            ),
          ),
        ),
      ),
  );
}
