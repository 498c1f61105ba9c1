/** The little that answers reckon with days themselves: what the rules have no result for. */

/**
 * Whole days from one day to another.
 * @param {string} from
 * @param {string} to
 */
export const daysBetween = (from, to) => (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;

/** @param {string} on a day or a minute */
export const monthOf = (on) => on.slice(0, 7);

/** @param {string} month @returns {string} its last day */
export function monthEnd(month) {
  const [year, of] = month.split("-").map(Number);
  return new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10);
}

/** @param {string} on @returns {string} the next day */
export const dayAfter = (on) => new Date(Date.parse(`${on}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
