/**
 * @import { Child } from "../dom.js"
 * @import { State } from "../store.js"
 */
import { el } from "../dom.js";
import { t } from "../text.js";
import { block } from "./figure.js";
import { fold } from "./fold.js";
import { entryName } from "./name.js";
import { need } from "./need.js";

/** As many are shown at once; the others unfold, so that a long list does not hold up the typing. */
const FEW = 20;

/**
 * A block for each entry of a list; where its facts have a problem, a word on what it waits for.
 * @template Result
 * @param {State} state
 * @param {string} list
 * @param {(Result | null)[]} results
 * @param {(name: string, result: Result) => Child} draw
 * @param {string[]} [fields] of an entry, and of the case, without which there is no result
 * @returns {Child[]}
 */
export function entries(state, list, results, draw, fields = []) {
  const each = (/** @type {Result | null} */ result, /** @type {number} */ index) => {
    const path = `${list}[${index}]`;
    const name = entryName(state, path);
    return result ? draw(name, result) : block(name, need(state, ...fields.map((field) => field.replace("@", path))));
  };
  const rest = results.length - FEW;
  return [
    ...results.slice(0, FEW).map(each),
    rest > 0 &&
      fold(t(state.lang, "out.more", { count: rest }), () =>
        el(
          "div",
          {},
          results.map((result, index) => index >= FEW && each(result, index)),
        ),
      ),
  ];
}
