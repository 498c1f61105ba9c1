/** @import { Assessment, Day, TimelineEvent, TimelineEventKind } from "../../pkg/hosting_contract.js" */

/** The events by which something has to have been done. @type {Set<TimelineEventKind>} */
const DEADLINES = new Set([
  "coolingOffLastDay",
  "acceptByForInitialEnd",
  "acceptByForEndBy",
  "claimBy",
  "latestNotice",
  "answerBy",
  "due",
  "debtDue",
  "saveDataBy",
]);

/**
 * Every deadline of the case, in order.
 * @param {Assessment} assessment
 * @returns {TimelineEvent[]}
 */
export function deadlinesOf({ timeline }) {
  return timeline.filter(({ event }) => DEADLINES.has(event));
}

/**
 * Today, as the case was understood.
 * @param {Assessment} assessment
 * @returns {Day | undefined}
 */
export function asOf({ read }) {
  const found = read.find(({ path }) => path === "asOf");
  return found && String(found.value);
}

/**
 * Whether a note says that banks are closed on a deadline.
 * @param {Assessment} assessment
 * @param {TimelineEvent} deadline
 */
export function onHoliday({ notes }, { on }) {
  return notes.some((note) => note.code === "lastDayIsHoliday" && note.on === on);
}
