// Answering: one true sentence, its articles and its working, the other readings, deadlines, what changes what one does, and
// the next step. What is said of each case in full stands in tests/sentences.
import { expect, test } from "./fixtures.js";
import { answer, choice, field, go, open, openCase, type, unfold } from "./visit.js";

const contract = "contract.formedOn=2026-04-15&plan.monthlyFee=39800&plan.initialFee=50000";
const known = "outages[0].cause=company&outages[0].total=true";

/** @param {import("@playwright/test").Page} page */
const headline = (page) => answer(page).locator(".headline");

/** A figure under "parts and working" by its name. @param {import("@playwright/test").Page} page @param {string} name */
const figure = (page, name) =>
  answer(page)
    .locator(".figure")
    .filter({ has: page.locator("dt", { hasText: name }) });

/** Unfolds one part of the answer. @param {import("@playwright/test").Page} page @param {string} name its class */
async function unfoldPart(page, name) {
  const part = answer(page).locator(`.found > details.${name}`);
  await part.locator("> summary").click();
  await expect(part.locator("> :not(summary)")).toBeVisible();
  return part;
}

test("with no cancellation it goes on, and the next day to act is named; the same is spoken @once", async ({
  page,
}) => {
  await open(page, `#exit&${contract}`);
  await expect(headline(page)).toContainText("解除しなければ続きます");
  await expect(headline(page)).toContainText("2027年3月31日(水)までに会社に受理");
  await expect(page.locator("#announcement")).toContainText("解除しなければ続きます");
});

test("to end by a day, the headline says by when it has to be accepted, with the bank day before it @once", async ({
  page,
}) => {
  await open(page, `#exit&${contract}`);
  await type(page, { endBy: "2027-03-31" });
  await expect(headline(page)).toContainText("2027年2月28日(日)までに会社に受理");
  await expect(answer(page).locator(".deadlines > li")).toContainText("2027年2月26日(金)までに済ませると確実");
});

test("before the contract is formed nothing is said of today @once", async ({ page }) => {
  for (const task of ["cost", "exit"]) {
    await open(page, `#${task}&${contract}`, { today: "2026-04-01" });
    await expect(headline(page)).not.toBeEmpty();
    await unfold(page);
    await expect(answer(page).locator(".found")).not.toContainText("今日");
  }
});

test("what is a part is said to be one, what is paid is not asked for, what is to come stands first @once", async ({
  page,
}) => {
  await open(page, `#exit&${contract}&cancellation.on=2026-12-31`);
  // 13 bills of 43,780 after the 55,000 of April; April to October are past: 580,360 − 317,680.
  await expect(headline(page)).toContainText("これから支払うのは、2026年11月分からの262,680円");
  await expect(answer(page).locator(".fact")).toContainText(["総額は580,360円", "うち131,340円（税込）"]);
  await open(
    page,
    "#late&invoices[0].amount=100000&invoices[0].dueOn=2026-01-31&invoices[0].paidOn=2026-02-10&invoices[1].amount=50000&invoices[1].dueOn=2026-10-31",
    { today: "2026-11-22" },
  );
  await expect(headline(page)).toHaveText("今日支払うなら50,436円です。");
});

test("each figure has an article and unfolds its working with the user's own numbers", async ({ page }) => {
  await open(
    page,
    `#outage&plan.monthlyFee=198000&outages[0].awareAt=2026-11-15T09:30&outages[0].restoredAt=2026-11-17T10:55&${known}`,
  );
  await expect(answer(page).locator(".found > .articles .article > summary").first()).toHaveText("37条1項");
  await unfoldPart(page, "working");
  const lines = figure(page, "計算上の額").locator(".working-lines > li");
  await expect(lines).toContainText(["198,000円", "2日 × 198,000円 ÷ 30 = 13,200円"]);
  await expect(figure(page, "使えなかった時間").locator(".working-lines > li")).toContainText(["49時間25分", "2日"]);
  for (const drawn of await answer(page).locator(".figure").all())
    await expect(drawn.locator(".article").first()).toBeVisible();
});

