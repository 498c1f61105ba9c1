import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "./fixtures.js";

const built = fileURLToPath(new URL("../../www/", import.meta.url));
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** @typedef {{ folder: string, origin: string, stop: () => Promise<unknown> }} Site */

// A server of its own with a copy of the page, to be changed and to be switched off.
/** @type {import("@playwright/test").Fixtures<{ site: Site }, {}, import("@playwright/test").PlaywrightTestArgs & import("@playwright/test").PlaywrightTestOptions>} */
const fixtures = {
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern.
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "page-"));
    cpSync(built, folder, { recursive: true });
    const server = createServer(({ url }, response) => {
      const path = new URL(String(url), "http://localhost").pathname.replace(/\/$/, "/index.html");
      try {
        const content = readFileSync(join(folder, path));
        response.writeHead(200, { "content-type": TYPES[extname(path)], "cache-control": "max-age=600" }).end(content);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
    const stop = () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    };
    const address = /** @type {import("node:net").AddressInfo} */ (server.address());
    await use({ folder, stop, origin: `http://127.0.0.1:${address.port}` });
    await stop();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(site.origin),
};
const test = base.extend(fixtures);

async function works(page, end = "2027年4月30日") {
  await page.locator('[id="contract.formedOn"]').fill("令和8年4月15日");
  await expect(page.locator("#answers")).toContainText(end);
}

const kept = (page) =>
  expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
    .toBe("activated");

const CHANGED = "pkg/page.js";

/** Puts another edition on the server, of which only one file has arrived: the list of the hashes is the old one. */
function publishHalf(folder, words) {
  const text = readFileSync(join(folder, CHANGED), "utf8");
  writeFileSync(join(folder, CHANGED), text.replace(/"take.title":"[^"]*"/g, `"take.title":"${words}"`));
  const list = readFileSync(join(folder, "pkg/files.js"), "utf8");
  writeFileSync(join(folder, "pkg/files.js"), list.replace(/"version": "\w+"/, `"version": "${words}"`));
}

function publishRest(folder) {
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, CHANGED)))
    .digest("base64");
  const list = readFileSync(join(folder, "pkg/files.js"), "utf8");
  writeFileSync(join(folder, "pkg/files.js"), list.replace(/("pkg\/page\.js",\s*"sha256-)[^"]+/, `$1${hash}`));
}

test("point 19: without a network after the first visit, in both languages", async ({ page, site }) => {
  await page.goto("/");
  await works(page);
  await kept(page);
  await site.stop();
  for (const address of ["/", "/index.html", "/?lang=en"]) {
    await page.goto(address);
    await works(page, address.includes("en") ? "30 Apr 2027" : undefined);
    await expect(page.locator("#take-link")).toHaveValue(/formedOn/);
  }
});

test("point 19: two editions never mix: one takes over whole, or not at all", async ({ page, site, context }) => {
  const renewed = (tab) =>
    tab.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => {});
      const { installing, waiting } = registration ?? {};
      if (!installing) return waiting?.state ?? "none";
      return new Promise((resolve) => {
        installing.addEventListener("statechange", () => resolve(installing.state));
      });
    });
  const title = (tab) => tab.locator("#take h2");
  await page.goto("/");
  await kept(page);
  const first = await title(page).textContent();

  publishHalf(site.folder, "half");
  expect(await renewed(page)).not.toBe("installed");
  await page.reload();
  await expect(title(page)).toHaveText(String(first));

  publishHalf(site.folder, "whole");
  publishRest(site.folder);
  expect(await renewed(page)).toBe("installed");
  await page.reload();
  await expect(title(page), "while a window of the old edition is open").toHaveText(String(first));
  await page.close();
  const next = await context.newPage();
  await expect(async () => {
    await next.goto("about:blank");
    await next.goto("/");
    await expect(title(next)).toHaveText("whole", { timeout: 1000 });
  }).toPass();
});

test("point 19: one file from the disk, with prices and without a request", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(new URL("../../www/pkg/page.html", import.meta.url).href);
  await works(page);
  await expect(page.locator("#plans-select option")).toHaveCount(4);
  await page.locator("#plans-select").selectOption("sample-a");
  await expect(page.locator('[id="plan.monthlyFee"]')).toHaveValue("10,000");
  await page.locator("#lang").click();
  await expect(page.locator("#answers")).toContainText("30 Apr 2027");
  expect(asked.filter((url) => !/page\.html|^data:/.test(url))).toEqual([]);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+' 'wasm-unsafe-eval'; style-src 'sha256-[^']+';/,
  );
});

test("point 19: nothing is kept that was not asked for", async ({ page }) => {
  await page.goto("/");
  await works(page);
  await kept(page);
  await page.goto("about:blank");
  await page.goto("/");
  await expect(page.locator("#take-link")).toHaveValue(/#v1/);
  await expect(page.locator('[id="contract.formedOn"]')).toHaveValue("");
  const stored = await page.evaluate(async () => {
    const urls = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
    return {
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: document.cookie,
      typed: urls.filter((url) => url.includes("2026")),
    };
  });
  expect(stored).toEqual({ local: 0, session: 0, cookie: "", typed: [] });
});
