// As much of WebDriver as the smoke test needs, spoken to WebKit's own browser by plain requests.
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { webkitBrowserPath, webkitDriverPath } from "../browsers.js";

/** How many were started: each has a port of its own. */
let started = 0;

/** Starts WebKit with one empty window. */
export async function startWebKit() {
  started += 1;
  const port = 30_000 + ((process.pid + started) % 10_000);
  const driver = spawn(webkitDriverPath, [`--port=${port}`], { stdio: ["ignore", "ignore", "inherit"] });

  async function command(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  await until("WebKitWebDriver is ready", async () => (await command("GET", "/status")).ready);
  const options = { binary: webkitBrowserPath, args: ["--automation"] };
  const { sessionId } = await command("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const session = `/session/${sessionId}`;

  return {
    /** @param {string} url */
    open: (url) => command("POST", `${session}/url`, { url }),
    reload: () => command("POST", `${session}/refresh`, {}),
    /**
     * Runs the body of a function in the page.
     * @param {string} script
     */
    run: (script) => command("POST", `${session}/execute/sync`, { script, args: [] }),
    /**
     * Types as a person does, key by key, once the field is there.
     * @param {string} selector
     * @param {string} text
     */
    async type(selector, text) {
      const find = () => command("POST", `${session}/element`, { using: "css selector", value: selector });
      const element = await until(`${selector} is there`, find);
      await command("POST", `${session}/element/${Object.values(element)[0]}/value`, { text });
    },
    async stop() {
      await command("DELETE", session);
      driver.kill();
    },
  };
}

/**
 * Waits until what is asked for is there; an error on the way counts as not yet.
 * @param {string} what
 * @param {() => Promise<unknown>} ask
 */
export async function until(what, ask, seconds = 10) {
  const deadline = Date.now() + seconds * 1000;
  let last;
  do {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    await pause(100);
  } while (Date.now() < deadline);
  throw new Error(`not within ${seconds} s: ${what}; last: ${last}`);
}
