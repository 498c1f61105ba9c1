/**
 * @import { State } from "../store.js"
 */
import { el } from "../dom.js";
import { show } from "../part/show.js";
import { deadlinesAhead } from "../take/calendar.js";
import { t } from "../text.js";

/** Beyond this, some mail and chat programs cut an address. */
const LONG = 2000;

/**
 * What can be taken away from here.
 * @param {HTMLElement} root
 * @param {State & { link: string, done: string, embedded: boolean, alone: boolean }} state `done`: what the last
 *   thing done came to; `alone`: the page is one file
 */
export function render(root, state) {
  const { lang, assessment, link, done, embedded, alone } = state;
  const words = (/** @type {string} */ name) => t(lang, `take.${name}`);
  if (embedded)
    return show(
      root,
      el("p", {}, words("estimate"), " ", el("a", { href: link, target: "_blank", rel: "noopener" }, words("full"))),
    );
  const button = (/** @type {string} */ name) => el("button", { type: "button", "data-do": name }, words(name));
  const dated = deadlinesAhead(state).length > 0;
  show(
    root,
    el("h2", {}, words("title")),
    el("p", { class: "hint" }, words("private")),
    el(
      "div",
      { class: "field" },
      el("label", { for: "take-link" }, words("link.field")),
      el("input", { id: "take-link", readonly: true, value: link }),
      link.length > LONG && el("p", { class: "hint" }, words("link.long")),
    ),
    el(
      "div",
      { class: "offers" },
      button("link"),
      el("button", { type: "button", "data-print": "page" }, words("print")),
      dated && button("calendar"),
      assessment.estimate && button("costs"),
      button("save"),
      el("button", { type: "button", "data-do": "open" }, words("open")),
      el("input", {
        id: "take-file",
        type: "file",
        accept: ".json,application/json",
        hidden: true,
        "aria-label": words("open"),
      }),
      el("button", { type: "button", "data-present": true }, words("present")),
      !alone && el("a", { href: "pkg/page.html", download: "page.html" }, words("single")),
    ),
    !dated && el("p", { class: "hint" }, words("none.calendar")),
    !assessment.estimate && el("p", { class: "hint" }, words("none.costs")),
    el("p", { role: "status" }, done && t(lang, done)),
  );
}
