/**
 * 比べる: adds columns with one tap each, and shows them side by side.
 *
 * @import { Typed } from "../state/case.js"
 * @import { Occasion } from "./index.js"
 * @import { Kept } from "./compare.js"
 */
import css from "../../css/compare.css";
import { prepare } from "../answers/index.js";
import { priceList } from "../form/plans.js";
import { el } from "../parts/dom.js";
import { adopt } from "../parts/style.js";
import { day } from "../words/format.js";
import { lang, need, t } from "../words/words.js";
import { answerRows, columnsOf, factRows, keepAll, kept, MOST, remarkOn } from "./compare.js";
import { comparison, NARROW } from "./compare-table.js";
import { openPanel } from "./panel.js";

/** @param {Occasion} occasion */
export async function open(occasion) {
  const { store, opener } = occasion;
  await Promise.all([need("compare", "fields", "readings"), prepare(store.task)]);
  const panel = await openPanel({ name: "compare", title: t("compare.title"), opener });
  adopt(css);
  const controls = el("div", { class: "compare-add" });
  const place = el("div", { class: "compare-place" });
  panel.body.append(controls, place);
  let all = kept();

  /** @param {Kept[]} next */
  function change(next) {
    all = next;
    keepAll(all);
    draw();
  }

  /** @param {Kept} column */
  function add(column) {
    const there = all.findIndex(({ key }) => key !== undefined && key === column.key);
    if (there >= 0) {
      panel.say(t("compare.dropped", { name: all[there].name }));
      return change(all.filter((_, at) => at !== there));
    }
    if (all.length === MOST) return panel.say(t("compare.full"));
    change([...all, column]);
    panel.say(t("compare.added", { name: column.name }));
  }

  function draw() {
    const columns = columnsOf(store, all);
    for (const button of controls.querySelectorAll("[data-key]"))
      button.setAttribute("aria-pressed", String(all.some(({ key }) => key === button.getAttribute("data-key"))));
    if (columns.length === 0) return place.replaceChildren(el("p", { class: "hint" }, t("compare.empty")));
    const facts = factRows(columns);
    place.replaceChildren(
      comparison(columns, answerRows(columns), t("compare.answers")),
      remarkOn(columns) && el("p", { class: "hint" }, remarkOn(columns)),
      facts.length > 0
        ? comparison(columns, facts, t("compare.facts"))
        : el("p", { class: "hint" }, columns.length > 1 ? t("compare.same") : t("compare.one")),
      el(
        "ul",
        { class: "kept" },
        all.map((column, at) => line(column, at)),
      ),
    );
  }

  /**
   * @param {Kept} column
   * @param {number} at
   */
  function line(column, at) {
    const name = el("input", { value: column.name, "aria-label": t("compare.name", { number: String(at + 1) }) });
    // Not "change": some browsers do not tell of one where a program filled the field.
    name.addEventListener("focusout", () => {
      const given = name.value.trim() || column.name;
      if (given !== column.name) change(all.map((each, index) => (index === at ? { ...each, name: given } : each)));
    });
    const load = () => {
      store.load(column.form, { task: store.task });
      panel.dialog.close();
    };
    return el(
      "li",
      {},
      name,
      el(
        "button",
        { type: "button", onclick: load, "aria-label": t("compare.open.one", { name: column.name }) },
        t("compare.open"),
      ),
      el(
        "button",
        {
          type: "button",
          onclick: () => change(all.filter((_, index) => index !== at)),
          "aria-label": t("compare.drop.one", { name: column.name }),
        },
        t("compare.drop"),
      ),
    );
  }

  controls.append(...(await offers(occasion, add)));
  const narrow = matchMedia(NARROW);
  narrow.addEventListener("change", draw);
  panel.dialog.addEventListener("close", () => narrow.removeEventListener("change", draw));
  draw();
}

/**
 * @param {Occasion} occasion
 * @param {(column: Kept) => void} add
 */
