/**
 * What is typed is kept for this tab from the first key on, long before there is an answer. What keeps it comes only then.
 * @import { Store } from "../state/store.js"
 */
import { reload as loadAgain } from "../state/reload.js";

/** @type {Promise<void> | undefined} */
let coming;

/** @param {Store} store */
export function keep(store) {
  coming ??= import("../share/keep.js")
    .then(({ flush, follow }) => {
      follow(store);
      // What was typed while it came.
      if (Object.keys(store.typed()).length > 0) flush();
    })
    // The next key asks again for what did not come.
    .catch(() => {
      coming = undefined;
    });
}

/** Loads the page again, once what was typed is kept. */
export async function reload() {
  await coming;
  await loadAgain();
}
