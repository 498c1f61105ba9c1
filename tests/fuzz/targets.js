// What is fuzzed, by the name under which it is asked for.
import * as boundary from "./boundary.js";
import * as file from "./file.js";
import * as link from "./link.js";
import * as plans from "./plans.js";
import * as typed from "./typed.js";
import * as values from "./values.js";

/**
 * `make` draws an input; `check` throws where something is wrong with what comes of it; `together` looks at what the checks
 * of many inputs returned.
 * @typedef {{ make: (dice: import("./dice.js").Dice) => any, check: (input: any) => any, together?: (checked: any[]) => void }} Target
 * @type {Record<string, Target>}
 */
export const targets = { boundary, values, typed, link, file, plans };
