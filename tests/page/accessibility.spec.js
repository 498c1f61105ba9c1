// For everyone: axe in each task, state and scheme; the keyboard alone; narrow, enlarged; what those who listen are told.
import { axe, expect, lookIn, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { answer, choice, field, go, open, openCase, problem, type, unfold } from "./visit.js";

/** Each rule of axe looks at everything on the page; a busy machine takes its time over it. */
const PATIENCE = 240_000;

const TASKS = /** @type {const} */ (["cost", "exit", "outage", "late", "cooling-off", "notice"]);

/** What is wrong in each task. */
const wrong = {
  cost: { "contract.formedOn": "2026/2/30", "plan.monthlyFee": "-1" },
  exit: { "cancellation.on": "令和0年1月1日", endBy: "いつか" },
  outage: { "outages[0].awareAt": "2026/11/1", "outages[0].span": "いくらか" },
  late: { "invoices[0].amount": "12,34", "invoices[0].dueOn": "平成38年1月1日" },
  "cooling-off": { "contract.appliedOn": "2026/13/1" },
  notice: { "notices[0].givenOn": "2026/2/30" },
};

/**
 * States of the page: how it is opened, and what is done in each task until it shows the state.
 * @type {Record<string, { typed: object, reach: (page: import("@playwright/test").Page, task: typeof TASKS[number]) => Promise<void> }>}
 */
const states = {
  empty: { typed: {}, reach: async () => {} },
  erroneous: {
    typed: {},
    reach: async (page, task) => {
      await type(page, wrong[task]);
      for (const path of Object.keys(wrong[task])) await expect(problem(page, path)).toBeVisible();
      await expect(page.locator("#problems")).toBeVisible();
      await unfold(page);
    },
  },
  full: { typed: fullCase, reach: (page) => unfold(page) },
};

/**
 * Goes through the tasks of a page in a state, as a reader does by the tabs, and does something in each.
 * @param {import("@playwright/test").Page} page
 * @param {string} state
 * @param {(task: typeof TASKS[number]) => Promise<void>} each
 * @param {"ja" | "en"} [lang]
 */
async function inEachTask(page, state, each, lang = "ja") {
  const { typed, reach } = states[state];
  await openCase(page, TASKS[0], typed, { lang });
  for (const task of TASKS) {
    await go(page, task);
    await reach(page, task);
    await test.step(task, () => each(task));
  }
}

/** The schemes that an open page can be looked at in, one after the other. @type {Record<string, (keyof typeof import("./fixtures.js").schemes)[][]>} */
const SCHEMES = { chromium: [["light", "dark", "forcedColors", "phone"]], firefox: [["light"], ["forcedColors"]] };

for (const name of Object.keys(states)) {
  // What axe reads is the page's own: every state and scheme in one engine; in both the one that shows most, in its own
  // colours and in the device's, which each engine sets in its own way.
  test(`axe finds nothing in any scheme: each task ${name}`, { tag: name === "full" ? [] : "@once" }, async ({
    visitor,
    browserName,
  }) => {
    test.setTimeout(PATIENCE);
    for (const schemesOfOne of SCHEMES[browserName]) {
      const page = await visitor({ scheme: schemesOfOne[0] });
      await inEachTask(page, name, async () => {
        for (const scheme of schemesOfOne) {
          if (schemesOfOne.length > 1) await lookIn(page, scheme);
          await axe(page);
        }
      });
    }
  });
}

test("axe finds nothing in English @once", async ({ page }) => {
  test.setTimeout(PATIENCE);
  await inEachTask(page, "full", () => axe(page), "en");
});

/** Presses Tab until the focus is on what is wanted: the only way there is without a mouse. */
async function tabTo(page, wanted, key = "Tab") {
  for (let presses = 0; presses < 100; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return presses;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached by ${key}: ${wanted}`);
}

test("the first field of each task is within five Tab stops @once", async ({ page }) => {
  for (const task of TASKS) {
    await open(page, `#${task}`);
    await page.locator("body").press("Tab");
    await expect(page.locator(".skip")).toBeFocused();
    await expect(page.locator(".skip")).toBeInViewport();
    const stops = 1 + (await tabTo(page, page.locator("#fields :is(input:not([tabindex]), select)").first()));
    expect(stops, task).toBeLessThanOrEqual(5);
  }
  // And with the skip link in two.
  await open(page, "#late");
  await page.locator("body").press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(field(page, "invoices[0].amount")).toBeFocused();
  expect(page.url(), "the address still holds the task").toContain("#late");
});

