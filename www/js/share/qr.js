/** A QR code of a link, for a meeting. */
import { encode } from "uqr";
import { svg } from "../parts/dom.js";
import { t } from "../words/words.js";

/** Modules of quiet around it: fewer, and readers miss it. */
const QUIET = 4;

/**
 * Dark on white whatever the scheme: readers expect it.
 * @param {HTMLElement} place
 * @param {string} text
 * @returns {boolean} false where it is too long for any code
 */
export function drawQr(place, text) {
  let code;
  try {
    code = encode(text, { ecc: "L", boostEcc: true, border: QUIET });
  } catch {
    place.replaceChildren();
    return false;
  }
  const dark = code.data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  place.replaceChildren(
    svg(
      "svg",
      {
        viewBox: `0 0 ${code.size} ${code.size}`,
        role: "img",
        "aria-label": t("share.qr.label"),
        "shape-rendering": "crispEdges",
      },
      svg("rect", { width: code.size, height: code.size, fill: "#fff" }),
      svg("path", { d: dark, fill: "#000" }),
    ),
  );
  return true;
}
