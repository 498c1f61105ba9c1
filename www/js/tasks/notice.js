/** Whether a notice came in time, and by when to answer one. @import { TaskView } from "./index.js" */
import { GROUPS } from "./groups.js";

/** @type {TaskView} */
export default {
  id: "notice",
  fields: [{ list: "notices", fields: ["kind", "givenOn", "effectiveOn"] }],
  more: [GROUPS.basis],
  picture: async () => (await import("../parts/pictures.js")).pictureOf("notice"),
};
