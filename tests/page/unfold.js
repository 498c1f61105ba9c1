import { expect } from "./fixtures.js";

/**
 * Unfolds everything under what the selector finds.
 * @param {import("@playwright/test").Page} page
 * @param {string} within
 */
export function unfold(page, within) {
  return page.evaluate((selector) => {
    for (const place of document.querySelectorAll(selector))
      for (const details of place.querySelectorAll("details")) if (!details.hidden) details.open = true;
  }, within);
}

/**
 * Unfolds every result, and waits until what was folded is there: it is drawn only then.
 * @param {import("@playwright/test").Page} page
 */
export async function unfoldResults(page) {
  await unfold(page, ".result");
  await expect(page.locator(".result details:not(:has(> summary + *))")).toHaveCount(0);
}
