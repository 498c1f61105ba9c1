/** What is still to do, and by when. @import { Deadline } from "../answers/answer.js" */
import { count, day } from "../words/format.js";
import { t } from "../words/words.js";
import { el } from "./dom.js";

/**
 * A deadline in words: its day, what is to be done, how long that is, whether it is the safe day, and what else is to be known.
 * @param {Deadline} deadline
 */
export function deadlineWords({ on, name, safest, others, bankDay, daysLeft }) {
  return {
    by: t("view.by", { on: day(on) }),
    name,
    left: daysLeft === 0 ? t("view.today") : t("view.left", { days: count(daysLeft, "day") }),
    safest: safest ? t("view.safest") : "",
    more: [
      bankDay ? t("view.bankDay", { on: day(bankDay) }) : "",
      ...others.map((other) => t("view.other", { on: day(other.on), name: other.name })),
    ].filter(Boolean),
  };
}

/** @param {Deadline[]} deadlines */
export function deadlineList(deadlines) {
  if (deadlines.length === 0) return null;
  return el(
    "ul",
    { class: "deadlines", "aria-label": t("view.deadlines") },
    deadlines.map(deadlineWords).map(({ by, name, left, safest, more }) =>
      el(
        "li",
        {},
        el("b", {}, by),
        " ",
        el("span", { class: "what" }, name),
        " ",
        el("span", { class: "left" }, left),
        " ",
        safest && el("span", { class: "tag" }, safest),
        more.flatMap((words) => [" ", el("p", {}, words)]),
      ),
    ),
  );
}
