/**
 * Shows the page on the screen as it will be printed: not every browser can be told to take itself for a printer.
 * @param {import("@playwright/test").Page} page
 */
export async function asPrinted(page) {
  const found = await page.evaluate(() => {
    const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const media = rules.filter((rule) => rule instanceof CSSMediaRule).map((rule) => rule.media);
    const print = media.filter(({ mediaText }) => mediaText === "print");
    for (const list of media) if (list.mediaText === "screen") list.mediaText = "not all";
    for (const list of print) list.mediaText = "all";
    return print.length;
  });
  if (found === 0) throw new Error("the page has no style for print");
}
