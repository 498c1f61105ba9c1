/**
 * What people take away or show, each opened by its name and loaded when it is asked for first.
 *
 * @import { State, Store } from "../state/store.js"
 * @import { Answer } from "../answers/answer.js"
 *
 * @typedef {object} Occasion what an action is opened on
 * @property {Store} store
 * @property {State} state as it is now
 * @property {Answer} [answer] the answer from which it was asked for
 * @property {string} [entry] the path of the entry that it is about: "outages[1]"
 * @property {HTMLElement} opener gets the focus back
 * @property {(file: File) => void} [openFile] fills the form from a file and says what could not be read
 */
import { el } from "../parts/dom.js";
import { reload } from "../state/reload.js";
import { t } from "../words/words.js";
import { flush } from "./keep.js";

/**
 * What an action comes to is said by itself, or returned as words to be said.
 * @type {Record<string, () => Promise<{ open: (occasion: Occasion) => void | string | Promise<void | string> }>>}
 */
const ACTIONS = {
  /** Link, QR code, files, printing, keeping: the panel behind 共有. */
  share: () => import("./share-panel.js"),
  letter: () => import("./letter.js"),
  withdrawal: () => import("./withdrawal.js"),
  request: () => import("./request.js"),
  calendar: () => import("./calendar.js"),
  table: () => import("./table.js"),
  compare: () => import("./compare-panel.js"),
  present: () => import("./present.js"),
  print: () => import("./print.js"),
};

/**
 * @param {string} id
 * @param {Occasion} occasion
 * @returns {Promise<string | void>} words to be said of it, if any
 */
export async function openAction(id, occasion) {
  document.querySelector(".not-here")?.remove();
  try {
    const { open } = await ACTIONS[id]();
    return await open(occasion);
  } catch (error) {
    // Every engine says "import" of what did not come: without a network, and not kept yet; or of an edition that is gone.
    if (!(error instanceof TypeError && /import/i.test(error.message))) throw error;
    const again = el("button", { type: "button", class: "plain", onclick: goOn }, t("reload"));
    const note = el("p", { class: "notice not-here", role: "alert" }, t("noPart"), " ", again);
    // What was pressed in the head of the page is answered where its messages stand, all else beside it.
    if (occasion.opener.closest("header")) document.getElementById("messages")?.prepend(note);
    else occasion.opener.after(note);
  }
}

/** Where another edition has come, its parts belong to its page: what was typed goes on in that one. */
function goOn() {
  flush();
  return reload();
}

/**
 * Fetches everything that can be asked for once there is nothing else to do, so that it comes in at once, and offline.
 * @param {Store} store
 */
export function prefetchActions(store) {
  const idle = globalThis.requestIdleCallback ?? ((/** @type {() => void} */ run) => setTimeout(run, 2000));
  idle(() => {
    const loads = [...Object.values(ACTIONS), () => import("./arrival-view.js"), () => import("./qr.js")];
    const all = Promise.all([
      ...loads.map((load) => load()),
      import("./print.js").then((paper) => paper.wirePrinting(store)),
    ]);
    // What did not come is asked for again when it is needed.
    all.catch(() => {});
  });
}
