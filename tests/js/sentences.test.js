// What the page says, sentence by sentence, against what a person wrote down: each case in both languages, each line of the
// working, each reading. A word that is changed without its sentence fails here; the page itself is read in a browser.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { before, test } from "node:test";
import { answerOf, prepare } from "../../www/js/answers/index.js";
import { deadlineWords } from "../../www/js/parts/deadlines.js";
import { fromFragment } from "../../www/js/share/link.js";
import { createStore } from "../../www/js/state/store.js";
import { TASKS } from "../../www/js/state/tasks.js";
import { stepWords } from "../../www/js/words/steps.js";
import { need, t, use } from "../../www/js/words/words.js";
import { assess } from "../module/rules.js";
import { around, rows, TODAY, words, working } from "../sentences/read.js";

/** Every table of words. */
const tables = readdirSync(new URL("../../www/js/words/ja/", import.meta.url)).map((file) => file.replace(/\.js$/, ""));
/** Those whose words make sentences, which are read where they are said: in `pages.json`. */
const spoken = ["common", "cost", "exit", "outage", "late", "cooling-off", "notice"];
/** Labels of the view and of the items of a bill, which stand among them. */
const LABEL = /^(view|item)\./;

before(async () => {
  await need(...tables);
  await Promise.all(TASKS.map(prepare));
});

/**
 * @param {import("../sentences/read.js").Row} row
 * @returns {import("../sentences/read.js").Said}
 */
function saidOf({ link, today = TODAY }) {
  const store = createStore({ assess, now: () => `${today}T12:00`, lang: "ja", soon: () => {} });
  const linked = fromFragment(link);
  store.load(linked?.case ?? {}, { task: linked?.task });
  store.start();
  assert.ok(store.state && !store.state.failure, String(store.state?.failure));
  const answer = answerOf(store.task, store.state);
  return {
    bar: answer.bar,
    spoken: answer.spoken,
    said: [
      answer.headline,
      ...answer.facts,
      ...answer.deadlines
        .map(deadlineWords)
        .map(({ by, name, left, safest, more }) => [by, name, left, safest, ...more].filter(Boolean).join(" ")),
      ...answer.warnings.flatMap(({ text, more }) => (more ? [text, more] : [text])),
      ...answer.next.flatMap(({ label, locked }) => (locked ? [label, locked] : [label])),
    ],
    figures: answer.figures.map(({ label, value, notes }) => [`${label}: ${value}`, ...notes].join(" | ")),
    compare: Object.values(answer.compare).map(({ label, value }) => `${label}: ${value}`),
    readings: answer.readings.map(({ id, entry }) => (entry ? `${id}: ${entry}` : id)),
  };
}

for (const lang of /** @type {const} */ (["ja", "en"])) {
  for (const row of rows) {
    test(`${lang}: ${row.name}`, async () => {
      await use(lang);
      assert.deepEqual(saidOf(row), row[lang]);
    });
  }

  test(`${lang}: every sentence that an answer can say is written down, in some row`, async () => {
    const said = rows.flatMap((row) => [...Object.values(row[lang]).flat()]).join("\n");
    for (const name of spoken) {
      const { default: table } = await import(`../../www/js/words/${lang}/${name}.js`);
      for (const [key, text] of Object.entries(table)) {
        if (LABEL.test(key)) continue;
        const parts = text
          .split(/\{\w+\}/)
          .map((/** @type {string} */ part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
        assert.match(said, new RegExp(parts.join("[\\s\\S]+?")), key);
      }
    }
  });

  test(`${lang}: the working has a line for each rule, the words one for each key`, async () => {
    const keys = async (/** @type {string} */ name) =>
      Object.keys((await import(`../../www/js/words/${lang}/${name}.js`)).default);
    assert.deepEqual(working.map(({ rule }) => `step.${rule}`).sort(), (await keys("working")).sort());
    const sentences = (await Promise.all(spoken.map(keys))).flat().filter((key) => !LABEL.test(key));
    const all = (await Promise.all(tables.filter((name) => name !== "working").map(keys))).flat();
    assert.deepEqual([...Object.keys({ ...words, ...around }), ...sentences].sort(), all.sort());
  });

  test(`${lang}: each line of the working`, async () => {
    await use(lang);
    for (const { rule, values, ...said } of working) {
      assert.equal(stepWords(/** @type {any} */ ({ rule, values })), said[lang]);
    }
  });

  test(`${lang}: each reading, event, article and word of the contract, and each word around the answers`, async () => {
    await use(lang);
    for (const [key, said] of Object.entries({ ...words, ...around })) assert.equal(t(key), said[lang], key);
  });
}
