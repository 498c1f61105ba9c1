/**
 * The answer in a few words, in view wherever the reader is; a tap leads to its working and back.
 * @import { Answer } from "../answers/answer.js"
 */
import { el } from "../parts/dom.js";
import { t } from "../words/words.js";

/**
 * @param {HTMLElement} bar
 * @param {HTMLElement} place where the answer stands
 * @returns {(answer?: Answer) => void}
 */
export function wireBar(bar, place) {
  const words = el("span", { class: "bar-words" });
  const hint = el("span", { class: "visually-hidden" });
  bar.append(words, " ", hint);
  let from = 0;
  let there = false;

  const leaving = new IntersectionObserver((seen) => seen.at(-1)?.isIntersecting || turn(false));
  leaving.observe(place);

  /** @param {boolean} value */
  function turn(value) {
    there = value;
    bar.classList.toggle("there", there);
    hint.textContent = t(there ? "bar.toFields" : "bar.toAnswer");
  }

  bar.addEventListener("click", () => {
    if (there) scrollTo({ top: from });
    else {
      from = scrollY;
      const working = place.querySelector("details.working");
      if (working instanceof HTMLDetailsElement) working.open = true;
      place.scrollIntoView({ block: "start" });
    }
    turn(!there);
  });

  return (answer) => {
    const short = answer?.bar ?? "";
    bar.hidden = short === "";
    if (words.textContent !== short) words.textContent = short;
    hint.textContent = t(there ? "bar.toFields" : "bar.toAnswer");
  };
}
