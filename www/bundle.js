// Makes of the page's sources what a visitor fetches. Into www/pkg/page: what index.html names, and, in a folder with the
// edition's name, what is loaded when it is asked for. Into www/pkg: files.js, the list from which the service worker keeps the page's files; and page.html, the whole
// page in one file for a USB stick. Writes the words of index.html into it. Run by www/build.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import { filled } from "./html.js";
import fields from "./js/words/ja/fields.js";
import page from "./js/words/ja/page.js";

const www = fileURLToPath(new URL(".", import.meta.url));
const at = (path) => `${www}${path}`;
const text = (path) => readFile(at(path), "utf8");
const sha256 = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;

const PAGE = "pkg/page";
const WASM = "pkg/hosting_contract_bg.wasm";
const LINKS = /^ *<link [^>]*>\n/gm;
const MINIFIED = /** @type {const} */ ({ minify: true, charset: "utf8", legalComments: "none", target: "es2022" });

/** Stands for the edition's name until what it is made of is known. */
const EDITION = "edition-to-be";

/** What travels together, by the name of the part: what is always wanted together is one request and smaller so. */
const TOGETHER = {
  en: /\/words\/en\/(fields|common)\.js$/,
  // Reads and writes the address.
  link: /\/share\/(arrive|link|mend|leaves)\.js$/,
};

/**
 * Together with what they import they are main.js: what any answer is made with, for a part that only some of them share
 * would be asked for last, and the words of the page's own language. Each request more costs more than its bytes.
 */
const AT_ONCE =
  /\/js\/main\.js$|\/answers\/(answer|days|ends|facts|notes|readings|total)\.js$|\/words\/ja\/(fields|common)\.js$/;

/**
 * Has Chromium compile all of a script while it arrives, beside the page, and not each function on the page's time: main.js
 * and what a first answer may ask for.
 */
const CALLED_AT_ONCE = "//# allFunctionsCalledOnLoad\n";
const IN_A_FIRST_ANSWER = /\/(answers-[a-z-]+|link)\.js$/;

/** A style that comes with the script that needs it is text there. */
const styles = {
  name: "styles",
  load: async (id) => (id.endsWith(".css") ? `export default ${JSON.stringify(await styleOf(id))};` : undefined),
};

/** Each table of words is loaded by itself: what is written as one import by a made-up name is an import for each name. */
const tables = {
  name: "tables",
  async transform(code, id) {
    if (!id.endsWith("/words/words.js")) return undefined;
    const names = await Promise.all(
      ["ja", "en"].map(async (lang) => (await readdir(at(`js/words/${lang}`))).map((file) => `./${lang}/${file}`)),
    );
    const loads = names.flat().map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(name)})`);
    return swap(code, /import\((`[^`]+`)\)/, (_, name) => `({ ${loads.join(", ")} })[${name}]()`);
  },
};

/** A package of the registry, which is one module each. */
const packages = {
  name: "packages",
  resolveId: (id) => (/^[a-z]/.test(id) ? fileURLToPath(import.meta.resolve(id)) : undefined),
};

const minified = { name: "minified", renderChunk: (code) => transform(code, MINIFIED) };

/** The rules are compiled from bytes at hand, at once where the browser allows it, so that the first paint has the answers. */
const rulesInside = {
  name: "rules-inside",
  resolveId: (id, importer) =>
    id.endsWith("/pkg/index.js") && importer.endsWith("/state/rules.js") ? "\0rules-inside" : undefined,
  load: async (id) =>
    id === "\0rules-inside"
      ? `import init, { initSync } from "${at("pkg/index.js")}";
         export { assess } from "${at("pkg/index.js")}";
         const module = Uint8Array.from(atob("${(await readFile(at(WASM))).toString("base64")}"), (sign) => sign.charCodeAt(0));
         export default async function () {
           try { initSync({ module }); } catch { await init({ module_or_path: module }); }
         }`
      : undefined,
};

/** The crate's version is the page's. */
const version = /^version = "(.+)"$/m.exec(await text("../Cargo.toml"))?.[1] ?? "";
const html = filled(await text("index.html"), { ...fields, ...page }, version);
if (html !== (await text("index.html"))) await writeFile(at("index.html"), html);
const style = await styleOf(at("css/main.css"));

await rm(at(PAGE), { recursive: true, force: true });
await mkdir(at(PAGE), { recursive: true });
await writeFile(at(`${PAGE}/main.css`), style);
await inParts();
await writeFile(at("pkg/files.js"), await edition());
await writeFile(at("pkg/page.html"), await onePage());

/** @param {string} path */
async function styleOf(path) {
  const { outputFiles } = await build({ ...MINIFIED, entryPoints: [path], bundle: true, write: false });
  return String(outputFiles?.[0].text).trim();
}

