// Opening the page with a case in it, and the worked cases with what they come to.
import { readFileSync } from "node:fs";
import { toFragment } from "../../www/js/take/link.js";
import { expect } from "./fixtures.js";

/** @type {{ name: string, case: any, expect: any }[]} */
const cases = JSON.parse(readFileSync(new URL("../cases/worked.json", import.meta.url), "utf8"));

/** @param {string} name */
export function worked(name) {
  const found = cases.find((each) => each.name === name);
  if (!found) throw new Error(`no worked case is called ${name}`);
  return found;
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {any} caseData
 * @param {string} [search] of the address: "?lang=en"
 */
export async function visit(page, caseData, search = "") {
  await page.goto(`/${search}${toFragment(caseData)}`);
  await expect(page.locator("#answers .value").first()).toBeVisible();
}

/**
 * A field by its path in the case.
 * @param {import("@playwright/test").Page} page
 * @param {string} path
 */
export const field = (page, path) => page.locator(`[id="${path}"]`);

/**
 * A figure of a result by its name.
 * @param {import("@playwright/test").Locator} result
 * @param {string} name
 */
export const figure = (result, name) =>
  result.locator(".figure").filter({ has: result.page().locator("dt", { hasText: name }) });
