/**
 * Lists of entries: as many on the page as in the form. What adds and removes them comes later: list-edits.js.
 * @import { Child } from "../parts/dom.js"
 * @import { Store } from "../state/store.js"
 */
import { el } from "../parts/dom.js";
import { generic, isList, shapeAt } from "../state/shape.js";
import { number } from "../words/format.js";
import { say } from "./worded.js";

/** What the fields of an entry are. @type {WeakMap<Element, (path: string) => Child[]>} */
const contents = new WeakMap();

/**
 * @param {string} path
 * @param {(path: string) => Child[]} content
 */
export function buildList(path, content) {
  const shape = shapeAt(path);
  const list = el(
    "div",
    {
      class: isList(shape) && shape.atFirst > 0 ? "list standing" : "list",
      id: path,
      "data-list": path,
      tabindex: "-1",
    },
    say(el("button", { type: "button", class: "plain", "data-add": true }), `add.${generic(path)}`),
  );
  contents.set(list, content);
  return list;
}

/** @param {Element} list */
export const entriesOf = (list) =>
  /** @type {HTMLElement[]} */ ([...list.children].filter((child) => child.matches(".entry")));

/**
 * @param {HTMLElement} list
 * @param {number} index
 */
export function grow(list, index) {
  const path = `${list.id}[${index}]`;
  const content = /** @type {(path: string) => Child[]} */ (contents.get(list));
  const entry = el("fieldset", { class: "entry", "data-entry": path });
  const title = () => ({ number: number(Number(/(\d+)\]$/.exec(entry.dataset.entry ?? "")?.[1]) + 1) });
  entry.append(
    say(el("legend"), `entry.${generic(path)}`, title),
    .../** @type {Node[]} */ (content(path).filter(Boolean)),
    say(el("button", { type: "button", class: "plain", "data-remove": true }), "remove"),
  );
  list.lastElementChild?.before(entry);
  return entry;
}

/**
 * As many entries on the page as the store has.
 * @param {ParentNode} root
 * @param {Store} store
 */
export function fitLists(root, store) {
  for (const list of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-list]"))) {
    for (const row of list.querySelectorAll(":scope > .undo")) row.remove();
    const wanted = store.get(list.id)?.length ?? 0;
    const entries = entriesOf(list);
    for (const entry of entries.slice(wanted)) entry.remove();
    for (let index = entries.length; index < wanted; index += 1) fitLists(grow(list, index), store);
  }
}
