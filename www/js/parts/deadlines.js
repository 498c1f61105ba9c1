/** What is still to do, and by when. @import { Deadline } from "../answers/answer.js" */
import { count, day } from "../words/format.js";
import { t } from "../words/words.js";
import { el } from "./dom.js";

/** @param {Deadline[]} deadlines */
export function deadlineList(deadlines) {
  if (deadlines.length === 0) return null;
  return el(
    "ul",
    { class: "deadlines", "aria-label": t("view.deadlines") },
    deadlines.map(({ on, name, safest, others, bankDay, daysLeft }) =>
      el(
        "li",
        {},
        el("b", {}, t("view.by", { on: day(on) })),
        " ",
        el("span", { class: "what" }, name),
        " ",
        el(
          "span",
          { class: "left" },
          daysLeft === 0 ? t("view.today") : t("view.left", { days: count(daysLeft, "day") }),
        ),
        safest && el("span", { class: "tag" }, t("view.safest")),
        bankDay && el("p", {}, t("view.bankDay", { on: day(bankDay) })),
        others.map((other) => el("p", {}, t("view.other", { on: day(other.on), name: other.name }))),
      ),
    ),
  );
}
