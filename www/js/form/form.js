/**
 * The fields of the task that is shown, and what was typed into them. While someone types no field is rebuilt, and what was
 * typed is never overwritten. A field's name is its path in the case; only the shown task's fields are on the page.
 *
 * @import { Group, Item, TaskView } from "../tasks/index.js"
 * @import { Store } from "../state/store.js"
 */
import { el } from "../parts/dom.js";
import { isChoice, shapeAt, steps, under } from "../state/shape.js";
import { buildField } from "./field.js";
import { fill } from "./fill.js";
import { buildList, fitLists } from "./lists.js";
import { say } from "./worded.js";

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {TaskView} task
 */
export function buildForm(root, store, { fields }) {
  const typing = document.activeElement;
  root.replaceChildren(...fields.map((item) => build(item, "", store)), folded("more"));
  fitLists(root, store);
  fill(root, store);
  // Who types already, while the task was still coming, goes on in the field of that name, if there is one.
  if (!(typing instanceof HTMLInputElement) || typing.isConnected) return;
  const same = document.getElementsByName(typing.name)[0];
  if (!(same instanceof HTMLInputElement) || same.type !== "text") return;
  same.focus({ preventScroll: true });
  same.setSelectionRange(typing.selectionStart, typing.selectionEnd);
}

/**
 * Builds the fields that are folded away: nobody sees them at first, so the first answer does not wait for them.
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {TaskView} task
 */
export function buildMore(root, store, { more }) {
  const details = root.querySelector(":scope > .more");
  if (!details || details.childElementCount > 1) return;
  details.append(...more.map((group) => buildGroup(group, store)));
  fitLists(details, store);
  fill(details, store);
}

/**
 * @param {Group} group
 * @param {Store} store
 */
function buildGroup({ group, fields }, store) {
  return el(
    "section",
    { class: "group" },
    say(el("h3"), `group.${group}`),
    ...fields.map((item) => build(item, "", store)),
  );
}

/**
 * Fields needed rarely: folded, with the names of those that hold something beside the summary.
 * @param {string} key
 * @param {...HTMLElement} fields
 */
function folded(key, ...fields) {
  const summary = el("summary", {}, say(el("span"), key), " ", el("span", { class: "held" }));
  return el("details", { class: "more" }, summary, ...fields);
}

/**
 * @param {Item} item
 * @param {string} entry the path of the entry in which it lies
 * @param {Store} store
 * @returns {HTMLElement}
 */
function build(item, entry, store) {
  // Filled from the price list once it is there.
  if (item === "plans") return el("div", { class: "field", hidden: true, "data-plans": true });
  if (typeof item === "string") return buildField(under(entry, item));
  const { list: name, fields, more } = item;
  return buildList(under(entry, name), (path) => [
    ...fields.map((inner) => build(inner, path, store)),
    more && folded(`more.${name}`, ...more.map((inner) => build(inner, path, store))),
  ]);
}

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function wireForm(root, store) {
  root.addEventListener("input", (event) => {
    // While an input method converts, the field holds text that nobody has typed yet.
    if (!(/** @type {InputEvent} */ (event).isComposing)) take(event.target, store);
  });
  root.addEventListener("compositionend", ({ target }) => take(target, store));
  root.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing && event.target instanceof HTMLInputElement) next(root, event);
  });
}

/**
 * A phone's "next" goes on to the next field.
 * @param {HTMLElement} root
 * @param {KeyboardEvent} event
 */
function next(root, event) {
  const input = /** @type {HTMLInputElement} */ (event.target);
  if (input.type !== "text") return;
  const texts = /** @type {HTMLInputElement[]} */ ([...root.querySelectorAll("input[type=text]")]);
  const following = texts.slice(texts.indexOf(input) + 1).find((each) => each.checkVisibility());
  if (!following) return;
  event.preventDefault();
  following.focus();
}

/**
 * @param {EventTarget | null} target
 * @param {Store} store
 */
function take(target, store) {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const shape = shapeAt(target.name);
  if (shape === undefined) return;
  if (!isChoice(shape)) store.set(target.name, target.value);
  else if (target.type !== "radio" || /** @type {HTMLInputElement} */ (target).checked) {
    const off = target.type === "checkbox" && !(/** @type {HTMLInputElement} */ (target).checked);
    store.set(target.name, off ? "" : (shape.of.find((answer) => String(answer) === target.value) ?? ""));
  }
}

/** Fields that ask for something only where something else is so. @type {Record<string, (get: (name: string) => any) => boolean>} */
const ASKED = {
  "cancellation.customerInDefault": (get) => get("cancellation.ground") === "byCompany",
  restoredAt: (get) => !get("ongoing"),
  span: (get) => !get("ongoing"),
  ongoing: (get) => get("ongoing") || (!get("restoredAt") && !get("span")),
  effectiveOn: (get) => get("kind") !== "inquiry",
};

/** What a cancellation's day is the day of, by its ground. @type {Record<string, string>} */
const ENDING = {
  interruption: ".arrived",
  termsRefused: ".arrived",
  discontinued: ".discontinued",
  byCompany: ".byCompany",
};

/**
 * Shows the fields that are asked for, as things stand.
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function ask(root, store) {
  for (const field of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(".field"))) {
    const path = field.querySelector("[name]")?.getAttribute("name") ?? "";
    const entry = path.replace(/[^.]*$/, "");
    const asked = ASKED[path] ?? (steps(entry).length > 1 ? ASKED[path.slice(entry.length)] : undefined);
    // Nothing is written where it is so already: that would be a change on every keystroke.
    if (asked) field.toggleAttribute("hidden", !asked((name) => store.get(name.includes(".") ? name : entry + name)));
    if (path === "cancellation.on") {
      const variant = ENDING[store.get("cancellation.ground")] ?? "";
      const [title, hint] = field.querySelectorAll("label, .hint");
      if (title.getAttribute("data-t") !== `field.${path}${variant}`) {
        say(title, `field.${path}${variant}`);
        say(hint, `hint.${path}${variant}`);
      }
    }
  }
}
