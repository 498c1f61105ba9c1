// Pictures: what they show stands beside them as a table, and the value under the finger in words.
import { axe, expect, lookIn, test } from "../fixtures.js";
import { openCase } from "../visit.js";

const exit = { contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: "39,800", initialFee: "50,000" } };

/** @param {import("@playwright/test").Page} page @param {RegExp | string} caption */
async function picture(page, caption) {
  await page.locator(".picture").scrollIntoViewIfNeeded();
  const figure = page.locator("figure.plot-figure").filter({ hasText: caption });
  await expect(figure.locator("svg")).toBeVisible();
  return figure;
}

const rows = async (figure) => {
  await figure.locator("summary").click();
  await expect(figure.locator("tbody tr").first()).toBeVisible();
  return figure
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
};

for (const lang of /** @type {const} */ (["ja", "en"])) {
  test(`no month of the timeline stands on another, ${lang}`, async ({ page }) => {
    await openCase(page, "cost", exit, { lang });
    for (const width of [375, 820, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.locator(".picture").scrollIntoViewIfNeeded();
      await expect(page.locator("svg.timeline")).toBeVisible();
      // Drawn anew for its width.
      const months = () =>
        page.evaluate(() => {
          const texts = [...document.querySelectorAll("svg.timeline > text:not(.mark, .event)")];
          const boxes = texts.map((text) => text.getBoundingClientRect());
          const over = boxes.filter((box, at) => at > 0 && box.left < boxes[at - 1].right + 2).length;
          return boxes.length > 2 ? over : "too few";
        });
      await expect.poll(months, `${width} px`).toBe(0);
    }
  });
}

test("the total by month of acceptance begins with the present month, and its table agrees with the rules @once", async ({
  page,
}) => {
  await openCase(page, "exit", exit);
  const figure = await picture(page, "解除がいつ受理されるか");
  const table = await rows(figure);
  expect(table[0]).toEqual(["2026年11月", "2026年12月31日(木)", "580,360円"]);
  // A month after the initial term: 50,000 + 13 x 39,800, with tax.
  expect(table.find(([month]) => month === "2027年4月")).toEqual(["2027年4月", "2027年5月31日(月)", "624,140円"]);
  await expect(figure.locator(".plot-words")).toContainText("2026年11月から2027年3月までは、受理がどの月でも580,360円");
  await expect(figure.locator(".plot-words")).toContainText("43,780円ずつ増えます");
});

test("a jump in the total is named with its month and its amount @once", async ({ page }) => {
  await openCase(
    page,
    "exit",
    { contract: { formedOn: "2026-04-15" }, plan: { annualFee: "1,200,000" } },
    { today: "2027-03-01" },
  );
  const figure = await picture(page, "解除がいつ受理されるか");
  await expect(figure.locator(".plot-words")).toContainText(
    "受理が2027年4月になると、2027年3月より1,320,000円多くなります",
  );
});

test("the value under the finger follows pointer and arrow keys, for those who listen as well", async ({ page }) => {
  await openCase(page, "exit", exit);
  const figure = await picture(page, "解除がいつ受理されるか");
  const slider = figure.getByRole("slider");
  const value = figure.locator(".readout");
  await expect(value).toHaveText(/^2026年11月に受理：580,360円/);
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(value).toHaveText(/^2026年12月に受理：580,360円/);
  await page.keyboard.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", /^2027年7月に受理/);
  await page.keyboard.press("ArrowRight");
  await expect(slider, "no further than the last").toHaveAttribute("aria-valuetext", /^2027年7月に受理/);
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuenow", "1");

  const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (await slider.boundingBox());
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2);
  await expect(value).toHaveText(/^2027年7月に受理/);
  await page.mouse.move(box.x + 2, box.y + box.height / 2);
  await expect(value).toHaveText(/^2026年11月に受理/);
});

test("a finger on the picture reads it and still scrolls the page", async ({ visitor, browserName }) => {
  test.skip(browserName === "firefox", "what its driver sends as a tap does not reach the page");
  const page = await visitor({ scheme: "phone", hasTouch: true });
  await openCase(page, "exit", exit);
  const figure = await picture(page, "解除がいつ受理されるか");
  const slider = figure.getByRole("slider");
  await slider.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (await slider.boundingBox());
  await page.touchscreen.tap(box.x + box.width - 3, box.y + box.height / 2);
  await expect(figure.locator(".readout")).toHaveText(/^2027年7月に受理/);
  expect(await slider.evaluate((element) => getComputedStyle(element).touchAction)).toBe("pan-y");
});

