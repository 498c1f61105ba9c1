import { axe, expect, schemes, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { unfold } from "./unfold.js";
import { field, figure, visit } from "./visit.js";

/** What unfolds may hold more that is folded. */
async function unfoldAll(page) {
  for (let round = 0; round < 3; round += 1) {
    await unfold(page, "body");
    await page.waitForTimeout(50);
  }
}

/** Each rule of axe looks at everything on the page; a busy machine takes its time over it. */
const PATIENCE = 240_000;

const EXAMPLES = ["prospect", "early", "outage", "late"];

/** States of the page; each ends when the page shows it. */
const states = {
  empty: async (page) => {
    await page.goto("/");
    await expect(page.locator("#answers .need").first()).toBeVisible();
  },
  erroneous: async (page) => {
    const typed = {
      "contract.formedOn": "2026/2/30",
      "plan.monthlyFee": "-1",
      "outages[0].awareAt": "2026/11/1 9:30",
      "outages[0].span": "いくらか",
      "invoices[0].amount": "12,34",
      "invoices[0].dueOn": "令和0年1月1日",
      "notices[0].givenOn": "平成38年1月1日",
    };
    // All but the first of the outage.
    const wrong = Object.keys(typed).length - 1;
    await page.goto("/");
    await expect(page.locator("#answers .need").first()).toBeVisible();
    for (const [path, text] of Object.entries(typed)) await field(page, path).fill(text);
    await field(page, "asOf").focus();
    await expect(page.locator("#problems")).toBeVisible();
    await expect(page.locator(".problem:visible")).toHaveCount(wrong);
    await unfoldAll(page);
  },
  full: async (page) => {
    await visit(page, { ...fullCase, cancellation: { ground: "termsRefused", on: "2026-12-10" } });
    await page.locator("#take [data-do=keep], #compare [data-do=keep]").first().click();
    await unfoldAll(page);
    await expect(page.locator(".working").first()).toBeVisible();
    await expect(page.locator(".equal").first()).toBeVisible();
  },
};

for (const scheme of /** @type {(keyof typeof schemes)[]} */ (Object.keys(schemes))) {
  for (const [name, reach] of Object.entries(states)) {
    test(`point 22: axe finds nothing, ${name} in ${scheme}`, async ({ visitor }) => {
      test.setTimeout(PATIENCE);
      const page = await visitor({ scheme });
      await reach(page);
      await axe(page);
    });
  }
}

test("point 22: axe finds nothing, each example unfolded", async ({ page }) => {
  test.setTimeout(PATIENCE);
  await page.goto("/");
  for (const example of EXAMPLES) {
    await page.locator(`[data-example=${example}]`).click();
    await expect(page.locator("#cost-result .value").first()).toBeVisible();
    await unfoldAll(page);
    await axe(page);
  }
});

test("point 22: axe finds nothing in English", async ({ page }) => {
  test.setTimeout(PATIENCE);
  await visit(page, fullCase, "?lang=en");
  await unfoldAll(page);
  await axe(page);
});

/** Presses Tab until the focus is on what is wanted: the only way there is without a mouse. */
async function tabTo(page, wanted, key = "Tab") {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached by ${key}: ${wanted}`);
}

test("point 22: a whole case by the keyboard alone", async ({ page }) => {
  test.setTimeout(PATIENCE);
  await page.goto("/");
  await expect(page.locator("#answers .need").first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await expect(page.locator(".skip")).toBeInViewport();
  await page.keyboard.press("Enter");
  await tabTo(page, field(page, "contract.formedOn"));
  await page.keyboard.type("2026-04-15");
  await tabTo(page, field(page, "plan.monthlyFee"));
  await page.keyboard.type("198,000");
  // Twelve months of 217,800.
  await expect(page.locator("#answers")).toContainText("2,613,600円");

  await tabTo(page, field(page, "cancellation.ground"));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, field(page, "cancellation.on"));
  await page.keyboard.type("2026-12-10");
  await expect(field(page, "cancellation.ground")).toHaveValue("interruption");

  await tabTo(page, field(page, "outages[0].awareAt"));
  await page.keyboard.type("2026-11-01 9:30");
  await tabTo(page, field(page, "outages[0].span"));
  await page.keyboard.type("30");
  await tabTo(page, page.locator("[data-add=outages]"));
  await page.keyboard.press("Enter");
  await expect(field(page, "outages[1].awareAt"), "to the entry that was asked for").toBeFocused();
  await page.keyboard.type("2026-11-05 9:30");
  await tabTo(page, field(page, "outages[1].restoredAt"));
  await page.keyboard.type("2026-11-07 10:55");
  const cause = page.locator("[name='outages[1].cause']");
  await tabTo(page, cause.first());
  await page.keyboard.press("ArrowDown");
  await expect(cause.nth(1)).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(cause.first()).toBeChecked();

  const second = page.locator("#outage-result .block").nth(1);
  const working = figure(second, "計算上の返金額").locator("summary");
  await tabTo(page, working);
  await page.keyboard.press("Enter");
  await expect(second.locator(".working")).toContainText("2日 × 198,000円 ÷ 30 = 13,200");
  await page.keyboard.press("Enter");
  await expect(second.locator(".working").first()).toBeHidden();

  await tabTo(page, page.locator("#outages [data-remove]").nth(1), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(field(page, "outages[1].awareAt")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(field(page, "outages[1].awareAt"), "the removal undone").toHaveValue("2026-11-05 9:30");
});

test("point 22: the focus can be seen wherever it goes, and is never under the bar of problems", async ({ page }) => {
  test.setTimeout(PATIENCE);
  await page.setViewportSize({ width: 1280, height: 700 });
  await visit(page, fullCase);
  await field(page, "plan.monthlyFee").fill("abc");
  await field(page, "plan.initialFee").focus();
  await expect(page.locator("#problems")).toBeVisible();
  await page.locator("#lang").focus();
  let stops = 0;
  for (; stops < 250; stops += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const at = (/** @type {number} */ x, /** @type {number} */ y) => document.elementFromPoint(x, y);
      // Some of it has to be on the screen and on top; a label or a part of it counts.
      const points = [0.5, 0.1, 0.9].flatMap((down) =>
        [0.5, 0.1].map((across) => at(left + width * across, top + height * down)),
      );
      return {
        name: element.outerHTML.slice(0, 120),
        outline:
          outlineStyle !== "none" &&
          Number.parseFloat(outlineWidth) >= 2 &&
          !/^rgba\(.*, 0\)$|transparent/.test(outlineColor),
        shadow: boxShadow,
        visible: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
        onTop:
          points.some((found) => found && (element.contains(found) || found.contains(element))) &&
          !points.every((found) => found?.closest("#problems") && !element.closest("#problems")),
      };
    });
    if (!stop) break;
    expect(stop, stop.name).toMatchObject({ outline: true, visible: true, onTop: true });
  }
  expect(stops).toBeGreaterThan(60);
});

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
for (const [what, viewport] of Object.entries({
  "320 px": { width: 320, height: 640 },
  "400 %": { width: 320, height: 256 },
})) {
  for (const lang of ["ja", "en"]) {
    test(`point 22: nothing to scroll sideways at ${what}, ${lang}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      for (const [name, reach] of Object.entries(states)) {
        await reach(page);
        if (lang === "en") await page.locator("#lang").click();
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        expect(await tooWide(page), name).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.clientWidth)).toBeLessThanOrEqual(320);
        if (lang === "en") await page.locator("#lang").click();
      }
    });
  }
}

