/**
 * What waiting with a cancellation costs, told from the totals by month of acceptance.
 * @import { Estimate } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 */
import { day, list, month, range, sentences, yen } from "../words/format.js";
import { t } from "../words/words.js";
import { dayAfter, monthEnd, monthOf } from "./days.js";
import { understood } from "./facts.js";

/** How many yen the fractions of tax of a year's bills can make at most. */
const FRACTIONS = 13;

/**
 * Months of acceptance in which everything costs the same but for fractions of tax, and what changes after them.
 * @typedef {object} Wait
 * @property {Estimate["exits"]} level from the month asked for on
 * @property {{ after: string, more: number }[]} changes accepted after that day, so much more (or less) than before it
 */

/**
 * @param {Estimate} estimate
 * @param {string} from the first month of acceptance that can still be
 * @returns {Wait}
 */
export function waitFrom({ exits }, from) {
  const ahead = exits.filter(({ acceptedIn }) => acceptedIn >= from);
  const [now] = ahead;
  // Each bill drops its own fraction of a yen of tax: so much is no difference in what is charged.
  const isNear = (/** @type {number} */ more) => Math.abs(more) <= FRACTIONS;
  const first = ahead.findIndex(({ total }) => total.net !== now.total.net || !isNear(total.gross - now.total.gross));
  const level = first < 0 ? ahead : ahead.slice(0, first);
  const changes = ahead.slice(1).flatMap(({ total }, index) => {
    const more = total.gross - ahead[index].total.gross;
    return isNear(more) ? [] : [{ after: monthEnd(ahead[index].acceptedIn), more }];
  });
  return { level, changes };
}

/**
 * Sentences for it, the first thing to act on first.
 * @param {State} state
 * @param {Wait} wait
 * @returns {string[]}
 */
export function waitSentences(state, { level, changes }) {
  const said = [];
  if (level.length > 1) {
    const totals = level.map(({ total }) => total.gross);
    const [least, most] = [Math.min(...totals), Math.max(...totals)];
    const period = range(month(level[0].acceptedIn), month(level[level.length - 1].acceptedIn));
    if (least === most)
      said.push(
        t("exit.level", { period, total: yen(most) }),
        changes.some(({ more }) => more < 0) ? "" : savesNothing(state, level),
      );
    else said.push(t("exit.nearly", { period, range: range(yen(least), yen(most)) }));
  }
  for (const run of runsOf(changes)) {
    const [{ after, more }] = run;
    const amounts = run.map((change) => Math.abs(change.more));
    const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
    const way = more < 0 ? "less" : run.length > 1 ? "each" : "once";
    said.push(
      t(`exit.then.${way}`, { after: day(after), more: least === most ? yen(most) : range(yen(least), yen(most)) }),
    );
  }
  return said.filter(Boolean);
}

/**
 * Changes of the same amount, but for fractions of tax, in months that follow each other.
 * @param {Wait["changes"]} changes
 * @returns {Wait["changes"][]}
 */
function runsOf(changes) {
  /** @type {Wait["changes"][]} */
  const runs = [];
  for (const change of changes) {
    const last = runs.at(-1)?.at(-1);
    const follows = last && monthEnd(monthOf(dayAfter(last.after))) === change.after;
    if (last && last.more > 0 && follows && Math.abs(last.more - change.more) <= FRACTIONS) runs.at(-1)?.push(change);
    else runs.push([change]);
  }
  return runs;
}

/**
 * That early saves nothing, with the readings under which it would; what speaks against saying it at all instead.
 * @param {State} state
 * @param {Wait["level"]} level
 */
function savesNothing(state, level) {
  const { term } = state.assessment;
  const remain = term && level[0].effectiveOn < term.initialEnd;
  if (!remain) return "";
  if (state.case.contract?.customer === "consumer") return t("exit.sameConsumer");
  const options = runningOptions(state, level[0].effectiveOn) > 0;
  const taxed = state.case.readings?.remainingFeesTax !== "untaxed";
  const but = [options && t("exit.but.options"), taxed && t("exit.but.tax")].filter((words) => words !== false);
  return sentences([!options && t("exit.saves"), but.length > 0 && t("exit.but", { list: list(but) })]);
}

/**
 * How many options with a monthly fee are still running at an end.
 * @param {State} state
 * @param {string} effectiveOn
 */
export function runningOptions(state, effectiveOn) {
  return (state.case.plan?.options ?? []).filter((_, index) => {
    const path = `plan.options[${index}]`;
    const stopped = understood(state, `${path}.stopNoticeOn`);
    return Number(understood(state, `${path}.monthlyFee`) ?? 0) > 0 && !(stopped && stopped <= effectiveOn);
  }).length;
}
