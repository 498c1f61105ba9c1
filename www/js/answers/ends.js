/**
 * On which days the contract ends, by each reading, and what is safe by all of them.
 * @import { CancellationResult, ReadingOutcome } from "../../pkg/hosting_contract.js"
 */

/**
 * The questions that decide the day of the end; the others are told by the total that they make.
 * @param {ReadingOutcome[]} readings
 */
export const ofDays = (readings) => readings.filter(({ id }) => id === "renewal" || id === "feeRevisionExit");

/**
 * The days on which it ends by other readings, in order.
 * @param {CancellationResult} result
 */
export function otherDays({ effectiveOn, readings }) {
  const days = ofDays(readings).flatMap(({ outcomes }) => outcomes.map(({ value }) => String(value)));
  return [...new Set(days)].filter((on) => on !== effectiveOn).sort();
}

/**
 * The last day to save data by that is safe by every reading: the duty to keep it ends with the contract (28).
 * @param {CancellationResult} result
 */
export const saveDataSafest = (result) => [result.saveDataBy, ...otherDays(result)].sort()[0];

/**
 * The day to save data by: the safe one, or, once that has passed, the one of the readings chosen.
 * @param {CancellationResult} result
 * @param {string} today
 */
export function saveDataBy(result, today) {
  const safest = saveDataSafest(result);
  return safest < today ? result.saveDataBy : safest;
}
