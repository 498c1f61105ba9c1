import { expect, test } from "./fixtures.js";
import { unfold } from "./unfold.js";
import { field, figure, visit } from "./visit.js";

// rules.md: 110,000 yen, due 2026-04-30, paid 2028-06-30, by each way of counting days.
const late = {
  asOf: "2028-06-30",
  invoices: [{ amount: "110,000", dueOn: "2026-04-30", paidOn: "2028-06-30" }],
};
const charges = ["34,558円", "34,609円", "34,565円", "34,587円"];

test("point 9: the other readings stand beside the result, named, switchable, and back again", async ({ page }) => {
  await visit(page, late);
  const charge = figure(page.locator("#late-result"), "遅延損害金");
  const reading = charge.getByRole("group", { name: "遅延の期間の数え方" });
  await expect(reading.locator("b")).toHaveText(charges);
  await expect(reading.locator(".name")).toHaveText([/満年/, /すべての日を365/, /満年.*365/, /暦年/]);
  await expect(reading.locator(".article")).toHaveText("34条");

  for (const [index, amount] of [...charges.entries(), [0, charges[0]]]) {
    const use = reading.getByRole("button").nth(Number(index));
    await use.focus();
    await page.keyboard.press("Enter");
    await expect(charge.locator(".value")).toHaveText(String(amount));
    await expect(page.locator("#answers .value", { hasText: "円" }).first()).toHaveText(String(amount));
    await expect(reading.locator("b"), "the others still stand beside it").toHaveText(charges);
    await expect(reading.locator("[aria-pressed=true]")).toHaveCount(1);
    await expect(use).toHaveAttribute("aria-pressed", "true");
    await expect(use, "the focus stays").toBeFocused();
  }
  await expect(field(page, "readings.dayCount"), "the form shows the choice").toHaveValue("yearsThenDays");
});

test("point 9: a reading chosen in the form changes the result", async ({ page }) => {
  await visit(page, { ...late, readings: { dayCount: "calendarYears" } });
  await expect(figure(page.locator("#late-result"), "遅延損害金").locator(".value")).toHaveText("34,587円");
  await unfold(page, "#basis");
  await field(page, "readings.dayCount").selectOption("fixed365");
  await expect(figure(page.locator("#late-result"), "遅延損害金").locator(".value")).toHaveText("34,609円");
});

test("point 9: where every reading gives the same, the working says so and nothing stands beside", async ({ page }) => {
  // 31 days of 2027, a common year: 100,000 x 14.5 % x 31 / 365 = 1,231.5, by any count of days; the rounding differs.
  await visit(page, {
    asOf: "2027-03-31",
    invoices: [{ amount: "100,000", dueOn: "2027-02-28", paidOn: "2027-03-31" }],
  });
  const charge = figure(page.locator("#late-result"), "遅延損害金");
  await expect(charge.locator(".value")).toHaveText("1,231円");
  await expect(charge.getByRole("group", { name: "遅延の期間の数え方" })).toHaveCount(0);
  await expect(charge.getByRole("group", { name: "1円未満" }).locator("b")).toHaveText(["1,231円", "1,232円"]);
  await charge.locator("summary").click();
  await expect(charge.locator("details")).toContainText("遅延の期間の数え方");
});

test("point 9: readings of a day, and of a length of time", async ({ page }) => {
  // rules.md: accepted in the last month of the initial term; an outage of 30 h before a term that ends 2027-04-30.
  await visit(page, {
    asOf: "2026-11-22",
    contract: { formedOn: "2026-04-15" },
    plan: { monthlyFee: "39,800" },
    cancellation: { ground: "ordinary", on: "2027-04-30" },
    outages: [{ awareAt: "2026-11-10 9:30", span: "30", cause: "company", total: true }],
  });
  const end = figure(page.locator("#exit-result"), "契約の終了日");
  await expect(end.getByRole("group").locator("b")).toHaveText(["2027年5月31日(月)", "2027年4月30日(金)"]);
  const result = figure(page.locator("#outage-result"), "結果");
  await expect(result.getByRole("group").locator("b")).toHaveText([/^30時間/, /^24時間/, /^48時間/]);
  await result.getByRole("button", { name: "切上げ" }).click();
  await expect(result.locator(".value")).toHaveText("延長 48時間");
});

const weights = (/** @type {import("@playwright/test").Locator} */ amounts) =>
  amounts.evaluateAll((all) =>
    all.map((amount) => {
      const { fontSize, fontWeight, fontStyle, color, opacity, textDecorationLine } = getComputedStyle(amount);
      const { backgroundColor } = getComputedStyle(/** @type {Element} */ (amount.parentElement));
      return { fontSize, fontWeight, fontStyle, color, opacity, textDecorationLine, backgroundColor };
    }),
  );

test("point 9: a disputed claim has no headline, and both amounts carry equal weight", async ({ page }) => {
  // Ended on 2026-12-10: January to April 2027 remain, 4 x 39,800 = 159,200, with 10 % 175,120; or nothing. In all, May to
  // December, 8 x 43,780 = 350,240, with it 525,360.
  await visit(page, {
    asOf: "2026-11-22",
    contract: { formedOn: "2026-04-15" },
    plan: { monthlyFee: "39,800" },
    cancellation: { ground: "termsRefused", on: "2026-12-10" },
  });
  const remaining = figure(page.locator("#exit-result"), "契約期間の残りの料金");
  const total = figure(page.locator("#cost-result"), "総額");
  const answers = page.locator("#answers .answers > li");
  for (const [place, amounts] of /** @type {const} */ ([
    [remaining, ["175,120円", "0円"]],
    [total, ["525,360円", "350,240円"]],
    [answers.filter({ hasText: "全部で" }), ["525,360円", "350,240円"]],
  ])) {
    await expect(place.locator(".value"), "no headline").toHaveCount(0);
    const both = place.locator(".reading.equal b");
    await expect(both).toHaveText([...amounts]);
    const [one, other] = await weights(both);
    expect(one).toEqual(other);
    await expect(place.locator(".reading.equal")).toContainText("争い");
  }
  await expect(answers.filter({ hasText: "いつ終わりますか" }).locator(".reading.equal b")).toHaveText([
    "175,120円",
    "0円",
  ]);

  await remaining.getByRole("button", { name: "支払わなくてよい" }).click();
  await expect(remaining.getByRole("button", { name: "支払わなくてよい" })).toHaveAttribute("aria-pressed", "true");
  await expect(remaining.locator(".value"), "nor when the other is chosen").toHaveCount(0);
  const [one, other] = await weights(remaining.locator(".reading.equal b"));
  expect(one).toEqual(other);
});

test("point 9: a claim that is not disputed has its headline", async ({ page }) => {
  await visit(page, {
    asOf: "2026-11-22",
    contract: { formedOn: "2026-04-15" },
    plan: { monthlyFee: "39,800" },
    cancellation: { ground: "ordinary", on: "2026-12-10" },
  });
  // Effective on 2027-01-31: February to April remain, 3 x 39,800 = 119,400, with 10 % 131,340.
  const remaining = figure(page.locator("#exit-result"), "契約期間の残りの料金");
  await expect(remaining.locator(".value b")).toHaveText("131,340円");
  await expect(page.locator(".equal")).toHaveCount(0);
});
