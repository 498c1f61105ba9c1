import form from "./en/form.js";
import results from "./en/results.js";
import take from "./en/take.js";

/** @type {Record<string, string>} */
export default { ...form, ...results, ...take };
