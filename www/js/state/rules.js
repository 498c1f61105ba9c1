/** The compiled rules: nothing else imports them. @import { Assessment, Case } from "../../pkg/hosting_contract.js" */

/** @type {typeof import("../../pkg/hosting_contract.js") | undefined} */
let compiled;

/** Fetches and compiles the rules; fails where the browser cannot run them or they do not arrive. */
export async function load() {
  const rules = await import("../../pkg/hosting_contract.js");
  await rules.default();
  compiled = rules;
}

/**
 * @param {Case} caseData
 * @param {{ steps: boolean }} [wanted] the working of each result costs time and is asked for only where it is shown
 * @returns {Assessment}
 */
export function assess(caseData, wanted) {
  if (!compiled) throw new Error("the rules are not loaded yet");
  return /** @type {(input: Case, wanted?: { steps: boolean }) => Assessment} */ (compiled.assess)(caseData, wanted);
}
