/**
 * Cases to try, told from today: each opens the task that it is about.
 *
 * @import { Store } from "../state/store.js"
 * @import { Task } from "../state/tasks.js"
 */
import { el } from "../parts/dom.js";
import { today } from "../state/today.js";
import { say } from "./worded.js";

/**
 * @param {string} day
 * @param {number} months
 * @param {number} days after the same day of that month (of the 28th, where it is later)
 */
function moved(day, months, days = 0) {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, 28) + days)).toISOString().slice(0, 10);
}

const PLAN = { initialFee: "50,000", monthlyFee: "39,800" };

/** @type {Record<string, (today: string) => object>} */
const EXAMPLES = {
  prospect: (today) => ({
    contract: { appliedOn: today, appliedVia: "website", formedOn: moved(today, 0, 7) },
    plan: PLAN,
  }),
  early: (today) => ({
    contract: { formedOn: moved(today, -7) },
    plan: PLAN,
    cancellation: { ground: "ordinary", on: today },
  }),
  outage: (today) => ({
    contract: { formedOn: moved(today, -7) },
    plan: { ...PLAN, monthlyFee: "198,000" },
    outages: [
      {
        awareAt: `${moved(today, 0, -10)} 9:30`,
        restoredAt: `${moved(today, 0, -8)} 10:55`,
        cause: "company",
        total: true,
      },
    ],
  }),
  late: (today) => ({
    contract: { formedOn: moved(today, -7) },
    plan: PLAN,
    invoices: [{ amount: "43,780", dueOn: moved(today, -2) }],
  }),
};

/** @type {Record<string, Task>} */
const TASK = { prospect: "cost", early: "exit", outage: "outage", late: "late" };

/**
 * @param {Store} store
 * @param {() => void} onChosen the buttons are gone then
 */
export function buildExamples(store, onChosen) {
  const buttons = Object.entries(EXAMPLES).map(([name, example]) => {
    const onclick = () => {
      store.load(example(today()), { task: TASK[name] });
      onChosen();
    };
    return say(el("button", { type: "button", onclick }), `example.${name}`);
  });
  return [say(el("h2"), "examples"), el("div", { class: "row" }, buttons)];
}
