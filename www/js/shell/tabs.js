/**
 * Buttons and tabs of which one at a time takes the Tab key; the arrow keys move among them.
 * @param {HTMLElement} group
 */
export function rove(group) {
  const items = /** @type {HTMLElement[]} */ ([...group.querySelectorAll("button, a")]);
  group.addEventListener("keydown", (event) => {
    const at = items.indexOf(/** @type {HTMLElement} */ (event.target));
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[
      event.key
    ];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const item = items[(to + items.length) % items.length];
    hold(group, item);
    item.focus();
  });
}

/**
 * @param {HTMLElement} group
 * @param {HTMLElement} item the one that Tab leads to
 */
export function hold(group, item) {
  for (const each of group.querySelectorAll("button, a")) each.setAttribute("tabindex", each === item ? "0" : "-1");
}
