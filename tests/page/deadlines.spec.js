import { expect, test } from "./fixtures.js";
import { visit } from "./visit.js";

// 2026-11-22 is a Sunday; 11-23 a public holiday, a Monday.
const dated = {
  asOf: "2026-11-22",
  contract: { appliedOn: "2026-04-10", appliedVia: "website", formedOn: "2026-04-15" },
  plan: { monthlyFee: "39,800" },
  endBy: "2027-02-28",
  outages: [{ awareAt: "2026-10-24 9:30", restoredAt: "2026-10-26 10:55", cause: "company", total: true }],
  invoices: [{ amount: "43,780", dueOn: "2026-11-22" }],
  notices: [
    { kind: "inquiry", givenOn: "2026-11-20" },
    { kind: "discontinuation", givenOn: "2026-11-22", effectiveOn: "2026-09-30" },
  ],
};
// By hand: day, weekday, and the days from 2026-11-22; those ahead first, each part in order.
const expected = [
  ["支払期限", "2026年11月22日(日)", "今日まで"],
  ["返金の請求の期限", "2026年11月23日(月)", "あと1日"],
  ["回答の期限", "2026年12月20日(日)", "あと28日"],
  ["ご希望の日までに終えるための受理の期限", "2027年1月31日(日)", "あと70日"],
  ["最初の契約期間で終えるための受理の期限", "2027年3月31日(水)", "あと129日"],
  ["クーリングオフの最終日", "2026年4月17日(金)", "219日前"],
  ["通知の期限", "2026年7月29日(水)", "116日前"],
];

test("point 10: each deadline with its weekday and the days left, those ahead first", async ({ page }) => {
  await visit(page, dated);
  const rows = page.locator("#deadlines li");
  await expect(rows).toHaveCount(expected.length);
  for (const [index, words] of expected.entries()) {
    for (const word of words) await expect(rows.nth(index)).toContainText(word);
    await expect(rows.nth(index).locator(".article")).toHaveText(/^\d+条/);
  }
});

test("point 10: the days left follow the day of reckoning", async ({ page }) => {
  await visit(page, { ...dated, asOf: "2026-11-24" });
  const claim = page.locator("#deadlines li", { hasText: "返金の請求の期限" });
  await expect(claim).toContainText("1日前");
  await page.locator("#asOf").fill("2026-11-01");
  // 22 days from the first of November to the 23rd.
  await expect(claim).toContainText("あと22日");
});

test("point 10: where the last day is a holiday, a mark beside it and a note", async ({ page }) => {
  await visit(page, dated);
  const rows = page.locator("#deadlines li");
  await expect(rows.filter({ hasText: "11月23日" }), "a public holiday").toContainText("銀行が休みの日");
  await expect(rows.filter({ hasText: "12月20日" }), "a Sunday").toContainText("銀行が休みの日");
  await expect(rows.filter({ hasText: "2027年3月31日" }), "a Wednesday").not.toContainText("銀行が休み");
  const notes = page.locator("#notes li");
  await expect(notes.filter({ hasText: "2026年11月23日(月)" })).toContainText("銀行が休み");
  await expect(notes.filter({ hasText: "2027年3月31日" })).toHaveCount(0);
});

test("point 10: in English as well", async ({ page }) => {
  await visit(page, dated, "?lang=en");
  const claim = page.locator("#deadlines li", { hasText: "Mon, 23 Nov 2026" });
  await expect(claim).toContainText("1 day");
  await expect(claim).toContainText("banks are closed");
});