test("point 22: nothing is lost with text at 200 %", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await visit(page, fullCase);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "32px"));
  await unfoldAll(page);
  expect(await tooWide(page)).toEqual([]);
});

for (const width of [375, 1280]) {
  test(`point 22: whatever is pressed is at least 44 px high and wide, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 812 });
    for (const reach of Object.values(states)) {
      await reach(page);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button, summary, select, textarea, input:not([type=radio]), .choice label, a")]
          .filter((element) => element.checkVisibility() && !element.matches(".skip, .visually-hidden"))
          // A link in the middle of a sentence is as high as its line; one that stands alone is not.
          .filter(
            (element) =>
              !(
                element.matches("a") &&
                element.matches("p a") &&
                element.parentElement?.textContent?.trim() !== element.textContent?.trim()
              ),
          )
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
          .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width} x ${box.height}`),
      );
      expect(small).toEqual([]);
    }
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

test("point 23: results are announced once, politely, in one sentence", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("#announcement")).not.toBeEmpty();
  const region = page.locator("#announcement");
  await expect(region).toHaveAttribute("role", "status");
  expect([null, "polite"]).toContain(await region.getAttribute("aria-live"));
  await listen(page);
  await field(page, "contract.formedOn").pressSequentially("2026-04-15", { delay: 30 });
  await field(page, "plan.monthlyFee").pressSequentially("39,800", { delay: 30 });
  await expect(page.locator("#answers")).toContainText("525,360円");
  await expect.poll(() => heard(page)).toHaveLength(1);
  await page.waitForTimeout(1500);
  const said = await heard(page);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("525,360円");
  expect(said[0].match(/。/g), "one sentence").toHaveLength(1);
  expect(said[0]).toMatch(/。$/);

  // The same answers are no news; other ones are.
  await field(page, "plan.initialFee").fill("0");
  await page.waitForTimeout(1500);
  expect(await heard(page)).toHaveLength(1);
  await field(page, "plan.initialFee").fill("50,000");
  // 525,360 and 55,000.
  await expect.poll(() => heard(page)).toHaveLength(2);
  expect((await heard(page))[1]).toContain("580,360円");
});

test("point 23: no other region speaks up while someone types", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("#announcement")).not.toBeEmpty();
  await page.evaluate(() => {
    Object.assign(window, { said: [] });
    const live = "[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output";
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region?.checkVisibility() && region.id !== "announcement" && region.textContent)
          /** @type {any} */ (window).said.push(region.outerHTML);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true, attributes: true });
  });
  await field(page, "contract.formedOn").pressSequentially("2026-04-15");
  await field(page, "plan.monthlyFee").pressSequentially("39,800");
  await field(page, "outages[0].awareAt").pressSequentially("2026-11-01 9:30");
  await field(page, "outages[0].span").pressSequentially("x9");
  await expect(page.locator("#answers")).toContainText("525,360円");
  expect(await heard(page)).toEqual([]);
});

test("point 23: the focus never moves by itself", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("#answers .need").first()).toBeVisible();
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

  // What is pressed keeps the focus, though the results under it change.
  const example = page.locator("[data-example=late]");
  await example.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#late-result .value").first()).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(example).toBeFocused();
  // Only the summary of problems leads away, and only when asked.
  await fee.fill("abc");
  await field(page, "plan.initialFee").focus();
  await page.locator("#problems summary").focus();
  await expect(page.locator("#problems summary")).toBeFocused();
  if (!(await page.locator("#problems").evaluate((details) => details instanceof HTMLDetailsElement && details.open)))
    await page.keyboard.press("Enter");
  await tabTo(page, page.locator("#problems a").first());
  await page.keyboard.press("Enter");
  await expect(fee).toBeFocused();
});