test("a whole case by the keyboard alone", async ({ page }) => {
  test.setTimeout(PATIENCE);
  await open(page);
  await tabTo(page, page.locator("#tab-cost"));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#tab-outage")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#tab-outage")).toHaveAttribute("aria-selected", "true");
  await tabTo(page, field(page, "plan.monthlyFee"));
  await page.keyboard.type("198,000");
  await tabTo(page, field(page, "outages[0].awareAt"));
  await page.keyboard.type("2026-11-01 9:30");
  await tabTo(page, field(page, "outages[0].span"));
  await page.keyboard.type("30");
  const cause = (answer_) => choice(page, "outages[0].cause", answer_);
  await tabTo(page, cause("company"));
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(cause("carrier")).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(cause("company")).toBeChecked();
  await tabTo(page, choice(page, "outages[0].total", true));
  await page.keyboard.press("Space");
  await tabTo(page, page.locator("#outages > [data-add]"));
  await page.keyboard.press("Enter");
  await expect(field(page, "outages[1].awareAt"), "to the entry that was asked for").toBeFocused();
  await page.keyboard.type("2026-11-05 9:30");
  await tabTo(page, page.locator('[data-entry="outages[1]"] > [data-remove]'));
  await page.keyboard.press("Enter");
  await expect(field(page, "outages[1].awareAt")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(field(page, "outages[1].awareAt"), "the removal undone").toHaveValue("2026-11-05 9:30");

  const working = answer(page).locator("details.working > summary");
  await tabTo(page, working);
  await page.keyboard.press("Enter");
  await expect(answer(page).locator(".working-lines").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(answer(page).locator(".working-lines").first()).toBeHidden();
});

for (const viewport of [
  { width: 1280, height: 700 },
  { width: 375, height: 812 },
]) {
  test(`the focus can be seen wherever it goes, and is never under the bar, at ${viewport.width} px`, async ({
    page,
  }) => {
    test.setTimeout(PATIENCE);
    await page.setViewportSize(viewport);
    await openCase(page, "outage", fullCase);
    await type(page, { "plan.monthlyFee": "abc" });
    await expect(page.locator("#problems")).toBeVisible();
    // Pictures are drawn once they come into view: not while the keys pass them.
    await page.locator("#rules").scrollIntoViewIfNeeded();
    await expect(answer(page).locator(".picture svg").first()).toBeVisible();
    await page.locator("#lang").focus();
    let stops = 0;
    for (; stops < 200; stops += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
        // Some of it has to be on the screen and on top; a label or a part of it counts.
        const points = [0.5, 0.1, 0.9].flatMap((down) =>
          [0.5, 0.1].map((across) => document.elementFromPoint(left + width * across, top + height * down)),
        );
        return {
          name: element.outerHTML.slice(0, 120),
          outline:
            outlineStyle !== "none" &&
            Number.parseFloat(outlineWidth) >= 2 &&
            !/^rgba\(.*, 0\)$|transparent/.test(outlineColor),
          visible: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
          onTop: points.some((found) => found && (element.contains(found) || found.contains(element))),
        };
      });
      if (!stop) break;
      expect(stop, stop.name).toMatchObject({ outline: true, visible: true, onTop: true });
    }
    expect(stops).toBeGreaterThan(30);
  });
}

const tooWide = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = /** @type {Element} */ (document.scrollingElement);
    if (scrollWidth <= clientWidth) return [];
    // For whoever has to mend it: what sticks out.
    return [...document.body.querySelectorAll("*")]
      .filter((element) => !element.closest(".scroll") && element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName}.${element.className} ${element.id}`)
      .slice(0, 8)
      .concat(`${scrollWidth} > ${clientWidth}`);
  });

// 1280 x 1024 at 400 % are 320 x 256 pixels of the style.
const NARROW = { "320 px": { width: 320, height: 640 }, "400 %": { width: 320, height: 256 } };

for (const lang of /** @type {const} */ (["ja", "en"])) {
  test(`nothing to scroll sideways at ${Object.keys(NARROW).join(" and ")}, ${lang}`, async ({ page }) => {
    test.setTimeout(PATIENCE);
    // The empty ones first: a tab brings back what was typed in it.
    for (const state of ["empty", "full"]) {
      await page.setViewportSize(NARROW["320 px"]);
      const look = async (/** @type {string} */ task) => {
        for (const [what, viewport] of Object.entries(NARROW)) {
          await page.setViewportSize(viewport);
          expect(await tooWide(page), `${task} at ${what}`).toEqual([]);
        }
      };
      await inEachTask(page, state, look, lang);
    }
  });
}

test("nothing is lost with text at 200 %", async ({ page }) => {
  test.setTimeout(PATIENCE);
  await page.setViewportSize({ width: 640, height: 800 });
  await inEachTask(page, "full", async (task) => {
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "32px"));
    expect(await tooWide(page), task).toEqual([]);
  });
});

/** What is pressed and smaller than a finger. */
const tooSmall = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, summary, select, textarea, input[type=text], .choice label, a")]
      .filter((element) => element.checkVisibility() && !element.matches(".skip, .visually-hidden"))
      // A link in the middle of a sentence is as high as its line; one that stands alone is not.
      .filter(
        (element) =>
          !(element.matches("p a") && element.parentElement?.textContent?.trim() !== element.textContent?.trim()),
      )
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        // A chip's target is larger than it looks: what lies around it belongs to it.
        const around = getComputedStyle(element, "::after");
        const more = around.position === "absolute" ? around : { width: "0", height: "0" };
        return {
          element,
          box: {
            width: Math.max(width, Number.parseFloat(more.width)),
            height: Math.max(height, Number.parseFloat(more.height)),
          },
        };
      })
      .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width} x ${box.height}`),
  );

