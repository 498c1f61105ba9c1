// The compiled module in the browser's own engine: whatever a call is given, the next one gets its answer.
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";
import { answer, field, open, type } from "./visit.js";

test("after thousands of hostile calls the module in the browser answers as before", async ({ page }) => {
  // The same calls as in Node, fetched like a script of the page: its policy holds.
  const calls = await readFile(new URL("../module/hostile.js", import.meta.url), "utf8");
  await page.route("**/hostile.js", (route) => route.fulfill({ contentType: "text/javascript", body: calls }));
  await page.goto("/");
  const { answers, many, memory } = await page.evaluate(async () => {
    const [{ default: init, assess }, { callAgainAndAgain, calls }] = await Promise.all(
      ["/pkg/index.js", "/hostile.js"].map((path) => import(path)),
    );
    const { memory } = await init({ module_or_path: "/pkg/hosting_contract_bg.wasm" });
    // 3 x 39,800 with 10 % tax: the README's example, by article 30(3).
    const ask = () => {
      const { cancellation } = assess({
        asOf: "2026-11-22",
        contract: { formedOn: "令和8年4月15日" },
        plan: { monthlyFee: "39,800円" },
        cancellation: { ground: "ordinary", on: "2026/12/31" },
      });
      return [cancellation.effectiveOn, cancellation.remainingFees.gross];
    };
    const before = ask();
    callAgainAndAgain(assess, calls.length);
    const bytes = memory.buffer.byteLength;
    const many = 100 * calls.length;
    callAgainAndAgain(assess, many);
    return { answers: [before, ask()], many, memory: [bytes, memory.buffer.byteLength] };
  });
  expect(many).toBeGreaterThan(3_000);
  expect(answers).toEqual(Array(2).fill(["2027-01-31", 131_340]));
  expect(memory[1], "nothing is left behind").toBe(memory[0]);
});

test("a text as long as a book in a field: it is refused by its length, and the next input is answered at once", async ({
  page,
}) => {
  await open(page, "#late");
  await type(page, { "invoices[0].amount": "1000000", "invoices[0].dueOn": "2026-10-31" });
  await expect(answer(page)).toContainText("1,009,931円");
  // As a browser pastes: the whole text at once.
  const paste = (/** @type {string} */ text) =>
    field(page, "invoices[0].dueOn").evaluate((input, value) => {
      /** @type {HTMLInputElement} */ (input).value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }, text);
  await paste("2026-10-31 ".repeat(100_000));
  await expect(page.locator("main")).toContainText("200文字より長い文は読みません");
  await expect(answer(page)).not.toContainText("1,009,931円");
  await paste("2026-10-31");
  await expect(answer(page)).toContainText("1,009,931円");
});
