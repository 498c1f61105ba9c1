/**
 * A case in the fragment of an address, which browsers send to no server: `#v1=<seal>&plan.monthlyFee=39800&outages.0.span=49.5`.
 * One pair for each thing typed, so that damage stays where it is, and so that a person can write one by hand, unsealed.
 *
 * @import { Case } from "../../pkg/hosting_contract.js"
 * @typedef {{ case?: Case, unread: string[], sound: boolean }} LinkedCase without a case: of a version that is not read
 *   here; `unread`: paths that were left out; `sound`: nothing was cut off or altered
 */
import { shapeAt, steps } from "../shape.js";
import { leaves } from "./leaves.js";

const VERSION = "v1";
/** Longer than any form makes; some programs cut addresses much earlier. */
const LONGEST = 200_000;
const SETTINGS = new Set(["embed", "plan"]);

/** @param {Case} caseData */
export function toFragment(caseData) {
  const pairs = leaves(caseData).map(([path, value]) => [dotted(path), whole(String(value))]);
  return `#${[[VERSION, seal(pairs)], ...pairs].map(([path, value]) => `${path}=${encoded(value)}`).join("&")}`;
}

/**
 * What stands in a fragment besides a case: `#embed&plan=standard`.
 * @param {string} fragment
 * @returns {Map<string, string>}
 */
export function settings(fragment) {
  return new Map(pairsOf(fragment).flatMap(({ path, value }) => (SETTINGS.has(path) ? [[path, value ?? ""]] : [])));
}

/**
 * @param {string} fragment
 * @returns {LinkedCase | undefined} undefined where it holds no case at all
 */
export function fromFragment(fragment) {
  const all = pairsOf(fragment);
  const head = all.find(({ path }) => /^v\d+$/.test(path));
  if (!head) return undefined;
  if (head.path !== VERSION) return { unread: [], sound: true };
  const pairs = all.filter((pair) => pair !== head && !SETTINGS.has(pair.path));
  const sound =
    fragment.length <= LONGEST &&
    (!head.value || head.value === seal(pairs.map(({ path, value }) => [path, value ?? ""])));
  return { ...read(pairs, sound), sound };
}

/**
 * @param {Pair[]} pairs
 * @param {boolean} sound
 */
function read(pairs, sound) {
  /** @type {string[]} */
  const unread = [];
  /** @type {any} */
  const data = {};
  const place = places();
  for (const pair of pairs) {
    const path = bracketed(pair.path);
    const shape = shapeAt(path);
    const leaf = typeof shape === "string" || (shape !== undefined && "of" in shape);
    // The last of a link that was cut off may be half a value: half a date is another date.
    const cut = !sound && pair === pairs.at(-1);
    if (!leaf || pair.value === undefined || cut) unread.push(path);
    else put(data, place(steps(path)), typeof shape === "string" ? pair.value : answer(shape.of, pair.value));
  }
  return { case: data, unread };
}

/**
 * @typedef {{ path: string, value: string | undefined }} Pair undefined where the text is damaged
 * @param {string} fragment
 * @returns {Pair[]}
 */
function pairsOf(fragment) {
  const pieces = fragment.slice(1, LONGEST).split("&");
  return pieces.filter(Boolean).map((piece) => {
    const [path, ...rest] = piece.split("=");
    return { path: decode(path) ?? path, value: decode(rest.join("=")) };
  });
}

/** Half of a pair of surrogates cannot be written in an address. @param {string} text */
const whole = (text) => text.replace(/\p{Surrogate}/gu, "\uFFFD");

/** "outages[0].span" as "outages.0.span": some programs end an address at a bracket. @param {string} path */
const dotted = (path) => path.replace(/\[(\d+)\]/g, ".$1");

/** @param {string} path */
const bracketed = (path) => path.replace(/\.(\d+)(?=\.|$)/g, "[$1]");

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Also what mail programs take for the end of an address. @param {string} text */
const encoded = (text) =>
  encodeURIComponent(text).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** How many pairs there are and an FNV-1a hash of them: against accidents, not against people. @param {string[][]} pairs */
function seal(pairs) {
  let hash = 0x811c9dc5;
  for (const sign of pairs.map((pair) => pair.join("=")).join("\n")) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  return `${pairs.length}-${(hash >>> 0).toString(36)}`;
}

/** Numbers the entries of each list in the order in which they come up: no number in a link makes a list long. */
function places() {
  /** @type {Map<string, (string | number)[]>} */
  const lists = new Map();
  return (/** @type {(string | number)[]} */ way) =>
    way.map((step, at) => {
      if (typeof step === "string") return step;
      const list = JSON.stringify(way.slice(0, at));
      const seen = lists.get(list) ?? [];
      lists.set(list, seen);
      return (seen.indexOf(step) + 1 || seen.push(step)) - 1;
    });
}

/**
 * @param {any} data
 * @param {(string | number)[]} way of a shape that exists: no name of the language's own objects is among them
 * @param {unknown} value
 */
function put(data, way, value) {
  let inner = data;
  for (const [at, step] of way.slice(0, -1).entries()) {
    inner[step] ??= typeof way[at + 1] === "number" ? [] : {};
    inner = inner[step];
  }
  inner[/** @type {string} */ (way.at(-1))] = value;
}

/**
 * @param {readonly (string | boolean)[]} answers
 * @param {string} text
 */
const answer = (answers, text) => answers.find((each) => String(each) === text) ?? text;
