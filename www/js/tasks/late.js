/** What a late payment costs. @import { TaskView } from "./index.js" */
import { GROUPS } from "./groups.js";

/** @type {TaskView} */
export default {
  id: "late",
  fields: [
    {
      list: "invoices",
      fields: ["amount", "dueOn", "paidOn", { list: "payments", fields: ["on", "amount"] }],
    },
  ],
  more: [{ group: "evasion", fields: ["evasion.amount", "evasion.dueOn", "evasion.paidOn"] }, GROUPS.basis],
  picture: async () => (await import("../parts/pictures.js")).pictureOf("late"),
};
