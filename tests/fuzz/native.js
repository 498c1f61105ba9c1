// The rules as a native program: the answer to the same case has to be the same, to the byte.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** @type {string | undefined} */
let program;

/** Compiles the program, as the tests of the rules are compiled: what overflows breaks it off. */
function built() {
  const options = ["build", "--locked", "--message-format=json", "--example", "answers"];
  const messages = execFileSync("cargo", options, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const artifacts = messages
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return artifacts.find(({ executable }) => executable).executable;
}

/**
 * @param {string[]} cases as JSON, each in one line
 * @returns {string[]} what the native rules answer to each, as JSON: an object, or the text of an error
 */
export function natively(cases) {
  program ??= built();
  const lines = execFileSync(program ?? "", { input: cases.join("\n"), encoding: "utf8", maxBuffer: 2 ** 30 });
  return lines.split("\n").slice(0, -1);
}
