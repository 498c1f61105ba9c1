/** @import { State } from "../store.js" */
import { el } from "../dom.js";
import { t } from "../text.js";

/**
 * Which facts an answer waits for, each by its label and a way to its field.
 * @param {State} state
 * @param {...string} fields
 */
export function need({ lang, assessment, case: { plan } }, ...fields) {
  const known = new Set(assessment.read.map(({ path }) => path.replace(/\.span$/, ".restoredAt")));
  // Any fee makes a plan: the others are then nothing.
  if (plan) known.add("plan.monthlyFee");
  const missing = fields.filter((field) => !known.has(field));
  if (missing.length === 0) return el("p", { class: "need" }, t(lang, "need.mend"));
  return el(
    "p",
    { class: "need" },
    t(lang, "need.lead"),
    missing.flatMap((field, index) => [
      index > 0 ? t(lang, "out.comma") : " ",
      el("a", { href: `#${field}`, "data-field": field }, t(lang, field.replace(/s\[\d+\]/, ""))),
    ]),
  );
}
