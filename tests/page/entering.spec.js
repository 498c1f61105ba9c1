// Entering: points 1 to 6 of what the page must do.
import { readFile } from "node:fs/promises";
import { SHAPE } from "../../www/js/shape.js";
import { toFragment } from "../../www/js/take/link.js";
import en from "../../www/js/text/en.js";
import ja from "../../www/js/text/ja.js";
import { expect, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";

const field = (page, path) => page.locator(`[id="${path}"]`);
const echo = (page, path) => page.locator(`[id="${path}-echo"]`);
const problem = (page, path) => page.locator(`[id="${path}-problem"]`);
const ready = (page) => expect(page.locator("#answers h2")).toBeVisible();
const unfoldAll = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("#case details")) if (!details.hidden) details.open = true;
  });

async function open(page, given) {
  await page.goto(given ? `/${toFragment(given)}` : "/");
  await ready(page);
  await unfoldAll(page);
}

const november = "2026年11月22日(日) 令和8年";
const morning = "2026年11月22日(日) 9:30";
const threeDays = "61時間25分 = 2日と13時間25分";

/** What is typed into a field of each kind, and how it is understood. */
const understood = {
  "contract.formedOn": [
    ["2026-11-22", november],
    ["2026/11/22", november],
    ["2026.11.22", november],
    ["20261122", november],
    ["2026年11月22日", november],
    ["令和8年11月22日", november],
    ["R8.11.22", november],
    ["r8.11.22", november],
    ["㋿8年11月22日", november],
    ["２０２６年１１月２２日（日）", november],
    ["2026/11/22(日)", november],
    ["  2026-11-22　", november],
    ["平成元年4月1日", "1989年4月1日(土) 平成元年"],
    ["平成31年4月30日", "2019年4月30日(火) 平成31年"],
    ["令和元年5月1日", "2019年5月1日(水) 令和元年"],
    ["2024-02-29", "2024年2月29日(木) 令和6年"],
  ],
  "outages[0].awareAt": [
    ["2026-11-22T09:30", morning],
    ["2026/11/22 9:30", morning],
    ["２０２６／１１／２２　９：３０", morning],
    ["令和8年11月22日 午前9時30分", morning],
    ["2026年11月22日 午後3時5分", "2026年11月22日(日) 15:05"],
    ["2026-11-21 24:00", "2026年11月22日(日) 0:00"],
  ],
  "plan.monthlyFee": [
    ["39800", "39,800円"],
    ["39,800", "39,800円"],
    ["３９，８００円", "39,800円"],
    ["¥39,800", "39,800円"],
    ["￥39,800", "39,800円"],
    ["3万9,800円", "39,800円"],
    ["10万", "100,000円"],
    ["0", "0円"],
  ],
  "invoices[0].amount": [["1億2000万円", "120,000,000円"]],
  "outages[0].span": [
    ["61:25", threeDays],
    ["６１：２５", threeDays],
    ["61時間25分", threeDays],
    ["49.5", "49時間30分 = 2日と1時間30分"],
    ["４９．５", "49時間30分 = 2日と1時間30分"],
    ["49.5h", "49時間30分 = 2日と1時間30分"],
    ["2日と3時間", "51時間 = 2日と3時間"],
    ["48", "48時間 = 2日"],
    ["23:59", "23時間59分"],
  ],
  estimateUntil: [
    ["2028年3月", "2028年3月"],
    ["2028-03", "2028年3月"],
    ["令和10年3月", "2028年3月"],
  ],
  "plan.powerCycles.perMonth": [["７", "7回"]],
};

for (const [path, rows] of Object.entries(understood)) {
  test(`point 1: ${path} says at once how each form was understood, and keeps what was typed`, async ({ page }) => {
    await open(page);
    for (const [typed, words] of rows) {
      await field(page, path).fill(typed);
      await expect(echo(page, path), typed).toHaveText(words);
      await field(page, path).blur();
      await expect(echo(page, path), typed).toHaveText(words);
      await expect(field(page, path)).toHaveValue(typed);
      await expect(problem(page, path)).toBeHidden();
    }
    await page.locator("#lang").click();
    await expect(field(page, path)).toHaveValue(String(rows.at(-1)?.[0]));
  });
}

