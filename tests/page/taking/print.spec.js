// What comes out of the printer, read from the PDF.
import { execFileSync } from "node:child_process";
import { expect, test } from "../fixtures.js";
import { fullCase } from "../full-case.js";
import { openCase } from "../visit.js";

test.skip(({ browserName }) => browserName !== "chromium", "only Chromium makes a PDF");

/**
 * Prints as the button does.
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<{ pages: string[], text: string, size: string }>}
 */
async function printed(page) {
  await page.evaluate(() => {
    window.print = () => void Object.assign(window, { asked: true });
  });
  await page.locator("[data-action=print]").click();
  await page.waitForFunction(() => "asked" in window);
  const input = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync("pdftotext", ["-raw", "-", "-"], { input, maxBuffer: 1e8 }).toString();
  const size = /Page size:\s*(.*)/.exec(execFileSync("pdfinfo", ["-"], { input }).toString())?.[1] ?? "";
  // Between kinds of type pdftotext puts blanks that nobody sees.
  const plain = text.replaceAll(/[ \n]/g, "");
  return { pages: text.split("\f").filter((each) => each.trim()), text: plain, size };
}

test("the paper is A4 and holds inputs, results, workings, articles, date and edition", async ({ page }) => {
  await openCase(page, "exit", {
    contract: { formedOn: "令和8年4月15日" },
    plan: { initialFee: "50,000", monthlyFee: "39,800" },
    cancellation: { ground: "ordinary", on: "2026-12-31" },
  });
  const { text, size, pages } = await printed(page);
  expect(size).toContain("A4");
  for (const words of [
    "計算の基準日：2026年11月25日(水)",
    "2017年6月1日改定",
    // What was entered, as understood and as typed.
    "2026年4月15日(水)",
    "入力：令和8年4月15日",
    "39,800円",
    // Results with their working and articles: three months of 39,800 with tax.
    "580,360円",
    "131,340円",
    "119,400円",
    "27条2項",
    "30条3項",
    "2027年1月31日(日)",
  ])
    expect(text).toContain(words);
  for (const [at, each] of pages.entries()) expect(each.replaceAll(/\s/g, "")).toContain(`${at + 1}/${pages.length}`);
});

test("everything of the fullest case is printed, and nothing that only works on a screen", async ({ page }) => {
  await openCase(page, "cost", fullCase);
  const { text } = await printed(page);
  for (const words of [
    "いくらかかりますか",
    "どうすれば終えられますか",
    "障害で何を請求できますか",
    "支払いが遅れるといくらですか",
    "通知は間に合っていますか",
    "13,200円",
    "請求の見込み",
  ])
    expect(text).toContain(words);
  for (const button of ["共有・保存", "元に戻す", "取り除く", "今日で計算する", "選んでください"])
    expect(text).not.toContain(button);
});

test("no name is torn from its value, and no heading stands at the foot of a page", async ({ page }) => {
  await openCase(page, "cost", fullCase);
  await page.evaluate(() => {
    window.print = () => void Object.assign(window, { asked: true });
  });
  await page.locator("[data-action=print]").click();
  await page.waitForFunction(() => "asked" in window);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const rules = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        ".print-paper :is(h1, h2, h3), .print-facts > div, .print-paper tr, .print-paper li",
      ),
    ].map((part) => {
      const { breakAfter, breakInside } = getComputedStyle(part);
      return /^H/.test(part.tagName) ? breakAfter : breakInside;
    }),
  );
  expect(rules.length).toBeGreaterThan(50);
  expect(new Set(rules)).toEqual(new Set(["avoid"]));
});

test("a field that has the focus is printed without a ring, and the page is as it was afterwards", async ({ page }) => {
  await openCase(page, "cost", { plan: { monthlyFee: "39,800" } });
  await printed(page);
  await page.locator('[name="plan.monthlyFee"]').focus();
  await page.emulateMedia({ media: "print" });
  const ring = await page
    .locator('[name="plan.monthlyFee"]')
    .evaluate((element) => [getComputedStyle(element).outlineStyle, getComputedStyle(element).boxShadow]);
  expect(ring).toEqual(["none", "none"]);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator(".print-paper")).toHaveCount(0);
  await expect(page.locator("#answer")).toBeVisible();
});

test("the paper names what an answer still waits for", async ({ page }) => {
  await openCase(page, "notice", { notices: [{ givenOn: "2026-11-01" }] });
  const { text } = await printed(page);
  expect(text).toMatch(/次の項目も入れると分かります。通知の内容/);
});

test("in English the paper is English", async ({ page }) => {
  await openCase(
    page,
    "exit",
    { contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: "39,800" } },
    { lang: "en" },
  );
  const { text } = await printed(page);
  expect(text).toContain("Calculatedasof");
  expect(text).not.toMatch(/[\u3040-\u30ff]/);
});

test("the longest bills are printed: a hundred options in each month of a hundred years", async ({ page }) => {
  test.slow();
  const amounts = (/** @type {number} */ at) => ({
    setupFee: String(1_000 + at),
    monthlyFee: String(3_000 + at),
    annualFee: "12000",
  });
  await openCase(page, "cost", {
    contract: { formedOn: "2026-04-15" },
    plan: {
      initialFee: "50000",
      monthlyFee: "39800",
      options: Array.from({ length: 100 }, (_, at) => ({ name: `選択肢${at + 1}`, ...amounts(at) })),
    },
    estimateUntil: "2126-03",
  });
  const { text } = await printed(page);
  // The first month of the estimate and the last; each different list of items stands once, under its own month.
  expect(text).toContain("2126年3月");
  expect(text).toContain("と同じ");
  expect(text.split("選択肢100").length - 1, "times that an option is named").toBeLessThan(20);
  // What is laid out, and with it the time that it takes, is bounded: a million elements, and the browser refuses to print.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator(".print-paper *").count()).toBeLessThan(30_000);
});
