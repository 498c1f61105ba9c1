// What Playwright's report comes to: passed, failed and skipped on standard output; on standard error a line for each test
// that passed only when it was tried again. Argument: the report.
import { readFileSync } from "node:fs";

/**
 * @typedef {{ title: string, file: string, tests: { projectName: string, status: string }[] }} Spec
 * @typedef {{ title: string, specs: Spec[], suites?: Suite[] }} Suite
 */

/** @type {{ stats: Record<"expected" | "unexpected" | "flaky" | "skipped", number>, suites: Suite[] }} */
const { stats, suites } = JSON.parse(readFileSync(process.argv[2], "utf8"));

console.log(stats.expected + stats.flaky, stats.unexpected, stats.skipped);

/** @param {Suite} suite */
function nameFlaky(suite) {
  for (const { title, file, tests } of suite.specs)
    for (const { projectName, status } of tests)
      if (status === "flaky") console.error(`${file}: ${title} (${projectName})`);
  suite.suites?.forEach(nameFlaky);
}

suites.forEach(nameFlaky);
