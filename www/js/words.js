/** The words that stand on the page from the start. @import { Lang } from "./text.js" */
import { learn, t } from "./text.js";

/**
 * Every element with words of its own, those in templates as well.
 * @param {ParentNode} root
 * @returns {HTMLElement[]}
 */
function worded(root) {
  const templates = [...root.querySelectorAll("template")];
  return [...root.querySelectorAll("[data-t]"), ...templates.flatMap(({ content }) => worded(content))].map(
    (element) => /** @type {HTMLElement} */ (element),
  );
}

/** Takes in the Japanese that the page was written in. */
export function learnWords() {
  for (const element of worded(document)) learn(element.dataset.t ?? "", element.textContent ?? "");
}

/** @param {Lang} lang */
export function translate(lang) {
  document.documentElement.lang = lang;
  for (const element of worded(document)) element.textContent = t(lang, element.dataset.t ?? "");
}
