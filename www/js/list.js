/**
 * Lists of entries: add, remove, undo the removal. An entry that moves up or down keeps its nodes and only changes its name.
 * @import { Store } from "./store.js"
 */
import { el } from "./dom.js";
import { dress, fill } from "./form.js";
import { shapeAt } from "./shape.js";
import { t } from "./text.js";
import { blank } from "./typed.js";

const NAMED = ["id", "name", "for", "aria-describedby", "data-entry", "data-add"];

/**
 * @param {Element} entry
 * @param {string} from
 * @param {string} to
 */
function rename(entry, from, to) {
  for (const element of [entry, ...entry.querySelectorAll("*")]) {
    for (const name of NAMED) {
      const value = element.getAttribute(name);
      if (value?.includes(from)) element.setAttribute(name, value.replaceAll(from, to));
    }
  }
}

/** @param {Element} list */
const entriesOf = (list) =>
  /** @type {HTMLElement[]} */ ([...list.children].filter((child) => child.matches(".entry")));

/**
 * @param {HTMLElement} entry
 * @param {string} list
 * @param {number} index
 */
function number(entry, list, index) {
  const path = `${list}[${index}]`;
  rename(entry, entry.dataset.entry ?? "@", path);
  entry.dataset.entry = path;
  const shown = entry.querySelector(".number");
  if (shown) shown.textContent = String(index + 1);
}

/**
 * @param {HTMLElement} list
 * @param {number} index
 */
function grow(list, index) {
  const template = /** @type {HTMLTemplateElement} */ (list.querySelector(":scope > template"));
  const entry = /** @type {HTMLElement} */ (
    /** @type {DocumentFragment} */ (template.content.cloneNode(true)).firstElementChild
  );
  number(entry, list.id, index);
  dress(entry);
  list.append(entry);
  return entry;
}

/**
 * As many entries on the page as the store has.
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function fit(root, store) {
  for (const list of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-list]"))) {
    for (const row of list.querySelectorAll(":scope > .undo")) row.remove();
    const wanted = store.get(list.id)?.length ?? 0;
    const entries = entriesOf(list);
    for (const entry of entries.slice(wanted)) entry.remove();
    for (let index = entries.length; index < wanted; index += 1) fit(grow(list, index), store);
  }
}

/**
 * @param {HTMLElement} form
 * @param {Store} store
 */
export function wireLists(form, store) {
  /** @type {WeakMap<Element, { entry: HTMLElement, typed: unknown }>} */
  const removed = new WeakMap();

  form.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    if (target.dataset.add) add(target.dataset.add);
    else if (target.matches("[data-remove]")) remove(/** @type {HTMLElement} */ (target.closest(".entry")));
    else if (target.matches("[data-undo]")) undo(/** @type {HTMLElement} */ (target.parentElement));
  });

  /** @param {string} path */
  function add(path) {
    const list = document.getElementById(path);
    const shape = shapeAt(path);
    if (!list || typeof shape !== "object" || !("each" in shape)) return;
    store.set(path, [...store.get(path), blank({ in: shape.each })]);
    const entry = grow(list, entriesOf(list).length);
    fill(entry, store);
    /** @type {HTMLElement | null} */ (entry.querySelector("input, select"))?.focus();
  }

  /** @param {HTMLElement} entry */
  function remove(entry) {
    const list = /** @type {HTMLElement} */ (entry.parentElement);
    const index = entriesOf(list).indexOf(entry);
    const typed = store.get(list.id);
    const row = el(
      "p",
      { class: "undo" },
      el("span", { "data-t": "removed" }, t(store.lang, "removed")),
      " ",
      el("button", { type: "button", "data-undo": true, "data-t": "undo" }, t(store.lang, "undo")),
    );
    removed.set(row, { entry, typed: typed[index] });
    entry.replaceWith(row);
    store.set(list.id, typed.toSpliced(index, 1));
    entriesOf(list).forEach((other, position) => {
      if (position >= index) number(other, list.id, position);
    });
    row.querySelector("button")?.focus();
  }

  /** @param {HTMLElement} row */
  function undo(row) {
    const list = row.parentElement;
    const back = removed.get(row);
    if (!list || !back) return;
    const entries = entriesOf(list);
    const index = entries.filter(
      (entry) => row.compareDocumentPosition(entry) & Node.DOCUMENT_POSITION_PRECEDING,
    ).length;
    // From the last one up: two groups of radio buttons of one name would be one group.
    for (let position = entries.length - 1; position >= index; position -= 1)
      number(entries[position], list.id, position + 1);
    number(back.entry, list.id, index);
    row.replaceWith(back.entry);
    store.set(list.id, store.get(list.id).toSpliced(index, 0, back.typed));
    /** @type {HTMLElement | null} */ (back.entry.querySelector("input, select"))?.focus();
  }
}