test("the refund by hours of outage has the line at 10,000 yen and the outage entered @once", async ({ page }) => {
  await openCase(page, "outage", {
    plan: { monthlyFee: "198,000" },
    outages: [{ awareAt: "2026-11-15 9:30", restoredAt: "2026-11-17 10:55", cause: "company", total: true }],
  });
  const figure = await picture(page, "障害の長さ");
  await expect(figure.locator("svg")).toContainText("10,000円");
  await expect(figure.locator("svg")).toContainText("入力した障害");
  const table = await rows(figure);
  // 198,000 / 30 a day: one day is 6,600, below the line; two are 13,200.
  expect(table.slice(0, 3)).toEqual([
    ["0分", "0円", "なし"],
    ["24時間", "6,600円", "延長"],
    ["48時間", "13,200円", "返金"],
  ]);
  await expect(figure.locator(".plot-words")).toContainText("48時間以上");
});

test("the late charge by day of payment grows from the day after the due day @once", async ({ page }) => {
  await openCase(page, "late", { invoices: [{ amount: "50,000", dueOn: "2026-10-31" }] });
  const figure = await picture(page, "支払う日と遅延損害金");
  await expect(figure.locator(".readout")).toHaveText(
    "2026年11月25日(水)に支払うと：遅延損害金496円、合わせて50,496円",
  );
  const table = await rows(figure);
  // 50,000 x 14.5 % / 365 is 19.86…: one day.
  expect(table[0]).toEqual(["2026年11月1日(日)", "19円", "50,019円"]);
  await expect(figure.locator("svg")).toContainText("今日");
});

test("nothing that is paid, and nothing that is perhaps time-barred, is drawn as growing @once", async ({ page }) => {
  await openCase(page, "late", {
    invoices: [
      { amount: "50,000", dueOn: "2026-10-31", paidOn: "2026-11-10" },
      { amount: "110,000", dueOn: "2019-03-31" },
    ],
  });
  await expect(page.locator("#answer .headline")).toBeVisible();
  await page.locator(".picture").evaluate((element) => element.scrollIntoView());
  await page.waitForTimeout(1500);
  await expect(page.locator("figure.plot-figure")).toHaveCount(0);
});

test("the timeline numbers the events of the case and names them in its table @once", async ({ page }) => {
  await openCase(page, "exit", { ...exit, cancellation: { ground: "ordinary", on: "2026-12-31" } });
  const figure = await picture(page, "日付の流れ");
  const table = await rows(figure);
  const marks = await figure.locator("svg text.event").allTextContents();
  expect(table.map(([number]) => number)).toEqual(marks);
  expect(table.map(([, on]) => on).some((on) => on?.startsWith("2027年1月31日"))).toBe(true);
  expect(table.flat().join(), "no codes").not.toMatch(/event\.|undefined/);
});

test("an ended contract shows no days by which it could have been ended @once", async ({ page }) => {
  await openCase(page, "exit", { ...exit, cancellation: { ground: "byCompany", on: "2026-09-10" } });
  const figure = await picture(page, "日付の流れ");
  const table = await rows(figure);
  expect(table.flat().join()).not.toContain("終えるための受理の期限");
  await expect(page.locator("figure.plot-figure").filter({ hasText: "解除がいつ受理されるか" })).toHaveCount(0);
});

test("typing redraws a picture in view, and the focus in it stays", async ({ page }) => {
  await openCase(page, "exit", exit);
  const figure = await picture(page, "解除がいつ受理されるか");
  await page.locator('[name="plan.monthlyFee"]').fill("50,000");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".readout")).toHaveText(/^2026年11月に受理：715,000円/);
});

test("pictures are clean to axe, in both schemes @once", async ({ page }) => {
  await openCase(page, "exit", exit);
  await picture(page, "解除がいつ受理されるか");
  for (const scheme of /** @type {const} */ (["light", "dark"])) {
    await lookIn(page, scheme);
    await axe(page);
  }
});
