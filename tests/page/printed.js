/**
 * Shows the page on the screen as it will be printed: not every browser can be told to take itself for a printer.
 * @param {import("@playwright/test").Page} page
 */
export async function asPrinted(page) {
  await page.locator('link[media="print"]').evaluate((link) => {
    /** @type {HTMLLinkElement} */ (link).media = "all";
  });
}
