/**
 * What was typed, and the case that it makes. Pure.
 * @import { Block, List, Shape } from "./shape.js"
 */
import { SHAPE, steps, under } from "./shape.js";

/** No form holds more entries than these in all: each is a row of fields on the page. */
const ROOM = 500;

/**
 * A form in which nothing has been typed.
 * @param {Shape} [shape]
 * @returns {any}
 */
export function blank(shape = SHAPE) {
  if (typeof shape === "string") return "";
  if ("of" in shape) return shape.first;
  if ("each" in shape) return Array.from({ length: shape.atFirst }, () => blank({ in: shape.each }));
  return Object.fromEntries(Object.entries(shape.in).map(([name, inner]) => [name, blank(inner)]));
}

/**
 * Whether something was typed, or chosen where nothing is chosen at first.
 * @param {any} value
 * @param {Shape} [shape]
 * @returns {boolean}
 */
export function touched(value, shape = SHAPE) {
  if (typeof shape === "string") return value.trim() !== "";
  if ("of" in shape) return shape.first === "" && value !== "";
  if ("each" in shape) return value.some((/** @type {any} */ entry) => touched(entry, { in: shape.each }));
  return Object.entries(shape.in).some(([name, inner]) => touched(value[name], inner));
}

/**
 * The case without what is empty, and which entries of each of the form's lists are in it: an entry in which nothing
 * was typed is left out whole.
 * @param {any} form
 * @returns {{ data: any, kept: Map<string, number[]> }}
 */
export function caseOf(form) {
  /** @type {Map<string, number[]>} */
  const kept = new Map();

  /** @type {(value: any, shape: Shape, path: string) => any} */
  function prune(value, shape, path) {
    if (typeof shape === "string" || "of" in shape) return value;
    if ("each" in shape) return pruneList(value, shape, path);
    return pruneBlock(value, shape.in, path);
  }

  /** @type {(value: any, within: Block, path: string) => any} */
  function pruneBlock(value, within, path) {
    /** @type {Record<string, any>} */
    const data = {};
    for (const [name, shape] of Object.entries(within)) {
      const has = isChoice(shape) ? value[name] !== "" : touched(value[name], shape);
      if (has) data[name] = prune(value[name], shape, under(path, name));
    }
    return data;
  }

  /** @type {(value: any[], list: List, path: string) => any[]} */
  function pruneList(value, { each }, path) {
    const indexes = [...value.keys()].filter((index) => touched(value[index], { in: each }));
    kept.set(path, indexes);
    return indexes.map((index) => pruneBlock(value[index], each, `${path}[${index}]`));
  }

  return { data: pruneBlock(form, SHAPE.in, ""), kept };
}

/** @param {Shape} shape */
const isChoice = (shape) => typeof shape === "object" && "of" in shape;

/**
 * A path with the positions in its lists looked up one after the other.
 * @param {string} path
 * @param {(list: string, index: number) => number | undefined} position given the list's path in the form
 * @param {boolean} fromForm whether `path` is one of the form
 */
export function mapPath(path, position, fromForm) {
  let form = "";
  let other = "";
  for (const step of steps(path)) {
    if (typeof step === "string") {
      form = under(form, step);
      other = under(other, step);
      continue;
    }
    const mapped = position(form, step);
    if (mapped === undefined) return undefined;
    other += `[${mapped}]`;
    form += `[${fromForm ? step : mapped}]`;
  }
  return other;
}

/**
 * A form filled from a case that came from elsewhere. What the form has no place for is left out and named.
 * @param {unknown} source
 * @returns {{ form: any, unread: string[] }}
 */
export function formOf(source) {
  /** @type {string[]} */
  const unread = [];
  let room = ROOM;

  /** @type {(value: unknown, shape: Shape, path: string) => any} */
  function read(value, shape, path) {
    if (value === undefined || value === null) return isList(shape) ? [] : empty(shape);
    if (typeof shape === "string") {
      if (typeof value === "string" || typeof value === "number") return String(value);
    } else if ("of" in shape) {
      if (value === "" || shape.of.some((answer) => answer === value)) return value;
    } else if ("each" in shape) {
      if (Array.isArray(value)) return readList(value, shape, path);
    } else if (typeof value === "object" && !Array.isArray(value)) {
      return readBlock(/** @type {Record<string, unknown>} */ (value), shape.in, path);
    }
    unread.push(path || "case");
    return isList(shape) ? [] : empty(shape);
  }

  /** @type {(value: Record<string, unknown>, within: Block, path: string) => any} */
  function readBlock(value, within, path) {
    for (const name of Object.keys(value)) if (!Object.hasOwn(within, name)) unread.push(under(path, name));
    return Object.fromEntries(
      Object.entries(within).map(([name, shape]) => [
        name,
        read(Object.hasOwn(value, name) ? value[name] : undefined, shape, under(path, name)),
      ]),
    );
  }

  /** @type {(value: unknown[], list: List, path: string) => any[]} */
  function readList(value, { each }, path) {
    const entries = [];
    for (const [index, entry] of value.entries()) {
      if (room === 0) {
        unread.push(`${path}[${index}]`);
        break;
      }
      room -= 1;
      entries.push(read(entry, { in: each }, `${path}[${index}]`));
    }
    return entries;
  }

  const form = read(source, SHAPE, "");
  const plan = /** @type {any} */ (source)?.plan;
  // A plan that says nothing costs nothing; left empty, the form would say that there is none.
  if (isRecord(plan) && !touched(form.plan, SHAPE.in.plan)) form.plan.monthlyFee = "0";
  for (const [name, shape] of Object.entries(SHAPE.in)) {
    if (isList(shape) && form[name].length === 0) form[name] = blank(shape);
  }
  return { form, unread };
}

/** @param {unknown} value */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * @param {Shape} shape
 * @returns {shape is List}
 */
const isList = (shape) => typeof shape === "object" && "each" in shape;

/**
 * What stands in the form where a given case says nothing: unlike in a fresh form, nothing is chosen. A block that is
 * absent as a whole is a fresh one.
 * @param {Shape} shape
 */
const empty = (shape) => (isChoice(shape) ? "" : blank(shape));
