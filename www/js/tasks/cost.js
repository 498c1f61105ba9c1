/** What it costs. @import { TaskView } from "./index.js" */
import { GROUPS } from "./groups.js";

/** @type {TaskView} */
export default {
  id: "cost",
  fields: ["contract.formedOn", "plan.monthlyFee", "plan.initialFee"],
  more: [
    { group: "fees", fields: ["plans", "plan.annualFee", "plan.standardMonthlyFee", "estimateUntil"] },
    GROUPS.options,
    GROUPS.power,
    GROUPS.change,
    { group: "contract", fields: ["contract.customer"] },
    GROUPS.basis,
  ],
  picture: async () => (await import("../parts/pictures.js")).pictureOf("cost"),
};
