// What goes wrong around the page: each time a clear message or a clean recovery, and nothing that was typed is lost.
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";
import { answer, field, go, hold, open, ready, setDay, type } from "./visit.js";

test.use({ serviceWorker: true });

const module_ = "**/hosting_contract_bg.wasm";
const message = (page) => page.locator("#messages [role=alert]:visible");

/** @type {Record<string, (route: import("@playwright/test").Route) => Promise<void>>} */
const broken = {
  "does not arrive": (route) => route.abort(),
  "is not there": (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<p>" }),
  "is empty": (route) => route.fulfill({ contentType: "application/wasm", body: "" }),
  "is cut off": async (route) => {
    const whole = await readFile(new URL("../../www/pkg/hosting_contract_bg.wasm", import.meta.url));
    await route.fulfill({ contentType: "application/wasm", body: whole.subarray(0, whole.length / 2) });
  },
};

for (const [what, fault] of Object.entries(broken)) {
  test(`the module ${what}: a message, the rules in words, and what was typed is still there after loading again`, async ({
    browser,
    baseURL,
  }) => {
    // Without the watch: the browser itself writes on the console that something did not arrive.
    const context = await browser.newContext({ baseURL, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.route(module_, fault);
    await page.goto("/#late");
    await field(page, "invoices[0].amount").fill("110,000");
    await expect(message(page)).toContainText("入力はそのまま残っています");
    await expect(page.locator("#rules dd").first()).toBeVisible();
    await expect(field(page, "invoices[0].amount")).toHaveValue("110,000");
    await page.unroute(module_);
    await page.getByRole("button", { name: "もう一度読み込む" }).click();
    await ready(page);
    await expect(field(page, "invoices[0].amount")).toHaveValue("110,000");
    await expect(message(page)).toHaveCount(0);
    await context.close();
  });
}

test("what is typed before there is any answer outlasts a reload", async ({ page }) => {
  await page.route(module_, () => {});
  await page.goto("/#late");
  await field(page, "invoices[0].amount").fill("110,000");
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).toContain("110,000");
  await page.unroute(module_);
  await page.reload();
  await ready(page);
  await expect(field(page, "invoices[0].amount")).toHaveValue("110,000");
});

test("the module hangs: the reader is told, goes on typing, and has the answer when it comes", async ({ page }) => {
  const arrive = await hold(page, module_);
  await page.clock.install({ time: "2026-11-25T12:00:00+09:00" });
  await page.goto("/#late");
  await field(page, "invoices[0].amount").fill("1000000");
  await page.clock.runFor("00:11");
  await expect(message(page)).toContainText("まだ届いていません");
  await field(page, "invoices[0].dueOn").fill("2026-10-31");
  arrive();
  await expect(answer(page)).toContainText("1,009,931円");
  await expect(message(page)).toHaveCount(0);
});

test("a part of the page does not arrive: the task says so and keeps what was typed", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.route("**/answers-late.js", (route) => route.abort());
  await page.route("**/words-ja-late.js", (route) => route.abort());
  await setDay(page);
  await page.goto("/");
  await ready(page);
  await type(page, { "contract.formedOn": "2026-04-15", "plan.monthlyFee": "39800" });
  await page.locator("#tab-late").click();
  await expect(message(page)).toContainText("入力はそのまま残っています");
  await page.unroute("**/answers-late.js");
  await page.unroute("**/words-ja-late.js");
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "もう一度読み込む" }).click()]);
  await ready(page);
  await go(page, "cost");
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39800");
  await context.close();
});

test("the first task's part does not arrive: its fields are there, and what is typed into them is answered when it does", async ({
  browser,
  baseURL,
  browserName,
}) => {
  const context = await browser.newContext({ baseURL, serviceWorkers: "block" });
  const page = await context.newPage();
  const give = await hold(page, "**/words-ja-late.js", (route) => route.abort());
  await setDay(page);
  await page.goto("/#late", { waitUntil: "commit" });
  await field(page, "invoices[0].amount").fill("1000000");
  await expect(answer(page)).toContainText("計算の準備");
  give();
  await expect(message(page)).toContainText("入力はそのまま残っています");
  await expect(answer(page)).toBeEmpty();
  await page.unroute("**/words-ja-late.js");
  // Firefox asks for a script that did not come only once a page.
  if (browserName === "firefox") await page.getByRole("button", { name: "もう一度読み込む" }).click();
  await field(page, "invoices[0].dueOn").fill("2026-10-31");
  // 25 days at 14.5 %: 9,931.
  await expect(answer(page)).toContainText("1,009,931円");
  await expect(message(page)).toHaveCount(0);
  await context.close();
});

