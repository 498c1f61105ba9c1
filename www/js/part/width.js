/** @type {WeakMap<Element, { width: number, draw: (width: number) => void }>} */
const drawn = new WeakMap();

/** Redrawn in the next frame: what changes its size while sizes are being told is told of nothing more. */
const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) requestAnimationFrame(() => redraw(target));
});

/**
 * Draws at the width that an element offers, and again when that changes. Measured but once: measuring makes the browser
 * lay out the page.
 * @param {Element} root
 * @param {(width: number) => void} draw
 */
export function atWidth(root, draw) {
  const width = drawn.get(root)?.width ?? widthOf(root);
  drawn.set(root, { width, draw });
  watch.observe(root);
  draw(width);
}

/** @param {Element} root */
const widthOf = (root) => Math.max(240, Math.floor(root.clientWidth) || 640);

/** @param {Element} root */
function redraw(root) {
  const before = drawn.get(root);
  const width = widthOf(root);
  if (!before || width === before.width) return;
  drawn.set(root, { ...before, width });
  before.draw(width);
}
