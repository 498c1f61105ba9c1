/** What mail programs, chats, spreadsheets and people do to an address, undone. Pure. */

/** Longer than any form makes; some programs cut addresses much earlier. */
export const LONGEST = 200_000;
/** Beyond this a link is read as it is: each way of mending reads it once more. */
const MENDED = 8_000;

/** What a sentence or a bracket around an address leaves at its end, as it is or percent-encoded. */
const TAIL = /(?:[。、．，,.;:)\]>」』）"'\s]|%E3%80%8[12DF]|%EF%BC%8[9CE]|%2[029]|&gt;|&quot;)+$/i;

/** @type {((text: string) => string)[]} each undoes one thing, or does nothing */
const MENDS = [
  (text) => text.replace(/^(?:#|%23)+/i, ""),
  // Encoded as a whole, its own separators with it.
  (text) => (/[&=]/.test(text) ? text : decoded(text)),
  (text) => text.replace(TAIL, ""),
  (text) => text.replace(/&(?:amp;)+/gi, "&").replace(/%26amp%3B/gi, "%26"),
  (text) => text.replace(/%25(?=[\da-f]{2})/gi, "%"),
  (text) => text.replace(/%25(?=[\da-f]{2})/gi, "%"),
];

/**
 * The ways in which a fragment may have been meant, as it stands first.
 * @param {string} fragment
 * @returns {Set<string>} without `#`
 */
export function candidates(fragment) {
  const ways = new Set([fragment.replace(/^#/, "").slice(0, LONGEST)]);
  if (fragment.length > MENDED) return ways;
  for (const mend of MENDS) for (const text of [...ways]) ways.add(mend(text));
  return ways;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
