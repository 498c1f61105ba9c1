/** How to get out, by when, and what it costs then. @import { TaskView } from "./index.js" */
import { answerOf } from "../answers/index.js";
import { GROUPS } from "./index.js";

/** @type {TaskView} */
export default {
  id: "exit",
  tables: ["common", "exit"],
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
  answer: (state) => answerOf("exit", state),
};
