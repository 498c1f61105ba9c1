/** Whether a notice came in time, and by when to answer one. @import { TaskView } from "./index.js" */
import { answerOf } from "../answers/index.js";
import { GROUPS } from "./index.js";

/** @type {TaskView} */
export default {
  id: "notice",
  tables: ["common", "notice"],
  fields: [{ list: "notices", fields: ["kind", "givenOn", "effectiveOn"] }],
  more: [GROUPS.basis],
  answer: (state) => answerOf("notice", state),
};
