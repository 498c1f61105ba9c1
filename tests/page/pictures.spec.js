import { expect, schemes, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { asPrinted } from "./printed.js";
import { figure, visit } from "./visit.js";

/** Where each label of a picture stands, and the picture itself. */
const labels = (/** @type {import("@playwright/test").Locator} */ picture) =>
  picture.evaluate((svg) => {
    const box = (/** @type {Element} */ element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    return {
      frame: box(svg),
      page: document.documentElement.clientWidth,
      texts: [...svg.querySelectorAll("text")].map((text) => ({
        words: text.textContent ?? "",
        size: Number.parseFloat(getComputedStyle(text).fontSize),
        // On the paper, not in the picture's own units.
        scale: (svg instanceof SVGGraphicsElement ? svg.getScreenCTM()?.a : undefined) ?? 0,
        ...box(text),
      })),
    };
  });

const overlap = (one, other) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;

async function expectLegible(picture) {
  await expect(picture).toBeVisible();
  const { frame, texts, page } = await labels(picture);
  expect(frame.right).toBeLessThanOrEqual(page);
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) {
    expect(text.left, `${text.words} within the picture`).toBeGreaterThanOrEqual(frame.left - 0.5);
    expect(text.right, `${text.words} within the picture`).toBeLessThanOrEqual(frame.right + 0.5);
    expect(text.top, `${text.words} within the picture`).toBeGreaterThanOrEqual(frame.top - 0.5);
    expect(text.bottom, `${text.words} within the picture`).toBeLessThanOrEqual(frame.bottom + 0.5);
    expect(text.size * text.scale, `${text.words} is large enough`).toBeGreaterThanOrEqual(12);
  }
  const clashes = texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => (overlap(one, other) ? [`${one.words} / ${other.words}`] : [])),
  );
  expect(clashes, "labels on one another").toEqual([]);
}

const simple = { asOf: "2026-11-22", contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: "1,000,000,000" } };

