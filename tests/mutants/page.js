// Puts faults into the page's answers and words, one at a time, in a copy, and names those that the tests do not notice:
// node tests/mutants/page.js [--every N] [file...] [-- command that runs the tests]
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { TASKS } from "../../www/js/state/tasks.js";
import { files } from "../project/sources.js";
import { otherThanWritten, rows } from "../sentences/read.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const copy = `${root}target/mutants-page/`;

/** What stands there, and what is put in its place. @type {[RegExp, string][]} */
const IN_CODE = [
  [/ === /g, " !== "],
  [/ !== /g, " === "],
  [/ && /g, " || "],
  [/ \|\| /g, " && "],
  [/ \?\? /g, " && "],
  [/ < /g, " >= "],
  [/ > /g, " <= "],
  [/ <= /g, " > "],
  [/ >= /g, " < "],
  [/(?<=[\w)]) \+ (?=[\w(])/g, " - "],
  [/(?<=[\w)]) - (?=[\w(])/g, " + "],
  [/\btrue\b/g, "false"],
  [/\bfalse\b/g, "true"],
  [/\bif \((?!!)/g, "if (!"],
  [/(?<=return )(?!"";)[^;{[(]+(?=;)/g, "undefined"],
  // What is left out where there is nothing to say.
  [/(?<=return )""(?=;)/g, '"?"'],
  [/(?<=\[)0(?=\])/g, "1"],
];
/** Sentences that say the contrary. @type {[RegExp, string][]} */
const IN_WORDS = [
  [/ません/g, "ます"],
  [/ない/g, "ある"],
  [/まで/g, "から"],
  [/まえ|前/g, "後"],
  [/ not /g, " "],
  [/\b[Nn]o /g, "a "],
  [/\bby\b/g, "from"],
  [/\bbefore\b/g, "after"],
];

/** @typedef {{ file: string, what: string, text: string }} Mutant */

/**
 * @param {string} file
 * @returns {Mutant[]}
 */
function mutants(file) {
  const text = readFileSync(root + file, "utf8");
  const words = /\/words\/(ja|en)\//.test(file);
  const exchanged = words ? exchanges(file, text) : [];
  // What is put in the place of itself is no fault.
  return [...replaced(file, text, words ? IN_WORDS : IN_CODE), ...exchanged].filter((each) => each.text !== text);
}

/**
 * @param {string} file
 * @param {string} text
 * @param {[RegExp, string][]} faults
 */
function replaced(file, text, faults) {
  // A comment and an import say nothing to the user; they keep their length.
  const code = text.replace(/\/\*[\s\S]*?\*\/|^import .*$|(?<=\s)\/\/.*$/gm, (found) => found.replace(/[^\n]/g, "\0"));
  return faults.flatMap(([pattern, other]) =>
    [...code.matchAll(pattern)].map(({ index, 0: found }) => ({
      file,
      what: `line ${text.slice(0, index).split("\n").length}: ${found.trim()} → ${other.trim()}`,
      text: text.slice(0, index) + other + text.slice(index + found.length),
    })),
  );
}

/**
 * Each sentence in the place of the next that has the same blanks: nothing else gives it away.
 * @param {string} file
 * @param {string} text
 */
function exchanges(file, text) {
  const entries = [...text.matchAll(/^ {2}(?:"([^"]+)"|(\w+)):\s+(".*"),$/gm)].map(
    ({ 1: quoted, 2: bare, 3: words, index, 0: all }) => ({
      key: quoted ?? bare,
      words,
      from: index + all.lastIndexOf(words),
    }),
  );
  const blanks = (/** @type {string} */ words) => [...words.matchAll(/\{\w+\}/g)].map(String).sort().join();
  return entries.flatMap((one, place) => {
    const other = entries
      .slice(place + 1)
      .find((each) => blanks(each.words) === blanks(one.words) && each.words !== one.words);
    if (!other) return [];
    const between = text.slice(one.from + one.words.length, other.from);
    const rest = text.slice(other.from + other.words.length);
    return [
      {
        file,
        what: `${one.key} ↔ ${other.key}`,
        text: text.slice(0, one.from) + other.words + between + one.words + rest,
      },
    ];
  });
}

const { values, positionals, tokens } = parseArgs({
  options: { every: { type: "string", default: "1" } },
  allowPositionals: true,
  tokens: true,
});
const end = tokens.find(({ kind }) => kind === "option-terminator")?.index ?? Number.POSITIVE_INFINITY;
const given = tokens.flatMap((token) => (token.kind === "positional" ? [token] : []));
const named = given.filter(({ index }) => index < end).map(({ value }) => value);
/** Most faults are found in the sentences, below; the rest is asked only where they hold. */
const quick = "node --test --test-reporter=./tests/mutants/first.js tests/js/*.test.js";
const command = positionals.slice(named.length).join(" ") || quick;

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const part of ["www", "tests", "src", "package.json", "Cargo.toml"])
  cpSync(root + part, copy + part, { recursive: true });
symlinkSync(`${root}node_modules`, `${copy}node_modules`);

/** Whether the tests pass; what runs for minutes has been noticed too. */
const passes = () => spawnSync("bash", ["-c", command], { cwd: copy, stdio: "ignore", timeout: 300_000 }).status === 0;

if (!passes()) throw new Error(`the tests fail without a fault: ${command}`);

const chosen = named.length > 0 ? named : files().filter((path) => /^www\/js\/(answers|words)\//.test(path));
const all = chosen.flatMap(mutants).filter((_, place) => place % Number(values.every) === 0);

/**
 * Whether a table of words is not the one that was written down: asked here, since it takes the tests a thousand times as long.
 * @param {Mutant} mutant
 */
async function isOtherTable({ file, text }) {
  const [, lang, name] = /\/words\/(ja|en)\/([\w-]+)\.js$/.exec(file) ?? [];
  if (!name) return false;
  const load = async (/** @type {string} */ source) =>
    (await import(`data:text/javascript,${encodeURIComponent(source)}`)).default;
  const [sound, faulty] = [await load(readFileSync(root + file, "utf8")), await load(text)];
  const changed = Object.fromEntries(Object.entries(faulty).filter(([key, words]) => sound[key] !== words));
  return otherThanWritten(/** @type {"ja" | "en"} */ (lang), name, changed).length > 0;
}

/** @type {typeof import("../sentences/said.js")} the copy's own: a faulty answer speaks with the words of the copy */
const { saidBy, stateOf } = await import(`${copy}tests/sentences/said.js`);
/** @type {typeof import("../../www/js/words/words.js")} */
const { need, use } = await import(`${copy}www/js/words/words.js`);
/** A fault of an answer changes no state: each is worked out once. */
const cases = rows.map((row) => ({ row, ...stateOf(row) }));

/**
 * Whether an answer says other than was written down: asked here, since to start the tests takes longer than all answers.
 * @param {Mutant} mutant
 * @param {number} number
 */
async function saysOther({ file, text }, number) {
  const [, name] = /^www\/js\/answers\/(.+)$/.exec(file) ?? [];
  if (!name) return false;
  // A module is read once: each fault has a folder of its own.
  const folder = `${copy}www/js/faulty-${number}/`;
  cpSync(`${root}www/js/answers`, folder, { recursive: true });
  writeFileSync(folder + name, text);
  try {
    /** @type {typeof import("../../www/js/answers/index.js")} */
    const { answerOf, prepare } = await import(`${folder}index.js`);
    for (const lang of /** @type {const} */ (["ja", "en"])) {
      await use(lang);
      await Promise.all([need("fields"), ...TASKS.map(prepare)]);
      for (const { row, task, state } of cases)
        if (!isDeepStrictEqual(saidBy(answerOf(task, state), row[lang]), row[lang])) return true;
    }
    return false;
  } catch {
    return true;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sound = {
  file: "www/js/answers/index.js",
  what: "",
  text: readFileSync(`${root}www/js/answers/index.js`, "utf8"),
};
if (await saysOther(sound, -1)) throw new Error("the answers say other than was written down without a fault");

let survived = 0;
for (const [number, mutant] of all.entries()) {
  if ((await isOtherTable(mutant)) || (await saysOther(mutant, number))) continue;
  const { file, what, text } = mutant;
  writeFileSync(copy + file, text);
  if (passes()) {
    survived += 1;
    console.log(`not noticed: ${file}, ${what}`);
  }
  writeFileSync(copy + file, readFileSync(root + file));
}
console.log(`${all.length} faults, ${survived} not noticed`);
