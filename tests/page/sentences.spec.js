// The sentences that a person wrote down, read on the page itself in both languages: nothing more stands at once in the
// answer, and nothing else. What is worked out for each row is tested without a browser in tests/js/sentences.test.js.
import { rows, TODAY } from "../sentences/read.js";
import { expect, test } from "./fixtures.js";
import { open, setDay, unfold } from "./visit.js";

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

const spaced = (/** @type {string} */ words) => words.replace(/\s+/g, " ").trim();

/**
 * All that is compared: the line on readings where it was written down.
 * @param {import("@playwright/test").Page} page
 * @param {boolean} depends
 */
async function read(page, depends) {
  await unfold(page);
  return {
    ...(depends && { depends: await page.locator("details.readings > summary").textContent() }),
    said: await saidOn(page),
    figures: (await figuresOn(page)).map(spaced).sort(),
    bar: spaced((await page.locator(".bar-words").textContent()) ?? ""),
  };
}

/** An address that holds nothing replaces nothing that stands: those come first. */
const inTurn = [...rows].sort((one, other) => Number(one.link.includes("=")) - Number(other.link.includes("=")));
const tasks = [...new Set(rows.map(({ link }) => link.slice(1).split("&")[0]))];

for (const lang of /** @type {const} */ (["ja", "en"])) {
  for (const task of tasks) {
    // Each link is typed into the address of the page that stands; tests/page/told.spec.js opens them afresh.
    test(`${lang}: what #${task} says of each of its cases @once`, async ({ page }) => {
      test.slow();
      await open(page, `#${task}`, { lang });
      for (const { name, link, today = TODAY, [lang]: expected } of inTurn) {
        if (link.slice(1).split("&")[0] !== task) continue;
        await setDay(page, today);
        await page.evaluate((fragment) => {
          location.hash = fragment;
        }, link);
        await expect
          .poll(() => read(page, expected.depends !== undefined), name)
          .toEqual({
            ...(expected.depends !== undefined && { depends: expected.depends }),
            said: expected.said.map(spaced),
            figures: expected.figures.map(spaced).sort(),
            bar: spaced(expected.bar),
          });
      }
    });
  }
}
