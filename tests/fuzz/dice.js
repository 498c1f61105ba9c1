// Chance from a seed: every run and every machine draws the same.

/** @param {number} seed */
export function diceOf(seed) {
  let state = seed >>> 0;
  /** A whole number from 0 on. @param {number} end the first that is too large */
  const below = (end) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    /** Whether something comes about that does so once in so many times. @param {number} times */
    once: (times) => below(times) === 0,
    /** @template T @param {readonly T[]} list @returns {T} */
    of: (list) => list[below(list.length)],
  };
}

/** @typedef {ReturnType<typeof diceOf>} Dice */