test("point 1: a number in the echo belongs to what stands in the field, also after a mistake", async ({ page }) => {
  await open(page);
  await field(page, "plan.monthlyFee").fill("39,800");
  await expect(echo(page, "plan.monthlyFee")).toHaveText("39,800円");
  await field(page, "plan.monthlyFee").fill("39,80");
  await expect(echo(page, "plan.monthlyFee")).toHaveText("");
  await field(page, "plan.monthlyFee").fill("");
  await expect(echo(page, "plan.monthlyFee")).toHaveText("");
});

test("point 1: nothing moves when an echo or the first answer appears", async ({ visitor }) => {
  const page = await visitor({ scheme: "phone" });
  await open(page);
  const places = () =>
    page.evaluate(() =>
      ["plan.monthlyFee", "first-result", "answers"].map(
        (id) => document.getElementById(id)?.getBoundingClientRect().top,
      ),
    );
  const before = await places();
  await field(page, "contract.formedOn").fill("2026-11-22");
  await expect(echo(page, "contract.formedOn")).toHaveText(november);
  await field(page, "plan.monthlyFee").fill("39,800");
  await expect(page.locator("#first-result")).toContainText("円");
  await field(page, "plan.monthlyFee").blur();
  await expect(echo(page, "plan.monthlyFee")).toHaveText("39,800円");
  expect(await places()).toEqual(before);
});

test("point 1: what is being pressed does not move away while a problem appears", async ({ page }) => {
  await open(page);
  await field(page, "outages[0].claimedOn").fill("2026/2/30");
  const button = page.locator('[data-add="outages"]');
  await button.scrollIntoViewIfNeeded();
  const place = await button.boundingBox();
  if (!place) throw new Error("no button");
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await page.mouse.down();
  expect(await button.boundingBox()).toEqual(place);
  await page.mouse.up();
  await expect(field(page, "outages[1].awareAt")).toBeFocused();
  await expect(problem(page, "outages[0].claimedOn")).toBeVisible();
});

/** Every field of these kinds, as paths of a form that has one entry in each list. */
function pathsOf(kinds, shape = SHAPE, path = "") {
  if (typeof shape === "string") return kinds.includes(shape) ? [path] : [];
  if ("of" in shape) return [];
  const [within, prefix] = "each" in shape ? [shape.each, `${path}[0]`] : [shape.in, path];
  return Object.entries(within).flatMap(([name, inner]) => pathsOf(kinds, inner, prefix ? `${prefix}.${name}` : name));
}

// Which date it is, in the contract's own words.
const whichDate = {
  "contract.appliedOn": "申し込んだ",
  "contract.formedOn": "承諾の通知",
  "contract.withdrawnOn": "撤回を申し出た",
  "cancellation.on": "受理",
  "plan.change.acceptedOn": "受理",
  "plan.options[0].stopNoticeOn": "届いた",
  "outages[0].awareAt": "認知",
  "outages[0].restoredAt": "復旧を確認",
  "outages[0].claimedOn": "請求した",
  "invoices[0].dueOn": "支払期日",
  "notices[0].givenOn": "通知",
};

test("point 2: each date says which it is and where to find it, in both languages", async ({ page }) => {
  await open(page);
  for (const list of ["plan.options", "invoices[0].payments"]) await page.locator(`[data-add="${list}"]`).click();
  const dates = pathsOf(["day", "minute", "month"]);
  expect(dates.length).toBeGreaterThan(20);
  for (const [path, words] of Object.entries(whichDate)) {
    expect(dates).toContain(path);
    await expect(page.locator(`label[for="${path}"]`)).toContainText(words);
  }
  for (const lang of ["ja", "en"]) {
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    const told = await page.evaluate(
      (paths) =>
        paths.map((path) => {
          const control = document.getElementById(path);
          const described = control?.getAttribute("aria-describedby")?.split(" ") ?? [];
          const hint = document.getElementById(described[0] ?? "");
          return { path, words: hint?.matches(".hint:not([hidden])") ? hint.textContent : "" };
        }),
      dates,
    );
    for (const { path, words } of told) expect(String(words).length, `${lang} ${path}`).toBeGreaterThan(8);
    await page.locator("#lang").click();
  }
});

