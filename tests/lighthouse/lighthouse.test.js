// Lighthouse on the built page, as a phone on a slow line sees it. What does not depend on how busy the machine is has to be
// perfect every time; how quick the page was is told with its spread.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { chromiumFlags, chromiumPath } from "../browsers.js";
import { servePage } from "../served.js";

const TIMES = 3;
const PERFECT = ["accessibility", "best-practices", "seo"];

test("Lighthouse", async (t) => {
  const page = await servePage();
  t.after(page.stop);
  const port = 20_000 + (process.pid % 10_000);
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [...chromiumFlags, `--remote-debugging-port=${port}`],
  });
  t.after(() => browser.close());

  const results = [];
  for (let i = 0; i < TIMES; i++) results.push(await measure(page.address, port));

  for (const id of PERFECT) {
    await t.test(id, () => {
      for (const lhr of results)
        assert.equal(lhr.categories[id].score, 1, `see target/lighthouse.html\n${wanting(lhr, id)}`);
    });
  }
  const quick = results.map(({ categories }) => Math.round(100 * Number(categories.performance.score)));
  t.diagnostic(`Lighthouse: performance ${Math.min(...quick)} to ${Math.max(...quick)} in ${TIMES} measures`);
});

/**
 * @param {import("lighthouse").Result} lhr
 * @param {string} id of a category
 */
function wanting(lhr, id) {
  return lhr.categories[id].auditRefs
    .map((ref) => lhr.audits[ref.id])
    .filter((audit) => audit.score !== null && audit.score < 1)
    .map((audit) => `${audit.id}: ${audit.displayValue ?? audit.title}`)
    .join("\n");
}

/**
 * @param {string} address
 * @param {number} port of the browser's debugging protocol
 */
async function measure(address, port) {
  const result = await lighthouse(address, { port, output: "html", logLevel: "error" });
  assert.ok(result, "Lighthouse gives a result");
  assert.equal(result.lhr.runtimeError, undefined);
  mkdirSync("target", { recursive: true });
  writeFileSync("target/lighthouse.html", String(result.report));
  return result.lhr;
}
