// The schedule of costs for spreadsheet programs.
import { expect, test } from "../fixtures.js";
import { open, openCase } from "../visit.js";
import { openShare, taken } from "./taken.js";

test("the table of costs adds up both ways and runs nothing", async ({ page }) => {
  await openCase(page, "cost", {
    contract: { formedOn: "2026-04-15" },
    plan: {
      initialFee: "50,000",
      monthlyFee: "39,800",
      options: [{ name: '=1+1,"控え"', setupFee: "1万", monthlyFee: "3000" }],
    },
    cancellation: { ground: "ordinary", on: "2026-12-31" },
  });
  const panel = await openShare(page);
  const { name, bytes } = await taken(page, panel.getByRole("button", { name: /費用の表/ }));
  expect(name).toBe("費用の表-2026-11-25.csv");
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
  await panel.locator(".panel-close").click();
  await expect(page.locator("#answer")).toContainText(`${Number(total.at(-1)).toLocaleString("ja")}円`);
});

test("without fees there is no table, and the panel says what is missing @once", async ({ page }) => {
  await open(page, "#cost");
  const panel = await openShare(page);
  await panel.getByRole("button", { name: /費用の表/ }).click();
  await expect(panel.getByRole("status")).toContainText("料金を入れると");
});
