// The README's map and every path that it names are as they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { files, read } from "./sources.js";

const readme = read("README.md");
const tracked = files();
/** What lies directly in a folder: files, and folders with a stroke behind them. @param {string} folder */
const entries = (folder) => [
  ...new Set(
    tracked.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length).replace(/\/.*/, "/")),
  ),
];

test("the map names whatever lies in the folders that it shows", () => {
  const map = /### The map\n\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const named = new Set(map.split(/[\s;,:]+/));
  // A Rust module's own file stands for the folder beside it.
  const isRoom = (/** @type {string} */ name) =>
    name.endsWith(".rs") && entries("src/").includes(name.replace(".rs", "/"));
  for (const folder of ["src/", "www/", "www/js/", "tests/"])
    assert.deepEqual(
      entries(folder).filter(
        (name) => !named.has(name) && !(folder === "src/" && isRoom(name)) && !/config|json$|^icon/.test(name),
      ),
      [],
      `in ${folder}`,
    );
});

test("every path that the README names is there", () => {
  const paths = [...readme.matchAll(/`([\w.*/-]+(?:\/[\w.*-]*|\.\w+))`|\]\(([\w./-]+)\)/g)].map(
    ([, code, link]) => code ?? link,
  );
  assert.ok(paths.length > 20);
  for (const path of paths) {
    if (path.startsWith("www/pkg")) continue;
    const glob = path.replace(/\/$/, "").replaceAll(".", "\\.").replaceAll("*", "[^/]*");
    const pattern = RegExp(`(^|/)${glob}(/|$)`);
    assert.ok(
      tracked.some((each) => pattern.test(each)),
      path,
    );
  }
});
