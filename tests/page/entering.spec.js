// Entering: how what is typed is understood, what is offered, what cannot be worked out and how to mend it, lists, prices.
import { readFileSync } from "node:fs";
import { SHAPE } from "../../www/js/state/shape.js";
import problemsEn from "../../www/js/words/en/problems.js";
import problemsJa from "../../www/js/words/ja/problems.js";
import { expect, schemes, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { answer, choice, echo, field, hold, open, openCase, problem, ready, setDay, type } from "./visit.js";

const november = "2026年11月22日(日) 令和8年";
const morning = "2026年11月22日(日) 9:30";
const threeDays = "61時間25分 = 2日と13時間25分";
const fee = "39,800円（税抜）";

/** What is typed into a field of each kind, with the task that asks for it, and how it is understood. */
const understood = {
  "cost contract.formedOn": [
    ["2026-11-22", november],
    ["2026/11/22", november],
    ["20261122", november],
    ["2026年11月22日", november],
    ["令和8年11月22日", november],
    ["R8.11.22", november],
    ["㋿8年11月22日", november],
    ["２０２６年１１月２２日（日）", november],
    ["  2026-11-22　", november],
    ["2026年11⽉22⽇", november],
    ["承諾日：2026年11月22日(日)", november],
    ["令和元年5月1日", "2019年5月1日(水) 令和元年"],
    ["11/22", `${november}（年は推定）`],
    ["昨日", "2026年11月24日(火) 令和8年"],
  ],
  "outage outages[0].awareAt": [
    ["2026-11-22T09:30", morning],
    ["2026/11/22 9:30", morning],
    ["２０２６／１１／２２　９：３０", morning],
    ["令和8年11月22日 午前9時30分", morning],
    ["11/22 9:30", `${morning}（年は推定）`],
    ["2026年11月22日(日) 9:30頃", `${morning}（おおよそ）`],
  ],
  "cost plan.monthlyFee": [
    ["39800", fee],
    ["３９，８００円", fee],
    ["¥39,800", fee],
    ["3万9,800円", fee],
    ["月額39,800円", fee],
    ["39,800円（税抜）", fee],
    ["0", "0円（税抜）"],
  ],
  "late invoices[0].amount": [
    ["1億2000万円", "120,000,000円（税込）"],
    ["43,780円（税込）", "43,780円（税込）"],
  ],
  "outage outages[0].span": [
    ["61:25", threeDays],
    ["61時間25分", threeDays],
    ["４９．５", "49時間30分 = 2日と1時間30分"],
    ["2日", "48時間 = 2日"],
    ["23:59", "23時間59分"],
    ["約49時間", "49時間 = 2日と1時間（おおよそ）"],
  ],
  "cost estimateUntil": [["令和10年3月", "2028年3月"]],
  "cost plan.powerCycles.perMonth": [["７", "7回"]],
};

const [first] = Object.keys(understood);

for (const [at, rows] of Object.entries(understood)) {
  const [task, path] = at.split(" ");
  // The rules read in both engines alike: what the page does about it is seen in the first.
  test(`${path} says at once how it was understood, and keeps what was typed`, {
    tag: at === first ? [] : "@once",
  }, async ({ page }) => {
    await open(page, `#${task}`);
    for (const [typed, words] of rows) {
      await type(page, { [path]: "" });
      await field(page, path).pressSequentially(typed);
      await expect(echo(page, path), typed).toHaveText(words);
      await field(page, path).blur();
      await expect(field(page, path)).toHaveValue(typed);
      await expect(problem(page, path)).toBeHidden();
    }
    await page.locator("#lang").click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(field(page, path)).toHaveValue(String(rows.at(-1)?.[0]));
  });
}

test("nothing moves when an echo appears, and the focus covers neither hint nor echo", async ({ visitor }) => {
  const page = await visitor({ viewport: schemes.phone.viewport });
  await open(page, "#late");
  const places = () =>
    page
      .locator("#fields :is(label, input[type=text], .hint)")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top + scrollY));
  const before = await places();
  for (const [path, text] of [
    ["invoices[0].amount", "110,000"],
    ["invoices[0].dueOn", "2026年10月31日"],
    ["invoices[0].paidOn", "11/22"],
  ]) {
    const input = field(page, path);
    await input.focus();
    const covered = await input.evaluate((element) => {
      const { outlineWidth, outlineOffset, boxShadow } = getComputedStyle(element);
      const shadow = Math.max(0, ...[...boxShadow.matchAll(/([\d.]+)px/g)].map(([, size]) => Number(size)));
      const ring = Math.max(Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset), shadow);
      const box = element.getBoundingClientRect();
      const hint = element.closest(".field")?.querySelector(".hint")?.getBoundingClientRect();
      const line = element.closest(".field")?.querySelector(".echo")?.getBoundingClientRect();
      return { hint: hint && hint.bottom > box.top - ring, echo: line && line.top < box.bottom + ring };
    });
    expect(covered, path).toEqual({ hint: false, echo: false });
    await input.fill(text);
    await expect(echo(page, path)).not.toHaveText("");
    await input.blur();
    expect(await places(), path).toEqual(before);
  }
});

