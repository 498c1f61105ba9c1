// The page's imports run down only, and no file comes back to itself. (Those of the rules: tests/rules/arrows.rs.)
import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { files, read } from "./sources.js";

const base = "www/js/";
/** The rooms from the top. Those of one floor do not know each other. */
const FLOORS = [["main"], ["shell"], ["tasks", "share"], ["form", "answers"], ["parts"], ["words"], ["state"]];

const room = (/** @type {string} */ path) => path.slice(base.length).split(/[/.]/)[0];
const floor = (/** @type {string} */ path) => FLOORS.findIndex((rooms) => rooms.includes(room(path)));

const AT_ONCE = /^(?:import|export)\b[^"';]*?"(\.[^"]+)"/gm;
const WHEN_ASKED_FOR = /\bimport\("(\.[^"]+)"\)/g;

/**
 * The files that a file imports; not those of which it only names a type.
 * @param {string} path
 * @param {RegExp} pattern
 */
function imports(path, pattern) {
  const code = read(path).replace(/\/\*[\s\S]*?\*\//g, "");
  return [...code.matchAll(pattern)].map(([, to]) => join(dirname(path), to)).filter((to) => to.startsWith(base));
}

const own = files().filter((path) => path.startsWith(base));
/** What comes in later finds everything else there: a way back from it is no circle. */
const atOnce = new Map(own.map((path) => [path, imports(path, AT_ONCE)]));
const graph = new Map(own.map((path) => [path, [...imports(path, AT_ONCE), ...imports(path, WHEN_ASKED_FOR)]]));

test("every file of the page has its room", () => {
  assert.ok(graph.size > FLOORS.length);
  assert.deepEqual(
    [...graph.keys()].filter((path) => floor(path) < 0),
    [],
  );
});

test("no import runs up or across", () => {
  const forbidden = [...graph].flatMap(([from, tos]) =>
    tos.filter((to) => room(from) !== room(to) && floor(from) >= floor(to)).map((to) => `${from} → ${to}`),
  );
  assert.deepEqual(forbidden, []);
});

test("no circle", () => assert.equal(circle(atOnce), undefined));

/**
 * The first circle found, in its order.
 * @param {Map<string, string[]>} arrows
 */
function circle(arrows) {
  const done = new Set();
  /**
   * @param {string} at
   * @param {string[]} way
   * @returns {string | undefined}
   */
  const walk = (at, way) => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at].join(" → ");
    if (done.has(at)) return undefined;
    done.add(at);
    for (const to of arrows.get(at) ?? []) {
      const found = walk(to, [...way, at]);
      if (found) return found;
    }
    return undefined;
  };
  for (const each of arrows.keys()) {
    const found = walk(each, []);
    if (found) return found;
  }
  return undefined;
}

test("a circle is found", () => {
  const arrows = { a: ["b"], b: ["c", "d"], c: [], d: ["b"] };
  assert.equal(circle(new Map(Object.entries(arrows))), "b → d → b");
});
