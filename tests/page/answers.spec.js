// Answering: points 7 and 8. The figures expected here were worked out by hand from the terms, as the comments show.
import { expect, test } from "./fixtures.js";
import { ready } from "./form.js";
import { fullCase } from "./full-case.js";
import { unfoldResults } from "./unfold.js";
import { field, figure, visit } from "./visit.js";

const headings = [
  "いつ終わりますか",
  "返金・延長はありますか",
  "クーリングオフできますか",
  "遅延損害金はいくらですか",
  "全部でいくらですか",
];

// On 2026-11-22. Nothing is said of what an example leaves open.
const examples = {
  // Formed a week later, 11-29: accepted at the earliest that day, it ends with December.
  // Applied on 11-22 as the first of eight days. 50,000 + 12 x 39,800 = 527,600; 5,000 + 12 x 3,980 = 52,760 tax.
  prospect: [
    ["2026年12月31日(木)", "27条2項", "2027年10月31日(日)までの受理なら", "2027年11月30日(火)"],
    undefined,
    ["できます", "45条", "2026年11月29日(日)まで（この日を含めて残り8日）"],
    undefined,
    ["580,360円", "税込", "税抜 527,600円 + 消費税 52,760円", "2026年11月〜2027年11月"],
  ],
  // Formed 04-22, term 05-01 to 04-30; accepted 11-22, effective 12-31; January to April: 4 x 39,800 = 159,200, tax 15,920.
  early: [
    ["2026年12月31日(木)", "27条2項", "30条3項", "残り4か月分 175,120円（税込）"],
    undefined,
    undefined,
    undefined,
    ["580,360円", "税抜 527,600円 + 消費税 52,760円", "2026年4月〜2026年12月"],
  ],
  // 11-12 9:30 to 11-14 10:55: 49 h 25 min, 2 days; 2 x 198,000 / 30 = 13,200. Claim by 11-14 + 28 = 12-12.
  // 50,000 + 12 x 198,000 = 2,426,000, tax 242,600.
  outage: [
    ["2026年12月31日(木)"],
    ["返金 13,200円", "37条1項", "請求は2026年12月12日(土)まで"],
    undefined,
    undefined,
    ["2,668,600円"],
  ],
  // 43,780 due 09-22: 8 + 31 + 22 = 61 days to 11-22; 43,780 x 14.5 % x 61 / 365 = 1,060.9.
  late: [["2026年12月31日(木)"], undefined, undefined, ["1,060円", "34条", "44,840円"], ["580,360円"]],
};

for (const [name, answers] of Object.entries(examples)) {
  test(`point 7: the five answers come first, in their order: example ${name}`, async ({ page }) => {
    await page.clock.setFixedTime("2026-11-22T03:00:00Z");
    await page.goto("/");
    await ready(page);
    await page.locator(`[data-example="${name}"]`).click();
    await expect(page.locator("#first-result")).toContainText(String(answers[4]?.[0]));
    const places = page.locator(".answers > li");
    await expect(places.locator("h3")).toHaveText(headings.map((heading) => new RegExp(`^${heading}`)));
    for (const [index, words] of answers.entries()) {
      const answer = places.nth(index);
      if (!words) await expect(answer.locator(".need")).toBeVisible();
      for (const part of words ?? []) await expect(answer, headings[index]).toContainText(part);
      await expect(answer.locator(".value")).toHaveCount(words ? 1 : 0);
    }
    // First: before every other result.
    const order = await page.evaluate(() =>
      [...document.querySelectorAll("#answers, .result .figures, #deadlines, #timeline")].map(({ id }) => id),
    );
    expect(order[0]).toBe("answers");
    expect(order.length).toBeGreaterThan(4);
  });
}

test("point 7: refund, extension and neither are told apart", async ({ page }) => {
  const answer = page.locator(".answers > li").nth(1).locator(".value");
  const outage = { awareAt: "2026-11-01 9:00", cause: "company", total: true };
  for (const [monthlyFee, span, words] of [
    ["300,000", "24", "返金 10,000円"],
    ["299,970", "24", "延長 24時間"], // 9,999 yen
    ["39,800", "65:25", "延長 65時間25分"],
    ["300,000", "23:59", "返金も延長もありません"],
  ]) {
    await visit(page, {
      asOf: "2026-11-22",
      contract: { formedOn: "2026-04-15" },
      plan: { monthlyFee },
      outages: [{ ...outage, span }],
    });
    await page.reload();
    await expect(answer).toHaveText(words);
  }
});

test("point 7: an untouched page says what each answer waits for, and leads there", async ({ page }) => {
  await page.goto("/");
  await ready(page);
  await expect(page.locator(".answers > li .need")).toHaveCount(5);
  await page.locator(".answers > li").nth(2).getByRole("link", { name: "申し込んだ日" }).click();
  await expect(field(page, "contract.appliedOn")).toBeFocused();
});

