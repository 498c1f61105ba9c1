// What the page tells people: of each case what has to be seen at once, what is there once everything is unfolded, and what
// must stand nowhere.
import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.js";
import { open, unfold } from "./visit.js";

/**
 * @typedef {{ name: string, lang: "ja" | "en", link: string, today: string, atOnce: string[], unfolded: string[], never: string[] }} Told
 * @type {Told[]}
 */
const rows = JSON.parse(readFileSync(new URL("told.json", import.meta.url), "utf8"));

/** All that a reader sees. @param {import("@playwright/test").Page} page */
const seen = (page) => page.evaluate(() => document.body.innerText);

for (const { name, lang, link, today, atOnce, unfolded, never } of rows) {
  test(`${name} @once`, async ({ page }) => {
    await open(page, link, { lang, today });
    const first = await seen(page);
    for (const text of atOnce) expect(first, "at once").toContain(text);
    for (const text of never) expect(first, "at once").not.toContain(text);
    await unfold(page);
    const all = await seen(page);
    for (const text of unfolded) expect(all, "unfolded").toContain(text);
    for (const text of never) expect(all, "unfolded").not.toContain(text);
  });
}