test("the parts of a total add up to it @once", async ({ page }) => {
  await open(
    page,
    `#cost&${contract}&plan.options[0].name=控え&plan.options[0].monthlyFee=3000&plan.options[0].setupFee=10000`,
  );
  await unfoldPart(page, "working");
  const part = answer(page).locator("details.bills");
  await part.locator("> summary").click();
  await expect(part.locator("table")).toBeVisible();
  const yen = (/** @type {string} */ text) => Number(text.replace(/[^\d−-]/g, "").replace("−", "-"));
  const rows = await part.locator("tbody tr").all();
  let sum = 0;
  for (const row of rows) {
    const [gross, tax] = (await row.locator("td.number").allTextContents()).map(yen);
    const items = (await row.locator("li > span").allTextContents()).map(yen);
    expect(items.reduce((total, item) => total + item, 0) + tax).toBe(gross);
    sum += gross;
  }
  expect(rows.length).toBe(13);
  expect(yen((await part.locator("tfoot td.number").first().textContent()) ?? "")).toBe(sum);
});

test("a tap on an article opens what it says, with the figures that rest on it; a glossary explains five words", async ({
  page,
}) => {
  await open(page, `#exit&${contract}`);
  const chip = answer(page).locator(".found > .articles .article").first();
  await chip.locator("summary").click();
  await expect(chip).toContainText("受理した月の、次の月の末");
  await expect(chip).toContainText(
    "この条文による数字: 最初の契約期間で終えるための受理の期限、今日受理された場合の終了日",
  );
  await unfoldPart(page, "working");
  const glossary = answer(page).locator("details.glossary-fold");
  await glossary.locator("> summary").click();
  await expect(glossary.locator("dt")).toHaveText(["受理", "認知", "復旧の確認", "起算日", "期限の利益"]);
});

test("readings that matter are one line that unfolds to what each gives, and each can be chosen @once", async ({
  page,
}) => {
  // rules.md: 110,000 yen, due 2026-04-30, paid 2028-06-30, by each way of counting days.
  await open(page, "#late&invoices[0].amount=110000&invoices[0].dueOn=2026-04-30&invoices[0].paidOn=2028-06-30", {
    today: "2028-07-01",
  });
  const part = await unfoldPart(page, "readings");
  const question = part.locator(".reading").filter({ hasText: "遅延の期間の数え方" });
  await expect(question.locator("b")).toHaveText(["34,558円", "34,609円", "34,565円", "34,587円"]);
  for (const [reading, charge] of [
    ["fixed365", "34,609円"],
    ["calendarYears", "34,587円"],
    ["yearsThenDays", "34,558円"],
  ]) {
    const radio = question.locator(`input[value="${reading}"]`);
    await radio.check();
    await expect(headline(page)).toContainText(charge);
    await expect(radio, "the focus stays").toBeFocused();
    await expect(radio).toBeChecked();
    await expect(question.locator("b"), "the others still stand beside it").toHaveCount(4);
  }
  await expect(question.locator(".why")).not.toBeEmpty();
});

test("a disputed claim has no headline but its range, which holds no finding; the likelier end is named @once", async ({
  page,
}) => {
  await open(page, `#exit&${contract}&cancellation.ground=discontinued&cancellation.on=2026-09-10`);
  // Kept and both owed 580,360; ten of thirty days of September at the least: 55,000 + 4 x 43,780 + 14,592 = 244,712.
  await expect(headline(page)).toContainText("244,712円〜580,360円");
  await expect(answer(page).locator(".found")).toContainText(
    "平均的な損害の額や損害賠償の額を認定したものではありません",
  );
  await expect(answer(page).locator(".found")).toContainText("少ない方に近い額が見込まれます");
  await expect(page.locator(".bar-words")).toContainText("244,712円〜580,360円");
});

