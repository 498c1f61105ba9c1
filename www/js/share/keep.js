/**
 * Nothing typed is lost: this tab's content outlasts a reload, a discarded tab, an opened link and a new edition of the page.
 * Beyond the tab it is kept on the device only where that was asked for. Where storage is forbidden, full or damaged, the
 * page works as before.
 *
 * @import { Typed } from "../state/case.js"
 * @import { Store } from "../state/store.js"
 * @import { Task } from "../state/tasks.js"
 *
 * @typedef {object} Kept
 * @property {Typed} form what was typed, as in a link
 * @property {Task} task
 * @property {string} address the fragment under which it stood
 * @property {string} [before] the fragment that stood before that one
 * @property {string} at the moment, as an ISO string
 */
import { isTask } from "../state/tasks.js";

/** The names of everything that is stored begin with this. */
const OURS = "hosting-contract";
/** A page inside another one has its own place: the one around it may be ours as well, and hold others of us. */
const TAB = `${OURS}.tab${framed() ? `.${location.hash}` : ""}`;
/** This tab's name among those that keep something on the device. */
const NAME = `${OURS}.name`;
const ASKED = `${OURS}.keep`;
const DEVICE = `${OURS}.kept.`;
/** Kept on the device from this many tabs, the latest. */
const MOST = 5;
const PAUSE = 300;

/** The fragments that were stored last and before that. */
let [last, lastBut] = ["", ""];

/** @type {(() => void) | undefined} stores what stands in the form */
let saveNow;

/**
 * Fills the form with what this tab held, else with what the device was asked to keep last.
 * @param {Store} store
 * @returns {{ from?: "tab" | "device", address: string | undefined }} `address`: under which it stood; another one is still to be read
 */
export function restore(store) {
  const own = parse(read("session", TAB));
  const kept = own ?? (framed() ? undefined : keptOnDevice()[0]);
  if (!kept) return { address: undefined };
  store.load(kept.form, { task: isTask(kept.task) ? kept.task : undefined });
  last = kept.address;
  return {
    from: own ? "tab" : "device",
    address: framed() || (own && sameAddress(kept)) ? location.hash : kept.address,
  };
}

/** @param {Store} store whose content is stored from now on whenever it changes */
export function follow(store) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  const save = () => {
    clearTimeout(waiting);
    const kept = contentOf(store);
    write("session", TAB, JSON.stringify(kept));
    if (asked() && !framed()) saveOnDevice(kept);
  };
  saveNow = save;
  store.subscribe((_, change) => {
    if (change === "clock" || change === "lang") return;
    clearTimeout(waiting);
    waiting = setTimeout(save, PAUSE);
  });
  // Also what was typed while there are no answers yet, of which nothing tells.
  addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", () => document.hidden && save());
  if (asked()) takeName();
}

/**
 * @param {Store} store
 * @returns {Kept}
 */
function contentOf(store) {
  const address = location.hash;
  if (address !== last) [lastBut, last] = [last, address];
  return { form: store.typed(), task: store.task, address, before: lastBut, at: new Date().toISOString() };
}

/** Stores what was typed up to this moment: before the page is left. */
export function flush() {
  saveNow?.();
}

/** Whether the device was asked to keep what is typed. */
export const asked = () => read("local", ASKED) === "yes";

/**
 * Keeps what is typed on this device from now on.
 * @param {Store} store
 * @returns {boolean} false where the browser does not let us
 */
export function ask(store) {
  takeName();
  return write("local", ASKED, "yes") && saveOnDevice(contentOf(store));
}

/** Keeps nothing on this device any more, and removes what was kept. */
export function clear() {
  for (const key of keys()) remove("local", key);
  remove("local", ASKED);
}

/**
 * What the device keeps, the latest first.
 * @returns {(Kept & { key: string })[]}
 */
export function keptOnDevice() {
  return keys()
    .flatMap((key) => {
      const kept = parse(read("local", key));
      return kept ? [{ ...kept, key }] : [];
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** @param {string} key of something kept on the device */
export const drop = (key) => remove("local", key);

/**
 * Something that belongs to this tab and is in no link and no file: what a letter was filled in with, what is compared.
 * @param {string} name
 * @returns {any}
 */
export function noted(name) {
  try {
    return JSON.parse(read("session", `${OURS}.note.${name}`) ?? "null");
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {unknown} value
 */
export const note = (name, value) => write("session", `${OURS}.note.${name}`, JSON.stringify(value));

/**
 * What another tab keeps already is not kept twice.
 * @param {Kept} kept
 */
function saveOnDevice(kept) {
  const place = DEVICE + tabName();
  const said = JSON.stringify([kept.form, kept.task]);
  if (keptOnDevice().some(({ form, task, key }) => key !== place && JSON.stringify([form, task]) === said)) return true;
  const stored = write("local", place, JSON.stringify(kept));
  for (const { key } of keptOnDevice().slice(MOST)) remove("local", key);
  return stored;
}

function tabName() {
  const name = read("session", NAME) ?? crypto.getRandomValues(new Uint32Array(2)).join("");
  write("session", NAME, name);
  return name;
}

/** A duplicated tab starts with the other's name: the lock on it tells, and the copy takes another. */
function takeName() {
  const hold = () => new Promise(() => {});
  navigator.locks
    ?.request(`${OURS} ${tabName()}`, { ifAvailable: true }, (lock) => {
      if (lock) return hold();
      remove("session", NAME);
      return navigator.locks.request(`${OURS} ${tabName()}`, hold);
    })
    // Where locks are forbidden, two copies of a tab share a place: the later one stays.
    .catch(() => {});
}

function keys() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(DEVICE));
  } catch {
    return [];
  }
}

/**
 * @param {string | null | undefined} text
 * @returns {Kept | undefined} where it is what an edition of this page stored
 */
function parse(text) {
  try {
    const kept = JSON.parse(text ?? "null");
    return typeof kept?.form === "object" && kept.form && typeof kept.at === "string" ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the page stands at an address under which the kept content stood. A page that is left writes its last address too
 * late for some browsers: then a reload comes to the one before, which somebody may also have opened. One that names a task
 * alone replaces nothing that was typed and can be followed.
 * @param {Kept} kept
 */
function sameAddress({ address, before }) {
  const [visit] = performance.getEntriesByType("navigation");
  const opened = /** @type {any} */ (visit)?.type === "navigate";
  return address === location.hash || (before === location.hash && before.includes("=") && !opened);
}

/** Whether the page stands inside another one. A function: it is asked for before anything else here. */
function framed() {
  return parent !== window;
}

/** The browser may forbid even to name them. @param {"session" | "local"} where */
const storage = (where) => (where === "session" ? sessionStorage : localStorage);

/**
 * @param {"session" | "local"} where
 * @param {string} key
 */
function read(where, key) {
  try {
    return storage(where).getItem(key);
  } catch {
    return undefined;
  }
}

/**
 * @param {"session" | "local"} where
 * @param {string} key
 * @param {string} text
 * @returns {boolean} whether there was room
 */
function write(where, key, text) {
  try {
    storage(where).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {"session" | "local"} where
 * @param {string} key
 */
function remove(where, key) {
  try {
    storage(where).removeItem(key);
  } catch {
    // Forbidden: then nothing was stored either.
  }
}
