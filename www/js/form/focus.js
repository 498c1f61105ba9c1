/**
 * Brings the reader to a field, wherever it is folded away, in whatever task.
 *
 * @import { Store } from "../state/store.js"
 * @import { Task } from "../state/tasks.js"
 */
import { steps } from "../state/shape.js";

/** The task in which a part of the case is asked for first. @type {Record<string, Task>} */
const HOME = {
  contract: "cost",
  plan: "cost",
  estimateUntil: "cost",
  cancellation: "exit",
  endBy: "exit",
  outages: "outage",
  delayedStart: "outage",
  invoices: "late",
  evasion: "late",
  notices: "notice",
};

/**
 * @param {Store} store
 * @param {string} path of the form
 * @param {() => Promise<void>} show shows the task that the store has opened
 */
export async function focusField(store, path, show) {
  if (!document.getElementById(path)) {
    const part = String(steps(path)[0]);
    store.open(/^contract\.(applied|withdrawal)/.test(path) ? "cooling-off" : (HOME[part] ?? store.task));
    await show();
  }
  const place = document.getElementById(path);
  if (!place) return;
  for (let outer = place.closest("details"); outer; outer = outer.parentElement?.closest("details") ?? null)
    outer.open = true;
  const radio = place.querySelector("input:checked, input[type=radio]");
  const target = place.matches("fieldset") && radio instanceof HTMLElement ? radio : place;
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}