test("point 8: the working of a refund, with the user's own numbers and each step's article", async ({ page }) => {
  await page.goto("/");
  await ready(page);
  for (const [path, typed] of [
    ["contract.formedOn", "2026-04-15"],
    ["plan.monthlyFee", "３９，８００円"],
    ["outages[0].awareAt", "2026/11/10 9:00"],
    ["outages[0].span", "65時間25分"],
    ["asOf", "2026-11-22"],
  ]) {
    await field(page, path).fill(typed);
  }
  const figures = page.locator("#outage-result .block").first().locator(".figure");
  const length = figures.filter({ hasText: "使えなかった時間" }).last();
  await expect(length.locator(".value")).toHaveText("65時間25分 = 2日と17時間25分");
  await expect(length.locator("dt .article")).toContainText("37条1項");
  await expect(length.locator(".working")).toBeHidden();
  await length.locator("summary").click();
  // 3,925 minutes / 1,440
  await expect(length.locator(".working li")).toContainText([
    /認知 2026年11月10日\(火\) 9:00 から復旧の確認 2026年11月13日\(金\) 2:25 まで = 65時間25分/,
    /65時間25分 ÷ 24時間 = 2\.72.* → 2日（端数切捨て）/,
  ]);

  const amount = figures.filter({ hasText: "計算上の返金額" });
  await expect(amount.locator(".value")).toHaveText("2,653円");
  await amount.locator("summary").click();
  // 2 x 39,800 / 30 = 79,600 / 30
  await expect(amount.locator(".working li").last()).toContainText(
    /2日 × 39,800円 ÷ 30 = 2,653\.33.*円 → 2,653円（端数切捨て）/,
  );
  for (const step of await amount.locator(".working li .article").all()) await expect(step).toHaveText(/\d+条/);

  // What is unfolded stays so, and shows the new numbers, while one goes on typing.
  await field(page, "plan.monthlyFee").fill("60,000");
  await expect(amount.locator(".working li").last()).toContainText("2日 × 60,000円 ÷ 30 = 4,000円 → 4,000円");
  await expect(amount.locator(".working")).toBeVisible();
});

test("point 8: the working of a late charge, step by step", async ({ page }) => {
  // Two whole years to 2028-04-30, then the 61 days of May and June in a leap year: 15,950 x (2 + 61/366) = 34,558.33.
  await visit(page, {
    asOf: "2028-07-01",
    invoices: [{ amount: "110,000", dueOn: "2026-04-30", paidOn: "2028-06-30" }],
  });
  const charge = page.locator("#late-result .figure").first();
  await expect(charge.locator(".value")).toHaveText("34,558円");
  await expect(charge.locator("dt .article")).toContainText("34条");
  await charge.locator("summary").click();
  await expect(charge.locator(".working li").first()).toContainText("110,000円 × 14.5% × (2 + 61/366) = 34,558.33");
});

// Where there is nothing to work out: the cap is the fee itself, the period is named, an annual fee is said in words.
const withoutWorking = ["損害賠償の上限", "今の期間", "プラン変更"];

for (const [lang, article, tax] of [
  ["ja", /\d+条|Windows/, "消費税"],
  ["en", /Art\./, "tax"],
]) {
  test(`point 8: every figure shows its article at once and unfolds its working (${lang})`, async ({ page }) => {
    await visit(page, fullCase, `?lang=${lang}`);
    const all = page.locator(".result .figure");
    const articles = await all.evaluateAll((figures) =>
      figures.map((each) => {
        const place = each.querySelector("dt .article");
        return place?.checkVisibility() ? place.textContent : "";
      }),
    );
    for (const words of articles) expect(words).toMatch(article);
    await expect(page.locator(".result .working:visible")).toHaveCount(0);
    await unfoldResults(page);
    const figures = await all.evaluateAll((figures) =>
      figures.map((each) => ({
        name: String(each.querySelector("dt")?.textContent),
        steps: [...each.querySelectorAll(".working > li")].map((step) => ({
          words: step.checkVisibility() ? step.textContent : "",
          article: step.querySelector(".article")?.textContent,
        })),
      })),
    );
    expect(figures.length).toBeGreaterThan(25);
    for (const { name, steps } of figures) {
      for (const step of steps) {
        expect(step.article, name).toMatch(article);
        expect(step.words, name).toMatch(/\S/);
        expect(step.words, name).not.toMatch(/[{}]|step\.|undefined|NaN/);
      }
    }
    const bare = figures.filter(({ steps }) => steps.length === 0).map(({ name }) => name);
    if (lang === "ja")
      for (const name of bare)
        expect(
          withoutWorking.some((each) => name.startsWith(each)),
          name,
        ).toBe(true);
    expect(bare.length).toBeLessThan(5);
    expect(figures.flatMap(({ steps }) => steps).some(({ words }) => String(words).includes(String(tax)))).toBe(true);
  });
}

