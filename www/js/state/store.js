/**
 * What was typed, what the rules say of it, which task is open, the language; one event.
 *
 * @import { Assessment, Case, Readings, Step } from "../../pkg/hosting_contract.js"
 * @import { Form, Typed } from "./case.js"
 * @import { Task } from "./tasks.js"
 *
 * @typedef {"ja" | "en"} Lang
 *
 * @typedef {object} State one moment; a new object after each change
 * @property {Task} task
 * @property {Lang} lang
 * @property {Typed} form as typed, without what is empty, with the ids of the entries: what a link or a file holds
 * @property {Case} case what the rules got: without ids, always with `asOf`; its paths are those of the form
 * @property {Assessment} assessment of the case, its `steps` empty: see `steps`
 * @property {string} today Japan's day
 * @property {string} now Japan's minute
 * @property {boolean} typedAsOf whether the day for which it answers was typed
 * @property {unknown} [failure] what the rules threw on the case: an error of ours; the assessment is empty then
 * @property {(at: string) => Step[]} steps the working of a result, by its path in the assessment: "cancellation", "outages[0]"
 * @property {(id: keyof Readings, reading: string) => void} choose settles an open question
 *
 * @typedef {"typed" | "chosen" | "loaded" | "lang" | "task" | "clock"} Change
 * @typedef {ReturnType<typeof createStore>} Store
 */
import { blank, caseOf, formOf, touched, typedOf } from "./case.js";
import { isList, shapeAt, steps } from "./shape.js";
import { taskOf } from "./tasks.js";

/** @returns {Assessment} where the rules fail: nothing reckoned from other facts may stand beside these */
const nothing = () => ({ problems: [], notes: [], read: [], timeline: [] });

/**
 * @param {object} given
 * @param {(caseData: Case, wanted?: { steps: boolean }) => Assessment} given.assess
 * @param {() => string} given.now Japan's minute
 * @param {Lang} given.lang
 * @param {Task} [given.task]
 * @param {(work: () => void) => void} [given.soon] puts off until the next frame what is told of something typed
 */
