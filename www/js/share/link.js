/**
 * A case in the fragment of an address, which browsers send to no server:
 * `#outage&v2=<seal>&plan.monthlyFee=39800&outages.0.span=2%E6%97%A5`.
 *
 * One pair for each thing typed, so that damage stays where it is and a person can write one by hand:
 * `#outage&plan.monthlyFee=39800&outages[0].span=2日`. A link of ours carries a seal that tells whether it arrived whole.
 *
 * @import { Typed } from "../state/case.js"
 * @import { Shape } from "../state/shape.js"
 * @import { Task } from "../state/tasks.js"
 *
 * @typedef {object} Linked
 * @property {Task} [task] the place that the link names
 * @property {Typed} [case] what was typed, with the entries' ids; absent where the link holds none, or one of a later version
 * @property {string[]} unread paths of what was left out: unknown, damaged, or perhaps cut short
 * @property {boolean} sound nothing is known to be cut off or altered
 * @property {boolean} newer made by a later edition, whose links are not read here
 * @property {Map<string, string>} settings what stands in the link besides the case: `embed`, `plan=standard`
 */
import { isChoice, shapeAt, steps } from "../state/shape.js";
import * as tasks from "../state/tasks.js";
import { leaves } from "./leaves.js";
import { candidates, LONGEST } from "./mend.js";

const VERSION = "v2";
/** Versions whose pairs are read here: the first edition's differ in nothing but their names. */
const READ = ["v1", VERSION];
const SETTINGS = new Set(["embed", "plan"]);
/**
 * How the last value of a link by hand ends where its end may be missing though it can be read: the 3 of a 31st, the 9 of
 * nine to ten, the 1 of a December, the 25 of 25,000. It is left out and named. What cannot be read so says its own field.
 * @type {Partial<Record<import("../state/shape.js").Kind, RegExp>>}
 */
const HALF = {
  day: /[-/.月][1-3]$/,
  minute: /[-/.月][1-3]$|[\sT]\d{1,2}$|[:時]\d$/,
  month: /[-/.年]1$/,
  net: /,\d{1,2}$/,
  gross: /,\d{1,2}$/,
  yen: /,\d{1,2}$/,
  span: /[:日間]\d$/,
};

/**
 * @param {Typed} typed with the entries' ids, without a base date that nobody typed
 * @param {Task} [task]
 */
export function toFragment(typed, task) {
  const pairs = leaves(typed).map(([path, value]) => [dotted(path), whole(String(value))]);
  const sealed = pairs.length > 0 ? [[VERSION, seal(pairs)], ...pairs] : [];
  return `#${[...(task ? [task] : []), ...sealed.map(([path, value]) => `${path}=${encoded(value)}`)].join("&")}`;
}

/**
 * The whole address of a case: what stood before the fragment stays, the settings of an embedded page do not.
 * @param {string} here
 * @param {Typed} typed
 * @param {Task} task
 */
