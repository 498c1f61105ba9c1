import form from "./ja/form.js";
import results from "./ja/results.js";
import take from "./ja/take.js";

/** @type {Record<string, string>} */
export default { ...form, ...results, ...take };
