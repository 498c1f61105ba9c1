// What crosses the boundary of the compiled module: plain data both ways, and an Error with the path for the wrong shape.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assess } from "./rules.js";

const cases = JSON.parse(readFileSync(new URL("../cases/worked.json", import.meta.url), "utf8"));
const asOf = "2026-11-22";
/** @type {import("../../www/pkg/hosting_contract.js").Outage} */
const outage = { awareAt: "2026-06-01T09:00", span: 48, cause: "company", total: true };

/** @type {any} */
const itself = { asOf };
itself.self = itself;

/** @param {any} input */
const throws = (input, path) =>
  assert.throws(
    () => assess(input),
    (error) => error instanceof Error && error.message.includes(path),
    `an Error that names ${path}`,
  );

test("the answer loses nothing in JSON, and the question is left as it was", () => {
  for (const { case: facts } of cases) {
    const before = structuredClone(facts);
    const result = assess(facts);
    assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
    assert.deepEqual(facts, before);
  }
});

test("without the working everything else is the same", () => {
  const emptied = (/** @type {any} */ value) =>
    JSON.parse(JSON.stringify(value, (key, inner) => (key === "steps" ? [] : inner)));
  for (const { case: facts } of cases) {
    assert.deepEqual(assess(facts, { steps: false }), emptied(assess(facts)));
    for (const options of [undefined, {}, { steps: true }, { steps: undefined }]) {
      assert.deepEqual(assess(facts, options), assess(facts));
    }
  }
});

for (const [options, path] of /** @type {[any, string][]} */ ([
  [{ step: false }, "options.step"],
  [{ steps: "no" }, "options.steps"],
  [[], "options"],
  [false, "options"],
])) {
  test(`refused with its path: ${JSON.stringify(options)} as options`, () =>
    assert.throws(
      () => assess({ asOf }, options),
      (error) => error instanceof Error && error.message.startsWith(`${path}: `),
    ));
}

test("null stands only in the lists, for an entry with a problem", () => {
  const nulls = (value, path) =>
    value === null
      ? [path]
      : typeof value === "object"
        ? Object.entries(value).flatMap(([k, v]) => nulls(v, `${path}.${k}`))
        : [];
  const result = assess({ asOf, plan: {}, outages: [outage, { ...outage, awareAt: "2026-02-30T09:00" }] });
  assert.deepEqual(nulls(result, ""), [".outages.1"]);
});

test("undefined, null and empty text mean absent", () => {
  const bare = assess({ asOf });
  for (const nothing of [undefined, null, ""]) {
    const input = /** @type {any} */ ({
      asOf,
      contract: { formedOn: nothing, appliedOn: nothing },
      endBy: nothing,
      estimateUntil: nothing,
    });
    assert.deepEqual(assess(input), bare);
  }
  for (const nothing of [undefined, null]) {
    const input = /** @type {any} */ ({ asOf, contract: nothing, plan: nothing, outages: nothing, readings: nothing });
    assert.deepEqual(assess(input), bare);
  }
});

test("the same question gives the same answer", () => {
  for (const { case: facts } of cases) assert.deepEqual(assess(facts), assess(facts));
});

for (const [what, input, path] of /** @type {[string, any, string][]} */ ([
  ["an unknown field", { asOf, contarct: {} }, "contarct"],
  ["an unknown field further in", { asOf, plan: { options: [{ price: 1 }] } }, "plan.options[0].price"],
  ["an unknown choice", { asOf, contract: { appliedVia: "fax" } }, "contract.appliedVia"],
  ["an unknown reading", { asOf, readings: { rounding: "up" } }, "readings.rounding"],
  ["a list in place of an object", { asOf, contract: [] }, "contract"],
  ["an object in place of a list", { asOf, outages: {} }, "outages"],
  ["a text in place of an entry", { asOf, outages: ["48"] }, "outages[0]"],
  ["a text in place of yes or no", { asOf, outages: [{ ...outage, total: "yes" }] }, "outages[0].total"],
  ["a number in place of a day", { asOf, contract: { formedOn: 20260415 } }, "contract.formedOn"],
  ["a function in place of an amount", { asOf, plan: { monthlyFee: () => 1 } }, "plan.monthlyFee"],
  ["a Map in place of an object", { asOf, contract: new Map([["formedOn", asOf]]) }, "contract"],
  ["a Date in place of a day", { asOf: new Date(0) }, "asOf"],
  ["an object that contains itself", itself, "self.self"],
  ["a BigInt in place of an amount", { asOf, plan: { monthlyFee: 1n } }, "plan.monthlyFee"],
])) {
  test(`refused with its path: ${what}`, () => throws(input, path));
}

for (const input of [undefined, null, 1, "{}", [], () => {}, Symbol("case")]) {
  test(`refused: ${String(input) || "[]"} in place of a case`, () => {
    assert.throws(() => assess(/** @type {any} */ (input)), Error);
  });
}

for (const [what, contract] of [
  ["no such day", { formedOn: "2026-02-30" }],
  ["no text of a day", { formedOn: "x".repeat(100_000) }],
  ["a lone surrogate", { formedOn: "\ud800" }],
]) {
  test(`a problem, not an Error: ${what}`, () => {
    const { problems } = assess(/** @type {any} */ ({ asOf, contract }));
    assert.deepEqual(
      problems.map(({ path }) => path),
      ["contract.formedOn"],
    );
  });
}

for (const monthlyFee of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 1e300, "1e3", "--"]) {
  test(`a problem, not an Error: a fee of ${monthlyFee}`, () => {
    const { problems } = assess({ asOf, plan: { monthlyFee } });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ["plan.monthlyFee"],
    );
  });
}
