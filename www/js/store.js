/**
 * What was typed, what came back, the language; one event.
 *
 * @import { Assessment, Case, Readings } from "../pkg/hosting_contract.js"
 * @import { Lang } from "./text.js"
 *
 * @typedef {object} State
 * @property {Case} case
 * @property {Assessment} assessment
 * @property {Lang} lang
 * @property {(id: keyof Readings, reading: string) => void} choose settles an open question
 *
 * @typedef {"typed" | "chosen" | "loaded" | "lang"} Change
 * @typedef {ReturnType<typeof createStore>} Store
 */
import { steps } from "./shape.js";
import { blank, caseOf, formOf, mapPath, touched } from "./typed.js";

/**
 * @param {object} given
 * @param {(caseData: Case) => Assessment} given.assess
 * @param {() => string} given.today Japan's date, taken where no day was typed
 * @param {Lang} given.lang
 * @param {(work: () => void) => void} [given.soon] puts the reckoning off until the next frame
 */
export function createStore({ assess, today, lang, soon = (work) => requestAnimationFrame(work) }) {
  /** @type {Set<(state: State, change: Change) => void>} */
  const subscribers = new Set();
  let form = blank();
  let { data, kept } = caseOf(form);
  /** @type {ReturnType<typeof blank>} what the form held before it was filled with something else */
  let before;
  let started = false;
  /** @type {Change} what the first results will have come from */
  let first = "typed";
  let awaited = false;
  /** @type {unknown} */
  let failure;
  /** @type {State | undefined} */
  let state;

  const store = {
    /** The last result; absent until there has been one. */
    get state() {
      return state;
    },
    /** What the rules threw on the case as it stands, if they did: an error of ours. */
    get failure() {
      return failure;
    },
    get lang() {
      return lang;
    },
    /** Whether `takeBack` has something to bring back. */
    get replaced() {
      return before !== undefined;
    },

    /** The rules are there: from here on there are results, a first one at once. */
    start() {
      started = true;
      now(first);
    },

    /** Any case's assessment, apart from the form. */
    assess,

    /** @returns {Case} as typed, without what is empty, for today unless a day was typed */
    case() {
      ({ data, kept } = caseOf(form));
      return { ...data, asOf: data.asOf ?? today() };
    },

    /** Everything in the form, the empty fields as well: not to be changed. */
    formCase() {
      return form;
    },

    /**
     * @param {string} path of the form
     * @returns {any}
     */
    get(path) {
      return steps(path).reduce((value, step) => value?.[step], form);
    },

    /**
     * @param {string} path of the form
     * @param {unknown} value
     */
    set(path, value) {
      const way = steps(path);
      const last = way.pop();
      const parent = way.reduce((inner, step) => inner[step], form);
      if (last === undefined || parent[last] === value) return;
      parent[last] = value;
      if (awaited) return;
      awaited = true;
      soon(() => awaited && now("typed"));
    },

    /**
     * Settles an open question.
     * @param {keyof Readings} id
     * @param {string} reading
     */
    choose(id, reading) {
      form.readings[id] = reading;
      now("chosen");
    },

    /**
     * Fills the form from a case. What the form has no place for is left out; its paths are returned.
     * @param {unknown} caseData
     */
    load(caseData) {
      const read = formOf(caseData);
      before = touched(form) ? form : undefined;
      form = read.form;
      now("loaded");
      return read.unread;
    },

    /** Puts back what the last `load` replaced, and the other way round. */
    takeBack() {
      [form, before] = [before, form];
      now("loaded");
    },

    /** @param {Lang} chosen */
    setLang(chosen) {
      lang = chosen;
      now("lang");
    },

    /**
     * @param {(state: State, change: Change) => void} run after each reckoning
     * @returns {() => void} ends it
     */
    subscribe(run) {
      subscribers.add(run);
      return () => subscribers.delete(run);
    },

    /**
     * Where in the form something of the case stands: an entry in which nothing was typed is not in the case.
     * @param {string} path
     */
    formPath(path) {
      return mapPath(path, (list, index) => kept.get(list)?.[index], false);
    },

    /**
     * Where in the case something of the form stands, if it does.
     * @param {string} path
     */
    casePath(path) {
      const index = (/** @type {string} */ list, /** @type {number} */ at) => {
        const found = kept.get(list)?.indexOf(at) ?? -1;
        return found < 0 ? undefined : found;
      };
      return mapPath(path, index, true);
    },
  };

  /** @param {Change} why */
  function now(why) {
    awaited = false;
    if (!started) {
      if (why === "loaded") first = why;
      return;
    }
    const caseData = store.case();
    /** @type {Assessment} where the rules fail: nothing reckoned from other facts may stand beside these */
    let assessment = { problems: [], notes: [], read: [], timeline: [] };
    try {
      assessment = assess(caseData);
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    state = { case: caseData, assessment, lang, choose: store.choose };
    for (const run of subscribers) run(state, why);
  }

  return store;
}
