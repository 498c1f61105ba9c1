/**
 * What cannot be worked out, and how to mend it: under the field once it was left, and in a summary that leads there.
 * @import { State, Store } from "./store.js"
 */
import { clear, el } from "./dom.js";
import { t } from "./text.js";

/**
 * @param {HTMLElement} form
 * @param {Store} store
 * @returns {{ show: () => void, leaveAll: () => void }} `leaveAll` counts every field as left: it was filled in at once
 */
export function wireProblems(form, store) {
  /** Fields that were left once. */
  const left = new WeakSet();
  let pressed = false;
  let listed = "";

  form.addEventListener("focusout", ({ target }) => {
    const field = target instanceof Element && target.closest(".field");
    if (!field || left.has(field)) return;
    left.add(field);
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

  function show() {
    if (!store.state) return;
    const found = visible(store.state);
    for (const line of form.querySelectorAll(".problem")) say(line, found.get(line.parentElement)?.words ?? "");
    list([...found.values()]);
  }

  /**
   * The problems by the field or the list that they belong to.
   * @param {State} state
   */
  function visible({ assessment, lang }) {
    /** @type {Map<Element | null, { path: string, words: string }>} */
    const found = new Map();
    for (const { path, code } of assessment.problems) {
      const at = store.formPath(path) ?? path;
      const place = document.getElementById(at);
      const field = place?.closest(".field, .list") ?? null;
      if (!field || found.has(field) || (field.matches(".field") && !left.has(field))) continue;
      const words = t(lang, `problem.${code}`, {
        field: nameOf(field, lang),
        typed: String(store.get(at) ?? "").trim(),
      });
      found.set(field, { path: at, words });
    }
    return found;
  }

  /** @param {{ path: string, words: string }[]} problems */
  function list(problems) {
    const key = JSON.stringify(problems);
    if (key === listed) return;
    listed = key;
    const summary = /** @type {HTMLDetailsElement} */ (document.getElementById("problems"));
    const [head, links] = summary.children;
    summary.hidden = problems.length === 0;
    head.textContent = t(store.lang, "problems", { count: problems.length });
    clear(links);
    for (const { path, words } of problems)
      links.append(el("li", {}, el("a", { href: `#${path}`, "data-field": path }, words)));
  }

  function leaveAll() {
    for (const field of form.querySelectorAll(".field")) left.add(field);
  }

  return { show, leaveAll };
}

/**
 * @param {Element} line
 * @param {string} words
 */
function say(line, words) {
  if (line.textContent === words) return;
  line.textContent = words;
  /** @type {HTMLElement} */ (line).hidden = words === "";
  const control = line.parentElement?.querySelector(":scope > :is(input, select)");
  if (words) control?.setAttribute("aria-invalid", "true");
  else control?.removeAttribute("aria-invalid");
}

/**
 * "障害 2 会社が認知した日時": a field's label after those of the entries around it.
 * @param {Element} field
 * @param {"ja" | "en"} lang
 */
function nameOf(field, lang) {
  const label = field.querySelector(":scope > :is(label, legend)")?.textContent ?? "";
  const names = label ? [label] : [];
  for (let entry = field.closest(".entry"); entry; entry = entry.parentElement?.closest(".entry") ?? null) {
    names.unshift(entry.querySelector("legend")?.textContent?.trim() ?? "");
  }
  return names.join(lang === "ja" ? "・" : ", ");
}
