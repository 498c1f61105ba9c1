// What a host adds: headers, and a page for links that lead nowhere. Without the watch of the other tests: a frame that is
// refused and an address that is not there are said on the console.
import { expect, test } from "@playwright/test";

const company = "http://www.company.example/";
const framed = (src) => `<!doctype html><title>c</title><iframe title="calculator" src="${src}"></iframe>`;

test.describe("frames", { tag: "@once" }, () => {
  for (const [what, ancestors, shown] of /** @type {const} */ ([
    ["another site may not frame the page", undefined, false],
    ["a site that is named may", `frame-ancestors 'self' ${new URL(company).origin}`, true],
  ])) {
    test(what, async ({ page, baseURL }) => {
      await page.route(company, (route) => route.fulfill({ contentType: "text/html", body: framed(`${baseURL}/`) }));
      if (ancestors)
        await page.route(`${baseURL}/`, async (route) => {
          const response = await route.fetch();
          await route.fulfill({
            response,
            headers: { ...response.headers(), "content-security-policy": ancestors },
          });
        });
      await page.goto(company);
      const heading = page.frameLocator("iframe").locator("h1");
      if (shown) await expect(heading).toBeVisible();
      else await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    });
  }
});

const lost = {
  "/%23outage&plan.monthlyFee=39800": "/#outage&plan.monthlyFee=39800",
  "/%23exit&cancellation.on=2026/12/31": "/#exit&cancellation.on=2026/12/31",
  "/index.html%23late": "/#late",
  "/＃outage&outages[0].span=2日": "/#outage&outages[0].span=2日",
  "/?lang=en": "/?lang=en",
  "/%23cost?lang=en": "/?lang=en#cost",
  "/outage": "/#outage",
  "/cooling-off/": "/#cooling-off",
  "/late&plan.monthlyFee=39800": "/#late&plan.monthlyFee=39800",
  "/cost?plan.monthlyFee=39800&lang=en": "/?lang=en#cost&plan.monthlyFee=39800",
  "/calculator/2026/#notice&plan.monthlyFee=39800": "/#notice&plan.monthlyFee=39800",
  "/index.html。": "/",
  "/」。": "/",
};

test.describe("lost links", { tag: "@once" }, () => {
  for (const [from, to] of Object.entries(lost)) {
    test(`${from} leads to ${to}`, async ({ page, baseURL }) => {
      await page.goto(from);
      await expect.poll(() => decodeURI(page.url().slice(String(baseURL).length))).toBe(to);
    });
  }

  for (const nowhere of ["/nothing", "/outages", "/a/b/c?plan.monthlyFee=1", "//www.company.example/x", "/%E0%A4%A"]) {
    test(`${nowhere} stays, and says so`, async ({ page, baseURL }) => {
      const response = await page.goto(`${baseURL}${nowhere}`);
      expect(response?.status()).toBe(404);
      await expect(page.locator("h1")).toHaveText("ページが見つかりません");
      const address = page.url();
      await page.waitForTimeout(200);
      expect(page.url()).toBe(address);
    });
  }

  test("a link never leads to another site", async ({ page, baseURL }) => {
    await page.goto(`${baseURL}//www.company.example/%23outage`);
    await expect.poll(() => page.url()).toContain("#outage");
    expect(page.url().startsWith(`${baseURL}/`)).toBe(true);
  });
});