async function offers({ store, state }, add) {
  const typed = () => store.typed();
  const { plans, sample } = await priceList();
  const button = (/** @type {Kept} */ column) =>
    el(
      "button",
      { type: "button", "data-key": column.key, "aria-pressed": "false", onclick: () => add(column) },
      column.name,
    );
  const priced = plans.map(({ id, name, plan }) =>
    button({ name: name[lang()], key: `plan ${id}`, form: withPlan(typed(), plan) }),
  );
  const days = daysOf(state).map(({ on, words }) =>
    button({ name: words, key: `on ${on}`, form: withDay(typed(), on) }),
  );
  const now = el(
    "button",
    {
      type: "button",
      onclick: () =>
        add({ name: t("compare.kept", { number: String(kept().length + 1) }), form: structuredClone(typed()) }),
    },
    t("compare.keep"),
  );
  return [
    ...(priced.length > 0
      ? [el("p", {}, t(sample ? "compare.plans.sample" : "compare.plans")), el("div", { class: "offers" }, priced)]
      : []),
    ...(days.length > 0 ? [el("p", {}, t("compare.days")), el("div", { class: "offers" }, days)] : []),
    el(
      "details",
      {},
      el("summary", {}, t("compare.own")),
      asked("fee", (text) =>
        add({
          name: t("compare.fee.name", { fee: text }),
          key: `fee ${text}`,
          form: withPlan(typed(), { monthlyFee: text }),
        }),
      ),
      ...(store.task === "exit" || store.task === "cost"
        ? [
            asked("on", (text) =>
              add({ name: t("compare.on.name", { on: text }), key: `on ${text}`, form: withDay(typed(), text) }),
            ),
          ]
        : []),
    ),
    el("div", { class: "offers" }, now),
    el("p", { class: "hint" }, t("compare.hint")),
  ];
}

/**
 * A fee or a day of one's own.
 * @param {"fee" | "on"} name
 * @param {(text: string) => void} take
 */
function asked(name, take) {
  const input = el("input", { id: `compare-${name}`, autocomplete: "off" });
  const run = () => {
    const text = input.value.trim();
    if (text === "") return input.focus();
    take(text);
    input.value = "";
  };
  input.addEventListener("keydown", ({ key, isComposing }) => key === "Enter" && !isComposing && run());
  return el(
    "div",
    { class: "compare-asked" },
    el("label", { for: input.id }, t(`compare.${name}`)),
    input,
    el("button", { type: "button", onclick: run, "aria-label": t(`compare.${name}.add`) }, t("compare.add")),
  );
}

/**
 * Days of acceptance worth a look: today, and the last one for the end of the initial term.
 * @param {Occasion["state"]} state
 */
function daysOf({ assessment: { term }, task, today }) {
  if (!term || (task !== "exit" && task !== "cost") || term.current.kind === "beforeFormation") return [];
  const last = term.acceptByForInitialEnd;
  const days = [today, ...(last > today ? [last] : [])];
  return days.map((on) => ({ on, words: t("compare.on.name", { on: day(on) }) }));
}

const FEES = ["initialFee", "monthlyFee", "annualFee", "standardMonthlyFee"];

/**
 * The case with a plan's fees in place of its own; one given alone leaves the others.
 * @param {Typed} typed
 * @param {Record<string, string>} plan
 */
function withPlan(typed, plan) {
  const rest = Object.keys(plan).length === 1 && plan.monthlyFee ? (typed.plan ?? {}) : without(typed.plan ?? {}, FEES);
  const fees = Object.fromEntries(Object.entries(plan).map(([fee, value]) => [fee, String(value)]));
  return { ...structuredClone(typed), plan: { ...structuredClone(rest), ...fees } };
}

/**
 * @param {Typed} typed
 * @param {string} on
 */
const withDay = (typed, on) => ({ ...structuredClone(typed), cancellation: { ground: "ordinary", on } });

/**
 * @param {Record<string, any>} from
 * @param {string[]} names
 */
const without = (from, names) => Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));
