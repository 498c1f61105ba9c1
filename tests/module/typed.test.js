// What people type, as far as the rules came with examples of it: each text goes where a person would type it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assess } from "./rules.js";

/** Where each kind of text is typed, with the path of it. @type {Record<string, [(text: string) => object, string]>} */
const PLACES = {
  day: [(text) => ({ contract: { formedOn: text } }), "contract.formedOn"],
  by: [(text) => ({ endBy: text }), "endBy"],
  minute: [(text) => ({ outages: [{ awareAt: text, span: "1" }] }), "outages[0].awareAt"],
  span: [(text) => ({ outages: [{ awareAt: "2026-01-01 0:00", span: text }] }), "outages[0].span"],
  net: [(text) => ({ plan: { monthlyFee: text } }), "plan.monthlyFee"],
  gross: [(text) => ({ invoices: [{ amount: text, dueOn: "2026-01-31" }] }), "invoices[0].amount"],
};

/** What is offered where an example says so. @type {Record<string, string[]>} */
const OFFERS = {
  "day: 08/4/15": ["2008-04-15", "2026-04-15"],
  "day: 平成38年4月15日": ["2026-04-15"],
  "minute: 2026/11/20 午後12:30": ["2026-11-20T12:30", "2026-11-21T00:30"],
  "net: 43,780円（税込）": ["39800"],
};

/** The fields of a row, of which one may stand in quotes. @param {string} row */
const fields = (row) => [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain);

/** @param {{ value: string | number, guessed?: string }} read @param {string} kind */
function written({ value, guessed }, kind) {
  const minutes = Number(value);
  const length = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return `${kind === "span" ? length : value}${guessed === "year" ? "?" : ""}`;
}

const rows = readFileSync(new URL("../typed/typed.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1);
assert.equal(rows.length, 67);

for (const [kind, text, asOf, expected, note] of rows.map(fields)) {
  test(`${kind}: ${text}`, () => {
    const [place, path] = PLACES[kind];
    const { read, problems } = assess({ asOf, ...place(text) });
    const understood = read.find((entry) => entry.path === path);
    const problem = problems.find((entry) => entry.path === path);
    if (expected === "!") {
      assert.equal(understood, undefined);
      assert.ok(problem, "a problem");
      const offers = OFFERS[`${kind}: ${text}`];
      if (offers) assert.deepEqual(problem.offers, offers);
    } else {
      assert.equal(problem, undefined);
      assert.ok(understood, "read");
      assert.equal(written(understood, kind), expected);
      if (note.includes("guessed is about")) assert.equal(understood.guessed, "about");
    }
  });
}
