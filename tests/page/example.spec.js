import { expect, keepPicture, test } from "./fixtures.js";

test("the example of the README, through the page", async ({ page }) => {
  await page.goto("/");
  await page.locator("#contract\\.formedOn").fill("2026年4月15日");
  await expect(page.locator("#answers")).toContainText("2027年4月30日");
  await keepPicture(page, "example");
});
