// What the page says, sentence by sentence, against what a person wrote down: each case in both languages, each line of the
// working, each reading. A word that is changed without its sentence fails here; the page itself is read in a browser.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { before, test } from "node:test";
import { answerOf, prepare } from "../../www/js/answers/index.js";
import { TASKS } from "../../www/js/state/tasks.js";
import { stepWords } from "../../www/js/words/steps.js";
import { need, use } from "../../www/js/words/words.js";
import { around, isLabel, otherThanWritten, rows, SPOKEN, words, working } from "../sentences/read.js";
import { saidBy, stateOf } from "../sentences/said.js";

/** Every table of words. */
const tables = readdirSync(new URL("../../www/js/words/ja/", import.meta.url)).map((file) => file.replace(/\.js$/, ""));
before(async () => {
  await need(...tables);
  await Promise.all(TASKS.map(prepare));
});

for (const lang of /** @type {const} */ (["ja", "en"])) {
  for (const row of rows) {
    test(`${lang}: ${row.name}`, async () => {
      await use(lang);
      const { task, state } = stateOf(row);
      assert.deepEqual(saidBy(answerOf(task, state), row[lang]), row[lang]);
    });
  }

  test(`${lang}: every sentence that an answer can say, and every word around it, is written down`, async () => {
    for (const name of tables) {
      const { default: table } = await import(`../../www/js/words/${lang}/${name}.js`);
      assert.deepEqual(otherThanWritten(lang, name, table), [], name);
    }
  });

  test(`${lang}: the working has a line for each rule, the words one for each key`, async () => {
    const keys = async (/** @type {string} */ name) =>
      Object.keys((await import(`../../www/js/words/${lang}/${name}.js`)).default);
    assert.deepEqual(working.map(({ rule }) => `step.${rule}`).sort(), (await keys("working")).sort());
    const sentences = (await Promise.all(SPOKEN.map(keys))).flat().filter((key) => !isLabel(key));
    const all = (await Promise.all(tables.filter((name) => name !== "working").map(keys))).flat();
    assert.deepEqual([...Object.keys({ ...words, ...around }), ...sentences].sort(), all.sort());
  });

  test(`${lang}: each line of the working`, async () => {
    await use(lang);
    for (const { rule, values, ...said } of working) {
      assert.equal(stepWords(/** @type {any} */ ({ rule, values })), said[lang]);
    }
  });
}
