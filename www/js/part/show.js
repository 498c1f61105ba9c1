/** @import { Child } from "../dom.js" */
import { refold } from "./fold.js";

/**
 * Makes `root` hold these children. Nodes that need not change stay, and with them focus, scrolling and unfolded details.
 * @param {Element} root
 * @param {...(Child | Child[])} children
 */
export function show(root, ...children) {
  const next = document.createDocumentFragment();
  for (const child of children.flat()) if (child instanceof Node) next.append(child);
  match(root, next);
}

/**
 * @param {Node} old
 * @param {Node} next gives its children away
 */
function match(old, next) {
  const before = [...old.childNodes];
  const after = [...next.childNodes];
  for (const [index, node] of after.entries()) {
    const kept = before[index];
    if (!kept) old.appendChild(node);
    else if (kept.nodeName !== node.nodeName) old.replaceChild(node, kept);
    else if (kept instanceof Element && node instanceof Element) {
      matchAttributes(kept, node);
      refold(kept, node);
      match(kept, node);
    } else if (kept.nodeValue !== node.nodeValue) kept.nodeValue = node.nodeValue;
  }
  for (const node of before.slice(after.length)) old.removeChild(node);
}

/**
 * @param {Element} old
 * @param {Element} next
 */
function matchAttributes(old, next) {
  for (const { name } of [...old.attributes])
    if (name !== "open" && !next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) {
    // What is folded or unfolded is the reader's.
    if (name !== "open" && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}
