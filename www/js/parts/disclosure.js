/** What unfolds, built when it is asked for. @import { Child } from "./dom.js" */
import { isLoaded, need } from "../words/words.js";
import { el } from "./dom.js";

/**
 * What each holds once someone unfolds it: until then, nothing is built.
 * @typedef {{ isThere: () => boolean, load: () => Promise<void> }} Part code that is loaded when it is asked for
 * @typedef {{ draw: () => Child, tables: string[], part?: Part }} Content
 * @type {WeakMap<Node, Content>}
 */
const contents = new WeakMap();

/**
 * @param {Child} words
 * @param {() => Child} draw what unfolds
 * @param {object} [more]
 * @param {string} [more.name] its class
 * @param {string} [more.label] the words where they alone do not tell it from others
 * @param {string[]} [more.tables] the words that it speaks with, loaded when it is unfolded
 * @param {Part} [more.part] what draws it, loaded likewise
 */
export function disclosure(words, draw, { name, label, tables = [], part } = {}) {
  const details = el("details", { class: name }, el("summary", { "aria-label": label }, words));
  contents.set(details, { draw, tables, part });
  return details;
}

/**
 * Makes one that stays hold what a new one would; drawn at once where it is unfolded.
 * @param {Node} old
 * @param {Node} next gives its children to the old one right after this
 */
export function refold(old, next) {
  const content = contents.get(next);
  if (!content) return contents.delete(old);
  contents.set(old, content);
  // What has yet to come goes into the one that stays.
  if (/** @type {HTMLDetailsElement} */ (old).open) fill(next, old);
}

/**
 * @param {Node} details
 * @param {Node} [later] takes it where some of it has yet to come
 */
function fill(details, later = details) {
  const content = contents.get(details);
  if (!content || details.childNodes.length !== 1) return;
  const { tables, part } = content;
  if (!isLoaded(...tables) || part?.isThere() === false)
    return void Promise.all([need(...tables), part?.load()]).then(() => fill(later), reportError);
  const drawn = content.draw();
  if (drawn) /** @type {Element} */ (details).append(/** @type {Node} */ (drawn));
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
  let left = -1;
  // What is folded inside something folded comes with it.
  while (left !== document.querySelectorAll("details").length) {
    left = document.querySelectorAll("details").length;
    for (const details of document.querySelectorAll("details")) fill(details);
  }
});
