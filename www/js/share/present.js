/**
 * 発表: the answer, its picture and the comparison on one screen, in the largest type with which they fit.
 *
 * @import { Answer } from "../answers/answer.js"
 * @import { Occasion } from "./index.js"
 */
import css from "../../css/present.css";
import { asOf } from "../answers/facts.js";
import { answerOf, prepare } from "../answers/index.js";
import { el } from "../parts/dom.js";
import { drawPictures } from "../parts/picture.js";
import { picturesOf } from "../parts/pictures.js";
import { adopt } from "../parts/style.js";
import { day } from "../words/format.js";
import { fieldName } from "../words/names.js";
import { need, t } from "../words/words.js";
import { answerRows, columnsOf, kept, remarkOn } from "./compare.js";
import { comparison } from "./compare-table.js";
import { addressOf } from "./link.js";
import { drawQr } from "./qr.js";

/** Sizes of the type that are tried, in pixels. */
const LARGEST = 44;
const SMALLEST = 12;
/** Figures beside the headline; the rest is on the page. */
const FIGURES = 4;
/** Parts with a rank are left out, the highest first, where all of it would be too small to read. */
const LOWEST_RANK = 4;

/** @param {Occasion} occasion */
export async function open({ store, opener }) {
  const { task } = store;
  await Promise.all([need("share", "present", "compare", "picture", "events", "fields"), prepare(task)]);
  adopt(css);
  const content = el("div", { class: "present-content" });
  const code = el("div", { class: "present-code", hidden: true });
  const showCode = el("button", { type: "button", "aria-expanded": "false" }, t("present.qr"));
  const end = el("button", { type: "button" }, t("present.end"));
  const dialog = el(
    "dialog",
    { class: "present", "aria-label": t("present.title") },
    el("div", { class: "present-tools" }, showCode, end),
    content,
    code,
  );

  function draw() {
    const { state } = store;
    if (!state) return;
    const answer = answerOf(task, state);
    const columns = columnsOf(store, kept());
    const picture = el("div", { class: "present-picture" });
    content.replaceChildren(
      el("div", { class: "present-words" }, words(answer, state)),
      picture,
      columns.length > 1
        ? el(
            "div",
            { class: "present-compared" },
            comparison(columns, answerRows(columns), t("compare.title")),
            remarkOn(columns) && el("p", { class: "present-basis" }, remarkOn(columns)),
          )
        : "",
    );
    const [first] = picturesOf(task, state);
    const pictures = first ? [{ ...first, sentences: first.sentences?.slice(0, 2) }] : [];
    content.classList.toggle("with-picture", pictures.length > 0);
    fit(dialog, content, () => drawPictures(picture, pictures));
  }

  showCode.addEventListener("click", () => {
    code.hidden = !code.hidden;
    showCode.setAttribute("aria-expanded", String(!code.hidden));
    if (code.hidden) return code.replaceChildren();
    if (!drawQr(code, addressOf(location.href, store.typed(), task))) code.textContent = t("share.qr.long");
  });
  end.addEventListener("click", () => dialog.close());
  const again = () => draw();
  addEventListener("resize", again);
  const unsubscribe = store.subscribe(again);
  dialog.addEventListener("close", () => {
    removeEventListener("resize", again);
    unsubscribe();
    dialog.remove();
    if (opener.isConnected) opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  draw();
}

/**
 * @param {Answer} answer
 * @param {Occasion["state"]} state
 */
function words({ headline, needs, facts, figures, deadlines }, state) {
  const [next] = deadlines;
  const basis = state.typedAsOf ? asOf(state) : state.today;
  return [
    el("p", { class: "present-task" }, t(`question.${state.task}`)),
    el("p", { class: "present-headline" }, headline),
    needs.length > 0 &&
      el(
        "ul",
        { "data-rank": 1 },
        needs.map((path) => el("li", {}, fieldName(path))),
      ),
    figures.length > 0 &&
      el(
        "dl",
        { class: "present-figures", "data-rank": 2 },
        figures
          .filter(({ fold }) => !fold)
          .slice(0, FIGURES)
          .map(({ label, value }) => el("div", {}, el("dt", {}, label), el("dd", {}, value))),
      ),
    next && el("p", { "data-rank": 1 }, t("present.deadline", { name: next.name, on: day(next.on) })),
    ...facts.map((fact, at) => el("p", { "data-rank": at === 0 ? 3 : LOWEST_RANK }, fact)),
    el("p", { class: "present-basis" }, t("present.basis", { on: day(basis) })),
  ];
}

/**
 * @param {HTMLElement} dialog
 * @param {HTMLElement} content
 * @param {() => void} redraw what is drawn for a width and a size of type
 */
function fit(dialog, content, redraw) {
  const ranked = /** @type {HTMLElement[]} */ ([...content.querySelectorAll("[data-rank]")]);
  for (let rank = LOWEST_RANK + 1; rank > 0; rank--) {
    for (const part of ranked) part.classList.toggle("left-out", Number(part.dataset.rank) >= rank);
    const size = largest(dialog, redraw);
    if (size !== undefined) return;
  }
}

/**
 * @param {HTMLElement} dialog
 * @param {() => void} redraw
 * @returns {number | undefined} the largest size with which everything is on the screen, if one is
 */
function largest(dialog, redraw) {
  const fits = (/** @type {number} */ size) => {
    dialog.style.fontSize = `${size}px`;
    redraw();
    return dialog.scrollHeight <= dialog.clientHeight && dialog.scrollWidth <= dialog.clientWidth;
  };
  if (!fits(SMALLEST)) return undefined;
  let [low, high] = [SMALLEST, LARGEST];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  fits(low);
  return low;
}
