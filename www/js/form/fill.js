/**
 * What the store holds, shown in the fields.
 * @import { Store } from "../state/store.js"
 */
import { isChoice, shapeAt } from "../state/shape.js";
import { list } from "../words/format.js";
import { fieldName } from "../words/names.js";

/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

/**
 * The controls that stand for something in the case.
 * @param {ParentNode} root
 * @returns {Control[]}
 */
const controls = (root) => [.../** @type {NodeListOf<Control>} */ (root.querySelectorAll("[name]"))];

/**
 * Shows what the store holds.
 * @param {ParentNode} root
 * @param {Store} store
 */
export function fill(root, store) {
  for (const control of controls(root)) {
    const value = String(store.get(control.name) ?? "");
    if (control instanceof HTMLInputElement && control.type !== "text") control.checked = control.value === value;
    else if (control.value !== value) control.value = value;
  }
}

/**
 * Says beside each fold what it holds.
 * @param {ParentNode} root
 * @param {Store} store
 */
export function tellHeld(root, store) {
  for (const line of root.querySelectorAll(".held")) {
    const names = controls(/** @type {Element} */ (line.closest("details")))
      .filter(({ name }) => {
        const shape = shapeAt(name);
        return (store.get(name) ?? "") !== (isChoice(shape) ? shape.first : "");
      })
      .map(({ name }) => fieldName(name));
    const words = list([...new Set(names)]);
    if (line.textContent !== words) line.textContent = words;
  }
}
