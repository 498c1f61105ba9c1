// Fuzzing. node tests/fuzz/run.js [--seconds 600] [--seed 1] [boundary|values|typed|link|file]...
// Each of the targets, or of those that are named, gets so many seconds. What is found is printed with its seed and its
// round; mended, it goes into corpus.json, which fuzz.test.js tries each time.
import { parseArgs } from "node:util";
import { diceOf } from "./dice.js";
import { targets } from "./targets.js";

/** Characters of an input that are printed; its seed and round give the rest. */
const SHOWN = 2_000;

const { values, positionals } = parseArgs({
  options: { seconds: { type: "string", default: "600" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});

for (const name of positionals.length > 0 ? positionals : Object.keys(targets)) {
  const { make, check, together } = targets[name];
  const seed = Number(values.seed);
  const dice = diceOf(seed);
  const end = performance.now() + Number(values.seconds) * 1000;
  /** @type {Map<string, { times: number, first: string }>} */
  const found = new Map();
  let checked = [];
  let round = 0;
  /** @param {unknown} error @param {string} what */
  const note = (error, what) => {
    const kind = String(error).replace(/\d+/g, "#").slice(0, 160);
    const known = found.get(kind);
    if (known) known.times += 1;
    else found.set(kind, { times: 1, first: `round ${round}: ${error}\n  ${what}` });
  };
  for (; performance.now() < end; round++) {
    const input = make(dice);
    try {
      checked.push(await check(input));
    } catch (error) {
      note(error, String(JSON.stringify(input)).slice(0, SHOWN));
    }
    if (checked.length < 500) continue;
    try {
      together?.(checked);
    } catch (error) {
      note(error, "");
    }
    checked = [];
  }
  console.log(`${name}: ${round} rounds from seed ${seed}, ${found.size} kinds of fault`);
  for (const { times, first } of found.values()) console.log(`${times} times, first in ${first}`);
  if (found.size > 0) process.exitCode = 1;
}
