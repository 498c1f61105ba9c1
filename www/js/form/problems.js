/**
 * What cannot be worked out, and how to mend it: under the field once it was left, and in a summary that leads there. What
 * could have been meant is offered.
 *
 * @import { State, Store } from "../state/store.js"
 * @typedef {{ path: string, words: string, offers: string[] }} Fault
 */
import { el } from "../parts/dom.js";
import { steps, under } from "../state/shape.js";
import { number } from "../words/format.js";
import { has, need, t } from "../words/words.js";
import { said } from "./echo.js";

/**
 * @param {HTMLElement} form
 * @param {HTMLElement} summary
 * @param {Store} store
 * @param {Iterable<string>} before the names of fields that were left already
 * @returns {{ show: () => void, leaveAll: () => void }} `leaveAll` counts every field as left: it was filled in at once
 */
export function wireProblems(form, summary, store, before) {
  /** The fields that were left once, by their entries' ids: an entry may move. @type {Set<string>} */
  const left = new Set([...before].map(idOf));
  let allLeft = false;
  let pressed = false;
  let listed = "";

  form.addEventListener("focusout", ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || !target.name) return;
    left.add(idOf(target.name));
    // What appears now would move away the very thing that is being pressed.
    if (!pressed) show();
  });
  addEventListener("pointerdown", () => (pressed = true), true);
  for (const end of ["pointerup", "pointercancel"]) {
    addEventListener(
      end,
      () => {
        pressed = false;
        setTimeout(show);
      },
      true,
    );
  }
  form.addEventListener("click", ({ target }) => {
    const offer = target instanceof HTMLElement && target.closest("[data-offer]");
    if (offer instanceof HTMLElement) take(offer);
  });

  /** @param {HTMLElement} offer */
  function take({ dataset }) {
    const input = form.querySelector(`[name="${dataset.for}"]`);
    if (!(input instanceof HTMLInputElement)) return;
    input.value = dataset.offer?.replace("T", " ") ?? "";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.focus();
  }

  /** @param {string} path */
  function idOf(path) {
    let at = "";
    let id = "";
    for (const step of steps(path)) {
      at = typeof step === "number" ? `${at}[${step}]` : under(at, step);
      id += typeof step === "number" ? `.${store.get(`${at}.id`)}` : `.${step}`;
    }
    return id;
  }

  async function show() {
    const { state } = store;
    if (!state) return;
    const problems = state.assessment.problems.filter(({ path }) => allLeft || left.has(idOf(path)));
    if (problems.length > 0 && !has("problem.required")) await need("problems");
    if (state === store.state) draw(faults(problems));
  }

  /**
   * The first problem of each field that is shown.
   * @param {State["assessment"]["problems"]} problems
   */
  function faults(problems) {
    /** @type {Map<Element, Fault>} */
    const found = new Map();
    for (const { path, code, offers = [] } of problems) {
      const field = document.getElementById(path)?.closest(".field, .list");
      if (!field || found.has(field) || field.closest("[hidden]")) continue;
      const typed = String(store.get(path) ?? "").trim();
      found.set(field, { path, words: t(`problem.${code}`, { typed }), offers });
    }
    return found;
  }

  /** @param {Map<Element, Fault>} found */
  function draw(found) {
    for (const line of form.querySelectorAll(".problem")) {
      const field = /** @type {Element} */ (line.parentElement);
      tell(field, /** @type {HTMLElement} */ (line), found.get(field));
    }
    list([...found].map(([field, fault]) => ({ path: fault.path, words: `${nameOf(field)}: ${fault.words}` })));
  }

  /** @param {{ path: string, words: string }[]} problems */
  function list(problems) {
    const key = JSON.stringify(problems);
    if (key === listed) return;
    listed = key;
    summary.hidden = problems.length === 0;
    summary.replaceChildren(
      el("h2", {}, t("problems", { count: number(problems.length) })),
      el(
        "ul",
        {},
        problems.map(({ path, words }) => el("li", {}, el("a", { href: `#${path}`, "data-field": path }, words))),
      ),
    );
  }

  return {
    show,
    leaveAll() {
      allLeft = true;
    },
  };
}

/**
 * @param {Element} field
 * @param {HTMLElement} line
 * @param {Fault} [fault]
 */
function tell(field, line, fault) {
  const key = fault ? JSON.stringify(fault) : "";
  if (line.dataset.said === key) return;
  line.dataset.said = key;
  line.hidden = !fault;
  line.textContent = fault?.words ?? "";
  field.querySelector(":scope > .offers")?.remove();
  if (fault && fault.offers.length > 0) line.after(el("div", { class: "offers" }, fault.offers.map(offerOf)));
  const control = field.querySelector("input[type=text], select");
  if (fault) control?.setAttribute("aria-invalid", "true");
  else control?.removeAttribute("aria-invalid");

  /** @param {string} offer */
  function offerOf(offer) {
    const value = said(/** @type {Fault} */ (fault).path, offer);
    return el(
      "button",
      { type: "button", "data-offer": offer, "data-for": fault?.path },
      t("problem.offer", { value }),
    );
  }
}

/**
 * "障害2・会社が認知した日時": a field's label after those of the entries around it.
 * @param {Element} field
 */
function nameOf(field) {
  const names = [field.querySelector(":scope > :is(label, legend)")?.textContent ?? ""].filter(Boolean);
  for (let entry = field.closest(".entry"); entry; entry = entry.parentElement?.closest(".entry") ?? null) {
    const siblings = entry.parentElement?.querySelectorAll(":scope > .entry").length ?? 0;
    if (siblings > 1) names.unshift(entry.querySelector("legend")?.textContent ?? "");
  }
  return names.join(" ");
}
