// Entering: points 4 and 5, lists of entries and the price list.
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";
import { echo, open } from "./form.js";
import { field } from "./visit.js";

/** For each list: what to type into two entries, and a result that tells them apart. */
const lists = {
  outages: { name: "awareAt", typed: ["2026-11-01 9:30", "2026-11-10 9:30"] },
  invoices: { name: "amount", typed: ["110,000", "220,000"] },
  "invoices[0].payments": { name: "amount", typed: ["1,000", "2,000"] },
  "plan.options": { name: "name", typed: ["バックアップ", "監視"] },
  notices: { name: "givenOn", typed: ["2026-11-01", "2026-11-02"] },
};

for (const [list, { name, typed }] of Object.entries(lists)) {
  test(`point 4: ${list}: add, remove, undo`, async ({ page }) => {
    await open(page);
    const entries = page.locator(`[id="${list}"] > .entry`);
    const add = page.locator(`[data-add="${list}"]`);
    const remove = (index) => entries.nth(index).locator("> [data-remove]");
    for (let count = await entries.count(); count < 2; count += 1) {
      await add.click();
      await expect(entries).toHaveCount(count + 1);
      await expect(entries.last().locator("input, select").first()).toBeFocused();
    }
    for (const [index, text] of typed.entries()) await field(page, `${list}[${index}].${name}`).fill(text);

    await remove(0).click();
    await expect(entries).toHaveCount(1);
    await expect(entries.locator("> legend")).toHaveText(/ 1$/);
    await expect(field(page, `${list}[0].${name}`)).toHaveValue(typed[1]);
    const undo = page.locator(`[id="${list}"] [data-undo]`);
    await expect(undo).toBeFocused();

    await page.keyboard.press("Enter");
    await expect(entries).toHaveCount(2);
    await expect(undo).toHaveCount(0);
    for (const [index, text] of typed.entries()) {
      await expect(field(page, `${list}[${index}].${name}`)).toHaveValue(text);
      await expect(entries.nth(index).locator("> legend")).toHaveText(new RegExp(` ${index + 1}$`));
    }
    await expect(entries.first().locator("input, select").first()).toBeFocused();

    // The last one, and what is typed after it is gone goes where it is shown.
    await remove(1).click();
    await field(page, `${list}[0].${name}`).fill(typed[1]);
    await undo.click();
    await expect(field(page, `${list}[0].${name}`)).toHaveValue(typed[1]);
    await expect(field(page, `${list}[1].${name}`)).toHaveValue(typed[1]);
  });
}

test("point 4: what is removed leaves the results, and comes back with them", async ({ page }) => {
  await open(page, {
    asOf: "2026-11-22",
    plan: { monthlyFee: "300,000" },
    outages: [
      { awareAt: "2026-11-01 9:00", span: "24", cause: "company", total: true },
      { awareAt: "2026-11-05 9:00", span: "72", cause: "company", total: false },
      { awareAt: "2026-11-10 9:00", span: "48", cause: "company", total: true },
    ],
  });
  const answer = page.locator(".answers > li").nth(1);
  await expect(answer).toContainText("返金 30,000円"); // 1 day and 2 days of 300,000 / 30
  await page.locator('[id="outages"] > .entry').first().locator("> [data-remove]").click();
  await expect(answer).toContainText("返金 20,000円");
  // Radio buttons are renamed with their entry: the answers of each stay its own.
  await expect(page.locator('[name="outages[0].total"][value="false"]')).toBeChecked();
  await expect(page.locator('[name="outages[1].total"][value="true"]')).toBeChecked();
  await page.locator("[data-undo]").click();
  await expect(answer).toContainText("返金 30,000円");
  await expect(page.locator('[name="outages[0].total"][value="true"]')).toBeChecked();
  await expect(page.locator('[name="outages[1].total"][value="false"]')).toBeChecked();
  await expect(page.locator('[name="outages[2].total"][value="true"]')).toBeChecked();
});

test("point 5: the price list fills the fees, is marked as a sample, and gives way to one's own", async ({ page }) => {
  const { plans } = JSON.parse(await readFile("www/plans.json", "utf8"));
  await open(page);
  const select = field(page, "plans-select");
  await expect(select).toHaveAccessibleDescription(/見本.*実際の料金ではありません/);
  expect(plans.length).toBeGreaterThan(1);
  for (const { id, name, plan } of plans) {
    expect(name.ja).toContain("見本");
    expect(name.en).toContain("Sample");
    await select.selectOption({ label: name.ja });
    for (const fee of ["initialFee", "monthlyFee", "annualFee", "standardMonthlyFee"]) {
      await expect(field(page, `plan.${fee}`)).toHaveValue(plan[fee] ?? "");
    }
    await expect(select).toHaveValue(id);
  }
  await page.locator("#lang").click();
  await expect(select.locator("option:checked")).toHaveText(plans.at(-1).name.en);
  await expect(select).toHaveAccessibleDescription(/not real prices/);
  await field(page, "plan.monthlyFee").fill("39,800");
  await expect(echo(page, "plan.monthlyFee")).toHaveText("¥39,800");
  await expect(select, "no longer the list's").toHaveValue("");
});
