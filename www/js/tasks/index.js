/**
 * A task: the fields that it shows, those that it needs rarely, its answer and its picture.
 *
 * @import { Answer } from "../answers/answer.js"
 * @import { State } from "../state/store.js"
 * @import { Task } from "../state/tasks.js"
 *
 * @typedef {string | Entries | "plans"} Item a field's path, a list's entries, or the choice from the price list
 * @typedef {{ list: string, fields: Item[], more?: Item[] }} Entries their paths begin at the entry
 * @typedef {{ group: string, fields: Item[] }} Group
 *
 * @typedef {object} TaskView
 * @property {Task} id
 * @property {string[]} tables the words of its answer
 * @property {Item[]} fields
 * @property {Group[]} more
 * @property {(state: State) => Answer} answer
 * @property {(root: HTMLElement, state: State, answer: Answer) => void} [picture] drawn after the answer
 */

/** @type {Record<Task, () => Promise<{ default: TaskView }>>} */
const LOADS = {
  cost: () => import("./cost.js"),
  exit: () => import("./exit.js"),
  outage: () => import("./outage.js"),
  late: () => import("./late.js"),
  "cooling-off": () => import("./cooling-off.js"),
  notice: () => import("./notice.js"),
};

/**
 * @param {Task} task
 * @returns {Promise<TaskView>}
 */
export const loadTask = async (task) => (await LOADS[task]()).default;

/** What most tasks share. @type {Record<string, Group>} */
export const GROUPS = {
  fees: { group: "fees", fields: ["plan.initialFee", "plan.annualFee", "plan.standardMonthlyFee"] },
  options: {
    group: "options",
    fields: [{ list: "plan.options", fields: ["name", "monthlyFee", "annualFee", "setupFee", "stopNoticeOn"] }],
  },
  power: { group: "power", fields: ["plan.powerCycles.perMonth", "plan.powerCycles.unitFee"] },
  change: { group: "change", fields: ["plan.change.acceptedOn", "plan.change.monthlyFee", "plan.change.annualFee"] },
  basis: { group: "basis", fields: ["asOf"] },
};
