/** @import { State } from "../store.js" */
import { formatYen } from "../format.js";
import { t } from "../text.js";
import { figure } from "./figure.js";

/**
 * Article 40's cap, where the fees are known.
 * @param {State} state
 */
export function liabilityCap(state) {
  const { lang, assessment } = state;
  if (assessment.liabilityCap === undefined) return null;
  const notes = [t(lang, "cost.capNote")];
  return figure(state, t(lang, "cost.cap"), formatYen(assessment.liabilityCap, lang), { article: "40", notes });
}
