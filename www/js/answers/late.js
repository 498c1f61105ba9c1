/**
 * #late: what is still to pay, what being late costs, and what may come of it.
 * @import { EvasionResult, LateCharge } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 * @import { Answer, Deadline, Figure, Warning } from "./answer.js"
 */
import { count, day, list, range, sentences, yen } from "../words/format.js";
import { entryName } from "../words/names.js";
import { t } from "../words/words.js";
import { answer, soonestFirst } from "./answer.js";
import { daysBetween } from "./days.js";
import { asOf, entryWaits, understood, waiting } from "./facts.js";
import { bankDayBefore, warningsOf } from "./notes.js";
import { differing, toldOf } from "./readings.js";

/**
 * One debt: an invoice, or the special fee.
 * @typedef {object} Debt
 * @property {LateCharge} result
 * @property {string} path
 * @property {string} name
 * @property {string} [dueOn]
 * @property {string} [paidOn]
 * @property {number} charge the part of what is owed that is late charge
 * @property {boolean} partly its last payment is a part payment still to come
 * @property {"settled" | "planned" | "open" | "barred"} standing planned: to be paid on a day to come; barred: perhaps time-barred
 */

/**
 * @param {State} state
 * @returns {Answer}
 */
export function late(state) {
  const { invoices = [], evasion } = state.assessment;
  const debts = debtsOf(state, invoices, evasion);
  if (debts.length === 0 && !evasion) {
    return waiting(state, "late.open", ["invoices[0].amount", "invoices[0].dueOn"], ["invoices", "evasion"]);
  }
  const by = (/** @type {Debt["standing"][]} */ ...standings) =>
    debts.filter(({ standing }) => standings.includes(standing));
  const [toPay, barred, settled] = [by("open", "planned"), by("barred"), by("settled")];
  const owed = sum(toPay, "owed") + (evasion && !isSettled(debts) ? evadedIn(evasion) : 0);
  // A special fee without a due day is no debt among the others yet, and stands beside them all the same.
  const several = debts.length > 1 || (debts.length > 0 && evasion !== undefined && !evasion.lateCharge);
  const said = saidOf({ toPay, barred, settled, evasion, owed });
  const deadlines = soonestFirst(toPay.flatMap((debt) => deadlineOf(state, debt)));
  return answer({
    headline: said.headline,
    bar: said.bar,
    spoken: said.headline,
    facts: [...said.facts, ...wrongFacts(state)],
    figures: [...debts.flatMap((debt) => debtFigures(debt, several)), ...evasionFigures(evasion, several)],
    deadlines,
    warnings: warningsFor(state, barred, toPay.length > 0 || evasion !== undefined),
    next: deadlines.length > 0 ? [{ id: "calendar", label: t("next.calendar") }] : [],
    readings: differing(
      debts.flatMap(({ result, name }) =>
        toldOf(result.readings, { entry: several ? name : undefined, of: t("late.charge") }),
      ),
    ),
    compare: {
      owed: { label: t("late.toPay"), value: yen(owed), number: owed },
      charge: { label: t("late.charge"), value: yen(sum(debts, "charge")), number: sum(debts, "charge") },
    },
  });
}

/**
 * @param {Debt[]} debts
 * @param {"owed" | "charge"} figure
 */
const sum = (debts, figure) => debts.reduce((total, { result }) => total + result[figure], 0);

/**
 * What is owed beside the debts: the amount evaded, and the special fee where it is none of them.
 * @param {EvasionResult} evasion
 */
const evadedIn = ({ total, specialFee, lateCharge }) => (lateCharge ? total - specialFee : total);

/** @param {Debt[]} debts whether the special fee is paid already, and with it what was evaded */
const isSettled = (debts) => debts.some(({ path, standing }) => path === "evasion" && standing === "settled");

/**
 * @param {State} state
 * @param {(LateCharge | null)[]} invoices
 * @param {EvasionResult | undefined} evasion
 * @returns {Debt[]}
 */
function debtsOf(state, invoices, evasion) {
  const entries = invoices.map((result, index) => ({ result, path: `invoices[${index}]` }));
  return [...entries, { result: evasion?.lateCharge, path: "evasion" }].flatMap(({ result, path }) => {
    if (!result) return [];
    const paidOn = lastPayment(state, path);
    const partly = paidOn !== undefined && paidOn > asOf(state) && !understood(state, `${path}.paidOn`);
    const name = path === "evasion" ? t("late.special") : entryName(path);
    const dueOn = understood(state, `${path}.dueOn`);
    const charge = chargeOwed(state, result, path);
    return [{ result, path, name, dueOn, paidOn, charge, partly, standing: standingOf(state, result, path, paidOn) }];
  });
}

/**
 * What of the late charge is still owed: part payments went to it first, and only the working tells what is left.
 * @param {State} state
 * @param {LateCharge} result
 * @param {string} path
 */
