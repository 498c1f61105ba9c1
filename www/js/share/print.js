/**
 * 印刷: a paper of its own, made when printing begins: what was entered, every answer with its working and articles, what is
 * billed, the comparison. An open letter is printed alone instead.
 *
 * @import { Answer, Figure } from "../answers/answer.js"
 * @import { State, Store } from "../state/store.js"
 * @import { Occasion } from "./index.js"
 */
import css from "../../css/paper.css";
import { asOf } from "../answers/facts.js";
import { answerOf, prepare } from "../answers/index.js";
import { billTable } from "../parts/bills.js";
import { el } from "../parts/dom.js";
import { stepsOf } from "../parts/figure.js";
import { outcomeWords } from "../parts/questions.js";
import { adopt } from "../parts/style.js";
import { TASKS } from "../state/tasks.js";
import { article, day, minute } from "../words/format.js";
import { fieldName, readingChoice, readingName, readingReason } from "../words/names.js";
import { stepWords } from "../words/steps.js";
import { lang, need, t } from "../words/words.js";
import { answerRows, columnsOf, factRows, kept, remarkOn } from "./compare.js";
import { comparison } from "./compare-table.js";
import { factsOf } from "./facts.js";

const TABLES = ["page", "print", "share", "compare", "fields", "readings", "working", "events"];

/** The language whose words are all there. @type {string | undefined} */
let spoken;

const ready = async () => {
  await Promise.all([need(...TABLES), ...TASKS.map(prepare)]);
  spoken = lang();
};

/** @param {Occasion} occasion */
export async function open({ store }) {
  wirePrinting(store);
  await ready();
  print();
}

let wired = false;

/**
 * Whatever begins the printing, the paper is there: to be called when the page has nothing else to do.
 * @param {Store} store
 */
export async function wirePrinting(store) {
  if (wired) return;
  wired = true;
  adopt(css);
  addEventListener("beforeprint", () => {
    // Without its words, or with a letter open, the page is printed as it stands.
    if (store.state && spoken === lang() && !document.querySelector("dialog.panel-sheet")) lay(store);
  });
  addEventListener("afterprint", () => document.querySelector(".print-paper")?.remove());
  store.subscribe((_, change) => change === "lang" && ready().catch(() => {}));
  await ready();
}

/** @param {Store} store */
function lay(store) {
  document.querySelector(".print-paper")?.remove();
  document.body.append(paper(store));
}

/** @param {Store} store */
function paper(store) {
  const state = /** @type {State} */ (store.state);
  const answers = TASKS.map((task) => ({ task, answer: answerOf(task, state) })).filter(
    ({ answer, task }) => answer.kind !== "open" || task === state.task,
  );
  const bills = answers.map(({ answer }) => answer.bills).find((each) => each?.length);
  const columns = columnsOf(store, kept());
  return el(
    "div",
    { class: "print-paper" },
    el("h1", {}, t("heading")),
    el("p", {}, t("print.basis", { on: day(asOf(state)), now: minute(state.now) })),
    el("p", {}, t("estimate"), " ", t("edition.page"), " ", edition()),
    entered(state),
    answers.map(({ task, answer }) => answered(state, task, answer)),
    bills && el("section", {}, el("h2", {}, t("print.bills")), billTable(bills)),
    kept().length > 0 &&
      columns.length > 1 &&
      el(
        "section",
        {},
        el("h2", {}, t("compare.title")),
        comparison(columns, answerRows(columns), t("compare.answers")),
        remarkOn(columns) && el("p", {}, remarkOn(columns)),
        comparison(columns, factRows(columns), t("compare.facts")),
      ),
  );
}

/** The page's own edition, as the build wrote it into the page. */
const edition = () => document.querySelector("[data-edition]")?.textContent ?? "";

/** @param {State} state */
function entered(state) {
  const facts = factsOf(state);
  if (facts.length === 0) return null;
  return el(
    "section",
    {},
    el("h2", {}, t("print.entered")),
    el(
      "dl",
      { class: "print-facts" },
      facts.map(({ name, value, typed }) =>
        el(
          "div",
          {},
          el("dt", {}, name),
          el("dd", {}, value),
          typed !== value && el("dd", { class: "typed" }, t("print.typed", { typed })),
        ),
      ),
    ),
  );
}

/**
 * @param {State} state
 * @param {string} task
 * @param {Answer} answer
 */
function answered(state, task, { headline, needs, facts, figures, deadlines, warnings, readings }) {
  return el(
    "section",
    {},
    el("h2", {}, t(`question.${task}`)),
    el("p", { class: "print-headline" }, headline),
    needs.length > 0 &&
      el(
        "ul",
        {},
        needs.map((path) => el("li", {}, fieldName(path))),
      ),
    facts.map((fact) => el("p", {}, fact)),
    figures.map((figure) => figureOf(state, figure)),
    deadlines.length > 0 && el("h3", {}, t("print.deadlines")),
    deadlines.map(({ on, name, others, bankDay, article: of }) =>
      el(
        "p",
        { class: "print-line" },
        el("b", {}, day(on)),
        ` ${name} (${article(of)})`,
        others.map((other) => ` / ${other.name}: ${day(other.on)}`),
        bankDay && bankDay !== on && ` / ${t("print.bankDay", { on: day(bankDay) })}`,
      ),
    ),
    warnings.length > 0 && el("h3", {}, t("print.warnings")),
    warnings.map(({ text, more, article: of }) => el("p", {}, text, of && ` (${article(of)})`, more && ` ${more}`)),
    readings.length > 0 && el("h3", {}, t("print.readings")),
    readings.map((reading) =>
      el(
        "div",
        { class: "print-reading" },
        el("p", {}, el("b", {}, readingName(reading.id)), ` (${article(reading.article)})`),
        el(
          "ul",
          {},
          reading.outcomes.map((outcome) =>
            el(
              "li",
              {},
              `${readingChoice(reading.id, outcome.reading)}: ${outcomeWords(reading, outcome.value)}`,
              outcome.reading === reading.chosen && ` ${t("print.chosen")}`,
            ),
          ),
        ),
        el("p", {}, readingReason(reading.id)),
      ),
    ),
  );
}

/**
 * @param {State} state
 * @param {Figure} figure
 */
function figureOf(state, figure) {
  const { label, value, notes, articles, group } = figure;
  const steps = stepsOf(state, figure);
  return el(
    "div",
    { class: "print-figure" },
    el(
      "p",
      { class: "print-line" },
      `${group ? `${group}・` : ""}${label}: `,
      el("b", {}, value),
      notes.map((note) => ` ${note}`),
      steps.length === 0 && articles.length > 0 && ` (${articles.map(article).join(", ")})`,
    ),
    steps.length > 0 &&
      el(
        "ol",
        {},
        steps.map((step) => el("li", {}, `${stepWords(step)} (${article(step.article)})`)),
      ),
  );
}
