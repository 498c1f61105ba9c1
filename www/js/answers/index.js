/**
 * The answer to each task, worked out once a state.
 * @import { State } from "../state/store.js"
 * @import { Task } from "../state/tasks.js"
 * @typedef {import("./answer.js").Answer} Answer
 */
import { lang, need } from "../words/words.js";

/**
 * How each task's answer comes, and the tables of words that it speaks with.
 * @type {Record<Task, { load: () => Promise<(state: State) => Answer>, tables: string[] }>}
 */
const TASKS = {
  cost: { load: async () => (await import("./cost.js")).cost, tables: ["cost"] },
  exit: { load: async () => (await import("./end.js")).end, tables: ["exit"] },
  outage: { load: async () => (await import("./outage.js")).outage, tables: ["outage"] },
  late: { load: async () => (await import("./late.js")).late, tables: ["late"] },
  "cooling-off": { load: async () => (await import("./cooling-off.js")).coolingOff, tables: ["cooling-off"] },
  notice: { load: async () => (await import("./notice.js")).notice, tables: ["notice"] },
};

/** @type {Map<Task, (state: State) => Answer>} */
const ready = new Map();

/**
 * Loads what a task's answer needs; until then `answerOf` cannot be asked for it.
 * @param {Task} task
 */
export async function prepare(task) {
  const { load, tables } = TASKS[task];
  const [work] = await Promise.all([load(), need("common", ...tables)]);
  ready.set(task, work);
}

/** @param {Task} task */
export const isReady = (task) => ready.has(task);

/** By what the rules said: a change of task alone changes no answer. @type {WeakMap<object, Map<string, Answer>>} */
const known = new WeakMap();

/**
 * @param {Task} task
 * @param {State} state
 * @returns {Answer} in the language that the page speaks
 */
export function answerOf(task, state) {
  const answers = known.get(state.assessment) ?? new Map();
  known.set(state.assessment, answers);
  const key = `${lang()} ${task}`;
  const work = ready.get(task);
  if (!work) throw new Error(`the answer to ${task} is not loaded yet`);
  const found = answers.get(key) ?? work(state);
  answers.set(key, found);
  return found;
}
