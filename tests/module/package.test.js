// www/pkg as other programs get it: packed, installed into an empty project without a network, imported there, type-checked.
// The examples of its README are run as they stand.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const packed = join(root, "www/pkg");
const project = mkdtempSync(join(tmpdir(), "hosting-contract-"));
const installed = join(project, "node_modules/hosting-contract");
const bin = (/** @type {string} */ name) => join(root, "node_modules/.bin", name);

/** @param {string} command @param {string[]} args @param {string} [cwd] */
const run = (command, args, cwd = project) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  // Its end is enough: a bundle that fails is quoted whole.
  assert.equal(status, 0, `${command} ${args.join(" ")}: ${`${stdout}${stderr}`.slice(-2_000)}`);
  return stdout;
};
/** @param {string} name @param {string} content */
const write = (name, content) => writeFileSync(join(project, name), content);

/** The example under a heading, and what it says that it prints. @param {string} heading */
const example = (heading) => {
  const readme = readFileSync(join(installed, "README.md"), "utf8");
  const code = readme.split(`## ${heading}\n`)[1]?.match(/```\w+\n([\s\S]*?)```/)?.[1] ?? "";
  return { code, printed: code.match(/console\.log\(.*; \/\/ (.*)/)?.[1] };
};

before(() => {
  const tarball = run("npm", ["pack", "--silent", "--pack-destination", project], packed).trim();
  write("package.json", JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", tarball]);
});
after(() => rmSync(project, { recursive: true }));

test("it holds the module, its types, how to use it and its licence, and nothing of the page", () => {
  assert.deepEqual(readdirSync(installed).sort(), [
    "LICENSE",
    "README.md",
    "hosting_contract.d.ts",
    "hosting_contract.js",
    "hosting_contract_bg.wasm",
    "index.d.ts",
    "index.js",
    "node.js",
    "package.json",
  ]);
});

test("it has the name, the version and the licence of the crate", () => {
  const cargo = readFileSync(join(root, "Cargo.toml"), "utf8");
  const stated = (/** @type {string} */ key) => cargo.match(new RegExp(`^${key} = "(.*)"$`, "m"))?.[1];
  const { name, version, license } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  assert.deepEqual({ name, version, license }, { name: stated("name"), version: stated("version"), license: "MIT" });
});

test("the README's example for Node prints what it says", () => {
  const { code, printed } = example("Node");
  write("node.js", code);
  assert.equal(run(process.execPath, ["node.js"]).trim(), printed);
  assert.ok(printed);
});

test("the README's example for a bundler prints what it says", () => {
  const { code, printed } = example("A bundler");
  write("bundled.js", code);
  const options = ["--bundle", "--format=esm", "--target=es2022", "--loader:.wasm=binary", "--outfile=out.js"];
  run(bin("esbuild"), ["bundled.js", ...options, "--log-level=error"]);
  assert.equal(run(process.execPath, ["out.js"]).trim(), printed);
  assert.ok(printed);
});

for (const [module, moduleResolution] of [
  ["nodenext", "nodenext"],
  ["esnext", "bundler"],
]) {
  test(`TypeScript knows its types (${moduleResolution})`, () => {
    write(
      "program.ts",
      `import init, { assess, type Assessment, type Case } from "hosting-contract";
       const input: Case = { asOf: "2026-11-22", plan: { monthlyFee: "39,800円" } };
       export const cap: number | undefined = assess(input, { steps: false }).liabilityCap;
       export const read = (answer: Assessment): string[] => answer.read.map(({ path }) => path);
       export const ready: Promise<unknown> = init();
       // @ts-expect-error: a day is text
       assess({ asOf: 20261122 });
       // @ts-expect-error: no such field
       assess({ asOf: "2026-11-22", contarct: {} });
       // @ts-expect-error: no such wish
       assess(input, { step: false });`,
    );
    const compilerOptions = {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      strict: true,
      noEmit: true,
    };
    write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    run(bin("tsc"), ["-p", "."]);
  });
}
