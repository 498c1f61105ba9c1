/**
 * @import { Assessment, Case, OutageResult } from "../../pkg/hosting_contract.js"
 * @import { State } from "../store.js"
 */
import { asOf } from "./deadline.js";

/** Longer than any outage that can be entered at all. */
const DAYS = 75_000;

/** What was found last, and for which facts: most of what is typed has nothing to do with it. */
let last = { facts: "", found: /** @type {OutageResult | "never" | undefined} */ (undefined) };

/**
 * The shortest outage of whole days that is paid back in money at the case's fees: found by asking the rules themselves.
 * @param {(caseData: Case) => Assessment} assess
 * @param {State} state
 * @returns {OutageResult | "never" | undefined} undefined where the fees are not known
 */
export function leastPaidOutage(assess, { case: { plan, readings }, assessment }) {
  const asked = asOf(assessment);
  if (!plan || !asked) return undefined;
  const facts = JSON.stringify([asked, plan, readings]);
  if (last.facts !== facts) last = { facts, found: search(assess, { asOf: asked, plan, readings }) };
  return last.found;
}

/**
 * @param {(caseData: Case) => Assessment} assess
 * @param {Case} facts
 */
function search(assess, facts) {
  const ask = (/** @type {number} */ days) => {
    const outage = {
      awareAt: `${facts.asOf}T00:00`,
      span: days * 24,
      cause: /** @type {const} */ ("company"),
      total: true,
    };
    return assess({ ...facts, outages: [outage] }).outages?.[0] ?? undefined;
  };
  let most = 1;
  let paid = ask(most);
  if (!paid) return undefined;
  for (; paid?.outcome !== "refund"; paid = ask(most)) {
    if (most === DAYS) return "never";
    most = Math.min(2 * most, DAYS);
  }
  // Paid at `most` and, as longer never gives less, not up to half of it.
  let least = Math.floor(most / 2) + 1;
  while (least < most) {
    const days = Math.floor((least + most) / 2);
    const result = ask(days);
    if (result?.outcome === "refund") {
      most = days;
      paid = result;
    } else least = days + 1;
  }
  return paid;
}
