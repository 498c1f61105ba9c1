/** Cases to try, told from today. Pure. */

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
export const EXAMPLES = {
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
