// The project's own files, and what Cargo knows of it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** @param {string} path from the project's root */
export const read = (path) => readFileSync(`${root}${path}`, "utf8");

/** The paths of all files that are under version control or will be. */
export const files = () => git("ls-files", "--cached", "--others", "--exclude-standard");

/** @param {string[]} args */
function git(...args) {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);
}

/** @param {string[]} args */
export function cargoMetadata(...args) {
  const json = execFileSync("cargo", ["metadata", "--format-version", "1", "--locked", ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return JSON.parse(json);
}
