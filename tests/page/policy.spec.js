import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { unfold } from "./unfold.js";
import { field, visit } from "./visit.js";

const source = () => readFile(new URL("../../www/index.html", import.meta.url), "utf8");

const directives = (policy) =>
  Object.fromEntries(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name, ...values]) => [name, values]),
  );

test("point 24: the policy is strict", async ({ page }) => {
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

test("point 24: no script and no style is written into the page", async () => {
  const html = await source();
  expect(html).not.toMatch(/<style|\sstyle\s*=|\son[a-z]+\s*=\s*["']|javascript:/i);
  for (const [tag, content] of html.matchAll(/<script\b[^>]*>([^<]*)/g)) {
    expect(tag).toMatch(/ src="(?!https?:|\/\/)[^"]+"/);
    expect(content?.trim() ?? "").not.toMatch(/[;(]/);
  }
  for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).not.toMatch(/^(https?:)?\/\//);
});

test("point 24: a whole case, switched about, violates nothing and asks nobody else", async ({ page }) => {
  // The watch of every test fails this one on a violation, a word on the console or a request to another origin.
  await visit(page, fullCase);
  await page.locator("#lang").click();
  for (const button of await page.locator("[data-example]").all()) await button.click();
  await page.locator("#replaced button").click();
  await unfold(page, "body");
  await expect(page.locator(".working").first()).toBeVisible();
  // What the page shows and styles, all of it through the policy: it works at all only where the policy lets it.
  expect(await page.locator("body").evaluate((body) => getComputedStyle(body).marginTop)).toBe("0px");
});

test("point 24: what is typed is only ever text", async ({ page }) => {
  const evil = '"><img src=x onerror=alert(1)><b>';
  await visit(page, { ...fullCase, plan: { ...fullCase.plan, options: [{ name: evil, monthlyFee: "3000" }] } });
  await page.locator("#cost-result summary", { hasText: "月ごとの請求" }).click();
  await expect(page.locator("#cost-result table")).toContainText(evil);
  await expect(page.locator("img, [onerror]")).toHaveCount(0);
});

// 2026-11-22T15:30Z is half past midnight on the 23rd in Japan: the 22nd in Los Angeles, the 23rd on Kiritimati.
// 2026-11-22T14:30Z is the 22nd in Japan, and already the 23rd on Kiritimati.
const moments = [
  ["2026-11-22T15:30:00Z", "2026年11月23日"],
  ["2026-11-22T14:30:00Z", "2026年11月22日"],
];
for (const timezoneId of ["America/Los_Angeles", "Pacific/Kiritimati", "Asia/Tokyo"]) {
  for (const [moment, today] of moments) {
    test(`point 25: today is Japan's date, ${moment} in ${timezoneId}`, async ({ visitor }) => {
      const page = await visitor({ timezoneId });
      await page.clock.setFixedTime(moment);
      await page.goto("/");
      await unfold(page, "#exit");
      // Applied for on 2026-11-15: the 22nd is the last day to withdraw, the 23rd is too late.
      await field(page, "contract.appliedOn").fill("2026-11-15");
      await page.locator("[name='contract.appliedVia'][value=website]").check();
      const answer = page.locator("#answers li", { hasText: "クーリングオフ" });
      await expect(answer.locator(".value")).toHaveText(today.endsWith("22日") ? "できます" : "できません");
      await field(page, "contract.formedOn").fill("2026-11-20");
      await expect(page.locator("#deadlines li", { hasText: "2027年10月31日" })).toContainText(
        today.endsWith("22日") ? "あと343日" : "あと342日",
      );
      await expect(page.locator("#exit-result .working, #exit-result summary").first()).toBeVisible();
      await page.locator("#exit-result summary").first().click();
      await expect(page.locator("#exit-result .working").first()).toContainText(today);
    });
  }
}

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
  await expect.poll(() => page.locator("#rules").isVisible()).toBe(true);
  const texts = await page.locator("#rules dd").allInnerTexts();
  for (const [words, article] of subjects) {
    const text = texts.find((each) => RegExp(words).test(each));
    expect(text, String(words)).toContain(article);
  }
  await expect.poll(() => page.locator("#main").isVisible(), "no field that answers nothing").toBe(false);
  expect(await page.locator(".examples").isVisible()).toBe(false);
}

test("point 25: without JavaScript the rules are explained in plain text", async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto("/");
  await expectRulesInWords(page);
  expect(await page.locator("header").innerText()).toContain("JavaScript が使えない");
  // Long enough for a browser to say that it fetched what is of no use here.
  await page.waitForTimeout(4000);
});

test("point 25: without WebAssembly the rules are explained in plain text, in both languages", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "WebAssembly");
  });
  await page.goto("/");
  await expect(page.locator("#broken")).toBeVisible();
  await expectRulesInWords(page);
  await page.locator("#lang").click();
  await expect(page.locator("#rules")).toContainText("Art. 27(2)");
  await expect(page.locator("#broken")).not.toHaveText(/[\u3040-\u30ff]/);
});

test("point 25: where the compiled rules do not arrive, likewise", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 200, contentType: "application/wasm", body: "" }));
  await page.goto("/");
  await expect(page.locator("#broken")).toBeVisible();
  await expectRulesInWords(page);
});
