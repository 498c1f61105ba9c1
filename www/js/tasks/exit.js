/** How to get out, by when, and what it costs then. @import { TaskView } from "./index.js" */
import { GROUPS } from "./groups.js";

/** @type {TaskView} */
export default {
  id: "exit",
  fields: [
    "contract.formedOn",
    "plan.monthlyFee",
    "cancellation.on",
    "cancellation.ground",
    "cancellation.customerInDefault",
    "endBy",
  ],
  more: [
    GROUPS.fees,
    GROUPS.options,
    GROUPS.change,
    { group: "contract", fields: ["contract.customer"] },
    GROUPS.basis,
  ],
  picture: async () => (await import("../parts/pictures.js")).pictureOf("exit"),
};
