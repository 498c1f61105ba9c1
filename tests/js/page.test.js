// The page's words and its edition stand in index.html before any script: as the tables and the crate have them now.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { filled } from "../../www/html.js";
import fields from "../../www/js/words/ja/fields.js";
import page from "../../www/js/words/ja/page.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const html = read("www/index.html");
const version = /^version = "(.+)"$/m.exec(read("Cargo.toml"))?.[1] ?? "";

test("index.html says what the tables of words and the crate say", () => {
  assert.equal(filled(html, { ...fields, ...page }, version), html);
  assert.match(html, new RegExp(`data-edition>${version.replaceAll(".", "\\.")}<`));
});

test("words, and an edition, that are not up to date are written anew", () => {
  const old = '<p data-t="a">old</p><b data-edition>1</b><i data-t-label="x" aria-label="old" data-t-label="b"></i>';
  assert.equal(
    filled(old, { a: "1 < 2", b: '"b"' }, "2.0.0"),
    '<p data-t="a">1 &lt; 2</p><b data-edition>2.0.0</b><i data-t-label="x" aria-label="&quot;b&quot;" data-t-label="b"></i>',
  );
  assert.throws(() => filled('<p data-t="gone">x</p>', {}, "1"), /gone/);
});
