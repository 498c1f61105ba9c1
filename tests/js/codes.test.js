// Whatever the rules can say has words in both languages, and the words of a step speak of values that the step has.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { OWN_SENTENCES } from "../../www/js/answers/notes.js";
import { SHAPE } from "../../www/js/state/shape.js";

const types = readFileSync(new URL("../../src/wasm.d.ts", import.meta.url), "utf8");

/** @param {"ja" | "en"} lang @param {string} name @returns {Promise<Record<string, string>>} */
const table = async (lang, name) => (await import(`../../www/js/words/${lang}/${name}.js`)).default;
const NAMES = [
  "common",
  "cost",
  "exit",
  "outage",
  "late",
  "cooling-off",
  "notice",
  "working",
  "readings",
  "events",
  "problems",
];
const words = {
  ja: Object.assign({}, ...(await Promise.all(NAMES.map((name) => table("ja", name))))),
  en: Object.assign({}, ...(await Promise.all(NAMES.map((name) => table("en", name))))),
};

/** The choices of a union of texts in the types. @param {string} name */
function union(name) {
  const [, choices = ""] = new RegExp(`export type ${name} =([\\s\\S]*?);\\n(?:\\n|$|export)`).exec(`${types}\n`) ?? [];
  return [...choices.replace(/\/\*\*[\s\S]*?\*\//g, "").matchAll(/"(\w+)"/g)].map(([, choice]) => choice);
}

/** The choices of a field of an interface, wherever it occurs. @param {string} field */
const choices = (field) =>
  [...types.matchAll(new RegExp(`\\b${field}\\??:\\s*((?:\\|?\\s*"\\w+"\\s*)+);`, "g"))].flatMap(([, list]) =>
    [...list.matchAll(/"(\w+)"/g)].map(([, choice]) => choice),
  );

/** Each rule with the names of its operands. */
const rules = [...types.matchAll(/\bS<\s*"(\w+)",\s*(?:\{([^}]*)\}|Record)/g)].map(([, rule, values = ""]) => ({
  rule,
  operands: [...values.matchAll(/(\w+)\??: /g)].map(([, name]) => name),
}));

/** @type {any} */
const questions = SHAPE.in.readings;

/** The keys that each kind of code asks for. @type {Record<string, () => string[]>} */
const asked = {
  steps: () => rules.map(({ rule }) => `step.${rule}`),
  readings: () =>
    Object.entries(questions.in).flatMap(([id, { of }]) => [
      `reading.${id}`,
      `reading.${id}.why`,
      ...of.map((/** @type {string} */ answer) => `reading.${id}.${answer}`),
    ]),
  notes: () => union("NoteCode").map((code) => OWN_SENTENCES[/** @type {"overpaid"} */ (code)] ?? `note.${code}`),
  events: () => union("TimelineEventKind").map((event) => `event.${event}`),
  problems: () => union("ProblemCode").map((code) => `problem.${code}`),
  grounds: () => [...union("Ground"), "coolingOff"].map((ground) => `ground.${ground}`),
  periods: () => choices("period").map((period) => `period.${period}`),
  items: () =>
    [...new Set(choices("kind"))]
      .filter((kind) => /^(initial|monthly|annual|option|powerCycles|remaining|returned)$/.test(kind))
      .map((kind) => `item.${kind}`),
  reasons: () =>
    [...types.matchAll(/interface OutageResult[\s\S]*?reason\?:([^;]*);/g)]
      .flatMap(([, list]) => [...list.matchAll(/"(\w+)"/g)].map(([, reason]) => reason))
      .flatMap((reason) => [`reason.${reason}`, `outage.none.${reason}`, `outage.short.${reason}`]),
};

for (const [kind, keys] of Object.entries(asked)) {
  test(`everything that the rules can say has words: ${kind}`, () => {
    const found = keys();
    assert.ok(found.length > 2, "the types name none");
    for (const lang of /** @type {const} */ (["ja", "en"])) {
      for (const key of found) assert.ok(Object.hasOwn(words[lang], key), `${lang}: ${key}`);
    }
  });
}

test("the words of a step speak of values that the step has, and of each that it shows", () => {
  for (const { rule, operands } of rules) {
    const known = new Set([...operands, ...(operands.includes("from") ? ["period"] : []), "time"]);
    for (const lang of /** @type {const} */ (["ja", "en"])) {
      const blanks = [...words[lang][`step.${rule}`].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const blank of blanks) assert.ok(known.has(blank), `${lang} ${rule}: ${blank}`);
      const shown = new Set(blanks.includes("period") ? [...blanks, "from", "to"] : blanks);
      if (blanks.includes("time")) for (const name of ["years", "commonDays", "leapDays"]) shown.add(name);
      for (const operand of operands) assert.ok(shown.has(operand), `${lang} ${rule}: ${operand} is not shown`);
    }
  }
});

test("every rule of a step belongs to a figure of an answer", () => {
  const answers = ["ending", "running", "total", "cost", "outage-figures", "late", "cooling-off", "notice"]
    .map((name) => readFileSync(new URL(`../../www/js/answers/${name}.js`, import.meta.url), "utf8"))
    .join("\n");
  const listed = new Set([...answers.matchAll(/"(\w+)"/g)].map(([, word]) => word));
  for (const { rule } of rules)
    assert.ok(listed.has(rule) || rule in { debtDue: 1, saveDataBy: 1, dataErased: 1 }, rule);
});
