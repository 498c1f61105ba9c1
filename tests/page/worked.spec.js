// The worked cases of tests/cases/worked.json through the page: each figure that they expect stands on it, in words.
import { readFileSync } from "node:fs";
import { toFragment } from "../../www/js/take/link.js";
import { expect, test } from "./fixtures.js";
import { unfoldResults } from "./unfold.js";

/** @type {{ name: string, case: any, expect: any }[]} */
const cases = JSON.parse(readFileSync(new URL("../cases/worked.json", import.meta.url), "utf8"));

const weekday = new Intl.DateTimeFormat("ja-JP", { weekday: "short", timeZone: "UTC" });
const day = (iso) => {
  const [year, month, date] = iso.split("-").map(Number);
  return `${year}年${month}月${date}日(${weekday.format(new Date(`${iso}T00:00Z`))})`;
};
const minute = (iso) => `${day(iso.slice(0, 10))} ${iso.slice(11).replace(/^0/, "")}`;
const month = (iso) => `${Number(iso.slice(0, 4))}年${Number(iso.slice(5))}月`;
const yen = (amount) => `${amount.toLocaleString("ja-JP")}円`;
const range = (from, to) => `${day(from)}〜${day(to)}`;
const amount = ({ gross, net, tax }) => `${yen(gross)} 税込 税抜 ${yen(net)} + 消費税 ${yen(tax)}`;
const hours = (minutes) =>
  [minutes >= 60 && `${Math.floor(minutes / 60)}時間`, minutes % 60 && `${minutes % 60}分`].filter(Boolean).join("");

const period = {
  beforeFormation: "契約の成立前",
  opening: "最初の契約期間が始まる前",
  initial: "最初の契約期間の中",
  renewal: "1か月ごとの更新期間",
};

/** What each part of a result has to look like: the name of a figure, and the words that belong to it. */
const figures = {
  term: ({ usageStart, initialStart, initialEnd, acceptByForInitialEnd, ifAcceptedToday, current, toEndBy }) => [
    ["利用の開始", day(usageStart)],
    ["最初の契約期間", range(initialStart, initialEnd)],
    ["最初の契約期間で終えるための受理の期限", day(acceptByForInitialEnd)],
    ["今日受理された場合の終了日", day(ifAcceptedToday)],
    ["今の期間", period[current.kind], current.start && range(current.start, current.end)],
    toEndBy && ["ご希望の日までに終えるための受理の期限", day(toEndBy.acceptBy), day(toEndBy.effectiveOn)],
  ],
  coolingOff: ({ eligible, lastDay, daysLeft }) => [
    ["クーリングオフ", eligible ? "できます" : "できません", lastDay && day(lastDay), eligible && `残り${daysLeft}日`],
  ],
  cancellation: ({
    effectiveOn,
    remainingMonths,
    remainingFees,
    disputed,
    debtDueOn,
    saveDataBy,
    dataErased,
    ...rest
  }) => [
    ["契約の終了日", day(effectiveOn), period[rest.period]],
    // A disputed claim has no headline: the amount stands among its readings.
    [
      "契約期間の残りの料金",
      remainingMonths === 0 && "ありません",
      remainingMonths > 0 && `${remainingMonths}か月分`,
      remainingMonths > 0 && (disputed ? yen(remainingFees.gross) : amount(remainingFees)),
    ],
    ["残る支払いの期限", day(debtDueOn)],
    ["データの保存の期限", day(saveDataBy)],
    dataErased && ["データの削除", range(dataErased.from, dataErased.to)],
  ],
  outages: ({ outcome, refund, extensionMinutes, minutes, amount: computed, extendedUntil, claim, claimBy }) => [
    [
      "結果",
      { refund: `返金 ${yen(refund)}`, extension: `延長 ${hours(extensionMinutes)}`, none: "返金も延長もありません" }[
        outcome
      ],
    ],
    ["使えなかった時間", hours(minutes)],
    ["計算上の返金額", yen(computed)],
    extendedUntil && ["延長後の期限", minute(extendedUntil)],
    claimBy && [
      "請求の期限",
      day(claimBy),
      { open: "まだ請求できます", made: "請求済み", lapsed: "過ぎました" }[claim],
    ],
  ],
  delayedStart: ({ extensionDays, extendedUntil }) => [
    ["結果", extensionDays ? `延長 ${extensionDays}日` : "延長はありません", extendedUntil && day(extendedUntil)],
  ],
  invoices: ({ from, to, days, charge, owed, perDay, settled }) => [
    [
      "遅延損害金",
      from ? yen(charge) : "遅延はありません",
      from && `${range(from, to)}（${days.toLocaleString("ja-JP")}日）`,
    ],
    ["支払うべき額", yen(owed), settled && "支払い済みです"],
    !settled &&
      Number(perDay) > 0 && ["1日延びるごとの目安", `${Number(perDay.split(".")[0]).toLocaleString("ja-JP")}.`],
  ],
  evasion: ({ specialFee, total, lateCharge }) => [
    ["特別利用料金", yen(specialFee)],
    ["免れた額との合計", yen(total)],
    ...(lateCharge ? figures.invoices(lateCharge) : []),
  ],
  notices: ({ inTime, latestNoticeOn, earliestEffectiveOn, answerBy }) => [
    inTime !== undefined && ["通知は期限までに来ましたか", inTime ? "間に合っています" : "間に合っていません"],
    latestNoticeOn && ["通知の期限", day(latestNoticeOn)],
    earliestEffectiveOn && ["変更できる最も早い日", day(earliestEffectiveOn)],
    answerBy && ["回答の期限", day(answerBy)],
  ],
  estimate: ({ total }, { disputed }) => [["総額", disputed ? yen(total.gross) : amount(total)]],
  liabilityCap: (cap) => [["損害賠償の上限", yen(cap)]],
};

