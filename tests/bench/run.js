// The benchmarks: `node tests/bench/run.js [page] [boundary] [peers]`, without a name all of them. Builds what it needs and
// prints tables of ratios, all from one run on one machine.
import { cpus } from "node:os";
import { boundary } from "./boundary.js";
import { buildProduct } from "./built.js";
import { bytes } from "./bytes.js";
import { page } from "./page.js";
import { peers } from "./peers.js";

const PARTS = { page: async () => bytes(await page()), boundary, peers };

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new Error(`There are ${Object.keys(PARTS).join(", ")}, and no ${unknown.join(", ")}`);
buildProduct();
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} processors`);
for (const [name, run] of Object.entries(PARTS)) if (names.length === 0 || names.includes(name)) await run();
