// What every test of the page uses in place of @playwright/test: the same `test` and `expect`, with a page under watch.
// A test fails where any page of its contexts writes to the console, throws, violates its Content-Security-Policy, or
// asks another origin for anything.
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";

const desktop = { width: 1280, height: 900 };

/** Ways of looking in which everything has to be legible: `visitor({ scheme: "dark" })`. */
export const schemes = /** @type {const} */ ({
  light: { colorScheme: "light", forcedColors: "none", viewport: desktop },
  dark: { colorScheme: "dark", forcedColors: "none", viewport: desktop },
  forcedColors: { colorScheme: "light", forcedColors: "active", viewport: desktop },
  phone: { colorScheme: "light", forcedColors: "none", viewport: { width: 375, height: 812 } },
});

// Firefox takes its colours, and whether it runs scripts, from settings that it reads when it starts.
const firefoxSettings = ({ colorScheme, forcedColors }) => ({
  "layout.css.prefers-color-scheme.content-override": colorScheme === "dark" ? 0 : 1,
  "browser.display.document_color_use": forcedColors === "active" ? 2 : 1,
});

const firefoxScriptless = { "javascript.enabled": false };

/**
 * Runs every rule of axe over the page as it stands. What is in order is not listed, and nothing is gathered from frames, of
 * which the page has none: for Firefox that list alone took twenty times as long as the rules.
 */
export async function axe(page) {
  expect(page.frames(), "no frame that axe would not see").toHaveLength(1);
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ target }) => target.join(" ")),
  }));
  expect(found, "axe").toEqual([]);
}

/**
 * Keeps a picture of the page for a person to look at, outside the repository. Chromium's only: in Firefox Playwright adds
 * a style to the page to take one, which the page's policy forbids.
 */
export async function keepPicture(page, name) {
  if (test.info().project.name !== "chromium") return;
  // Hiding the caret would take such a style as well.
  await page.screenshot({ path: `target/screenshots/${name}.png`, fullPage: true, caret: "initial" });
}

// Whatever a browser says of a violation on its own account, this says it on the console that is watched.
function reportViolations() {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
    console.error(`Content-Security-Policy: ${effectiveDirective} blocked ${blockedURI} ${sample}`);
  });
}

/**
 * Looks at an open page in another scheme. Chromium's only: Firefox takes its colours when it starts, from `visitor`.
 * @param {import("@playwright/test").Page} page
 * @param {keyof typeof schemes} scheme
 */
export async function lookIn(page, scheme) {
  const { viewport, ...media } = schemes[scheme];
  await page.setViewportSize(viewport);
  await page.emulateMedia(media);
  await expectScheme(page, media);
}

// A browser that does not take the scheme would make every test of it pass.
async function expectScheme(page, { colorScheme, forcedColors }) {
  const taken = await page.evaluate(() => ({
    colorScheme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
    forcedColors: matchMedia("(forced-colors: active)").matches ? "active" : "none",
  }));
  expect(taken).toEqual({ colorScheme, forcedColors });
}

/** @param {string | undefined} baseURL set in the configuration */
const originOf = (baseURL) => new URL(String(baseURL)).origin;

// As in a private window of some browsers.
const withoutServiceWorker = () => void Reflect.deleteProperty(Navigator.prototype, "serviceWorker");

async function watch(context, origin, { scripts = true, serviceWorker = true } = {}) {
  const complaints = [];
  context.on("console", (message) => complaints.push(`console.${message.type()}: ${message.text()}`));
  context.on("weberror", (event) => {
    // Firefox says so of what was still on its way through the service worker when the page was left. What really does not
    // come is missed by the tests of what needs it.
    if (/A ServiceWorker intercepted the request and encountered an unexpected error/.test(String(event.error())))
      return;
    complaints.push(`uncaught: ${event.error().stack ?? event.error()}`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) complaints.push(`another origin: ${url}`);
  });
  if (scripts) await context.addInitScript(reportViolations);
  if (scripts && !serviceWorker) await context.addInitScript(withoutServiceWorker);
  return complaints;
}

/**
 * @typedef {(options?: import("@playwright/test").BrowserContextOptions & { scheme?: keyof typeof schemes }) =>
 *   Promise<import("@playwright/test").Page>} Visitor
 * @typedef {import("@playwright/test").PlaywrightTestArgs & import("@playwright/test").PlaywrightTestOptions} TestArgs
 * @typedef {import("@playwright/test").PlaywrightWorkerArgs & import("@playwright/test").PlaywrightWorkerOptions} WorkerArgs
 */

/** @type {import("@playwright/test").Fixtures<{ visitor: Visitor, serviceWorker: boolean }, {}, TestArgs, WorkerArgs>} */
const fixtures = {
  /**
   * Whether the browser has service workers: `test.use({ serviceWorker: true })`. The page does the same without, and every
   * visit of a test would fetch all of the page for later, which took half of the tests' time.
   */
  serviceWorker: [false, { option: true }],

  context: async ({ context, baseURL, serviceWorker }, use) => {
    const complaints = await watch(context, originOf(baseURL), { serviceWorker });
    await use(context);
    expect(complaints, "console output, errors, policy violations, foreign requests").toEqual([]);
  },

  /**
   * A page of a further visitor, under the same watch:
   * `await visitor()`, `await visitor({ scheme: "dark" })`, `await visitor({ locale: "en-GB", timezoneId: "America/New_York" })`.
   */
  visitor: async ({ browser, baseURL, browserName, playwright, launchOptions, serviceWorker }, use) => {
    const visits = [];
    await use(async ({ scheme, ...options } = {}) => {
      const look = scheme && schemes[scheme];
      const settings = {
        ...(look && firefoxSettings(look)),
        ...(options.javaScriptEnabled === false && firefoxScriptless),
      };
      const restart = browserName === "firefox" && Object.keys(settings).length > 0;
      const own = restart ? await playwright.firefox.launch({ ...launchOptions, firefoxUserPrefs: settings }) : browser;
      const context = await own.newContext({ baseURL, ...look, ...options });
      visits.push({
        closable: restart ? own : context,
        complaints: await watch(context, originOf(baseURL), { scripts: options.javaScriptEnabled, serviceWorker }),
      });
      const page = await context.newPage();
      if (look) await expectScheme(page, look);
      return page;
    });
    for (const { closable } of visits) await closable.close();
    expect(
      visits.flatMap(({ complaints }) => complaints),
      "complaints of a further visitor",
    ).toEqual([]);
  },
};

export const test = base.extend(fixtures);
export { expect };
