/**
 * What the rules understood of what was typed, and what an answer still waits for.
 * @import { State } from "../state/store.js"
 * @import { Answer } from "./answer.js"
 */
import { t } from "../words/words.js";
import { answer } from "./answer.js";

/**
 * How a typed value was understood.
 * @param {State} state
 * @param {string} path
 * @returns {string | undefined}
 */
export function understood({ assessment }, path) {
  const found = assessment.read.find((read) => read.path === path);
  return found && String(found.value);
}

/**
 * Today, as far as the case goes.
 * @param {State} state
 */
export const asOf = (state) => understood(state, "asOf") ?? state.today;

/**
 * @param {State} state
 * @param {string} path
 */
export const isGiven = (state, path) => valueAt(state, path) !== undefined;

/**
 * @param {State} state
 * @param {string} path
 * @returns {unknown}
 */
function valueAt({ case: given }, path) {
  /** @type {any} */
  let value = given;
  for (const step of path.match(/[^.[\]]+/g) ?? []) value = value?.[step];
  return value;
}

/**
 * Whether something at or under these paths has first to be mended.
 * @param {State} state
 * @param {...string} paths
 */
export const isWrong = ({ assessment }, ...paths) =>
  assessment.problems.some(({ path }) =>
    paths.some((at) => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`)),
  );

/**
 * The answer where there is no result: what is wrong is mended first, what is missing is named.
 * @param {State} state
 * @param {string} words the key of what is asked for
 * @param {string[]} wanted paths of the form without which there is no answer
 * @param {string[]} [about] paths that must hold no problem
 * @returns {Answer}
 */
export function waiting(state, words, wanted, about = wanted) {
  if (isWrong(state, "asOf", ...about)) {
    return answer({ kind: "wrong", headline: t("out.mend"), bar: t("out.mendShort"), spoken: t("out.mend") });
  }
  return answer({
    kind: "open",
    needs: wanted.filter((path) => !isGiven(state, path)),
    headline: t(words),
    spoken: "",
  });
}
