// The panels over the page: legible in every scheme, reached and left by keys, whole on the narrowest screen.
import { axe, expect, lookIn, schemes, test } from "../fixtures.js";
import { answer, openCase } from "../visit.js";

const outage = {
  contract: { formedOn: "2026-04-15" },
  plan: { monthlyFee: "198,000" },
  outages: [{ awareAt: "2026-11-15 9:30", restoredAt: "2026-11-17 10:55", cause: "company", total: true }],
};

/** @type {Record<string, (page: import("@playwright/test").Page) => Promise<unknown>>} how each is opened */
const panels = {
  share: (page) => page.locator("[data-action=share]").click(),
  letter: (page) => answer(page).locator('[data-next="letter"]').click(),
  compare: async (page) => {
    const button = page.locator("[data-action=compare]");
    if (await button.isVisible()) await button.click();
    else {
      await page.locator("[data-action=share]").click();
      await page.locator("dialog.panel-share").getByRole("button", { name: "並べて比べる" }).click();
    }
    await page
      .locator("dialog.panel-compare")
      .getByRole("button", { name: /見本プランA/ })
      .first()
      .click();
  },
};

for (const [name, openPanel] of Object.entries(panels)) {
  test(`axe finds nothing in the panel ${name}, in any scheme @once`, async ({ page }) => {
    await openCase(page, "outage", outage);
    await openPanel(page);
    await expect(page.locator("dialog.panel")).toBeVisible();
    for (const scheme of /** @type {(keyof typeof schemes)[]} */ (Object.keys(schemes))) {
      await lookIn(page, scheme);
      await test.step(scheme, () => axe(page));
    }
  });

  test(`the panel ${name} takes the focus, keeps it, and gives it back`, async ({ page }) => {
    await openCase(page, "outage", outage);
    await openPanel(page);
    await expect(page.locator("dialog.panel")).toBeVisible();
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press("Tab");
      const outside = await page.evaluate(() => {
        const at = document.activeElement;
        return at !== document.body && at !== null && !at.closest("dialog");
      });
      expect(outside, `after ${presses + 1} presses`).toBe(false);
    }
    await page.keyboard.press("Escape");
    await expect(page.locator("dialog")).toHaveCount(0);
    // The window itself may have lost the focus to the browser's own buttons meanwhile.
    const back = await page.evaluate(
      (opener) => document.activeElement?.matches(opener),
      `[data-action=${name}], [data-next=${name}]`,
    );
    expect(back).toBe(true);
  });

  test(`the panel ${name} is whole at 320 px, its buttons large enough for a finger`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openCase(page, "outage", outage);
    await openPanel(page);
    const dialog = page.locator("dialog.panel");
    await expect(dialog).toBeVisible();
    expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    const small = await dialog.locator("button, input:not([hidden]), a, summary").evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility() && each.getAttribute("type") !== "checkbox")
        .filter((each) => each.getBoundingClientRect().height < 44)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
  });
}

test("in English every panel is English", async ({ page }) => {
  await openCase(page, "outage", outage, { lang: "en" });
  for (const name of ["share", "compare"]) {
    await page.locator(`[data-action=${name}]`).click();
    await expect(page.locator("dialog.panel")).toBeVisible();
    expect(await page.locator("dialog.panel").innerText()).not.toMatch(/[\u3040-\u30ff]/);
    await page.keyboard.press("Escape");
  }
});
