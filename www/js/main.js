/**
 * Start-up and wiring.
 * @import { State } from "./state/store.js"
 * @import { Task } from "./state/tasks.js"
 * @import { TaskView } from "./tasks/index.js"
 */
import { answerOf, prepare } from "./answers/index.js";
import { echo } from "./form/echo.js";
import { buildExamples } from "./form/examples.js";
import { fill, tellHeld } from "./form/fill.js";
import { focusField } from "./form/focus.js";
import { ask, buildForm, wireForm } from "./form/form.js";
import { fitLists, wireLists } from "./form/lists.js";
import { priceList, showPlans } from "./form/plans.js";
import { wireProblems } from "./form/problems.js";
import { say, translate } from "./form/worded.js";
import { drawAnswer } from "./parts/answer-view.js";
import { el } from "./parts/dom.js";
import { arriveByLink } from "./share/arrive.js";
import { openAction, prefetchActions } from "./share/index.js";
import { follow, restore } from "./share/keep.js";
import { keepOffline } from "./share/offline.js";
import { followAddress } from "./shell/address.js";
import { announcer } from "./shell/announce.js";
import { wireBar } from "./shell/bar.js";
import { embed } from "./shell/embed.js";
import { broken, offerEdition, wireMessages } from "./shell/messages.js";
import { hold, rove } from "./shell/tabs.js";
import { assess, load } from "./state/rules.js";
import { createStore } from "./state/store.js";
import { isTask } from "./state/tasks.js";
import { now, watchClock } from "./state/today.js";
import { VIEWS } from "./tasks/index.js";
import { need, t, use } from "./words/words.js";

/** How long the rules may take to arrive before the reader is told, in milliseconds. */
const PATIENCE = 10_000;

/** @param {string} id */
const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const [form, answerPlace, messages, tabs] = ["fields", "answer", "messages", "tasks"].map(at);

