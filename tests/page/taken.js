// What a button of the page hands over as a file. Firefox tells of no downloads here: there, the page's own click is watched.

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} deed
 * @returns {Promise<{ name: string, bytes: Buffer }>}
 */
export async function taken(page, deed) {
  const button = page.locator(`[data-do="${deed}"]`);
  if (page.context().browser()?.browserType().name() === "chromium") {
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(window, { taken: { name: this.download, href: this.href } });
    };
  });
  await button.click();
  const { name, content } = await page.evaluate(async () => {
    const { name, href } = /** @type {any} */ (window).taken;
    // The policy lets nothing fetch an address of this kind; the page's own record of it does.
    return { name, content: await /** @type {any} */ (window).handed.get(href) };
  });
  return { name, bytes: Buffer.from(content) };
}

/** Remembers the bytes behind each address that the page makes for a file. */
export function rememberFiles() {
  const handed = new Map();
  Object.assign(window, { handed });
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const address = make.call(URL, blob);
    handed.set(
      address,
      /** @type {Blob} */ (blob).arrayBuffer().then((bytes) => [...new Uint8Array(bytes)]),
    );
    return address;
  };
}
