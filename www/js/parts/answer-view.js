/**
 * An answer as it stands in its task: its one sentence, what to do by when, what follows, and, unfolded, how it came about.
 * @import { Answer, Next, Warning } from "../answers/answer.js"
 * @import { State } from "../state/store.js"
 */
import { fieldName } from "../words/names.js";
import { t } from "../words/words.js";
import { articleChip } from "./article.js";
import { deadlineList } from "./deadlines.js";
import { disclosure } from "./disclosure.js";
import { el } from "./dom.js";
import { folds } from "./folds.js";
import { readingsFold } from "./readings.js";
import { show } from "./show.js";

/** So many sentences, and so many deadlines, are seen at once: many entries are not all read at a glance. */
const MOST_AT_ONCE = 10;

/** More articles than these stand with their figures. */
const MOST_ARTICLES = 3;

/**
 * Draws what changed; what is unfolded stays so.
 * @param {HTMLElement} root
 * @param {Answer} answer
 * @param {State} state
 * @param {{ onNext: (id: string, opener: HTMLElement) => void }} given
 */
export function drawAnswer(root, answer, state, { onNext }) {
  const { figures, deadlines, warnings, next, readings } = answer;
  const shown = articlesAtOnce(answer);
  const restsOn = (/** @type {string} */ article) => [
    ...new Set(figures.filter(({ articles }) => articles.includes(article)).map(({ label }) => label)),
  ];
  // Listened for on the root, which stays.
  root.onclick = ({ target }) => {
    const button = target instanceof Element && target.closest("[data-next]");
    if (button instanceof HTMLButtonElement && button.ariaDisabled !== "true")
      onNext(button.dataset.next ?? "", button);
  };
  root.onchange = ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.dataset.reading) return;
    state.choose(
      /** @type {import("../../pkg/hosting_contract.js").ReadingOutcome["id"]} */ (target.dataset.reading),
      target.value,
    );
  };
  show(
    root,
    el("p", { class: `headline ${answer.kind}` }, answer.headline),
    answer.needs.length > 0 && needs(answer.needs),
    answer.facts.slice(0, MOST_AT_ONCE).map(factLine),
    rest(answer.facts.slice(MOST_AT_ONCE), (facts) => facts.map(factLine)),
    shown.length > 0 &&
      el(
        "div",
        { class: "articles" },
        shown.map((code) => articleChip(code, restsOn)),
      ),
    deadlineList(deadlines.slice(0, MOST_AT_ONCE)),
    rest(deadlines.slice(MOST_AT_ONCE), (later) => deadlineList(later)),
    warnings.length > 0 && warningList(warnings, shown, restsOn),
    next.length > 0 && nextSteps(next),
    figures.length > 0 &&
      disclosure(t("view.working"), () => folds.there().workings(state, answer, restsOn), {
        name: "working",
        tables: ["working", "articles"],
        part: folds,
      }),
    readingsFold(readings, restsOn, answer.range !== undefined),
  );
}

/** @param {string} fact */
const factLine = (fact) => el("p", { class: "fact" }, fact);

/**
 * What would be too much at once.
 * @template Item
 * @param {Item[]} items
 * @param {(items: Item[]) => import("./dom.js").Child | import("./dom.js").Child[]} draw
 */
const rest = (items, draw) =>
  items.length > 0 &&
  disclosure(t("view.rest", { count: String(items.length) }), () => el("div", {}, draw(items)), { name: "rest" });

/** @param {string[]} paths of the form */
function needs(paths) {
  return el(
    "ul",
    { class: "needs", "aria-label": t("view.needs") },
    paths.map((path) => el("li", {}, el("a", { href: `#${path}`, "data-field": path }, fieldName(path)))),
  );
}

/**
 * The clauses of what is seen at once.
 * @param {Answer} answer
 */
function articlesAtOnce({ figures, deadlines, kind }) {
  if (kind === "open" || kind === "wrong") return [];
  const lists = figures.filter(({ fold }) => !fold).map(({ articles }) => articles);
  // Of each figure its first before the second of any.
  const codes = new Set([...lists.map(([first]) => first), ...lists.flatMap(([, ...rest]) => rest)]);
  return [...new Set([...[...codes].slice(0, MOST_ARTICLES), ...deadlines.map(({ article }) => article)])];
}

/**
 * @param {Warning[]} warnings
 * @param {string[]} shown the articles that have their chip already
 * @param {(article: string) => string[]} restsOn
 */
function warningList(warnings, shown, restsOn) {
  return el(
    "ul",
    { class: "warnings", "aria-label": t("view.warnings") },
    warnings.map(({ code, text, article, more }) =>
      el(
        "li",
        { "data-code": code },
        el("p", {}, text),
        article && !shown.includes(article) && articleChip(article, restsOn),
        more &&
          disclosure(t("view.more"), () => el("p", {}, more), { name: "more", label: `${t("view.more")}: ${text}` }),
      ),
    ),
  );
}

/** @param {Next[]} next */
function nextSteps(next) {
  return el(
    "ul",
    { class: "next", "aria-label": t("view.next") },
    next.map(({ id, label, locked }, index) =>
      el(
        "li",
        {},
        el(
          "button",
          { type: "button", class: index === 0 && "primary", "data-next": id, "aria-disabled": locked && "true" },
          label,
        ),
        locked && el("p", { class: "locked" }, locked),
      ),
    ),
  );
}
