import { expect, keepPicture, test } from "./fixtures.js";

test("the example of the README, through the page", async ({ page }) => {
  await page.goto("/");
  await page.locator("#contract\\.formedOn").fill("令和8年4月15日");
  await page.locator("#plan\\.monthlyFee").fill("39,800円");
  await page.locator("#cancellation\\.on").fill("2026/12/31");
  await expect(page.locator("#answers")).toContainText("2027年1月31日");
  await expect(page.locator("#exit-result")).toContainText("131,340円");
  await keepPicture(page, "example");
});
