// Two languages: the switch keeps what was typed and says everything anew, and nothing of one stands in the other.
import { expect, test } from "./fixtures.js";
import { fullCase } from "./full-case.js";
import { answer, choice, echo, field, go, open, openCase, type, unfold } from "./visit.js";

/** @param {import("@playwright/test").Page} page */
const other = (page) => page.locator("#lang");

test("the switch keeps what was typed, as it was typed, and what was unfolded; the focus stays", async ({ page }) => {
  await open(page, "#outage");
  const typed = { "plan.monthlyFee": " ３万９，８００円 ", "outages[0].awareAt": "2026/11/1 午前9時半" };
  await type(page, { ...typed, "outages[0].span": "abc" });
  await choice(page, "outages[0].cause", "carrier").check();
  const more = page.locator("#fields details").first();
  await more.evaluate((details) => {
    /** @type {HTMLDetailsElement} */ (details).open = true;
  });
  for (const lang of ["en", "ja", "en"]) {
    await other(page).click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    for (const [path, text] of Object.entries(typed)) await expect(field(page, path)).toHaveValue(text);
    await expect(field(page, "outages[0].span")).toHaveValue("abc");
    await expect(choice(page, "outages[0].cause", "carrier")).toBeChecked();
    await expect(more).toHaveAttribute("open");
    await expect(other(page)).toBeFocused();
  }
});

test("it sets lang, title, dates, numbers and articles, both ways, and stays in the address", async ({ page }) => {
  // The term ends on 2027-04-30, a Friday; twelve months of 39,800 yen with 10 % are 525,360.
  await open(page, "#exit&contract.formedOn=2026-04-15&plan.monthlyFee=39800");
  const japanese = async () => {
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
    await expect(page).toHaveTitle(/ホスティング契約/);
    await expect(answer(page)).toContainText("2027年4月30日(金)");
    await expect(answer(page)).toContainText("525,360円");
    await expect(answer(page).locator(".article > summary").first()).toHaveText(/^\d+条/);
    await expect(echo(page, "contract.formedOn")).toHaveText("2026年4月15日(水) 令和8年");
    await expect(other(page)).toHaveText("English");
    await expect(other(page)).toHaveAttribute("lang", "en");
  };
  await japanese();
  await other(page).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle(/^[\x20-\x7e]+$/);
  await expect(answer(page)).toContainText("Fri, 30 Apr 2027");
  await expect(answer(page)).toContainText("¥525,360");
  await expect(answer(page).locator(".article > summary").first()).toHaveText(/^Art\.\s\d/);
  await expect(echo(page, "contract.formedOn")).toHaveText("Wed, 15 Apr 2026 Reiwa 8");
  await expect(other(page)).toHaveText("日本語");
  await expect(page).toHaveURL(/[?]lang=en/);
  await page.reload();
  await expect(page.locator("html"), "kept by the address").toHaveAttribute("lang", "en");
  await other(page).click();
  await japanese();
  await expect(page).not.toHaveURL(/lang=/);
});

test("in English no Japanese stands but terms of the contract in brackets; in Japanese no English sentence @once", async ({
  page,
}) => {
  test.slow();
  const words = async () => {
    await unfold(page);
    return page.evaluate(() =>
      [...document.querySelectorAll("main, .tasks")]
        .map((part) => /** @type {HTMLElement} */ (part).innerText)
        .join("\n"),
    );
  };
  for (const lang of /** @type {const} */ (["en", "ja"])) {
    await openCase(page, "cost", { ...fullCase, asOf: undefined }, { lang, today: "2026-11-22" });
    for (const task of ["cost", "exit", "outage", "late", "cooling-off", "notice"]) {
      await go(page, task);
      const text = (await words()).replaceAll(/=1\+1,"控え"/g, "");
      if (lang === "en") {
        const bare = text
          .replaceAll(/[（(][^（()）]*[)）]/g, "")
          .match(/.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].*/gu);
        expect(bare, task).toBeNull();
      } else expect(text.match(/.*\b[a-z]{3,} [a-z]{2,} [a-z]{2,}.*/g), task).toBeNull();
    }
  }
});
