/**
 * Start-up: all that the first answer needs, and nothing else. What is needed from then on is in shell/later.js.
 * @import { Change, State } from "./state/store.js"
 * @import { Later } from "./shell/later.js"
 * @import { Remark } from "./share/arrive.js"
 * @import { Task } from "./state/tasks.js"
 * @import { TaskView } from "./tasks/index.js"
 */
import { answerOf, isReady, prepare } from "./answers/index.js";
import { echo } from "./form/echo.js";
import { fill } from "./form/fill.js";
import { ask, buildForm, wireForm } from "./form/form.js";
import { fitLists } from "./form/lists.js";
import { say, translate } from "./form/worded.js";
import { drawAnswer } from "./parts/answer-view.js";
import { el } from "./parts/dom.js";
import { wireBar } from "./shell/bar.js";
import { broken } from "./shell/broken.js";
import { keep } from "./shell/keeping.js";
import { hold, rove } from "./shell/tabs.js";
import { assess, load } from "./state/rules.js";
import { createStore } from "./state/store.js";
import { isTask } from "./state/tasks.js";
import { now } from "./state/today.js";
import { VIEWS } from "./tasks/index.js";
import { need, t, use } from "./words/words.js";

/** How long the rules may take to arrive before the reader is told, in milliseconds. */
const PATIENCE = 10_000;

/** How long the fields wait for what is to stand in them, in milliseconds: one layout is less work than two. */
const MOMENT = 50;

/** @param {string} id */
const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const [form, answerPlace, messages, tabs] = ["fields", "answer", "messages", "tasks"].map(at);

const arriving = load();
// Waited for once the words are there: until then nobody would hear that it failed.
arriving.catch(() => {});
const inEnglish = new URLSearchParams(location.search).get("lang") === "en";
const store = createStore({ assess, now, lang: inEnglish ? "en" : "ja", task: taskIn(location.hash) ?? "cost" });

/** @type {TaskView | undefined} the task whose fields are on the page */
let shown;
/** Parts of the answer: what was found, its picture, and, where nothing was typed yet, examples. */
const [found, picture, examples] = ["found", "picture", "examples"].map((name) => el("div", { class: name }));
const bar = wireBar(at("bar"), answerPlace);

/** @type {Remark[]} what is to be said of where the case came from */
let remarks = [];
/** The fields that were left before anything complains about them. @type {Set<string>} */
const left = new Set();
/** @type {Change} where the first answer's facts came from */
let brought = "typed";
/** Whether the task that was to be shown last did not come. */
let missed = false;
/** @type {Promise<Later> | undefined} */
let coming;
/** @type {Later | undefined} */
let later;

start();

async function start() {
  wireForm(form, store);
  form.addEventListener("input", () => {
    // Once there are answers, with the next of them.
    if (!store.state) ask(form, store);
    keep(store);
  });
  form.addEventListener("focusout", ({ target }) => left.add(/** @type {HTMLInputElement} */ (target).name));
  form.addEventListener("click", ({ target }) => {
    // Whoever is quicker than what answers to the button is not to press it twice.
    const button = target instanceof Element && target.closest("[data-add], [data-remove]");
    if (!later && button instanceof HTMLElement) finish().then(() => button.click());
  });
  for (const group of [tabs, at("tools")]) rove(group);
  wireShell();
  try {
    // What the task in the address needs comes beside what reads the address; `show` asks again and says what did not come.
    const task = prepare(store.task).catch(() => {});
    const content = Promise.all([recall(), task]);
    await Promise.all([content, speakFirst(content)]);
    await show();
  } catch (error) {
    // The page's own parts did not arrive: what stands on it from the start says what to do.
    reportError(error);
    return;
  }
  await reckon();
}

/**
 * The first words; and the fields, where it is known which and their content is long in coming: laid out before it is there.
 * @param {Promise<unknown>} content
 */
async function speakFirst(content) {
  if (inEnglish) await use("en").then(() => need("page"));
  await need("fields");
  if (inEnglish) speak();
  if (isSomethingStored() || (holdsCase(location.hash) && !taskIn(location.hash))) return;
  const waiting = setTimeout(() => layOut(VIEWS[store.task]), MOMENT);
  try {
    await content;
  } finally {
    clearTimeout(waiting);
  }
}

/** Fills the form with what this tab held and what the address holds. What reads them is fetched only where there is something. */
async function recall() {
  const kept = isSomethingStored() ? (await import("./share/keep.js")).restore(store) : undefined;
  if (kept?.address === location.hash) return;
  if (kept?.from === "device") remarks = [{ key: "arrival.device" }];
  if (holdsCase(location.hash)) {
    const { arriveByLink } = await import("./share/arrive.js");
    const told = await arriveByLink(store, location.hash);
    if (told.length > 0) remarks = told;
    if (shown?.id !== store.task) return;
    fitLists(form, store);
    fill(form, store);
  } else store.open(taskIn(location.hash) ?? store.task);
}

/** Where it is forbidden to ask, there is nothing. */
function isSomethingStored() {
  try {
    return sessionStorage.length + localStorage.length > 0;
  } catch {
    return false;
  }
}

