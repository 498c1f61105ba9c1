// Entering: points 1 to 3 of what the page must do.
import { SHAPE } from "../../www/js/shape.js";
import { expect, test } from "./fixtures.js";
import { echo, open, problem, ready } from "./form.js";
import { fullCase } from "./full-case.js";
import { field, visit } from "./visit.js";

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
        // Between two callbacks of one frame lie the reckoning and the drawing of all results.
        const before = new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(resolve));
        document.body.getBoundingClientRect();
        times.push(performance.now() - (await before));
      }
      return times.sort((a, b) => a - b)[10];
    });
  await page.goto("/");
  await ready(page);
  const empty = await median();
  await visit(page, fullCase);
  expect(await median()).toBeLessThan(8 * Math.max(empty, 1));
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

for (const viewport of [
  { width: 360, height: 740 },
  { width: 375, height: 800 },
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
