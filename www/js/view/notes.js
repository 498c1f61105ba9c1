/** @import { State } from "../store.js" */
import { el } from "../dom.js";
import { formatDay } from "../format.js";
import { entryName } from "../part/name.js";
import { show } from "../part/show.js";
import { has, t } from "../text.js";

/**
 * What is true and shown by no figure.
 * @param {HTMLElement} root
 * @param {State} state
 */
export function render(root, state) {
  const { assessment, lang } = state;
  const words = assessment.notes.map(({ code, on, path }) => {
    const key = on && has(lang, `note.${code}.on`) ? `note.${code}.on` : `note.${code}`;
    const name = entryName(state, path);
    return (name && `${name}: `) + t(lang, key, { on: on ? formatDay(on, lang) : "" });
  });
  const once = [...new Set(words)];
  show(
    root,
    el("h2", {}, t(lang, "note.heading")),
    once.length === 0 && el("p", {}, t(lang, "note.none")),
    el(
      "ul",
      { class: "notes" },
      once.map((note) => el("li", {}, note)),
    ),
  );
}
