/** The questions that the text leaves open and that matter here, folded under what depends on them. */
/** @import { Told } from "../answers/answer.js" */
import { readingsWords } from "../words/readings.js";
import { disclosure } from "./disclosure.js";
import { folds } from "./folds.js";

/**
 * @param {Told[]} readings
 * @param {(article: string) => string[]} restsOn
 * @param {boolean} ranged the headline is a range already
 */
export function readingsFold(readings, restsOn, ranged) {
  if (readings.length === 0) return null;
  return disclosure(readingsWords(readings, ranged), () => folds.there().questions(readings, restsOn), {
    name: "readings",
    tables: ["readings", "articles"],
    part: folds,
  });
}
