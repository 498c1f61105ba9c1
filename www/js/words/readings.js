/**
 * The line that stands for the questions that the text leaves open.
 * @import { Told } from "../answers/answer.js"
 */
import { range, yen } from "./format.js";
import { isLength } from "./names.js";
import { t } from "./words.js";

/**
 * How many questions there are, and how far the answers to the first lie apart: of which figure and entry, where that is
 * not the one of the headline.
 * @param {Told[]} readings
 * @param {boolean} ranged the headline is a range already
 */
export function readingsWords(readings, ranged) {
  const [{ id, outcomes, entry, of }] = readings;
  const count = String(readings.length);
  const amounts = outcomes.map(({ value }) => value);
  const inYen = amounts.every((value) => typeof value === "number") && !isLength(id);
  if (ranged || !inYen) return t("view.readings", { count });
  const values = { range: range(yen(Math.min(...amounts)), yen(Math.max(...amounts))), count };
  const name = [entry, of].filter(Boolean).join(" ");
  return name ? t("view.readingsRangeOf", { name, ...values }) : t("view.readingsRange", values);
}
