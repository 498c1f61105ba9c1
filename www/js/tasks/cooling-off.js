/** Whether an application can be withdrawn, and what is then owed. @import { TaskView } from "./index.js" */
import { GROUPS } from "./groups.js";

/** @type {TaskView} */
export default {
  id: "cooling-off",
  fields: ["contract.appliedOn", "contract.appliedVia", "contract.withdrawalSentOn", "contract.withdrawalArrivedOn"],
  more: [
    { group: "contract", fields: ["contract.formedOn", "contract.customer"] },
    { group: "fees", fields: ["plan.monthlyFee", "plan.initialFee", "plan.annualFee"] },
    GROUPS.options,
    GROUPS.basis,
  ],
  picture: async () => (await import("../parts/pictures.js")).pictureOf("cooling-off"),
};
