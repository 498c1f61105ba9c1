import { toFragment } from "../../www/js/take/link.js";
import { expect, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { asPrinted } from "./printed.js";

const letters = (page) => page.locator("#letter .letter");

test("point 17: the claim as a letter, with figures, deadline and what only the sender knows", async ({ page }) => {
  await page.goto(`/${toFragment(fullCase)}`);
  await page.locator("#letter summary").click();
  await expect(letters(page)).toHaveCount(2);
  const [refund, extension] = [letters(page).nth(0), letters(page).nth(1)];
  // 49:25 are two days; 2 x 198,000 / 30 = 13,200; four weeks from 3 November.
  for (const words of [
    "第37条第1項",
    "49時間25分",
    "13,200円",
    "2026年12月1日(火)",
    "2026年11月22日(日)",
    "御中",
    "＿＿＿",
  ]) {
    await expect(refund).toContainText(words);
  }
  // One day, 6,600 yen: below 10,000 yen, so thirty hours of use. Dated as claimed.
  for (const words of ["1万円に満たない", "30時間", "2026年11月15日(日)"]) await expect(extension).toContainText(words);

  await page.locator("#letter-sender").fill("株式会社<b>見本</b>");
  await expect(refund).toContainText("契約者：株式会社<b>見本</b>");
  expect(await page.locator("#take-link").inputValue()).not.toContain("%E8%A6%8B%E6%9C%AC");

  await page.locator("#lang").click();
  await expect(page.locator('#letter .letter[lang="ja"]').first()).toContainText("13,200円");
  await expect(page.locator('#letter .letter[lang="en"]').first()).toContainText("¥13,200");
  await expect(page.locator("#letter-sender")).toHaveValue("株式会社<b>見本</b>");
});

test("point 17: copied as it stands", async ({ page }) => {
  await page.goto(`/${toFragment(fullCase)}`);
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Object.assign(window, { copied: text });
  });
  await page.locator("#letter summary").click();
  await page.locator('[data-do="letter"]').first().click();
  await expect(page.locator("#take")).toContainText("コピーしました");
  const copied = await page.evaluate(() => /** @type {any} */ (window).copied);
  expect(copied.split("\n")).toEqual(await letters(page).first().locator("p").allTextContents());
});

test("point 17: printed alone, a page each", async ({ page }) => {
  await page.goto(`/${toFragment(fullCase)}`);
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event("beforeprint"));
  });
  await page.locator("#letter summary").click();
  await page.locator('[data-print="letter"]').click();
  await asPrinted(page);
  await expect(letters(page).first()).toBeVisible();
  for (const other of ["#answers", "#cost", "#take", "h1", "#letter-sender", "#letter button >> nth=0"]) {
    await expect(page.locator(other)).toBeHidden();
  }
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator("#answers")).toBeVisible();
});

test("point 17: no letter where there is nothing to claim", async ({ page }) => {
  // Without the delayed start, whose extension would be the answer.
  const { delayedStart, outages, ...rest } = fullCase;
  expect(delayedStart, "what is left out is there").toBeTruthy();
  await page.goto(`/${toFragment({ ...rest, outages: [outages[2]] })}`);
  await expect(page.locator("#answers")).toContainText("24時間に届かない");
  await expect(page.locator("#letter")).toBeHidden();
});
