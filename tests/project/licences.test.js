// What the project is built with may be used so, and what it passes on may be passed on so; both are listed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cargoMetadata, files, read } from "./sources.js";

/** Ask for no more than that their text goes along, as www/pkg/licences.txt does. */
const PASSED_ON = [
  "MIT",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "0BSD",
  "Unlicense",
  "Zlib",
  "Unicode-3.0",
];
/** Of tools too: their terms bind whoever changes and passes on the tool. */
const TOOLS = [...PASSED_ON, "CC0-1.0", "BlueOak-1.0.0", "MPL-2.0"];

/**
 * Whether an SPDX expression can be met with these licences.
 * @param {string} expression
 * @param {string[]} licences
 */
function allows(expression, licences) {
  const words = expression.replaceAll("/", " OR ").match(/[()]|[^\s()]+/g) ?? [];
  const take = (/** @type {string} */ word) => words[0] === word && words.shift();
  const any = () => {
    const met = [all()];
    while (take("OR")) met.push(all());
    return met.includes(true);
  };
  const all = () => {
    const met = [one()];
    while (take("AND")) met.push(one());
    return !met.includes(false);
  };
  const one = () => {
    if (take("(")) {
      const met = any();
      assert.ok(take(")"), expression);
      return met;
    }
    const word = String(words.shift());
    // An exception only permits more.
    if (take("WITH")) words.shift();
    return licences.includes(word);
  };
  const met = any();
  assert.equal(words.length, 0, expression);
  return met;
}

for (const [expression, met] of Object.entries({
  MIT: true,
  "GPL-3.0": false,
  "GPL-3.0 OR MIT": true,
  "MIT OR GPL-3.0": true,
  "MIT AND GPL-3.0": false,
  "(MIT OR GPL-3.0) AND Unicode-3.0": true,
  "MIT/GPL-2.0": true,
  "Apache-2.0 WITH LLVM-exception": true,
  "(GPL-2.0 OR GPL-3.0)": false,
})) {
  test(`${expression} can ${met ? "" : "not "}be met`, () => assert.equal(allows(expression, PASSED_ON), met));
}

const bom = () => JSON.parse(read("www/pkg/sbom.cdx.json"));

test("every crate's licence can be met", () => {
  const crates = cargoMetadata().packages.filter(({ source }) => source);
  assert.ok(crates.length > 10);
  for (const { name, license } of crates) assert.ok(allows(license ?? "none", TOOLS), `${name}: ${license}`);
});

test("every npm package's licence can be met", () => {
  const packages = Object.entries(JSON.parse(read("package-lock.json")).packages).filter(([path]) => path);
  assert.ok(packages.length > 10);
  for (const [path, { license }] of packages) assert.ok(allows(license ?? "none", TOOLS), `${path}: ${license}`);
});

test("what is passed on is listed, each with a licence that lets it and a hash", () => {
  const { bomFormat, specVersion, components, dependencies } = bom();
  assert.deepEqual([bomFormat, specVersion], ["CycloneDX", "1.6"]);
  for (const { name, version, purl, licenses, hashes } of components) {
    assert.ok(purl.endsWith(`/${name.replace("@", "%40")}@${version}`), purl);
    assert.ok(allows(licenses[0].expression, PASSED_ON), `${name}: ${licenses[0].expression}`);
    if (name !== "rust-std") assert.match(hashes[0].content, /^[0-9a-f]{64}(?:[0-9a-f]{64})?$/, name);
  }
  // A graph over what is listed and nothing else.
  const listed = new Set(components.map((each) => each["bom-ref"]));
  const [own, ...parts] = dependencies;
  for (const { dependsOn } of [own, ...parts]) for (const ref of dependsOn) assert.ok(listed.has(ref), ref);
});

test("the list has every crate that the rules name for the module, and no tool", () => {
  const [crate] = cargoMetadata("--no-deps").packages;
  const listed = bom().components.map(({ name }) => name);
  for (const { name, kind } of crate.dependencies) assert.equal(listed.includes(name), kind === null, name);
});

test("the list has every npm package that the page imports, and no tool", () => {
  const imported = files()
    .filter((path) => /^www\/js\/.*\.js$/.test(path))
    .flatMap((path) => [...read(path).matchAll(/(?:\bfrom|\bimport\(?) ?"((?:@[\w.-]+\/)?\w[\w.-]*)/g)])
    .map(([, name]) => name);
  const listed = bom()
    .components.filter(({ purl }) => purl.startsWith("pkg:npm/"))
    .map(({ name }) => name);
  const { dependencies = {} } = JSON.parse(read("package.json"));
  assert.deepEqual([...new Set(imported)].sort(), Object.keys(dependencies).sort());
  for (const name of Object.keys(dependencies)) assert.ok(listed.includes(name), name);
});

test("each part's licence goes along in words", () => {
  const text = read("www/pkg/licences.txt");
  for (const { name, version, purl } of bom().components)
    if (!purl.startsWith("pkg:generic/")) assert.ok(text.includes(`\n${name} ${version}: `), name);
  assert.match(text, /Permission is hereby granted, free of charge/);
});
