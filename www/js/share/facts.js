/**
 * What was entered, in words: as it was understood, or as typed where it was not.
 * @import { ReadingOutcome } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @typedef {{ path: string, name: string, value: string, typed: string }} Fact
 */
import { isChoice, shapeAt } from "../state/shape.js";
import { day, minute, month, number, span, yen } from "../words/format.js";
import { entryName, fieldName, readingChoice, readingName } from "../words/names.js";
import { t } from "../words/words.js";
import { leaves } from "./leaves.js";

/** @type {Record<string, (value: any) => string>} */
const FORMATS = { day, minute, month, net: yen, gross: yen, yen, span, count: number };

/**
 * @param {State} state
 * @returns {Fact[]}
 */
export function factsOf({ form, case: given, assessment }) {
  const read = new Map(assessment.read.map(({ path, value }) => [path, value]));
  return leaves(form).flatMap(([path, typed]) => {
    const shape = shapeAt(path);
    if (shape === undefined || shape === "id") return [];
    if (path.startsWith("readings.")) {
      const id = /** @type {ReadingOutcome["id"]} */ (path.slice("readings.".length));
      const choice = readingChoice(id, String(typed));
      return [{ path, name: readingName(id), value: choice, typed: choice }];
    }
    const entry = entryName(path, given);
    const own = fieldName(path);
    const name = entry ? t("facts.of", { entry, name: own }) : own;
    if (isChoice(shape)) {
      const choice = t(`choice.${path.replace(/\[\d+\]/g, "")}.${typed}`);
      return [{ path, name, value: choice, typed: choice }];
    }
    const value = read.get(path);
    const format = typeof shape === "string" ? FORMATS[shape] : undefined;
    const words = value !== undefined && format ? format(value) : String(typed);
    return [{ path, name, value: words, typed: String(typed) }];
  });
}
