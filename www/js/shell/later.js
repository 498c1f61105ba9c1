/**
 * What is needed from the first answer on: problems, lists, examples, prices, the picture, what is said to those who listen,
 * the address, keeping, a new edition, what is taken away. Fetched right after the first answer, which does not wait for it.
 *
 * @import { Change, State, Store } from "../state/store.js"
 * @import { Remark } from "../share/arrive.js"
 * @import { TaskView } from "../tasks/index.js"
 *
 * @typedef {object} Parts
 * @property {HTMLElement} form
 * @property {HTMLElement} answer
 * @property {HTMLElement} found
 * @property {HTMLElement} picture
 * @property {HTMLElement} examples
 * @property {HTMLElement} messages
 *
 * @typedef {object} Later
 * @property {(state: State, change: Change) => void} after draws what comes after the answer
 * @property {(id: string, opener: HTMLElement) => Promise<void>} act opens something to take away
 * @property {(path: string) => Promise<void>} focus leads to a field, in whatever task
 */
import { answerOf } from "../answers/index.js";
import { addDayTools } from "../form/day-tools.js";
import { buildExamples } from "../form/examples.js";
import { tellHeld } from "../form/fill.js";
import { focusField } from "../form/focus.js";
import { buildMore } from "../form/form.js";
import { wireLists } from "../form/list-edits.js";
import { showPlans } from "../form/plans.js";
import { wireProblems } from "../form/problems.js";
import { el } from "../parts/dom.js";
import { folds } from "../parts/folds.js";
import { openAction, prefetchActions } from "../share/index.js";
import { keepOffline } from "../share/offline.js";
import { watchClock } from "../state/today.js";
import { followAddress } from "./address.js";
import { announcer } from "./announce.js";
import { embed } from "./embed.js";
import { keep } from "./keeping.js";
import { offerEdition, wireMessages } from "./messages.js";

/**
 * @param {object} given
 * @param {Store} given.store
 * @param {Parts} given.parts
 * @param {Remark[]} given.remarks what is to be said of where the case came from
 * @param {Set<string>} given.left the fields that were left so far
 * @param {() => TaskView | undefined} given.view the task whose fields are on the page
 * @param {() => Promise<void>} given.show shows the task that the store has opened
 * @returns {Later}
 */
export function wireLater({ store, parts, remarks, left, view, show }) {
  const { form, picture, examples, messages } = parts;
  /** @param {string} id */
  const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const embedded = /[#&]embed(?=[&=]|$)/.test(location.hash);
  const arrival = el("div", { class: "notice", id: "arrival", hidden: true });
  const problems = wireProblems(form, at("problems"), store, left);
  const announce = announcer(at("announcement"));
  const tell = wireMessages(messages, store, toMain);
  // Beside what the reader is doing: it comes after the answer, and nothing is to jump.
  at("foot").prepend(arrival);

  // What did not come is asked for again where it is unfolded.
  folds.load().catch(() => {});
  wireLists(form, store);
  keep(store);
  followAddress(store, { embedded, arrive });
  watchClock(() => store.tick());
  if (embedded) embed();
  else {
    keepOffline((take) => offerEdition(at("foot"), take));
    prefetchActions(store);
  }

  /** What was pressed is gone: the keys go on from the fields. */
  function toMain() {
    at("main").focus({ preventScroll: true });
  }

  /** @param {string} fragment of an address that somebody opened */
  async function arrive(fragment) {
    const { arriveByLink } = await import("../share/arrive.js");
    remarks = await arriveByLink(store, fragment);
    if (store.state) drawRemarks(store.state);
  }

  /** @param {File} file */
  async function openFile(file) {
    const { arriveByFile } = await import("../share/arrive.js");
    remarks = await arriveByFile(store, file);
    if (store.state) drawRemarks(store.state);
  }

  /**
   * What is to be said of where the case came from, and of a day that is not today's: rare, so loaded when there is something.
   * @param {State} state
   */
  async function drawRemarks(state) {
    if (remarks.length === 0 && !state.typedAsOf && arrival.hidden) return;
    const { drawArrival } = await import("../share/arrival-view.js");
    const onClose = () => {
      remarks = [];
      drawRemarks(store.state ?? state);
    };
    await drawArrival(arrival, state, { store, remarks, onClose });
  }

  /**
   * @param {State} state
   * @param {Change} change
   */
  function after(state, change) {
    const task = /** @type {TaskView} */ (view());
    if (change === "loaded") problems.leaveAll();
    buildMore(form, store, task);
    addDayTools(form);
    tellHeld(form, store);
    problems.show();
    tell(state, change);
    showPlans(form, store);
    drawRemarks(state);
    if (state.failure) return;
    // What changed by itself is not said aloud.
    if (change !== "clock") announce(answerOf(task.id, state).spoken);
    const empty = Object.keys(state.form).length === 0;
    if (empty !== examples.childElementCount > 0)
      examples.replaceChildren(...(empty ? buildExamples(store, toMain) : []));
    // Drawn anew once it is in view; until then it would speak the other language.
    if (change === "lang") picture.replaceChildren();
    // One that did not come is missed by no figure.
    task.picture().then(
      (draw) => task === view() && draw(picture, state),
      () => {},
    );
  }

  /**
   * @param {string} id
   * @param {HTMLElement} opener
   */
  async function act(id, opener) {
    const { state } = store;
    const task = view();
    if (!state || !task) return;
    const said = await openAction(id, { store, state, answer: answerOf(task.id, state), opener, openFile });
    if (said) announce(said);
  }

  return { after, act, focus: (path) => focusField(store, path, show) };
}