/**
 * Every field of these kinds, as paths of a form that has one entry in each list.
 * @param {string[]} kinds
 * @param {any} [shape]
 * @param {string} [path]
 * @returns {string[]}
 */
function pathsOf(kinds, shape = SHAPE, path = "") {
  if (typeof shape === "string") return kinds.includes(shape) ? [path] : [];
  if ("of" in shape) return [];
  const [within, prefix] = "each" in shape ? [shape.each, `${path}[0]`] : [shape.in, path];
  return Object.entries(within).flatMap(([name, inner]) => pathsOf(kinds, inner, prefix ? `${prefix}.${name}` : name));
}

/** Which date it is, in the contract's own words, in the task that asks for it. */
const whichDate = {
  "cooling-off contract.appliedOn": "申し込んだ",
  "cost contract.formedOn": "承諾の通知",
  "cooling-off contract.withdrawalSentOn": "発送",
  "cooling-off contract.withdrawalArrivedOn": "到達",
  "exit cancellation.on": "申出が受理",
  "cost plan.change.acceptedOn": "受理",
  "outage outages[0].awareAt": "認知",
  "outage outages[0].restoredAt": "復旧を確認",
  "late invoices[0].dueOn": "支払期日",
  "notice notices[0].givenOn": "通知",
};

// In one engine: it leaves the page often, and Firefox says so of what was still on its way.
test("each date says which it is and where to find it", { tag: "@once" }, async ({ page }) => {
  for (const [at, words] of Object.entries(whichDate)) {
    const [task, path] = at.split(" ");
    await open(page, `#${task}`);
    await expect(page.locator(`label[for="${path}"]`)).toContainText(words);
    await expect(field(page, path)).toHaveAccessibleDescription(/.{8}/);
  }
});

test("a cancellation's day says whose day it is, by the ground @once", async ({ page }) => {
  await open(page, "#exit");
  const label = page.locator('label[for="cancellation.on"]');
  for (const [ground, words] of [
    ["termsRefused", "到達"],
    ["discontinued", "終わる日"],
    ["byCompany", "会社からの通知"],
    ["feeRefused", "受理"],
    ["ordinary", "受理"],
  ]) {
    await field(page, "cancellation.ground").selectOption(ground);
    await expect(label).toContainText(words);
  }
});

test("every field has its label in both languages, and every date where to find it @once", async () => {
  for (const lang of ["ja", "en"]) {
    const tables = ["fields", "more"].map((name) => import(`../../www/js/words/${lang}/${name}.js`));
    const fields = Object.assign({}, ...(await Promise.all(tables)).map((table) => table.default));
    const generic = (path) => path.replace(/\[\d+\]/g, "");
    for (const path of pathsOf(["day", "minute", "month", "net", "gross", "yen", "span", "count"]))
      expect(fields[`field.${generic(path)}`], path).toMatch(/.../);
    for (const path of pathsOf(["day", "minute", "month"]))
      expect(fields[`hint.${generic(path)}`], path).toMatch(/.{5}/);
    for (const path of pathsOf(["net"])) expect(fields[`field.${generic(path)}`]).toMatch(/税抜|before tax|1回|each/);
    for (const path of pathsOf(["gross"])) expect(fields[`field.${generic(path)}`]).toMatch(/税込|tax included/);
  }
});