test("the rules break off: no figure stands beside what was typed, and the next input is answered", async ({
  page,
}) => {
  // A trap inside the module, as one of the engine's own errors; also in the one that is set up anew.
  await page.addInitScript(() => {
    /** @type {any} */
    const engine = WebAssembly;
    const { instantiate, instantiateStreaming, Instance } = engine;
    const breaking = ({ exports }) => ({
      exports: {
        ...exports,
        assess: (...values) => {
          if (/** @type {any} */ (window).trap) throw new WebAssembly.RuntimeError("unreachable");
          return exports.assess(...values);
        },
      },
    });
    const both = (result) =>
      "instance" in result ? { ...result, instance: breaking(result.instance) } : breaking(result);
    engine.instantiate = async (...given) => both(await instantiate(...given));
    engine.instantiateStreaming = async (...given) => both(await instantiateStreaming(...given));
    engine.Instance = class {
      constructor(...given) {
        // biome-ignore lint/correctness/noConstructorReturn: it stands for the engine's own.
        return breaking(new Instance(...given));
      }
    };
  });
  await open(page, "#late");
  await type(page, { "invoices[0].amount": "1000000", "invoices[0].dueOn": "2026-10-31" });
  await expect(answer(page)).toContainText("1,009,931円");
  await page.evaluate(() => Object.assign(window, { trap: true }));
  await type(page, { "invoices[0].amount": "2000000" });
  await expect(message(page)).toContainText("計算の途中で失敗しました");
  await expect(answer(page)).not.toContainText("円");
  await expect(field(page, "invoices[0].amount")).toHaveValue("2000000");
  await page.evaluate(() => Object.assign(window, { trap: false }));
  await type(page, { "invoices[0].amount": "1000000" });
  await expect(answer(page)).toContainText("1,009,931円");
  await expect(message(page)).toHaveCount(0);
});

const bereft = {
  "no service worker": () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"),
  "a service worker that is forbidden": () => {
    // An empty page of Firefox has none, and it is no page of ours.
    if (!("ServiceWorkerContainer" in window)) return;
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError"));
  },
  "a service worker that throws": () => {
    if (!("ServiceWorkerContainer" in window)) return;
    ServiceWorkerContainer.prototype.register = () => {
      throw new TypeError("no");
    };
  },
  "no storage": () => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("no", "SecurityError");
        },
      });
  },
  "a full storage": () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
  "no idle callbacks": () => Reflect.deleteProperty(window, "requestIdleCallback"),
  "no picker": () => Reflect.deleteProperty(HTMLInputElement.prototype, "showPicker"),
  "an address that may not be written": () => {
    history.replaceState = () => {
      throw new DOMException("too often", "SecurityError");
    };
  },
};

for (const [what, without] of Object.entries(bereft)) {
  test(`with ${what} the page works as before`, async ({ page }) => {
    await page.addInitScript(without);
    await open(page, "#late");
    await type(page, { "invoices[0].amount": "1000000", "invoices[0].dueOn": "2026-10-31" });
    await expect(answer(page)).toContainText("1,009,931円");
    await go(page, "exit");
    await type(page, { "contract.formedOn": "2026-04-15" });
    await expect(answer(page)).toContainText("2027年3月31日");
  });
}

test("the clock jumps back and forth: the page answers for the day that it is", async ({ page }) => {
  await open(page, "#late");
  await type(page, { "invoices[0].amount": "1000000", "invoices[0].dueOn": "2026-10-31" });
  for (const [day, sum] of [
    ["2026-12-25", "1,021,849円"],
    ["2026-11-25", "1,009,931円"],
  ]) {
    await setDay(page, day);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(answer(page)).toContainText(sum);
  }
});
