/** Start-up and wiring. @import { Lang } from "./text.js" */
import { echo } from "./echo.js";
import { EXAMPLES } from "./examples.js";
import { dress, fill, focusField, wireForm } from "./form.js";
import { fit, wireLists } from "./list.js";
import { wirePlans } from "./plans.js";
import { wireProblems } from "./problems.js";
import { buildReadings } from "./readings.js";
import { assess, load } from "./rules.js";
import { createStore } from "./store.js";
import { start } from "./take/main.js";
import { t } from "./text.js";
import * as answers from "./view/answers.js";
import * as cost from "./view/cost.js";
import * as deadlines from "./view/deadlines.js";
import * as exit from "./view/exit.js";
import * as first from "./view/first.js";
import * as late from "./view/late.js";
import * as notes from "./view/notes.js";
import * as notice from "./view/notice.js";
import * as outage from "./view/outage.js";
import * as timeline from "./view/timeline.js";
import { learnWords, translate } from "./words.js";

const VIEWS = {
  "first-result": first,
  answers,
  "cost-result": cost,
  "exit-result": exit,
  "outage-result": outage,
  "late-result": late,
  "notice-result": notice,
  timeline,
  deadlines,
  notes,
};

/** @param {string} id */
const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const form = at("case");

/** Japan's date, nine hours ahead of UTC the year round, whatever the machine's time zone. */
const today = () => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

/** @type {ReturnType<typeof setTimeout> | undefined} */
let saying;

const store = createStore({
  assess,
  today,
  lang: new URLSearchParams(location.search).get("lang") === "en" ? "en" : "ja",
});

learnWords();
buildReadings(at("readings"));
dress(form);
fit(form, store);
wireForm(form, store);
fill(form, store);
wireLists(form, store);
const problems = wireProblems(form, store);
speak();

at("lang").addEventListener("click", () => {
  store.setLang(store.lang === "ja" ? "en" : "ja");
  const address = new URL(location.href);
  if (store.lang === "en") address.searchParams.set("lang", "en");
  else address.searchParams.delete("lang");
  history.replaceState(history.state, "", address);
  // The views have been told; before there are results, the form is all there is.
  if (!store.state) speak();
});

for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-example]"))) {
  button.addEventListener("click", () => store.load(EXAMPLES[button.dataset.example ?? ""](today())));
}
at("replaced")
  .querySelector("button")
  ?.addEventListener("click", () => store.takeBack());

// The fragment of the address may hold the whole case: links to fields leave it alone.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a[data-field]");
  if (!(link instanceof HTMLElement) || event.defaultPrevented) return;
  event.preventDefault();
  focusField(link.dataset.field ?? "");
});

store.subscribe((state, change) => {
  if (change === "loaded") {
    fit(form, store);
    problems.leaveAll();
  }
  if (change === "loaded" || change === "chosen") fill(form, store);
  if (change === "lang") speak();
  at("replaced").hidden = !store.replaced;
  tell(store.failure ? t(state.lang, "failed") : "");
  echo(form, store, state);
  problems.show();
  for (const [id, view] of Object.entries(VIEWS)) {
    try {
      view.render(at(id), state);
    } catch (error) {
      // An error of ours in one view takes none of the others away.
      tell(t(state.lang, "failed"));
      reportError(error);
    }
  }
  announce();
});

wirePlans(store);
if (await arrived()) {
  start(store);
  store.start();
} else {
  document.documentElement.classList.add("words-only");
  at("broken").hidden = false;
  at("broken").dataset.t = "noRules";
  speak();
}

/** Whether the compiled rules came and run here. */
async function arrived() {
  try {
    await load();
    return true;
  } catch {
    return false;
  }
}

/** Puts the page into the store's language. */
function speak() {
  const { lang } = store;
  translate(lang);
  const other = at("lang");
  other.lang = lang === "ja" ? "en" : "ja";
  other.textContent = lang === "ja" ? "English" : "日本語";
}

/** @param {string} words what the reader should know about the page itself; empty when all is well */
function tell(words) {
  const line = at("broken");
  line.hidden = words === "";
  if (line.textContent !== words) line.textContent = words;
}

/** Once the typing pauses, says the answers in one sentence. */
function announce() {
  clearTimeout(saying);
  saying = setTimeout(() => {
    const words = store.state ? answers.summary(store.state) : "";
    if (at("announcement").textContent !== words) at("announcement").textContent = words;
  }, 1000);
}