test("two readings that ask for different facts are never said to agree @once", async ({ page }) => {
  await open(
    page,
    "#cooling-off&contract.appliedOn=2026-11-02&contract.appliedVia=website&contract.withdrawalSentOn=2026-11-09&contract.withdrawalArrivedOn=2026-11-11",
  );
  const part = await unfoldPart(page, "readings");
  await expect(part.locator(".reading").first().locator("b")).toHaveText([
    "クーリングオフにならない",
    "申込みの撤回になる",
  ]);
});

test("of several last days the safest leads, the others beneath @once", async ({ page }) => {
  await open(
    page,
    `#outage&plan.monthlyFee=198000&outages[0].awareAt=2026-11-15T09:30&outages[0].restoredAt=2026-11-17T10:55&${known}`,
  );
  const deadline = answer(page).locator(".deadlines > li");
  await expect(deadline).toHaveCount(1);
  await expect(deadline.locator("b")).toHaveText("2026年12月14日(月)まで");
  await expect(deadline).toContainText("あと19日");
  await expect(deadline).toContainText("この日までなら確実");
  await expect(deadline).toContainText("2026年12月15日(火)まで（復旧の日から数える読み方）");
});

test("what is done, over or paid is no deadline @once", async ({ page }) => {
  for (const link of [
    `#exit&${contract}&cancellation.ground=byCompany&cancellation.on=2026-09-10`,
    `#outage&plan.monthlyFee=198000&outages[0].awareAt=2026-11-15T09:30&outages[0].span=50&${known}&outages[0].claimedOn=2026-11-20`,
    `#outage&plan.monthlyFee=198000&outages[0].awareAt=2026-09-15T09:30&outages[0].span=50&${known}`,
    "#late&invoices[0].amount=100000&invoices[0].dueOn=2026-12-31&invoices[0].paidOn=2026-11-10",
    "#cooling-off&contract.appliedOn=2026-11-02&contract.appliedVia=website",
    "#notice&notices[0].kind=inquiry&notices[0].givenOn=2026-09-20",
  ]) {
    await open(page, link);
    await expect(headline(page)).not.toBeEmpty();
    await expect(answer(page).locator(".deadlines"), link).toHaveCount(0);
    await expect(answer(page).locator("[data-next=calendar]"), link).toHaveCount(0);
  }
});

test("an extension that is not granted moves no day to save data by @once", async ({ page }) => {
  const link = `contract.formedOn=2026-04-15&plan.monthlyFee=39800&cancellation.on=2026-11-10&outages[0].awareAt=2026-12-10T10:00&outages[0].span=30&${known}`;
  await open(page, `#outage&${link}`, { today: "2026-12-20" });
  await expect(answer(page).locator(".found")).toContainText("2026年12月31日(木)までに保存してください");
  await go(page, "exit");
  await expect(answer(page).locator(".deadlines > li b")).toHaveText("2026年12月31日(木)まで");
});

test("the claim letter is locked until cause and extent are chosen @once", async ({ page }) => {
  await open(page, "#outage&plan.monthlyFee=198000&outages[0].awareAt=2026-11-15T09:30&outages[0].span=50");
  const letter = answer(page).locator("[data-next=letter]");
  await expect(letter).toHaveAttribute("aria-disabled", "true");
  await expect(answer(page).locator(".locked")).toHaveText("原因と程度を選ぶと作れます。");
  await choice(page, "outages[0].cause", "unknown").check();
  await expect(letter).toHaveAttribute("aria-disabled", "true");
  await choice(page, "outages[0].cause", "company").check();
  await choice(page, "outages[0].total", "true").check();
  await expect(letter).not.toHaveAttribute("aria-disabled", "true");
  await expect(answer(page).locator(".locked")).toHaveCount(0);
});

