/** The questions that the text leaves open and that matter here: how many, and how far their answers lie apart. */
/** @import { Told } from "../answers/answer.js" */
import { range, yen } from "../words/format.js";
import { isLength } from "../words/names.js";
import { t } from "../words/words.js";
import { disclosure } from "./disclosure.js";
import { folds } from "./folds.js";

/**
 * @param {Told[]} readings
 * @param {(article: string) => string[]} restsOn
 * @param {object} given
 * @param {boolean} given.ranged the headline is a range already
 * @param {string} [given.name] of the figure that the first question changes, where it is not the one of the headline
 */
export function readingsFold(readings, restsOn, { ranged, name }) {
  if (readings.length === 0) return null;
  const count = String(readings.length);
  const amounts = readings[0].outcomes.map(({ value }) => value);
  const numbers = amounts.every((value) => typeof value === "number") && !isLength(readings[0].id);
  const [least, most] = [Math.min(...amounts.map(Number)), Math.max(...amounts.map(Number))];
  const values = { name: name ?? "", range: range(yen(least), yen(most)), count };
  const words =
    numbers && !ranged
      ? t(name ? "view.readingsRangeOf" : "view.readingsRange", values)
      : t("view.readings", { count });
  return disclosure(words, () => folds.there().questions(readings, restsOn), {
    name: "readings",
    tables: ["readings", "articles"],
    part: folds,
  });
}
