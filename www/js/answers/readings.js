/**
 * What the other readings of the text give.
 * @import { ReadingOutcome } from "../../pkg/hosting_contract.js"
 */

/**
 * The questions that matter among these, each once.
 * @param {ReadingOutcome[]} readings
 */
export const differing = (readings) =>
  readings.filter(
    ({ differs, id }, index) => differs && readings.findIndex((other) => other.id === id && other.differs) === index,
  );

/**
 * @param {ReadingOutcome[]} readings
 * @param {ReadingOutcome["id"]} id
 */
export const outcomeOf = (readings, id) => readings.find((reading) => reading.id === id);

/**
 * The least and the most that the readings of one question give; absent where it is not asked or not in yen.
 * @param {ReadingOutcome | undefined} outcome
 */
export function spread(outcome) {
  const values = (outcome?.outcomes ?? []).map(({ value }) => Number(value));
  if (values.length === 0 || values.some(Number.isNaN)) return undefined;
  return { least: Math.min(...values), most: Math.max(...values) };
}
