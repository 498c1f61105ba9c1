/** Japan's day and minute, nine hours ahead of UTC the year round, whatever the machine's time zone. */

const JAPAN = 9 * 3_600_000;

/** @returns {string} "2026-11-22T09:30" */
export const now = () => new Date(Date.now() + JAPAN).toISOString().slice(0, 16);

/** @returns {string} "2026-11-22" */
export const today = () => now().slice(0, 10);

/**
 * Calls back soon after each full minute and whenever the page is shown again: a sleeping machine runs no timers.
 * @param {() => void} run
 */
export function watchClock(run) {
  const next = () => setTimeout(tick, 60_050 - (Date.now() % 60_000));
  let timer = next();
  function tick() {
    clearTimeout(timer);
    timer = next();
    run();
  }
  for (const shown of ["focus", "pageshow"]) addEventListener(shown, tick);
  document.addEventListener("visibilitychange", () => document.hidden || tick());
}
