/**
 * The case as a file, in and out: JSON, as typed, with the entries' ids and the task that it was made in. A file of the
 * first edition, or one written by hand as a `Case` for the compiled rules, is read as well.
 *
 * @import { Typed } from "../state/case.js"
 * @import { Task } from "../state/tasks.js"
 * @typedef {"unreadable" | "tooLarge" | "notUtf8" | "empty" | "notJson" | "notACase" | "newer"} Damage
 */
import { isTask } from "../state/tasks.js";

const VERSION = 2;
/** Octets: far above what the form can hold. */
const LARGEST = 1_000_000;

/**
 * @param {Typed} typed
 * @param {Task} task
 */
export const toFile = (typed, task) => `${JSON.stringify({ version: VERSION, task, ...typed }, undefined, 2)}\n`;

/**
 * @param {Blob} file its size is looked at before it is read
 * @returns {Promise<{ case: unknown, task?: Task } | { damage: Damage, line?: number }>}
 */
export async function fromFile(file) {
  if (file.size > LARGEST) return { damage: "tooLarge" };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { damage: "unreadable" };
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { damage: "notUtf8" };
  }
  return fromText(text);
}

/**
 * @param {string} text
 * @returns {{ case: unknown, task?: Task } | { damage: Damage, line?: number }}
 */
export function fromText(text) {
  if (text.trim() === "") return { damage: "empty" };
  let data;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { damage: "notJson", line: lineOf(text, String(error)) };
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return { damage: "notACase" };
  const { version, task, ...typed } = data;
  if (typeof version === "number" && version > VERSION) return { damage: "newer" };
  return isTask(task) ? { case: typed, task } : { case: typed };
}

/**
 * The line that an engine's message tells of, in the words of those that tell it.
 * @param {string} text
 * @param {string} message
 */
function lineOf(text, message) {
  const [, line, at] = /line (\d+)|position (\d+)/.exec(message) ?? [];
  if (line) return Number(line);
  if (at) return text.slice(0, Number(at)).split("\n").length;
  return /end of|EOF|Unterminated/i.test(message) ? text.trimEnd().split("\n").length : undefined;
}
