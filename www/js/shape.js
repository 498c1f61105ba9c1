/**
 * What the form can hold: a kind for each thing typed, the answers of each choice (with the one chosen at first, or none),
 * a list as its one kind of entry. A case from a link or a file is read by it, and so is the form.
 *
 * @typedef {"day" | "minute" | "month" | "yen" | "span" | "count" | "words"} Kind
 * @typedef {{ of: readonly (string | boolean)[], first: string | boolean }} Choice
 * @typedef {{ each: Block, atFirst: number }} List
 * @typedef {{ [name: string]: Shape }} Block
 * @typedef {Kind | Choice | List | { in: Block }} Shape
 */

/** @returns {Choice} with its first answer chosen */
const first = (/** @type {(string | boolean)[]} */ ...of) => ({ of, first: of[0] });
/** @returns {Choice} with nothing chosen */
const open = (/** @type {string[]} */ ...of) => ({ of, first: "" });
/** @returns {List} */
const list = (/** @type {Block} */ each, atFirst = 0) => ({ each, atFirst });
/** @returns {{ in: Block }} */
const block = (/** @type {Block} */ within) => ({ in: within });

const cause = first("company", "carrier", "other");

/** @type {{ in: Block }} */
export const SHAPE = block({
  asOf: "day",
  contract: block({ appliedOn: "day", appliedVia: open("website", "other"), formedOn: "day", withdrawnOn: "day" }),
  plan: block({
    initialFee: "yen",
    monthlyFee: "yen",
    annualFee: "yen",
    standardMonthlyFee: "yen",
    options: list({ name: "words", setupFee: "yen", monthlyFee: "yen", annualFee: "yen", stopNoticeOn: "day" }),
    powerCycles: block({ perMonth: "count", unitFee: "yen" }),
    change: block({ acceptedOn: "day", monthlyFee: "yen", annualFee: "yen" }),
  }),
  cancellation: block({
    ground: first("ordinary", "interruption", "termsRefused", "discontinued", "byCompany"),
    on: "day",
  }),
  endBy: "day",
  outages: list(
    { awareAt: "minute", restoredAt: "minute", span: "span", cause, total: first(true, false), claimedOn: "day" },
    1,
  ),
  delayedStart: block({ plannedOn: "day", actualOn: "day", cause }),
  invoices: list({ amount: "yen", dueOn: "day", paidOn: "day", payments: list({ on: "day", amount: "yen" }) }, 1),
  evasion: block({ amount: "yen", dueOn: "day", paidOn: "day" }),
  notices: list(
    {
      kind: first("termsChange", "feeRevision", "dnsChange", "discontinuation", "inquiry"),
      givenOn: "day",
      effectiveOn: "day",
    },
    1,
  ),
  estimateUntil: "month",
  readings: block({
    renewal: open("untilEffective", "stopsRenewal"),
    noticeDays: open("clearDays", "counted"),
    powerCycles: open("overFive", "all"),
    openingMonth: open("free", "full", "daily"),
    remainingFees: open("literal", "waived"),
    remainingFeesTax: open("taxed", "untaxed"),
    claimStart: open("restored", "hour24"),
    extensionLength: open("exact", "wholeDays", "startedDays"),
    refundBase: open("untaxed", "taxed"),
    dayCount: open("yearsThenDays", "fixed365", "yearsThen365", "calendarYears"),
    lastDayOfDelay: open("included", "excluded"),
    rounding: open("down", "halfUp"),
    dueOnHoliday: open("asStated", "nextBankDay"),
    nextYear: open("contractYear", "calendarYear", "fiscalYear"),
    coolingOffArrival: open("arrival", "dispatch"),
  }),
});

/**
 * "outages[0].awareAt" as ["outages", 0, "awareAt"].
 * @param {string} path
 */
export function steps(path) {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));
}

/**
 * @param {string} path a block's, or "" for the case
 * @param {string} name
 */
export const under = (path, name) => (path ? `${path}.${name}` : name);

/**
 * The shape at a path of the form.
 * @param {string} path
 * @returns {Shape | undefined}
 */
export function shapeAt(path) {
  /** @type {Shape | undefined} */
  let shape = SHAPE;
  for (const step of steps(path)) {
    if (typeof shape !== "object") return undefined;
    if (typeof step === "number") shape = "each" in shape ? { in: shape.each } : undefined;
    else shape = "in" in shape && Object.hasOwn(shape.in, step) ? shape.in[step] : undefined;
  }
  return shape;
}