test("recent days have chips and a calendar, days long known have neither", async ({ page }) => {
  await open(page, "#exit");
  const of = (path) => page.locator(".field").filter({ has: field(page, path) });
  await expect(of("contract.formedOn").locator(".chip, .calendar")).toHaveCount(0);
  await expect(of("cancellation.on").locator(".chip")).toHaveText(["今日", "昨日", "先月末"]);
  await of("cancellation.on").getByRole("button", { name: "先月末" }).click();
  await expect(echo(page, "cancellation.on")).toHaveText("2026年10月31日(土) 令和8年");
  await expect(field(page, "cancellation.on"), "the day itself, which stays that day tomorrow").toHaveValue(
    "2026-10-31",
  );

  // The platform's own calendar, at the field; what is picked is typed.
  await page.evaluate(() => {
    HTMLInputElement.prototype.showPicker = function () {
      Object.assign(window, { opened: this.type });
      this.value = "2027-03-31";
      this.dispatchEvent(new Event("change", { bubbles: true }));
    };
  });
  await of("endBy").locator(".calendar").click();
  expect(await page.evaluate(() => /** @type {any} */ (window).opened)).toBe("date");
  await expect(field(page, "endBy")).toHaveValue("2027-03-31");
  await expect(echo(page, "endBy")).toHaveText("2027年3月31日(水) 令和9年");
});

test("chips and calendar are reached with the keyboard, from the field", async ({ page }) => {
  await open(page, "#exit");
  await field(page, "cancellation.on").focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".chip").first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(field(page, "cancellation.on")).toHaveValue("2026-11-24");
  await expect(field(page, "cancellation.on")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(field(page, "cancellation.ground"), "Tab goes on to the next field").toBeFocused();
});

test("an amount with tax where one before tax is asked is never taken: the one before tax is offered @once", async ({
  page,
}) => {
  await open(page);
  await type(page, { "contract.formedOn": "2026-04-15", "plan.monthlyFee": "43,780円（税込）" });
  await expect(problem(page, "plan.monthlyFee")).toContainText("税抜");
  await expect(echo(page, "plan.monthlyFee")).toHaveText("");
  await expect(answer(page)).not.toContainText("円");
  await page.getByRole("button", { name: "39,800円（税抜）" }).click();
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39800");
  await expect(problem(page, "plan.monthlyFee")).toBeHidden();
  await expect(page.locator(".offers")).toHaveCount(0);
  await expect(answer(page)).toContainText("525,360円");
});

for (const [typed, offers] of [
  ["平成38年4月15日", ["2026年4月15日(水) 令和8年"]],
  ["08/4/15", ["2008年4月15日(火) 平成20年", "2026年4月15日(水) 令和8年"]],
]) {
  test(`「${typed}」 could mean another day: it is offered @once`, async ({ page }) => {
    await open(page);
    await type(page, { "contract.formedOn": String(typed) });
    await expect(problem(page, "contract.formedOn")).toBeVisible();
    const buttons = page.locator(".offers button");
    await expect(buttons).toHaveCount(offers.length);
    for (const offer of offers) await expect(buttons.filter({ hasText: offer })).toHaveCount(1);
    await buttons.last().click();
    await expect(echo(page, "contract.formedOn")).toHaveText(String(offers.at(-1)));
  });
}

test("no fact is preset, and 「分からない」 is an answer @once", async ({ page }) => {
  await open(page, "#outage");
  await expect(page.locator("#fields :is([type=radio], [type=checkbox]):checked")).toHaveCount(0);
  for (const path of ["outages[0].cause", "outages[0].total"])
    await expect(choice(page, path, "unknown")).toHaveAccessibleName("分からない");
  await open(page, "#notice");
  await expect(field(page, "notices[0].kind")).toHaveValue("");
  await open(page, "#cooling-off");
  await expect(page.locator("#fields [type=radio]:checked")).toHaveCount(0);
  await open(page, "#outage");
  await type(page, { "plan.monthlyFee": "300000", "outages[0].span": "48" });
  for (const path of ["outages[0].cause", "outages[0].total"]) await choice(page, path, "unknown").check();
  await expect(answer(page)).toContainText("20,000円");
  await expect(answer(page)).toContainText("会社");
});

