// Entering: point 6, what cannot be worked out and how to mend it.
import { readFile } from "node:fs/promises";
import { toFragment } from "../../www/js/take/link.js";
import en from "../../www/js/text/en.js";
import ja from "../../www/js/text/ja.js";
import { expect, test } from "./fixtures.js";
import { open, problem, ready } from "./form.js";
import { field } from "./visit.js";

test("point 6: no error before a field is left; then under it and in the summary, which leads to it", async ({
  page,
}) => {
  await open(page);
  const summary = page.locator("#problems");
  await expect(page.locator(".problem:visible")).toHaveCount(0);
  await field(page, "outages[0].awareAt").pressSequentially("2026/2/30 9:30");
  await expect(summary).toBeHidden();
  await expect(problem(page, "outages[0].awareAt")).toBeHidden();
  await field(page, "outages[0].awareAt").blur();
  const words = "障害 1・会社が認知した日時：「2026/2/30 9:30」という日は暦にありません。月と日を確かめてください。";
  await expect(problem(page, "outages[0].awareAt")).toHaveText(words);
  await expect(field(page, "outages[0].awareAt")).toHaveAttribute("aria-invalid", "true");
  await expect(field(page, "outages[0].awareAt")).toHaveAccessibleDescription(/暦にありません/);
  // Neither the end nor the length has been given, but those fields have not been left.
  await expect(page.locator(".problem:visible")).toHaveCount(1);
  await summary.locator("summary").click();
  await expect(summary.getByRole("listitem")).toHaveText([words]);
  await summary.getByRole("link").click();
  await expect(field(page, "outages[0].awareAt")).toBeFocused();

  await field(page, "outages[0].awareAt").fill("2026/2/28 9:30");
  await expect(problem(page, "outages[0].awareAt")).toBeHidden();
  await expect(field(page, "outages[0].awareAt")).not.toHaveAttribute("aria-invalid", "true");
  await expect(field(page, "outages[0].restoredAt")).not.toHaveAttribute("aria-invalid", "true");
  await field(page, "outages[0].restoredAt").focus();
  await field(page, "outages[0].restoredAt").blur();
  await expect(problem(page, "outages[0].restoredAt")).toContainText("どちらかを入力してください");
});

test("point 6: the summary leads to a field that is folded away", async ({ page }) => {
  await page.goto(
    `/${toFragment({ asOf: "2026-11-22", contract: { appliedOn: "2026/13/1", formedOn: "2026-04-15" } })}`,
  );
  await ready(page);
  const words = await problem(page, "contract.appliedOn").textContent();
  expect(words).toContain("申し込んだ日");
  await page
    .locator("#exit details", { has: field(page, "contract.appliedOn") })
    .locator("> summary")
    .click();
  await expect(field(page, "contract.appliedOn")).toBeHidden();
  await page.locator("#problems summary").click();
  await page
    .locator("#problems")
    .getByRole("link", { name: String(words) })
    .click();
  await expect(field(page, "contract.appliedOn")).toBeFocused();
  await expect(field(page, "contract.appliedOn")).toBeInViewport();
});

test("point 6: a day that is not, an era that was over and a year zero each get their own words", async ({ page }) => {
  await open(page);
  const said = [];
  for (const [typed, words] of [
    ["2026/2/30", "暦にありません"],
    ["平成38年", "その元号の期間の外"],
    ["平成38年1月1日", "その元号の期間の外"],
    ["令和0年", "1年（元年）から"],
    ["令和0年1月1日", "1年（元年）から"],
  ]) {
    await field(page, "contract.formedOn").fill(typed);
    await field(page, "contract.formedOn").blur();
    await expect(problem(page, "contract.formedOn"), typed).toContainText(`「${typed}」`);
    await expect(problem(page, "contract.formedOn"), typed).toContainText(words);
    said.push((await problem(page, "contract.formedOn").textContent())?.replace(typed, ""));
  }
  expect(new Set(said).size).toBe(3);
});

test("point 6: every code of a problem has polite words that say how to mend it, in both languages", async () => {
  const types = await readFile("src/wasm.d.ts", "utf8");
  const [, union] = /export type ProblemCode =([\s\S]*?)\n\n/.exec(types) ?? [];
  const codes = [...String(union).matchAll(/^\s*\| "(\w+)"/gm)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(25);
  for (const code of codes) {
    expect(ja[`problem.${code}`], code).toMatch(/^\{field\}：.*ください。/);
    expect(ja[`problem.${code}`], code).not.toMatch(/不正|無効|半角で/);
    expect(en[`problem.${code}`], code).toMatch(/^\{field\}: .+\.$/);
  }
});

test("point 6: not eligible is a result with its reason, never an error", async ({ page }) => {
  await open(page, {
    asOf: "2026-11-22",
    contract: { appliedOn: "2026-11-20", appliedVia: "other", formedOn: "2026-11-21" },
    plan: { monthlyFee: "300,000" },
    outages: [{ awareAt: "2026-11-01 9:00", span: "23:59", cause: "company", total: true }],
  });
  await expect(page.locator("#outage-result .figure").first()).toContainText("返金も延長もありません");
  await expect(page.locator("#outage-result .figure").first()).toContainText("24時間に届かないため");
  const coolingOff = page.locator(".answers > li").nth(2);
  await expect(coolingOff).toContainText("できません");
  await expect(coolingOff).toContainText("会社のサイトからの申込み・契約ではないため");
  await expect(page.locator("#problems")).toBeHidden();
  await expect(page.locator(".problem:visible, [aria-invalid]")).toHaveCount(0);
});
