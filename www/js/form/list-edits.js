/**
 * Adds an entry to a list, removes one, undoes the removal. An entry that moves up or down keeps its nodes and only changes
 * its name.
 * @import { Store } from "../state/store.js"
 */
import { el } from "../parts/dom.js";
import { generic } from "../state/shape.js";
import { number } from "../words/format.js";
import { t } from "../words/words.js";
import { fill } from "./fill.js";
import { entriesOf, fitLists, grow } from "./lists.js";
import { say } from "./worded.js";

const NAMED = ["id", "name", "for", "aria-describedby", "data-entry", "data-list"];

/** @param {Element} element */
const listOf = (element) => /** @type {HTMLElement} */ (element.closest("[data-list]"));

/**
 * @param {Element} entry
 * @param {string} from
 * @param {string} to
 */
function rename(entry, from, to) {
  for (const element of [entry, ...entry.querySelectorAll("*")]) {
    for (const attribute of NAMED) {
      const value = element.getAttribute(attribute);
      if (value?.includes(from)) element.setAttribute(attribute, value.replaceAll(from, to));
    }
  }
}

/**
 * @param {HTMLElement} entry
 * @param {string} list
 * @param {number} index
 */
function move(entry, list, index) {
  const path = `${list}[${index}]`;
  rename(entry, entry.dataset.entry ?? "", path);
  const legend = entry.querySelector("legend");
  if (legend) legend.textContent = t(`entry.${generic(list)}`, { number: number(index + 1) });
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
    if (target.matches("[data-add]")) add(listOf(target));
    else if (target.matches("[data-remove]")) remove(/** @type {HTMLElement} */ (target.closest(".entry")));
    else if (target.matches("[data-undo]")) undo(/** @type {HTMLElement} */ (target.closest(".undo")));
  });

  /** @param {HTMLElement} list */
  function add(list) {
    const entry = grow(list, store.add(list.id));
    fitLists(entry, store);
    fill(entry, store);
    focusFirst(entry);
  }

  /** @param {HTMLElement} entry */
  function remove(entry) {
    const list = listOf(/** @type {Element} */ (entry.parentElement));
    const index = entriesOf(list).indexOf(entry);
    const called = entry.querySelector("legend")?.textContent ?? "";
    const row = el(
      "p",
      { class: "undo" },
      say(el("span"), "removed", () => ({ entry: called })),
      " ",
      say(el("button", { type: "button", class: "plain", "data-undo": true }), "undo"),
    );
    removed.set(row, { entry, typed: store.remove(list.id, index) });
    entry.replaceWith(row);
    for (const [position, other] of entriesOf(list).entries()) if (position >= index) move(other, list.id, position);
    row.querySelector("button")?.focus();
  }

  /** @param {HTMLElement} row */
  function undo(row) {
    const list = listOf(row);
    const back = removed.get(row);
    if (!back) return;
    const entries = entriesOf(list);
    const index = entries.filter(
      (entry) => row.compareDocumentPosition(entry) & Node.DOCUMENT_POSITION_PRECEDING,
    ).length;
    // From the last one up: two groups of radio buttons of one name would be one group.
    for (let position = entries.length - 1; position >= index; position -= 1)
      move(entries[position], list.id, position + 1);
    move(back.entry, list.id, index);
    row.replaceWith(back.entry);
    store.insert(list.id, index, back.typed);
    focusFirst(back.entry);
  }
}

/** @param {Element} entry */
const focusFirst = (entry) => /** @type {HTMLElement | null} */ (entry.querySelector("input, select"))?.focus();
