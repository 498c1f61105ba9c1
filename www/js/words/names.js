/**
 * What fields, entries, events, readings and notes are called: the one place that knows how their keys are made.
 * @import { Case, Note, ReadingOutcome, TimelineEvent } from "../../pkg/hosting_contract.js"
 */
import { day, number } from "./format.js";
import { has, t } from "./words.js";

/** @param {string} path of a field in the case or the form: "outages[0].awareAt" */
export const fieldName = (path) => t(`field.${path.replace(/\[\d+\]/g, "")}`);

/**
 * What an entry of a list is called: "outages[1].claimBy" belongs to 障害 2. Empty for what belongs to none.
 * @param {string} [path]
 * @param {Case} [given] tells the kind of a notice and the name of an option
 */
export function entryName(path = "", given) {
  const [, list, index] = /^((?:plan\.)?[a-zA-Z]+)\[(\d+)\]/.exec(path) ?? [];
  if (!list || !has(`entry.${list}`)) return "";
  const name = t(`entry.${list}`, { number: number(Number(index) + 1) });
  const kind = list === "notices" && given?.notices?.[Number(index)]?.kind;
  if (kind) return t("out.kind", { name, kind: t(`choice.notices.kind.${kind}`) });
  const option = list === "plan.options" && given?.plan?.options?.[Number(index)]?.name;
  return option || name;
}

/** @param {Pick<TimelineEvent, "event">} event */
export const eventName = ({ event }) => t(`event.${event}`);

/** @param {ReadingOutcome["id"]} id the question that the text leaves open */
export const readingName = (id) => t(`reading.${id}`);

/**
 * One way of answering it.
 * @param {ReadingOutcome["id"]} id
 * @param {string} reading
 */
export const readingChoice = (id, reading) => t(`reading.${id}.${reading}`);

/** @param {ReadingOutcome["id"]} id why the first way is the default */
export const readingReason = (id) => t(`reading.${id}.why`);

/** @param {Note} note */
export function noteWords({ code, on }) {
  const key = on && has(`note.${code}.on`) ? `note.${code}.on` : `note.${code}`;
  return t(key, { on: on ? day(on) : "" });
}

/** Whether a reading results in a length of time, given in minutes. @param {string} id */
export const isLength = (id) => id === "extensionLength";
