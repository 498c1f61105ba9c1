// Measuring and writing down: what one machine says of two things in one run is their ratio, never a time.
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const SAMPLES = 9;
const SAMPLE_MS = 4;

/**
 * Nanoseconds of one run, of the quickest sample: others of the machine's programs only ever make it slower.
 * @param {() => unknown} work
 */
export function cost(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const started = performance.now();
    let runs = 0;
    do {
      work();
      runs += 1;
    } while (performance.now() - started < SAMPLE_MS);
    best = Math.min(best, ((performance.now() - started) / runs) * 1e6);
  }
  return best;
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