function chargeOwed(state, result, path) {
  if (understood(state, `${path}.payments[0].on`) === undefined) return result.charge;
  const owed = state.steps(path).find(({ rule }) => rule === "owed");
  return owed?.rule === "owed" ? owed.values.charges : 0;
}

/**
 * The day of payment, or of the last part payment.
 * @param {State} state
 * @param {string} path
 */
function lastPayment({ assessment }, path) {
  const days = assessment.read.filter(({ path: at }) => at.startsWith(`${path}.pa`) && /\.(paidOn|on)$/.test(at));
  return days
    .map(({ value }) => String(value))
    .sort()
    .pop();
}

/**
 * @param {State} state
 * @param {LateCharge} result
 * @param {string} path
 * @param {string | undefined} paidOn
 * @returns {Debt["standing"]}
 */
function standingOf(state, result, path, paidOn) {
  const barred = state.assessment.notes.some((note) => note.code === "prescriptionPossible" && note.path === path);
  if (barred) return "barred";
  if (paidOn && paidOn > asOf(state)) return "planned";
  return result.settled || understood(state, `${path}.paidOn`) !== undefined ? "settled" : "open";
}

/**
 * @param {{ toPay: Debt[], barred: Debt[], settled: Debt[], evasion: EvasionResult | undefined, owed: number }} given
 */
function saidOf({ toPay, barred, settled, evasion, owed }) {
  const charge = toPay.reduce((total, debt) => total + debt.charge, 0);
  const part = charge > 0 && t("late.part", { charge: yen(charge) });
  const paidFacts = settled.map(settledFact);
  const barredFact = barred.length > 0 && t("late.barredApart");
  if (evasion) {
    const fee = t("late.evasion", { fee: yen(evasion.specialFee), total: yen(evasion.total) });
    const all = toPay.length > 0 && t("late.toPayAll", { owed: yen(owed) });
    return {
      headline: sentences([fee, all]),
      bar: t("late.bar", { owed: yen(owed) }),
      facts: [part, barredFact, ...paidFacts].filter((words) => words !== false),
    };
  }
  if (toPay.length === 0 && barred.length > 0) {
    const headline = t(barred.length > 1 ? "late.barred.several" : "late.barred", { due: day(barred[0].dueOn ?? "") });
    return { headline, bar: t("late.barredBar"), facts: paidFacts };
  }
  if (toPay.length === 0) {
    const paid = sum(settled, "charge");
    const headline = paid > 0 ? t("late.settledCharge", { charge: yen(paid) }) : t("late.settledNone");
    return {
      headline,
      bar: paid > 0 ? t("late.settledBar", { charge: yen(paid) }) : t("late.noDelay"),
      facts: settled.length > 1 ? paidFacts : settledAdvice(settled),
    };
  }
  const facts = [part, ...toPay.flatMap((debt) => openFacts(debt, toPay.length > 1)), barredFact, ...paidFacts];
  return {
    headline: toPayWords(toPay, owed),
    bar: t("late.bar", { owed: yen(owed) }),
    facts: facts.filter((words) => words !== false),
  };
}

/**
 * @param {Debt[]} toPay
 * @param {number} owed
 */
function toPayWords(toPay, owed) {
  const amount = yen(owed);
  if (toPay.every(({ result }) => result.owed === 0)) return t("late.plannedSettled");
  const days = new Set(toPay.map(({ result, dueOn }) => result.to ?? dueOn));
  if (toPay.every(({ result }) => !result.from)) {
    const due = toPay.map(({ dueOn = "" }) => dueOn).sort()[0];
    return t(toPay.length > 1 ? "late.notDue.several" : "late.notDue", { owed: amount, due: day(due) });
  }
  const on = [...days][0];
  const partly = toPay.every(({ partly }) => partly);
  if (days.size === 1 && on && partly) return t("late.afterPart", { owed: amount, on: day(on) });
  if (days.size === 1 && on && toPay[0].standing === "planned") return t("late.planned", { owed: amount, on: day(on) });
  return t(toPay.length > 1 ? "late.today.several" : "late.today", { owed: amount });
}

/**
 * @param {Debt} debt
 * @param {boolean} several
 */
function openFacts({ result, name, charge, standing }, several) {
  const said = [
    several && t(charge > 0 ? "late.each" : "late.eachPlain", { owed: yen(result.owed), charge: yen(charge) }),
    standing === "open" &&
      Number(result.perDay) > 0 &&
      result.from &&
      t("late.perDay", { perDay: yen(roughly(result.perDay)) }),
  ].filter((words) => words !== false && words !== undefined);
  if (said.length === 0) return [];
  return [several ? t("out.about", { name, words: sentences(said) }) : sentences(said)];
}

/** @param {string} perDay whole yen are enough for "about" */
const roughly = (perDay) => Math.round(Number(perDay));