/** The rules arrive, and from then on there are answers. */
async function reckon() {
  const late = setTimeout(() => {
    broken(messages, "slow");
    finish();
  }, PATIENCE);
  try {
    await arriving;
  } catch {
    broken(messages, "WebAssembly" in globalThis ? "noRules" : "noWebAssembly");
    /** @type {HTMLDetailsElement} */ (at("rules")).open = true;
    answerPlace.replaceChildren();
    finish();
    return;
  } finally {
    clearTimeout(late);
  }
  broken(messages);
  store.precede(foresee);
  store.subscribe(render);
  answerPlace.replaceChildren(found, picture, examples);
  store.start();
  // Not before the answer has been drawn.
  setTimeout(finish);
}

/** Wires what is needed from the first answer on. @returns {Promise<Later>} */
function finish() {
  coming ??= Promise.all([import("./shell/later.js"), need("more")]).then(([{ wireLater }]) => {
    const parts = { form, answer: answerPlace, found, picture, examples, messages };
    later = wireLater({ store, parts, remarks, left, view: () => shown, show });
    if (store.state && shown) later.after(store.state, brought);
    return later;
  });
  // What did not come is asked for again by the next one who needs it.
  coming.catch(() => {
    coming = undefined;
    broken(messages, "noPart");
  });
  return coming;
}

/**
 * The task that an address names.
 * @param {string} fragment
 * @returns {Task | undefined}
 */
function taskIn(fragment) {
  const name = /^#([a-z-]+)(?=&|$)/.exec(fragment)?.[1];
  return isTask(name) ? name : undefined;
}

/** @param {string} fragment of the address */
function holdsCase(fragment) {
  return /[=%]/.test(fragment);
}

/**
 * Shows the task that is open, once its parts are there.
 * @param {Change} [change] what opened it
 */
async function show(change = "task") {
  const view = VIEWS[store.task];
  try {
    await prepare(view.id);
  } catch {
    // No network, and not kept: what was typed is still here.
    broken(messages, "noPart");
    missed = true;
    return;
  }
  if (missed) broken(messages);
  missed = false;
  if (store.task !== view.id) return;
  if (shown !== view) layOut(view);
  if (store.state) render(store.state, change);
}

/** @param {TaskView} view whose fields are to be seen */
function layOut(view) {
  shown = view;
  buildForm(form, store, view);
  ask(form, store);
  if (store.state) echo(form, store.state);
  say(at("question"), `question.${view.id}`);
  for (const tab of tabs.children) tab.setAttribute("aria-selected", String(tab.id === `tab-${view.id}`));
  hold(tabs, at(`tab-${view.id}`));
  at("task").setAttribute("aria-labelledby", `tab-${view.id}`);
  picture.replaceChildren();
}

/**
 * What can be done at once after a keystroke: the fields, and working out what the next frame draws, which is long enough
 * without it.
 * @param {State} state
 */
function foresee(state) {
  if (shown?.id !== state.task) return;
  ask(form, store);
  echo(form, state);
  if (!state.failure && isReady(shown.id)) answerOf(shown.id, state);
}

/**
 * @param {State} state
 * @param {Change} change
 */
function render(state, change) {
  if (shown?.id !== state.task || !isReady(shown.id)) return void show(change);
  if (change === "loaded") fitLists(form, store);
  if (change === "loaded" || change === "chosen") fill(form, store);
  if (change !== "typed") {
    ask(form, store);
    echo(form, state);
  }
  if (state.failure) drawNothing();
  else {
    const answer = answerOf(shown.id, state);
    drawAnswer(found, answer, state, { onNext: act });
    bar(answer);
  }
  if (later) later.after(state, change);
  else if (change === "loaded") brought = change;
}

/** Where the rules failed: nothing reckoned from other facts may stand beside these. */
function drawNothing() {
  for (const part of [found, picture, examples]) part.replaceChildren();
  bar();
}

/**
 * @param {string} id
 * @param {HTMLElement} opener
 */
const act = async (id, opener) => (await finish()).act(id, opener);

function speak() {
  document.documentElement.lang = store.lang;
  translate(document);
  const other = at("lang");
  other.lang = store.lang === "ja" ? "en" : "ja";
  other.textContent = store.lang === "ja" ? "English" : "日本語";
  document.title = t("title");
}

async function switchLanguage() {
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
}

function wireShell() {
  at("lang").addEventListener("click", () => switchLanguage().catch(() => broken(messages, "noPart")));
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a, [data-action]");
    if (!(link instanceof HTMLElement) || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const tab = link.id.startsWith("tab-") && link.id.slice("tab-".length);
    const { action, field } = link.dataset;
    if (action) return void act(action, link);
    if (tab && isTask(tab)) store.open(tab);
    else if (field) finish().then(({ focus }) => focus(field));
    else if (link.matches(".skip")) at("main").focus({ preventScroll: true });
    else return;
    // The fragment of the address holds the case.
    event.preventDefault();
  });
}