/** The yen of a text, exactly: every run of digits with its commas. */
const yen = (text) => [...String(text).matchAll(/[\d,]+(?=円)/g)].map(([digits]) => BigInt(digits.replaceAll(",", "")));
const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0n);

const tableOf = (root) =>
  root.locator("table").evaluate((table) =>
    [...table.rows].map((row) =>
      [...row.cells].map((cell) => {
        const parts = [...cell.querySelectorAll("li span")].map(({ textContent }) => textContent);
        return parts.length > 0 ? parts : String(cell.textContent);
      }),
    ),
  );

const bills = {
  "a case with everything": fullCase,
  // 12,345 yen drop a fraction of tax in every month; the opening month is billed by the day.
  "awkward fees": {
    asOf: "2026-11-22",
    contract: { formedOn: "2026-04-15" },
    plan: {
      initialFee: "33,333",
      monthlyFee: "12,345",
      options: [{ name: "監視", setupFee: "777", monthlyFee: "1,111", annualFee: "9,999", stopNoticeOn: "2026-10-05" }],
      powerCycles: { perMonth: "8", unitFee: "999" },
      change: { acceptedOn: "2026-08-20", monthlyFee: "23,456" },
    },
    readings: { openingMonth: "daily" },
  },
  "a tax change inside": {
    asOf: "2019-12-01",
    contract: { formedOn: "2019-03-15" },
    plan: { initialFee: "50,000", monthlyFee: "39,805" },
    cancellation: { ground: "ordinary", on: "2019-07-10" },
  },
  "the largest fees": {
    asOf: "2026-11-22",
    contract: { formedOn: "2026-04-15" },
    plan: { initialFee: "1000000000", monthlyFee: "999999999", annualFee: "999999999" },
    estimateUntil: "2031-03",
  },
};

for (const [name, given] of Object.entries(bills)) {
  test(`point 8: parts add up to what is shown: ${name}`, async ({ page }) => {
    await visit(page, given);
    await unfoldResults(page);
    const [, ...rows] = await tableOf(page.locator("#cost-result"));
    const foot = rows.pop() ?? [];
    const sums = [0n, 0n, 0n];
    for (const [month, gross, net, tax, items] of rows) {
      const amounts = [gross, net, tax].map((cell) => yen(cell)[0]);
      for (const [column, amount] of amounts.entries()) sums[column] += amount;
      expect(amounts[1] + amounts[2], `${month}: net and tax`).toBe(amounts[0]);
      const parts = Array.isArray(items) ? items.flatMap(yen) : [];
      expect(sum(parts), `${month}: its items`).toBe(amounts[1]);
    }
    expect(rows.length).toBeGreaterThan(5);
    expect(foot.slice(1, 4).map((cell) => yen(cell)[0])).toEqual(sums);
    const total = page.locator("#cost-result .figure").first().locator(".value");
    expect(yen(await total.textContent())).toEqual(sums);
    expect(yen(await page.locator("#first-result b").textContent())).toEqual([sums[0]]);
    const answer = page.locator(".answers > li").last();
    expect(yen(await answer.locator(".value").textContent())).toEqual([sums[0]]);
    expect(yen(await answer.locator("p").nth(1).textContent())).toEqual(sums.slice(1));

    // The steps of waiting: each month's total is the one before and the difference beside it.
    const [, ...exits] = await tableOf(page.locator("#exit-result"));
    for (const [index, [month, gross, difference]] of exits.entries()) {
      if (index === 0) continue;
      const sign = String(difference).startsWith("−") ? -1n : 1n;
      expect(yen(exits[index - 1][1])[0] + sign * yen(difference)[0], String(month)).toBe(yen(gross)[0]);
    }
    expect(exits.length).toBeGreaterThan(12);
  });
}

test("point 8: what is owed is the sum of what it is said to consist of", async ({ page }) => {
  await visit(page, fullCase);
  await unfoldResults(page);
  const remaining = figure(page.locator("#exit-result"), "契約期間の残りの料金");
  const [gross, net, tax] = yen(await remaining.locator(".value").textContent());
  expect(net + tax).toBe(gross);
  const invoice = figure(page.locator("#late-result"), "支払うべき額").first();
  const [principal, charges, whole] = yen(await invoice.locator(".working").textContent());
  expect(principal + charges).toBe(whole);
  expect(yen(await invoice.locator(".value").textContent())).toEqual([whole]);
});
