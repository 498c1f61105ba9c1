// A short run of each fuzzer, the same each time; before it whatever was once found or is worth trying again.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { diceOf } from "./dice.js";
import { targets } from "./targets.js";

/** @type {Record<string, any[]>} */
const corpus = JSON.parse(readFileSync(new URL("corpus.json", import.meta.url), "utf8"));
const ROUNDS = 500;

assert.deepEqual(Object.keys(corpus).sort(), Object.keys(targets).sort());

for (const [name, { make, check, together }] of Object.entries(targets)) {
  test(`${name}: what was found before`, async () => {
    const checked = [];
    for (const input of corpus[name]) checked.push(await check(input));
    together?.(checked);
  });

  test(`${name}: ${ROUNDS} rounds`, async () => {
    const dice = diceOf(2017_06_01);
    const checked = [];
    for (let round = 0; round < ROUNDS; round++) {
      const input = make(dice);
      try {
        checked.push(await check(input));
      } catch (error) {
        throw new Error(`round ${round}: ${JSON.stringify(input)}`, { cause: error });
      }
    }
    together?.(checked);
  });
}
