/**
 * The fields and what was typed into them. A field is never rebuilt, and what was typed is never overwritten.
 * @import { Store } from "./store.js"
 */
import { el } from "./dom.js";
import { shapeAt } from "./shape.js";

/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

/**
 * The controls that stand for something in the case.
 * @param {HTMLElement} root
 * @returns {Control[]}
 */
function controls(root) {
  return [.../** @type {NodeListOf<Control>} */ (root.querySelectorAll("input[name], select[name]"))].filter(
    ({ name }) => shapeAt(name),
  );
}

/**
 * Ties hint, echo and problem of each field to its control.
 * @param {HTMLElement} root
 */
export function dress(root) {
  for (const field of root.querySelectorAll(".field")) {
    const control = field.matches("fieldset") ? field : field.querySelector("input[name], select[name]");
    if (!control) continue;
    control.setAttribute("autocomplete", "off");
    field.append(el("p", { class: "problem", hidden: true }));
    const parts = ["hint", "echo", "problem"].flatMap((name) => {
      const part = field.querySelector(`:scope > .${name}`);
      if (part) part.id = `${control.id}-${name}`;
      return part ? [part.id] : [];
    });
    control.setAttribute("aria-describedby", parts.join(" "));
  }
}

/**
 * @param {HTMLElement} form
 * @param {Store} store
 */
export function wireForm(form, store) {
  form.addEventListener("input", (event) => {
    // While an input method converts, the field holds text that nobody has typed yet.
    if (!(/** @type {InputEvent} */ (event).isComposing)) take(event.target, store);
  });
  form.addEventListener("compositionend", (event) => take(event.target, store));
  // Whatever was typed before the scripts arrived.
  for (const control of controls(form))
    if (control.matches("input:not([type=radio])") && control.value) take(control, store);
}

/**
 * @param {EventTarget | null} target
 * @param {Store} store
 */
function take(target, store) {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const shape = shapeAt(target.name);
  if (shape === undefined || (target.type === "radio" && !(/** @type {HTMLInputElement} */ (target).checked))) return;
  const isChoice = typeof shape === "object" && "of" in shape;
  store.set(target.name, isChoice ? (shape.of.find((answer) => String(answer) === target.value) ?? "") : target.value);
}

/**
 * Shows what the store holds; opens what is closed over something typed.
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function fill(root, store) {
  for (const control of controls(root)) {
    const value = String(store.get(control.name));
    if (control instanceof HTMLInputElement && control.type === "radio") control.checked = control.value === value;
    else if (control.value !== value) control.value = value;
  }
  for (const details of root.querySelectorAll("details")) {
    const inside = /** @type {NodeListOf<HTMLInputElement>} */ (details.querySelectorAll("input:not([type=radio])"));
    if ([...inside].some(({ value }) => value !== "")) details.open = true;
  }
}

/**
 * Brings the reader to a field, wherever it is folded away.
 * @param {string} path of the form
 */
export function focusField(path) {
  const place = document.getElementById(path);
  if (!place) return;
  for (let outer = place.closest("details"); outer; outer = outer.parentElement?.closest("details") ?? null)
    outer.open = true;
  const radio = place.querySelector("input:checked, input[type=radio]");
  const target = place.matches("fieldset") && radio instanceof HTMLElement ? radio : place;
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}
