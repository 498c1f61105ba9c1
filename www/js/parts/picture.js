/**
 * A picture with its caption, its table, and the value under the finger: read by pointer, touch and arrow keys.
 *
 * @import { Plot } from "./chart.js"
 *
 * @typedef {object} Picture
 * @property {string} caption
 * @property {string[]} [sentences] what it shows, in words
 * @property {{ words: string }[]} points what is read at each of its points
 * @property {number} start the point that is read at first
 * @property {(width: number, em: number) => Plot} draw
 * @property {string} label what the arrow keys move through
 * @property {string[]} heads of its table
 * @property {string[][]} rows
 */
import css from "../../css/picture.css";
import { t } from "../words/words.js";
import { el, svg } from "./dom.js";
import { adopt } from "./style.js";

/** Size of a picture's type, of the text around it. */
const TYPE = 0.8;

/** @typedef {{ figure: HTMLElement, show: (given: Picture) => void }} Shown */
/** @type {WeakMap<Element, Shown[]>} */
const shown = new WeakMap();

/**
 * Draws pictures into an element, and again at another width. What stays is kept, and so is the focus in it.
 * @param {HTMLElement} root
 * @param {Picture[]} pictures
 */
export function drawPictures(root, pictures) {
  adopt(css);
  const before = shown.get(root)?.filter(({ figure }) => figure.parentNode === root) ?? [];
  const after = pictures.map((_, at) => before[at] ?? make());
  shown.set(root, after);
  for (const { figure } of before.slice(pictures.length)) figure.remove();
  for (const [at, { figure, show }] of after.entries()) {
    if (figure.parentNode !== root) root.append(figure);
    show(pictures[at]);
  }
  root.hidden = pictures.length === 0;
}

/** @returns {Shown} */
function make() {
  const caption = el("figcaption");
  const readout = el("output", { class: "readout", "aria-hidden": "true" });
  const place = el("div", { class: "plot-picture" });
  const slider = el("div", { class: "plot-slider", role: "slider", tabindex: 0, "aria-valuemin": 1 });
  const sentences = el("ul", { class: "plot-words" });
  const summary = el("summary");
  const table = el("table");
  const figure = el(
    "figure",
    { class: "plot-figure" },
    caption,
    readout,
    el("div", { class: "plot" }, place, slider),
    sentences,
    el("details", { class: "plot-table" }, summary, el("div", { class: "scroll", tabindex: 0, role: "region" }, table)),
  );
  /** @type {Picture} */
  let given;
  /** @type {Plot | undefined} */
  let plot;
  /** @type {SVGGElement | undefined} */
  let cursor;
  let drawnAt = 0;
  /** Where the finger is; until it has been anywhere, where the picture starts. @type {number | undefined} */
  let reading;

  function redraw() {
    if (!figure.isConnected) return;
    drawnAt = place.clientWidth || 640;
    const em = Math.max(10, Number.parseFloat(getComputedStyle(figure).fontSize) * TYPE);
    plot = given.draw(Math.max(drawnAt, 240), em);
    cursor = svg("g", { class: "cursor" });
    plot.picture.append(cursor);
    place.replaceChildren(plot.picture);
    read(reading ?? given.start);
  }

  /** @param {number} at */
  function read(at) {
    if (!plot || !cursor) return;
    const point = Math.min(Math.max(at, 0), given.points.length - 1);
    const { words } = given.points[point];
    readout.textContent = words;
    slider.setAttribute("aria-valuenow", String(point + 1));
    slider.setAttribute("aria-valuetext", words);
    const [x, y] = [plot.x(point), plot.y(point)];
    // Down from the point: what is written above it stays legible.
    cursor.replaceChildren(svg("path", { d: `M${x} ${y}V${plot.base}` }), svg("circle", { cx: x, cy: y, r: 5 }));
  }

  /** @param {PointerEvent} event */
  function follow({ clientX }) {
    if (!plot) return;
    const box = place.getBoundingClientRect();
    const at = ((clientX - box.left) / box.width) * plot.picture.viewBox.baseVal.width;
    reading = given.points.reduce((nearest, _, index) => {
      const distance = (/** @type {number} */ of) => Math.abs((plot?.x(of) ?? 0) - at);
      return distance(index) < distance(nearest) ? index : nearest;
    }, 0);
    read(reading);
  }

  slider.addEventListener("pointerdown", (event) => {
    slider.setPointerCapture(event.pointerId);
    follow(event);
  });
  slider.addEventListener("pointermove", follow);
  slider.addEventListener("keydown", (event) => {
    const last = given.points.length - 1;
    const to = target(event.key, reading ?? given.start, last);
    if (to === undefined) return;
    event.preventDefault();
    reading = Math.min(Math.max(to, 0), last);
    read(reading);
  });
  new ResizeObserver(() => {
    // In the next frame: what changes its size while sizes are being told is told of nothing more.
    if (place.clientWidth !== drawnAt) requestAnimationFrame(redraw);
  }).observe(place);

  return {
    figure,
    show(picture) {
      if (given && picture.points.length !== given.points.length) reading = undefined;
      given = picture;
      caption.textContent = picture.caption;
      slider.setAttribute("aria-label", picture.label);
      slider.setAttribute("aria-valuemax", String(picture.points.length));
      sentences.replaceChildren(...(picture.sentences ?? []).map((words) => el("li", {}, words)));
      sentences.hidden = !picture.sentences?.length;
      summary.textContent = t("picture.table");
      table.parentElement?.setAttribute("aria-label", picture.caption);
      table.replaceChildren(
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            picture.heads.map((head) => el("th", { scope: "col" }, head)),
          ),
        ),
        el(
          "tbody",
          {},
          picture.rows.map(([name, ...cells]) =>
            el(
              "tr",
              {},
              el("th", { scope: "row" }, name),
              cells.map((cell) => el("td", {}, cell)),
            ),
          ),
        ),
      );
      redraw();
    },
  };
}

/** @type {Record<string, number>} */
const MOVES = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 5, PageDown: -5 };

/**
 * Where a key leads, as in any slider.
 * @param {string} key
 * @param {number} from
 * @param {number} last
 */
function target(key, from, last) {
  if (key === "Home") return 0;
  if (key === "End") return last;
  return MOVES[key] === undefined ? undefined : from + MOVES[key];
}
