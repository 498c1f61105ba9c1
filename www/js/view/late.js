/**
 * @import { EvasionResult, LateCharge } from "../../pkg/hosting_contract.js"
 * @import { State } from "../store.js"
 */
import { formatDay, formatYen } from "../format.js";
import { entries } from "../part/entries.js";
import { figure, figures } from "../part/figure.js";
import { need } from "../part/need.js";
import { choosable } from "../part/reading.js";
import { show } from "../part/show.js";
import { formatUnit } from "../part/value.js";
import { stepsOf } from "../part/working.js";
import { t } from "../text.js";

/**
 * What being late costs: each invoice, and evaded fees.
 * @param {HTMLElement} root
 * @param {State} state
 */
export function render(root, state) {
  const { invoices = [], evasion } = state.assessment;
  choosable(root, state);
  show(
    root,
    invoices.length === 0 && !evasion && need(state, "invoices[0].amount", "invoices[0].dueOn"),
    entries(state, "invoices", invoices, (name, result) => figures(name, ...lateFigures(state, result))),
    evasion && evaded(state, evasion),
  );
}

/**
 * @param {State} state
 * @param {LateCharge} late
 */
function lateFigures(state, late) {
  const { lang } = state;
  const { from, to, days, charge, owed, perDay, settled, readings } = late;
  const delayed = from && to;
  const running = !settled && Number(perDay) > 0;
  return [
    figure(state, t(lang, "late.charge"), delayed ? formatYen(charge, lang) : t(lang, "late.none"), {
      notes: [
        delayed &&
          t(lang, "late.period", {
            from: formatDay(from, lang),
            to: formatDay(to, lang),
            days: formatUnit(days, "day", lang),
          }),
      ],
      steps: stepsOf(late, "dueMoved", "paidBeforeDelay", "noDelay", "lateSegment", "paymentApplied", "chargeTotal"),
      readings,
    }),
    figure(state, t(lang, "late.owed"), formatYen(owed, lang), {
      notes: [
        to && owed > 0 && t(lang, "late.owedOn", { on: formatDay(to, lang) }),
        settled && t(lang, "late.settled"),
      ],
      steps: stepsOf(late, "owed"),
    }),
    running && figure(state, t(lang, "late.perDay"), formatYen(perDay, lang), { steps: stepsOf(late, "perDay") }),
  ];
}

/**
 * @param {State} state
 * @param {EvasionResult} result
 */
function evaded(state, result) {
  const { lang } = state;
  const { specialFee, total, lateCharge, readings } = result;
  return figures(
    t(lang, "late.evasion"),
    figure(state, t(lang, "late.special"), formatYen(specialFee, lang), {
      steps: stepsOf(result, "specialFee"),
      readings,
    }),
    figure(state, t(lang, "late.total"), formatYen(total, lang), { steps: stepsOf(result, "evasionTotal") }),
    ...(lateCharge ? lateFigures(state, lateCharge) : []),
  );
}
