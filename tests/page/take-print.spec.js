import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { toFragment } from "../../www/js/take/link.js";
import { expect, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { asPrinted } from "./printed.js";

/** As a text without spaces: how a PDF parts its words depends on the fonts. */
const bare = (text) => text.normalize("NFKC").replace(/\s+/g, "");

/** @param {import("@playwright/test").Page} page */
async function pdf(page, name) {
  const path = `target/pdf/${name}.pdf`;
  mkdirSync("target/pdf", { recursive: true });
  await page.pdf({ path, preferCSSPageSize: true });
  const pages = execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
  const info = execFileSync("pdfinfo", [path], { encoding: "utf8" });
  return { pages, text: bare(pages.join("")), info };
}

test("point 15: on A4, everything entered and every working, its articles, the day and the edition", async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== "chromium", "only Chromium makes a PDF here");
  await page.goto(`/${toFragment(fullCase)}`);
  await expect(page.locator("#answers")).toContainText("2027年1月31日");
  const open = await page.locator("details[open]").count();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const workings = await page.locator("main .working li").allTextContents();
  const values = await page.locator("main dd.value").allTextContents();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  const { pages, text, info } = await pdf(page, "full");

  expect(workings.length).toBeGreaterThan(30);
  expect([...workings, ...values].filter((line) => !text.includes(bare(line)))).toEqual([]);
  for (const typed of ["2026-04-15", "198,000", "2026-11-01 9:30", "30時間", "217,800", "2027-03-31", "サイト"]) {
    expect(text).toContain(bare(typed));
  }
  expect(text).toContain("計算の基準日:2026年11月22日(日)");
  expect(text).toContain("2017年6月1日改定");
  for (const button of ["元に戻す", "取り除く", "追加する", "印刷", "English", "例で試す", "この読み方"])
    expect(text).not.toContain(button);
  expect(info).toMatch(/Page size: +59[45](\.\d+)? x 84[12]/);
  for (const [at, words] of pages.entries()) expect(bare(words)).toContain(`${at + 1}/${pages.length}`);
  expect(await page.locator("details[open]").count(), "folded again").toBe(open);
});

test("point 15: what is printed has no buttons, no empty fields and nothing folded", async ({ page }) => {
  await page.goto(`/${toFragment({ ...fullCase, notices: [], evasion: undefined })}`);
  await expect(page.locator("#answers")).toContainText("2027年1月31日");
  await asPrinted(page);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator("main details:not([open])").count()).toBe(0);
  for (const button of await page.locator("button").all()) await expect(button).toBeHidden();
  await expect(page.locator('[id="cancellation.on"]')).toBeVisible();
  await expect(page.locator('[id="contract.withdrawnOn"]')).toBeHidden();
  await expect(page.locator("#notice-heading")).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await page.locator("#cost-result details:not([open])").count()).toBeGreaterThan(0);
});
