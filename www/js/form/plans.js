/**
 * The price list: plans.json, in the company's hands. The single-file page carries it inside itself. An entry that cannot be
 * read is named and left out, the others stand: no fee is ever made of what was not understood.
 *
 * @import { Store } from "../state/store.js"
 *
 * @typedef {{ id: string, name: { ja: string, en: string }, plan: Record<string, string> }} PricedPlan
 * @typedef {{ sample: boolean, plans: PricedPlan[], broken: string[] }} PriceList
 */
import { el } from "../parts/dom.js";
import { list } from "../words/format.js";
import { lang } from "../words/words.js";
import { say } from "./worded.js";

const FEES = ["initialFee", "monthlyFee", "annualFee", "standardMonthlyFee"];

/** @type {Promise<PriceList> | undefined} */
let reading;

/** @returns {Promise<PriceList>} empty where there is no list, or none that can be read */
export function priceList() {
  reading ??= fetched().then(
    (given) => readList(given),
    () => ({ sample: false, plans: [], broken: [] }),
  );
  return reading;
}

/** @returns {Promise<PricedPlan[]>} */
export const plans = async () => (await priceList()).plans;

async function fetched() {
  const inside = document.getElementById("plans-data");
  return inside ? JSON.parse(inside.textContent ?? "") : (await fetch("plans.json")).json();
}

/**
 * @param {any} given what stands in the list, of whatever shape
 * @returns {PriceList}
 */
export function readList(given) {
  /** @type {any[]} */
  const entries = Array.isArray(given?.plans) ? given.plans : [];
  /** @type {PriceList} */
  const read = { sample: given?.sample === true, plans: [], broken: [] };
  for (const [at, entry] of entries.entries()) {
    // Of two with one id, choosing the second would fill in the fees of the first.
    if (isPriced(entry) && !read.plans.some(({ id }) => id === entry.id)) read.plans.push(entry);
    else read.broken.push(calledAnyway(entry) ?? String(at + 1));
  }
  return read;
}

/**
 * @param {any} entry
 * @returns {entry is PricedPlan}
 */
function isPriced(entry) {
  const { id, name, plan } = entry ?? {};
  const fees = typeof plan === "object" && plan !== null && !Array.isArray(plan) ? Object.entries(plan) : [];
  return (
    [id, name?.ja, name?.en].every((text) => typeof text === "string" && text !== "") &&
    fees.length > 0 &&
    fees.every(([fee, value]) => FEES.includes(fee) && isAmount(value))
  );
}

/** Plainer than what a field takes: whoever keeps the list can write digits. @param {unknown} value */
const isAmount = (value) =>
  ["string", "number"].includes(typeof value) && /^(\d{1,3}(,\d{3})*|\d+)$/.test(String(value));

/** @param {any} entry */
const calledAnyway = (entry) => [entry?.name?.ja, entry?.id].find((text) => typeof text === "string" && text !== "");

/**
 * Fills the fee fields, and only those, with a plan's.
 * @param {Store} store
 * @param {PricedPlan} priced
 */
export function usePlan(store, { plan }) {
  store.put(Object.fromEntries(FEES.map((fee) => [`plan.${fee}`, String(plan[fee] ?? "")])));
}

/**
 * Fills the place that the form has for the list, and shows which plan the fees are; fees of one's own are no longer the list's.
 * @param {ParentNode} form
 * @param {Store} store
 */
export async function showPlans(form, store) {
  const place = /** @type {HTMLElement | null} */ (form.querySelector("[data-plans]"));
  if (!place) return;
  const read = await priceList();
  if (place.childElementCount === 0 && read.plans.length > 0) build(place, store, read);
  const select = place.querySelector("select");
  if (!select) return;
  for (const option of select.options) {
    const plan = read.plans.find(({ id }) => id === option.value);
    if (plan) option.textContent = plan.name[lang()];
  }
  const fees = store.get("plan");
  select.value = read.plans.find(({ plan }) => FEES.every((fee) => fees[fee] === String(plan[fee] ?? "")))?.id ?? "";
}

/**
 * @param {HTMLElement} place
 * @param {Store} store
 * @param {PriceList} read
 */
function build(place, store, { sample, plans: priced, broken }) {
  const select = el(
    "select",
    { id: "plans", "aria-describedby": "plans-hint" },
    say(el("option", { value: "" }), "plans.none"),
    priced.map(({ id }) => el("option", { value: id })),
  );
  select.addEventListener("change", () => {
    const chosen = priced.find(({ id }) => id === select.value);
    if (chosen) usePlan(store, chosen);
  });
  place.append(
    say(el("label", { for: "plans" }), "plans"),
    say(el("p", { class: "hint", id: "plans-hint" }), sample ? "plans.hint" : "plans.hint.own"),
    select,
  );
  if (broken.length > 0) place.append(say(el("p", { class: "hint" }), "plans.broken", () => ({ names: list(broken) })));
  place.hidden = false;
}
