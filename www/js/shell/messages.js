/**
 * What the reader should know about the page itself: that something replaced what was typed, that something failed, that
 * there is a new edition.
 *
 * @import { Store } from "../state/store.js"
 */
import { say } from "../form/worded.js";
import { el } from "../parts/dom.js";

/**
 * @param {HTMLElement} place
 * @param {Store} store
 * @param {() => void} onUndone
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

  store.subscribe((state, change) => {
    // Offered until something new is typed.
    if (change === "loaded") replaced.hidden = !store.replaced;
    else if (change === "typed") replaced.hidden = true;
    failed.hidden = state.failure === undefined;
  });
}

/**
 * Says that the rules do not run here, or are slow to come, or that a part of the page did not; that they do takes it back.
 * @param {HTMLElement} place
 * @param {"slow" | "noRules" | "noWebAssembly" | "noPart"} [what]
 */
export function broken(place, what) {
  place.querySelector(".broken")?.remove();
  if (!what) return;
  const again = el("button", { type: "button", class: "plain", onclick: () => location.reload() });
  place.prepend(
    el(
      "p",
      { class: "notice broken", role: "alert" },
      say(el("span"), what),
      " ",
      what !== "noWebAssembly" && say(again, "reload"),
    ),
  );
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
