// One screen for a meeting.
import jsqr from "jsqr";
import { axe, expect, test } from "../fixtures.js";
import { openCase } from "../visit.js";
import { dotsOf } from "./qr.js";
import { linkOf } from "./taken.js";

const show = (page) => page.locator("dialog.present");
const exit = {
  contract: { formedOn: "2026-04-15" },
  plan: { monthlyFee: "39,800", initialFee: "50,000" },
};

async function present(page) {
  const button = page.locator("[data-action=present]");
  if (await button.isVisible()) return button.click();
  await page.locator("[data-action=share]").click();
  return page.locator("dialog.panel-share").getByRole("button", { name: "発表用の画面" }).click();
}

/** Whether everything drawn lies inside the window, none over another, and how large the chart's type is beside the body's. */
const measured = (page) =>
  show(page).evaluate((dialog) => {
    const parts = [...dialog.querySelectorAll("p, dd, dt, li, td, th, caption, figcaption, svg text, button")].filter(
      (part) => part.checkVisibility() && part.textContent,
    );
    const outside = parts.filter((part) => {
      const box = part.getBoundingClientRect();
      return box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
    });
    const body = Number.parseFloat(getComputedStyle(dialog).fontSize);
    const chart = [...dialog.querySelectorAll("svg.chart text")].map(
      (text) =>
        (Number.parseFloat(getComputedStyle(text).fontSize) *
          /** @type {SVGSVGElement} */ (text.closest("svg")).getBoundingClientRect().width) /
        /** @type {any} */ (text.closest("svg")).viewBox.baseVal.width,
    );
    return {
      outside: outside.map(({ textContent }) => textContent),
      scrolls: dialog.scrollHeight > dialog.clientHeight || dialog.scrollWidth > dialog.clientWidth,
      body,
      chart: Math.min(...chart),
    };
  });

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
  [820, 1180],
  [375, 812],
]) {
  test(`at ${width} x ${height} the answer, its picture and the comparison are all on one screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openCase(page, "exit", exit);
    await present(page);
    await expect(show(page).locator("svg.chart")).toBeVisible();
    await expect(show(page)).toContainText("2027年3月31日");
    const alone = await measured(page);
    expect(alone.outside).toEqual([]);
    expect(alone.scrolls).toBe(false);
    expect(alone.body).toBeGreaterThanOrEqual(12);
    expect(alone.chart / alone.body).toBeGreaterThanOrEqual(0.6);

    await show(page).getByRole("button", { name: "発表を終える" }).click();
    await page.evaluate(() => {
      const columns = ["A", "B", "C"].map((name, at) => ({
        name: `プラン${name}`,
        form: { contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: String((at + 1) * 20_000) } },
      }));
      sessionStorage.setItem("hosting-contract.note.compared", JSON.stringify(columns));
    });
    await present(page);
    await expect(show(page).locator(".compared")).toContainText("プランC");
    const compared = await measured(page);
    expect(compared.outside).toEqual([]);
    expect(compared.scrolls).toBe(false);
    expect(compared.body).toBeGreaterThanOrEqual(12);
    expect(compared.chart / compared.body).toBeGreaterThanOrEqual(0.6);
  });
}

test("what an answer still waits for is named", async ({ page }) => {
  await openCase(page, "outage", { contract: { formedOn: "2026-04-15" } });
  await present(page);
  await expect(show(page)).toContainText("月額料金");
  expect((await measured(page)).outside).toEqual([]);
});

test("the QR code of the link is one tap away, and fills the screen", async ({ page }) => {
  await openCase(page, "exit", exit);
  const link = await linkOf(page);
  await present(page);
  await show(page).getByRole("button", { name: "QRコード" }).click();
  const code = show(page).getByRole("img", { name: /QRコード/ });
  const box = await code.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(500);
  const { dots, picture } = await dotsOf(code);
  expect(/** @type {any} */ (jsqr)(picture, dots, dots)?.data).toBe(link);
});

test("Escape ends it, and the focus is where it was", async ({ page }) => {
  await openCase(page, "exit", exit);
  await present(page);
  await expect(show(page)).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(show(page)).toHaveCount(0);
  await expect(page.locator("[data-action=present]")).toBeFocused();
});

test("turned or resized, it is fitted anew", async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 820 });
  await openCase(page, "exit", exit);
  await present(page);
  await expect(show(page).locator("svg.chart")).toBeVisible();
  await page.setViewportSize({ width: 820, height: 1180 });
  await expect.poll(async () => (await measured(page)).outside).toEqual([]);
});
