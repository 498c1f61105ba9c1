// Makes of the page's sources what a visitor fetches. Into www/pkg/page: main.js and main.css, and what is loaded when it is
// asked for. Into www/pkg: files.js, the list from which the service worker keeps the page's files; and page.html, the whole
// page in one file for a USB stick. Writes the words of index.html into it. Run by www/build.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { filled } from "./html.js";
import fields from "./js/words/ja/fields.js";
import page from "./js/words/ja/page.js";

const www = fileURLToPath(new URL(".", import.meta.url));
const at = (path) => `${www}${path}`;
const text = (path) => readFile(at(path), "utf8");
const sha256 = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;

const RULES = "pkg/index.js";
const WASM = "pkg/hosting_contract_bg.wasm";
const PAGE = "pkg/page";
const LINKS = /^ *<link [^>]*>\n/gm;

/** A style that comes with the script that needs it: its text. */
const styleInside = {
  name: "style-inside",
  setup({ onResolve, onLoad }) {
    const namespace = "style-inside";
    onResolve({ filter: /\.css$/ }, ({ path, kind, resolveDir }) =>
      kind === "import-statement" ? { path: join(resolveDir, path), namespace } : undefined,
    );
    onLoad({ filter: /./, namespace }, async ({ path }) => ({
      loader: "text",
      contents: await bundle({ entryPoints: [path] }),
    }));
  },
};

const common = {
  external: ["./compare.js", "./present.js", "./print.js"],
  absWorkingDir: www,
  bundle: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  minify: true,
  target: "es2022",
};

/** The rules are compiled from bytes at hand, at once where the browser allows it, so that the first paint has the answers. */
const rulesInside = {
  name: "rules-inside",
  setup({ onResolve, onLoad }) {
    const namespace = "rules-inside";
    onResolve({ filter: /\/pkg\/index\.js$/ }, ({ importer }) =>
      importer.endsWith("state/rules.js") ? { path: at(RULES), namespace } : undefined,
    );
    onLoad({ filter: /./, namespace }, () => ({
      resolveDir: www,
      contents: `
        import init, { initSync } from "./${RULES}";
        import module from "./${WASM}";
        export * from "./${RULES}";
        export default async function () {
          try { initSync({ module }); } catch { await init({ module_or_path: module }); }
        }`,
    }));
  },
};

const html = filled(await text("index.html"), { ...fields, ...page });
if (html !== (await text("index.html"))) await writeFile(at("index.html"), html);

await rm(at(PAGE), { recursive: true, force: true });
await mkdir(at(PAGE), { recursive: true });
const style = await bundle({ entryPoints: ["css/main.css"] });
await writeFile(at(`${PAGE}/main.css`), style);
await build({
  ...common,
  entryPoints: ["js/main.js"],
  format: "esm",
  splitting: true,
  outdir: PAGE,
  plugins: [styleInside],
});
await writeFile(at("pkg/files.js"), await edition());
const inside = { loader: { ".wasm": "binary" }, plugins: [rulesInside, styleInside] };
await writeFile(
  at("pkg/page.html"),
  await onePage(await bundle({ entryPoints: ["js/main.js"], format: "esm", ...inside })),
);

async function bundle(what) {
  const { outputFiles } = await build({ ...common, ...what, write: false });
  const [made] = outputFiles ?? [];
  return made.text.trim();
}

/** The policy names the one script and the one style by their hashes; nothing else may be loaded. */
async function onePage(script) {
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
  let page = html.replace(LINKS, "");
  page = swap(page, /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, policy);
  page = swap(page, / *<script type="module" src="pkg\/page\/main\.js"><\/script>\n/, "");
  const icon = `data:image/svg+xml,${encodeURIComponent((await text("icon.svg")).trim())}`;
  page = swap(page, /(?=<\/head>)/, `  <link rel="icon" href="${icon}">\n    <style>${style}</style>\n  `);
  return swap(
    page,
    /(?=<\/body>)/,
    `  <script type="application/json" id="plans-data">${plans}</script>\n    <script type="module">${script}</script>\n  `,
  );
}

/** Loud where the page no longer has what is to be replaced. */
function swap(page, place, words) {
  if (!place.test(page)) throw new Error(`index.html has no ${place}`);
  return page.replace(place, () => words);
}

/** Each file of the page with its hash; all of them together are the edition. */
async function edition() {
  const linked = [...html.matchAll(/<link [^>]*?\bhref="([^"]+)"/g)].map(([, href]) => href);
  const icons = JSON.parse(await text("manifest.webmanifest")).icons.map(({ src }) => src);
  const parts = (await readdir(at(PAGE))).map((name) => `${PAGE}/${name}`);
  const paths = [...new Set(["index.html", ...linked, ...icons, ...parts, "plans.json", WASM])].sort();
  const hashed = async (path) => [path === "index.html" ? "./" : path, sha256(await readFile(at(path)))];
  const files = await Promise.all(paths.map(hashed));
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
  return `self.EDITION = ${JSON.stringify({ version, files }, undefined, 1)};\n`;
}
