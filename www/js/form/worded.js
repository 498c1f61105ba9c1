/** Elements that keep saying what they say when the language changes. */
import { t } from "../words/words.js";

/** @typedef {Record<string, string | number>} Values */

/** @type {WeakMap<Element, () => Values>} */
const filled = new WeakMap();

/**
 * @template {Element} E
 * @param {E} element
 * @param {string} key
 * @param {() => Values} [values] asked for anew in each language
 * @returns {E}
 */
export function say(element, key, values) {
  element.setAttribute("data-t", key);
  if (values) filled.set(element, values);
  speak(element);
  return element;
}

/**
 * The same for a name that is heard and not seen.
 * @template {Element} E
 * @param {E} element
 * @param {string} key
 * @param {() => Values} [values]
 * @returns {E}
 */
export function name(element, key, values) {
  element.setAttribute("data-t-label", key);
  if (values) filled.set(element, values);
  speak(element);
  return element;
}

/** Says everything under the root anew. @param {ParentNode} root */
export function translate(root) {
  for (const element of root.querySelectorAll("[data-t], [data-t-label]")) speak(element);
}

/** @param {Element} element */
function speak(element) {
  const values = filled.get(element)?.();
  const text = element.getAttribute("data-t");
  const label = element.getAttribute("data-t-label");
  if (text) element.textContent = t(text, values);
  if (label) element.setAttribute("aria-label", t(label, values));
}
