// The sentences that a person wrote down, read on the page itself in both languages: nothing more stands at once in the
// answer, and nothing else. What is worked out for each row is tested without a browser in tests/js/sentences.test.js.
import { rows, TODAY } from "../sentences/read.js";
import { expect, test } from "./fixtures.js";
import { open, unfold } from "./visit.js";

/**
 * The answer's sentences as they stand, in order, and what its warnings unfold to.
 * @param {import("@playwright/test").Page} page
 */
const saidOn = (page) =>
  page.evaluate(() => {
    const text = (/** @type {Element} */ element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();
    const parts = document.querySelectorAll(
      ".found > :is(.headline, .fact), .deadlines > li, .warnings > li > p, .warnings .more > p, .next button, .next .locked",
    );
    return [...parts].map(text);
  });

/** The figures with their notes. @param {import("@playwright/test").Page} page */
const figuresOn = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".figure")].map((figure) => {
      const [value, ...notes] = [...figure.querySelectorAll(":scope > dd:not(:has(.article))")];
      return [
        `${figure.querySelector("dt")?.textContent}: ${value.textContent}`,
        ...notes.map((note) => note.textContent),
      ].join(" | ");
    }),
  );

/** Links of one task are read one after the other, each in a tab of its own: what was typed in one does not come back in the next. */
const tasks = [...new Set(rows.map(({ link }) => link.slice(1).split("&")[0]))];

for (const lang of /** @type {const} */ (["ja", "en"])) {
  for (const task of tasks) {
    test(`${lang}: what #${task} says of each of its cases @once`, async ({ context }) => {
      test.slow();
      const spaced = (/** @type {string} */ words) => words.replace(/\s+/g, " ").trim();
      for (const { name, link, today = TODAY, [lang]: expected } of rows) {
        if (link.slice(1).split("&")[0] !== task) continue;
        const page = await context.newPage();
        await open(page, link, { lang, today });
        await unfold(page);
        expect(await saidOn(page), name).toEqual(expected.said.map(spaced));
        const figures = (await figuresOn(page)).map(spaced);
        expect(figures.sort(), name).toEqual(expected.figures.map(spaced).sort());
        expect(spaced((await page.locator(".bar-words").textContent()) ?? ""), name).toBe(spaced(expected.bar));
        await page.close();
      }
    });
  }
}
