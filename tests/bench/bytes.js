// The bytes of each file that is fetched before the first answer, and of those that come after it.
import { readdirSync } from "node:fs";
import { compressed, kilobytes, table } from "./measure.js";

const www = new URL("../../www/", import.meta.url);
export const MODULE = "pkg/hosting_contract_bg.wasm";

/** @param {string} path below www */
export const bytesOf = (path) => compressed(new URL(path, www));

/** @param {string[]} firstVisit paths below www of what was fetched before the first answer */
export function bytes(firstVisit) {
  const first = firstVisit.map((path) => [path, bytesOf(path)]).sort((a, b) => Number(b[1]) - Number(a[1]));
  const names = readdirSync(new URL("pkg/page/", www), { recursive: true }).map(String);
  const parts = names.filter((name) => /\.\w+$/.test(name)).map((name) => `pkg/page/${name}`);
  const later = parts.filter((path) => !firstVisit.includes(path));
  const sum = (/** @type {string[]} */ paths) => paths.reduce((total, path) => total + bytesOf(path), 0);
  table(
    "Bytes (brotli 11)",
    ["file", "bytes"],
    [
      ...first.map(([path, size]) => [path, kilobytes(Number(size))]),
      ["first visit", kilobytes(sum(firstVisit))],
      ["first visit without the module", kilobytes(sum(firstVisit.filter((path) => path !== MODULE)))],
      [`${later.length} parts that come when asked for`, kilobytes(sum(later))],
      ["pkg/page.html, all in one file", kilobytes(bytesOf("pkg/page.html"))],
    ],
  );
}