const arriving = load();
// Waited for once the words are there: until then nobody would hear that it failed.
arriving.catch(() => {});
const inEnglish = new URLSearchParams(location.search).get("lang") === "en";
const embedded = /[#&]embed(?=[&=]|$)/.test(location.hash);
const store = createStore({ assess, now, lang: inEnglish ? "en" : "ja", task: taskIn(location.hash) });

/** @type {TaskView | undefined} the task whose fields are on the page */
let shown;
/** Parts of the answer: what was found, its picture, and, where nothing was typed yet, examples. */
const [found, picture, examples] = ["found", "picture", "examples"].map((name) => el("div", { class: name }));

/** @type {import("./share/arrive.js").Remark[]} */
let remarks = [];
const arrival = el("div", { class: "notice", hidden: true });

const problems = wireProblems(form, at("problems"), store);
const announce = announcer(at("announcement"));
const bar = wireBar(at("bar"), answerPlace);

start();

async function start() {
  if (embedded) embed();
  const words = inEnglish ? use("en").then(() => need("page")) : Promise.resolve();
  const kept = restore(store);
  if (kept.address !== location.hash) arrive(location.hash, kept.from === "device" ? [{ key: "arrival.device" }] : []);
  follow(store);
  wireForm(form, store);
  wireLists(form, store);
  form.addEventListener("input", () => ask(form, store));
  for (const group of [tabs, at("tools")]) rove(group);
  try {
    await Promise.all([words, need("fields")]);
    if (inEnglish) speak();
    wireMessages(messages, store, toMain);
    messages.append(arrival);
    wireShell();
    await show();
  } catch (error) {
    // The page's own parts did not arrive: what stands on it from the start says what to do.
    reportError(error);
    return;
  }
  await reckon();
}

/** The rules arrive, and from then on there are answers. */
async function reckon() {
  const late = setTimeout(() => broken(messages, "slow"), PATIENCE);
  try {
    await arriving;
  } catch {
    broken(messages, "WebAssembly" in globalThis ? "noRules" : "noWebAssembly");
    /** @type {HTMLDetailsElement} */ (at("rules")).open = true;
    answerPlace.replaceChildren();
    return;
  } finally {
    clearTimeout(late);
  }
  broken(messages);
  store.subscribe(render);
  followAddress(store, { embedded, arrive });
  answerPlace.replaceChildren(found, picture, examples);
  store.start();
  watchClock(() => store.tick());
  keepOffline((take) => offerEdition(at("foot"), take));
  if (!embedded) prefetchActions(store);
}

/**
 * @param {string} fragment
 * @param {typeof remarks} [told] what is to be said where it holds no case
 */
async function arrive(fragment, told = []) {
  const found = await arriveByLink(store, fragment);
  remarks = found.length > 0 ? found : told;
  if (store.state) drawRemarks(store.state);
}

/**
 * What is to be said of where the case came from, and of a day that is not today's: rare, so loaded when there is something.
 * @param {State} state
 */
async function drawRemarks(state) {
  if (remarks.length === 0 && !state.typedAsOf && arrival.hidden) return;
  const { drawArrival } = await import("./share/arrival-view.js");
  await drawArrival(arrival, state, {
    store,
    remarks,
    onClose: () => {
      remarks = [];
      drawRemarks(state);
    },
  });
}

/**
 * The task that an address names.
 * @param {string} fragment
 * @returns {Task}
 */
function taskIn(fragment) {
  const name = /^#([a-z-]+)(?=&|$)/.exec(fragment)?.[1];
  return isTask(name) ? name : "cost";
}

/** Shows the fields of the task that is open, once its parts are there. */
async function show() {
  const view = VIEWS[store.task];
  try {
    await prepare(view.id);
  } catch {
    // No network, and not kept: what was typed is still here.
    broken(messages, "noPart");
    return;
  }
  if (store.task !== view.id || shown === view) return;
  shown = view;
  buildForm(form, store, view);
  ask(form, store);
  say(at("question"), `question.${view.id}`);
  for (const tab of tabs.children) tab.setAttribute("aria-selected", String(tab.id === `tab-${view.id}`));
  hold(tabs, at(`tab-${view.id}`));
  at("task").setAttribute("aria-labelledby", `tab-${view.id}`);
  picture.replaceChildren();
  if (store.state) render(store.state, "task");
}

/**
 * @param {State} state
 * @param {import("./state/store.js").Change} change
 */
function render(state, change) {
  if (change === "loaded") problems.leaveAll();
  if (shown?.id !== state.task) return void show();
  if (change === "loaded") fitLists(form, store);
  // Drawn anew once it is in view; until then it would speak the other language.
  if (change === "lang") picture.replaceChildren();
  if (change === "loaded" || change === "chosen") fill(form, store);
  ask(form, store);
  echo(form, state);
  tellHeld(form, store);
  problems.show();
  priceList().then(({ plans }) => showPlans(form, store, plans));
  drawRemarks(state);
  if (state.failure) drawNothing();
  else draw(state, shown, change !== "clock");
}

/**
 * @param {State} state
 * @param {TaskView} view
 * @param {boolean} aloud whether it is said to those who listen: not what changed by itself
 */
function draw(state, view, aloud) {
  const answer = answerOf(view.id, state);
  drawAnswer(found, answer, state, { onNext: act });
  bar(answer);
  if (aloud) announce(answer.spoken);
  const empty = Object.keys(state.form).length === 0;
  if (empty !== examples.childElementCount > 0)
    examples.replaceChildren(...(empty ? buildExamples(store, toMain) : []));
  view.picture().then((drawPicture) => view === shown && drawPicture(picture, state), ignore);
}

/** Where the rules failed: nothing reckoned from other facts may stand beside these. */
function drawNothing() {
  for (const part of [found, picture, examples]) part.replaceChildren();
  bar();
}

/** A picture that did not come is missed by no figure: its table stands in the answer. */
const ignore = () => {};

function speak() {
  document.documentElement.lang = store.lang;
  translate(document);
  const other = at("lang");
  other.lang = store.lang === "ja" ? "en" : "ja";
  other.textContent = store.lang === "ja" ? "English" : "日本語";
  document.title = t("title");
}

function wireShell() {
  at("lang").addEventListener("click", async () => {
    const lang = store.lang === "ja" ? "en" : "ja";
    await need("page");
    await use(lang);
    const address = new URL(location.href);
    if (lang === "en") address.searchParams.set("lang", "en");
    else address.searchParams.delete("lang");
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // Then the address does not tell the language.
    }
    store.setLang(lang);
    speak();
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a, [data-action]");
    if (!(link instanceof HTMLElement) || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const tab = link.id.startsWith("tab-") && link.id.slice("tab-".length);
    const field = link.dataset.field;
    if (link.dataset.action) return void act(link.dataset.action, link);
    if (tab && isTask(tab)) store.open(tab);
    else if (field) focusField(store, field, show);
    else if (link.matches(".skip")) toMain();
    else return;
    // The fragment of the address holds the case.
    event.preventDefault();
  });
}

/** What was pressed is gone, or leads here: the keys go on from the fields. */
const toMain = () => at("main").focus({ preventScroll: true });

/**
 * @param {string} id
 * @param {HTMLElement} opener
 */
async function act(id, opener) {
  const { state } = store;
  if (!state || !shown) return;
  const said = await openAction(id, { store, state, answer: answerOf(shown.id, state), opener, openFile });
  if (said) announce(said);
}

/** @param {File} file */
async function openFile(file) {
  const { arriveByFile } = await import("./share/arrive.js");
  remarks = await arriveByFile(store, file);
  if (store.state) drawRemarks(store.state);
}
