// The form with everything unfolded, and the two lines under a field.
import { toFragment } from "../../www/js/take/link.js";
import { expect } from "./fixtures.js";
import { unfold } from "./unfold.js";

/** @param {import("@playwright/test").Page} page */
export const ready = (page) => expect(page.locator("#answers h2")).toBeVisible();

/**
 * @param {import("@playwright/test").Page} page
 * @param {any} [given] a case to fill it with
 */
export async function open(page, given) {
  await page.goto(given ? `/${toFragment(given)}` : "/");
  await ready(page);
  await unfold(page, "#case");
}

/**
 * How what was typed was understood.
 * @param {import("@playwright/test").Page} page
 * @param {string} path
 */
export const echo = (page, path) => page.locator(`[id="${path}-echo"]`);

/**
 * How to mend it.
 * @param {import("@playwright/test").Page} page
 * @param {string} path
 */
export const problem = (page, path) => page.locator(`[id="${path}-problem"]`);
