// The page's policy; Japan's day; the rules in words where nothing can be worked out.
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { answer, choice, field, go, openCase, type, unfold } from "./visit.js";

const TASKS = ["cost", "exit", "outage", "late", "cooling-off", "notice"];
const source = () => readFile(new URL("../../www/index.html", import.meta.url), "utf8");

const directives = (policy) =>
  Object.fromEntries(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name, ...values]) => [name, values]),
  );

test("the policy is strict", async ({ page }) => {
  await page.goto("/");
  const metas = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(metas).toHaveCount(1);
  const policy = directives(String(await metas.getAttribute("content")));
  expect(policy["default-src"]).toEqual(["'none'"]);
  expect(policy["script-src"]).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(policy["style-src"]).toEqual(["'self'"]);
  expect(policy["connect-src"]).toEqual(["'self'"]);
  expect(policy["base-uri"]).toEqual(["'none'"]);
  expect(policy["form-action"]).toEqual(["'none'"]);
  expect(policy["require-trusted-types-for"]).toEqual(["'script'"]);
  expect(policy["trusted-types"]).toEqual(["hosting-contract"]);
  const allowed = Object.entries(policy).flatMap(([name, values]) => (name.endsWith("-src") ? values : []));
  for (const value of allowed) expect(["'none'", "'self'", "'wasm-unsafe-eval'"]).toContain(value);
  // A policy counts from where it stands: nothing that it governs may come before it.
  const before = (await source()).split("Content-Security-Policy")[0];
  expect(before).not.toMatch(/<(script|link|style)/);
});

test("no script and no style is written into the page @once", async () => {
  const html = await source();
  expect(html).not.toMatch(/<style|\sstyle\s*=|\son[a-z]+\s*=\s*["']|javascript:/i);
  for (const [tag, content] of html.matchAll(/<script\b[^>]*>([^<]*)/g)) {
    expect(tag).toMatch(/ src="(?!https?:|\/\/)[^"]+"/);
    expect(content?.trim() ?? "").not.toMatch(/[;(]/);
  }
  for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).not.toMatch(/^(https?:)?\/\//);
});

test("a whole case, switched about, violates nothing and asks nobody else", async ({ page }) => {
  // The watch of every test fails this one on a violation, a word on the console or a request to another origin.
  await openCase(page, "cost", fullCase);
  await page.locator("#lang").click();
  for (const task of TASKS) {
    await go(page, task);
    await unfold(page);
  }
  // What the page styles, all of it through the policy: it looks at all only where the policy lets it.
  expect(await page.locator("body").evaluate((body) => getComputedStyle(body).marginTop)).toBe("0px");
});

test("what is typed is only ever text", async ({ page }) => {
  const evil = '"><img src=x onerror=alert(1)><b>';
  await openCase(page, "cost", {
    contract: { formedOn: "2026-04-15" },
    plan: { monthlyFee: "39800", options: [{ name: evil, monthlyFee: "3000" }] },
  });
  await unfold(page);
  await expect(answer(page)).toContainText(evil);
  await expect(page.locator("img, [onerror]")).toHaveCount(0);
});

// 2026-11-22T15:30Z is half past midnight on the 23rd in Japan: the 22nd in Los Angeles, the 23rd on Kiritimati.
// 2026-11-22T14:30Z is the 22nd in Japan, and already the 23rd on Kiritimati.
for (const timezoneId of ["America/Los_Angeles", "Pacific/Kiritimati", "Asia/Tokyo"]) {
  for (const [moment, left] of [
    ["2026-11-22T14:30:00Z", "2026年11月22日"],
    ["2026-11-22T15:30:00Z", "2026年11月23日"],
  ]) {
    test(`today is Japan's day, ${moment} in ${timezoneId}`, async ({ visitor }) => {
      const page = await visitor({ timezoneId });
      await page.clock.setFixedTime(moment);
      await page.goto("/#exit");
      // What was understood of 今日 is the day for which the page answers.
      await type(page, { "cancellation.on": "今日" });
      await expect(page.locator('[id="cancellation.on-echo"]')).toContainText(left);
      await type(page, { "cancellation.on": "" });
      await page.locator(".chip").first().click();
      await expect(page.locator('[id="cancellation.on-echo"]')).toContainText(left);
    });
  }
}

test("the last day of the cooling-off is the last until it is over in Japan", async ({ visitor }) => {
  // Applied for on 2026-11-15: the 22nd is the eighth day.
  for (const [moment, open_] of /** @type {const} */ ([
    ["2026-11-22T14:59:00Z", true],
    ["2026-11-22T15:01:00Z", false],
  ])) {
    const page = await visitor({ timezoneId: "America/Los_Angeles" });
    await page.clock.setFixedTime(moment);
    await page.goto("/#cooling-off");
    await type(page, { "contract.appliedOn": "2026-11-15" });
    await choice(page, "contract.appliedVia", "website").check();
    const by = answer(page).locator(".deadlines");
    if (open_) await expect(by).toContainText("2026年11月22日");
    else await expect(answer(page)).toContainText("過ぎ");
  }
});

// The rules in words: every subject, with its article.
const subjects = [
  [/翌月1日からの12か月/, "13条"],
  [/翌月末/, "27条2項"],
  [/8日目まで/, "45条"],
  [/24時間以上/, "37条1項"],
  [/10,000円に満たなければ/, "37条1項"],
  [/14\.5%/, "34条"],
  [/14日前/, "2条"],
  [/2か月前/, "25条2項"],
  [/消費税/, "35条"],
];

async function expectRulesInWords(page) {
  // Asked from here: where no script runs, Firefox does not wait for anything inside the page either.
  await expect.poll(() => page.locator("#rules dd").first().isVisible()).toBe(true);
  const texts = await page.locator("#rules dd").allInnerTexts();
  for (const [words, article] of subjects) {
    const text = texts.find((each) => RegExp(words).test(each));
    expect(text, String(words)).toContain(article);
  }
}

test("without JavaScript the rules are explained in plain text, and what is off is named", async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto("/");
  await expectRulesInWords(page);
  expect(await page.locator("body").innerText()).toContain("JavaScript が使えない");
  expect(await page.locator("main").isVisible(), "no field that answers nothing").toBe(false);
  expect(await page.locator("#tasks").isVisible()).toBe(false);
  // Long enough for a browser to say that it fetched what is of no use here.
  await page.waitForTimeout(4000);
});

test("without WebAssembly likewise, in both languages, and nothing typed is lost", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "WebAssembly");
  });
  await page.goto("/#cost&plan.monthlyFee=39800");
  await expect(page.locator("#messages")).toContainText("WebAssembly");
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39800");
  await expectRulesInWords(page);
  await page.locator("#lang").click();
  await expect(page.locator("#rules")).toContainText("27(2)");
  await expect(page.locator("#messages .broken")).not.toHaveText(/[\u3040-\u30ff]/);
});
