/**
 * The address names the task and holds the case. Back and forward move between tasks and change nothing that was typed; an
 * address that somebody typed or opened is read.
 *
 * @import { Store } from "../state/store.js"
 */
import { toFragment } from "../share/link.js";

/** An address is written once the typing pauses: browsers forbid to do it too often. */
const PAUSE = 400;

/**
 * @param {Store} store
 * @param {object} given
 * @param {boolean} given.embedded inside another page, which the address goes on to say
 * @param {(fragment: string) => void} given.arrive reads an address that is not ours
 */
export function followAddress(store, { embedded, arrive }) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  let task = store.task;

  const address = () => toFragment(store.typed(), store.task) + (embedded ? "&embed" : "");

  function write() {
    clearTimeout(waiting);
    waiting = undefined;
    note(() => history.replaceState({ task: store.task }, "", address()));
  }

  /** Whether the browser is going to another of its entries, rather than the reader to another task. */
  let moving = false;

  note(() => history.replaceState({ task }, ""));
  store.subscribe((_, change) => {
    if (change === "clock" || change === "lang") return;
    if (store.task !== task) {
      // A step back leads to the task that was left.
      if (!moving) note(() => history.pushState(null, ""));
      task = store.task;
      return write();
    }
    clearTimeout(waiting);
    waiting = setTimeout(write, PAUSE);
  });
  addEventListener("pagehide", () => waiting && write());
  addEventListener("popstate", ({ state }) => {
    moving = true;
    if (state?.task) store.open(state.task);
    else arrive(location.hash);
    moving = false;
    write();
  });
}

/**
 * Too often for the browser, or forbidden where the page lies: then the next pause will do, or the link is made when asked for.
 * @param {() => void} write
 */
function note(write) {
  try {
    write();
  } catch {
    // As said.
  }
}
