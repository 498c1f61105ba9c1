// What the way into the compiled module and out of it costs: each worked case natively, inside the module, through the
// boundary, and through the two other forms that a boundary could have. Then how the cost of a case grows with its entries.
import { readFileSync, writeFileSync } from "node:fs";
import { buildModules, builtPath, builtUrl, native } from "./built.js";
import { least } from "./least.js";
import { costs, median, table, times } from "./measure.js";

const { assess } = await import("../../www/pkg/node.js");

/** @param {object[]} cases */
function nativeCosts(cases) {
  const path = builtPath("cases.json");
  writeFileSync(path, JSON.stringify(cases));
  return native(path);
}

/** @param {number} length @param {(at: number) => object} entry */
const many = (length, entry) => Array.from({ length }, (_, at) => entry(at));

/** @param {number} minutes from the first of the year on */
const minute = (minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString().slice(0, 16);

const ASKED = { asOf: "2026-11-22", contract: { formedOn: "2025-11-15" }, plan: { monthlyFee: "39,800" } };

/** @param {number} count none of them overlaps another */
const outages = (count) => ({
  ...ASKED,
  outages: many(count, (at) => ({
    awareAt: minute(at * 400),
    restoredAt: minute(at * 400 + 300),
    cause: "company",
    total: true,
  })),
});
/** @param {number} count */
const invoices = (count) => ({
  ...ASKED,
  invoices: many(count, (at) => ({ amount: "43,780", dueOn: minute((at % 300) * 1440).slice(0, 10) })),
});
/** @param {number} count billed, from the month of formation on */
const months = (count) => {
  const last = new Date(Date.UTC(2025, 10 + count, 1)).toISOString().slice(0, 7);
  return { ...ASKED, estimateUntil: last };
};

/** @type {[what: string, make: (count: number) => any, sizes: number[]][]} */
const GROWTH = [
  ["outages", outages, [1, 10, 100, 1000]],
  ["invoices", invoices, [1, 10, 100, 1000]],
  ["months", months, [12, 120, 1199]],
];

/** @param {any} inside */
function crossing(inside) {
  const file = new URL("../cases/worked.json", import.meta.url);
  const worked = JSON.parse(readFileSync(file, "utf8"));
  const cases = worked.map(({ case: given }) => given);
  const natively = nativeCosts(cases);
  const rows = [true, false].map((steps, without) => {
    /** @type {Record<string, number[]>} */
    const ratios = { inside: [], boundary: [], json: [], least: [] };
    for (const [at, given] of cases.entries()) {
      const read = new inside.Case(JSON.stringify(given));
      const base = natively[at][without];
      const [within, through, json, made] = costs([
        () => read.run(steps),
        () => assess(given, { steps }),
        () => JSON.parse(inside.through_json(JSON.stringify(given), steps)),
        least(assess(given, { steps })),
      ]);
      ratios.inside.push(within / base);
      ratios.boundary.push(through / base);
      ratios.json.push(json / base);
      ratios.least.push(made / base);
      read.free();
    }
    const { inside: within, boundary, json, least: made } = ratios;
    const through = boundary.map((ratio, at) => ratio / within[at]);
    const most = boundary.indexOf(Math.max(...boundary));
    return [
      steps ? "figures and working" : "figures alone",
      times(median(within)),
      times(median(boundary)),
      `${times(boundary[most])} (${worked[most].name})`,
      boundary.filter((ratio) => ratio > (steps ? 3 : 2)).length,
      times(median(through)),
      times(median(json)),
      times(median(made)),
    ];
  });
  table(
    `Through the boundary: ${cases.length} worked cases, native = 1`,
    [
      "asked for",
      "inside",
      "boundary",
      "dearest",
      "over 3 x, 2 x",
      "boundary to inside",
      "one JSON string",
      "the answer's values alone",
    ],
    rows,
  );
}

/** @param {any} inside many cases of one kind, figures alone: a list of customers */
function columns(inside) {
  const rows = 1000;
  const given = /** @type {any[]} */ (
    many(rows, (at) => ({
      asOf: ASKED.asOf,
      plan: { monthlyFee: String(30_000 + at * 200) },
      outages: [{ awareAt: "2026-11-01 09:30", restoredAt: "2026-11-03 10:55", cause: "company", total: true }],
      invoices: [{ amount: String(40_000 + at * 10), dueOn: "2026-09-30", paidOn: "2026-10-15" }],
    }))
  );
  const column = (/** @type {(each: any) => string} */ of) => given.map(of).join("\n");
  const figures = () =>
    inside.through_columns(ASKED.asOf, [
      column(({ plan }) => plan.monthlyFee),
      column((each) => each.outages[0].awareAt),
      column((each) => each.outages[0].restoredAt),
      column((each) => each.invoices[0].amount),
      column((each) => each.invoices[0].dueOn),
      column((each) => each.invoices[0].paidOn),
    ]);
  const plain = given.flatMap((each) => {
    const { outages: [outage] = [], invoices: [invoice] = [] } = assess(each, { steps: false });
    return [outage?.amount, invoice?.charge];
  });
  if (JSON.stringify([...figures()]) !== JSON.stringify(plain)) throw new Error("the columns give other figures");
  const natively = nativeCosts(given.slice(0, 20)).map(([, dropped]) => dropped);
  const found = costs([
    () => given.map((each) => assess(each, { steps: false })),
    () => given.map((each) => JSON.parse(inside.through_json(JSON.stringify(each), false))),
    figures,
  ]);
  const forms = ["boundary, a call a case", "one JSON string a case", "columns of texts in, of figures out"];
  table(
    `${rows} cases, refund and late charge of each, native = 1`,
    ["form", "cost"],
    [...forms.map((form, at) => [form, times(found[at] / (median(natively) * rows))])],
  );
}

function growth() {
  for (const [what, make, sizes] of GROWTH) {
    const cases = sizes.map(make);
    const natively = nativeCosts(cases);
    const found = cases.map((given) => costs([true, false].map((steps) => () => assess(given, { steps }))));
    table(
      `${what}, one more zero at a time`,
      [what, "to the line before", "to native", "figures alone, to native"],
      [
        ...sizes.map((size, at) => [
          size,
          at === 0 ? "" : times(found[at][0] / found[at - 1][0]),
          times(found[at][0] / natively[at][0]),
          times(found[at][1] / natively[at][1]),
        ]),
      ],
    );
  }
}

export async function boundary() {
  buildModules();
  const inside = await import(builtUrl("inside.js"));
  inside.initSync({ module: readFileSync(builtPath("inside_bg.wasm")) });
  crossing(inside);
  columns(inside);
  growth();
}
