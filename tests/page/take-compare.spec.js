import { toFragment } from "../../www/js/take/link.js";
import { expect, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";

const deed = (page, name) => page.locator(`[data-do="${name}"]`);
const column = async (page, number) =>
  Object.fromEntries(
    await page
      .locator("#compare table")
      .last()
      .locator("tbody tr")
      .evaluateAll((rows, at) => rows.map(({ cells }) => [cells[0].textContent, cells[at].textContent]), number),
  );

test("point 18: each column has the figures of that case alone", async ({ page, visitor }) => {
  test.slow();
  /** @type {import("../../www/pkg/hosting_contract.js").Case[]} */
  const cases = [
    fullCase,
    { ...fullCase, plan: { monthlyFee: "39,800" } },
    { ...fullCase, cancellation: { ground: "termsRefused", on: "2026-12-10" } },
    { asOf: "2026-11-22", contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: "10,000" } },
  ];
  await page.goto(`/${toFragment(cases[0])}`);
  for (const next of cases.slice(1)) {
    await deed(page, "keep").click();
    await page.evaluate((fragment) => location.assign(fragment), toFragment(next));
    await expect(page.locator("#take-link")).toHaveValue(new RegExp(toFragment(next).slice(0, 12)));
  }
  await expect(page.locator("#compare thead").last().locator("th")).toHaveText([
    "項目",
    "案1",
    "案2",
    "案3",
    "今の入力",
  ]);
  await expect(deed(page, "keep")).toHaveAttribute("aria-disabled", "true");
  await deed(page, "keep").dispatchEvent("click");
  await expect(page.locator("#compare thead").last().locator("th"), "four at most").toHaveCount(5);

  for (const [at, each] of cases.entries()) {
    const alone = await visitor();
    await alone.goto(`/${toFragment(each)}`);
    await deed(alone, "keep").click();
    const here = await column(page, at + 1);
    const figures = await column(alone, 1);
    expect(Object.fromEntries(Object.entries(here).filter(([, value]) => value))).toEqual(figures);
    const answers = await alone.locator("#answers").innerText();
    for (const value of figures.契約期間の残りの料金?.split(" / ") ?? [figures["総額（税込）"]])
      expect(answers).toContain(value);
  }
});

test("point 18: says what differs, puts a case back, removes it", async ({ page }) => {
  await page.goto(`/${toFragment(fullCase)}`);
  await deed(page, "keep").click();
  await expect(page.locator("#compare")).toContainText("入力に違いはありません");
  await page.locator('[id="plan.monthlyFee"]').fill("39,800");
  const facts = page.locator("#compare table").first().locator("tbody tr");
  await expect(facts).toHaveCount(1);
  await expect(facts.locator("td")).toHaveText(["198,000円", "39,800円"]);
  await deed(page, "restore").click();
  await expect(page.locator('[id="plan.monthlyFee"]')).toHaveValue("198,000");
  await deed(page, "drop").click();
  await expect(page.locator("#compare table")).toHaveCount(0);
});
