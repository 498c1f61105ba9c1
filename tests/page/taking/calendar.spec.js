// The calendar file, read by a calendar library: whole days, alarms that are still to come, events that stay the same ones.
import ICAL from "ical.js";
import { expect, test } from "../fixtures.js";
import { field, open, openCase, setDay, type } from "../visit.js";
import { linkOf, openShare, taken } from "./taken.js";

const outages = {
  contract: { formedOn: "2026-04-15" },
  plan: { monthlyFee: "198,000" },
  outages: [
    { awareAt: "2026-11-15 9:30", restoredAt: "2026-11-17 10:55", cause: "company", total: true },
    { awareAt: "2026-11-20 9:30", restoredAt: "2026-11-22 10:55", cause: "company", total: true },
  ],
};

/**
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<{ text: string, name: string, events: any[] }>}
 */
async function exported(page) {
  const panel = await openShare(page);
  const { name, bytes } = await taken(page, panel.getByRole("button", { name: /期限をカレンダーに/ }));
  await panel.locator(".panel-close").click();
  return { name, ...read(bytes) };
}

/** @param {Buffer} bytes */
function read(bytes) {
  const text = bytes.toString("utf8");
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => ({
    uid: component.getFirstPropertyValue("uid"),
    stamp: component.getFirstPropertyValue("dtstamp")?.toString(),
    sequence: Number(component.getFirstPropertyValue("sequence")),
    start: new ICAL.Event(component).startDate,
    end: new ICAL.Event(component).endDate,
    summary: component.getFirstPropertyValue("summary"),
    description: component.getFirstPropertyValue("description"),
    alarms: component.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger")?.toString()),
  }));
  return { text, events };
}

const day = (/** @type {any} */ date) => date.toString();

test("each deadline is a whole day that ends with it, in lines that every program takes", async ({ page }) => {
  await openCase(page, "outage", outages);
  const { text, name, events } = await exported(page);
  expect(name).toBe("期限-2026-11-25.ics");
  expect(text.split("\r\n").join(""), "every line ends with both signs").not.toMatch(/[\r\n]/);
  expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(events.length).toBeGreaterThan(1);
  for (const { start, end } of events) {
    expect(start.isDate).toBe(true);
    const next = start.clone();
    next.adjust(1, 0, 0, 0);
    expect(day(end), "ends where the next day begins").toBe(day(next));
  }
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(events.every(({ description }) => description.includes("条"))).toBe(true);
});

test("from the outage itself its deadline is one tap away @once", async ({ page }) => {
  await openCase(page, "outage", outages);
  const { bytes } = await taken(page, page.locator('[data-next="calendar"]'));
  const { events } = read(bytes);
  expect(events.map(({ start }) => day(start).slice(0, 7))).toEqual(["2026-12", "2026-12"]);
});

test("an event stays the same one when its entry moves or is corrected, also through a link @once", async ({
  page,
  visitor,
}) => {
  await openCase(page, "outage", outages);
  const before = await exported(page);
  const second = before.events.find(({ summary }) => summary.includes("障害2"));
  expect(second).toBeTruthy();

  await type(page, { "outages[1].restoredAt": "2026-11-22 12:00" });
  const corrected = await exported(page);
  expect(corrected.events.map(({ uid }) => uid).sort()).toEqual(before.events.map(({ uid }) => uid).sort());

  await page
    .locator("#fields")
    .getByRole("button", { name: /取り除く/ })
    .first()
    .click();
  await expect(field(page, "outages[0].restoredAt")).toHaveValue("2026-11-22 12:00");
  const moved = await exported(page);
  expect(
    moved.events.map(({ uid }) => uid),
    "the second outage is the first now",
  ).toContain(second?.uid);

  const link = await linkOf(page);
  const other = await visitor();
  await setDay(other);
  await other.goto(`/${link.slice(link.indexOf("#"))}`);
  await expect(other.locator('[data-next="calendar"]')).toBeVisible();
  const elsewhere = await exported(other);
  expect(elsewhere.events.map(({ uid }) => uid).sort()).toEqual(moved.events.map(({ uid }) => uid).sort());
});

test("a later export is a newer one @once", async ({ page }) => {
  await openCase(page, "outage", outages);
  const first = await exported(page);
  expect(first.events[0].stamp).toBe("2026-11-25T03:00:00Z");
  await page.clock.setFixedTime("2026-11-25T12:00:01+09:00");
  const later = await exported(page);
  expect(later.events[0].sequence).toBeGreaterThan(first.events[0].sequence);
  expect(later.events[0].stamp > first.events[0].stamp).toBe(true);
});

test("nothing that is over or done, and every alarm is still to come @once", async ({ page }) => {
  // Four weeks from 27 October: the claim of the first can be made on that day for the last time, at noon.
  const typed = {
    ...outages,
    outages: [
      { awareAt: "2026-10-26 0:00", restoredAt: "2026-10-28 0:30", cause: "company", total: true },
      { awareAt: "2026-10-01 0:00", restoredAt: "2026-10-03 0:30", cause: "company", total: true },
      {
        awareAt: "2026-11-15 0:00",
        restoredAt: "2026-11-17 0:30",
        cause: "company",
        total: true,
        claimedOn: "2026-11-20",
      },
    ],
  };
  await openCase(page, "outage", typed);
  const { events } = await exported(page);
  const claims = events.filter(({ uid }) => uid.includes("claimBy"));
  expect(claims.map(({ start }) => day(start))).toEqual(["2026-11-25"]);
  expect(claims[0].alarms, "the hour, since the morning is over").toEqual(["PT15H"]);
  const noon = Date.parse("2026-11-25T12:00:00+09:00");
  for (const { start, alarms } of events) {
    expect(alarms.length).toBe(1);
    const trigger = ICAL.Duration.fromString(alarms[0]).toSeconds() * 1000;
    expect(Date.parse(`${day(start)}T00:00:00+09:00`) + trigger).toBeGreaterThan(noon);
    expect(day(start) >= "2026-11-25").toBe(true);
  }
});

test("without a deadline ahead there is no file, and the panel says so @once", async ({ page }) => {
  await open(page, "#cost");
  const panel = await openShare(page);
  await panel.getByRole("button", { name: /期限をカレンダーに/ }).click();
  await expect(panel.getByRole("status")).toContainText("これから来る期限がない");
});
