/** The compiled rules: nothing else imports them. @import { Assessment, Case } from "../../pkg/hosting_contract.js" */
import init, { assess as call } from "../../pkg/index.js";

let ready = false;

/** Fetches and compiles the rules; fails where the browser cannot run them or they do not arrive. */
export async function load() {
  await init({ module_or_path: "pkg/hosting_contract_bg.wasm" });
  ready = true;
}

/**
 * @param {Case} caseData
 * @param {{ steps: boolean }} [wanted] the working of each result costs time and is asked for only where it is shown
 * @returns {Assessment}
 */
export function assess(caseData, wanted) {
  if (!ready) throw new Error("the rules are not loaded yet");
  return /** @type {(input: Case, wanted?: { steps: boolean }) => Assessment} */ (call)(caseData, wanted);
}
