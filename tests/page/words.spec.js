// The words: complete, alike in both languages, and one for everything that the rules can say.
import { readFileSync } from "node:fs";
import en from "../../www/js/text/en.js";
import jaLater from "../../www/js/text/ja.js";
import { SHAPE } from "../../www/js/shape.js";
import { expect, test } from "./fixtures.js";

const text = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = text("www/index.html");
const types = text("src/wasm.d.ts");

/** The Japanese of what stands on the page from the start is there, and only there. */
const onPage = Object.fromEntries(
  [...page.matchAll(/data-t="([\w.]+)"[^>]*>([^<]*)</g)].map(([, key, words]) => [key, words]),
);
const ja = { ...onPage, ...jaLater };

const sorted = (words) => Object.keys(words).sort();
const places = (words) => [...words.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

test("point 21: the same words in both languages, none missing, none left over", () => {
  expect(sorted(ja).length).toBeGreaterThan(300);
  expect(sorted(en)).toEqual(sorted(ja));
  // What is written twice would one day differ.
  expect(Object.keys(onPage).filter((key) => Object.hasOwn(jaLater, key) && jaLater[key] !== onPage[key])).toEqual([]);
  for (const key of sorted(ja)) {
    expect(ja[key].trim(), key).not.toBe("");
    expect(en[key].trim(), key).not.toBe("");
  }
});

test("point 21: the same values in the words of both languages", () => {
  for (const key of sorted(ja)) expect(new Set(places(en[key])), key).toEqual(new Set(places(ja[key])));
});

test("point 21: English words are English, terms of art in brackets aside", () => {
  const foreign = sorted(en).filter((key) =>
    /[\u3040-\u30ff\u4e00-\u9fff]/.test(en[key].replace(/[（(][^()（）]*[)）]|“[^”]*”/g, "")),
  );
  // The time words that people type into the field of a Japanese time.
  expect(foreign).toEqual(["problem.noSuchTime"]);
});

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
const readings = Object.entries(SHAPE.in.readings.in).flatMap(([id, { of }]) => [
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

/** The modules that one imports, and those that they import. */
function imported(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, to] of text(`www/${path}`).matchAll(
    /^(?:import|export) .*?from "(\.[^"]+)";|^\} from "(\.[^"]+)";/gm,
  )) {
    imported(new URL(to, `http://page/${path}`).pathname.slice(1), found);
  }
  return found;
}

test("every module that the page needs is asked for at once, and no other", () => {
  const listed = [...page.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, path]) => path);
  expect(listed.sort()).toEqual([...imported("js/main.js")].filter((path) => path !== "js/main.js").sort());
});
