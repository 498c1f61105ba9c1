/**
 * What the folds of an answer hold is drawn by a part that comes after the first answer: until someone unfolds, nobody sees it.
 * @typedef {typeof import("./unfolded.js")} Unfolded
 */

/** @type {Unfolded | undefined} */
let unfolded;

export const folds = {
  isThere: () => unfolded !== undefined,
  there: () => /** @type {Unfolded} */ (unfolded),
  async load() {
    unfolded = await import("./unfolded.js");
  },
};
