import { defineConfig } from "@playwright/test";
import { chromium, firefox } from "./browsers.js";

const port = process.env.PAGE_PORT;

export default defineConfig({
  testDir: "page",
  outputDir: "../target/playwright",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Once: a browser that stalls on a busy machine is no failure of the page. The log names what needed it.
  retries: 1,
  workers: 2,
  // A machine busy with other things is no failure.
  timeout: 120_000,
  reporter: [["line"], ["json", { outputFile: "../target/playwright.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
  },
  projects: [
    { name: "chromium", use: chromium },
    { name: "firefox", use: firefox },
  ],
  webServer: {
    command: "../www/serve",
    // The address that it prints; the name in the pattern becomes the environment variable PAGE_PORT.
    wait: { stderr: /http:\/\/127\.0\.0\.1:(?<page_port>\d+)\// },
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
  },
});
