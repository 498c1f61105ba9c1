// Letters to the company: the claim, the withdrawal, the request to end the contract.
import { expect, test } from "../fixtures.js";
import { asPrinted } from "../printed.js";
import { answer, choice, open, openCase } from "../visit.js";
import { linkOf } from "./taken.js";

const COMPANY = "株式会社ディーネット 御中";
const panel = (page) => page.locator("dialog.panel-sheet");
const paper = (page) => panel(page).locator(".paper").first();
const next = (page, id) => answer(page).locator(`[data-next="${id}"]`);

const refund = {
  plan: { monthlyFee: "198,000" },
  outages: [{ awareAt: "2026-11-15 9:30", restoredAt: "2026-11-17 10:55", cause: "company", total: true }],
};
const extension = { ...refund, plan: { monthlyFee: "39,800" } };

test("the claim for a refund stands complete one tap from its result", async ({ page }) => {
  await openCase(page, "outage", refund);
  await next(page, "letter").click();
  // 49:25 are two days; 2 x 198,000 / 30 = 13,200.
  for (const words of [
    COMPANY,
    "第37条第1項",
    "49時間25分",
    "13,200円の返却",
    "振込先",
    "2026年11月25日(水)",
    "＿＿＿",
  ])
    await expect(paper(page)).toContainText(words);
  await expect(panel(page).locator(".hints")).toContainText("12月14日");
  await panel(page).getByLabel("契約者の名称").fill("株式会社<b>見本</b>");
  await expect(paper(page)).toContainText("契約者：株式会社<b>見本</b>");
  await panel(page).getByRole("button", { name: "閉じる" }).click();
  await expect(next(page, "letter"), "where the reader was").toBeFocused();
  expect(await linkOf(page), "what is written into a letter is in no link").not.toContain("%E8%A6%8B%E6%9C%AC");
});

test("the claim for an extension asks for no bank account @once", async ({ page }) => {
  await openCase(page, "outage", extension);
  await next(page, "letter").click();
  for (const words of ["1万円に満たない", "49時間25分の延長"]) await expect(paper(page)).toContainText(words);
  await expect(paper(page)).not.toContainText("振込先");
  await expect(panel(page).getByLabel(/振込先/)).toHaveCount(0);
});

test("while it is not known whose fault it was, there is no letter to send @once", async ({ page }) => {
  await openCase(page, "outage", { ...refund, outages: [{ ...refund.outages[0], cause: "unknown" }] });
  await expect(next(page, "letter")).toHaveAttribute("aria-disabled", "true");
  await next(page, "letter").click({ force: true });
  await expect(panel(page)).toHaveCount(0);
  await choice(page, "outages[0].cause", "company").check();
  await next(page, "letter").click();
  await expect(paper(page)).toContainText("13,200円");
});

test("several outages not claimed yet stand in one letter, each with its figures @once", async ({ page }) => {
  const second = { awareAt: "2026-11-20 9:30", restoredAt: "2026-11-22 10:55", cause: "company", total: true };
  await openCase(page, "outage", { ...refund, outages: [...refund.outages, second] });
  await next(page, "letter").click();
  for (const words of ["障害1・", "障害2・", "26,400円"]) await expect(paper(page)).toContainText(words);
});

test("outages claimed as one say so, since the 10,000 yen are then those of the whole claim @once", async ({
  page,
}) => {
  const outages = [
    { awareAt: "2026-11-01 9:00", span: "48", cause: "company", total: true },
    { awareAt: "2026-11-10 9:00", span: "48", cause: "company", total: true },
  ];
  await openCase(page, "outage", { plan: { monthlyFee: "100,000" }, outages, readings: { claimUnit: "together" } });
  await next(page, "letter").click();
  // 6,666 each: below 10,000 yen alone, above it together.
  for (const words of ["合わせた請求額", "6,666円の返却", "13,332円"]) await expect(paper(page)).toContainText(words);
});

test("in English the Japanese letter stands first, then what it says @once", async ({ page }) => {
  await openCase(page, "outage", refund, { lang: "en" });
  await next(page, "letter").click();
  await expect(paper(page)).toContainText("13,200円の返却");
  await expect(panel(page).locator(".translation")).toContainText("refund of ¥13,200");
});

test("a letter is copied as it stands, and printed alone", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event("beforeprint"));
  });
  await openCase(page, "outage", refund);
  await next(page, "letter").click();
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Object.assign(window, { copied: text });
  });
  await panel(page).getByRole("button", { name: "文面をコピーする" }).click();
  await expect(panel(page).getByRole("status")).toHaveText("コピーしました。");
  const copied = await page.evaluate(() => /** @type {any} */ (window).copied);
  expect(copied.split("\n")).toEqual(await paper(page).locator("p").allTextContents());

  await panel(page).getByRole("button", { name: "この文面を印刷する" }).click();
  await asPrinted(page);
  await expect(paper(page)).toBeVisible();
  for (const other of [
    page.locator("#answer"),
    page.locator("h1"),
    panel(page).locator("input").first(),
    panel(page).locator("button").first(),
  ])
    await expect(other).toBeHidden();
});

test("what was filled into one letter stands in the next, also after a reload", async ({ page }) => {
  await openCase(page, "outage", refund);
  await next(page, "letter").click();
  await panel(page).getByLabel("契約者の名称").fill("見本商店");
  await page.reload();
  await next(page, "letter").click();
  await expect(paper(page)).toContainText("契約者：見本商店");
});

test("the withdrawal notice asks for the company's own way first and names the last day @once", async ({ page }) => {
  await openCase(page, "cooling-off", { contract: { appliedOn: "2026-11-22", appliedVia: "website" } });
  await next(page, "withdrawal").click();
  await expect(panel(page).locator(".hints")).toContainText("会社の定める方法");
  await expect(panel(page).locator(".hints")).toContainText("2026年11月29日");
  for (const words of [COMPANY, "第45条", "申込みを撤回", "2026年11月22日(日)"])
    await expect(paper(page)).toContainText(words);
});

test("once the contract is formed, the notice ends it instead of withdrawing the application @once", async ({
  page,
}) => {
  await openCase(page, "cooling-off", {
    contract: { appliedOn: "2026-11-20", appliedVia: "website", formedOn: "2026-11-24" },
  });
  await next(page, "withdrawal").click();
  await expect(paper(page)).toContainText("利用契約を解除いたします");
  await expect(paper(page)).not.toContainText("申込みを撤回");
});

test("the request to end the contract asks for the company's own form, and for the day of acceptance @once", async ({
  page,
}) => {
  await openCase(page, "exit", { contract: { formedOn: "2026-04-15" }, endBy: "2027-03-31" });
  await next(page, "request").click();
  await expect(panel(page).locator(".hints")).toContainText("会社の定める方法");
  await expect(panel(page).locator(".hints")).toContainText("2027年2月28日");
  for (const words of [COMPANY, "第27条第1項", "2027年3月31日", "受理された日"])
    await expect(paper(page)).toContainText(words);
});

test("a task with nothing to send offers no letter @once", async ({ page }) => {
  await open(
    page,
    "#outage&plan.monthlyFee=198000&outages[0].awareAt=2026-11-15T09:30&outages[0].span=3&outages[0].cause=company&outages[0].total=true&",
  );
  await expect(answer(page).locator(".headline")).toBeVisible();
  await expect(next(page, "letter")).toHaveCount(0);
});
