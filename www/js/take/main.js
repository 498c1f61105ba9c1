/**
 * What people take away: wires the pure parts to the page.
 *
 * @import { Store, State } from "../store.js"
 * @import { Remark } from "./arrive.js"
 */
import { el } from "../dom.js";
import { formatDay } from "../format.js";
import { asOf } from "../part/deadline.js";
import { t } from "../text.js";
import * as arrived from "../view/arrived.js";
import * as comparison from "../view/compare.js";
import * as letters from "../view/letter.js";
import * as offers from "../view/offers.js";
import { arriveByFile, arriveByLink } from "./arrive.js";
import { calendar } from "./calendar.js";
import { MOST } from "./compare.js";
import { costTable } from "./costs.js";
import { toFile } from "./file.js";
import { copy, download } from "./hand.js";
import { settings, toFragment } from "./link.js";
import { inOneFile, keepOffline } from "./offline.js";
import { wirePresentation } from "./present.js";
import { wirePrinting } from "./print.js";

/** @param {string} id */
const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {Store} store */
export function start(store) {
  const take = at("take");
  const arrivals = el("div", { id: "arrived", class: "notice", role: "status" });
  const printed = el("p", { class: "print-only" });
  const endShow = el("button", { type: "button", class: "present-end", "data-present": true });
  take.after(el("section", { id: "letter" }), el("section", { id: "compare" }));
  document.querySelector("header")?.append(arrivals, printed);
  document.querySelector("header .bar")?.append(endShow);
  const embedded = settings(location.hash).has("embed");
  document.documentElement.classList.toggle("embed", embedded);

  /** @type {Remark[]} what is to be said of where the case came from */
  let remarks = [];
  /** @type {(State & { number: number })[]} */
  let kept = [];
  let made = 0;
  /** What the last thing done came to, until something else happens. */
  let done = "";

  function render() {
    const { state } = store;
    if (!state) return;
    const link = location.href.split("#")[0] + toFragment(state.case);
    const day = asOf(state.assessment);
    offers.render(take, { ...state, link, done, embedded, alone: inOneFile() });
    arrived.render(arrivals, { ...state, remarks });
    letters.render(at("letter"), state);
    comparison.render(at("compare"), { lang: state.lang, kept, now: state });
    endShow.textContent = t(state.lang, "take.present.end");
    printed.textContent = day ? t(state.lang, "take.printed", { on: formatDay(day, state.lang) }) : "";
  }

  /** @param {Promise<Remark[]>} arrival */
  async function arrive(arrival) {
    remarks = await arrival;
    render();
  }

  /**
   * @param {string} text
   * @param {Element} place where it stands
   */
  async function copied(text, place) {
    done = (await copy(text, place)) ? "take.copied" : "take.select";
    render();
  }

  /**
   * @param {State} state
   * @param {string} kind
   * @param {string} type
   * @param {string} text
   */
  function save({ lang, assessment }, kind, type, text) {
    download(`${t(lang, `take.file.${kind}`)}-${asOf(assessment) ?? ""}.${kind}`, type, text);
  }

  /** What the buttons do, by name. @type {Record<string, (state: State, index: number, button: Element) => void>} */
  const DEEDS = {
    link: () => copied(/** @type {HTMLInputElement} */ (at("take-link")).value, at("take-link")),
    calendar: (state) => save(state, "ics", "text/calendar", calendar(state)),
    costs: (state) =>
      state.assessment.estimate && save(state, "csv", "text/csv", costTable(state.assessment.estimate, state.lang)),
    save: (state) => save(state, "json", "application/json", toFile(state.case)),
    open: () => at("take-file").click(),
    letter(_, __, button) {
      const page = button.parentElement?.querySelector(".letter");
      if (page) copied([...page.children].map(({ textContent }) => textContent).join("\n"), page);
    },
    keep(state) {
      if (kept.length + 1 < MOST) kept = [...kept, { ...state, number: ++made }];
    },
    restore: (_, index) => store.load(kept[index].case),
    drop(_, index) {
      kept = kept.filter((_, each) => each !== index);
    },
    close() {
      remarks = [];
    },
  };

  store.subscribe(() => {
    done = "";
    render();
  });
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("[data-do]");
    if (!(button instanceof HTMLElement) || !store.state) return;
    done = "";
    DEEDS[button.dataset.do ?? ""]?.(store.state, Number(button.dataset.at), button);
    render();
  });
  at("letter").addEventListener("input", render);
  take.addEventListener("change", ({ target }) => {
    const file = target instanceof HTMLInputElement && target.files?.[0];
    if (!file) return;
    arrive(arriveByFile(store, file)).then(() => {
      // The same file, mended, may be chosen again.
      target.value = "";
    });
  });
  addEventListener("hashchange", () => arrive(arriveByLink(store, location.hash)));
  wirePrinting();
  wirePresentation(() => dispatchEvent(new Event("resize")));
  keepOffline();
  arrive(arriveByLink(store, location.hash));
}