test("point 3: answers as one types, without a button, and Enter submits nothing", async ({ page }) => {
  await open(page);
  const address = page.url();
  await field(page, "contract.formedOn").pressSequentially("2026-04-15");
  await field(page, "plan.monthlyFee").pressSequentially("39800");
  // 12 months of 39,800 yen and 10 % on each.
  await expect(page.locator("#first-result")).toContainText("525,360円");
  await page.evaluate(() => Object.assign(window, { same: true }));
  await field(page, "plan.monthlyFee").press("Enter");
  await field(page, "contract.formedOn").press("Enter");
  await expect(field(page, "contract.formedOn")).toHaveValue("2026-04-15");
  expect(await page.evaluate(() => "same" in window)).toBe(true);
  expect(page.url()).toBe(address);
  await expect(page.locator("#first-result")).toContainText("525,360円");
});

/** Types into the fee, once a frame, and tells after how many frames each total was there, and how long the work took. */
const typeFees = async (fees) => {
  const input = /** @type {HTMLInputElement} */ (document.getElementById("plan.monthlyFee"));
  const told = document.getElementById("plan.monthlyFee-echo");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const frames = [];
  for (const fee of fees) {
    input.value = String(fee);
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    let waited = 0;
    do {
      await frame();
      waited += 1;
    } while (told?.textContent?.replace(/\D/g, "") !== String(fee) && waited < 60);
    frames.push(waited);
  }
  return frames;
};

test("point 3: each keystroke is answered within the frame that follows it, in a case with everything", async ({
  page,
}) => {
  await open(page, fullCase);
  expect(await page.evaluate(typeFees, [1, 19, 198, 1980, 19800, 198000, 19801, 1981, 197, 18])).toEqual(
    Array(10).fill(1),
  );
});

test("point 3: a case with everything costs a small multiple of an empty one", async ({ page }) => {
  const median = async () =>
    page.evaluate(async () => {
      const input = /** @type {HTMLInputElement} */ (document.getElementById("plan.monthlyFee"));
      const times = [];
      for (let fee = 1000; fee < 1021; fee += 1) {
        input.value = String(fee);
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        // Between two callbacks of one frame lie the reckoning and the drawing of all results.
        const start = await new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[10];
    });
  await open(page);
  const empty = await median();
  await open(page, fullCase);
  expect(await median()).toBeLessThan(20 * Math.max(empty, 1));
});

test("point 3: nothing is reckoned while an input method converts", async ({ page }) => {
  await open(page);
  await field(page, "contract.formedOn").fill("2026-04-15");
  await expect(echo(page, "contract.formedOn")).toHaveText("2026年4月15日(水) 令和8年");
  const [during, keys] = await page.evaluate(async () => {
    const input = /** @type {HTMLInputElement} */ (document.getElementById("plan.monthlyFee"));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const told = () => document.getElementById("plan.monthlyFee-echo")?.textContent;
    input.focus();
    input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
    const heard = [];
    for (const value of ["３", "３９", "３９８００"]) {
      input.value = value;
      input.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
      await frame();
      await frame();
      heard.push(told());
    }
    const enter = new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true });
    const free = input.dispatchEvent(enter);
    await frame();
    heard.push(told());
    input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "３９８００" }));
    return [heard, free];
  });
  expect(during).toEqual(["", "", "", ""]);
  expect(keys, "Enter is left to the input method").toBe(true);
  await expect(echo(page, "plan.monthlyFee")).toHaveText("39,800円");
  await expect(field(page, "plan.monthlyFee")).toHaveValue("３９８００");
});

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
  await expect(field(page, "outages[0].awareAt")).toHaveAccessibleDescription(new RegExp("暦にありません"));
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
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("#exit details")) details.open = false;
  });
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

for (const viewport of [
  { width: 360, height: 740 },
  { width: 375, height: 667 },
]) {
  test(`point 3: at ${viewport.width} px the first question and its answer are on the first screen`, async ({
    visitor,
  }) => {
    const page = await visitor({ viewport });
    await page.goto("/");
    await ready(page);
    for (const name of ["prospect", "early", "outage", "late"]) {
      await page.locator(`[data-example="${name}"]`).click();
      await expect(page.locator("#first-result b")).toContainText("円");
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await expect(page.locator("#first-heading")).toBeInViewport({ ratio: 1 });
      await expect(page.locator("#first-result")).toBeInViewport({ ratio: 1 });
    }
  });
}
