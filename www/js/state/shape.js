/**
 * What the form can hold: a kind for each thing typed, the answers of each choice, a list as its one kind of entry.
 * Nothing is preset but the ground of a cancellation, which says what is asked and is no fact. A case from a link or a
 * file is read by it, and the fields are built from it.
 *
 * "net" is an amount before tax, "gross" one with tax included, "yen" one that is neither. "id" is never typed: an entry
 * gets it when it is made and keeps it, so that its deadlines stay the same events in a calendar.
 *
 * @typedef {"day" | "minute" | "month" | "net" | "gross" | "yen" | "span" | "count" | "words" | "id"} Kind
 * @typedef {{ of: readonly (string | boolean)[], first: string, own?: true }} Choice `own`: of the form alone, not for the rules;
 *   an answer "unknown" where the rules know no such answer is left out for them
 * @typedef {{ each: Block, atFirst: number }} List
 * @typedef {{ [name: string]: Shape }} Block
 * @typedef {Kind | Choice | List | { in: Block }} Shape
 */

/** @returns {Choice} with nothing chosen */
const open = (/** @type {(string | boolean)[]} */ ...of) => ({ of, first: "" });
/** @returns {List} */
const list = (/** @type {Block} */ each, atFirst = 0) => ({ each: { id: "id", ...each }, atFirst });
/** @returns {{ in: Block }} */
const block = (/** @type {Block} */ within) => ({ in: within });

/** @type {{ in: Block }} */
export const SHAPE = block({
  id: "id",
  asOf: "day",
  contract: block({
    appliedOn: "day",
    appliedVia: open("website", "other"),
    formedOn: "day",
    withdrawalSentOn: "day",
    withdrawalArrivedOn: "day",
    customer: open("business", "consumer"),
  }),
  plan: block({
    initialFee: "net",
    monthlyFee: "net",
    annualFee: "net",
    standardMonthlyFee: "net",
    options: list({ name: "words", setupFee: "net", monthlyFee: "net", annualFee: "net", stopNoticeOn: "day" }),
    powerCycles: block({ perMonth: "count", unitFee: "net" }),
    change: block({ acceptedOn: "day", monthlyFee: "net", annualFee: "net" }),
  }),
  cancellation: block({
    ground: {
      of: ["ordinary", "interruption", "termsRefused", "feeRefused", "discontinued", "byCompany"],
      first: "ordinary",
    },
    customerInDefault: open(true, false, "unknown"),
    on: "day",
  }),
  endBy: "day",
  outages: list(
    {
      awareAt: "minute",
      restoredAt: "minute",
      // Not restored yet: the rules get the present minute as `restoredAt`.
      ongoing: { of: [true], first: "", own: true },
      span: "span",
      cause: open("company", "carrier", "other", "unknown"),
      total: open(true, false, "unknown"),
      claimedOn: "day",
    },
    1,
  ),
  delayedStart: block({ plannedOn: "day", actualOn: "day", cause: open("company", "carrier", "other") }),
  invoices: list({ amount: "gross", dueOn: "day", paidOn: "day", payments: list({ on: "day", amount: "gross" }) }, 1),
  evasion: block({ amount: "yen", dueOn: "day", paidOn: "day" }),
  notices: list(
    {
      kind: open("termsChange", "feeRevision", "dnsChange", "discontinuation", "inquiry"),
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
    openingEnding: open("none", "wholeTerm"),
    remainingFees: open("literal", "waived"),
    remainingFeesTax: open("taxed", "untaxed"),
    remainingOptions: open("owed", "notOwed"),
    prepaidFees: open("kept", "returned"),
    annualOnRenewal: open("fullYear", "twelfth"),
    taxRounding: open("down", "halfUp", "up"),
    feeRevisionExit: open("ordinary", "immediate"),
    claimStart: open("restored", "hour24"),
    extensionLength: open("exact", "wholeDays", "startedDays"),
    refundBase: open("untaxed", "taxed"),
    refundRounding: open("down", "halfUp"),
    claimUnit: open("each", "together"),
    dayCount: open("yearsThenDays", "fixed365", "yearsThen365", "calendarYears"),
    lastDayOfDelay: open("included", "excluded"),
    rounding: open("down", "halfUp"),
    dueOnHoliday: open("asStated", "nextBankDay"),
    nextYear: open("contractYear", "calendarYear", "fiscalYear"),
    coolingOffArrival: open("arrival", "dispatch"),
    coolingOffMoney: open("initialKept", "allReturned", "literal"),
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
 * "outages[2].awareAt" as "outages.awareAt": what the fields of all entries of a list have in common.
 * @param {string} path
 */
export const generic = (path) => path.replace(/\[\d+\]/g, "");

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

/**
 * @param {Shape | undefined} shape
 * @returns {shape is Choice}
 */
export const isChoice = (shape) => typeof shape === "object" && "of" in shape;

/**
 * @param {Shape | undefined} shape
 * @returns {shape is List}
 */
export const isList = (shape) => typeof shape === "object" && "each" in shape;
