/**
 * What helps to enter a recent day beside typing it: the platform's calendar, and the days that are meant most often. Days
 * long known have neither. They are reached by pointer, or from the field with the arrow down; Tab goes on to the next field.
 */
import { el } from "../parts/dom.js";
import { generic, shapeAt } from "../state/shape.js";
import { today } from "../state/today.js";
import { t } from "../words/words.js";
import { RECENT } from "./recent.js";
import { name, say } from "./worded.js";

/** @import { Chip } from "./recent.js" */

/** @type {Record<Chip, () => string>} */
const DAYS = {
  today,
  yesterday: () => moved(today(), -1),
  lastMonthEnd: () => moved(`${today().slice(0, 7)}-01`, -1),
};

/**
 * @param {string} day
 * @param {number} days
 */
function moved(day, days) {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The fields that have theirs. @type {WeakSet<Element>} */
const helped = new WeakSet();

/**
 * Gives to each field for a recent day what helps with it, once.
 * @param {ParentNode} root
 */
export function addDayTools(root) {
  for (const control of root.querySelectorAll(".control")) {
    const input = control.querySelector("input");
    if (input && !helped.has(input)) help(input, control);
  }
}

/**
 * @param {HTMLInputElement} input the text field
 * @param {Element} control what holds it
 */
function help(input, control) {
  helped.add(input);
  const path = generic(input.name);
  const calendar = picker(input, shapeAt(input.name) === "minute" ? "minute" : "day");
  const chips = RECENT[path].map((chip) =>
    say(
      el("button", { type: "button", class: "chip", tabindex: "-1", onclick: press(() => DAYS[chip]()) }),
      `chip.${chip}`,
    ),
  );
  /** @param {() => string} day */
  function press(day) {
    return (/** @type {MouseEvent} */ { detail }) => {
      put(input, day());
      // Pressed with a key: the button is gone now, and the key's owner goes on from the field.
      if (detail === 0) input.focus();
    };
  }

  const tools = [...chips, ...calendar.buttons];
  if (tools.length > 0) {
    input.setAttribute("aria-keyshortcuts", "ArrowDown");
    input.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown" || event.isComposing) return;
      event.preventDefault();
      tools.find((tool) => tool.checkVisibility({ visibilityProperty: true }))?.focus();
    });
    for (const [at, tool] of tools.entries()) {
      tool.addEventListener("keydown", ({ key }) => {
        if (key === "ArrowUp" || key === "Escape") input.focus();
        else if (key === "ArrowRight" || key === "ArrowDown") tools[(at + 1) % tools.length].focus();
        else if (key === "ArrowLeft") tools.at(at - 1)?.focus();
      });
    }
  }
  control.append(...calendar.parts);
  control.parentElement?.querySelector(".chips")?.append(...chips);
}

/**
 * @param {HTMLInputElement} input
 * @param {"day" | "minute"} kind
 */
function picker(input, kind) {
  if (!("showPicker" in HTMLInputElement.prototype)) return { buttons: [], parts: [] };
  const native = el("input", {
    type: kind === "day" ? "date" : "datetime-local",
    class: "native",
    tabindex: "-1",
    "aria-hidden": "true",
    min: kind === "day" ? "1989-04-01" : "1989-04-01T00:00",
    max: kind === "day" ? "2199-12-31" : "2199-12-31T23:59",
  });
  native.addEventListener("change", () => native.value && put(input, native.value.replace("T", " ")));
  const button = name(
    el("button", {
      type: "button",
      class: "calendar",
      tabindex: "-1",
      onclick: () => {
        // Without a value any day that is chosen is a change.
        native.value = "";
        try {
          native.showPicker();
        } catch {
          // Inside a frame of another site it is forbidden: the field itself takes the day.
          input.focus();
        }
      },
    }),
    "pick.day",
    () => ({ field: t(`field.${generic(input.name)}`) }),
  );
  return { buttons: [button], parts: [native, button] };
}

/**
 * @param {HTMLInputElement} input
 * @param {string} day
 */
function put(input, day) {
  input.value = day;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("focusout", { bubbles: true }));
}
