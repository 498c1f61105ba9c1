/** @import { State } from "../store.js" */
import { el } from "../dom.js";
import { formatMonth, formatYen } from "../format.js";
import { contested } from "../part/reading.js";
import { show } from "../part/show.js";
import { articlesOf, stepsOf } from "../part/working.js";
import { t } from "../text.js";

/**
 * Right under the first question its answer, so that a phone shows both on one screen.
 * @param {HTMLElement} root
 * @param {State} state
 */
export function render(root, { assessment, lang, case: { contract, plan } }) {
  const { estimate } = assessment;
  if (!estimate) {
    const typed = contract?.formedOn && plan;
    return show(root, el("p", { class: "need" }, t(lang, typed ? "need.mend" : "first.need")));
  }
  const { months, total } = estimate;
  const either = contested(assessment, estimate)?.outcomes.map(({ value }) => formatYen(Number(value), lang));
  const range = months.length > 0 && {
    from: formatMonth(months[0].month, lang),
    to: formatMonth(months[months.length - 1].month, lang),
  };
  show(
    root,
    el(
      "p",
      {},
      either
        ? t(lang, "answer.either", { a: either[0], b: either[1] })
        : [el("b", {}, formatYen(total.gross, lang)), " ", t(lang, "out.taxed")],
      " ",
      el("span", { class: "article" }, articlesOf(stepsOf(estimate, "total"), lang)),
    ),
    range && el("p", { class: "hint" }, t(lang, either ? "first.disputed" : "first.range", range)),
  );
}
