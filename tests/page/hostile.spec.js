// The compiled module in the browser's own engine: whatever a call is given, the next one gets its answer.
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";

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
