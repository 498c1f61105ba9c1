/**
 * @import { Assessment, ReadingOutcome } from "../../pkg/hosting_contract.js"
 * @import { State } from "../store.js"
 * @import { Lang } from "../text.js"
 */
import { articleText } from "../article.js";
import { el } from "../dom.js";
import { formatSpan } from "../format.js";
import { t } from "../text.js";
import { formatValue } from "./value.js";

/**
 * What a reading gives here, in words.
 * @param {ReadingOutcome} outcome
 * @param {string | number} value
 * @param {Lang} lang
 */
export function outcomeWords({ id }, value, lang) {
  return id === "extensionLength" ? formatSpan(Number(value), lang) : formatValue(value, lang);
}

/**
 * A question that the terms leave open and that matters here: every answer with its result, each to be chosen.
 * @param {State} state
 * @param {ReadingOutcome} outcome
 * @param {object} [more]
 * @param {string | false} [more.about] no answer is set off from the others, and this is said of them
 * @param {boolean} [more.brief] without the reason for the default
 */
export function readingChoice({ lang }, outcome, { about, brief } = {}) {
  const { id, article, chosen, outcomes } = outcome;
  const question = t(lang, `reading.${id}`);
  return el(
    "div",
    { class: about ? "reading equal" : "reading", role: "group", "aria-label": question },
    el("p", { class: "question" }, question, " ", el("span", { class: "article" }, articleText(article, lang))),
    about && el("p", {}, about),
    el(
      "ul",
      {},
      outcomes.map(({ reading, value }) => {
        const name = t(lang, `reading.${id}.${reading}`);
        const used = reading === chosen;
        const label = t(lang, used ? "reading.chosen" : "reading.use");
        return el(
          "li",
          { class: used && "chosen" },
          el("span", { class: "name" }, name),
          " ",
          el("b", {}, outcomeWords(outcome, value, lang)),
          " ",
          el(
            "button",
            {
              type: "button",
              "aria-pressed": String(used),
              "aria-label": `${label}: ${name}`,
              "data-question": id,
              "data-answer": reading,
            },
            label,
          ),
        );
      }),
    ),
    !brief && el("p", { class: "why" }, t(lang, `reading.${id}.why`)),
  );
}

/**
 * Lets the readings shown in a result be chosen. Listened for on its root, which stays.
 * @param {HTMLElement} root
 * @param {State} state
 */
export function choosable(root, state) {
  root.onclick = ({ target }) => {
    const button = target instanceof Element && target.closest("[data-answer]");
    if (!(button instanceof HTMLElement)) return;
    const { question, answer = "" } = button.dataset;
    state.choose(/** @type {ReadingOutcome["id"]} */ (question), answer);
  };
}

/**
 * Whether a result holds a claim that may not stand: it then has no headline, its readings have equal weight.
 * @param {Assessment} assessment
 * @param {{ readings: ReadingOutcome[] }} result
 * @returns {ReadingOutcome | undefined} what it comes to either way
 */
export function contested({ cancellation }, { readings }) {
  return cancellation?.disputed ? readings.find(({ id, differs }) => id === "remainingFees" && differs) : undefined;
}

/**
 * Names the questions whose every answer gives the same here.
 * @param {State} state
 * @param {ReadingOutcome[]} outcomes
 */
export function readingsAlike({ lang }, outcomes) {
  const list = outcomes.filter(({ differs }) => !differs).map(({ id }) => t(lang, `reading.${id}`));
  return (
    list.length > 0 && el("p", { class: "alike" }, t(lang, "reading.same", { list: list.join(t(lang, "out.comma")) }))
  );
}
