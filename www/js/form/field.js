/**
 * One field: its label, where to find what it asks for, its control, a line for how it was understood, one for what to mend.
 * Built from the shape of what it holds; its name and its id are its path in the case.
 *
 * @import { Choice, Kind } from "../state/shape.js"
 */
import { el } from "../parts/dom.js";
import { generic, isChoice, shapeAt } from "../state/shape.js";
import { has } from "../words/words.js";
import { RECENT } from "./recent.js";
import { say } from "./worded.js";

/** More answers than these are a list to open. */
const RADIOS = 4;

/** @type {Partial<Record<Kind, string>>} the keyboard that a phone shows */
const KEYBOARD = { net: "numeric", gross: "numeric", yen: "numeric", count: "numeric" };

/**
 * @param {string} path
 * @returns {HTMLElement}
 */
export function buildField(path) {
  const shape = shapeAt(path);
  if (isChoice(shape)) {
    if (shape.own) return checkbox(path);
    return shape.of.length > RADIOS ? select(path, shape) : radios(path, shape);
  }
  if (typeof shape !== "string") throw new Error(`${path} is no field`);
  return text(path, shape);
}

/**
 * @param {string} path
 * @param {Kind} kind
 */
function text(path, kind) {
  const input = el("input", {
    type: "text",
    placeholder: " ",
    id: path,
    name: path,
    inputmode: KEYBOARD[kind],
    enterkeyhint: "next",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
  });
  // With room for what helps to enter a recent day: it comes after the first answer, and nothing is to jump then.
  const recent = Object.hasOwn(RECENT, generic(path)) ? RECENT[generic(path)] : undefined;
  return frame(
    path,
    el("div", { class: "field" }),
    label(path),
    recent ? el("div", { class: "control" }, input) : input,
    kind !== "words" &&
      el(
        "div",
        { class: "below" },
        el("p", { class: "echo", id: `${path}-echo` }),
        recent && recent.length > 0 && el("div", { class: "chips" }),
      ),
  );
}

/**
 * @param {string} path
 * @param {Choice} choice
 */
function select(path, { of, first }) {
  const none = first === "" && say(el("option", { value: "" }), "choice.none");
  const options = of.map((answer) => say(el("option", { value: answer }), answerKey(path, answer)));
  return frame(
    path,
    el("div", { class: "field" }),
    label(path),
    el("select", { id: path, name: path }, none, ...options),
  );
}

/**
 * @param {string} path
 * @param {Choice} choice
 */
function radios(path, { of }) {
  const options = of.map((answer) =>
    el(
      "label",
      {},
      el("input", { type: "radio", name: path, value: String(answer) }),
      say(el("span"), answerKey(path, answer)),
    ),
  );
  return frame(
    path,
    el("fieldset", { class: "field choice", id: path, tabindex: "-1" }),
    say(el("legend"), labelKey(path)),
    el("div", { class: "options" }, options),
  );
}

/** @param {string} path */
function checkbox(path) {
  return el(
    "div",
    { class: "field choice" },
    el(
      "label",
      {},
      el("input", { type: "checkbox", id: path, name: path, value: "true", "aria-describedby": `${path}-echo` }),
      say(el("span"), answerKey(path, true)),
    ),
    el("p", { class: "echo", id: `${path}-echo` }),
  );
}

/**
 * @param {string} path
 * @param {HTMLElement} field
 * @param {HTMLElement} title
 * @param {HTMLElement} control
 * @param {HTMLElement | false} [below]
 */
function frame(path, field, title, control, below) {
  const hint = has(hintKey(path)) && say(el("p", { class: "hint", id: `${path}-hint` }), hintKey(path));
  const problem = el("p", { class: "problem", id: `${path}-problem`, hidden: true });
  for (const part of [title, hint, control, below, problem]) if (part) field.append(part);
  const described = [hint, field.querySelector(".echo"), problem].flatMap((part) => (part ? [part.id] : []));
  const owner = field.matches("fieldset") ? field : field.querySelector("input, select");
  owner?.setAttribute("aria-describedby", described.join(" "));
  return field;
}

/** @param {string} path */
const label = (path) => say(el("label", { for: path }), labelKey(path));

/** @param {string} path */
const labelKey = (path) => `field.${generic(path)}`;
/** @param {string} path */
const hintKey = (path) => `hint.${generic(path)}`;

/**
 * @param {string} path
 * @param {unknown} answer
 */
const answerKey = (path, answer) => `choice.${generic(path)}.${answer}`;
