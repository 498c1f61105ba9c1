/** @import { State } from "../store.js" */
import { articleText } from "../article.js";
import { el } from "../dom.js";
import { formatDay } from "../format.js";
import { asOf, deadlinesOf, onHoliday } from "../part/deadline.js";
import { entryName } from "../part/name.js";
import { show } from "../part/show.js";
import { daysBetween, formatUnit } from "../part/value.js";
import { t } from "../text.js";

/**
 * Every deadline, those still ahead first: its last day and how many days are left.
 * @param {HTMLElement} root
 * @param {State} state
 */
export function render(root, state) {
  const { assessment, lang } = state;
  const today = asOf(assessment);
  const isOver = (/** @type {{ on: string }} */ { on }) => today !== undefined && on < today;
  const all = deadlinesOf(assessment);
  const deadlines = [...all.filter((deadline) => !isOver(deadline)), ...all.filter(isOver)];
  show(
    root,
    el("h2", {}, t(lang, "deadline.heading")),
    deadlines.length === 0 && el("p", {}, t(lang, "deadline.none")),
    el(
      "ul",
      { class: "deadlines" },
      deadlines.map((deadline) => {
        const { on, event, article, path } = deadline;
        return el(
          "li",
          { class: isOver(deadline) && "passed" },
          el("span", { class: "what" }, t(lang, `event.${event}`), " ", el("small", {}, entryName(state, path))),
          el("b", {}, formatDay(on, lang)),
          today !== undefined && el("span", { class: "left" }, leftWords(daysBetween(today, on), lang)),
          onHoliday(assessment, deadline) && el("span", { class: "tag" }, t(lang, "deadline.holiday")),
          el("span", { class: "article" }, articleText(article, lang)),
        );
      }),
    ),
  );
}

/**
 * @param {number} left
 * @param {import("../text.js").Lang} lang
 */
function leftWords(left, lang) {
  if (left === 0) return t(lang, "deadline.today");
  return t(lang, left > 0 ? "deadline.days" : "deadline.passed", { days: formatUnit(Math.abs(left), "day", lang) });
}
