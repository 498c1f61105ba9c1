// Without a network, from a USB stick, and from one edition of the page to the next.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "../fixtures.js";
import { answer, field, open, ready, setDay, type } from "../visit.js";
import { openShare, taken } from "./taken.js";

const built = fileURLToPath(new URL("../../../www/", import.meta.url));
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
test.use({ serviceWorker: true });

const FEE = "plan.monthlyFee";
const kept = (page) =>
  expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
    .toBe("activated");

/** The folder of what comes when it is asked for: its name is the edition's. */
const [EDITION] = readdirSync(join(built, "pkg/page")).filter((name) => !name.includes("."));

/** A sentence of the page that both editions have, said otherwise in the next. */
const CHANGED = `pkg/page/${EDITION}/words-ja-share.js`;
const WORDS = "この計算を開くリンク";

/** Puts another edition on the server, of which only one file has arrived: the list of the hashes is the old one. */
function publishHalf(folder, words) {
  const text = readFileSync(join(folder, CHANGED), "utf8");
  expect(text).toContain(WORDS);
  writeFileSync(join(folder, CHANGED), text.replace(WORDS, words));
  const list = readFileSync(join(folder, "pkg/files.js"), "utf8");
  writeFileSync(join(folder, "pkg/files.js"), list.replace(/"version": "\w+"/, `"version": "${words}"`));
}

function publishRest(folder) {
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, CHANGED)))
    .digest("base64");
  const list = readFileSync(join(folder, "pkg/files.js"), "utf8");
  const path = CHANGED.replaceAll("/", "\\/").replaceAll(".", "\\.");
  writeFileSync(
    join(folder, "pkg/files.js"),
    list.replace(new RegExp(`("${path}",\\s*"sha256-)[^"]+`), (_, before) => before + hash),
  );
}

/** What becomes of the edition that is on the server now. */
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

const editions = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").at(-1)));

test("after the first visit everything works without a network, also what was never asked for, in both languages", async ({
  page,
  site,
}) => {
  await open(page, "#exit&contract.formedOn=2026-04-15&plan.monthlyFee=39800&");
  await kept(page);
  await site.stop();
  for (const address of ["/", "/index.html", "/?lang=en"]) {
    await page.goto("about:blank");
    await page.goto(`${address}#exit&contract.formedOn=2026-04-15&plan.monthlyFee=39800&`);
    await ready(page);
    await expect(answer(page)).toContainText(address.includes("en") ? "30 Apr 2027" : "2027年4月30日");
  }
  await page.goto("about:blank");
  await page.goto(
    "/#outage&plan.monthlyFee=198000&outages[0].awareAt=2026-11-15T09:30&outages[0].restoredAt=2026-11-17T10:55&outages[0].cause=company&outages[0].total=true&",
  );
  await ready(page);
  await page.locator('[data-next="letter"]').click();
  await expect(page.locator("dialog .paper")).toContainText("13,200円");
  await page.keyboard.press("Escape");
  const panel = await openShare(page);
  await panel.getByRole("button", { name: "QRコードを表示する" }).click();
  await expect(panel.getByRole("img", { name: /QRコード/ })).toBeVisible();
  const { name } = await taken(page, panel.getByRole("button", { name: /期限をカレンダーに/ }));
  expect(name).toContain(".ics");
});

test("two editions never mix: one comes whole or not at all, is offered, and takes over with all that was typed", async ({
  page,
  site,
}) => {
  const linkLabel = async () => {
    const panel = await openShare(page);
    const label = await panel.locator('label[for="share-link"]').textContent();
    await panel.locator(".panel-close").click();
    return label;
  };
  await open(page, "#cost");
  await kept(page);
  await page.reload();
  await ready(page);
  await type(page, { [FEE]: "39,800" });
  const before = await editions(page);

  publishHalf(site.folder, "half");
  expect(await renewed(page)).not.toBe("installed");
  await page.reload();
  await ready(page);
  expect(await linkLabel()).toBe(WORDS);

  publishRest(site.folder);
  // The reload asked for the half one as well, and may be at it still.
  await expect.poll(() => renewed(page)).toBe("installed");
  expect(await linkLabel(), "the old one goes on until it is asked").toBe(WORDS);
  await field(page, FEE).fill("50,0");
  await page.locator(".edition button").click();
  await expect(page.locator(".edition")).toHaveCount(0);
  await ready(page);
  await expect(field(page, FEE), "in the middle of a word").toHaveValue("50,0");
  expect(await linkLabel()).toBe("half");
  const after = await editions(page);
  expect(after, "the old edition is gone").toEqual(["half"]);
  expect(before).not.toEqual(after);
});