test("an outage that goes on reckons up to the present minute, says so, and goes on reckoning @once", async ({
  page,
}) => {
  await page.clock.install({ time: "2026-11-25T12:00:00+09:00" });
  await page.goto("/#outage");
  await type(page, { "plan.monthlyFee": "198000", "outages[0].awareAt": "11/23 10:00" });
  await page.getByLabel("まだ復旧していない").check();
  await expect(echo(page, "outages[0].ongoing")).toHaveText("2026年11月25日(水) 12:00まで");
  await expect(field(page, "outages[0].restoredAt")).toBeHidden();
  await expect(field(page, "outages[0].span")).toBeHidden();
  await expect(answer(page)).toContainText("13,200円");
  await page.clock.runFor("03:00");
  await expect(echo(page, "outages[0].ongoing")).toHaveText("2026年11月25日(水) 12:03まで");
  await page.getByLabel("まだ復旧していない").uncheck();
  await expect(field(page, "outages[0].restoredAt")).toBeVisible();
});

test("today is today: over midnight and when the page is shown again", async ({ page }) => {
  await page.clock.install({ time: "2026-11-25T23:59:00+09:00" });
  await page.goto("/#late");
  await type(page, { "invoices[0].amount": "1000000", "invoices[0].dueOn": "2026-10-31" });
  // 25 days of 1,000,000 yen at 14.5 %.
  await expect(answer(page)).toContainText("1,009,931円");
  await page.clock.runFor("02:00");
  await expect(answer(page)).toContainText("1,010,328円");
  for (const [shown, on, sum] of [
    ["focus", "2026-11-28", "1,011,123円"],
    ["pageshow", "2026-11-29", "1,011,520円"],
    ["visibilitychange", "2026-11-30", "1,011,917円"],
  ]) {
    await setDay(page, on);
    await page.evaluate(
      (name) => (name === "visibilitychange" ? document : window).dispatchEvent(new Event(name)),
      shown,
    );
    await expect(answer(page), shown).toContainText(sum);
  }
});

test("a day of reckoning that was typed stays, in the answer and in the link; none that was not is in the link @once", async ({
  page,
}) => {
  await open(page, "#late");
  await type(page, { "invoices[0].amount": "1000000", "invoices[0].dueOn": "2026-10-31" });
  await expect(page).toHaveURL(/dueOn/);
  expect(page.url()).not.toContain("asOf");
  await type(page, { asOf: "2026-11-20" });
  await expect(answer(page)).toContainText("1,007,945円");
  await expect(page).toHaveURL(/asOf=2026-11-20/);
  await expect(page.locator("#arrival")).toContainText("2026年11月20日");
});

test("answers as one types, without a button, and Enter goes on to the next field", async ({ page }) => {
  await open(page);
  await field(page, "contract.formedOn").pressSequentially("2026-04-15");
  await page.keyboard.press("Enter");
  await expect(field(page, "plan.monthlyFee")).toBeFocused();
  await page.keyboard.type("39800");
  await expect(answer(page)).toContainText("525,360円");
});

/** Types into the fee, once a frame, and tells after how many frames each was understood. */
const typeFees = async (fees) => {
  const input = /** @type {HTMLInputElement} */ (document.getElementById("plan.monthlyFee"));
  const told = document.getElementById("plan.monthlyFee-echo");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const frames = [];
  for (const each of fees) {
    input.value = String(each);
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    let waited = 0;
    do {
      await frame();
      waited += 1;
    } while (told?.textContent?.replace(/\D/g, "") !== String(each) && waited < 60);
    frames.push(waited);
  }
  return frames;
};

test("each keystroke is answered within the frame that follows it, and builds no field anew", async ({ page }) => {
  await openCase(page, "outage", fullCase);
  const fields = await page.locator("#fields [name]").elementHandles();
  expect(await page.evaluate(typeFees, [1, 19, 198, 1980, 19800, 198000, 19801, 1981])).toEqual(Array(8).fill(1));
  for (const each of fields) expect(await each.evaluate((element) => element.isConnected)).toBe(true);
});

test("nothing is reckoned while an input method converts", async ({ page }) => {
  await open(page);
  const [during, free] = await page.evaluate(async () => {
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
    const untouched = input.dispatchEvent(enter);
    input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "３９８００" }));
    return [heard, untouched];
  });
  expect(during).toEqual(["", "", ""]);
  expect(free, "Enter is left to the input method").toBe(true);
  await expect(echo(page, "plan.monthlyFee")).toHaveText(fee);
  await expect(field(page, "plan.monthlyFee")).toHaveValue("３９８００");
});