/** Where on the page each stands. */
const places = {
  term: "#exit-result",
  coolingOff: "#exit-result",
  cancellation: "#exit-result",
  outages: "#outage-result",
  delayedStart: "#outage-result",
  invoices: "#late-result",
  evasion: "#late-result",
  notices: "#notice-result",
  estimate: "#cost-result",
  liabilityCap: "#cost-result",
};

const rows = {
  months: {
    at: "#cost-result",
    of: ({ estimate }) =>
      estimate.months.map(({ month: of, gross, net, tax }) => [month(of), yen(gross), yen(net), yen(tax)].join(" ")),
  },
  exits: {
    at: "#exit-result",
    of: ({ estimate }) =>
      estimate.exits.map(({ acceptedIn, effectiveOn, total }) =>
        [month(acceptedIn), yen(total.gross), day(effectiveOn)].join(" "),
      ),
  },
};

/** Each figure of a result: the position of its block, its name and what it says, its working aside. */
const figuresIn = (page, place) =>
  page.locator(place).evaluate((result) =>
    [...result.querySelectorAll(".figure")].map((figure) => {
      const [dt, ...rest] = figure.children;
      return {
        block: [...result.querySelectorAll(".block")].indexOf(figure.closest(".block")),
        name: String(dt.firstChild?.textContent).trim(),
        words: rest
          .filter((part) => !part.querySelector("details"))
          .map(({ textContent }) => textContent)
          .join(" "),
      };
    }),
  );

/** The rows of a table, without the difference column, the items and the foot. */
const rowsIn = (page, place, columns) =>
  page
    .locator(place)
    .locator("tbody tr")
    .evaluateAll(
      (all, wanted) =>
        all.map((row) =>
          wanted
            .map((column) => String(/** @type {HTMLTableRowElement} */ (row).cells[column].textContent).trim())
            .join(" "),
        ),
      columns,
    );

/** Follows a link to the case on the open page. */
async function follow(page, given) {
  await page.evaluate(
    (fragment) =>
      new Promise((resolve) => {
        addEventListener("hashchange", resolve, { once: true });
        location.hash = fragment;
      }),
    toFragment(given),
  );
  await expect(page.locator("#arrived")).toBeVisible();
}

async function expectFigures(page, given, expected) {
  const disputed = ["interruption", "termsRefused", "discontinued"].includes(given.cancellation?.ground);
  let checked = 0;
  for (const [part, result] of Object.entries(expected)) {
    const found = await figuresIn(page, places[part]);
    const blocks = [...new Set(found.map(({ block }) => block))];
    for (const [index, one] of [result].flat().entries()) {
      for (const [label, ...words] of figures[part](one, { disputed }).filter(Boolean)) {
        const named = found.filter(
          ({ name, block }) => name === label && (!Array.isArray(result) || block === blocks[index]),
        );
        for (const word of words.filter(Boolean)) {
          const seen = named.map((figure) => figure.words);
          expect(
            seen.some((text) => text.includes(word)),
            `${part}: ${label}: ${word} in ${JSON.stringify(seen)}`,
          ).toBe(true);
          checked += 1;
        }
      }
    }
  }
  expect(checked).toBeGreaterThan(0);
}

async function expectRows(page, expected) {
  await unfoldResults(page);
  expect(await rowsIn(page, rows.months.at, [0, 1, 2, 3])).toEqual(rows.months.of(expected));
  if (expected.estimate.exits) expect(await rowsIn(page, rows.exits.at, [0, 1, 3])).toEqual(rows.exits.of(expected));
}

const subjectOf = ({ name }) => name.split(":")[0];

for (const subject of new Set(cases.map(subjectOf))) {
  test(`points 7 and 8: the worked cases of "${subject}"`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto("/");
    await expect(page.locator("#answers h2")).toBeVisible();
    for (const { name, case: given, expect: expected } of cases.filter((each) => subjectOf(each) === subject)) {
      await test.step(name, async () => {
        await follow(page, given);
        await expect(page.locator("#problems")).toBeHidden();
        await expectFigures(page, given, expected);
        if (expected.estimate) await expectRows(page, expected);
      });
    }
  });
}
