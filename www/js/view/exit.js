/**
 * @import { CancellationResult, CoolingOff, Estimate, NoteCode, ReadingOutcome, Term } from "../../pkg/hosting_contract.js"
 * @import { State } from "../store.js"
 */
import { articleText } from "../article.js";
import { el } from "../dom.js";
import { formatDay, formatMonth, formatYen } from "../format.js";
import { stepChart } from "../part/chart.js";
import { asOf } from "../part/deadline.js";
import { amountParts, figure, figures } from "../part/figure.js";
import { fold } from "../part/fold.js";
import { need } from "../part/need.js";
import { choosable, contested } from "../part/reading.js";
import { show } from "../part/show.js";
import { table } from "../part/table.js";
import { formatUnit } from "../part/value.js";
import { waitingWords } from "../part/waiting.js";
import { atWidth } from "../part/width.js";
import { stepsOf } from "../part/working.js";
import { t } from "../text.js";

/**
 * How to get out: the term, cooling-off, what a cancellation comes to, and what waiting costs.
 * @param {HTMLElement} root
 * @param {State} state
 */
export function render(root, state) {
  const { term, coolingOff, cancellation, estimate } = state.assessment;
  choosable(root, state);
  atWidth(root, (width) =>
    show(
      root,
      !term && need(state, "contract.formedOn"),
      cancellation && cancelled(state, cancellation),
      term && contract(state, term),
      coolingOff && cooling(state, coolingOff),
      term && (estimate ? waiting(state, estimate, width) : need(state, "plan.monthlyFee")),
    ),
  );
}

/**
 * @param {State} state
 * @param {Term} term
 */
function contract(state, term) {
  const { lang, assessment } = state;
  const { current, toEndBy, readings } = term;
  const day = (/** @type {string} */ on) => formatDay(on, lang);
  const range = (/** @type {string} */ from, /** @type {string} */ to) =>
    t(lang, "out.range", { from: day(from), to: day(to) });
  const said = (/** @type {NoteCode} */ code) => {
    const note = assessment.notes.find((each) => each.code === code);
    return note && t(lang, `note.${code}`, { on: note.on ? day(note.on) : "" });
  };
  const [acceptBy, ...asked] = stepsOf(term, "acceptBy");
  const renewed = current.renewal > 0 && t(lang, "exit.renewal", { count: current.renewal });
  return figures(
    t(lang, "exit.contract"),
    figure(state, t(lang, "exit.today"), day(term.ifAcceptedToday), {
      steps: stepsOf(term, "ordinaryEffective", "renewalStopped"),
      readings,
    }),
    figure(state, t(lang, "event.acceptByForInitialEnd"), day(term.acceptByForInitialEnd), {
      steps: acceptBy ? [acceptBy] : [],
      article: "27(2)",
      notes: [t(lang, "exit.accepted")],
    }),
    toEndBy
      ? figure(state, t(lang, "event.acceptByForEndBy"), day(toEndBy.acceptBy), {
          steps: asked,
          article: "27(2)",
          notes: [t(lang, "exit.endByEnds", { effectiveOn: day(toEndBy.effectiveOn) }), said("acceptByPassed")],
        })
      : said("endByTooEarly") &&
          figure(state, t(lang, "event.acceptByForEndBy"), said("endByTooEarly"), { article: "27(2)" }),
    figure(state, t(lang, "event.initialTerm"), range(term.initialStart, term.initialEnd), {
      steps: stepsOf(term, "initialTerm"),
    }),
    figure(state, t(lang, "exit.current"), t(lang, `period.${current.kind}`), {
      notes: [renewed, current.start && current.end && range(current.start, current.end)],
      steps: stepsOf(term, "renewalMonth"),
      article: "13",
    }),
    figure(state, t(lang, "exit.start"), day(term.usageStart), { steps: stepsOf(term, "usageStart") }),
  );
}

/**
 * @param {State} state
 * @param {CoolingOff} result
 */
function cooling(state, { eligible, reason, lastDay, daysLeft, steps, readings }) {
  const { lang } = state;
  const left = { lastDay: lastDay ? formatDay(lastDay, lang) : "", days: formatUnit(daysLeft, "day", lang) };
  return figures(
    "",
    figure(state, t(lang, "exit.coolingOff"), t(lang, eligible ? "answer.yes" : "answer.no"), {
      notes: [
        reason && t(lang, `reason.${reason}`),
        lastDay && t(lang, daysLeft > 0 ? "answer.until" : "answer.wasUntil", left),
      ],
      steps,
      readings,
    }),
  );
}

