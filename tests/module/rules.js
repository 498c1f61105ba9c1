// The compiled rules as the page gets them, loaded into Node.
import { readFileSync } from "node:fs";
import { assess, initSync } from "../../www/pkg/hosting_contract.js";

initSync({ module: readFileSync(new URL("../../www/pkg/hosting_contract_bg.wasm", import.meta.url)) });

export { assess };
