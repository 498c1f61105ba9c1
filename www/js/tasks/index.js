/**
 * The tasks, each by the fields that it shows and those that it needs rarely.
 *
 * @import { State } from "../state/store.js"
 * @import { Task } from "../state/tasks.js"
 *
 * @typedef {string | Entries | "plans"} Item a field's path, a list's entries, or the choice from the price list
 * @typedef {{ list: string, fields: Item[], more?: Item[] }} Entries their paths begin at the entry
 * @typedef {{ group: string, fields: Item[] }} Group
 *
 * @typedef {object} TaskView
 * @property {Task} id
 * @property {Item[]} fields
 * @property {Group[]} more
 * @property {() => Promise<(root: HTMLElement, state: State) => void>} picture drawn after the answer, and loaded after it
 */
import coolingOff from "./cooling-off.js";
import cost from "./cost.js";
import exit from "./exit.js";
import late from "./late.js";
import notice from "./notice.js";
import outage from "./outage.js";

/** @type {Record<Task, TaskView>} */
export const VIEWS = { cost, exit, outage, late, "cooling-off": coolingOff, notice };
