// What reaches a visitor besides this project's own code, into www/pkg: sbom.cdx.json, a list in CycloneDX's form, and
// licences.txt, the licences under which it is passed on. Run by www/build. The same sources make the same bytes.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Part a library of which something is in the compiled module or the bundled script
 * @property {string} ref its package URL
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX expression
 * @property {string} folder where its source lies
 * @property {{ alg: string, content: string } | undefined} hash of the archive that its registry has
 * @property {string[]} needs the references of the parts that it needs itself
 */

const root = fileURLToPath(new URL("../", import.meta.url));
/** @param {string} path */
const read = (path) => readFileSync(join(root, path), "utf8");

/** @param {string} expression crates of an earlier time wrote / for OR */
const spdx = (expression) => expression.replaceAll("/", " OR ");

/**
 * The crates that are linked into the module: neither macros nor what builds or tests it.
 * @returns {{ self: any, parts: Part[], needs: string[] }}
 */
function crates() {
  const args = ["metadata", "--format-version", "1", "--locked", "--filter-platform", "wasm32-unknown-unknown"];
  const { packages, resolve } = JSON.parse(
    execFileSync("cargo", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 }),
  );
  const sums = checksums();
  const known = new Map(packages.map((each) => [each.id, each]));
  const nodes = new Map(resolve.nodes.map((each) => [each.id, each]));
  const linked = (id) =>
    nodes
      .get(id)
      .deps.filter(({ dep_kinds }) => dep_kinds.some(({ kind }) => kind === null))
      .map(({ pkg }) => pkg)
      .filter((pkg) => !known.get(pkg).targets.some(({ kind }) => kind.includes("proc-macro")));
  const ref = (id) => `pkg:cargo/${known.get(id).name}@${known.get(id).version}`;
  const parts = new Map();
  const follow = (id) => {
    for (const each of linked(id)) {
      if (parts.has(each)) continue;
      const { name, version, license, manifest_path } = known.get(each);
      const content = sums.get(`${name} ${version}`);
      parts.set(each, {
        ref: ref(each),
        name,
        version,
        licence: spdx(license),
        folder: dirname(manifest_path),
        hash: content && { alg: "SHA-256", content },
        needs: linked(each).map(ref),
      });
      follow(each);
    }
  };
  follow(resolve.root);
  return { self: known.get(resolve.root), parts: [...parts.values()], needs: linked(resolve.root).map(ref) };
}

/** The checksums of Cargo.lock, by name and version. */
function checksums() {
  const entry = /name = "(.+)"\nversion = "(.+)"\nsource = .*\nchecksum = "(.+)"/g;
  return new Map([...read("Cargo.lock").matchAll(entry)].map(([, name, version, sum]) => [`${name} ${version}`, sum]));
}

/**
 * The npm packages that are bundled into the page: what package.json needs at run time. Its other packages are tools.
 * @returns {Part[]}
 */
function bundled() {
  const { packages } = JSON.parse(read("package-lock.json"));
  const parts = new Map();
  const follow = (needs) =>
    Object.keys(needs ?? {}).map((name) => {
      const { version, license, integrity, dependencies } = packages[`node_modules/${name}`];
      const ref = `pkg:npm/${name.replace("@", "%40")}@${version}`;
      if (!parts.has(ref)) {
        const folder = join(root, "node_modules", name);
        const content = integrity && Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");
        const hash = content && { alg: "SHA-512", content };
        parts.set(ref, { ref, name, version, licence: spdx(license), folder, hash, needs: [] });
        parts.get(ref).needs = follow(dependencies);
      }
      return ref;
    });
  follow(packages[""].dependencies);
  return [...parts.values()];
}

/** @param {Part} part */
function licenceText({ name, version, licence, folder }) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|unlicense)/i.test(file));
  // Of several to choose from, the one that this project is under.
  const file = files.find((each) => /mit/i.test(each)) ?? files[0];
  if (!file) throw new Error(`${name} ${version} brings no text of its licence`);
  return `${name} ${version}: ${licence}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

const { self, parts: compiled, needs } = crates();
const npm = bundled();
const parts = [...compiled, ...npm].sort((a, b) => (a.ref < b.ref ? -1 : 1));
// Linked into every module; it comes with the compiler and is in no lock file.
const std = `pkg:generic/rust-std@${/channel = "(.+)"/.exec(read("rust-toolchain.toml"))?.[1]}`;
const own = `pkg:cargo/${self.name}@${self.version}`;
const bom = {
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  metadata: {
    component: {
      type: "application",
      "bom-ref": own,
      name: self.name,
      version: self.version,
      licenses: [{ license: { id: "MIT" } }],
    },
  },
  components: [
    ...parts.map(({ ref, name, version, licence, hash }) => ({
      type: "library",
      "bom-ref": ref,
      name,
      version,
      purl: ref,
      licenses: [{ expression: licence }],
      ...(hash ? { hashes: [hash] } : {}),
    })),
    {
      type: "library",
      "bom-ref": std,
      name: "rust-std",
      version: std.split("@")[1],
      purl: std,
      licenses: [{ expression: "MIT OR Apache-2.0" }],
    },
  ],
  dependencies: [
    { ref: own, dependsOn: [...needs, ...npm.map(({ ref }) => ref), std].sort() },
    ...parts.map(({ ref, needs: dependsOn }) => ({ ref, dependsOn: dependsOn.toSorted() })),
  ],
};
writeFileSync(join(root, "www/pkg/sbom.cdx.json"), `${JSON.stringify(bom, undefined, 2)}\n`);
writeFileSync(
  join(root, "www/pkg/licences.txt"),
  [`${self.name} ${self.version}: MIT\n\n${read("LICENSE").trim()}\n`, ...parts.map(licenceText)].join(
    `\n${"-".repeat(80)}\n\n`,
  ),
);