export function createStore({ assess, now, lang, task = "cost", soon = (work) => requestAnimationFrame(work) }) {
  /** @type {Set<(state: State, change: Change) => void>} */
  const subscribers = new Set();
  /** @type {((state: State) => void) | undefined} who is told ahead of them of something typed */
  let foremost;
  /** @type {Form} */
  let form = blank();
  /** @type {{ form: Form, task: Task } | undefined} what was replaced by something else */
  let before;
  let started = false;
  /** Whether something typed is still to be told of. */
  let awaited = false;
  /** Whether something was typed since the last results. */
  let stale = false;
  /** @type {Change} what the first results will have come from */
  let first = "typed";
  /** @type {State | undefined} */
  let state;

  /**
   * @param {Typed} typed
   * @param {Task} task
   * @returns {State}
   */
  function stateOf(typed, task) {
    const minute = now();
    const clock = { now: minute, today: minute.slice(0, 10) };
    const caseData = caseOf(typed, clock);
    /** @type {Assessment | undefined} */
    let worked;
    let assessment = nothing();
    /** @type {unknown} */
    let failure;
    try {
      assessment = assess(caseData, { steps: false });
    } catch (error) {
      failure = error;
    }
    return {
      task,
      lang,
      form: typed,
      case: caseData,
      assessment,
      ...clock,
      typedAsOf: typed.asOf !== undefined,
      failure,
      steps(at) {
        worked ??= failure ? nothing() : assess(caseData);
        return steps(at).reduce((/** @type {any} */ part, step) => part?.[step], worked)?.steps ?? [];
      },
      choose: store.choose,
    };
  }

  /** @param {Change} why */
  function reckon(why) {
    if (!started || !stale) return;
    stale = false;
    state = stateOf(typedOf(form), task);
    if (why === "typed") foremost?.(state);
  }

  /**
   * @param {Change} why
   * @param {boolean} [anew] whether the results are no longer those of what stands there
   */
  function settle(why, anew = true) {
    awaited = false;
    stale ||= anew;
    if (!started && why === "loaded") first = why;
    reckon(why);
    tell(why);
  }

  /** @param {Change} why */
  function tell(why) {
    for (const run of subscribers) if (state) run(state, why);
  }

  // Reckoned when the event that typed it is over, drawn with the next frame: both in the frame, beside its layout and its
  // painting, would be one long task. What is typed until that frame is reckoned there, all at once.
  function settleSoon() {
    stale = true;
    if (awaited) return;
    awaited = true;
    queueMicrotask(() => reckon("typed"));
    soon(() => awaited && settle("typed", false));
  }

  const store = {
    /** The last result; absent until there has been one. */
    get state() {
      return state;
    },
    get lang() {
      return lang;
    },
    get task() {
      return task;
    },
    /** Whether `takeBack` has something to bring back. */
    get replaced() {
      return before !== undefined;
    },

    /** The rules are there: from here on there are results, a first one at once. */
    start() {
      started = true;
      settle(first);
    },

    /**
     * What would be said of another case, apart from the form.
     * @param {Typed} typed
     * @param {Task} [of]
     */
    consider: (typed, of = task) => stateOf(typed, of),

    /** What was typed so far, results or not. @returns {Typed} */
    typed: () => typedOf(form),

    /**
     * @param {string} path
     * @returns {any}
     */
    get(path) {
      return steps(path).reduce((value, step) => value?.[step], form);
    },

    /**
     * @param {string} path
     * @param {unknown} value
     */
    set(path, value) {
      const way = steps(path);
      const last = way.pop();
      const parent = way.reduce((inner, step) => inner?.[step], form);
      if (last === undefined || parent === undefined || parent[last] === value) return;
      parent[last] = value;
      settleSoon();
    },

    /**
     * Fills in several fields at once, from elsewhere than the fields themselves.
     * @param {Record<string, string>} values by their paths
     */
    put(values) {
      for (const [path, value] of Object.entries(values)) store.set(path, value);
      settle("chosen");
    },

    /**
     * @param {string} list
     * @returns {number} the new entry's place
     */
    add(list) {
      const shape = shapeAt(list);
      if (!isList(shape)) throw new Error(`${list} is no list`);
      settleSoon();
      return store.get(list).push(blank({ in: shape.each })) - 1;
    },

    /**
     * @param {string} list
     * @param {number} at
     * @returns {unknown} the entry, for `insert` to bring back
     */
    remove(list, at) {
      settleSoon();
      return store.get(list).splice(at, 1)[0];
    },

    /**
     * @param {string} list
     * @param {number} at
     * @param {unknown} entry
     */
    insert(list, at, entry) {
      settleSoon();
      store.get(list).splice(at, 0, entry);
    },

    /**
     * Settles an open question.
     * @param {keyof Readings} id
     * @param {string} reading
     */
    choose(id, reading) {
      form.readings[id] = reading;
      settle("chosen");
    },

    /**
     * Fills the form from a case and opens the task that it is about. What the form has no place for is left out.
     * @param {unknown} typed
     * @param {{ task?: Task }} [given]
     * @returns {string[]} the paths of what was left out
     */
    load(typed, given = {}) {
      const read = formOf(typed);
      before = touched(form) ? { form, task } : undefined;
      form = read.form;
      task = given.task ?? taskOf(typedOf(form));
      settle("loaded");
      return read.unread;
    },

    /** Puts back what the last `load` replaced, and the other way round. */
    takeBack() {
      if (!before) return;
      const replaced = { form, task };
      ({ form, task } = before);
      before = replaced;
      settle("loaded");
    },

    /** @param {Task} chosen */
    open(chosen) {
      if (chosen === task) return;
      task = chosen;
      if (!state) return;
      state = { ...state, task };
      tell("task");
    },

    /** @param {Lang} chosen */
    setLang(chosen) {
      lang = chosen;
      if (!state) return;
      state = { ...state, lang };
      tell("lang");
    },

    /** Time has passed: answers for the new day, and for the minute where something goes on. */
    tick() {
      if (!state) return;
      const changes = state.form.outages?.some((/** @type {any} */ { ongoing }) => ongoing) ? "now" : "today";
      if (state[changes] !== now().slice(0, state[changes].length)) settle("clock");
    },

    /** @param {(state: State) => void} run with what was found of something typed, of which the others hear with the next frame */
    precede(run) {
      foremost = run;
    },

    /**
     * @param {(state: State, change: Change) => void} run after each change
     * @returns {() => void} ends it
     */
    subscribe(run) {
      subscribers.add(run);
      return () => subscribers.delete(run);
    },
  };

  return store;
}