test("no complaint before a field was left; then under it and in a summary that leads to it", async ({ page }) => {
  await open(page, "#outage");
  const summary = page.locator("#problems");
  await field(page, "outages[0].awareAt").pressSequentially("2026/2/30 9:30");
  await expect(summary).toBeHidden();
  await expect(problem(page, "outages[0].awareAt")).toBeHidden();
  await field(page, "outages[0].awareAt").blur();
  const words = "「2026/2/30 9:30」という日は暦にありません。月と日を確かめてください。";
  await expect(problem(page, "outages[0].awareAt"), "without the label once more").toHaveText(words);
  await expect(field(page, "outages[0].awareAt")).toHaveAttribute("aria-invalid", "true");
  await expect(field(page, "outages[0].awareAt")).toHaveAccessibleDescription(/暦にありません/);
  // Neither the end nor the length has been given, but those fields have not been left.
  await expect(page.locator(".problem:visible")).toHaveCount(1);
  await expect(summary.getByRole("listitem")).toHaveText([`会社が認知した日時: ${words}`]);
  await summary.getByRole("link").click();
  await expect(field(page, "outages[0].awareAt")).toBeFocused();
  await page.keyboard.press("End");
  for (let signs = 0; signs < 6; signs += 1) await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("8 9:30");
  await expect(problem(page, "outages[0].awareAt")).toBeHidden();
  await expect(field(page, "outages[0].awareAt")).not.toHaveAttribute("aria-invalid", "true");
});

test("the summary leads to a field that is folded away", async ({ page }) => {
  await openCase(page, "cost", {
    contract: { formedOn: "2026-04-15" },
    plan: { monthlyFee: "39800", annualFee: "12,34" },
  });
  await expect(field(page, "plan.annualFee")).toBeHidden();
  await page.locator("#problems").getByRole("link").click();
  await expect(field(page, "plan.annualFee")).toBeFocused();
  await expect(field(page, "plan.annualFee")).toBeInViewport();
});

test("the fields are there while what an address puts into them is on its way", async ({ page }) => {
  const arrive = await hold(page, "**/link.js");
  await setDay(page);
  await page.goto("/#outage&plan.monthlyFee=39800&outages[0].span=2日&outages[1].span=5日", {
    waitUntil: "commit",
  });
  await expect(field(page, "outages[0].span")).toBeVisible();
  await expect(field(page, "plan.monthlyFee")).toHaveValue("");
  const first = await field(page, "plan.monthlyFee").elementHandle();
  arrive();
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39800");
  await expect(field(page, "outages[0].span")).toHaveValue("2日");
  await expect(field(page, "outages[1].span")).toHaveValue("5日");
  await ready(page);
  expect(await first?.evaluate((each) => each.isConnected)).toBe(true);
});

test("what is pressed and left before everything has arrived is not lost", async ({ page }) => {
  const go = await hold(page, "**/later.js");
  await setDay(page);
  await page.goto("/#late");
  await field(page, "invoices[0].amount").fill("12,34");
  await field(page, "invoices[0].amount").blur();
  await page.locator("#invoices > [data-add]").click();
  await expect(page.locator("#invoices > .entry")).toHaveCount(1);
  go();
  await expect(page.locator("#invoices > .entry")).toHaveCount(2);
  await expect(problem(page, "invoices[0].amount")).toBeVisible();
});

test("a day that is not, an era that was over and a year zero each get their own words @once", async ({ page }) => {
  await open(page);
  const said = [];
  for (const [typed, words] of [
    ["2026/2/30", "暦にありません"],
    ["平成38年1月1日", "その元号の期間の外"],
    ["令和0年1月1日", "1年（元年）から"],
  ]) {
    await type(page, { "contract.formedOn": typed });
    await expect(problem(page, "contract.formedOn"), typed).toContainText(`「${typed}」`);
    await expect(problem(page, "contract.formedOn"), typed).toContainText(words);
    said.push((await problem(page, "contract.formedOn").textContent())?.replace(typed, ""));
  }
  expect(new Set(said).size).toBe(3);
});

