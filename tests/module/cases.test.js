import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { at, disagreements } from "./agreement.js";
import { assess } from "./rules.js";

const folder = new URL("../cases/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

for (const file of files) {
  const cases = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  assert.notEqual(cases.length, 0, `${file} holds no case`);
  for (const { name, case: facts, expect, absent = [], without = [], outcomes = {}, at: block } of cases) {
    test(`${file}: ${name}`, () => {
      const result = assess(facts);
      const { notes = [], ...rest } = expect;
      // Of the given cases the notes are only some.
      const given = file === "worked.json";
      assert.deepEqual(disagreements(given ? rest : expect, result), []);
      for (const note of given ? notes : []) {
        assert.ok(
          result.notes.some((each) => isDeepStrictEqual(each, note)),
          JSON.stringify(note),
        );
      }
      for (const code of without) assert.ok(!result.notes.some((note) => note.code === code), code);
      for (const path of absent) assert.equal(at(result, path), undefined, path);
      for (const [id, expected] of Object.entries(outcomes)) {
        const reading = at(result, block).readings.find((each) => each.id === id);
        assert.ok(reading, `${block} names no reading ${id}`);
        assert.deepEqual(Object.fromEntries(reading.outcomes.map((each) => [each.reading, each.value])), expected, id);
      }
    });
  }
}
