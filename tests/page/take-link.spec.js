import { toFragment } from "../../www/js/take/link.js";
import { expect, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { random, randomCase } from "./random-case.js";

const field = (page, path) => page.locator(`[id="${path}"]`);
const link = (page) => page.locator("#take-link");
const arrived = (page) => page.locator("#arrived");
const simple = { asOf: "2026-11-22", contract: { formedOn: "2026-04-15" }, plan: { monthlyFee: "39,800" } };

test("point 14: a thousand random cases come back from their links as they were", async ({ page }) => {
  const next = random(14);
  const cases = Array.from({ length: 1000 }, () => randomCase(next));
  await page.goto("/");
  const lost = await page.evaluate(async (given) => {
    const module = (/** @type {string} */ path) => import(path);
    const { toFragment, fromFragment } = await module("/js/take/link.js");
    const sorted = (value) =>
      value instanceof Object && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .sort()
              .map(([name, inner]) => [name, sorted(inner)]),
          )
        : Array.isArray(value)
          ? value.map(sorted)
          : value;
    return given.filter((each) => {
      // As the browser hands it over, not as it was written.
      const { hash } = new URL(toFragment(each), location.href);
      const read = fromFragment(hash);
      return (
        !read.sound || read.unread.length > 0 || JSON.stringify(sorted(read.case)) !== JSON.stringify(sorted(each))
      );
    });
  }, cases);
  expect(cases.filter(({ outages }) => outages?.length > 1).length, "lists among the cases").toBeGreaterThan(50);
  expect(lost).toEqual([]);
});

test("point 14: nothing that is linked makes the rules throw", async ({ page }) => {
  const next = random(41);
  const cases = Array.from({ length: 1000 }, () => randomCase(next));
  await page.goto("/");
  await expect(page.locator("#answers h2")).toBeVisible();
  const thrown = await page.evaluate(async (given) => {
    const module = (/** @type {string} */ path) => import(path);
    const [{ toFragment, fromFragment }, { formOf, caseOf }, { assess, load }] = await Promise.all([
      module("/js/take/link.js"),
      module("/js/typed.js"),
      module("/js/rules.js"),
    ]);
    await load();
    return given.flatMap((each, at) => {
      // Every second link is damaged somewhere.
      const whole = toFragment(each);
      const fragment = at % 2 ? whole.replace(/=[^&]{3}/g, (part, where) => (where % 3 ? part : "=%E3%")) : whole;
      const { data } = caseOf(formOf(fromFragment(fragment).case).form);
      try {
        assess({ asOf: "2026-11-22", ...data });
        return [];
      } catch (error) {
        return [`${error} ${fragment}`];
      }
    });
  }, cases);
  expect(thrown).toEqual([]);
});

test("point 14: a link opens the same case with the same answers, and no server hears of it", async ({
  page,
  visitor,
}) => {
  await page.goto(`/${toFragment(fullCase)}`);
  await expect(arrived(page)).toContainText("2026年11月22日(日)");
  await expect(arrived(page)).not.toContainText("読み取れず");
  const answers = await page.locator("#answers").innerText();
  const address = await link(page).inputValue();

  const other = await visitor();
  const asked = [];
  other.context().on("request", (request) => asked.push(request.url()));
  await other.goto(address);
  await expect(field(other, "outages[1].span")).toHaveValue("30時間");
  await expect(field(other, "invoices[0].payments[0].amount")).toHaveValue("100,000");
  await expect(other.locator("#answers")).toHaveText(String(await page.locator("#answers").textContent()));
  expect(await other.locator("#answers").innerText()).toBe(answers);
  expect(await link(other).inputValue()).toBe(address);
  expect(asked.length).toBeGreaterThan(3);
  const sent = asked.map((url) => new URL(url)).map(({ pathname, search }) => pathname + search);
  expect(sent.filter((each) => /formedOn|2026|198/.test(each))).toEqual([]);
});

test("point 14: a link that was cut off says so, drops what may be half a value and keeps the rest", async ({
  page,
}) => {
  const whole = toFragment({ ...simple, endBy: "2027-03-31" });
  await page.goto(`/${whole.slice(0, -1)}`);
  await expect(arrived(page)).toContainText("欠けている");
  await expect(arrived(page)).toContainText("いつまでに終えたいですか");
  await expect(field(page, "endBy")).toHaveValue("");
  await expect(field(page, "contract.formedOn")).toHaveValue("2026-04-15");
  await expect(page.locator("#answers")).toContainText("2026年12月31日");
});

test("point 14: a link names what it could not read", async ({ page }) => {
  await page.goto(
    "/#v1&plan.monthlyFee=39800&plan.discount=5&outages.0.cause=sun&contract.formedOn=%E3%81&__proto__.x=1",
  );
  for (const name of ["plan.discount", "障害 1・原因", "契約が成立した日", "__proto__.x"]) {
    await expect(arrived(page)).toContainText(name);
  }
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39800");
  expect(await page.evaluate(() => "x" in {})).toBe(false);
});

test("point 14: a link of a later version is not guessed at", async ({ page }) => {
  await page.goto("/#v2=9&plan.monthlyFee=39800");
  await expect(arrived(page)).toContainText("新しい形式");
  await expect(field(page, "plan.monthlyFee")).toHaveValue("");
});

test("point 14: a link followed on the open page fills it in, and what was there can be brought back", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.locator("#answers h2")).toBeVisible();
  await field(page, "plan.monthlyFee").fill("12,345");
  await page.evaluate((fragment) => location.assign(fragment), toFragment(simple));
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39,800");
  await page.locator("#replaced button").click();
  await expect(field(page, "plan.monthlyFee")).toHaveValue("12,345");
});

test("point 14: an ordinary fragment leaves what was typed alone", async ({ page }) => {
  await page.goto("/#main");
  await expect(page.locator("#answers h2")).toBeVisible();
  await expect(arrived(page)).toBeHidden();
});