test("what is being pressed does not move away while a problem appears", async ({ page }) => {
  await open(page, "#late");
  await field(page, "invoices[0].amount").pressSequentially("12,34");
  const button = page.locator("[data-add]").first();
  const { x, y, width, height } = /** @type {any} */ (await button.boundingBox());
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.waitForTimeout(100);
  expect((await button.boundingBox())?.y).toBe(y);
  await page.mouse.up();
  await expect(problem(page, "invoices[0].amount")).toBeVisible();
  await expect(field(page, "invoices[0].payments[0].on")).toBeVisible();
});

test("every code of a problem has polite words that say how to mend it, in both languages @once", async () => {
  const types = readFileSync(new URL("../../src/wasm.d.ts", import.meta.url), "utf8");
  const [, union] = /export type ProblemCode =([\s\S]*?)\n\n/.exec(types) ?? [];
  const codes = [...String(union).matchAll(/^\s*\| "(\w+)"/gm)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(25);
  for (const code of codes) {
    expect(problemsJa[`problem.${code}`], code).toMatch(/ください。/);
    expect(problemsJa[`problem.${code}`], code).not.toMatch(/不正|無効|半角で/);
    expect(problemsEn[`problem.${code}`], code).toMatch(/^["“A-Z].+\.$/);
  }
});

/** For each list: what to type into two entries, in the task that asks for it. */
const lists = {
  outages: { task: "outage", name: "awareAt", typed: ["2026-11-01 9:30", "2026-11-10 9:30"] },
  invoices: { task: "late", name: "amount", typed: ["110,000", "220,000"] },
  "invoices[0].payments": { task: "late", name: "amount", typed: ["1,000", "2,000"] },
  "plan.options": { task: "cost", name: "name", typed: ["バックアップ", "監視"] },
  notices: { task: "notice", name: "givenOn", typed: ["2026-11-01", "2026-11-02"] },
};

for (const [list, { task, name, typed }] of Object.entries(lists)) {
  test(`${list}: add, remove, undo a removal`, { tag: list === "outages" ? [] : "@once" }, async ({ page }) => {
    await open(page, `#${task}`);
    await page.locator("#fields > .more > summary").click();
    const entries = page.locator(`[id="${list}"] > .entry`);
    const add = page.locator(`[id="${list}"] > [data-add]`);
    const remove = (index) => entries.nth(index).locator("> [data-remove]");
    for (let count = await entries.count(); count < 2; count += 1) {
      await add.click();
      await expect(entries).toHaveCount(count + 1);
      await expect(entries.last().locator("input, select").first()).toBeFocused();
    }
    for (const [index, text] of typed.entries()) await field(page, `${list}[${index}].${name}`).fill(text);

    await remove(0).click();
    await expect(entries).toHaveCount(1);
    await expect(entries.locator("> legend")).toHaveText(/1$/);
    await expect(field(page, `${list}[0].${name}`)).toHaveValue(typed[1]);
    const undo = page.locator(`[id="${list}"] [data-undo]`);
    await expect(undo).toBeFocused();

    await page.keyboard.press("Enter");
    await expect(entries).toHaveCount(2);
    await expect(undo).toHaveCount(0);
    for (const [index, text] of typed.entries()) {
      await expect(field(page, `${list}[${index}].${name}`)).toHaveValue(text);
      await expect(entries.nth(index).locator("> legend")).toHaveText(new RegExp(`${index + 1}$`));
    }
    await expect(entries.first().locator("input, select").first()).toBeFocused();

    // The last one; and what is typed after it is gone goes where it is shown.
    await remove(1).click();
    await field(page, `${list}[0].${name}`).fill(typed[1]);
    await undo.click();
    await expect(field(page, `${list}[0].${name}`)).toHaveValue(typed[1]);
    await expect(field(page, `${list}[1].${name}`)).toHaveValue(typed[1]);
  });
}

test("what is removed leaves the answer and comes back with it; an entry keeps its id and its choices", async ({
  page,
}) => {
  await openCase(page, "outage", {
    plan: { monthlyFee: "300,000" },
    outages: [
      { id: "one", awareAt: "2026-11-01 9:00", span: "24", cause: "company", total: true },
      { id: "two", awareAt: "2026-11-05 9:00", span: "72", cause: "carrier", total: false },
      { id: "three", awareAt: "2026-11-10 9:00", span: "48", cause: "company", total: true },
    ],
  });
  await expect(answer(page)).toContainText("20,000円");
  await page.locator('[id="outages"] > .entry').first().locator("> [data-remove]").click();
  await expect(choice(page, "outages[0].total", false)).toBeChecked();
  await expect(choice(page, "outages[0].cause", "carrier")).toBeChecked();
  await expect(choice(page, "outages[1].total", true)).toBeChecked();
  await expect(page).toHaveURL(/outages\.0\.id=two.*outages\.1\.id=three/);
  await page.locator("[data-undo]").click();
  await expect(choice(page, "outages[1].cause", "carrier")).toBeChecked();
  await expect(page).toHaveURL(/outages\.0\.id=one.*outages\.1\.id=two.*outages\.2\.id=three/);
});

test("the price list fills the fees, is marked as a sample, and gives way to one's own @once", async ({ page }) => {
  const { plans } = JSON.parse(readFileSync(new URL("../../www/plans.json", import.meta.url), "utf8"));
  await open(page);
  await page.locator("#fields > .more > summary").click();
  const select = page.locator("#plans");
  await expect(select).toHaveAccessibleDescription(/見本.*実際の料金ではありません/);
  expect(plans.length).toBeGreaterThan(1);
  for (const { id, name, plan } of plans) {
    await select.selectOption({ label: name.ja });
    for (const each of ["initialFee", "monthlyFee", "annualFee", "standardMonthlyFee"])
      await expect(field(page, `plan.${each}`)).toHaveValue(plan[each] ?? "");
    await expect(select).toHaveValue(id);
  }
  await page.locator("#lang").click();
  await expect(select.locator("option:checked")).toHaveText(plans.at(-1).name.en);
  await expect(select).toHaveAccessibleDescription(/not real prices/);
  await field(page, "plan.monthlyFee").fill("39,800");
  await expect(select, "no longer the list's").toHaveValue("");
});

test("a bad entry of the price list leaves the others, is named, and makes no fee @once", async ({ page }) => {
  const good = { id: "good", name: { ja: "よいプラン", en: "Good" }, plan: { monthlyFee: "10,000" } };
  const bad = [
    { ...good, id: "shape", name: { ja: "形の違うプラン", en: "x" }, plan: { monthlyFee: ["39800"] } },
    { ...good, id: "key", name: { ja: "綴りの違うプラン", en: "x" }, plan: { monthlyfee: "39800" } },
    { ...good, id: "text", name: { ja: "読めないプラン", en: "x" }, plan: { monthlyFee: "三万くらい" } },
    { ...good, id: "none", name: { ja: "料金のないプラン", en: "x" }, plan: {} },
    null,
    7,
  ];
  await page.route("**/plans.json", (route) => route.fulfill({ json: { plans: [...bad, good] } }));
  await open(page);
  await page.locator("#fields > .more > summary").click();
  await expect(page.locator("#plans option")).toHaveText(["選んでください", "よいプラン"]);
  const named = page.locator(".field", { has: page.locator("#plans") });
  for (const name of ["形の違うプラン", "綴りの違うプラン", "読めないプラン", "料金のないプラン"])
    await expect(named).toContainText(name);
});

test("who types while the next task is still coming goes on in its field of the same name", async ({ page }) => {
  await open(page);
  const arrive = await hold(page, "**/words-ja-exit.js");
  await page.locator("#tab-exit").click();
  await field(page, "contract.formedOn").click();
  await page.keyboard.type("2026-0");
  arrive();
  await expect(field(page, "cancellation.on")).toBeAttached();
  await page.keyboard.type("4-15");
  await expect(field(page, "contract.formedOn")).toHaveValue("2026-04-15");
});

test("an example replaces what was typed, and takes it back @once", async ({ page }) => {
  await open(page, "#late");
  await type(page, { "invoices[0].amount": "110,000" });
  await page.evaluate(() => {
    location.hash = "#exit&plan.monthlyFee=39800";
  });
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39800");
  await page.getByRole("button", { name: "元に戻す" }).click();
  await expect(page.locator("#tab-late")).toHaveAttribute("aria-selected", "true");
  await expect(field(page, "invoices[0].amount")).toHaveValue("110,000");
});
