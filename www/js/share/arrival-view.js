/**
 * What is to be said of where the case came from, and of a day of reckoning that is not today's.
 * @import { State, Store } from "../state/store.js"
 * @import { Remark } from "./arrive.js"
 */
import { el } from "../parts/dom.js";
import { day, list, number } from "../words/format.js";
import { fieldName } from "../words/names.js";
import { has, lang, need, t } from "../words/words.js";

/** No more paths than these are named. */
const MOST = 8;

/**
 * @param {HTMLElement} root
 * @param {State} state
 * @param {object} given
 * @param {Store} given.store
 * @param {Remark[]} given.remarks
 * @param {() => void} given.onClose
 */
export async function drawArrival(root, state, { store, remarks, onClose }) {
  await need("arrival", "fields");
  const typed = state.typedAsOf && state.case.asOf !== state.today ? asOfOf(state) : undefined;
  const stale = typed !== undefined && typed !== state.today;
  root.hidden = remarks.length === 0 && !stale;
  // What it says stays as it is while someone types: drawn anew it would cost each keystroke a second frame.
  const said = JSON.stringify([lang(), remarks, stale && [typed, state.today]]);
  if (root.dataset.said === said) return;
  root.dataset.said = said;
  root.replaceChildren(
    ...remarks.map((remark) => el("p", {}, words(remark))),
    ...(remarks.length > 0 ? [el("button", { type: "button", onclick: onClose }, t("arrival.close"))] : []),
    ...(stale ? [el("p", {}, t("arrival.asOf", { on: day(typed), today: day(state.today) })), todayButton(store)] : []),
  );
}

/** @param {Remark} remark */
function words({ key, values = {}, paths }) {
  if (!paths) return t(key, values);
  const names = [...new Set(paths)].map(nameOf);
  const more = names.length - MOST;
  const shown = more > 0 ? [...names.slice(0, MOST), t("arrival.more", { count: number(more) })] : names;
  return t(key, { ...values, list: list(shown) });
}

/** What the form has no field for is named as it came. @param {string} path */
function nameOf(path) {
  const name = fieldName(path);
  const known = !name.startsWith("field.") && !has(name);
  return known ? name : path.slice(0, 80);
}

/** @param {State} state */
function asOfOf({ assessment }) {
  const value = assessment.read.find(({ path }) => path === "asOf")?.value;
  return typeof value === "string" ? value : undefined;
}

/** @param {Store} store */
const todayButton = (store) =>
  el(
    "button",
    {
      type: "button",
      onclick: () => {
        const { asOf, ...rest } = store.typed();
        store.load(rest, { task: store.task });
      },
    },
    t("arrival.asOf.today"),
  );
