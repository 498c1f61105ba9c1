/**
 * Every word of the page, by key: one table a subject and language, loaded when it is asked for.
 *
 * @typedef {"ja" | "en"} Lang
 * @typedef {Record<string, string>} Table
 */

/** @type {Lang} */
let current = "ja";
/** @type {Lang} the language last asked for: a slower load of another one does not overtake it */
let wanted = current;
/** The switch to it. @type {Promise<unknown>} */
let switching = Promise.resolve();
/** The tables asked for so far: a switch of language brings each of them. @type {Set<string>} */
const asked = new Set();
/** @type {Record<Lang, Map<string, Promise<void>>>} */
const loads = { ja: new Map(), en: new Map() };
/** @type {Record<Lang, Set<string>>} */
const arrived = { ja: new Set(), en: new Set() };
/** Every word loaded so far. @type {Record<Lang, Table>} */
const words = { ja: {}, en: {} };

/** The language that the page speaks. */
export const lang = () => current;

/**
 * Switches the language, with every table that was asked for.
 * @param {Lang} language
 */
export function use(language) {
  wanted = language;
  const switched = Promise.all([...asked].map((name) => load(language, name))).then(
    () => {
      if (wanted === language) current = language;
    },
    (reason) => {
      if (wanted === language) wanted = current;
      throw reason;
    },
  );
  switching = switched.catch(() => {});
  return switched;
}

/**
 * Loads tables in the present language: "outage", "working". While another one is on its way, that is the present one to come.
 * @param {...string} names
 */
export async function need(...names) {
  for (const name of names) asked.add(name);
  let language;
  do {
    language = wanted;
    await Promise.all([switching, ...names.map((name) => load(wanted, name))]);
  } while (language !== wanted);
}

/**
 * Loads tables in another language than the page's, for something written in that one: a letter to the company.
 * @param {Lang} language
 * @param {...string} names
 */
export const needIn = (language, ...names) => Promise.all(names.map((name) => load(language, name)));

/**
 * Runs something with every word in another language, whose tables are loaded.
 * @template Result
 * @param {Lang} language
 * @param {() => Result} run
 * @returns {Result}
 */
export function speaking(language, run) {
  const before = current;
  current = language;
  try {
    return run();
  } finally {
    current = before;
  }
}

/**
 * Whether tables are at hand in the present language.
 * @param {...string} names
 */
export const isLoaded = (...names) => names.every((name) => arrived[current].has(name));

/**
 * @param {Lang} language
 * @param {string} name
 */
function load(language, name) {
  let loading = loads[language].get(name);
  if (!loading) {
    loading = import(`./${language}/${name}.js`).then(({ default: table }) => {
      Object.assign(words[language], table);
      arrived[language].add(name);
    });
    // What did not arrive (no network) is asked for again the next time.
    loading.catch(() => loads[language].delete(name));
    loads[language].set(name, loading);
  }
  return loading;
}

/**
 * The words for a key, its {names} filled in; the key itself where there are none.
 * @param {string} key
 * @param {Record<string, string | number>} [values] as `format.js` writes them
 */
export function t(key, values = {}) {
  return (words[current][key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/**
 * Whether there are words for a key.
 * @param {string} key
 */
export const has = (key) => Object.hasOwn(words[current], key);
