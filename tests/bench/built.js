// Builds what is measured beside the product into target/bench: the rules natively, the modules of the other forms and the
// empty one, and the peers from the npm registry.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const out = `${root}target/bench`;
const MODULES = ["inside", "empty"];
const TARGET = "wasm32-unknown-unknown";

/** The address of a file that was built for the benchmarks. @param {string} name */
export const builtUrl = (name) => pathToFileURL(`${out}/${name}`).href;
/** @param {string} name */
export const builtPath = (name) => `${out}/${name}`;

/** Where www/build puts the tool, in the version of Cargo.lock. */
function bindgen() {
  const [, version] = /^wasm_bindgen_version=(\S+)/m.exec(readFileSync(`${root}www/build`, "utf8")) ?? [];
  const cache = process.env.XDG_CACHE_HOME ?? `${homedir()}/.cache`;
  return `${cache}/hosting-contract/wasm-bindgen-${version}/bin`;
}

/** As www/build has wasm-pack do it. */
function optimization() {
  const [, flags] = /^wasm-opt = (\[[^\]]*\])$/m.exec(readFileSync(`${root}Cargo.toml`, "utf8")) ?? [];
  if (!flags) throw new Error("Cargo.toml no longer says how wasm-opt is called");
  return /** @type {string[]} */ (JSON.parse(flags.replace(/,\s*\]/, "]")));
}

/** @param {string} command @param {string[]} args @param {object} [options] */
function run(command, args, options) {
  const { status, stderr, error } = spawnSync(command, args, { cwd: root, encoding: "utf8", ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${error ?? stderr}`);
}

/** The page and its module. */
export const buildProduct = () => run(`${root}www/build`, []);

export function buildModules() {
  mkdirSync(out, { recursive: true });
  const env = { ...process.env, PATH: [bindgen(), `${root}node_modules/.bin`, process.env.PATH].join(delimiter) };
  const examples = MODULES.flatMap((name) => ["--example", name]);
  run("cargo", ["build", "--release", "--locked", "--target", TARGET, ...examples]);
  for (const name of MODULES) {
    const compiled = `${root}target/${TARGET}/release/examples/${name}.wasm`;
    run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", out, compiled], { env });
    const module = builtPath(`${name}_bg.wasm`);
    run("wasm-opt", [...optimization(), module, "-o", module], { env });
  }
}

/**
 * What the cases of a file cost natively: nanoseconds with the working and without.
 * @param {string} path
 * @returns {[kept: number, dropped: number][]}
 */
export function native(path) {
  const args = ["bench", "--locked", "--quiet", "--bench", "native", "--", path];
  return JSON.parse(execFileSync("cargo", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
}

/** Apart from the product's own packages, so that an install of those does not fetch them. */
export function installPeers() {
  const place = `${out}/peers`;
  mkdirSync(place, { recursive: true });
  for (const name of ["package.json", "package-lock.json"])
    copyFileSync(new URL(`peers/${name}`, import.meta.url), `${place}/${name}`);
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: place });
}
