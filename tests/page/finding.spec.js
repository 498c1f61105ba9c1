// Finding one's way: the tasks, where their fields and answers stand, what is not shown, where links and examples lead.
import { expect, schemes, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { answer, choice, field, go, open, openCase, type } from "./visit.js";

const TASKS = ["cost", "exit", "outage", "late", "cooling-off", "notice"];
const phone = schemes.phone.viewport;
const desktop = { width: 1280, height: 800 };

/** How tall the page is, in screens. */
const screens = (page) => page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
const top = (locator) => locator.evaluate((element) => element.getBoundingClientRect().top);
const bottom = (locator) => locator.evaluate((element) => element.getBoundingClientRect().bottom);

for (const lang of /** @type {const} */ (["ja", "en"])) {
  test(`on a phone the empty page shows the tasks at once and is two screens high at most (${lang})`, {
    tag: lang === "ja" ? [] : "@once",
  }, async ({ visitor }) => {
    const page = await visitor({ viewport: phone });
    for (const task of TASKS) {
      await open(page, `#${task}`, { lang });
      for (const other of TASKS) {
        const tab = page.locator(`#tab-${other}`);
        await expect(tab).toBeInViewport({ ratio: 1 });
        expect((await tab.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      expect(await screens(page), task).toBeLessThanOrEqual(2);
      expect(await top(page.locator("#fields [name]").first()), task).toBeLessThan(250);
    }
    await open(page, "#outage", { lang });
    expect(await bottom(page.locator("#fields [name]").first())).toBeLessThan(250);
  });
}

/** What each task needs before it says what the person came for, the last of it typed last. */
const needed = {
  cost: { "contract.formedOn": "2026-04-15", "plan.monthlyFee": "39800" },
  exit: { "contract.formedOn": "2026-04-15", "plan.monthlyFee": "39800", "cancellation.on": "2026-12-10" },
  outage: { "plan.monthlyFee": "198000", "outages[0].awareAt": "2026/11/17 9:30", "outages[0].span": "2日" },
  late: { "invoices[0].amount": "110000", "invoices[0].dueOn": "2026-09-30" },
  "cooling-off": { "contract.appliedOn": "2026-11-22" },
  notice: { "notices[0].givenOn": "2026-11-20" },
};

for (const [task, values] of Object.entries(needed)) {
  test(`on a phone the answer is in view after the last keystroke: ${task}`, async ({ visitor }) => {
    const page = await visitor({ viewport: phone });
    await open(page, `#${task}`);
    if (task === "cooling-off") await choice(page, "contract.appliedVia", "website").check();
    if (task === "notice") await field(page, "notices[0].kind").selectOption("inquiry");
    for (const [path, value] of Object.entries(values)) {
      await field(page, path).focus();
      await page.keyboard.type(value);
    }
    const bar = page.locator("#bar");
    await expect(bar).toBeInViewport({ ratio: 1 });
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(72);
    await expect(bar.locator(".bar-words")).toHaveText(/\d/);
    // The field that was typed into is not under it.
    expect(await bottom(page.locator(":focus"))).toBeLessThanOrEqual(await top(bar));
  });
}

test("a tap on the bar leads to the answer with its working, another one back", async ({ visitor }) => {
  const page = await visitor({ viewport: phone });
  await openCase(page, "outage", fullCase);
  const from = await page.evaluate(() => {
    scrollTo(0, 120);
    return scrollY;
  });
  await expect(answer(page).locator(".headline")).not.toBeInViewport();
  // As a finger does it: `click` would scroll first.
  const tap = async () => {
    const { x, y, width, height } = /** @type {any} */ (await page.locator("#bar").boundingBox());
    await page.mouse.click(x + width / 2, y + height / 2);
  };
  await tap();
  await expect(answer(page).locator(".headline")).toBeInViewport({ ratio: 1 });
  await expect(answer(page).locator("details.working")).toHaveAttribute("open");
  await tap();
  // Where a pixel of the style is not one of the screen, a browser may stop between two.
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(from));
});

test("on a desktop fields and answer stand side by side, and neither makes the page taller for the other", async ({
  visitor,
}) => {
  const page = await visitor({ viewport: desktop });
  for (const task of TASKS) {
    await openCase(page, /** @type {any} */ (task), fullCase);
    const [fields, answers] = [page.locator(".asked"), answer(page)];
    const [left, right] = [await fields.boundingBox(), await answers.boundingBox()];
    expect(right?.x, task).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
    expect(Math.abs((right?.y ?? 0) - (left?.y ?? 0)), task).toBeLessThan(24);
    // The answer is never taller than the window, whatever it holds, and the fields are as tall as themselves.
    expect(right?.height, task).toBeLessThanOrEqual(desktop.height);
    const below = await page.evaluate(() => {
      const heights = ["footer", "#foot"].map(
        (name) => document.querySelector(name)?.getBoundingClientRect().height ?? 0,
      );
      return document.documentElement.scrollHeight - heights.reduce((sum, height) => sum + height, 0);
    });
    expect(below, task).toBeLessThanOrEqual(Math.max(desktop.height, (left?.y ?? 0) + (left?.height ?? 0) + 24));
    const tall = (await fields.boundingBox())?.height;
    await answers.evaluate((element) => element.replaceChildren());
    expect((await fields.boundingBox())?.height, task).toBe(tall);
  }
});

test("what a task does not show is not on the page @once", async ({ page }) => {
  await openCase(page, "late", fullCase);
  await expect(field(page, "invoices[0].amount")).toHaveValue("217,800");
  for (const path of ["outages[0].awareAt", "plan.monthlyFee", "notices[0].kind"])
    await expect(field(page, path)).toHaveCount(0);
  await go(page, "outage");
  await expect(field(page, "outages[2].awareAt")).toHaveValue("2026-11-12 9:30");
  await expect(field(page, "invoices[0].amount")).toHaveCount(0);
});

test("nothing empty is shown: no heading without content, no list without entries, on screen and on paper @once", async ({
  page,
}) => {
  for (const media of /** @type {const} */ (["screen", "print"])) {
    await page.emulateMedia({ media });
    for (const task of TASKS) {
      await open(page, `#${task}`);
      const empty = await page.evaluate(() => {
        const shown = (/** @type {Element} */ element) => element.checkVisibility();
        const headings = [...document.querySelectorAll("main :is(h2, h3, h4)")].filter(
          (heading) => shown(heading) && (!heading.textContent || !heading.nextElementSibling),
        );
        const boxes = [...document.querySelectorAll("main :is(section, ul, ol, dl, table, .notice, .card)")].filter(
          (box) => shown(box) && (box.textContent ?? "").trim() === "",
        );
        return [...headings, ...boxes].map(({ outerHTML }) => outerHTML.slice(0, 100));
      });
      expect(empty, `${task} on ${media}`).toEqual([]);
    }
  }
});

test("what was typed in one task stands in the others @once", async ({ page }) => {
  await open(page);
  await type(page, { "contract.formedOn": "R8.4.15", "plan.monthlyFee": "39,800" });
  await go(page, "exit");
  await expect(field(page, "contract.formedOn")).toHaveValue("R8.4.15");
  await type(page, { "plan.monthlyFee": "198,000" });
  await go(page, "outage");
  await expect(field(page, "plan.monthlyFee")).toHaveValue("198,000");
});

test("the address names the task; back and forward move between tasks and lose nothing", async ({ page }) => {
  await open(page, "#outage");
  await go(page, "late");
  await expect(page).toHaveURL(/#late/);
  await type(page, { "invoices[0].amount": "110,000" });
  await go(page, "notice");
  await page.goBack();
  await expect(page.locator("#tab-late")).toHaveAttribute("aria-selected", "true");
  await expect(field(page, "invoices[0].amount")).toHaveValue("110,000");
  await page.goBack();
  await expect(page.locator("#tab-outage")).toHaveAttribute("aria-selected", "true");
  await expect(page).toHaveURL(/#outage.*invoices/);
  await page.goForward();
  await expect(field(page, "invoices[0].amount")).toHaveValue("110,000");
});

test("an address written by hand opens its case in its task", async ({ page }) => {
  await open(page, "#outage&plan.monthlyFee=39800&outages[0].span=2日&readings.claimUnit=together");
  await expect(page.locator("#tab-outage")).toHaveAttribute("aria-selected", "true");
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39800");
  await expect(field(page, "outages[0].span")).toHaveValue("2日");
});

for (const [example, task] of [
  ["これから申し込む", "cost"],
  ["早めに解除する", "exit"],
  ["2日間の障害", "outage"],
  ["支払いの遅れ", "late"],
]) {
  test(`the example 「${example}」 opens the task that it is about, with an answer @once`, async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: example }).click();
    await expect(page.locator(`#tab-${task}`)).toHaveAttribute("aria-selected", "true");
    await expect(page.locator("#fields [name]").first()).not.toHaveValue("");
    await expect(answer(page)).toContainText(/円/);
    await expect(page.getByRole("button", { name: example }), "examples are for an empty page").toHaveCount(0);
  });
}

test("a link opens the task that it was made in @once", async ({ page }) => {
  await open(page, "#outage");
  await type(page, { "plan.monthlyFee": "198,000" });
  await expect(page).toHaveURL(/monthlyFee/);
  const link = page.url();
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.locator("#tab-outage")).toHaveAttribute("aria-selected", "true");
  await expect(field(page, "plan.monthlyFee")).toHaveValue("198,000");
});