/** @param {any[]} plugins */
function scripts(...plugins) {
  return rollup({
    input: at("js/main.js"),
    plugins: [...plugins, packages, styles, tables, minified],
    onLog(level, log) {
      if (level === "warn") throw new Error(log.message);
    },
  });
}

/**
 * What index.html names keeps its name and is there with it, before anything is typed. The others come when they are asked
 * for, perhaps hours later, when another edition may lie on the server: in a folder of their own edition, so that a page that
 * has been open gets what belongs to it or nothing.
 */
async function inParts() {
  const bundle = await scripts();
  /** @type {Set<string> | undefined} */
  let atOnce;
  const { output } = await bundle.generate({
    chunkFileNames({ facadeModuleId, name }) {
      const path = facadeModuleId && relative(at("js"), facadeModuleId).replace(/\.js$/, "").replaceAll("/", "-");
      return `${EDITION}/${path ?? name}.js`;
    },
    manualChunks(id, { getModuleIds, getModuleInfo }) {
      atOnce ??= imported(
        [...getModuleIds()].filter((each) => AT_ONCE.test(each)),
        getModuleInfo,
      );
      return atOnce.has(id) ? "main" : Object.entries(TOGETHER).find(([, files]) => files.test(id))?.[0];
    },
    // Without it a part takes along whatever it imports, and main.js waits for parts that nobody asked for.
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
  });
  const calledAtOnce = ({ isEntry, fileName }) => isEntry || IN_A_FIRST_ANSWER.test(fileName);
  const parts = output.map((part) => {
    if (part.type !== "chunk") throw new Error(`${part.fileName} is no script`);
    return { path: part.fileName, code: (calledAtOnce(part) ? CALLED_AT_ONCE : "") + part.code };
  });
  const name = hash([...parts.flatMap(({ path, code }) => [path, code]), style, await readFile(at(WASM))]).slice(0, 8);
  const ours = (/** @type {string} */ words) => words.replaceAll(EDITION, name);
  await mkdir(at(`${PAGE}/${name}`));
  for (const { path, code } of parts) await writeFile(at(`${PAGE}/${ours(path)}`), ours(code));
}

/**
 * Files with all that they import, and so on.
 * @param {string[]} ids
 * @param {(id: string) => any} infoOf
 */
function imported(ids, infoOf) {
  const found = new Set(ids);
  for (const id of found) for (const inner of infoOf(id).importedIds) found.add(inner);
  return found;
}

/** @param {(string | Uint8Array)[]} contents */
function hash(contents) {
  const sum = createHash("sha256");
  for (const content of contents) sum.update(content);
  return sum.digest("hex");
}

/** The policy names the one script and the one style by their hashes; nothing else may be loaded. */
async function onePage() {
  const bundle = await scripts(rulesInside);
  const { output } = await bundle.generate({ inlineDynamicImports: true });
  const script = output[0].code.trim();
  const plans = JSON.stringify(JSON.parse(await text("plans.json"))).replaceAll("<", "\\u003c");
  const policy = [
    "default-src 'none'",
    `script-src '${sha256(script)}' 'wasm-unsafe-eval'`,
    `style-src '${sha256(style)}'`,
    "img-src data:",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  let one = html.replace(LINKS, "");
  one = swap(one, /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, () => policy);
  one = swap(one, / *<script type="module" src="pkg\/page\/main\.js"><\/script>\n/, () => "");
  const icon = `data:image/svg+xml,${encodeURIComponent((await text("icon.svg")).trim())}`;
  // All of it is at hand: the first paint waits for the answer.
  const head = `  <link rel="icon" href="${icon}">
    <style>${style}</style>
    <script type="module" blocking="render">${script}</script>
  `;
  one = swap(one, /(?=<\/head>)/, () => head);
  const data = `  <script type="application/json" id="plans-data">${plans}</script>\n  `;
  return swap(one, /(?=<\/body>)/, () => data);
}

/** Loud where there is no longer what is to be replaced. */
function swap(source, place, words) {
  if (!place.test(source)) throw new Error(`nothing in it is like ${place}`);
  return source.replace(place, words);
}

/** Each file of the page with its hash; all of them together are the edition. */
async function edition() {
  const linked = [...html.matchAll(/<link [^>]*?\bhref="([^"]+)"/g)].map(([, href]) => href);
  const icons = JSON.parse(await text("manifest.webmanifest")).icons.map(({ src }) => src);
  const names = (await readdir(at(PAGE), { recursive: true })).filter((name) => /\.(js|css)$/.test(name));
  const parts = names.map((name) => `${PAGE}/${name.replaceAll("\\", "/")}`);
  const paths = [...new Set(["index.html", ...linked, ...icons, ...parts, "plans.json", WASM])].sort();
  const hashed = async (path) => [path === "index.html" ? "./" : path, sha256(await readFile(at(path)))];
  const files = await Promise.all(paths.map(hashed));
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
  return `self.EDITION = ${JSON.stringify({ version, files }, undefined, 1)};\n`;
}
