// What a first visit transfers before and with its first answer, compressed as hosts compress. Times are measured elsewhere
// (tests/bench) and never tested: they are the machine's. The limits keep the page from growing; what it is to come down to
// is 56 KB for the module and 24 KB for all else, of which both are still short.
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "./fixtures.js";

test.use({ serviceWorker: true });

const www = new URL("../../www/", import.meta.url);
const MODULE = "pkg/hosting_contract_bg.wasm";
const KB = 1000;
const MODULE_AT_MOST = 76 * KB;
/** Page, style, scripts and the words of one language. */
const REST_AT_MOST = 35 * KB;

/** @param {string} path */
const compressed = (path) => brotliCompressSync(readFileSync(new URL(path, www))).length;

/**
 * The files that were asked for up to the moment at which the answer stood there.
 * @param {import("@playwright/test").Page} page
 */
async function transferred(page) {
  const urls = await page.evaluate(() => {
    const answered = performance.getEntriesByName("answered")[0].startTime;
    const asked = performance.getEntriesByType("resource").filter(({ startTime }) => startTime <= answered);
    return [location.href, ...asked.map(({ name }) => name)].filter((url) => url.startsWith(location.origin));
  });
  const paths = urls.map((url) => new URL(url).pathname.slice(1) || "index.html");
  return [...new Set(paths)].map((path) => ({ path, bytes: compressed(path) }));
}

// What is found, not the line that stands there until then.
function markAnswer() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#answer .found")?.textContent?.trim()) return;
    performance.mark("answered");
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

test.describe("bytes", { tag: "@once" }, () => {
  test("the module does not grow", () => expect(compressed(MODULE)).toBeLessThanOrEqual(MODULE_AT_MOST));

  for (const [what, fragment] of [
    ["an outage", "#outage&plan.monthlyFee=39800&outages[0].span=2日"],
    ["an early end", "#exit&contract.formedOn=2026-04-15&plan.monthlyFee=39800&cancellation.on=2026-12-31"],
    ["a quotation", "#cost&contract.formedOn=2026-04-15&plan.monthlyFee=39800"],
  ]) {
    test(`a first visit and its first answer do not grow: ${what}`, async ({ page }) => {
      await page.addInitScript(markAnswer);
      await page.goto(`/${fragment}`);
      await expect(page.locator("#answer")).toContainText(/\d円/);
      const files = await transferred(page);
      const rest = files.filter(({ path }) => path !== MODULE).reduce((sum, { bytes }) => sum + bytes, 0);
      expect(files.map(({ path }) => path)).toContain(MODULE);
      expect(rest, JSON.stringify(files, undefined, 1)).toBeLessThanOrEqual(REST_AT_MOST);
    });
  }
});