for (const width of [320, 375, 768, 1920]) {
  for (const lang of ["ja", "en"]) {
    test(`point 12: no label clipped or on another at ${width} px, ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const given of [fullCase, simple]) {
        await visit(page, given, `?lang=${lang}`);
        await expectLegible(page.locator(".chart"));
        await expectLegible(page.locator(".band"));
      }
    });
  }
}

test("point 12: drawn anew when the width changes", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit(page, fullCase);
  await page.setViewportSize({ width: 375, height: 800 });
  for (const name of [".chart", ".band"])
    await expect
      .poll(async () => {
        const { texts } = await labels(page.locator(name));
        return Math.min(...texts.map(({ size, scale }) => size * scale));
      })
      .toBeGreaterThanOrEqual(12);
  await expectLegible(page.locator(".chart"));
  await expectLegible(page.locator(".band"));
});

test("point 12: the timeline holds every event of the case, as a picture and as a table with the same numbers", async ({
  page,
}) => {
  await visit(page, fullCase);
  const events = await page.evaluate(async (given) => {
    const { assess, load } = await import(`${location.origin}/js/rules.js`);
    await load();
    return assess(given).timeline;
  }, fullCase);
  const rows = page.locator("#timeline tbody tr");
  await expect(rows).toHaveCount(events.length);
  const numbers = events.map((_, at) => String(at + 1));
  await expect(rows.locator("th")).toHaveText(numbers);
  await expect(page.locator("#timeline .event text")).toHaveText(numbers);
  for (const [at, { on, until }] of events.entries()) {
    for (const day of [on, until].filter(Boolean)) {
      const [year, month, date] = day.split("-").map(Number);
      await expect(rows.nth(at)).toContainText(`${year}年${month}月${date}日(`);
    }
  }
  // Facts of the case and what follows from them, by hand.
  for (const [day, words] of [
    ["2026年4月10日", "申込み"],
    ["2026年4月17日", "クーリングオフの最終日"],
    ["2026年5月1日", "最初の契約期間"],
    ["2026年10月15日", "一部支払い"],
    ["2026年12月1日", "返金の請求の期限"],
    ["2026年12月20日", "回答の期限"],
    ["2027年1月31日", "契約の終了"],
    ["2027年2月28日", "データの削除"],
  ])
    await expect(rows.filter({ hasText: day }).filter({ hasText: words }), words).not.toHaveCount(0);
  // A mark stands the further to the right the later its day.
  const centres = await page
    .locator("#timeline .event circle")
    .evaluateAll((all) => all.map((circle) => Number(circle.getAttribute("cx"))));
  expect(centres).toEqual([...centres].sort((one, other) => one - other));
  const span = (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const last = events
    .map(({ on, until }) => until ?? on)
    .sort()
    .at(-1);
  const whole = span(events[0].on, last);
  const at = events.findIndex(({ event }) => event === "cancellationEffective");
  const bar = await page
    .locator("#timeline .band")
    .evaluate((band) => Number(band.getAttribute("viewBox")?.split(" ")[2]));
  expect(
    Math.abs((centres[at] - centres[0]) / (bar - 2 * centres[0]) - span(events[0].on, events[at].on) / whole),
  ).toBeLessThan(0.01);
});

test("point 12: chart and timeline each have a name and a table for those who cannot see them", async ({ page }) => {
  await visit(page, fullCase);
  for (const place of ["#exit-result", "#timeline"]) {
    const section = page.locator(place);
    await expect(section.locator("svg")).toHaveAttribute("role", "img");
    await expect(section.locator("svg")).toHaveAttribute("aria-label", /.{10,}/);
    for (const summary of await section.locator("summary", { hasText: "表で見る" }).all()) await summary.click();
    const table = section.locator("table").last();
    await expect(table).toBeVisible();
    await expect(table.locator("caption")).not.toBeEmpty();
    await expect(table.locator("thead th[scope=col]")).not.toHaveCount(0);
    const shapes = place === "#timeline" ? await section.locator(".event").count() : 16;
    await expect(table.locator("tbody th[scope=row]")).toHaveCount(shapes);
  }
});

/** The colours of a picture's parts, and what they stand on. */
const colours = (/** @type {import("@playwright/test").Page} */ page) =>
  page.evaluate(() => {
    const paint = (/** @type {string} */ selector, /** @type {"fill" | "stroke"} */ kind) => {
      const element = document.querySelector(selector);
      if (!element) return `${selector} is missing`;
      const style = getComputedStyle(element);
      return style.visibility === "visible" && style.display !== "none" ? style[kind] : "hidden";
    };
    return {
      background: getComputedStyle(document.documentElement).backgroundColor,
      line: paint(".chart .line", "stroke"),
      axis: paint(".chart .axis", "stroke"),
      mark: paint(".chart .mark path", "stroke"),
      markWords: paint(".chart .mark text", "fill"),
      words: paint(".chart .level", "fill"),
      bar: paint(".band .bar", "stroke"),
      scale: paint(".band > text", "fill"),
      disc: paint(".band circle", "fill"),
      edge: paint(".band circle", "stroke"),
      number: paint(".band .event text", "fill"),
    };
  });

function expectSeen({ background, disc, edge, number, ...parts }) {
  expect(background).toMatch(/^rgb/);
  for (const [part, colour] of Object.entries(parts)) {
    expect(colour, part).toMatch(/^rgb/);
    expect(colour, part).not.toBe(background);
  }
  // A mark is a disc or a ring, and its number is told from it.
  expect(disc !== background || (edge !== background && edge !== "none"), "mark").toBe(true);
  expect(number, "number on its mark").not.toBe(disc);
}

for (const scheme of /** @type {(keyof typeof schemes)[]} */ (Object.keys(schemes))) {
  test(`point 12: pictures are seen in ${scheme}`, async ({ visitor }) => {
    const page = await visitor({ scheme });
    await visit(page, fullCase);
    expectSeen(await colours(page));
  });
}

test("point 12: pictures are seen in print, from a dark screen as well", async ({ visitor }) => {
  const page = await visitor({ scheme: "dark" });
  await visit(page, fullCase);
  await asPrinted(page);
  for (const name of [".chart", ".band"]) await expect(page.locator(name)).toBeVisible();
  const seen = await colours(page);
  expect(seen.background, "paper is white").toBe("rgb(255, 255, 255)");
  expectSeen(seen);
});

const weight = (/** @type {import("@playwright/test").Locator} */ place) =>
  place.evaluate((element) => {
    const { fontSize, fontWeight, opacity } = getComputedStyle(element);
    return {
      size: Number.parseFloat(fontSize),
      weight: Number(fontWeight),
      opacity: Number(opacity),
      top: element.getBoundingClientRect().top,
    };
  });

test("point 13: tax-inclusive amounts are at least as prominent as those before tax", async ({ page }) => {
  // Twelve months of 39,800: 477,600; with 10 % 525,360.
  await visit(page, {
    asOf: "2026-11-22",
    contract: { formedOn: "2026-04-15" },
    plan: { monthlyFee: "39,800" },
    cancellation: { ground: "ordinary", on: "2026-12-10" },
  });
  const total = figure(page.locator("#cost-result"), "総額");
  const owed = figure(page.locator("#exit-result"), "契約期間の残りの料金");
  const answer = page.locator("#answers li", { hasText: "全部で" });
  await page.locator("#cost-result summary", { hasText: "月ごとの請求" }).click();
  const rows = page.locator("#cost-result table tbody tr");
  await expect(rows).toHaveCount(11);
  for (const [gross, net, amounts] of /** @type {const} */ ([
    [total.locator(".value b"), total.locator(".untaxed"), ["525,360円", "477,600円"]],
    [owed.locator(".value b"), owed.locator(".untaxed"), ["131,340円", "119,400円"]],
    [answer.locator(".value"), answer.locator("p", { hasText: "税抜" }), ["525,360円", "477,600円"]],
    [rows.nth(1).locator("td b"), rows.nth(1).locator("td").nth(1), ["43,780円", "39,800円"]],
    [
      page.locator("#cost-result tfoot td").first(),
      page.locator("#cost-result tfoot td").nth(1),
      ["525,360円", "477,600円"],
    ],
  ])) {
    await expect(gross).toContainText(amounts[0]);
    await expect(net).toContainText(amounts[1]);
    const [with_, before] = [await weight(gross), await weight(net)];
    expect(with_.size).toBeGreaterThanOrEqual(before.size);
    expect(with_.weight).toBeGreaterThanOrEqual(before.weight);
    expect(with_.opacity).toBeGreaterThanOrEqual(before.opacity);
    expect(
      await gross.evaluate(
        (one, other) =>
          Boolean(one.compareDocumentPosition(/** @type {Node} */ (other)) & Node.DOCUMENT_POSITION_FOLLOWING),
        await net.elementHandle(),
      ),
      "comes first",
    ).toBe(true);
  }
  // The chart, and what the amounts are called.
  await expect(page.locator(".chart .level").first()).toHaveText("525,360円");
  await expect(page.locator("#exit-result figcaption")).toContainText("税込");
  for (const place of [total, owed, answer]) await expect(place).toContainText("税込");
});
