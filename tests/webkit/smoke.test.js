// WebKit, which Playwright cannot drive here: the page loads, takes a fact and answers; without its server; as one file.
import { afterEach, beforeEach, test } from "node:test";
import { servePage } from "../served.js";
import { startWebKit, until } from "./driver.js";

const singlePage = new URL("../../www/pkg/page.html", import.meta.url).href;

/** @type {Awaited<ReturnType<typeof startWebKit>>} */
let webkit;

// One of its own for each: after a way from the server's pages to one on the disk its driver at times never answers again.
beforeEach(async () => {
  webkit = await startWebKit();
});

afterEach(() => webkit.stop());

// The README's example: three fields, and what the cancellation comes to.
async function enter() {
  await webkit.type("#contract\\.formedOn", "令和8年4月15日");
  await webkit.type("#plan\\.monthlyFee", "39,800円");
  await webkit.type("#cancellation\\.on", "2026/12/31");
}

const read = () =>
  until("the end of the contract and what is then owed are shown", () =>
    webkit.run(
      "const words = document.querySelector('main').innerText; return words.includes('2027年1月31日') && words.includes('131,340円')",
    ),
  );

test("WebKit: load, enter, read the answer; the same without the server after the first visit", async () => {
  const page = await servePage();
  try {
    await webkit.open(`${page.address}#exit`);
    await enter();
    await read();
    await until("the page is kept for later", () =>
      webkit.run("return navigator.serviceWorker.getRegistration().then((kept) => kept.active.state === 'activated')"),
    );
  } finally {
    page.stop();
  }
  await until("the server is gone", () =>
    fetch(page.address).then(
      () => false,
      () => true,
    ),
  );
  // What was typed is still there, and answered.
  await webkit.reload();
  await read();
});

test("WebKit: one file from the disk", async () => {
  await webkit.open(`${singlePage}#exit`);
  await enter();
  await read();
});
