import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { unfold } from "./unfold.js";
import { field, visit } from "./visit.js";

const other = (page) => page.locator("#lang");

test("point 21: the switch keeps what was typed, as it was typed", async ({ page }) => {
  await page.goto("/");
  const typed = {
    "contract.formedOn": "令和8年4月15日（水）",
    "plan.monthlyFee": " ３万９，８００円 ",
    "outages[0].awareAt": "2026/11/1 午前9時半",
    "outages[0].span": "61時間25分",
    "invoices[0].amount": "abc",
  };
  for (const [path, text] of Object.entries(typed)) await field(page, path).fill(text);
  await page.locator("[name='outages[0].cause'][value=carrier]").check();
  await page.locator("[data-add=outages]").click();
  await field(page, "outages[1].span").fill("30");
  const readings = page.locator("details", { has: page.locator("#readings") }).last();
  await readings.locator("summary").click();
  await field(page, "readings.dayCount").selectOption("fixed365");
  for (const lang of ["en", "ja", "en"]) {
    await other(page).click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    for (const [path, text] of Object.entries(typed)) await expect(field(page, path)).toHaveValue(text);
    await expect(page.locator("[name='outages[0].cause'][value=carrier]")).toBeChecked();
    await expect(field(page, "outages[1].span")).toHaveValue("30");
    await expect(field(page, "readings.dayCount")).toHaveValue("fixed365");
    await expect(readings, "what was unfolded stays so").toHaveAttribute("open");
    await expect(other(page), "the focus stays").toBeFocused();
  }
});

test("point 21: it sets lang, title, dates and numbers, both ways", async ({ page }) => {
  // The term ends on 2027-04-30, a Friday; twelve months of 39,800 yen with 10 % are 525,360.
  await visit(page, { asOf: "2026-11-22", contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: "39,800" } });
  const japanese = async () => {
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    await expect(page).toHaveTitle(/ホスティング契約/);
    await expect(page.locator("#answers")).toContainText("2027年4月30日(金)");
    await expect(page.locator("#answers")).toContainText("525,360円");
    await expect(page.locator(".chart .level").first()).toHaveText("525,360円");
    await expect(page.locator("#answers .article").first()).toHaveText(/^\d+条/);
    await expect(field(page, "contract.formedOn").locator("xpath=../p[@class='echo']")).toHaveText(
      "2026年4月15日(水) 令和8年",
    );
    await expect(other(page)).toHaveText("English");
    await expect(other(page)).toHaveAttribute("lang", "en");
  };
  await japanese();
  await other(page).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle(/^[\x20-\x7e]+$/);
  await expect(page.locator("#answers")).toContainText("Fri, 30 Apr 2027");
  await expect(page.locator("#answers")).toContainText("¥525,360");
  await expect(page.locator(".chart .level").first()).toHaveText("¥525,360");
  await expect(page.locator("#answers .article").first()).toHaveText(/^Art\.\s\d/);
  await expect(field(page, "contract.formedOn").locator("xpath=../p[@class='echo']")).toHaveText(
    "Wed, 15 Apr 2026 Reiwa 8",
  );
  await expect(other(page)).toHaveText("日本語");
  await expect(other(page)).toHaveAttribute("lang", "ja");
  await expect(page).toHaveURL(/[?]lang=en/);
  await page.reload();
  await expect(page.locator("html"), "kept by the address").toHaveAttribute("lang", "en");
  await other(page).click();
  await japanese();
  await expect(page).not.toHaveURL(/lang=/);
});

test("point 21: in English no Japanese sentence is left, and in Japanese no English one", async ({ page }) => {
  await visit(page, { ...fullCase, cancellation: { ground: "termsRefused", on: "2026-12-10" } }, "?lang=en");
  const words = async () => {
    await unfold(page, "body");
    await expect(page.locator("#exit-result .working").first()).toBeVisible();
    return page.evaluate(() => {
      const lang = document.documentElement.lang;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = /** @type {Element} */ (node.parentElement);
        if (holder.closest("script, noscript, .letter") || holder.closest("[lang]")?.getAttribute("lang") !== lang)
          continue;
        found.push((node.textContent ?? "").trim());
      }
      for (const element of document.querySelectorAll("[aria-label]"))
        if (element.closest("[lang]")?.getAttribute("lang") === lang)
          found.push(element.getAttribute("aria-label") ?? "");
      return found.filter(Boolean);
    });
  };
  const typed = [...fullCase.plan.options.map(({ name }) => name)];
  const english = await words();
  expect(english.length).toBeGreaterThan(300);
  // Terms of art stand in brackets or quotation marks; what someone typed is theirs; a letter is addressed as it is.
  const bare = (text) =>
    typed.reduce((rest, name) => rest.replaceAll(name, ""), text).replace(/[（(“][^()（）”]*[)）”]/g, "");
  expect(english.filter((text) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(bare(text)))).toEqual([]);
  await other(page).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  // The sentence for screen readers comes a moment after the rest.
  await expect(page.locator("#announcement")).toContainText(/[ぁ-ん]/);
  const japanese = await words();
  expect(japanese.filter((text) => /[a-z]{3,} [a-z]{3,}/i.test(bare(text)))).toEqual([]);
  // A key that has no words shows itself.
  expect([...english, ...japanese].filter((text) => /^[a-z]+(\.[a-zA-Z]+)+$/.test(text))).toEqual([]);
});

test("point 21: both languages have the same keys and the same blanks", async ({ page }) => {
  await page.goto("/");
  const [japanese, en] = await page.evaluate(
    (languages) =>
      Promise.all(languages.map(async (lang) => (await import(`${location.origin}/js/text/${lang}.js`)).default)),
    ["ja", "en"],
  );
  // The Japanese of what stands on the page from the start is written there.
  const html = await readFile(new URL("../../www/index.html", import.meta.url), "utf8");
  const written = [...html.matchAll(/data-t="([^"]+)"[^>]*>([^<]*)/g)].map(([, key, words]) => [key, words]);
  const ja = { ...Object.fromEntries(written), ...japanese };
  expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
  expect(Object.keys(ja).length).toBeGreaterThan(400);
  const blanks = (text) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
  for (const [key, words] of Object.entries(ja)) {
    expect(blanks(en[key]), key).toEqual(blanks(words));
    expect(words.trim(), key).not.toBe("");
  }
  const twice = written.filter(([key, words]) => Object.hasOwn(japanese, key) && japanese[key] !== words);
  expect(twice, "what is written twice would one day differ").toEqual([]);
});
