// The words of the page: the same in both languages, none missing, none left over, one for each code that the rules speak in.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const js = fileURLToPath(new URL("../../www/js/", import.meta.url));
const words = `${js}words/`;
const names = readdirSync(`${words}ja`);

/** @param {"ja" | "en"} lang @param {string} name @returns {Promise<Record<string, string>>} */
const table = async (lang, name) => (await import(`${words}${lang}/${name}`)).default;
const tables = await Promise.all(
  names.map(async (name) => ({ name, ja: await table("ja", name), en: await table("en", name) })),
);
const all = Object.assign({}, ...tables.map(({ ja }) => ja));

/** The {names} in a text, in order, each once. @param {string} text */
const blanks = (text) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Every script of the page but its words. */
const scripts = readdirSync(js, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".js") && !/^words\/(ja|en)\//.test(path))
  .map((path) => readFileSync(js + path, "utf8"));
const source = [...scripts, readFileSync(`${js}../index.html`, "utf8")].join("\n");

test("each table stands in both languages with the same keys and the same blanks", () => {
  assert.deepEqual(readdirSync(`${words}en`), names);
  for (const { name, ja, en } of tables) {
    assert.deepEqual(Object.keys(en).sort(), Object.keys(ja).sort(), name);
    for (const key of Object.keys(ja)) {
      // A span of time is one value in one language and may be two in the other.
      assert.deepEqual(blanks(en[key]), blanks(ja[key]), `${name}: ${key}`);
    }
  }
});

test("a key stands in one table", () => {
  const seen = new Map();
  for (const { name, ja } of tables) {
    for (const key of Object.keys(ja)) {
      assert.equal(seen.get(key), undefined, `${key} is in ${name} and ${seen.get(key)}`);
      seen.set(key, name);
    }
  }
});

test("every word that a script asks for is there", () => {
  const asked = [...source.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, key]) => key);
  assert.ok(asked.length > 100);
  for (const key of asked) assert.ok(key in all, key);
});

test("every word is asked for", () => {
  const literal = new Set([...source.matchAll(/["'`]([\w-]+(?:\.[\w-]+)*)["'`]/g)].map(([, key]) => key));
  // `exit.figure.${id}` asks for whatever begins so; what has no word of its own in it asks for nothing.
  const patterns = [...source.matchAll(/`([\w.-]*(?:\$\{[^}`]*\}[\w.-]*)+)`/g)]
    .map(([, template]) => template.split(/\$\{[^}]*\}/))
    .filter((parts) => parts.some((part) => /\w\.|\.\w/.test(part)))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join(".+")}$`));
  const unused = Object.keys(all).filter((key) => !literal.has(key) && !patterns.some((pattern) => pattern.test(key)));
  assert.deepEqual(unused, []);
});

test("polite words alone: nothing is said of the reader's entry but how to mend it", () => {
  for (const { name, ja } of tables) {
    for (const [key, text] of Object.entries(ja)) {
      assert.doesNotMatch(text, /不正|無効|半角で入力|ほかに|￥/, `${name}: ${key}`);
    }
  }
});
