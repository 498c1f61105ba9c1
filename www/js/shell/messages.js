/**
 * What the reader should know about the page itself: that something replaced what was typed, that the rules failed on it,
 * that there is a new edition.
 *
 * @import { Change, State, Store } from "../state/store.js"
 */
import { say } from "../form/worded.js";
import { el } from "../parts/dom.js";

/**
 * @param {HTMLElement} place
 * @param {Store} store
 * @param {() => void} onUndone
 * @returns {(state: State, change: Change) => void} says what there is to say after a change
 */
export function wireMessages(place, store, onUndone) {
  const failed = say(el("p", { class: "notice", role: "alert", hidden: true }), "failed");
  const words = say(el("span"), "replaced");
  const onclick = () => {
    store.takeBack();
    onUndone();
  };
  const button = say(el("button", { type: "button", class: "plain", onclick }), "undo");
  const replaced = el("p", { class: "notice", hidden: true }, words, " ", button);
  place.append(failed, replaced);

  return (state, change) => {
    // Offered until something new is typed.
    if (change === "loaded") replaced.hidden = !store.replaced;
    else if (change === "typed") replaced.hidden = true;
    failed.hidden = state.failure === undefined;
  };
}

/**
 * Offers a new edition of the page, beside what the reader is doing.
 * @param {HTMLElement} place
 * @param {() => void} take changes to it; nothing that was typed is lost
 */
export function offerEdition(place, take) {
  if (place.querySelector(".edition")) return;
  place.prepend(
    el(
      "p",
      { class: "edition", role: "status" },
      say(el("span"), "edition"),
      " ",
      say(el("button", { type: "button", onclick: take }), "edition.take"),
    ),
  );
}
