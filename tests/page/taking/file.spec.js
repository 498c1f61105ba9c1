// The case as a file, out and in again; files that are damaged, strange or misspelt.
import { expect, test } from "../fixtures.js";
import { fullCase } from "../full-case.js";
import { answer, field, open, openCase, ready, setDay } from "../visit.js";
import { linkOf, openShare, taken } from "./taken.js";

const messages = (page) => page.locator("#arrival");

/**
 * Opens a file by the panel, as a person does.
 * @param {import("@playwright/test").Page} page
 * @param {string | Buffer} content
 */
async function openFile(page, content) {
  const panel = await openShare(page);
  await panel
    .locator("#share-file")
    .setInputFiles({ name: "case.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await expect(panel).toBeHidden();
}

test("a file gives back the case, its entries with their ids, and its task", async ({ page, visitor }) => {
  await openCase(page, "late", fullCase);
  const panel = await openShare(page);
  const { name, bytes } = await taken(page, panel.getByRole("button", { name: /内容を保存する/ }));
  expect(name).toBe("契約の計算-2026-11-25.json");
  await panel.locator(".panel-close").click();
  const link = await linkOf(page);

  const other = await visitor();
  await open(other);
  await openFile(other, bytes);
  await expect(messages(other)).toContainText("ファイルの内容を入力欄に入れました");
  await expect(other.locator("#tab-late")).toHaveAttribute("aria-selected", "true");
  expect(await linkOf(other)).toBe(link);
});

test("a file holds no day that was not typed @once", async ({ page }) => {
  await openCase(page, "cost", { plan: { monthlyFee: "39,800" } });
  const panel = await openShare(page);
  const { bytes } = await taken(page, panel.getByRole("button", { name: /内容を保存する/ }));
  const { id, ...saved } = JSON.parse(bytes.toString("utf8"));
  expect(saved).toEqual({ version: 2, task: "cost", plan: { monthlyFee: "39,800" } });
});

test("a file of the first edition is read, its day of withdrawal as both days @once", async ({ page }) => {
  await open(page);
  const old = {
    asOf: "2026-11-25",
    contract: { appliedOn: "2026-11-20", appliedVia: "website", withdrawnOn: "2026-11-22" },
  };
  await openFile(page, JSON.stringify(old));
  await expect(page.locator("#tab-cooling-off")).toHaveAttribute("aria-selected", "true");
  await expect(field(page, "contract.withdrawalSentOn")).toHaveValue("2026-11-22");
  await expect(field(page, "contract.withdrawalArrivedOn")).toHaveValue("2026-11-22");
});

/** @type {Record<string, [content: string | Buffer, words: string]>} */
const damaged = {
  "cut off": ['{"plan": {\n"monthlyFee": "1"', "JSONとして読めません"],
  "not a case": ["[1, 2]", "この計算の内容ではありません"],
  "a number": ["7", "この計算の内容ではありません"],
  empty: [" \n", "空です"],
  "another encoding": [Buffer.from([0x7b, 0x22, 0x83, 0x8a, 0x22, 0x3a, 0x31, 0x7d]), "UTF-8"],
  "of a later edition": ['{"version": 3, "plan": {"monthlyFee": "1"}}', "新しい版"],
};
for (const [what, [content, words]] of Object.entries(damaged)) {
  test(`a file that is damaged (${what}) changes nothing and says what is wrong @once`, async ({ page }) => {
    await openCase(page, "cost", { plan: { monthlyFee: "39,800" } });
    await openFile(page, content);
    await expect(messages(page)).toContainText(words);
    await expect(messages(page)).toContainText("今の入力はそのままです");
    await expect(field(page, "plan.monthlyFee")).toHaveValue("39,800");
  });
}

test("a file that is too large is not even read @once", async ({ page }) => {
  await page.addInitScript(() => {
    Blob.prototype.arrayBuffer = () => {
      throw new Error("it was read");
    };
  });
  await openCase(page, "cost", { plan: { monthlyFee: "39,800" } });
  await openFile(page, Buffer.alloc(1_000_001, " "));
  await expect(messages(page)).toContainText("大きすぎる");
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39,800");
});

test("what a file says and the form cannot read is named, stands in its field, and makes no figure @once", async ({
  page,
}) => {
  await open(page);
  await openFile(page, '{"contract":{"formedOn":"2026-04-15"},"plan":{"monthlyFee":["39800"]}}');
  await expect(messages(page)).toContainText("月額料金（税抜）");
  await expect(field(page, "plan.monthlyFee")).toHaveValue('["39800"]');
  await expect(page.locator('[id="plan.monthlyFee-problem"]')).not.toBeEmpty();
  await expect(answer(page)).not.toContainText("0円");
});

test("a misspelt name in a file is named, and the rest stands @once", async ({ page }) => {
  await open(page);
  await openFile(
    page,
    '{"plan":{"monthlyFee":39800,"montlyFee":1},"cancellation":{"ground":"whim"},"outages":7,"__proto__":{"x":1},"asOf":null}',
  );
  for (const name of ["plan.montlyFee", "終わる理由", "障害", "__proto__"])
    await expect(messages(page)).toContainText(name);
  await expect(field(page, "plan.monthlyFee")).toHaveValue("39800");
  expect(await page.evaluate(() => "x" in {})).toBe(false);
});

test("a plan that could not be read is no plan for nothing @once", async ({ page }) => {
  await open(page);
  await openFile(page, '{"contract":{"formedOn":"2026-04-15"},"plan":{"montlyFee":39800}}');
  await expect(messages(page)).toContainText("plan.montlyFee");
  await expect(field(page, "plan.monthlyFee")).toHaveValue("");
  await expect(answer(page)).not.toContainText("0円");
});

test("the same file, mended, may be chosen again", async ({ page }) => {
  await setDay(page);
  await page.goto("/");
  await ready(page);
  await openFile(page, "{");
  await expect(messages(page)).toContainText("JSONとして読めません");
  await openFile(page, '{"plan":{"monthlyFee":"198,000"}}');
  await expect(field(page, "plan.monthlyFee")).toHaveValue("198,000");
  await expect(messages(page)).not.toContainText("JSONとして読めません");
});
