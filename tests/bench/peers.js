// The core of a case in other people's tools: what an outage gives back (37(1)), what a late payment costs (34), and the one
// less the other. Each tool gets what it can read: fend has no difference of days, so they are counted for it.
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { builtPath, builtUrl, installPeers } from "./built.js";
import { bytesOf, MODULE } from "./bytes.js";
import { compressed, costs, kilobytes, table, times } from "./measure.js";

/**
 * @typedef {{ fee: number, aware: string, restored: string, amount: number, due: string, paid: string }} Task
 * @typedef {[refund: number, late: number, net: number]} Answer
 * @typedef {{ name: string, solve: (task: Task) => Answer, bytes: number }} Peer
 */

const MANY_SAMPLES = 150;

/** @type {Task[]} money, no money since it stays below 10,000 yen, less than a day, and a payment in time */
const TASKS = [
  {
    fee: 198_000,
    aware: "2026-11-01T09:30",
    restored: "2026-11-03T10:55",
    amount: 217_800,
    due: "2026-09-30",
    paid: "2026-10-15",
  },
  {
    fee: 39_800,
    aware: "2026-11-01T09:30",
    restored: "2026-11-03T10:55",
    amount: 43_780,
    due: "2026-03-02",
    paid: "2026-11-02",
  },
  {
    fee: 999_999,
    aware: "2026-11-05T00:00",
    restored: "2026-11-05T23:59",
    amount: 1_099_998,
    due: "2026-06-30",
    paid: "2026-07-01",
  },
  {
    fee: 250_000,
    aware: "2026-11-05T00:00",
    restored: "2026-11-12T00:00",
    amount: 275_000,
    due: "2026-06-30",
    paid: "2026-06-30",
  },
];

/** @returns {Promise<Peer>} */
async function ours() {
  const { assess } = await import("../../www/pkg/node.js");
  return {
    name: "this product (through its boundary, figures alone)",
    bytes: bytesOf(MODULE),
    solve({ fee, aware, restored, amount, due, paid }) {
      const { outages: [outage] = [], invoices: [invoice] = [] } = assess(
        {
          asOf: "2026-11-22",
          plan: { monthlyFee: fee },
          outages: [{ awareAt: aware, restoredAt: restored, cause: "company", total: true }],
          invoices: [{ amount, dueOn: due, paidOn: paid }],
        },
        { steps: false },
      );
      const refund = outage?.outcome === "refund" ? outage.amount : 0;
      const late = invoice?.charge ?? Number.NaN;
      return [refund, late, late - refund];
    },
  };
}

/** @returns {Promise<Peer>} */
async function decimals() {
  const { Decimal } = await import(builtUrl("peers/node_modules/decimal.js/decimal.mjs"));
  const { differenceInCalendarDays, differenceInMinutes, parseISO } = await import(
    builtUrl("peers/node_modules/date-fns/index.js")
  );
  return {
    name: "decimal.js + date-fns",
    bytes: await bundled(
      'export { Decimal } from "decimal.js"; export { differenceInCalendarDays, differenceInMinutes, parseISO } from "date-fns";',
    ),
    solve({ fee, aware, restored, amount, due, paid }) {
      const days = Math.floor(differenceInMinutes(parseISO(restored), parseISO(aware)) / 1440);
      const share = new Decimal(fee).times(days).div(30).floor();
      const refund = share.gte(10_000) ? share : new Decimal(0);
      const delay = Math.max(0, differenceInCalendarDays(parseISO(paid), parseISO(due)));
      const late = new Decimal(amount).times("0.145").times(delay).div(365).floor();
      return [refund.toNumber(), late.toNumber(), late.minus(refund).toNumber()];
    },
  };
}

/** @returns {Promise<Peer>} */
async function fend() {
  const place = "peers/node_modules/fend-wasm";
  const glue = await import(builtUrl(`${place}/fend_wasm_bg.js`));
  const module = new WebAssembly.Module(readFileSync(builtPath(`${place}/fend_wasm_bg.wasm`)));
  const instance = new WebAssembly.Instance(module, { "./fend_wasm_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  const evaluate = (/** @type {string} */ text) => {
    const said = glue.evaluateFendWithTimeout(text, 1000);
    if (!/^-?\d+$/.test(said)) throw new Error(`fend: ${text}: ${said}`);
    return Number(said);
  };
  return {
    name: "fend-wasm",
    bytes: compressed(builtPath(`${place}/fend_wasm_bg.wasm`)) + compressed(builtPath(`${place}/fend_wasm_bg.js`)),
    solve({ fee, aware, restored, amount, due, paid }) {
      const minutes = (Date.parse(`${restored}Z`) - Date.parse(`${aware}Z`)) / 60_000;
      const share = evaluate(`floor(${fee} * floor(${minutes} / 1440) / 30)`);
      const refund = share >= 10_000 ? share : 0;
      const delay = Math.max(0, (Date.parse(paid) - Date.parse(due)) / 86_400_000);
      const late = evaluate(`floor(${amount} * 145 * ${delay} / 365000)`);
      return [refund, late, evaluate(`${late} - ${refund}`)];
    },
  };
}

/** @returns {Promise<Peer>} */
async function publicodes() {
  const { default: Engine } = await import(builtUrl("peers/node_modules/publicodes/dist/index.js"));
  const engine = new Engine({
    fee: { valeur: 0 },
    minutes: { valeur: 0 },
    "whole days": { valeur: "minutes // 1440" },
    share: { valeur: "fee * whole days // 30" },
    refund: { variations: [{ si: "share >= 10000", alors: "share" }, { sinon: 0 }] },
    amount: { valeur: 0 },
    due: { valeur: "01/01/2026" },
    paid: { valeur: "01/01/2026" },
    delay: { durée: { depuis: "due", "jusqu'à": "paid" } },
    late: { valeur: "amount * 145 * (delay / 1 jour) // 365000" },
    net: { valeur: "late - refund" },
  });
  const day = (/** @type {string} */ on) => on.split("-").reverse().join("/");
  const figure = (/** @type {string} */ name) => engine.evaluate(name).nodeValue;
  return {
    name: "publicodes",
    bytes: await bundled('export { default } from "publicodes";'),
    solve({ fee, aware, restored, amount, due, paid }) {
      const minutes = (Date.parse(`${restored}Z`) - Date.parse(`${aware}Z`)) / 60_000;
      engine.setSituation({ fee, minutes, amount, due: day(due), paid: day(paid) });
      return [figure("refund"), figure("late"), figure("net")];
    },
  };
}

/** The bytes of what a page would have to load. @param {string} contents */
async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: builtPath("peers") },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    outfile: builtPath("peer.js"),
  });
  const { brotliCompressSync } = await import("node:zlib");
  return brotliCompressSync(outputFiles[0].contents).length;
}

export async function peers() {
  installPeers();
  const all = await Promise.all([ours(), decimals(), fend(), publicodes()]);
  const [own] = all;
  for (const task of TASKS) {
    const expected = JSON.stringify(own.solve(task));
    for (const { name, solve } of all) {
      const found = JSON.stringify(solve(task));
      if (found !== expected) throw new Error(`${name} says ${found} where ${own.name} says ${expected}`);
    }
  }
  const found = costs(
    all.map(
      ({ solve }) =>
        () =>
          TASKS.map(solve),
    ),
    MANY_SAMPLES,
  );
  table(
    `Refund, late charge and net of ${TASKS.length} cases, in Node; answers equal`,
    ["", "time", "bytes"],
    [...all.map(({ name, bytes }, at) => [name, times(found[at] / found[0]), kilobytes(bytes)])],
  );
}
