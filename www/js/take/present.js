/** One screen for a meeting: the answers and the chart, in the largest type with which they fit. */

const LARGEST = 40;
const SMALLEST = 14;

/**
 * @param {() => void} changed told after it began or ended: what is drawn for a width has another one
 */
export function wirePresentation(changed) {
  const page = document.documentElement;
  const on = () => page.classList.contains("present");

  function fit() {
    if (!on()) return;
    for (let size = LARGEST; size >= SMALLEST; size--) {
      page.style.setProperty("--present", `${size}px`);
      if (page.scrollHeight <= innerHeight) return;
    }
  }

  function toggle() {
    page.classList.toggle("present");
    scrollTo(0, 0);
    changed();
  }

  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-present]")) toggle();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && on()) toggle();
  });
  addEventListener("resize", fit);
}