export const addressOf = (here, typed, task) => here.replace(/#.*$/s, "") + toFragment(typed, task);

/**
 * Reads the fragment of an address, raw or percent-encoded, and mends what programs and people do to one on its way.
 * @param {string} fragment with its `#`
 * @returns {Linked | undefined} undefined where it says nothing to this page
 */
export function fromFragment(fragment) {
  /** @type {(Linked & { known: number, doubt: number, sealed: boolean }) | undefined} */
  let best;
  for (const text of candidates(fragment)) {
    const read = readText(text);
    if (read.sealed && read.sound) return read;
    if (!best || better(read, best)) best = read;
  }
  return best && best.known > 0 ? best : undefined;
}

/**
 * Whether one way of reading a link makes more of it than another: more known pairs, else less left out, else fewer
 * values that still look encoded.
 * @typedef {{ known: number, unread: string[], doubt: number }} Reading
 * @param {Reading} one
 * @param {Reading} other
 */
function better(one, other) {
  if (one.known !== other.known) return one.known > other.known;
  if (one.unread.length !== other.unread.length) return one.unread.length < other.unread.length;
  return one.doubt < other.doubt;
}

/** @param {string} text a fragment without its `#` */
function readText(text) {
  const all = pairsOf(text);
  const task = /** @type {Task | undefined} */ (all.find(isTask)?.path);
  const settings = new Map(all.filter(isSetting).map(({ path, value }) => [path, value ?? ""]));
  const heads = all.filter(({ path }) => /^v\d+$/.test(path));
  const head = heads.find(({ bare }) => !bare) ?? heads[0];
  const newer = head !== undefined && !READ.includes(head.path);
  const pairs = all.filter((pair) => pair !== head && !isSetting(pair) && !isTask(pair));
  // A seal that cannot be read any more is one that does not fit.
  const sealed = head !== undefined && !head.bare;
  const intact =
    text.length < LONGEST && (!sealed || head?.value === seal(pairs.map(({ path, value }) => [path, value ?? ""])));
  const base = { task, settings, newer, sealed, sound: intact };
  const marks = (task ? 1 : 0) + settings.size + (head ? 1 : 0);
  if (newer) return { ...base, unread: [], known: marks, doubt: 0 };
  // A closing `&` says that the last value is whole.
  const open = !sealed && !text.endsWith("&") ? pairs.at(-1) : undefined;
  const { data, unread, known, doubt } = readPairs(pairs, intact ? undefined : pairs.at(-1), open);
  return {
    ...base,
    ...(known > 0 || head ? { case: data } : {}),
    unread,
    known: marks + known,
    doubt,
  };
}

/** @typedef {{ path: string, value: string | undefined, bare: boolean }} Pair a damaged value is undefined; `bare`: no `=` */

/** @param {Pair} pair */
const isTask = ({ path, bare }) => bare && tasks.isTask(path);
/** @param {Pair} pair */
const isSetting = ({ path }) => SETTINGS.has(path);

/**
 * @param {Pair[]} pairs
 * @param {Pair | undefined} cut the last of a link that was cut off: it may be half a value, and half a date is another date
 * @param {Pair | undefined} open the last of a link that nothing says is whole
 */
function readPairs(pairs, cut, open) {
  /** @type {string[]} */
  const unread = [];
  /** @type {any} */
  const data = {};
  const place = places();
  let known = 0;
  let doubt = 0;
  for (const pair of pairs) {
    const { value } = pair;
    const path = bracketed(pair.path);
    const shape = pair.bare ? undefined : leafAt(path);
    if (shape !== undefined) known += 1;
    if (value !== undefined && odd(value, shape, pair === open)) doubt += 1;
    const half = pair === cut || (pair === open && isHalf(value ?? "", shape));
    if (shape === undefined || value === undefined || half) unread.push(path);
    else if (value !== "") put(data, place(steps(path)), typeof shape === "string" ? value : answer(shape.of, value));
  }
  return { data, unread, known, doubt };
}

/**
 * @param {string} value
 * @param {Shape | undefined} shape
 */
const isHalf = (value, shape) => typeof shape === "string" && HALF[shape]?.test(value.normalize("NFKC")) === true;

/**
 * Whether a value looks as if something was done to it on the way: still encoded, no answer to the question that it is for,
 * or with the end of a sentence.
 * @param {string} value
 * @param {Shape | undefined} shape
 * @param {boolean} last
 */
function odd(value, shape, last) {
  if (isChoice(shape)) return !shape.of.some((answer) => String(answer) === value);
  return /%[\da-f]{2}/i.test(value) || (last && /[。、．，]$/.test(value));
}

/**
 * What can be typed at a path, or undefined: a block and a list are no values.
 * @param {string} path
 */
function leafAt(path) {
  // The first edition's one day of the withdrawal: the form knows what becomes of it.
  if (path === "contract.withdrawnOn") return "day";
  const shape = shapeAt(path);
  return typeof shape === "string" || isChoice(shape) ? shape : undefined;
}

/** @param {string} text @returns {Pair[]} */
function pairsOf(text) {
  const pieces = text.slice(0, LONGEST).split("&");
  return pieces.filter(Boolean).map((piece) => {
    const [path, ...rest] = piece.split("=");
    return { path: decode(path) ?? path, value: decode(rest.join("=")), bare: rest.length === 0 };
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
  /** @type {Map<string, Map<string | number, number>>} */
  const lists = new Map();
  return (/** @type {(string | number)[]} */ way) =>
    way.map((step, at) => {
      if (typeof step === "string") return step;
      const list = way.slice(0, at).join(".");
      const seen = lists.get(list) ?? new Map();
      lists.set(list, seen);
      if (!seen.has(step)) seen.set(step, seen.size);
      return /** @type {number} */ (seen.get(step));
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
