// Measuring and writing down: what one machine says of two things in one run is their ratio, never a time.
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const SAMPLES = 9;
const SAMPLE_MS = 4;

/**
 * Nanoseconds of one run of each, of its quickest sample: others of the machine's programs only ever make it slower. By
 * turns, so that all of them meet the same machine.
 * @param {(() => unknown)[]} works
 * @param {number} [samples]
 */
export function costs(works, samples = SAMPLES) {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let sample = 0; sample < samples; sample += 1)
    for (const [at, work] of works.entries()) best[at] = Math.min(best[at], sampled(work));
  return best;
}

/** @param {() => unknown} work */
function sampled(work) {
  const started = performance.now();
  let runs = 0;
  do {
    work();
    runs += 1;
  } while (performance.now() - started < SAMPLE_MS);
  return ((performance.now() - started) / runs) * 1e6;
}

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** How many bytes of a file travel, as hosts compress. @param {string | URL} path */
export const compressed = (path) => brotliCompressSync(readFileSync(path)).length;

/** @param {number} value */
export const times = (value) => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} x`;

/** @param {number} bytes */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/**
 * As Markdown.
 * @param {string} title
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
export function table(title, head, rows) {
  const line = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(" | ")} |`;
  console.log(`\n## ${title}\n\n${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}`);
}
