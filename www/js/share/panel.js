/** A sheet over the page for something to take away: one at a time, closed by its button or Escape. */
import css from "../../css/panel.css";
import { el } from "../parts/dom.js";
import { adopt } from "../parts/style.js";
import { need, t } from "../words/words.js";

/**
 * @typedef {object} Panel
 * @property {HTMLDialogElement} dialog
 * @property {HTMLElement} body
 * @property {(words: string) => void} say what the last thing done came to, seen and heard
 *
 * @param {object} given
 * @param {string} given.name of the panel, for its look: "letter"
 * @param {string} given.title
 * @param {HTMLElement} given.opener gets the focus back
 * @returns {Promise<Panel>} empty, and open
 */
export async function openPanel({ name, title, opener }) {
  await need("share");
  adopt(css);
  document.querySelector("dialog.panel")?.remove();
  const said = el("p", { class: "said", role: "status" });
  const body = el("div", { class: "panel-body" });
  const heading = el("h2", { id: "panel-title", tabindex: -1 }, title);
  const close = el("button", { type: "button", class: "panel-close" }, t("share.close"));
  const dialog = el(
    "dialog",
    { class: `panel panel-${name}`, "aria-labelledby": "panel-title" },
    el("div", { class: "panel-head" }, heading, close, said),
    body,
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (opener.isConnected) opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  heading.focus();
  return {
    dialog,
    body,
    say(words) {
      // The same words once more are an event as well.
      said.textContent = "";
      said.textContent = words;
    },
  };
}
