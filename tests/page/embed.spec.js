// Inside another page: what is shown there, and the height that the page around it is told.
import { expect, test } from "./fixtures.js";
import { setDay } from "./visit.js";

const PRESET = "#outage&embed&plan.monthlyFee=39800";

/**
 * A page of the same site that holds the calculator in a frame and writes down what it is told.
 * @param {import("@playwright/test").Page} page
 * @param {string} fragment
 */
async function hold(page, fragment) {
  await page.addInitScript(() => {
    if (window.top !== window) return;
    const told = /** @type {unknown[]} */ ([]);
    Object.assign(window, { told });
    addEventListener("message", ({ data }) => told.push(data));
  });
  await page.route("**/holder.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>h</title><iframe title="calculator" width="600" height="400" src="/${fragment}"></iframe>`,
    }),
  );
  await setDay(page);
  await page.goto("/holder.html");
  return page.frameLocator("iframe");
}

/** What the holder was told, in order. @param {import("@playwright/test").Page} page */
const told = (page) => page.evaluate(() => /** @type {any} */ (window).told);

/** @param {import("@playwright/test").Page} page */
const heightTold = async (page) => (await told(page)).at(-1)?.height ?? 0;

/** @param {import("@playwright/test").FrameLocator} frame */
const heightNeeded = (frame) =>
  frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

test("in a frame the task that was asked for stands alone, its fee filled in", async ({ page }) => {
  const frame = await hold(page, PRESET);
  await expect(frame.locator("#question")).toHaveText("障害で何を請求できますか");
  await expect(frame.locator('[name="plan.monthlyFee"]')).toHaveValue("39800");
  for (const outside of ["header", "nav", "footer"]) await expect(frame.locator(outside)).toBeHidden();
});

test("in a frame a plan of the price list fills in its fees", async ({ page }) => {
  const frame = await hold(page, "#cost&embed&plan=sample-b");
  await expect(frame.locator('[name="plan.monthlyFee"]')).toHaveValue("50,000");
  await expect(frame.locator('[name="plan.initialFee"]')).toHaveValue("50,000");
  await expect(frame.locator("header")).toBeHidden();
});

test("the frame tells the page around it its height, again whenever it changes, and nothing but its height", async ({
  page,
}) => {
  const frame = await hold(page, PRESET);
  const span = frame.locator('[name="outages[0].span"]');
  await expect(span).toBeVisible();
  await expect.poll(() => heightTold(page)).toBeGreaterThan(400);
  await expect.poll(async () => (await heightTold(page)) - (await heightNeeded(frame))).toBe(0);
  const before = await heightTold(page);
  await span.fill("2日");
  await expect(frame.locator("#answer")).toContainText("48時間");
  await expect.poll(() => heightTold(page), "the answer takes room").not.toBe(before);
  await expect.poll(async () => (await heightTold(page)) - (await heightNeeded(frame))).toBe(0);
  for (const each of await told(page)) {
    expect(Object.keys(each).sort()).toEqual(["height", "type"]);
    expect(each.type).toBe("hosting-contract:height");
    expect(Number.isInteger(each.height)).toBe(true);
  }
});

test("a page in a frame without being asked to is a page of its own, and tells nothing", async ({ page }) => {
  const frame = await hold(page, "#outage&plan.monthlyFee=39800");
  await expect(frame.locator("header")).toBeVisible();
  await expect(frame.locator('[name="plan.monthlyFee"]')).toHaveValue("39800");
  await expect(frame.locator("#fields > .more > .group").first()).toBeAttached();
  expect(await told(page)).toEqual([]);
});
