// Links: what they hold, what is made of those that arrive, and how they are passed on.
import jsqr from "jsqr";
import { expect, test } from "../fixtures.js";
import { answer, choice, field, open, openCase, ready, setDay, type } from "../visit.js";
import { dotsOf } from "./qr.js";
import { linkOf, openShare } from "./taken.js";

const arrival = (page) => page.locator("#arrival");
const fragmentOf = (link) => link.slice(link.indexOf("#"));

const outage = {
  plan: { monthlyFee: "198,000" },
  outages: [{ awareAt: "2026-11-15 9:30", restoredAt: "2026-11-17 10:55", cause: "company", total: true }],
};

test("a link opens the same case in the task that it was made in, for whoever gets it", async ({ page, visitor }) => {
  await openCase(page, "outage", outage);
  const link = await linkOf(page);
  const other = await visitor();
  await setDay(other);
  await other.goto(`/${fragmentOf(link)}`);
  await ready(other);
  await expect(other.locator("#tab-outage")).toHaveAttribute("aria-selected", "true");
  await expect(field(other, "plan.monthlyFee")).toHaveValue("198,000");
  await expect(field(other, "outages[0].awareAt")).toHaveValue("2026-11-15 9:30");
  await expect(choice(other, "outages[0].cause", "company")).toBeChecked();
  await expect(answer(other)).toContainText("13,200円");
  expect(fragmentOf(await linkOf(other)), "and gives the same link on").toBe(fragmentOf(link));
});

test("a link holds nothing that was not typed: opened on another day, it answers for that day", async ({
  page,
  visitor,
}) => {
  await openCase(page, "late", { invoices: [{ amount: "50,000", dueOn: "2026-10-31" }] });
  await expect(answer(page)).toContainText("50,496円");
  const link = await linkOf(page);
  expect(link).not.toMatch(/asOf|2026-11-25/);
  const other = await visitor();
  await setDay(other, "2026-12-25");
  await other.goto(`/${fragmentOf(link)}`);
  await ready(other);
  // 55 days from 1 November: 50,000 x 14.5 % x 55/365 = 1,092.4…
  await expect(answer(other)).toContainText("51,092円");
});

test("a base date that was typed and is not today is named, and today is offered @once", async ({ page }) => {
  await open(page, "#late&asOf=2026-11-10&invoices[0].amount=50000&invoices[0].dueOn=2026-10-31");
  await expect(arrival(page)).toContainText("2026年11月10日");
  await expect(arrival(page)).toContainText("今日は2026年11月25日");
  await expect(answer(page)).toContainText("50,198円");
  await page.getByRole("button", { name: "今日で計算する" }).click();
  await expect(answer(page)).toContainText("50,496円");
  await expect(page.getByText("今日は2026年11月25日")).toHaveCount(0);
  expect(await linkOf(page)).not.toContain("asOf");
});

for (const [how, fragment] of Object.entries({
  "as it is read": "#outage&plan.monthlyFee=39800&outages[0].span=2日",
  "percent-encoded": "#outage&plan.monthlyFee=39800&outages%5B0%5D.span=2%E6%97%A5",
  "encoded twice": "#outage&plan.monthlyFee=39800&outages%255B0%255D.span=2%25E6%2597%25A5",
  "with the ampersands of HTML": "#outage&amp;plan.monthlyFee=39800&amp;outages[0].span=2日",
  "with the sign # encoded": "#%23outage&plan.monthlyFee=39800&outages[0].span=2日",
  "with a full stop after it": "#outage&plan.monthlyFee=39800&outages[0].span=2日。",
})) {
  test(`an address written by hand opens its case, ${how}`, async ({ page }) => {
    await open(page, fragment);
    await expect(page.locator("#tab-outage")).toHaveAttribute("aria-selected", "true");
    await expect(field(page, "plan.monthlyFee")).toHaveValue("39800");
    await expect(field(page, "outages[0].span")).toHaveValue("2日");
  });
}

test("a whole address written by hand brings no message, and one that may end in half a day names it @once", async ({
  page,
}) => {
  await open(page, "#exit&plan.monthlyFee=39800&cancellation.on=2026-12-31");
  await expect(field(page, "cancellation.on")).toHaveValue("2026-12-31");
  await expect(arrival(page)).toBeHidden();
  await open(page, "#exit&plan.monthlyFee=39800&cancellation.on=2026-12-3");
  await expect(arrival(page)).toContainText("読み取れなかった項目：解除の申出が受理された日");
  await expect(field(page, "cancellation.on")).toHaveValue("");
});

