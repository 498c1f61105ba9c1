import ICAL from "ical.js";
import { toFragment } from "../../www/js/take/link.js";
import { expect, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { rememberFiles, taken } from "./taken.js";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(rememberFiles);
  await page.goto(`/${toFragment(fullCase)}`);
  await expect(page.locator("#take h2")).toBeVisible();
});

test("point 16: the deadlines as a calendar that a calendar program reads", async ({ page }) => {
  const { name, bytes } = await taken(page, "calendar");
  const text = bytes.toString("utf8");
  expect(name).toMatch(/^期限-2026-11-22\.ics$/);
  expect(text.split("\r\n").join("")).not.toMatch(/[\r\n]/);
  expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);

  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  const days = Object.fromEntries(events.map((event) => [event.summary, event.startDate.toString()]));
  // Four weeks from the restoration; the end of the month before the last; the month that starts after the inquiry.
  expect(days).toMatchObject({
    "返金の請求の期限（障害 1）": "2026-12-01",
    最初の契約期間で終えるための受理の期限: "2027-03-31",
    "回答の期限（通知 2: 会社からの問い合わせ）": "2026-12-20",
  });
  expect(events.every(({ startDate }) => startDate.isDate && startDate.toString() >= "2026-11-22")).toBe(true);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(events.every(({ description }) => description.includes("条"))).toBe(true);
  expect(
    calendar.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("dtstamp")?.toString()),
  ).toEqual(events.map(() => "2026-11-22T00:00:00Z"));

  await page.locator('[id="asOf"]').fill("2026-11-23");
  await expect(page.locator("#take-link")).toHaveValue(/asOf=2026-11-23/);
  const later = new ICAL.Component(ICAL.parse((await taken(page, "calendar")).bytes.toString("utf8")));
  expect(later.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("uid"))).toEqual(
    events.map(({ uid }) => uid),
  );
});

test("point 16: the schedule of costs as a table that adds up and runs nothing", async ({ page }) => {
  const { name, bytes } = await taken(page, "costs");
  expect(name).toBe("費用の表-2026-11-22.csv");
  expect([...bytes.subarray(0, 3)], "the mark of UTF-8").toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.subarray(3).toString("utf8").split("\r\n");
  expect(lines.pop()).toBe("");
  const rows = lines.map((line) =>
    [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) => cell.replaceAll('""', '"')),
  );
  const [heads, ...bills] = rows;
  const total = bills.pop() ?? [];
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  expect(heads).toContain('オプション: =1+1,"控え"（税抜）');

  const items = heads.length - 4;
  for (const bill of [...bills, total]) {
    const numbers = bill.slice(1).map(Number);
    const [net, tax, gross] = numbers.slice(items);
    expect(numbers.slice(0, items).reduce((sum, each) => sum + each, 0)).toBe(net);
    expect(net + tax).toBe(gross);
  }
  for (let column = 1; column < heads.length; column++) {
    expect(bills.reduce((sum, bill) => sum + Number(bill[column]), 0)).toBe(Number(total[column]));
  }
  // Formed in April 2026, ended by a cancellation accepted in December: ten months, then the remaining fees.
  expect(bills.length).toBe(11);
  await expect(page.locator("#answers")).toContainText(`${Number(total.at(-1)).toLocaleString("ja")}円`);
});

test("point 16: the case as a file, out and in again", async ({ page, visitor }) => {
  const { name, bytes } = await taken(page, "save");
  expect(name).toBe("契約の計算-2026-11-22.json");
  expect(JSON.parse(bytes.toString("utf8"))).toEqual(fullCase);

  const other = await visitor();
  await other.goto("/");
  await other.locator("#take-file").setInputFiles({ name, mimeType: "application/json", buffer: bytes });
  await expect(other.locator("#arrived")).toContainText("ファイルの内容を入力欄に入れました");
  await expect(other.locator("#take-link")).toHaveValue(await page.locator("#take-link").inputValue());
});

/** @type {Record<string, [content: string | Buffer, words: string]>} */
const damaged = {
  "cut off": ['{"plan": {\n"monthlyFee": "1"', "JSONとして読めません"],
  "not a case": ["[1, 2]", "この計算の内容ではありません"],
  empty: [" \n", "空です"],
  "another encoding": [Buffer.from([0x7b, 0x22, 0x83, 0x8a, 0x22, 0x3a, 0x31, 0x7d]), "UTF-8"],
  "too large": [Buffer.alloc(1_000_001, " "), "大きすぎる"],
};
for (const [what, [content, words]] of Object.entries(damaged)) {
  test(`point 16: a file that is damaged (${what}) changes nothing and says what is wrong`, async ({ page }) => {
    const before = await page.locator("#take-link").inputValue();
    await page
      .locator("#take-file")
      .setInputFiles({ name: "case.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await expect(page.locator("#arrived")).toContainText(words);
    await expect(page.locator("#arrived")).toContainText("今の入力はそのままです");
    expect(await page.locator("#take-link").inputValue()).toBe(before);
  });
}

test("point 16: a file with fields and answers that the form does not know names them", async ({ page }) => {
  const content =
    '{"plan":{"monthlyFee":39800,"rabatt":1},"cancellation":{"ground":"whim"},"outages":7,"__proto__":{"x":1},"asOf":null}';
  await page
    .locator("#take-file")
    .setInputFiles({ name: "case.json", mimeType: "application/json", buffer: Buffer.from(content) });
  for (const path of ["plan.rabatt", "終わる理由", "障害", "__proto__"])
    await expect(page.locator("#arrived")).toContainText(path);
  await expect(page.locator('[id="plan.monthlyFee"]')).toHaveValue("39800");
  expect(await page.evaluate(() => "x" in {})).toBe(false);
});
