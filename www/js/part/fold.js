/** @import { Child } from "../dom.js" */
import { el } from "../dom.js";

/** What each holds once someone unfolds it: until then, nothing is built. @type {WeakMap<Node, () => Child>} */
const contents = new WeakMap();

/**
 * @param {string} words
 * @param {() => Child} draw what unfolds
 * @param {string} [label] the words where they alone do not tell it from others
 */
export function fold(words, draw, label) {
  const details = el("details", {}, el("summary", { "aria-label": label }, words));
  contents.set(details, draw);
  return details;
}

/**
 * Makes one that stays hold what a new one would; drawn at once where it is unfolded.
 * @param {Node} old
 * @param {Node} next
 */
export function refold(old, next) {
  const draw = contents.get(next);
  if (!draw) return contents.delete(old);
  contents.set(old, draw);
  if (/** @type {HTMLDetailsElement} */ (old).open) fill(next);
}

/** @param {Node} details */
function fill(details) {
  const content = details.childNodes.length === 1 && contents.get(details)?.();
  if (content) /** @type {Element} */ (details).append(/** @type {Node} */ (content));
}

addEventListener(
  "toggle",
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open) fill(target);
  },
  true,
);

// Told before anything is unfolded for the paper, where the news of it would come too late.
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) fill(details);
});
