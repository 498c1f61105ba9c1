/**
 * What helps to enter a recent day beside typing it: the platform's calendar, and the days that are meant most often. Days
 * long known have neither. They are reached by pointer, or from the field with the arrow down; Tab goes on to the next field.
 */
import { el } from "../parts/dom.js";
import { generic } from "../state/shape.js";
import { today } from "../state/today.js";
import { t } from "../words/words.js";
import { name, say } from "./worded.js";

/** @typedef {"today" | "yesterday" | "lastMonthEnd"} Chip */

/** @type {Record<string, Chip[]>} the fields that ask for a recent day */
const RECENT = {
  "outages.awareAt": [],
  "outages.restoredAt": [],
  "outages.claimedOn": ["today", "yesterday"],
  "contract.appliedOn": ["today", "yesterday"],
  "contract.withdrawalSentOn": ["today", "yesterday"],
  "contract.withdrawalArrivedOn": ["today", "yesterday"],
  "cancellation.on": ["today", "yesterday", "lastMonthEnd"],
  "invoices.dueOn": ["lastMonthEnd"],
  "invoices.paidOn": ["today", "yesterday"],
  "invoices.payments.on": ["today", "yesterday"],
  "notices.givenOn": ["today", "yesterday"],
  "notices.effectiveOn": [],
  "plan.options.stopNoticeOn": ["today", "yesterday"],
  "plan.change.acceptedOn": ["today", "yesterday"],
  endBy: [],
};

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

/**
 * @param {HTMLInputElement} input the text field
 * @param {"day" | "minute"} kind
 * @returns {{ control: HTMLElement, chips: HTMLElement | undefined } | undefined}
 */
export function dayTools(input, kind) {
  const path = generic(input.name);
  if (!Object.hasOwn(RECENT, path)) return undefined;
  const calendar = picker(input, kind);
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
  return {
    control: el("div", { class: "control" }, input, ...calendar.parts),
    chips: chips.length > 0 ? el("div", { class: "chips" }, chips) : undefined,
  };
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
