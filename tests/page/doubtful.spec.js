// What is shown where the text or the case leaves something open: never a later day than is safe, never more than there is.
import { expect, test } from "./fixtures.js";
import { answer, open } from "./visit.js";

const contract = "contract.formedOn=2026-04-15&plan.monthlyFee=39800&plan.initialFee=50000";
const refused = "cancellation.ground=feeRefused&cancellation.on";

/** @param {import("@playwright/test").Page} page */
const deadline = (page) => answer(page).locator(".deadlines > li");

/** Pictures are drawn when nothing else is to be done. @param {import("@playwright/test").Page} page */
async function pictures(page) {
  await page.locator(".picture").evaluate((element) => element.scrollIntoView());
  await page.waitForTimeout(1500);
  return page.locator("figure.plot-figure");
}

test("data is saved by the first day on which the contract may be over, the other reading's day beneath @once", async ({
  page,
}) => {
  // Refused on 10 December: over on that day, or as any cancellation at the end of January.
  await open(page, `#exit&${contract}&${refused}=2026-12-10`);
  await expect(deadline(page).locator("b")).toHaveText("2026年12月10日(木)まで");
  await expect(deadline(page)).toContainText("この日までなら確実");
  await expect(deadline(page)).toContainText("2027年1月31日(日)まで（その日に終わる読み方）");
  await open(page, `#exit&${contract}&${refused}=2026-12-10&readings.feeRevisionExit=immediate`);
  await expect(deadline(page).locator("b")).toHaveText("2026年12月10日(木)まで");
});

test("where the safe day to save data is over, that comes first and the later one stays @once", async ({ page }) => {
  await open(page, `#exit&${contract}&${refused}=2026-10-10`);
  await expect(deadline(page).locator("b")).toHaveText("2026年11月30日(月)まで");
  await expect(deadline(page)).not.toContainText("確実");
  await expect(answer(page).locator(".warnings")).toContainText(
    "2026年10月10日(土)に終わったと読む場合、会社にデータを保管する義務はもうありません。すぐに保存してください。",
  );
});

test("no picture of a refund stands under an answer that there is none, however long it lasted @once", async ({
  page,
}) => {
  const outage = "outages[0].awareAt=2026-11-15T09:30&outages[0].restoredAt=2026-11-17T10:55";
  for (const known of [
    "outages[0].cause=carrier&outages[0].total=true",
    "outages[0].cause=other&outages[0].total=true",
    "outages[0].cause=company&outages[0].total=false",
  ]) {
    await open(page, `#outage&plan.monthlyFee=198000&${outage}&${known}`);
    await expect((await pictures(page)).filter({ hasText: "障害の長さ" }), known).toHaveCount(0);
  }
  await open(page, `#outage&plan.monthlyFee=198000&outages[0].span=10&outages[0].cause=company&outages[0].total=true`);
  await expect((await pictures(page)).filter({ hasText: "障害の長さ" }), "too short: how long it takes").toHaveCount(1);
});

test("with part payments the picture tells what is left from the charge that has run up @once", async ({ page }) => {
  await open(
    page,
    "#late&invoices[0].amount=1000000&invoices[0].dueOn=2026-05-31&invoices[0].payments[0].on=2026-06-30&invoices[0].payments[0].amount=300000&invoices[0].payments[1].on=2026-09-30&invoices[0].payments[1].amount=300000",
  );
  await expect(answer(page)).toContainText("うち遅延損害金は9,742円です");
  // 11,917 by 30 June and 26,019 by 30 September were paid; 9,742 are open.
  await expect((await pictures(page)).locator(".readout")).toHaveText(
    "2026年11月25日(水)に支払うと：残り447,678円（遅延損害金は、支払い済みの分も合わせて47,678円）",
  );
});

test("what depends on the reading is named where it is not the total @once", async ({ page }) => {
  await open(page, "#late&invoices[0].amount=50000&invoices[0].dueOn=2026-10-31");
  await expect(answer(page).locator("details.readings > summary")).toHaveText(/^遅延損害金は読み方により /);
  // If accepted now it costs other than up to the present month: the range says of which months it is.
  await open(page, `#exit&${contract}`, { today: "2027-07-10" });
  await answer(page).locator("details.readings > summary").click();
  await expect(answer(page).locator(".reading legend").last()).toHaveText(
    "契約が成立した月の月額（2026年4月〜2027年7月分の総額）",
  );
});
