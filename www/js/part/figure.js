/**
 * @import { Amount, Article, ReadingOutcome, Step } from "../../pkg/hosting_contract.js"
 * @import { Child } from "../dom.js"
 * @import { State } from "../store.js"
 */
import { articleText } from "../article.js";
import { el } from "../dom.js";
import { formatYen } from "../format.js";
import { t } from "../text.js";
import { fold } from "./fold.js";
import { readingChoice, readingsAlike } from "./reading.js";
import { articlesOf, working } from "./working.js";

/**
 * One figure: its name, its value, its article at once, the other readings beside it, its working unfolding.
 * @param {State} state
 * @param {string} label
 * @param {Child | Child[]} value nothing where the only value would be a disputed one: its readings then stand for it
 * @param {object} [more]
 * @param {Step[]} [more.steps]
 * @param {ReadingOutcome[]} [more.readings]
 * @param {Article} [more.article] where no step names it
 * @param {(Child | Child[])[]} [more.notes]
 * @param {boolean} [more.disputed]
 */
export function figure(state, label, value, { steps = [], readings = [], article, notes = [], disputed = false } = {}) {
  const { lang } = state;
  const articles = article ? articleText(article, lang) : articlesOf(steps, lang);
  const isDisputed = (/** @type {ReadingOutcome} */ { id }) => disputed && id === "remainingFees";
  return el(
    "div",
    { class: "figure" },
    el("dt", {}, label, " ", articles && el("span", { class: "article" }, articles)),
    value && el("dd", { class: "value" }, value),
    notes.filter(Boolean).map((note) => el("dd", {}, note)),
    // What is disputed comes first: every other total holds it.
    [...readings.filter(isDisputed), ...readings.filter((reading) => !isDisputed(reading))]
      .filter(({ differs }) => differs)
      .map((reading) =>
        el("dd", {}, readingChoice(state, reading, { about: isDisputed(reading) && t(lang, "out.disputed") })),
      ),
    steps.length > 0 &&
      el(
        "dd",
        {},
        fold(
          t(lang, "out.working"),
          () => el("div", {}, working(state, steps), readingsAlike(state, readings)),
          `${t(lang, "out.working")}: ${label}`,
        ),
      ),
  );
}

/**
 * @param {string} heading
 * @param {...(Child | Child[])} content
 */
export function block(heading, ...content) {
  return el("div", { class: "block" }, heading && el("h3", {}, heading), ...content);
}

/**
 * @param {string} heading
 * @param {...(Child | Child[])} given
 */
export function figures(heading, ...given) {
  const shown = given.flat().filter(Boolean);
  return shown.length > 0 && block(heading, el("dl", { class: "figures" }, ...shown));
}

/**
 * What is to be paid, tax included, with what it consists of.
 * @param {State} state
 * @param {Amount} amount
 * @returns {Child[]}
 */
export function amountParts({ lang }, { net, tax, gross }) {
  const parts = { net: formatYen(net, lang), tax: formatYen(tax, lang) };
  return [
    el("b", {}, formatYen(gross, lang)),
    " ",
    el("small", {}, t(lang, "out.taxed")),
    " ",
    el("small", { class: "untaxed" }, t(lang, "out.untaxed", parts)),
  ];
}
