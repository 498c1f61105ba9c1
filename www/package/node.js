// The same in Node, where the module is read from its file at once: nothing has to be awaited.
import { readFileSync } from "node:fs";
import { assess, initSync } from "./index.js";

const source = { module: readFileSync(new URL("hosting_contract_bg.wasm", import.meta.url)) };
initSync(source);

export { assess, initSync };

/** @type {typeof import("./index.js").default} */
export default async function init() {
  return initSync(source);
}
