/**
 * The form, the case as typed, and the case that the rules get. All have the same paths. Pure.
 *
 * @import { Case } from "../../pkg/hosting_contract.js"
 * @import { Block, Shape } from "./shape.js"
 *
 * @typedef {any} Form every field that there is, empty or not
 * @typedef {any} Typed what was typed or chosen and the ids of the entries: what a link or a file holds
 */
import { isChoice, isList, SHAPE, under } from "./shape.js";

/** No form holds more entries than these in all: each is a row of fields on the page. */
const ROOM = 500;
/** Characters of something unreadable that are shown in its field. */
const LONGEST = 200;
/** What shows nothing in a field, such as a zero-width space of a copied text: the rules would take it for left out. */
const UNSEEN = /^(?:\s|\p{Default_Ignorable_Code_Point}|\u20e3)*$/u;

/** A name for an entry that no other one has, anywhere: eleven letters and digits. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(11)), (byte) => (byte % 36).toString(36)).join("");
}

/**
 * A form in which nothing has been typed.
 * @param {Shape} [shape]
 * @returns {Form}
 */
export function blank(shape = SHAPE) {
  if (shape === "id") return newId();
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
  if (shape === "id") return false;
  if (typeof shape === "string") return !UNSEEN.test(value);
  if ("of" in shape) return value !== shape.first;
  if ("each" in shape) return value.some((/** @type {any} */ entry) => touched(entry, { in: shape.each }));
  return Object.entries(shape.in).some(([name, inner]) => touched(value[name], inner));
}

/**
 * What was typed, without what is empty. Entries keep their places: an empty one before a filled one is an entry without facts.
 * @param {Form} form
 * @returns {Typed}
 */
export const typedOf = (form) => prune(form, SHAPE) ?? {};

/**
 * @param {any} value
 * @param {Shape} shape
 * @returns {any} undefined for what is empty
 */
function prune(value, shape) {
  if (typeof shape === "string") return UNSEEN.test(value) ? undefined : value;
  if ("of" in shape) return value === "" ? undefined : value;
  if (!touched(value, shape)) return undefined;
  if ("each" in shape) {
    const last = value.findLastIndex((/** @type {any} */ entry) => touched(entry, { in: shape.each }));
    return value.slice(0, last + 1).map((/** @type {any} */ entry) => pruneBlock(entry, shape.each));
  }
  return pruneBlock(value, shape.in);
}

/**
 * @param {Record<string, any>} value
 * @param {Block} within
 */
function pruneBlock(value, within) {
  return Object.fromEntries(
    Object.entries(within)
      .map(([name, shape]) => [name, prune(value[name], shape)])
      .filter(([, inner]) => inner !== undefined),
  );
}

/**
 * What the rules get: no ids, nothing that is the form's own, always a day for which to answer.
 * @param {Typed} typed
 * @param {{ today: string, now: string }} clock Japan's day and minute
 * @returns {Case}
 */
export function caseOf(typed, { today, now }) {
  const data = strip(typed, SHAPE.in);
  for (const [at, { ongoing }] of (typed.outages ?? []).entries()) if (ongoing) data.outages[at].restoredAt ??= now;
  return { ...data, asOf: typed.asOf ?? today };
}

/**
 * @param {any} value
 * @param {Block} within
 * @returns {any}
 */
function strip(value, within) {
  /** @type {Record<string, any>} */
  const data = {};
  for (const [name, inner] of Object.entries(value)) {
    const shape = within[name];
    if (shape === "id" || (isChoice(shape) && (shape.own || (inner === "unknown" && shape.of.includes(true)))))
      continue;
    if (typeof shape === "string" || "of" in shape) data[name] = inner;
    else if ("each" in shape) data[name] = inner.map((/** @type {any} */ entry) => strip(entry, shape.each));
    else data[name] = strip(inner, shape.in);
  }
  return data;
}

/**
 * A form filled from a case that came from elsewhere. What the form has no place for is left out and named.
 * @param {unknown} source
 * @returns {{ form: Form, unread: string[] }}
 */
export function formOf(source) {
  /** @type {string[]} */
  const unread = [];
  let room = ROOM;

  /** @type {(value: unknown, shape: Shape, path: string) => any} */
  function read(value, shape, path) {
    if (value === undefined || value === null) return isList(shape) ? [] : blank(shape);
    if (shape === "id") return typeof value === "string" && /^\w{1,40}$/.test(value) ? value : newId();
    if (typeof shape === "string") {
      if (typeof value === "string" || typeof value === "number") return String(value);
    } else if ("of" in shape) {
      if (value === "" || shape.of.some((answer) => answer === value)) return value;
    } else if ("each" in shape) {
      if (Array.isArray(value)) return readList(value, shape.each, path);
    } else if (isRecord(value)) {
      return readBlock(/** @type {Record<string, unknown>} */ (value), shape.in, path);
    }
    unread.push(path || "case");
    // Given, and not understood: it stands in its field as it came, so that nothing is reckoned as if it were not there.
    if (typeof shape === "string") return JSON.stringify(value).slice(0, LONGEST);
    return isList(shape) ? [] : blank(shape);
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

  /** @type {(value: unknown[], each: Block, path: string) => any[]} */
  function readList(value, each, path) {
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

  const form = read(renamed(source), SHAPE, "");
  // A plan that says nothing costs nothing; left empty, the form would say that there is none.
  const plan = /** @type {any} */ (source)?.plan;
  if (isRecord(plan) && Object.keys(plan).length === 0) form.plan.monthlyFee = "0";
  for (const [name, shape] of Object.entries(SHAPE.in)) {
    if (isList(shape) && form[name].length === 0) form[name] = blank(shape);
  }
  return { form, unread };
}

/**
 * A case of the first edition knew one day of the withdrawal, on which it was sent and arrived.
 * @param {any} source
 */
function renamed(source) {
  const on = isRecord(source) && isRecord(source.contract) ? source.contract.withdrawnOn : undefined;
  if (on === undefined) return source;
  const { withdrawnOn, ...contract } = source.contract;
  return { ...source, contract: { withdrawalSentOn: on, withdrawalArrivedOn: on, ...contract } };
}

/** @param {unknown} value */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
