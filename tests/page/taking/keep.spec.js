// Nothing typed is lost, and nothing is kept that was not asked for.
import { expect, test } from "../fixtures.js";
import { answer, field, open, ready, setDay, type } from "../visit.js";
import { openShare } from "./taken.js";

const FEE = "plan.monthlyFee";
const box = (panel) => panel.getByLabel(/この端末に残す/);

/** A tab of the same browser. */
async function anotherTab(page, address = "/") {
  const other = await page.context().newPage();
  await setDay(other);
  await other.goto(address);
  await ready(other);
  return other;
}

test("a reload in the middle of typing loses nothing, whatever the address says", async ({ page }) => {
  await open(page, "#cost");
  await field(page, FEE).fill("39,8");
  await page.reload();
  await ready(page);
  await expect(field(page, FEE)).toHaveValue("39,8");
});

test("a tab that the browser discarded comes back with its task and its content", async ({ page }) => {
  await open(page, "#outage");
  await type(page, { [FEE]: "198,000", "outages[0].span": "49時間25分" });
  // What a browser does to a discarded tab: its page goes without a word, its session storage stays.
  await page.evaluate(() => Object.defineProperty(document, "hidden", { value: true }));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const kept = await page.evaluate(() => ({ ...sessionStorage }));
  const other = await page.context().newPage();
  await setDay(other);
  await other.addInitScript((stored) => {
    // The empty page before it has no storage.
    if (!location.protocol.startsWith("http")) return;
    for (const [name, value] of Object.entries(stored)) sessionStorage.setItem(name, value);
  }, kept);
  await other.goto("/#outage");
  await ready(other);
  await expect(other.locator("#tab-outage")).toHaveAttribute("aria-selected", "true");
  await expect(field(other, "outages[0].span")).toHaveValue("49時間25分");
});

test("without being asked to, nothing is kept beyond the tab", async ({ page }) => {
  await open(page, "#cost");
  await type(page, { [FEE]: "39,800" });
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBeGreaterThan(0);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  expect(await page.evaluate(() => document.cookie)).toBe("");
  const other = await anotherTab(page);
  await expect(field(other, FEE)).toHaveValue("");
});

test("asked to, the device keeps it for another tab; cleared, nothing is left", async ({ page }) => {
  await open(page, "#cost");
  await type(page, { [FEE]: "39,800" });
  const panel = await openShare(page);
  await box(panel).check();
  await expect(panel.getByRole("status")).toHaveText("この端末に残します。");
  await panel.locator(".panel-close").click();
  await type(page, { [FEE]: "50,000" });

  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain("50,000");
  const other = await anotherTab(page);
  await expect(field(other, FEE)).toHaveValue("50,000");
  await expect(other.locator("#arrival"), "and says where it came from").toContainText("この端末に残していた内容");

  const again = await openShare(other);
  await again.getByRole("button", { name: "残した内容をすべて消す" }).click();
  await expect(again.getByRole("status")).toContainText("消しました");
  await again.locator(".panel-close").click();
  await expect(field(other, FEE), "what is on the screen stays").toHaveValue("50,000");
  await type(other, { [FEE]: "60,000" });
  await other.waitForTimeout(600);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
});

test("two tabs that keep do not write over each other", async ({ page }) => {
  await open(page, "#cost");
  await type(page, { [FEE]: "10,000" });
  let panel = await openShare(page);
  await box(panel).check();
  await panel.locator(".panel-close").click();
  const other = await anotherTab(page);
  await type(other, { [FEE]: "20,000" });
  await type(page, { [FEE]: "11,000" });
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("kept")).length))
    .toBe(2);

  const third = await anotherTab(page);
  panel = await openShare(third);
  await expect(panel.locator(".kept > li")).toHaveCount(2);
  await panel
    .locator(".kept > li")
    .last()
    .getByRole("button", { name: /を開く/ })
    .click();
  await expect(field(third, FEE)).toHaveValue(/^(20,000|11,000)$/);
});

test("an address that somebody opens leads, and what the tab held is offered back", async ({ page }) => {
  await open(page, "#cost");
  await type(page, { [FEE]: "39,800" });
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toContain("39,800");
  await page.goto("about:blank");
  await page.goto("/#cost&plan.monthlyFee=198000&");
  await ready(page);
  await expect(field(page, FEE)).toHaveValue("198000");
  await page.locator("#messages").getByRole("button", { name: "元に戻す" }).click();
  await expect(field(page, FEE)).toHaveValue("39,800");
});

/** @type {Record<string, () => void>} what a browser may do to storage */
const hostile = {
  forbidden: () => {
    for (const name of ["sessionStorage", "localStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
  damaged: () => {
    if (!location.protocol.startsWith("http")) return;
    sessionStorage.setItem("hosting-contract.tab", '{"form":{"plan":{"monthlyFee":');
    localStorage.setItem("hosting-contract.kept.1", "null");
    localStorage.setItem("hosting-contract.kept.2", '{"form":7,"at":1}');
  },
};
for (const [how, harm] of Object.entries(hostile)) {
  test(`with storage ${how} the page works as before`, async ({ page }) => {
    await page.addInitScript(harm);
    await open(page, "#outage");
    await type(page, { [FEE]: "198,000", "outages[0].awareAt": "2026-11-15 9:30", "outages[0].span": "49:25" });
    await expect(answer(page)).toContainText("13,200円");
    const panel = await openShare(page);
    await box(panel).click();
    await expect(panel.getByRole("status")).toHaveText(how === "damaged" ? "この端末に残します。" : /残せません/);
    await expect(box(panel)).toBeChecked({ checked: how === "damaged" });
  });
}

test("what an older edition kept is read, whatever it holds besides", async ({ page }) => {
  await page.addInitScript(() => {
    if (!location.protocol.startsWith("http")) return;
    const kept = {
      form: { plan: { monthlyFee: "39,800", rabatt: 1 }, contract: { withdrawnOn: "2026-11-22" } },
      task: "gone",
      at: "2026-01-01T00:00:00Z",
    };
    sessionStorage.setItem("hosting-contract.tab", JSON.stringify(kept));
  });
  await open(page, "#cooling-off");
  await expect(field(page, "contract.withdrawalArrivedOn")).toHaveValue("2026-11-22");
});
