// Plans and days side by side.
import { expect, schemes, test } from "../fixtures.js";
import { answer, field, open, openCase } from "../visit.js";

const panel = (page) => page.locator("dialog.panel-compare");
const contract = { contract: { formedOn: "2026-04-15" } };

async function openCompare(page) {
  const button = page.locator("[data-action=compare]");
  if (await button.isVisible()) await button.click();
  else {
    await page.locator("[data-action=share]").click();
    await page.locator("dialog.panel-share").getByRole("button", { name: "並べて比べる" }).click();
  }
  await expect(panel(page)).toBeVisible();
}

/** The cells of a row of the answers, by the row's name. */
const row = (page, name) =>
  panel(page)
    .locator("table.compared")
    .first()
    .locator("tbody tr")
    .filter({ has: page.locator("th", { hasText: name }) })
    .locator("td");

test("three plans stand side by side under their names, the lowest marked in words @once", async ({ page }) => {
  await openCase(page, "cost", contract);
  await openCompare(page);
  for (const plan of ["見本プランA", "見本プランB", "見本プランC"])
    await panel(page)
      .getByRole("button", { name: new RegExp(plan) })
      .first()
      .click();
  await expect(panel(page).locator("thead").first().locator("th")).toHaveText([
    /見本プランA/,
    /見本プランB/,
    /見本プランC/,
  ]);
  // A year and a start: 20,000 + 12 x 10,000; 50,000 + 12 x 50,000; 100,000 + 1,200,000; each with tax.
  await expect(row(page, "総額")).toHaveText([/154,000円.*いちばん少ない/, /^715,000円$/, /^1,430,000円$/]);
});

test("each column has what that case alone is answered @once", async ({ page, visitor }) => {
  await openCase(page, "cost", { ...contract, plan: { monthlyFee: "39,800" } });
  await openCompare(page);
  await panel(page)
    .getByRole("button", { name: /見本プランB/ })
    .first()
    .click();
  const [now, plan] = await row(page, "総額").allInnerTexts();
  await expect(answer(page)).toContainText(now.split("\n")[0]);
  const alone = await visitor();
  await openCase(alone, "cost", { ...contract, plan: { initialFee: "50,000", monthlyFee: "50,000" } });
  await expect(answer(alone)).toContainText(plan.split("\n")[0]);
});

test("days of acceptance stand side by side @once", async ({ page }) => {
  await openCase(page, "exit", { ...contract, plan: { monthlyFee: "39,800", initialFee: "50,000" } });
  await openCompare(page);
  await panel(page).getByRole("button", { name: "2026年11月25日(水)に受理" }).click();
  await panel(page).getByRole("button", { name: "2027年3月31日(水)に受理" }).click();
  await panel(page).getByText("自分で書いて加える").click();
  await panel(page).getByLabel("受理の日を書いて加える").fill("2027/4/10");
  await panel(page).getByLabel("受理の日を書いて加える").press("Enter");
  const ends = await row(page, "終了日").allInnerTexts();
  expect(ends.slice(-3)).toEqual(["2026年12月31日(木)", "2027年4月30日(金)", "2027年5月31日(月)"]);
});

test("a case with something to be mended is not passed over but says so @once", async ({ page }) => {
  await openCase(page, "cost", { ...contract, plan: { monthlyFee: "39,800" } });
  await openCompare(page);
  await panel(page).getByText("自分で書いて加える").click();
  await panel(page).getByLabel("月額（税抜）を変えて加える").fill("1.000");
  await panel(page).getByRole("button", { name: "この月額を加える" }).click();
  await expect(row(page, "総額").last()).toHaveText("直す項目があります");
  await expect(row(page, "総額").first(), "nothing is the lowest of one").not.toContainText("少ない");
});

test("four at most; what differs is named; a column is renamed, removed and put back into the form", async ({
  page,
}) => {
  await openCase(page, "cost", { ...contract, plan: { monthlyFee: "39,800" } });
  await openCompare(page);
  for (const plan of ["見本プランA", "見本プランB", "見本プランC"])
    await panel(page)
      .getByRole("button", { name: new RegExp(plan) })
      .first()
      .click();
  await panel(page).getByRole("button", { name: "今の入力を残す" }).click();
  await expect(panel(page).locator("thead").first().locator("th")).toHaveCount(4);
  await panel(page).getByRole("button", { name: "今の入力を残す" }).click();
  await expect(panel(page).getByRole("status")).toContainText("4つまで");
  await expect(panel(page).locator("thead").first().locator("th")).toHaveCount(4);
  await expect(panel(page).locator("table.compared").last()).toContainText("月額料金（税抜）");

  await panel(page).getByLabel("1番目の名前").fill("小さいサーバ");
  await panel(page).getByLabel("1番目の名前").press("Tab");
  await expect(panel(page).locator("thead").first()).toContainText("小さいサーバ");
  await panel(page)
    .getByRole("button", { name: /見本プランC.*を外す/ })
    .click();
  await expect(panel(page).locator("thead").first()).not.toContainText("見本プランC");
  await panel(page).getByRole("button", { name: "小さいサーバを入力に戻す" }).click();
  await expect(panel(page)).toBeHidden();
  await expect(field(page, "plan.monthlyFee")).toHaveValue("10,000");
});

test("what is compared outlasts a reload", async ({ page }) => {
  await openCase(page, "cost", contract);
  await openCompare(page);
  await panel(page)
    .getByRole("button", { name: /見本プランA/ })
    .first()
    .click();
  await page.reload();
  await openCompare(page);
  await expect(panel(page).locator("table.compared").first()).toContainText("見本プランA");
});

test("on a phone three plans take six taps and 800 px of scrolling, and stand one under the other", async ({
  visitor,
}) => {
  const page = await visitor({ scheme: "phone" });
  await open(page, "#cost");
  let taps = 0;
  let scrolled = 0;
  const tap = async (target) => {
    scrolled += await target.evaluate((element) => {
      const holder = element.closest("dialog") ?? document.scrollingElement;
      const before = holder.scrollTop;
      element.scrollIntoView({ block: "nearest" });
      return Math.abs(holder.scrollTop - before);
    });
    taps += 1;
    await target.click();
  };
  await tap(field(page, "contract.formedOn"));
  await page.keyboard.type("2026-04-15");
  await tap(page.locator("[data-action=share]"));
  await tap(page.locator("dialog.panel-share").getByRole("button", { name: "並べて比べる" }));
  for (const plan of ["見本プランA", "見本プランB", "見本プランC"])
    await tap(
      panel(page)
        .getByRole("button", { name: new RegExp(plan) })
        .first(),
    );
  const table = panel(page).locator("table.compared.transposed").first();
  scrolled += await table.evaluate((element) => {
    const holder = /** @type {Element} */ (element.closest("dialog"));
    const before = holder.scrollTop;
    element.scrollIntoView({ block: "end" });
    return Math.abs(holder.scrollTop - before);
  });
  await expect(table.locator("tbody").filter({ hasText: "総額" }).locator("td")).toHaveText([
    /154,000円/,
    /715,000円/,
    /1,430,000円/,
  ]);
  expect({ taps, scrolled }).toEqual({ taps: 6, scrolled: expect.any(Number) });
  expect(scrolled).toBeLessThanOrEqual(800);
  expect(await panel(page).evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
  expect(schemes.phone.viewport.width).toBe(375);
});
