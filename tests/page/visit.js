// Opening the page and finding one's way in it: a task by its address, a field by its path in the case.
import { toFragment } from "../../www/js/share/link.js";
import { expect } from "./fixtures.js";

/** @typedef {import("@playwright/test").Page} Page */

/** The day on which the tests' cases are looked at, where they name none. */
export const TODAY = "2026-11-25";

/**
 * Sets the page's clock to midday in Japan. Timers go on running.
 * @param {Page} page
 * @param {string} [day]
 */
export const setDay = (page, day = TODAY) => page.clock.setFixedTime(`${day}T12:00:00+09:00`);

/**
 * Opens an address as somebody wrote it: "#outage&plan.monthlyFee=39800".
 * @param {Page} page
 * @param {string} [fragment]
 * @param {{ lang?: "ja" | "en", today?: string }} [given]
 */
export async function open(page, fragment = "", { lang = "ja", today = TODAY } = {}) {
  await setDay(page, today);
  // To the browser another fragment of the same address is the same page.
  if (page.url() !== "about:blank") await page.goto("about:blank");
  await page.goto(`/${lang === "en" ? "?lang=en" : ""}${fragment}`);
  await ready(page);
}

/**
 * Opens a case, typed as the form would hold it, in a task.
 * @param {Page} page
 * @param {import("../../www/js/state/tasks.js").Task} task
 * @param {any} [typed]
 * @param {{ lang?: "ja" | "en", today?: string }} [given]
 */
export const openCase = (page, task, typed = {}, given) => open(page, toFragment(typed, task), given);

/** The fields are there, also those that are folded away, and the rules have answered. @param {Page} page */
export async function ready(page) {
  await expect(page.locator("#fields [name]").first()).toBeAttached();
  await expect(page.locator("#answer .found")).not.toBeEmpty();
  await expect(page.locator("#fields > .more > .group").first()).toBeAttached();
}

/**
 * Goes to another task, as a tap on its name does.
 * @param {Page} page
 * @param {string} task
 */
export async function go(page, task) {
  await page.locator(`#tab-${task}`).click();
  await expect(page.locator(`#tab-${task}`)).toHaveAttribute("aria-selected", "true");
}

/**
 * @param {Page} page
 * @param {string} path
 */
export const field = (page, path) => page.locator(`[name="${path}"]`);

/**
 * One answer of a choice.
 * @param {Page} page
 * @param {string} path
 * @param {string | boolean} answer
 */
export const choice = (page, path, answer) => page.locator(`[name="${path}"][value="${answer}"]`);

/**
 * Types into fields of the task that is shown and leaves them; what is folded away is unfolded first.
 * @param {Page} page
 * @param {Record<string, string>} values by their paths
 */
export async function type(page, values) {
  for (const [path, value] of Object.entries(values)) {
    const target = field(page, path);
    await unfoldTo(target);
    await target.fill(value);
    await target.blur();
  }
}

/**
 * Holds back what the page asks for.
 * @param {Page} page
 * @param {string} address
 * @param {(route: import("@playwright/test").Route) => Promise<void>} [then]
 * @returns {Promise<() => void>} lets it go
 */
export async function hold(page, address, then = (route) => route.continue()) {
  let release = () => {};
  const held = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await page.route(address, async (route) => {
    await held;
    await then(route);
  });
  return release;
}

/** How what was typed was understood. @param {Page} page @param {string} path */
export const echo = (page, path) => page.locator(`[id="${path}-echo"]`);

/** How to mend it. @param {Page} page @param {string} path */
export const problem = (page, path) => page.locator(`[id="${path}-problem"]`);

/** The answer of the task that is shown. @param {Page} page */
export const answer = (page) => page.locator("#answer");

/**
 * Unfolds everything in the task that is shown, also what is folded inside; what is drawn only then has a moment to come.
 * @param {Page} page
 */
export async function unfold(page) {
  const left = () =>
    page.evaluate(() => {
      const folds = [...document.querySelectorAll("main details")].filter((each) => each.checkVisibility());
      const closed = folds.filter((each) => !(/** @type {HTMLDetailsElement} */ (each).open));
      for (const details of closed) /** @type {HTMLDetailsElement} */ (details).open = true;
      // What one holds may still be on its way, and fold something away itself.
      return closed.length + folds.filter((each) => each.children.length < 2).length;
    });
  await expect.poll(left).toBe(0);
}

/** @param {import("@playwright/test").Locator} target */
const unfoldTo = (target) =>
  target.evaluate((element) => {
    for (let outer = element.closest("details"); outer; outer = outer.parentElement?.closest("details") ?? null)
      outer.open = true;
  });
