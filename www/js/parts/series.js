/**
 * What the pictures show, as points. Pure: where more than the state is needed, one call of the rules brings it.
 *
 * @import { Assessment, Case, Invoice } from "../../pkg/hosting_contract.js"
 * @import { State } from "../state/store.js"
 *
 * @typedef {(given: Case, wanted: { steps: boolean }) => Assessment} Assess
 * @typedef {{ month: string, effectiveOn: string, total: number }} Exit
 * @typedef {{ from: Exit, to: Exit, each: number }} Run months over which the total changes by the same amount each
 * @typedef {{ days: number, amount: number, money: boolean }} Refund
 * @typedef {{ on: string, charge: number, owed: number }} Charge
 */

/** A picture has no more points than these. */
const MOST = 90;
/** Days of payment are shown up to so many after today. */
const AHEAD = 180;

/**
 * Whether it is still open when the contract ends: nothing ends it, or a cancellation that is still to be accepted.
 * @param {State} state
 */
export function isOpen({ assessment, today }) {
  const { cancellation, coolingOff } = assessment;
  if (coolingOff?.effect) return false;
  if (!cancellation) return true;
  const accepted = understood(assessment, "cancellation.on");
  return (
    cancellation.ground === "ordinary" &&
    accepted !== undefined &&
    accepted >= (understood(assessment, "asOf") ?? today)
  );
}

/**
 * The total by month of acceptance, from the present month on. Nothing where the contract's end is settled.
 * @param {State} state
 * @returns {Exit[]}
 */
export function exits(state) {
  const { assessment, case: given, today } = state;
  const asOf = understood(assessment, "asOf") ?? today;
  if (!assessment.estimate || !isOpen(state) || given.estimateUntil !== undefined) return [];
  return assessment.estimate.exits
    .filter(({ acceptedIn }) => acceptedIn >= asOf.slice(0, 7))
    .map(({ acceptedIn, effectiveOn, total }) => ({ month: acceptedIn, effectiveOn, total: total.gross }));
}

/**
 * The months, in runs over which each costs as much more than the one before.
 * @param {Exit[]} all
 * @returns {Run[]}
 */
export function runs(all) {
  /** @type {Run[]} */
  const found = [];
  for (let at = 1; at < all.length; at++) {
    const each = all[at].total - all[at - 1].total;
    const last = found.at(-1);
    if (last && last.each === each) last.to = all[at];
    else found.push({ from: all[at - 1], to: all[at], each });
  }
  return found;
}

/**
 * What an outage of whole days gives, at the present fee and with the readings chosen, each claimed by itself.
 * @param {State} state
 * @param {Assess} assess
 * @returns {Refund[]}
 */
export function refunds({ assessment, case: given }, assess) {
  const { payoutFrom } = assessment;
  if (!payoutFrom || !given.plan) return [];
  const own = Math.max(0, ...(assessment.outages ?? []).map((outage) => outage?.days ?? 0));
  const longest = Math.max(payoutFrom.days + 1, own + 1, 3);
  const stride = Math.ceil(longest / MOST);
  const days = Array.from({ length: Math.floor(longest / stride) + 1 }, (_, at) => at * stride);
  if (!days.includes(payoutFrom.days)) days.push(payoutFrom.days);
  days.sort((one, other) => one - other);
  const { asOf, contract, plan, readings } = given;
  /** @type {Case} */
  const asked = {
    asOf,
    plan,
    ...(contract && { contract: { formedOn: contract.formedOn } }),
    readings: { ...readings, claimUnit: "each" },
    outages: days.map((day) => ({ span: `${Math.max(day * 24, 0)}:00`, cause: "company", total: true })),
  };
  const { outages = [] } = assess(asked, { steps: false });
  return days.flatMap((day, at) => {
    const outage = outages[at];
    return outage ? [{ days: day, amount: outage.amount, money: outage.outcome === "refund" }] : [];
  });
}

/**
 * What a late invoice costs by its day of payment.
 * @param {State} state
 * @param {number} index of an invoice that is not paid
 * @param {Assess} assess
 * @returns {Charge[]}
 */
export function charges({ assessment, case: given, today }, index, assess) {
  const invoice = given.invoices?.[index];
  const dueOn = understood(assessment, `invoices[${index}].dueOn`);
  if (!invoice || !dueOn) return [];
  const asOf = understood(assessment, "asOf") ?? today;
  const paid = (invoice.payments ?? []).map(
    (_, at) => understood(assessment, `invoices[${index}].payments[${at}].on`) ?? "",
  );
  const first = [shifted(dueOn, 1), ...paid].sort().at(-1) ?? asOf;
  const last = shifted([first, asOf].sort()[1], AHEAD);
  const length = daysBetween(first, last);
  const stride = Math.max(1, Math.ceil(length / MOST));
  const days = new Set([asOf >= first ? asOf : first]);
  for (let day = 0; day <= length; day += stride) days.add(shifted(first, day));
  const all = [...days].sort();
  /** @type {Invoice[]} */
  const asked = all.map((on) => ({ ...invoice, paidOn: on }));
  const { invoices = [] } = assess({ asOf: given.asOf, readings: given.readings, invoices: asked }, { steps: false });
  return all.flatMap((on, at) => {
    const result = invoices[at];
    return result ? [{ on, charge: result.charge, owed: result.owed }] : [];
  });
}

/**
 * The invoices that are late and not paid; none that is perhaps time-barred: nothing may press for paying that.
 * @param {State} state
 */
export function lateInvoices({ assessment, case: given }) {
  return (assessment.invoices ?? []).flatMap((result, index) => {
    const path = `invoices[${index}]`;
    const barred = assessment.notes.some((note) => note.path.startsWith(path) && note.code === "prescriptionPossible");
    return result && !result.settled && result.days > 0 && !given.invoices?.[index]?.paidOn && !barred ? [index] : [];
  });
}

/**
 * @param {Assessment} assessment
 * @param {string} path
 */
function understood({ read }, path) {
  const value = read.find((each) => each.path === path)?.value;
  return value === undefined ? undefined : String(value);
}

/**
 * @param {string} on
 * @param {number} days
 */
const shifted = (on, days) => new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * @param {string} from
 * @param {string} to
 */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
