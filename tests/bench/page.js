// A cold page up to its first answer, beside a bare page with an empty module; and a keystroke up to its drawn answer. In
// Chromium, at its own speed and as on an old phone.
import { chromium } from "@playwright/test";
import { chromium as browserOf } from "../browsers.js";
import { fullCase } from "../page/full-case.js";
import { buildModules, root } from "./built.js";
import { host } from "./host.js";
import { median, table, times } from "./measure.js";

const ROUNDS = 9;
/** Bytes a second, and the milliseconds there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;
const OUTAGE = "#outage&plan.monthlyFee=39800&outages[0].span=2日";

/** The longest task that a keystroke may cause on the slower processor, and all its work on this one, in milliseconds. */
const LONGEST_TASK = 50;
const FRAME = 16;

/** @typedef {import("@playwright/test").Browser} Browser @typedef {import("@playwright/test").Page} Page */

// When what was found stands there, not the line that stands there until then.
function markAnswer() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#answer .found")?.textContent?.trim()) return;
    performance.mark("answered");
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {boolean} slow
 */
async function cold(browser, url, slow) {
  const context = await browser.newContext({ locale: "ja-JP", timezoneId: "Asia/Tokyo" });
  const page = await context.newPage();
  await page.addInitScript(markAnswer);
  const devtools = await context.newCDPSession(page);
  if (slow) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  }
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(
    () => performance.getEntriesByName("answered").length && performance.getEntriesByType("paint").length,
  );
  const found = await page.evaluate(() => {
    const { startTime: answered } = performance.getEntriesByName("answered")[0];
    const [paint] = performance.getEntriesByName("first-paint");
    const asked = performance.getEntriesByType("resource").filter(({ startTime }) => startTime <= answered);
    return { answered, painted: paint.startTime, files: asked.map(({ name }) => new URL(name).pathname.slice(1)) };
  });
  await context.close();
  return found;
}

/** @param {Browser} browser @param {string} address */
async function coldPages(browser, address) {
  const pages = {
    bare: `${address}bare/`,
    "the page, empty": address,
    "the page, an outage in the address": `${address}${OUTAGE}`,
    "one file, an outage in the address": `file://${root}www/pkg/page.html${OUTAGE}`,
  };
  /** @type {string[]} */
  let files = [];
  /** @type {(string | number)[][]} */
  const rows = Object.keys(pages).map((name) => [name]);
  for (const slow of [false, true]) {
    /** @type {Record<string, Awaited<ReturnType<typeof cold>>[]>} */
    const found = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
    // By turns, so that what else the machine does is shared; the first turn warms it up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [name, url] of Object.entries(pages)) {
        const one = await cold(browser, url, slow);
        if (round > 0) found[name].push(one);
      }
    }
    files = ["index.html", ...found["the page, an outage in the address"][0].files];
    const at = (/** @type {string} */ name, /** @type {"answered" | "painted"} */ what) =>
      median(found[name].map((each) => each[what]));
    const bare = at("bare", "answered");
    for (const row of rows) {
      const [name] = /** @type {string[]} */ (row);
      row.push(times(at(name, "answered") / bare), times(at(name, "painted") / bare));
    }
  }
  table(
    "A cold page; the bare page's answer = 1; budgets 2.5 x and, slowed, 1.8 x",
    ["", "first answer", "first paint", "slow 4G and processor: first answer", "first paint"],
    rows,
  );
  return files;
}

// When the drawn answer is on its way to the screen: a message is taken after the frame in which it was sent.
function markDrawn() {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => performance.mark("drawn");
  new MutationObserver(() => port2.postMessage("")).observe(
    /** @type {Element} */ (document.querySelector("#answer")),
    { childList: true, subtree: true, characterData: true },
  );
}

/**
 * The main thread's tasks from a keystroke to the drawn answer, in milliseconds.
 * @param {Browser} browser
 * @param {Page} page
 * @param {string} key
 */
async function tasksOf(browser, page, key) {
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "blink.user_timing"] });
  await page.keyboard.press(key);
  await page.waitForTimeout(500);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const keydown = traceEvents.find(({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown");
  if (!keydown) throw new Error("the key was not taken");
  const drawn = traceEvents.find(
    ({ name, cat, ts }) => name === "drawn" && cat.includes("user_timing") && ts > keydown.ts,
  );
  // Where the answer stays as it was, all that follows counts.
  const end = drawn?.ts ?? Number.POSITIVE_INFINITY;
  const ofMain = traceEvents.filter(
    ({ name, pid, tid }) => pid === keydown.pid && tid === keydown.tid && /(^|::)RunTask$/.test(name),
  );
  const since = ofMain.filter(({ ts, dur }) => ts + dur >= keydown.ts);
  const ms = (/** @type {any[]} */ tasks) => tasks.map(({ dur }) => dur / 1000);
  // What follows the answer (remembering it, the picture) is no task to be long either.
  return {
    longest: Math.max(...ms(since)),
    work: ms(since.filter(({ ts }) => ts <= end)).reduce((a, b) => a + b, 0),
  };
}

/**
 * A case as the address writes it.
 * @param {any} value
 * @param {string} [path]
 * @returns {string[]}
 */
function entries(value, path = "") {
  if (typeof value !== "object") return [`${path}=${encodeURIComponent(value)}`];
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = Array.isArray(value) ? `[${name}]` : path && `.${name}`;
    return entries(inner, path + (step || name));
  });
}

/**
 * @param {Browser} browser
 * @param {string} address
 */
async function keystrokes(browser, address) {
  const rows = [];
  for (const task of ["cost", "exit", "outage", "late", "cooling-off", "notice"]) {
    const context = await browser.newContext({ locale: "ja-JP", timezoneId: "Asia/Tokyo" });
    const page = await context.newPage();
    await page.goto(`${address}#${task}&${entries(fullCase).join("&")}`);
    await page.locator("#answer .headline").waitFor();
    // What comes after the first answer is there as well.
    await page.waitForTimeout(1000);
    await page.evaluate(markDrawn);
    const fee = page.locator('[id="plan.monthlyFee"]:visible');
    const field = (await fee.count()) > 0 ? fee : page.locator("#fields input[type=text]:visible").first();
    await field.focus();
    await field.press("End");
    const devtools = await context.newCDPSession(page);
    const found = [];
    for (const rate of [1, SLOWER]) {
      await devtools.send("Emulation.setCPUThrottlingRate", { rate });
      const strokes = [];
      for (const key of ["1", "Backspace", "2", "Backspace", "3", "Backspace"])
        strokes.push(await tasksOf(browser, page, key));
      found.push(strokes);
    }
    const [plain, slowed] = found;
    rows.push([
      task,
      times(median(plain.map(({ work }) => work)) / FRAME),
      times(median(slowed.map(({ longest }) => longest)) / LONGEST_TASK),
    ]);
    await context.close();
  }
  table(
    "A keystroke in the fullest case; budgets 1 x",
    ["task", `work to the drawn answer, ${FRAME} ms = 1`, `longest task slowed ${SLOWER} x, ${LONGEST_TASK} ms = 1`],
    rows,
  );
}

/** @returns {Promise<string[]>} the files of a first visit */
export async function page() {
  buildModules();
  const { address, stop } = await host();
  const browser = await chromium.launch(browserOf.launchOptions);
  try {
    const files = await coldPages(browser, address);
    await keystrokes(browser, address);
    return files;
  } finally {
    await browser.close();
    stop();
  }
}
