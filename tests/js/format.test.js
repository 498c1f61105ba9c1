// Days, lengths of time, articles and lists as they are written, against what a person would write.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  article,
  day,
  dayShort,
  era,
  hours,
  list,
  minute,
  month,
  monthShort,
  span,
} from "../../www/js/words/format.js";
import { use } from "../../www/js/words/words.js";

/** @type {[of: (value: any) => string, value: unknown, ja: string, en: string][]} */
const written = [
  [day, "2027-01-31", "2027年1月31日(日)", "Sun, 31 Jan 2027"],
  [dayShort, "2026-12-01", "12/1(火)", "1 Dec"],
  [era, "2026-11-22", "令和8年", "Reiwa 8"],
  [era, "2019-05-01", "令和元年", "Reiwa 1"],
  [era, "2019-04-30", "平成31年", "Heisei 31"],
  [era, "1989-04-01", "平成元年", "Heisei 1"],
  [era, "1989-01-07", "", ""],
  [month, "2026-01", "2026年1月", "Jan 2026"],
  [monthShort, "2026-01", "2026/1", "Jan 2026"],
  [monthShort, "2026-11", "2026/11", "Nov 2026"],
  [minute, "2026-11-22T09:30", "2026年11月22日(日) 9:30", "Sun, 22 Nov 2026, 09:30"],
  [hours, 0, "0分", "0 min"],
  [hours, 59, "59分", "59 min"],
  [hours, 60, "1時間", "1 h"],
  [hours, 3_685, "61時間25分", "61 h 25 min"],
  [span, 1_439, "23時間59分", "23 h 59 min"],
  [span, 2_880, "48時間 = 2日", "48 h = 2 d"],
  [span, 3_685, "61時間25分 = 2日と13時間25分", "61 h 25 min = 2 d 13 h 25 min"],
  [article, "37(1)", "37条1項", "Art.\u00a037(1)"],
  [article, "4(3)(4)", "4条3項・4項", "Art.\u00a04(3)(4)"],
  [article, "14", "14条", "Art.\u00a014"],
  [article, "W2", "Windows規則2条", "Windows rules Art.\u00a02"],
  [article, "supplement", "supplement", "supplement"],
  [list, [], "", ""],
  [list, ["a"], "a", "a"],
  [list, ["a", "b"], "a、b", "a and b"],
  [list, ["a", "b", "c"], "a、b、c", "a, b and c"],
];

for (const lang of /** @type {const} */ (["ja", "en"])) {
  test(`${lang}: days, lengths of time, articles and lists`, async () => {
    await use(lang);
    for (const [of, value, ja, en] of written) {
      assert.equal(of(value), lang === "ja" ? ja : en, `${of.name} of ${JSON.stringify(value)}`);
    }
  });
}