for (const name of Object.keys(states)) {
  test(`whatever is pressed is at least 44 px high and wide, at 375 and at 1280 px: each task ${name}`, {
    tag: name === "full" ? [] : "@once",
  }, async ({ page }) => {
    test.setTimeout(PATIENCE);
    await inEachTask(page, name, async (task) => {
      for (const width of [375, 1280]) {
        await page.setViewportSize({ width, height: 812 });
        expect(await tooSmall(page), `${task} at ${width} px`).toEqual([]);
      }
    });
  });
}

/** What is put into the page's live region, one entry a time it changes. */
const listen = (page) =>
  page.evaluate(() => {
    const said = /** @type {string[]} */ ([]);
    Object.assign(window, { said });
    const region = /** @type {Element} */ (document.querySelector("#announcement"));
    new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
const heard = (page) => page.evaluate(() => /** @type {any} */ (window).said);

test("results are announced once, politely, in one sentence that is true", async ({ page }) => {
  await open(page);
  const region = page.locator("#announcement");
  await expect(region).toHaveAttribute("role", "status");
  await listen(page);
  await field(page, "contract.formedOn").pressSequentially("2026-04-15", { delay: 30 });
  await field(page, "plan.monthlyFee").pressSequentially("39,800", { delay: 30 });
  await expect(answer(page)).toContainText("525,360円");
  // Six months from the present one: 6 x 43,780.
  await expect.poll(() => heard(page).then((said) => said.at(-1))).toContain("262,680円");
  await page.waitForTimeout(1500);
  const said = await heard(page);
  expect(said.filter((each) => each.includes("262,680円"))).toHaveLength(1);
  expect(said.at(-1).match(/。/g), "one sentence").toHaveLength(1);

  // The same answer is no news; another one is.
  await field(page, "plan.initialFee").fill("50,000");
  await expect(answer(page)).toContainText("580,360円");
  await page.waitForTimeout(1500);
  expect(await heard(page)).toHaveLength(said.length);
  await field(page, "plan.monthlyFee").fill("49,800");
  // 6 x 54,780.
  await expect.poll(() => heard(page).then((all) => all.at(-1))).toContain("328,680円");
  expect(await heard(page)).toHaveLength(said.length + 1);
});

test("no other region speaks up while someone types", async ({ page }) => {
  await open(page, "#late");
  await page.evaluate(() => {
    Object.assign(window, { said: [] });
    const live = "[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output";
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        // A line beside a chart that the pointer moves along is hidden from those who listen.
        if (region?.closest("[aria-hidden=true]")) continue;
        if (region?.checkVisibility() && region.id !== "announcement" && region.textContent)
          /** @type {any} */ (window).said.push(region.outerHTML);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true, attributes: true });
  });
  await field(page, "invoices[0].amount").pressSequentially("1000000");
  await field(page, "invoices[0].dueOn").pressSequentially("2026-10-31");
  await field(page, "invoices[0].paidOn").pressSequentially("x9");
  await field(page, "invoices[0].paidOn").fill("");
  await expect(answer(page)).toContainText("1,009,931円");
  expect(await heard(page)).toEqual([]);
});

test("the focus never moves by itself, only where it is asked to", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    Object.assign(window, { said: [] });
    addEventListener("focusin", ({ target }) =>
      /** @type {any} */ (window).said.push(/** @type {Element} */ (target).id),
    );
    addEventListener(
      "focusout",
      ({ relatedTarget }) => relatedTarget === null && /** @type {any} */ (window).said.push("lost"),
    );
  });
  const fee = field(page, "plan.monthlyFee");
  await field(page, "contract.formedOn").focus();
  await page.keyboard.type("2026/2/30");
  await page.keyboard.press("Tab");
  await expect(page.locator(".problem:visible")).toHaveCount(1);
  await page.keyboard.type("39800x");
  await page.keyboard.press("ArrowLeft");
  await page.waitForTimeout(1500);
  await expect(fee).toBeFocused();
  expect(await fee.evaluate((input) => /** @type {HTMLInputElement} */ (input).selectionStart)).toBe(5);
  expect(await heard(page)).toEqual(["contract.formedOn", "plan.monthlyFee"]);
  await tabTo(page, page.locator("#problems a").first());
  await page.keyboard.press("Enter");
  await expect(field(page, "contract.formedOn")).toBeFocused();
});

test("what was pressed and is gone leaves the keys with the fields", async ({ page }) => {
  await open(page);
  await tabTo(page, page.getByRole("button", { name: "2日間の障害" }));
  await page.keyboard.press("Enter");
  await expect(page.locator("#tab-outage")).toHaveAttribute("aria-selected", "true");
  await expect(page.locator("#main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(field(page, "plan.monthlyFee")).toBeFocused();
  await go(page, "late");
  await expect(page.locator("#tab-late")).toBeFocused();
});
