/** Fields that several tasks ask for. @import { Group } from "./index.js" */

/** @type {Record<string, Group>} */
export const GROUPS = {
  fees: { group: "fees", fields: ["plan.initialFee", "plan.annualFee", "plan.standardMonthlyFee"] },
  options: {
    group: "options",
    fields: [{ list: "plan.options", fields: ["name", "monthlyFee", "annualFee", "setupFee", "stopNoticeOn"] }],
  },
  power: { group: "power", fields: ["plan.powerCycles.perMonth", "plan.powerCycles.unitFee"] },
  change: { group: "change", fields: ["plan.change.acceptedOn", "plan.change.monthlyFee", "plan.change.annualFee"] },
  basis: { group: "basis", fields: ["asOf"] },
};
