// Words for everything that the rules can say, in both languages: every code of the types, and no operand that a step lacks.
import { readFileSync } from "node:fs";
import { SHAPE } from "../../www/js/shape.js";
import en from "../../www/js/text/en.js";
import jaLater from "../../www/js/text/ja.js";
import { expect, test } from "./fixtures.js";

const text = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = text("www/index.html");
const types = text("src/wasm.d.ts");

/** The Japanese of what stands on the page from the start is there, and only there. */
const onPage = Object.fromEntries(
  [...page.matchAll(/data-t="([\w.]+)"[^>]*>([^<]*)</g)].map(([, key, words]) => [key, words]),
);
const ja = { ...onPage, ...jaLater };

const places = (words) => [...words.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** The choices of a union of texts in the types. */
function union(name) {
  const [, choices] = new RegExp(`export type ${name} =([\\s\\S]*?);\\n(?:\\n|$|export)`).exec(`${types}\n`) ?? [];
  const found = [
    ...String(choices)
      .replace(/\/\*\*[\s\S]*?\*\//g, "")
      .matchAll(/"(\w+)"/g),
  ].map(([, choice]) => choice);
  expect(found.length, name).toBeGreaterThan(2);
  return found;
}

/** The choices of a field of an interface in the types, wherever it occurs. */
const choices = (field) =>
  [
    ...types.matchAll(new RegExp(`\\b${field}\\??: ((?:"\\w+"(?: \\| )?)+|[^;{]*"\\w+"(?:\\s*\\|\\s*"\\w+")*)`, "g")),
  ].flatMap(([, list]) => [...list.matchAll(/"(\w+)"/g)].map(([, choice]) => choice));

const rules = [...types.matchAll(/\bS<\s*"(\w+)"/g)].map(([, rule]) => rule);
/** @type {any} */
const questions = SHAPE.in.readings;
const readings = Object.entries(questions.in).flatMap(([id, { of }]) => [
  id,
  ...of.map((answer) => `${id}.${answer}`),
  `${id}.why`,
]);

const said = {
  problem: () => union("ProblemCode"),
  note: () => union("NoteCode"),
  event: () => union("TimelineEventKind"),
  ground: () => union("Ground"),
  cause: () => union("Cause"),
  "notice.kind": () => union("NoticeKind"),
  step: () => rules,
  reading: () => readings,
  reason: () => choices("reason"),
  outcome: () => choices("outcome"),
  claim: () => choices("claim").filter((choice) => choice !== "none"),
  period: () => choices("period"),
};

for (const [area, codes] of Object.entries(said)) {
  test(`point 21: everything that the rules can say has words: ${area}`, () => {
    const found = codes();
    expect(found.length).toBeGreaterThan(2);
    for (const code of found) {
      expect(ja, code).toHaveProperty([`${area}.${code}`]);
      expect(en, code).toHaveProperty([`${area}.${code}`]);
    }
  });
}

test("point 8: the words of a step speak of values that the step has", () => {
  const operands = Object.fromEntries(
    [...types.matchAll(/\bS<\s*"(\w+)",\s*(?:\{([^}]*)\}|Record)/g)].map(([, rule, values = ""]) => [
      rule,
      [...values.matchAll(/(\w+): /g)].map(([, name]) => name),
    ]),
  );
  expect(Object.keys(operands)).toEqual(rules);
  for (const rule of rules) {
    const known = new Set([...operands[rule], ...(operands[rule].includes("from") ? ["period"] : []), "time"]);
    for (const words of [ja, en]) {
      for (const place of places(words[`step.${rule}`])) expect(known, rule).toContain(place.slice(1, -1));
    }
  }
});
