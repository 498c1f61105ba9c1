/** What printing needs: every working unfolded, and as it was afterwards; or the letters alone. */

export function wirePrinting() {
  /** @type {HTMLDetailsElement[]} */
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [.../** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details:not([open])"))];
    for (const details of unfolded) details.open = true;
    // By this the style tells an empty field, which is not printed.
    for (const input of document.querySelectorAll("#case input")) input.setAttribute("placeholder", " ");
  });
  addEventListener("afterprint", () => {
    for (const details of unfolded) details.open = false;
    document.documentElement.classList.remove("letter-only");
  });
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("[data-print]");
    if (!(button instanceof HTMLElement)) return;
    document.documentElement.classList.toggle("letter-only", button.dataset.print === "letter");
    print();
  });
}
