// The most work that a case within every bound can ask for. Processor time counts, in units of what Node itself needs to write
// and read a list on the same machine in the same minute, since seconds would say more of the machine than of the rules.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assess } from "./rules.js";

const asOf = "2026-11-22";
const contract = { formedOn: "2026-04-15" };
const MOST_ENTRIES = 10_000;

/** @param {number} length @param {(index: number) => unknown} entry */
const list = (length, entry) => Array.from({ length }, (_, index) => entry(index));
/** @param {number} index days after the first */
const day = (index) => new Date(Date.UTC(2026, 4, 1 + index)).toISOString().slice(0, 10);
/** The longest text that is read. @param {string} unit */
const text = (unit) => unit.repeat(200 / unit.length);
/** Texts that begin like a day, an amount or a label again and again, and are none. */
const typed = ["t ", "昨 ", "日", "(", "ー", "a ", "1万", "26年4", "9", " 1", "午前", "約"].map((unit) =>
  text(unit.padEnd(unit.length === 5 ? 8 : unit.length)),
);

/** @type {[what: string, of: (entries: number) => any][]} */
const shapes = [
  [
    "outages with texts at which a label is looked for longest",
    (entries) => ({
      asOf,
      contract,
      plan: { monthlyFee: 1 },
      outages: list(entries, () => ({ awareAt: typed[0], restoredAt: typed[1], span: typed[8], claimedOn: typed[0] })),
    }),
  ],
  [
    "outages with weekdays in a row",
    (entries) => ({
      asOf,
      outages: list(entries, () => ({ awareAt: typed[2], restoredAt: typed[2], claimedOn: typed[2] })),
    }),
  ],
  [
    "notices with texts of every kind",
    (entries) => ({
      asOf,
      notices: list(entries, (i) => ({
        kind: "termsChange",
        givenOn: typed[i % typed.length],
        effectiveOn: typed[(i + 5) % typed.length],
      })),
    }),
  ],
  [
    "a hundred options with the longest names, in every bill",
    (entries) => ({
      asOf,
      contract,
      plan: {
        initialFee: 999_999,
        monthlyFee: 399_999,
        annualFee: 999_999,
        options: list(100, (i) => ({
          name: text("名"),
          setupFee: 1_000 + i,
          monthlyFee: 3_000 + i,
          annualFee: 12_000,
        })),
        powerCycles: { perMonth: 10_000, unitFee: 99 },
      },
      // 1,200 months for the most entries.
      estimateUntil: `${2026 + Math.floor((entries * 100) / MOST_ENTRIES)}-03`,
    }),
  ],
  [
    "outages that all give something, in one contract",
    (entries) => ({
      asOf: "2126-01-01",
      contract,
      plan: { monthlyFee: 39_801 },
      outages: list(entries, (i) => ({ awareAt: `${day(i)} 00:00`, span: "24:00", cause: "company", total: true })),
    }),
  ],
  [
    "one invoice with part payments",
    (entries) => ({
      asOf: "2060-01-01",
      invoices: [
        {
          amount: 1_000_000_000_000,
          dueOn: "2026-05-01",
          payments: list(entries - 1, (i) => ({ on: day(i), amount: 1 })),
        },
      ],
    }),
  ],
  [
    "invoices that are overdue for decades",
    (entries) => ({
      asOf: "2199-12-31",
      invoices: list(entries, (i) => ({ amount: 1_000_000_000, dueOn: day(i % 3_000) })),
    }),
  ],
];

/** The least milliseconds of processor time of some runs. @param {() => void} run @param {number} runs */
function cost(run, runs) {
  const once = () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  return Math.min(...Array.from({ length: runs }, once));
}

const entries = list(MOST_ENTRIES, (i) => ({ awareAt: day(i), restoredAt: day(i), span: "24:00", cause: "company" }));
/** What it costs Node to write a list of ten thousand entries and to read it again. */
const unit = () => cost(() => JSON.parse(JSON.stringify(entries)), 9);

/** Some twice of what the costliest shape takes. */
const MOST_UNITS = 400;

for (const [what, of] of shapes) {
  test(`within the bounds and within a second or so: ${what}`, (context) => {
    const [most, half] = [of(MOST_ENTRIES), of(MOST_ENTRIES / 2)];
    const measure = unit();
    const whole = cost(() => assess(most), 3);
    const units = Math.round(whole / measure);
    context.diagnostic(`${Math.round(whole)} ms of processor time, ${units} units of ${measure.toFixed(1)} ms`);
    assert.ok(units < MOST_UNITS, `${units} units`);
    // Twice the entries, some twice the work: nothing is walked once for each of its like.
    const part = cost(() => assess(half), 3);
    assert.ok(whole < 3.5 * part, `${whole} ms for all, ${part} ms for half`);
  });
}
