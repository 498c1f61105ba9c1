/**
 * What a task's answer consists of: worked out once from the state, drawn wherever it is needed (task, bar, comparison,
 * presentation, print, speech). Every string is in the page's language.
 *
 * @import { Article, MonthlyBill, ReadingOutcome } from "../../pkg/hosting_contract.js"
 *
 * @typedef {object} Answer
 * @property {"open" | "answered" | "disputed" | "wrong"} kind open: waits for `needs`; wrong: a value has first to be mended
 * @property {string[]} needs the paths of the form that it waits for
 * @property {string} headline the one sentence that the person came for, true as it stands
 * @property {string} bar the same where room is short: at most some 24 Japanese characters
 * @property {string} spoken one true sentence for those who listen
 * @property {string[]} facts sentences seen at once under the headline
 * @property {Figure[]} figures
 * @property {Deadline[]} deadlines what is still to do, soonest first; nothing that is done or over
 * @property {Warning[]} warnings what changes what a person does
 * @property {Next[]} next
 * @property {Told[]} readings the questions left open by the text that matter here
 * @property {{ least: number, most: number }} [range] gross yen, over the readings that make a disputed total
 * @property {Record<string, Compared>} compare what stands side by side with other plans or days
 * @property {MonthlyBill[]} [bills] what is billed month by month
 *
 * @typedef {ReadingOutcome & { entry?: string, of?: string }} Told `entry`: whose outcome is told, where there are several
 * entries; `of`: the figure that it changes, where that is not the one of the headline
 *
 * @typedef {object} Figure
 * @property {string} id unique in its answer
 * @property {string} label
 * @property {string} value
 * @property {string[]} notes
 * @property {Article[]} articles
 * @property {string} at whose working it is: "cancellation", "outages[0]"
 * @property {string[]} rules the rules of that working that make this figure
 * @property {Record<string, string>} [when] operands that tell its steps from others of the same rules
 * @property {string} [group] the entry that it belongs to, where there are several
 * @property {boolean} [part] a part of the figure before it
 * @property {boolean} [fold] not needed at once
 *
 * @typedef {object} Deadline
 * @property {string} on the day to go by
 * @property {string} name what is to be done
 * @property {boolean} [safest] there are later days by other readings, in `others`
 * @property {{ on: string, name: string }[]} others
 * @property {string} [bankDay] the last day before it on which banks, and perhaps the company, are open
 * @property {number} daysLeft
 * @property {Article} article
 * @property {string} [path] of the entry that it belongs to
 * @property {string} event as the timeline calls it
 *
 * @typedef {object} Warning
 * @property {string} code
 * @property {string} text seen at once
 * @property {Article} [article]
 * @property {string} [more] seen when unfolded
 *
 * @typedef {object} Next
 * @property {"letter" | "withdrawal" | "request" | "calendar"} id
 * @property {string} label
 * @property {string} [locked] why it cannot be done yet
 *
 * @typedef {object} Compared
 * @property {string} label
 * @property {string} value
 * @property {number} [number] where the lowest is worth marking
 */

/** @type {Answer} an answer that holds nothing yet */
const NOTHING = {
  kind: "open",
  needs: [],
  headline: "",
  bar: "",
  spoken: "",
  facts: [],
  figures: [],
  deadlines: [],
  warnings: [],
  next: [],
  readings: [],
  compare: {},
};

/**
 * @param {Partial<Answer>} given
 * @returns {Answer}
 */
export const answer = (given) => ({ ...NOTHING, kind: "answered", ...given });

/**
 * Whatever the order in which they were entered.
 * @param {Deadline[]} deadlines
 */
export const soonestFirst = (deadlines) => deadlines.sort((a, b) => (a.on < b.on ? -1 : 1));
