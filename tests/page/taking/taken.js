// What a button of the page hands over as a file. Firefox tells of no downloads here: there, the page's own click is watched.

/**
 * @param {import("@playwright/test").Page} page
 * @param {import("@playwright/test").Locator} button
 * @returns {Promise<{ name: string, bytes: Buffer }>}
 */
export async function taken(page, button) {
  if (page.context().browser()?.browserType().name() === "chromium") {
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
  await page.evaluate(() => {
    const handed = new Map();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const address = make.call(URL, blob);
      handed.set(address, /** @type {Blob} */ (blob).arrayBuffer());
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(window, { taken: { name: this.download, bytes: handed.get(this.href) } });
    };
  });
  await button.click();
  await page.waitForFunction(() => "taken" in window);
  const { name, content } = await page.evaluate(async () => {
    const { name, bytes } = /** @type {any} */ (window).taken;
    return { name, content: [...new Uint8Array(await bytes)] };
  });
  return { name, bytes: Buffer.from(content) };
}

/**
 * Opens 共有 and what is in it.
 * @param {import("@playwright/test").Page} page
 */
export async function openShare(page) {
  await page.locator("[data-action=share]").click();
  await page.locator("dialog.panel-share").waitFor();
  return page.locator("dialog.panel-share");
}

/**
 * The link of the case as it stands, from the panel.
 * @param {import("@playwright/test").Page} page
 */
export async function linkOf(page) {
  const panel = await openShare(page);
  const link = await panel.locator("#share-link").inputValue();
  await panel.locator(".panel-close").click();
  return link;
}
