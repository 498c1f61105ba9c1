// The README has a line for each dependency.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cargoMetadata, read } from "./sources.js";

const readme = read("README.md");

/** The lines of the section of this heading. @param {string} heading */
function section(heading) {
  const found = readme.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  assert.ok(found, `the README has a section "${heading}"`);
  return found.split("\n");
}

test("each dependency has its line in the README, and no line is about another", () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read("package.json"));
  const [crate] = cargoMetadata("--no-deps").packages;
  const used = [...crate.dependencies.map(({ name }) => name), ...Object.keys({ ...dependencies, ...devDependencies })];
  const rows = section("Dependencies").map((line) => /^\| (?<names>[^|]+) \| (?<why>[^|]+) \|$/.exec(line)?.groups);
  const named = rows.flatMap((row) => (row && row.why.trim() !== "why" ? row.names.trim().split(", ") : []));
  assert.deepEqual(named.filter((name) => !/^-+$/.test(name)).sort(), [...new Set(used)].sort());
});
