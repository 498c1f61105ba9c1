// The watch that every test of the page is under: each of these does what it must not do, and has to fail for it.
import { expect, test } from "./fixtures.js";

const misdeeds = {
  "a word on the console": () => console.info("word"),
  "an error that nobody catches": () =>
    void setTimeout(() => {
      throw new Error("lost");
    }),
  "a promise that nobody catches": () => void Promise.reject(new Error("lost")),
  "a style that the policy forbids": () => document.body.setAttribute("style", "color: red"),
  "a script that the policy forbids": () =>
    document.body.append(Object.assign(document.createElement("script"), { textContent: "1" })),
  "markup from a text": () => {
    try {
      document.body.innerHTML = "<p>";
    } catch {
      // The policy's report is what counts.
    }
  },
  "a picture from elsewhere": () =>
    document.body.append(Object.assign(new Image(), { src: "http://127.0.0.2:1/picture.png" })),
  "a request to elsewhere": () => void fetch("http://127.0.0.2:1/").catch(() => {}),
  "a way to elsewhere": () => location.assign("http://127.0.0.2:1/"),
};

test.describe("noticed", () => {
  test.fail();
  for (const [what, misdeed] of Object.entries(misdeeds)) {
    test(what, async ({ page }) => {
      await page.goto("/");
      await page.evaluate(misdeed);
      await page.waitForTimeout(300);
    });
  }

  test("a word on a further visitor's console", async ({ visitor }) => {
    const page = await visitor();
    await page.goto("/");
    await page.evaluate(misdeeds["a word on the console"]);
  });
});

test("a page that does nothing of the kind passes", async ({ page, visitor }) => {
  for (const each of [page, await visitor({ scheme: "dark" })]) {
    await each.goto("/");
    await expect(each.locator("h1")).toBeVisible();
  }
});