test("a link of the first edition opens the task that it is about; its day of withdrawal fills both days @once", async ({
  page,
}) => {
  await open(
    page,
    "#v1=4-qqo9kw&asOf=2026-11-25&contract.appliedOn=2026-11-20&contract.appliedVia=website&contract.withdrawnOn=2026-11-22",
  );
  await expect(page.locator("#tab-cooling-off")).toHaveAttribute("aria-selected", "true");
  await expect(field(page, "contract.withdrawalSentOn")).toHaveValue("2026-11-22");
  await expect(field(page, "contract.withdrawalArrivedOn")).toHaveValue("2026-11-22");
});

test("a link that was cut off on its way says so, and no half of a value is taken", async ({ page, visitor }) => {
  await openCase(page, "exit", {
    plan: { monthlyFee: "39,800" },
    cancellation: { ground: "ordinary", on: "2026-12-31" },
  });
  const fragment = fragmentOf(await linkOf(page));
  const other = await visitor();
  await setDay(other);
  await other.goto(`/${fragment.slice(0, -1)}`);
  await ready(other);
  await expect(arrival(other)).toContainText("欠けているか");
  await expect(field(other, "cancellation.on")).toHaveValue("");
  await expect(field(other, "plan.monthlyFee")).toHaveValue("39,800");
});

test("a link of a later edition is not half understood, and what was typed stays @once", async ({ page }) => {
  await openCase(page, "cost", { plan: { monthlyFee: "39,800" } });
  await page.evaluate(() => location.assign("#cost&v9=1-abc&plan.monthlyFee=1"));
  await expect(arrival(page)).toContainText("新しい形式");
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39,800");
});

test("what the form does not know is named and never taken for nothing @once", async ({ page }) => {
  await open(page, "#cost&plan.monthlyFee=39800&plan.rabatt=1&plan.annualFee.x=2&");
  await expect(arrival(page)).toContainText("plan.rabatt");
  await expect(arrival(page)).toContainText("plan.annualFee.x");
});

test("a link that replaces what was typed offers it back", async ({ page }) => {
  await openCase(page, "cost", { plan: { monthlyFee: "39,800" } });
  await page.evaluate(() => location.assign("#outage&plan.monthlyFee=198000&outages[0].span=2日&"));
  await expect(page.locator("#tab-outage")).toHaveAttribute("aria-selected", "true");
  await page.locator("#messages").getByRole("button", { name: "元に戻す" }).click();
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39,800");
});

test("the link is copied, or selected where the browser does not let it be copied", async ({ page }) => {
  await openCase(page, "outage", outage);
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Object.assign(window, { copied: text });
  });
  const panel = await openShare(page);
  const link = await panel.locator("#share-link").inputValue();
  await panel.getByRole("button", { name: "リンクをコピーする" }).click();
  await expect(panel.getByRole("status")).toHaveText("コピーしました。");
  expect(await page.evaluate(() => /** @type {any} */ (window).copied)).toBe(link);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
  });
  await panel.getByRole("button", { name: "リンクをコピーする" }).click();
  await expect(panel.getByRole("status")).toHaveText(/選択しました/);
});

test("the share sheet of the device gets the link; closing it is no failure", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: async (given) => {
        Object.assign(window, { shared: given });
        throw new DOMException("closed", "AbortError");
      },
    });
  });
  await openCase(page, "outage", outage);
  const panel = await openShare(page);
  await panel.getByRole("button", { name: "アプリで送る" }).click();
  await expect
    .poll(() => page.evaluate(() => /** @type {any} */ (window).shared?.url))
    .toBe(await panel.locator("#share-link").inputValue());
  await expect(panel.getByRole("status")).toBeEmpty();
});

test("a camera reads the link from the QR code @once", async ({ page }) => {
  await openCase(page, "outage", outage);
  const panel = await openShare(page);
  const link = await panel.locator("#share-link").inputValue();
  await panel.getByRole("button", { name: "QRコードを表示する" }).click();
  const code = panel.getByRole("img", { name: /QRコード/ });
  const { dots, picture } = await dotsOf(code);
  const read = /** @type {any} */ (jsqr)(picture, dots, dots);
  expect(read?.data).toBe(link);
});

test("typing changes the link in the address, and a reload brings everything back", async ({ page }) => {
  await open(page, "#cost");
  await type(page, { "plan.monthlyFee": "39,800" });
  await expect.poll(() => page.url()).toContain("plan.monthlyFee=39%2C800");
  await page.reload();
  await ready(page);
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39,800");
});
