/** An open question, unfolded: what each reading gives, each to be chosen. */
/** @import { ReadingOutcome } from "../../pkg/hosting_contract.js" */
/** @import { Told } from "../answers/answer.js" */
import { hours } from "../words/format.js";
import { isLength, readingChoice, readingName, readingReason } from "../words/names.js";
import { valueWords } from "../words/steps.js";
import { has, t } from "../words/words.js";
import { articleChip } from "./article.js";
import { el } from "./dom.js";

/**
 * What a reading gives, in words.
 * @param {ReadingOutcome} outcome
 * @param {string | number} value
 */
export function outcomeWords({ id }, value) {
  if (isLength(id)) return hours(Number(value));
  if (has(`outcome.${value}`)) return t(`outcome.${value}`);
  return valueWords(value);
}

/**
 * @param {Told[]} readings
 * @param {(article: string) => string[]} restsOn
 */
export const questions = (readings, restsOn) =>
  el(
    "div",
    {},
    readings.map((reading) => question(reading, restsOn)),
  );

/**
 * @param {Told} reading
 * @param {(article: string) => string[]} restsOn
 */
function question(reading, restsOn) {
  const { id, article, chosen, outcomes, entry } = reading;
  return el(
    "fieldset",
    { class: "reading" },
    el("legend", {}, entry ? t("out.kind", { name: readingName(id), kind: entry }) : readingName(id)),
    outcomes.map((outcome) =>
      el(
        "label",
        { class: "reading-choice" },
        el("input", {
          type: "radio",
          name: `reading-${id}`,
          value: outcome.reading,
          checked: outcome.reading === chosen,
          "data-reading": id,
        }),
        el("span", { class: "reading-name" }, readingChoice(id, outcome.reading)),
        " ",
        el("b", {}, outcomeWords(reading, outcome.value)),
      ),
    ),
    el("p", { class: "why" }, readingReason(id)),
    articleChip(article, restsOn),
  );
}
