/**
 * The questions that people come with: a task each, with an address of its own.
 * @import { Typed } from "./case.js"
 * @typedef {"cost" | "exit" | "outage" | "late" | "cooling-off" | "notice"} Task
 */

/** @type {readonly Task[]} */
export const TASKS = ["cost", "exit", "outage", "late", "cooling-off", "notice"];

/**
 * @param {unknown} name
 * @returns {name is Task}
 */
export const isTask = (name) => TASKS.some((task) => task === name);

/**
 * Which task a case is about: what is rarest in it decides, since nearly every case has a plan.
 * @param {Typed} typed
 * @returns {Task}
 */
export function taskOf({ contract = {}, ...typed }) {
  if (typed.outages || typed.delayedStart) return "outage";
  if (typed.invoices || typed.evasion) return "late";
  if (typed.notices) return "notice";
  if (contract.withdrawalSentOn || contract.withdrawalArrivedOn) return "cooling-off";
  if (typed.cancellation?.on || typed.endBy) return "exit";
  return contract.appliedVia && !typed.plan ? "cooling-off" : "cost";
}
