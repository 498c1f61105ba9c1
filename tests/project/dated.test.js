// Figures that hold only until a day. These tests fail ninety days before it, on whatever day they run, so that the next
// figure is looked up in time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "./sources.js";

const DAY = 86_400_000;
const NOTICE = 90 * DAY;

/** @param {string} path @param {RegExp} pattern with the date or year sought as its only group */
function stated(path, pattern) {
  const found = pattern.exec(read(path))?.[1];
  assert.ok(found, `${path} says ${pattern}`);
  return found;
}

/** @param {string} day @param {number} now */
const soonOver = (day, now) => Date.parse(day) - now < NOTICE;

const lastAnnounced = stated("src/law/holidays.rs", /LAST_ANNOUNCED_YEAR: i32 = (\d{4});/);
const taxStated = stated("src/law/tax_rate.rs", /Stated (\d{4}-\d{2}-\d{2}):/);

for (const { figure, until, mend } of [
  {
    figure: "the public holidays announced",
    until: `${lastAnnounced}-12-31`,
    mend: "The observatory's almanac announces the coming year's in February: check its row in src/law/holidays.rs and raise LAST_ANNOUNCED_YEAR.",
  },
  {
    figure: "the rates of consumption tax",
    until: taxStated.replace(/^\d+/, (year) => String(Number(year) + 1)),
    mend: "See whether an act now changes the rate from a later day; add its row to src/law/tax_rate.rs, or say there that you looked, and when.",
  },
]) {
  test(`${figure} will do for ninety days yet`, () => {
    assert.ok(!soonOver(until, Date.now()), `They do until ${until}. ${mend}`);
  });
}

test("ninety days before the day, and not a day later", () => {
  assert.equal(soonOver("2027-12-31", Date.parse("2027-10-02")), false);
  assert.equal(soonOver("2027-12-31", Date.parse("2027-10-03")), true);
  assert.equal(soonOver("2027-12-31", Date.parse("2028-01-01")), true);
});
