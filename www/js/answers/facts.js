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

/** Problems that are no fault of what was typed: something is not there yet. */
const MISSING = new Set(["required", "neitherGiven"]);

/**
 * @param {State} state
 * @param {string[]} paths
 */
const problemsAt = ({ assessment }, paths) =>
  assessment.problems.filter(({ path }) =>
    paths.some((at) => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`)),
  );

/**
 * Whether something at or under these paths has first to be mended or filled in.
 * @param {State} state
 * @param {...string} paths
 */
export const isWrong = (state, ...paths) => problemsAt(state, paths).length > 0;

/**
 * Why an entry has no result yet, in a sentence.
 * @param {State} state
 * @param {string} name
 * @param {...string} paths the entry, and what else it needs
 */
export function entryWaits(state, name, ...paths) {
  const missing = problemsAt(state, paths).every(({ code }) => MISSING.has(code));
  return t(missing ? "out.entryMissing" : "out.entryWrong", { name });
}

/**
 * The answer where there is no result: what is wrong is mended first, what is missing is named.
 * @param {State} state
 * @param {string} words the key of what is asked for
 * @param {string[]} wanted paths of the form without which there is no answer
 * @param {string[]} [about] paths that must hold no problem
 * @returns {Answer}
 */
export function waiting(state, words, wanted, about = wanted) {
  const problems = problemsAt(state, ["asOf", ...about]);
  const missing = problems.filter(({ code }) => MISSING.has(code)).map(({ path }) => path);
  if (problems.length > missing.length) {
    return answer({ kind: "wrong", headline: t("out.mend"), bar: t("out.mendShort"), spoken: t("out.mend") });
  }
  return answer({
    kind: "open",
    needs: [...new Set([...missing, ...wanted.filter((path) => !isGiven(state, path))])],
    headline: t(missing.length > 0 ? "out.needMore" : words),
    spoken: "",
  });
}
