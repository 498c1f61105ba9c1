/** What an answer's folds hold: how each figure came about, month by month, and what the readings give. */
/** @import { Answer } from "../answers/answer.js" */
/** @import { State } from "../state/store.js" */
import { billsFold } from "./bills.js";
import { el } from "./dom.js";
import { figureList } from "./figure.js";
import { glossary } from "./glossary.js";

export { questions } from "./questions.js";

/**
 * @param {State} state
 * @param {Answer} answer
 * @param {(article: string) => string[]} restsOn the figures that rest on an article
 */
export const workings = (state, { figures, bills = [] }, restsOn) =>
  el("div", {}, figureList(state, figures, restsOn), billsFold(bills), glossary());
