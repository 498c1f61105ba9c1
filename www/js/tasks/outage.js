/** What comes of an outage, and of a start that was late. @import { TaskView } from "./index.js" */
import { GROUPS } from "./groups.js";

/** @type {TaskView} */
export default {
  id: "outage",
  fields: [
    "plan.monthlyFee",
    {
      list: "outages",
      fields: ["awareAt", "restoredAt", "ongoing", "span", "cause", "total"],
      more: ["claimedOn"],
    },
  ],
  more: [
    { group: "fees", fields: ["plan.standardMonthlyFee", "plan.annualFee"] },
    { group: "end", fields: ["contract.formedOn", "cancellation.ground", "cancellation.on"] },
    {
      group: "delayedStart",
      fields: ["delayedStart.plannedOn", "delayedStart.actualOn", "delayedStart.cause"],
    },
    GROUPS.basis,
  ],
  picture: async () => (await import("../parts/pictures.js")).pictureOf("outage"),
};
