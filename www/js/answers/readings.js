/**
 * What the other readings of the text give.
 * @import { CoolingOff, ReadingOutcome } from "../../pkg/hosting_contract.js"
 * @import { Told } from "./answer.js"
 */

/** The questions that make the range of a disputed total: they come first. @type {ReadingOutcome["id"][]} */
const DISPUTED = ["coolingOffMoney", "remainingFees", "prepaidFees", "feeRevisionExit", "openingEnding"];

/**
 * The questions that matter among these, each once: as it is first told.
 * @param {Told[]} readings
 * @returns {Told[]}
 */
export function differing(readings) {
  const told = readings.filter(
    ({ differs, id }, index) => differs && readings.findIndex((other) => other.id === id && other.differs) === index,
  );
  return [...told.filter(({ id }) => DISPUTED.includes(id)), ...told.filter(({ id }) => !DISPUTED.includes(id))];
}

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

/**
 * Whether a withdrawal counts by the reading under which sending it is enough.
 * @param {CoolingOff} result
 */
export const countsBySending = ({ readings }) =>
  (outcomeOf(readings, "coolingOffArrival")?.outcomes ?? []).some(
    ({ reading, value }) => reading === "dispatch" && value !== "none",
  );

/**
 * The questions that a result leaves open, with what they are about.
 * @param {ReadingOutcome[]} readings
 * @param {Pick<Told, "entry" | "of">} about
 * @returns {Told[]}
 */
export const toldOf = (readings, about) => readings.map((reading) => ({ ...reading, ...about }));
