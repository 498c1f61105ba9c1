// Each host is told the same: who may frame the page, and what else the page is sent with.
import assert from "node:assert/strict";
import { test } from "node:test";
import { headersFor, readRules } from "../../www/headers.js";
import { TASKS } from "../../www/js/state/tasks.js";
import { read } from "./sources.js";

const rules = readRules();
const everywhere = [...headersFor(rules, "/pkg/page/main.js")];
const first = headersFor(rules, "/").get("Link");
const worker = headersFor(rules, "/sw.js").get("Content-Security-Policy");

/** @param {string} text @param {RegExp} line with the groups `name` and `value` */
const pairs = (text, line) => [...text.matchAll(line)].map(({ groups }) => [groups?.name, groups?.value]);

test("what is sent with every file", () => {
  const sent = headersFor(rules, "/pkg/page/main.js");
  assert.match(String(sent.get("Content-Security-Policy")), /^frame-ancestors '(self|none)'/);
  assert.equal(sent.get("X-Content-Type-Options"), "nosniff");
  assert.equal(sent.get("Referrer-Policy"), "no-referrer");
  assert.match(String(sent.get("Permissions-Policy")), /camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  // A file that a browser may keep unasked can meet one of another edition.
  assert.equal(sent.get("Cache-Control"), "no-cache");
});

test("a later rule adds to a header", () => {
  assert.equal(worker, "frame-ancestors 'self', default-src 'none'; script-src 'self'; connect-src 'self'");
});

test("script and style are announced as the page's head names them", () => {
  const head = read("www/index.html").split("</head>")[0];
  const named = [...head.matchAll(/<(?:link rel="stylesheet"|script)[^>]* (?:href|src)="([^"]+)"/g)];
  const announced = [...String(first).matchAll(/<([^>]+)>/g)];
  assert.deepEqual(
    announced.map(([, file]) => file),
    named.map(([, file]) => file),
  );
  assert.equal(announced.length, 2);
});

test("Apache is told the same", () => {
  const found = pairs(read("www/.htaccess"), /^( *)Header always (set|append) (?<name>\S+) "(?<value>.*)"$/gm);
  const [own, [link, added]] = [found.slice(0, -2), found.slice(-2)];
  assert.deepEqual(own, everywhere);
  assert.deepEqual(link, ["Link", first]);
  assert.equal(`${own[0]?.[1]}, ${added?.[1]}`, worker);
});

test("nginx is told the same", () => {
  const conf = read("hosting/nginx.conf");
  const found = pairs(conf, /^ *add_header (?<name>\S+) "(?<value>.*)" always;$/gm);
  assert.deepEqual(found, everywhere);
  const added = /sw\\\.js\$ "(.*)";/.exec(conf)?.[1];
  assert.equal(`${found[0]?.[1]}, ${added}`, worker);
  assert.equal(/index\\\.html\$ "(.*)";/.exec(conf)?.[1], first);
});

for (const [host, told] of Object.entries({
  Vercel: JSON.parse(read("hosting/vercel.json")),
  Firebase: JSON.parse(read("hosting/firebase.json")).hosting,
})) {
  test(`${host} is told the same`, () => {
    const [all, ofPage, ofWorker] = told.headers.map(({ headers }) => headers.map(({ key, value }) => [key, value]));
    assert.deepEqual(all, everywhere);
    assert.deepEqual(ofPage, [["Link", first]]);
    assert.deepEqual(ofWorker, [["Content-Security-Policy", worker]]);
  });
}

test("the page of lost links knows every task", () => {
  const known = /\(\(\?:([^)]*)\)/.exec(read("www/404.js"))?.[1].split("|");
  assert.deepEqual(known, [...TASKS]);
});
