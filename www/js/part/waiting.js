/**
 * @import { Estimate } from "../../pkg/hosting_contract.js"
 * @import { Lang } from "../text.js"
 */
import { formatMonth, formatYen } from "../format.js";
import { t } from "../text.js";

/**
 * What each month of waiting costs, in a sentence or two: level at first, as long as the whole term is owed, then rising.
 * @param {Estimate["exits"]} exits
 * @param {Lang} lang
 */
export function waitingWords(exits, lang) {
  const yen = (/** @type {number} */ amount) => formatYen(amount, lang);
  // Before tax the level part is exactly level; with tax, each bill drops its own fraction of a yen.
  const rise = exits.findIndex(({ total }) => total.net !== exits[0].total.net);
  const level = rise < 0 ? exits : exits.slice(0, rise);
  const grosses = level.map(({ total }) => total.gross);
  const words = [];
  if (level.length > 1) {
    const low = Math.min(...grosses);
    const high = Math.max(...grosses);
    words.push(
      t(lang, low === high ? "exit.same" : "exit.nearlySame", {
        from: formatMonth(level[0].acceptedIn, lang),
        to: formatMonth(level[level.length - 1].acceptedIn, lang),
        gross: yen(high),
        net: yen(level[0].total.net),
        low: yen(low),
        high: yen(high),
      }),
    );
  }
  const risen = exits
    .slice(level.length)
    .map(({ total }, index) => total.gross - exits[level.length + index - 1].total.gross);
  if (risen.length > 0 && risen.every((more) => more > 0)) {
    const low = Math.min(...risen);
    const high = Math.max(...risen);
    const more = low === high ? yen(low) : t(lang, "out.range", { from: yen(low), to: yen(high) });
    words.push(t(lang, words.length > 0 ? "exit.then" : "exit.each", { more }));
  }
  return words;
}
