import { expect, test } from "./fixtures.js";
import { field, figure, visit, worked } from "./visit.js";

const day = (iso) => {
  const [year, month, date] = iso.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};

test("point 11: until when must it be accepted to end by that day?", async ({ page }) => {
  const { case: given, expect: result } = worked("term: to end by a day inside a month");
  await visit(page, { ...given, endBy: undefined });
  const question = figure(page.locator("#exit-result"), "ご希望の日までに終える");
  await expect(question).toHaveCount(0);
  await field(page, "endBy").fill(given.endBy);
  await expect(question.locator(".value")).toContainText(day(result.term.toEndBy.acceptBy));
  await expect(question).toContainText(day(result.term.toEndBy.effectiveOn));
  await expect(question.locator(".article").first()).toHaveText("27条2項");
});

test("point 11: asked for a day that is too early, or whose last day of acceptance is over", async ({ page }) => {
  // Accepted on the day of formation, 2026-04-15, it would end on 2026-05-31 at the earliest.
  await visit(page, { asOf: "2026-11-22", contract: { formedOn: "2026-04-15" }, endBy: "2026-05-30" });
  const question = figure(page.locator("#exit-result"), "ご希望の日までに終える");
  await expect(question).toContainText("ありません");
  await field(page, "endBy").fill("2026-11-30");
  await expect(question).toContainText("2026年10月31日");
  await expect(question).toContainText("過ぎました");
});

// 39,800 yen are 43,780 with tax. The whole term costs 12 x 43,780 = 525,360 whenever it is accepted up to March 2027, the
// last month but one; from April on each month of waiting adds one fee. Shown to the third month after the term, July.
const months = [
  ...Array.from({ length: 9 }, (_, at) => `2026年${at + 4}月`),
  ...Array.from({ length: 7 }, (_, at) => `2027年${at + 1}月`),
];
const totals = months.map((_, at) => 525_360 + 43_780 * Math.max(0, at - 11));
const waiting = { asOf: "2026-11-22", contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: "39,800" } };

test("point 11: what does each month of waiting cost? as a table and in a sentence", async ({ page }) => {
  await visit(page, waiting);
  const block = page.locator("#exit-result .block", { has: page.locator(".chart") });
  await expect(block).toContainText("2026年4月から2027年3月まで");
  await expect(block).toContainText("525,360円");
  await expect(block).toContainText("1か月遅れるごとに 43,780円");
  await block.locator("summary").click();
  const rows = block.locator("tbody tr");
  await expect(rows.locator("th")).toHaveText(months);
  await expect(rows.locator("td:nth-of-type(1)")).toHaveText(totals.map((yen) => `${yen.toLocaleString("en")}円`));
});

test("point 11: the step chart is level to the last month but one, then rises by one fee a month", async ({ page }) => {
  await visit(page, waiting);
  const drawn = await page.locator(".chart").evaluate((chart) => {
    const path = chart.querySelector(".line")?.getAttribute("d") ?? "";
    const axis = chart.querySelector(".axis")?.getAttribute("d") ?? "";
    const start = Number(/^M[\d.]+ ([\d.]+)/.exec(path)?.[1]);
    return {
      base: Number(/^M[\d.]+ ([\d.]+)/.exec(axis)?.[1]),
      heights: [start, ...[...path.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y))],
      ends: [...path.matchAll(/H([\d.]+)/g)].map(([, x]) => Number(x)),
    };
  });
  expect(drawn.heights).toHaveLength(totals.length);
  const scale = (drawn.base - drawn.heights[0]) / totals[0];
  for (const [at, total] of totals.entries())
    expect(Math.abs(drawn.base - drawn.heights[at] - total * scale), months[at]).toBeLessThan(0.2);
  const widths = drawn.ends.slice(1).map((x, at) => x - drawn.ends[at]);
  expect(Math.max(...widths) - Math.min(...widths), "each month as wide as the next").toBeLessThan(0.3);
});

// days x fee / 30, the least whole days that give 10,000: 8 x 39,800 / 30 = 10,613.33; 10 days of 29,999 give 9,999.67.
const thresholds = [
  ["39,800", "8日（192時間）", "10,613円"],
  ["300,000", "1日（24時間）", "10,000円"],
  ["29,999", "11日（264時間）", "10,999円"],
  ["30,000", "10日（240時間）", "10,000円"],
  ["4", "75,000日（1,800,000時間）", "10,000円"],
];

test("point 11: how long must an outage last at this fee to be paid out in money?", async ({ page }) => {
  await visit(page, waiting);
  const question = figure(page.locator("#outage-result"), "どれだけ続けば");
  for (const [fee, length, refund] of thresholds) {
    await field(page, "plan.monthlyFee").fill(fee);
    await expect(question.locator(".value")).toContainText(length);
    await expect(question).toContainText(refund);
    await expect(question.locator(".article").first()).toContainText("37条1項");
  }
  await field(page, "plan.monthlyFee").fill("1");
  await expect(question.locator(".value")).toContainText("1万円に届きません");
  await field(page, "plan.monthlyFee").fill("39,800");
  await question.locator("summary").click();
  await expect(question.locator(".working")).toContainText("8日 × 39,800円 ÷ 30 = 10,613.33");
});
