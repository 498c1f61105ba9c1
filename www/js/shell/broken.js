import { say } from "../form/worded.js";
import { el } from "../parts/dom.js";
import { reload } from "./keeping.js";

/**
 * Says that the rules do not run here, or are slow to come, or that a part of the page did not; that they do takes it back.
 * @param {HTMLElement} place
 * @param {"slow" | "noRules" | "noWebAssembly" | "noPart"} [what]
 */
export function broken(place, what) {
  place.querySelector(".broken")?.remove();
  if (!what) return;
  const again = el("button", { type: "button", class: "plain", onclick: reload });
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
