// Writes the package.json of www/pkg from what `cargo metadata` says of the crate: one place for name, version and licence.
import { readFileSync } from "node:fs";

const [crate] = JSON.parse(readFileSync(0, "utf8")).packages;
const { name, version, description, license } = crate;
const wasm = "./hosting_contract_bg.wasm";

const manifest = {
  name,
  version,
  description,
  license,
  type: "module",
  engines: { node: ">=20" },
  exports: {
    ".": { types: "./index.d.ts", node: "./node.js", default: "./index.js" },
    [wasm]: wasm,
    "./package.json": "./package.json",
  },
  files: ["index.js", "index.d.ts", "node.js", "hosting_contract.js", "hosting_contract.d.ts", wasm.slice(2)],
};
console.log(JSON.stringify(manifest, undefined, 2));
