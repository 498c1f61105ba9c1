import { defineConfig } from "@playwright/test";
import { chromium, firefox } from "./browsers.js";

const port = process.env.PAGE_PORT;

export default defineConfig({
  testDir: "page",
  outputDir: "../target/playwright",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Once, and never silently: tests/run names what needed it, and fails where that was more than a test or two.
  retries: 1,
  workers: 3,
  // A machine busy with other things is no failure.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["line"], ["json", { outputFile: "../target/playwright.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
  },
  // What the engine has no part in, such as which words a figure has, is tagged @once and runs in one of them.
  projects: [
    { name: "chromium", use: chromium },
    { name: "firefox", use: firefox, grepInvert: /@once/ },
  ],
  webServer: {
    command: "../www/serve",
    // The address that it prints; the name in the pattern becomes the environment variable PAGE_PORT.
    wait: { stderr: /http:\/\/127\.0\.0\.1:(?<page_port>\d+)\// },
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
  },
});
