import { toFragment } from "../../www/js/take/link.js";
import { expect, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";

const screens = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
for (const viewport of screens) {
  test(`point 26: answers and chart on one screen of ${viewport.width} x ${viewport.height}, in large type`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(`/${toFragment(fullCase)}`);
    const value = page.locator("#answers p.value").first();
    const size = () => value.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await size();
    await page.locator("#take [data-present]").click();
    await expect(page.locator("#exit-result .chart")).toBeVisible();
    await expect(value).toBeVisible();
    for (const other of ["#cost", "#take", "#compare", "#first", "footer", "#lang"])
      await expect(page.locator(other)).toBeHidden();
    const overflow = await page.evaluate(() => [
      document.documentElement.scrollHeight - innerHeight,
      document.documentElement.scrollWidth - innerWidth,
    ]);
    expect(Math.max(...overflow)).toBeLessThanOrEqual(0);
    if (viewport.width > 1280) expect(await size()).toBeGreaterThan(before);
    await page.keyboard.press("Escape");
    await expect(page.locator("#cost")).toBeVisible();
    expect(await size()).toBe(before);
  });
}

test("point 26: ended by its button as well", async ({ page }) => {
  await page.goto(`/${toFragment(fullCase)}`);
  await page.locator("#take [data-present]").click();
  await page.locator(".present-end").click();
  await expect(page.locator("#take")).toBeVisible();
  await expect(page.locator(".present-end")).toBeHidden();
});

test("point 20: inside another page, with a plan of the price list", async ({ page }) => {
  await page.route("**/company.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><meta charset="utf-8"><title>c</title><link rel="icon" href="icon.svg"><iframe title="契約の計算" width="480" height="700" src="./#embed&plan=sample-b"></iframe>',
    }),
  );
  await page.goto("/company.html");
  const inside = page.frameLocator("iframe");
  await expect(inside.locator('[id="plan.monthlyFee"]')).toHaveValue("50,000");
  await inside.locator('[id="contract.formedOn"]').fill("2026-04-15");
  // 50,000 once and twelve times 50,000, with 10 %.
  await expect(inside.locator("#answers")).toContainText("715,000円");
  for (const other of ["#lang", "footer", "#outage", "#compare"]) await expect(inside.locator(other)).toBeHidden();
  await expect(inside.locator("#take")).toContainText("法律上の助言ではありません");
  const href = await inside.locator("#take a").getAttribute("href");
  await page.goto(String(href));
  await expect(page.locator("#outage")).toBeVisible();
  await expect(page.locator('[id="contract.formedOn"]')).toHaveValue("2026-04-15");
});

test("point 20: with fees written by hand, and with a plan that the list does not have", async ({ page }) => {
  await page.goto("/#embed&v1&plan.monthlyFee=12345");
  await expect(page.locator('[id="plan.monthlyFee"]')).toHaveValue("12345");
  await page.goto("/?again#embed&plan=gold");
  await expect(page.locator("#arrived")).toContainText("gold");
});