/**
 * @param {State} state
 * @param {CancellationResult} result
 */
function cancelled(state, result) {
  const { lang, case: given } = state;
  const { effectiveOn, dataErased, readings } = result;
  const day = (/** @type {string} */ on) => formatDay(on, lang);
  const isFee = (/** @type {ReadingOutcome} */ { id }) => id.startsWith("remainingFees");
  return figures(
    t(lang, "exit.yourCancellation"),
    figure(state, t(lang, "exit.effective"), day(effectiveOn), {
      notes: [t(lang, `ground.${given.cancellation?.ground}`), t(lang, `period.${result.period}`)],
      steps: stepsOf(result, "ordinaryEffective", "renewalStopped", "effectiveAtOnce"),
      readings: readings.filter((reading) => !isFee(reading)),
    }),
    remaining(state, result, readings.filter(isFee)),
    figure(state, t(lang, "event.debtDue"), day(result.debtDueOn), { steps: stepsOf(result, "debtDue") }),
    figure(state, t(lang, "event.saveDataBy"), day(result.saveDataBy), { steps: stepsOf(result, "saveDataBy") }),
    dataErased &&
      figure(
        state,
        t(lang, "event.dataErased"),
        t(lang, "out.range", { from: day(dataErased.from), to: day(dataErased.to) }),
        {
          steps: stepsOf(result, "dataErased"),
        },
      ),
  );
}

/**
 * @param {State} state
 * @param {CancellationResult} result
 * @param {ReadingOutcome[]} readings
 */
function remaining(state, result, readings) {
  const { lang, assessment } = state;
  const { remainingMonths, remainingFees } = result;
  const months = { months: formatUnit(remainingMonths, "month", lang) };
  const disputed = contested(assessment, result) !== undefined;
  const owed = remainingFees && remainingMonths > 0;
  const value = owed
    ? amountParts(state, remainingFees)
    : t(lang, remainingMonths > 0 ? "exit.needPlan" : "answer.noCharge", months);
  return figure(state, t(lang, "reading.remainingFees"), !disputed && value, {
    notes: [owed && t(lang, "exit.remainingMonths", months)],
    steps: stepsOf(
      result,
      "noRemainingMonths",
      "remainingMonths",
      "monthlyTotal",
      "remainingNet",
      "tax",
      "untaxed",
      "waived",
      "gross",
    ),
    readings,
    disputed,
  });
}

/**
 * @param {State} state
 * @param {Estimate} estimate
 * @param {number} width
 */
function waiting(state, { exits }, width) {
  const { lang, assessment, case: given } = state;
  if (exits.length === 0) return null;
  const words = waitingWords(exits, lang);
  const title = t(lang, "exit.chart");
  const accepted =
    given.cancellation?.ground === "ordinary" && assessment.read.find(({ path }) => path === "cancellation.on");
  const marked = accepted ? String(accepted.value) : asOf(assessment);
  const at = exits.findIndex(({ acceptedIn }) => marked?.startsWith(acceptedIn));
  return el(
    "div",
    { class: "block" },
    el("h3", {}, t(lang, "exit.waiting"), " ", el("span", { class: "article" }, articleText("30(3)", lang))),
    words.map((sentence) => el("p", {}, sentence)),
    el(
      "figure",
      {},
      el("figcaption", {}, title),
      stepChart({
        width,
        label: [title, ...words].join(" "),
        steps: exits.map(({ acceptedIn, total }) => ({
          name: lang === "ja" ? acceptedIn.replace(/-0?/, "/") : formatMonth(acceptedIn, lang),
          value: total.gross,
          words: formatYen(total.gross, lang),
        })),
        marks: at < 0 ? [] : [{ step: at, words: t(lang, accepted ? "chart.accepted" : "chart.today") }],
      }),
      fold(t(lang, "out.table"), () =>
        table(
          title,
          ["exit.month", "exit.all", "exit.wait", "exit.ends"].map((key) => t(lang, key)),
          exits.map(({ acceptedIn, effectiveOn, total: { gross } }, index) => [
            formatMonth(acceptedIn, lang),
            formatYen(gross, lang),
            index > 0 && signed(gross - exits[index - 1].total.gross, lang),
            el("span", { class: "day" }, formatDay(effectiveOn, lang)),
          ]),
          { numbers: [1, 2] },
        ),
      ),
    ),
  );
}

/**
 * @param {number} yen
 * @param {import("../text.js").Lang} lang
 */
const signed = (yen, lang) => `${["−", "±", "+"][Math.sign(yen) + 1]}${formatYen(Math.abs(yen), lang)}`;
