/** What a late payment costs. @import { TaskView } from "./index.js" */
import { answerOf } from "../answers/index.js";
import { GROUPS } from "./index.js";

/** @type {TaskView} */
export default {
  id: "late",
  tables: ["common", "late"],
  fields: [
    {
      list: "invoices",
      fields: ["amount", "dueOn", "paidOn", { list: "payments", fields: ["on", "amount"] }],
    },
  ],
  more: [
    { group: "evasion", fields: ["evasion.amount", "evasion.dueOn", "evasion.paidOn"] },
    GROUPS.basis,
  ],
  answer: (state) => answerOf("late", state),
};
