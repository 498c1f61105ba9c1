/**
 * The price list: plans.json, in the company's hands. The single-file page carries it inside itself.
 * @import { Store } from "./store.js"
 *
 * @typedef {{ id: string, name: { ja: string, en: string }, plan: Record<string, string> }} PricedPlan
 */
import { el } from "./dom.js";

const FEES = ["initialFee", "monthlyFee", "annualFee", "standardMonthlyFee"];

/** @returns {Promise<PricedPlan[]>} empty where there is no list, or none that can be read */
export async function plans() {
  try {
    const inside = document.getElementById("plans-data");
    const list = inside ? JSON.parse(inside.textContent ?? "") : await (await fetch("plans.json")).json();
    return list.plans.filter((/** @type {PricedPlan} */ { id, name, plan }) => id && name.ja && name.en && plan);
  } catch {
    return [];
  }
}

/**
 * Fills the fee fields, and only those, with a plan's.
 * @param {Store} store
 * @param {PricedPlan} priced
 */
export function usePlan(store, { plan }) {
  const form = store.formCase();
  const fees = Object.fromEntries(FEES.map((fee) => [fee, plan[fee] ?? ""]));
  store.load({ ...form, plan: { ...form.plan, ...fees } });
}

/** @param {Store} store */
export async function wirePlans(store) {
  const list = await plans();
  const field = /** @type {HTMLElement} */ (document.getElementById("plans"));
  const select = /** @type {HTMLSelectElement} */ (document.getElementById("plans-select"));
  field.hidden = list.length === 0;
  select.append(...list.map(({ id }) => el("option", { value: id })));
  const show = () => {
    for (const option of select.options) {
      const plan = list.find(({ id }) => id === option.value);
      if (plan) option.textContent = plan.name[store.lang];
    }
    // Fees of one's own are no longer the list's.
    const fees = store.get("plan");
    const same = list.find(({ plan }) => FEES.every((fee) => fees[fee] === (plan[fee] ?? "")));
    select.value = same?.id ?? "";
  };
  show();
  store.subscribe(show);
  select.addEventListener("change", () => {
    const plan = list.find(({ id }) => id === select.value);
    if (plan) usePlan(store, plan);
  });
}