test("the next step stands with each result @once", async ({ page }) => {
  const next = answer(page).locator("[data-next]");
  const ids = () =>
    next.evaluateAll((buttons) => buttons.map((button) => /** @type {HTMLElement} */ (button).dataset.next));
  await open(page, `#exit&${contract}`);
  expect(await ids()).toEqual(["request", "calendar"]);
  await open(page, "#cooling-off&contract.appliedOn=2026-11-22&contract.appliedVia=website");
  expect(await ids()).toEqual(["withdrawal", "calendar"]);
  await open(page, `#outage&plan.monthlyFee=39800&outages[0].awareAt=2026-11-15T09:30&outages[0].span=50&${known}`);
  expect(await ids()).toEqual(["letter", "calendar"]);
  await open(page, `#exit&${contract}&cancellation.on=2026-08-10`);
  expect(await ids()).toEqual([]);
});

test("that early saves nothing is said only where it is so to the yen, and of readings under which it is not @once", async ({
  page,
}) => {
  const saves = "早く解除しても安くなりません";
  await open(page, `#exit&${contract}`);
  await expect(answer(page)).toContainText(saves);
  await expect(answer(page)).toContainText("残りの料金に消費税がかからないと読む場合は、早いほど安くなります");
  for (const other of [
    `${contract}&readings.remainingFeesTax=untaxed`,
    `${contract}&contract.customer=consumer`,
    `${contract}&plan.options[0].name=控え&plan.options[0].monthlyFee=3000`,
    "contract.formedOn=2026-04-15&plan.monthlyFee=12345",
  ]) {
    await open(page, `#exit&${other}`);
    await expect(headline(page)).toContainText("続きます");
    await unfold(page);
    await expect(answer(page), other).not.toContainText(saves);
  }
  // An annual fee of the second year: a jump with its day and its amount.
  await open(page, "#exit&contract.formedOn=2026-04-15&plan.annualFee=1200000", { today: "2027-03-01" });
  await expect(answer(page)).toContainText("受理が2027年3月31日(水)を過ぎると、総額は1,320,000円増えます。");
});

test("where an invoice may be time-barred nothing presses for payment of it @once", async ({ page }) => {
  await open(page, "#late&invoices[0].amount=110000&invoices[0].dueOn=2019-03-31");
  await expect(headline(page)).toContainText("時効にかかっている可能性");
  await expect(answer(page)).toContainText("支払う、支払うと約束する、猶予を頼む");
  await unfold(page);
  await expect(answer(page)).not.toContainText("停止");
  await expect(answer(page)).not.toContainText("増えます");
  await expect(answer(page)).not.toContainText("今日支払うなら");
});

test("an overdue invoice warns of suspension and termination @once", async ({ page }) => {
  await open(page, "#late&invoices[0].amount=43780&invoices[0].dueOn=2026-10-31");
  const warning = answer(page).locator("[data-code=suspensionPossible]");
  await expect(warning).toContainText("予告なくサービスを停止");
  await warning.locator(".more > summary").click();
  await expect(warning).toContainText("26条");
  await expect(warning).toContainText("30条3項");
});

test("a language keeps what was typed, and says one day and two days @once", async ({ page }) => {
  await openCase(page, "notice", { notices: [{ kind: "inquiry", givenOn: "2026-10-26" }] });
  await page.locator("#lang").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(field(page, "notices[0].givenOn")).toHaveValue("2026-10-26");
  await expect(answer(page).locator(".deadlines > li")).toContainText("1 day left");
  await type(page, { "notices[0].givenOn": "2026-10-27" });
  await expect(answer(page).locator(".deadlines > li")).toContainText("2 days left");
});

test("of many entries ten are told at once, the others when asked for @once", async ({ page }) => {
  const invoices = Array.from({ length: 15 }, (_, index) => ({ amount: String(10_000 + index), dueOn: "2026-10-31" }));
  await openCase(page, "late", { invoices });
  await expect(answer(page).locator(".found > .fact")).toHaveCount(10);
  await unfoldPart(page, "rest");
  await expect(answer(page).locator(".found > .rest .fact").last()).toContainText(
    "請求15: 10,113円（うち遅延損害金99円）",
  );
});
