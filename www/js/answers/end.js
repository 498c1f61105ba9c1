/**
 * #exit: when the contract ends, what that costs, and by when to act.
 * @import { State } from "../state/store.js"
 * @import { Answer } from "./answer.js"
 */
import { t } from "../words/words.js";
import { answer } from "./answer.js";
import { ending } from "./ending.js";
import { isWrong, waiting } from "./facts.js";
import { running } from "./running.js";

/**
 * @param {State} state
 * @returns {Answer}
 */
export function end(state) {
  const { cancellation, term, coolingOff } = state.assessment;
  if (coolingOff?.effect === "applicationWithdrawn") {
    const headline = t("exit.neverFormed");
    return answer({ headline, bar: t("exit.neverFormedShort"), spoken: headline });
  }
  if (cancellation) return ending(state, cancellation);
  if (!term || isWrong(state, "cancellation", "contract", "endBy")) {
    return waiting(state, "exit.open", ["contract.formedOn"], ["contract", "cancellation", "endBy"]);
  }
  return running(state, term);
}