/** @param {Debt} debt */
function settledFact({ result, name }) {
  const words = result.charge > 0 ? t("late.paidCharge", { charge: yen(result.charge) }) : t("late.paidInTime");
  return t("out.about", { name, words });
}

/** @param {Debt[]} settled */
const settledAdvice = ([debt]) =>
  debt?.result.charge && debt.result.owed > 0 && debt.paidOn
    ? [t("late.paidEnough", { on: day(debt.paidOn), owed: yen(debt.result.owed) })]
    : [];

/** @param {State} state */
const wrongFacts = (state) =>
  (state.assessment.invoices ?? [])
    .flatMap((result, index) => (result ? [] : [`invoices[${index}]`]))
    .map((path) => entryWaits(state, entryName(path), path));

/**
 * @param {State} state
 * @param {Debt} debt
 * @returns {Deadline[]}
 */
function deadlineOf(state, { path, dueOn, name, standing }) {
  const daysLeft = dueOn ? daysBetween(asOf(state), dueOn) : -1;
  if (!dueOn || daysLeft < 0 || standing !== "open") return [];
  const bankDay = bankDayBefore(state, `${path}.dueOn`, dueOn);
  return [
    {
      on: dueOn,
      name: t("late.deadline", { name }),
      others: [],
      bankDay,
      daysLeft,
      article: "32(3)",
      path,
      event: "due",
    },
  ];
}

/**
 * @param {State} state
 * @param {Debt[]} barred
 * @param {boolean} others there is something to pay besides these
 * @returns {Warning[]}
 */
function warningsFor(state, barred, others) {
  const warnings = [];
  const note = (/** @type {string} */ code) => state.assessment.notes.find((each) => each.code === code);
  const prescription = note("prescriptionPossible");
  if (prescription) {
    const name = others && list(barred.map((debt) => debt.name));
    const since = prescription.on ? [t("late.prescription.since", { on: day(prescription.on) })] : [];
    warnings.push({
      code: "prescriptionPossible",
      text: name ? t("out.about", { name, words: t("late.prescription") }) : t("late.prescription"),
      more: sentences([...since, t("late.prescription.more")]),
    });
  }
  // The rules say this of no invoice that may be time-barred: nothing here presses for payment of it.
  if (note("suspensionPossible")) {
    warnings.push({
      code: "suspensionPossible",
      text: t("late.suspension"),
      article: "22(1)",
      more: t("late.suspension.more"),
    });
  }
  return [...warnings, ...warningsOf(state, "invoices", "evasion")];
}

/**
 * @param {Debt} debt
 * @param {boolean} several
 * @returns {Figure[]}
 */
function debtFigures({ result, path, name, standing }, several) {
  const { from, to = "", days, charge, owed, perDay, settled } = result;
  const at = path === "evasion" ? "evasion.lateCharge" : path;
  const group = several ? name : undefined;
  /** @type {(Figure | false)[]} */
  const figures = [
    {
      id: `${path}.charge`,
      label: t("late.charge"),
      value: from ? yen(charge) : t("late.noDelay"),
      notes: from ? [t("late.period", { period: range(day(from), day(to)), days: count(days, "day") })] : [],
      articles: ["34"],
      at,
      rules: ["dueMoved", "paidBeforeDelay", "noDelay", "lateSegment", "paymentApplied", "chargeTotal"],
      group,
    },
    owed > 0 && {
      id: `${path}.owed`,
      label: t(standing === "barred" ? "late.owedIfNotBarred" : standing === "settled" ? "late.owedThen" : "late.owed"),
      value: yen(owed),
      notes: to && standing !== "barred" ? [t("late.owedOn", { on: day(to) })] : [],
      articles: ["34", "31(1)"],
      at,
      rules: ["owed"],
      group,
    },
    !settled &&
      standing === "open" &&
      Number(perDay) > 0 && {
        id: `${path}.perDay`,
        label: t("late.perDayLabel"),
        value: yen(perDay),
        notes: [t("late.guide")],
        articles: ["34"],
        at,
        rules: ["perDay"],
        group,
        fold: true,
      },
  ];
  return figures.filter((each) => each !== false);
}

/**
 * @param {EvasionResult | undefined} result
 * @param {boolean} several
 * @returns {Figure[]}
 */
function evasionFigures(result, several) {
  if (!result) return [];
  const group = several ? t("late.special") : undefined;
  const figure = { notes: [], articles: ["33"], at: "evasion", group };
  const { specialFee, total } = result;
  return [
    { ...figure, id: "special", label: t("late.special"), value: yen(specialFee), rules: ["specialFee"] },
    {
      ...figure,
      id: "evasionTotal",
      label: t("late.evasionTotal"),
      value: yen(total),
      rules: ["evasionTotal"],
    },
  ];
}
