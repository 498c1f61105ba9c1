// The switch of language: what it keeps, what it changes, plurals, and that no word of the other language is left.
import { readFile } from "node:fs/promises";
import { filled } from "../../www/html.js";
import fields from "../../www/js/words/ja/fields.js";
import words from "../../www/js/words/ja/page.js";
import { expect, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { answer, choice, echo, field, go, hold, open, openCase, type, unfold } from "./visit.js";

const TASKS = /** @type {const} */ (["cost", "exit", "outage", "late", "cooling-off", "notice"]);
const other = (page) => page.locator("#lang");

test("the switch keeps what was typed, as it was typed, what was unfolded, and the focus", async ({ page }) => {
  await open(page, "#outage");
  const typed = {
    "plan.monthlyFee": " ３万９，８００円 ",
    "outages[0].awareAt": "2026/11/1 午前9時半",
    "outages[0].span": "61時間25分",
    "contract.formedOn": "令和8年4月15日（水）",
  };
  await type(page, typed);
  await choice(page, "outages[0].cause", "carrier").check();
  await page.locator("#outages > [data-add]").click();
  await type(page, { "outages[1].span": "30" });
  const more = page.locator("#fields > .more");
  for (const lang of ["en", "ja", "en"]) {
    await other(page).click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    for (const [path, text] of Object.entries(typed)) await expect(field(page, path)).toHaveValue(text);
    await expect(choice(page, "outages[0].cause", "carrier")).toBeChecked();
    await expect(field(page, "outages[1].span")).toHaveValue("30");
    await expect(page.locator("#outages legend").first()).toHaveText(lang === "en" ? "Outage 1" : "障害1");
    await expect(more, "what was unfolded stays so").toHaveAttribute("open");
    await expect(other(page), "the focus stays").toBeFocused();
  }
});

test("what is unfolded while the other language is on its way comes in that one", async ({ page }) => {
  // The words of what is unfolded never come in the first language, and in the second before those of the page.
  await hold(page, "**/words-ja-articles.js");
  await openCase(page, "outage", fullCase);
  const arrive = await hold(page, "**/words-en-page.js");
  await Promise.all([page.waitForRequest("**/words-en-page.js"), other(page).click()]);
  const article = answer(page).locator("details.article").first();
  await article.locator("summary").click();
  await page.waitForTimeout(500);
  await expect(page.locator("html"), "not yet").toHaveAttribute("lang", "ja");
  arrive();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(article.locator(":scope > :not(summary)").first()).toBeVisible();
  await expect(article).not.toContainText(/[\u3041-\u30ff]/);
});

test("it sets lang, title, dates and numbers, both ways", async ({ page }) => {
  await openCase(page, "cost", { contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: "39,800" } });
  const japanese = async () => {
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    await expect(page).toHaveTitle(/ホスティング契約/);
    await expect(answer(page)).toContainText("525,360円");
    await expect(echo(page, "contract.formedOn")).toHaveText("2026年4月15日(水) 令和8年");
    await expect(other(page)).toHaveText("English");
    await expect(other(page)).toHaveAttribute("lang", "en");
  };
  await japanese();
  await other(page).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle(/^[\x20-\x7e]+$/);
  await expect(answer(page)).toContainText("¥525,360");
  await expect(echo(page, "contract.formedOn")).toHaveText("Wed, 15 Apr 2026 Reiwa 8");
  await expect(other(page)).toHaveText("日本語");
  await expect(other(page)).toHaveAttribute("lang", "ja");
  await expect(page).toHaveURL(/[?]lang=en/);
  await page.reload();
  await expect(page.locator("html"), "kept by the address").toHaveAttribute("lang", "en");
  await expect(answer(page)).toContainText("¥525,360");
  await other(page).click();
  await japanese();
  await expect(page).not.toHaveURL(/lang=/);
});

test("plurals are right @once", async ({ page }) => {
  await open(page, "#late", { lang: "en", today: "2026-11-25" });
  for (const [due, days] of [
    ["2026-11-24", "1 day"],
    ["2026-11-23", "2 days"],
  ]) {
    await type(page, { "invoices[0].amount": "1000000", "invoices[0].dueOn": due });
    await unfold(page);
    await expect(answer(page)).toContainText(new RegExp(`(?<!\\d)${days}(?![a-z])`));
  }
  await expect(answer(page)).not.toContainText(/(?<![\d,])1 \w+s(?![a-z])|days?\(s\)/);
});

const shownWords = (page) =>
  page.evaluate(() => {
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

for (const task of TASKS) {
  test(`in English no Japanese sentence is left, and in Japanese no English one: ${task} @once`, async ({ page }) => {
    const typed = { ...fullCase, cancellation: { ground: "termsRefused", on: "2026-12-10" } };
    const names = fullCase.plan.options.map(({ name }) => name);
    // Terms of art stand in brackets, quotation marks or before 'in the incident report'; what someone typed is theirs.
    const bare = (text) =>
      names.reduce((rest, name) => rest.replaceAll(name, ""), text).replace(/[（(“][^()（）”]*[)）”]/g, "");
    await openCase(page, task, typed, { lang: "en" });
    await unfold(page);
    const english = await shownWords(page);
    expect(english.length).toBeGreaterThan(60);
    const art = /^(認知|復旧) in the incident report|例|For example: 2日/;
    expect(english.filter((text) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(bare(text)) && !art.test(text))).toEqual([]);
    await other(page).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    // What is said to those who listen comes a moment after the rest.
    await expect(page.locator("#announcement")).not.toContainText(/[a-z]{3} [a-z]{3}/i);
    await unfold(page);
    const japanese = await shownWords(page);
    expect(japanese.filter((text) => /[a-z]{3,} [a-z]{3,}/i.test(bare(text)))).toEqual([]);
    // A key that has no words shows itself.
    expect([...english, ...japanese].filter((text) => /^[a-z]+(\.[a-zA-Z]+)+$/.test(text))).toEqual([]);
  });
}

test("the words that stand on the page before any script are those of the tables @once", async () => {
  const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");
  const html = await read("www/index.html");
  const version = String(/^version = "(.+)"$/m.exec(await read("Cargo.toml"))?.[1]);
  expect(html, "www/build writes them").toBe(filled(html, { ...fields, ...words }, version));
});

test("a task opened after the switch speaks the new language @once", async ({ page }) => {
  await open(page);
  await other(page).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await go(page, "notice");
  await expect(page.locator("#question")).toHaveText("Was the notice in time?");
  await expect(page.locator("#fields")).not.toContainText(/[\u3040-\u30ff]/);
});
