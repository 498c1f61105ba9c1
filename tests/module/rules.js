// The compiled rules as a program gets them that installs the package, loaded into Node.
import { assess, initSync } from "../../www/pkg/node.js";

export { assess };

/** The module itself, as it stands. */
export const module = () => initSync({ module: new Uint8Array() });
