// The package's types against the boundary that other programs are written to: what they send is taken, what they get is
// what they expect. Only compiled, never run.
import type * as built from "../../www/pkg/hosting_contract.js";
import type * as boundary from "./boundary.js";

export const taken = (input: boundary.Case): built.Case => input;
export const given = (output: built.Assessment): boundary.Assessment => output;
export const asFunction = (assess: typeof built.assess): typeof boundary.assess => assess;
