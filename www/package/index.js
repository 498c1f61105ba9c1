// The rules for programs and pages: the compiled module, set up anew by itself should a call of it ever end in a trap.
import init, { assess as call, initSync, restart } from "./hosting_contract.js";

export { initSync };
export default init;

/** Whether a call ended otherwise than in an answer or an Error of the rules. */
let broken = false;
/** Whether a call is under way. */
let busy = false;

/** @type {typeof call} */
export function assess(input, options) {
  // A getter of the case that asks for a case: it would go on in a module that was replaced under it.
  if (busy) throw new Error("case: one is being worked out");
  busy = true;
  try {
    if (broken) restart();
    broken = false;
    return call(input, options);
  } catch (error) {
    // What the rules throw is a plain Error; a trap, or the end of the caller's stack, leaves the module as it stood.
    broken = Object.getPrototypeOf(error) !== Error.prototype;
    if (!broken) throw error;
    throw new Error("the rules broke off and are set up anew for the next case", { cause: error });
  } finally {
    busy = false;
  }
}