/** Puts the next edition on the server, whole: its parts lie in another folder, and its English says something else. */
function publish(folder, words) {
  const parts = join(folder, "pkg/page");
  renameSync(join(parts, EDITION), join(parts, "next"));
  const named = (path) => writeFileSync(path, readFileSync(path, "utf8").replaceAll(EDITION, "next"));
  for (const name of readdirSync(parts)) if (name.includes(".")) named(join(parts, name));
  for (const name of readdirSync(join(parts, "next"))) named(join(parts, "next", name));
  const english = join(parts, "next/en.js");
  const text = readFileSync(english, "utf8");
  expect(text).toContain("What does it cost?");
  writeFileSync(english, text.replace("What does it cost?", words));
}

test("without a service worker an open page takes no part of a new edition, and goes on in the new one as it was typed @once", async ({
  browser,
  baseURL,
  site,
}) => {
  // The browser itself writes of a failed request to the console: a context that is not watched.
  const context = await browser.newContext({ baseURL, serviceWorkers: "block" });
  const page = await context.newPage();
  /** @type {Record<string, number>} */
  const answered = {};
  page.on("response", (response) => {
    answered[new URL(response.url()).pathname] = response.status();
  });
  await open(page, "#cost");
  await type(page, { [FEE]: "39,800" });
  await page.waitForLoadState("networkidle");
  publish(site.folder, "What does it come to?");
  for (const path of Object.keys(answered)) delete answered[path];
  await page.locator("#lang").click();
  const message = page.locator("#messages [role=alert]:visible");
  await expect(message).toContainText("読み込めませんでした");
  await expect(page.locator("#question")).toHaveText("いくらかかりますか");
  const scripts = Object.entries(answered).filter(([path]) => path.endsWith(".js"));
  expect(
    scripts.map(([, status]) => status),
    JSON.stringify(answered),
  ).toEqual(scripts.map(() => 404));
  expect(answered[`/pkg/page/${EDITION}/en.js`]).toBe(404);
  await Promise.all([page.waitForEvent("load"), message.getByRole("button").click()]);
  await ready(page);
  await expect(field(page, FEE)).toHaveValue("39,800");
  await page.locator("#lang").click();
  await expect(page.locator("#question")).toHaveText("What does it come to?");
  await context.close();
});

test("the page in one file opens from the disk, with prices, both languages and all that is taken away", async ({
  page,
}) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await setDay(page);
  await page.goto(
    `${new URL("../../../www/pkg/page.html", import.meta.url).href}#outage&plan.monthlyFee=198000&outages[0].awareAt=2026-11-15T09:30&outages[0].restoredAt=2026-11-17T10:55&outages[0].cause=company&outages[0].total=true&`,
  );
  await ready(page);
  await page.locator('[data-next="letter"]').click();
  await expect(page.locator("dialog .paper")).toContainText("13,200円");
  await page.keyboard.press("Escape");
  await page.locator("[data-action=compare]").click();
  await page
    .locator("dialog.panel-compare")
    .getByRole("button", { name: /見本プランA/ })
    .first()
    .click();
  await expect(page.locator("dialog.panel-compare table").first()).toContainText("見本プランA");
  await page.keyboard.press("Escape");
  await page.locator("#lang").click();
  await expect(answer(page)).toContainText("¥13,200");
  expect(asked.filter((url) => !/page\.html|^data:/.test(url))).toEqual([]);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+' 'wasm-unsafe-eval'; style-src 'sha256-[^']+';/,
  );
});

/** @type {Record<string, () => void>} what a browser or a host may do to service workers */
const without = {
  missing: () => Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }),
  throwing: () =>
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    }),
  refused: () => {
    if (!("ServiceWorkerContainer" in window)) return;
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("policy", "SecurityError"));
  },
};
for (const [how, harm] of Object.entries(without)) {
  test(`with service workers ${how} the page works as before @once`, async ({ page }) => {
    await page.addInitScript(harm);
    await open(page, "#exit&contract.formedOn=2026-04-15&plan.monthlyFee=39800&");
    await expect(answer(page)).toContainText("2027年4月30日");
    await expect(page.locator(".edition")).toHaveCount(0);
  });
}

test("what did not come says so, and comes the next time", async ({ browser, baseURL }) => {
  // The browser itself writes of a failed request to the console: a context that is not watched.
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined });
  });
  await page.route("**/share-compare-panel.js", (route) => route.abort());
  await open(page, "#cost");
  await page.locator("[data-action=compare]").click();
  await expect(page.getByRole("alert").filter({ hasText: "読み込めませんでした" })).toBeVisible();
  await page.unroute("**/share-compare-panel.js");
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "もう一度読み込む" }).click()]);
  await ready(page);
  await page.locator("[data-action=compare]").click();
  await expect(page.locator("dialog.panel-compare")).toBeVisible();
  await context.close();
});
