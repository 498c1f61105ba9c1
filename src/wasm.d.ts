/** A civil day in Japan: "2026-11-22". */
export type Day = string;
/** A civil minute in Japan: "2026-11-22T09:30". */
export type Minute = string;
/** A calendar month: "2026-11". */
export type Month = string;
/** Whole yen; always a safe integer. */
export type Yen = number;
/** The clause a figure rests on: "37(1)"; "W2" is article 2 of the Windows rules. */
export type Article = string;

/** A day as typed: western or Japanese era, half- or full-width, with or without its weekday. */
export type DayText = string;
/** A day and a time as typed; 24:00 ends the day. */
export type MinuteText = string;
/** A month as typed. */
export type MonthText = string;
/** An amount as typed: 39800, "39,800", "¥39,800", "3万9,800円". */
export type YenText = number | string;
/** A length of time as typed, in whole minutes; a bare number is hours. */
export type SpanText = number | string;

/**
 * Sets the rules up anew before the next call: for a program that saw a call end otherwise than in an answer or in an
 * `Error` that names a path. `index.js` of the package does it by itself.
 */
export function restart(): void;

/**
 * Works the case out. Pure: no clock, no locale, no time zone, no state between calls.
 * `undefined`, `null` and "" mean absent.
 * @throws {Error} naming the path, where the data has the wrong shape, an unknown field or an unknown choice.
 *   A value that a person can get wrong never throws: it becomes a `Problem`.
 */
export function assess(input: Case, options?: Options): Assessment;

export interface Options {
  /** Whether the results carry their working; `false` leaves every list of `steps` empty, and is quicker. By default true. */
  steps?: boolean;
}

// ── in ──

export interface Case {
  /** Today, as far as this case goes. */
  asOf: DayText;
  contract?: Contract;
  plan?: Plan;
  cancellation?: Cancellation;
  /** The day by which the contract should be over: answered in `term.toEndBy`. */
  endBy?: DayText;
  outages?: Outage[];
  delayedStart?: DelayedStart;
  invoices?: Invoice[];
  evasion?: Evasion;
  notices?: Notice[];
  /** The estimate's last month; by default that of the ending, else of the initial term or of `asOf`, the later. */
  estimateUntil?: MonthText;
  readings?: Partial<Readings>;
}

export interface Contract {
  appliedOn?: DayText;
  appliedVia?: "website" | "other";
  /** The day on which the acceptance notice was given. */
  formedOn?: DayText;
  /** The day on which the withdrawal under article 45 was sent. */
  withdrawalSentOn?: DayText;
  /** The day on which it reached the company; absent: not yet. */
  withdrawalArrivedOn?: DayText;
  /** consumer: a natural person who does not contract for a business; absent: as business. */
  customer?: "consumer" | "business";
}

/** Fees before tax. */
export interface Plan {
  initialFee?: YenText;
  monthlyFee?: YenText;
  annualFee?: YenText;
  standardMonthlyFee?: YenText;
  options?: PlanOption[];
  powerCycles?: { perMonth: number | string; unitFee: YenText };
  change?: { acceptedOn: DayText; monthlyFee?: YenText; annualFee?: YenText };
}

export interface PlanOption {
  name?: string;
  setupFee?: YenText;
  monthlyFee?: YenText;
  annualFee?: YenText;
  stopNoticeOn?: DayText;
}

export type Ground = "ordinary" | "interruption" | "termsRefused" | "feeRefused" | "discontinued" | "byCompany";
export type Cause = "company" | "carrier" | "other";
export type NoticeKind = "termsChange" | "feeRevision" | "dnsChange" | "discontinuation" | "inquiry";

export interface Cancellation {
  ground: Ground;
  /** byCompany: whether a default of the customer's was the cause; absent: not known. */
  customerInDefault?: boolean;
  /** ordinary, feeRefused: acceptance by the company; discontinued: the end of the service; otherwise: arrival of the notice. */
  on: DayText;
}

export interface Outage {
  /** Absent: not known yet; then only with `span`, and nothing that hangs on the day is given. */
  awareAt?: MinuteText;
  /** Exactly one of `restoredAt` and `span`. */
  restoredAt?: MinuteText;
  span?: SpanText;
  /** Absent or unknown: answered as if the company's (`assumed`). */
  cause?: Cause | "unknown";
  /** The service could not be used at all. Absent: answered as if so (`assumed`). */
  total?: boolean;
  claimedOn?: DayText;
}

export interface DelayedStart {
  plannedOn: DayText;
  actualOn: DayText;
  cause: Cause;
}

export interface Invoice {
  /** Tax included. */
  amount: YenText;
  dueOn: DayText;
  paidOn?: DayText;
  payments?: { on: DayText; amount: YenText }[];
}

export interface Evasion {
  amount: YenText;
  dueOn?: DayText;
  paidOn?: DayText;
}

export interface Notice {
  kind: NoticeKind;
  givenOn: DayText;
  /** Not used for an inquiry. */
  effectiveOn?: DayText;
}

/** One answer to each open question of the text; each default first. */
export interface Readings {
  renewal: "untilEffective" | "stopsRenewal";
  noticeDays: "clearDays" | "counted";
  powerCycles: "overFive" | "all";
  openingMonth: "free" | "full" | "daily";
  openingEnding: "none" | "wholeTerm";
  remainingFees: "literal" | "waived";
  remainingFeesTax: "taxed" | "untaxed";
  remainingOptions: "owed" | "notOwed";
  prepaidFees: "kept" | "returned";
  annualOnRenewal: "fullYear" | "twelfth";
  taxRounding: "down" | "halfUp" | "up";
  feeRevisionExit: "ordinary" | "immediate";
  claimStart: "restored" | "hour24";
  extensionLength: "exact" | "wholeDays" | "startedDays";
  refundBase: "untaxed" | "taxed";
  refundRounding: "down" | "halfUp";
  claimUnit: "each" | "together";
  dayCount: "yearsThenDays" | "fixed365" | "yearsThen365" | "calendarYears";
  lastDayOfDelay: "included" | "excluded";
  rounding: "down" | "halfUp";
  dueOnHoliday: "asStated" | "nextBankDay";
  nextYear: "contractYear" | "calendarYear" | "fiscalYear";
  coolingOffArrival: "arrival" | "dispatch";
  coolingOffMoney: "initialKept" | "allReturned" | "literal";
}

// ── out ──

export interface Assessment {
  problems: Problem[];
  notes: Note[];
  /** Each typed value as it was understood: days, minutes and months as above, yen, minutes of a span and counts as numbers. */
  read: Understood[];
  term?: Term;
  coolingOff?: CoolingOff;
  cancellation?: CancellationResult;
  outages?: (OutageResult | null)[];
  delayedStart?: DelayedStartResult;
  invoices?: (LateCharge | null)[];
  evasion?: EvasionResult;
  notices?: (NoticeResult | null)[];
  estimate?: Estimate;
  liabilityCap?: Yen;
  /** 37(1): from how many whole days on an outage alone is paid in money, at the fee in force in the month of `asOf`. */
  payoutFrom?: Reasoned & { days: number; refund: Yen };
  timeline: TimelineEvent[];
}

/** How a typed value was understood. */
export interface Understood {
  path: string;
  /** Its canonical form; a length of time in minutes. */
  value: string | number;
  /** "year": the year was left out or had two digits; "about": the text said that it is not exact (頃, 約). */
  guessed?: "year" | "about";
}

export interface Problem {
  /** As a program would write it: "outages[1].restoredAt". */
  path: string;
  code: ProblemCode;
  /** What could have been meant, in the form in which it can be typed. */
  offers?: string[];
}

export type ProblemCode =
  /** A fact without which what was begun here cannot be worked out. */
  | "required"
  /** A day without its year, or one like 昨日, where `asOf` is not known; `asOf` itself is written in full. */
  | "needsAsOf"
  /** A day without its year of which there is none near: 2/29. Offers the nearest. */
  | "yearMissing"
  /** Digits of a year that may be 20xx or 令和: 08/4/15. Offers both. */
  | "ambiguousYear"
  /** Not in any form in which days are written; a day with a time, or 5/4/2026, is offered without what is too much. */
  | "notADay"
  /** A day that the calendar does not have: 2026/2/30. */
  | "noSuchDay"
  /** Eras begin with year 1: 令和0年. */
  | "eraYearZero"
  /** A day on which that era was over or had not begun: 平成38年, 平成31年5月1日. Offers the same day without the era. */
  | "outsideEra"
  /** The weekday in parentheses is not that day's. */
  | "wrongWeekday"
  /** Before 1989-04-01 or after 2199-12-31. */
  | "outsideYears"
  /** Not a day followed by a time. */
  | "notAMinute"
  /** 25:00, 9:60, 午後13時; 24:00 is fine. */
  | "noSuchTime"
  /** 12 o'clock of 午前 or 午後, or "midnight". Offers both times. */
  | "noonOrMidnight"
  /** Not in any form in which months are written. */
  | "notAMonth"
  /** A thirteenth month. */
  | "noSuchMonth"
  /** Not in any form in which amounts are written. */
  | "notAnAmount"
  /** Commas that do not part groups of three digits. */
  | "misplacedCommas"
  /** A point before three digits, which may part thousands: 1.000. Offers both. */
  | "pointOrComma"
  /** 2万5, which may be 20,005 or 25,000. Offers both. */
  | "shortForm"
  /** 43,780円（税込） where an amount before tax is asked. Offers the one that comes to it with the tax of `asOf`'s month. */
  | "taxIncluded"
  /** 39,800円（税抜） where a billed amount is asked. */
  | "taxExcluded"
  /** A year's amount where a month's is asked, or the like. */
  | "otherPeriod"
  /** The same price before and after tax. Offers the one that is asked. */
  | "twoAmounts"
  /** A fraction of a yen. */
  | "notWholeYen"
  | "negative"
  /** Above the bound: 1,000,000,000 yen for a fee, 1,000,000,000,000 for a billed amount, 10,000 power cycles, 210 years for a span. */
  | "tooLarge"
  /** Not in any form in which lengths of time are written. */
  | "notASpan"
  /** A length with a fraction of a minute. */
  | "notWholeMinutes"
  /** Not a whole number of times. */
  | "notACount"
  /** Formed earlier than applied for. */
  | "formedBeforeApplied"
  /** A withdrawal that arrived before it was sent. */
  | "arrivedBeforeSent"
  /** Accepted, ended or billed before the contract was formed. */
  | "beforeFormation"
  /** Restored before the company knew. */
  | "restoredBeforeAware"
  /** Overlaps an entry before it in the list (on `awareAt`): the same hours count once. */
  | "outagesOverlap"
  /** Both the restoration and the length were given (on `span`). */
  | "bothGiven"
  /** Neither the restoration nor the length was given (on `restoredAt`). */
  | "neitherGiven"
  /** Claimed before the company knew of the outage. */
  | "claimedBeforeAware"
  /** A part payment earlier than the one before it. */
  | "paymentsOutOfOrder"
  /** A part payment later than the day on which everything was paid. */
  | "paymentAfterPaid"
  /** More than 10,000 entries in the lists of a case together (on the list that no longer fits), or 100 options. */
  | "tooMany"
  /** A text of more than 200 characters. */
  | "tooLong"
  /** An estimate over more than 1,200 months (on `estimateUntil`). */
  | "tooManyMonths"
  /** A total beyond what a JavaScript number holds exactly (on `estimateUntil`). */
  | "totalTooLarge"
  /** The bank day after a day beyond the table of public holidays was asked for. */
  | "beyondHolidays";

/** Something true that no figure shows. */
export interface Note {
  /** The fact or the result that it is about: "contract.formedOn", "outages[0].claimBy". */
  path: string;
  code: NoteCode;
  on?: Day;
}

export type NoteCode =
  /** The fact lies before 2017-06-01: an older text governed, since `on` where one was then in force. */
  | "earlierTerms"
  /** Banks are closed on the deadline; `on` is the last bank day before it, where that is known. */
  | "lastDayIsHoliday"
  /** The public holidays of that year are not yet announced: `on` was judged by the law as it stands. */
  | "holidayForecast"
  /** No acceptance from formation on ends the contract by `endBy`. */
  | "endByTooEarly"
  /** The last day of acceptance for `endBy` is over on `asOf`. */
  | "acceptByPassed"
  /** The last day to withdraw comes before the contract is formed. */
  | "coolingOffEndsBeforeFormation"
  /** A consumer's ending with remaining months: the claim to their fees is void beyond average loss. */
  | "consumerContract"
  /** The remaining fees have options in them: stopped by the effective day they would not be owed. */
  | "stopOptions"
  /** `liabilityCap` is the limit as 39 and 40 are written. */
  | "liabilityCap"
  /** A consumer's contract on which 39 and the limit of 40 do not bind: there is no `liabilityCap`. */
  | "liabilityCapVoid"
  /** Notice of a DNS change may be left out in an emergency. */
  | "noticeMayBeWaived"
  /** An extension of a contract that nothing ends: the time is free, and no total changes. */
  | "extensionWithoutEnd"
  /** An invoice is overdue since `on`: the service may be stopped without notice (22(1)). */
  | "suspensionPossible"
  /** Since `on` an invoice may be time-barred (Civil Code 166(1)1): paying or promising first can forfeit that. */
  | "prescriptionPossible"
  /** The part payments exceed what was owed. */
  | "overpaid"
  /** An option stopped before the month of formation is never billed. */
  | "optionNeverBilled";

/** One line of the working: which rule was applied to what. */
export type Step =
  // term
  | S<"usageStart", { formedOn: Day }>
  | S<"initialTerm", { formedOn: Day; start: Day; end: Day }>
  | S<"renewalMonth", { asOf: Day; renewal: number; start: Day; end: Day }>
  /** The end of the month after the month of acceptance. */
  | S<"ordinaryEffective", { acceptedOn: Day; effectiveOn: Day }>
  /** Accepted in a month after which the contract would be renewed: it ends with that month (`renewal: stopsRenewal`). */
  | S<"renewalStopped", { acceptedOn: Day; effectiveOn: Day }>
  /** The last acceptance that ends the contract on `effectiveOn`, not later than `wanted`. */
  | S<"acceptBy", { wanted: Day; effectiveOn: Day; acceptBy: Day }>
  // cooling-off
  | S<"coolingOffPeriod", { appliedOn: Day; days: number; lastDay: Day }>
  /** The day by which the question was judged, against the last day. */
  | S<"coolingOffJudged", { on: Day; lastDay: Day }>
  | S<"notThroughWebsite", Record<string, never>>
  /** Sent but not arrived: judged as on `asOf`. */
  | S<"withdrawalNotArrived", { sentOn: Day; asOf: Day }>
  /** In time and before formation, or without it: no contract comes about. */
  | S<"applicationWithdrawn", { on: Day }>
  /** In time and from formation on: the contract ends. */
  | S<"contractEnded", { on: Day; formedOn: Day }>
  /** In time, but the contract's own cancellation had ended it before. */
  | S<"withdrawnAfterEnd", { on: Day; effectiveOn: Day }>
  /** Nothing is owed (`coolingOffMoney: allReturned`). */
  | S<"allReturned", Record<string, never>>
  /** Only the initial fees are owed (`coolingOffMoney: initialKept`). */
  | S<"initialKept", { net: Yen }>
  /** 30(3) is not applied to cooling-off. */
  | S<"noneAfterCoolingOff", Record<string, never>>
  // cancellation
  /** Effective on the very day: 26(4), 27(3), 27(4), 27(5), 45. */
  | S<"effectiveAtOnce", { on: Day; effectiveOn: Day }>
  /** Ended before the initial term began, or after it: nothing is owed for further months. */
  | S<"noRemainingMonths", { effectiveOn: Day; initialStart: Day; initialEnd: Day }>
  | S<"remainingMonths", { effectiveOn: Day; initialEnd: Day; months: number }>
  /** An ending before the initial term, with the whole of it owed (`openingEnding: wholeTerm`). */
  | S<"wholeTermOwed", { effectiveOn: Day; initialStart: Day; initialEnd: Day; months: number }>
  /** Options could be stopped and are not counted (`remainingOptions: notOwed`); what they cost a month. */
  | S<"optionsNotOwed", { optionFees: Yen }>
  /** What a remaining month costs from `month` on: the plan's monthly fee in force, and those of the options counted. */
  | S<"monthlyTotal", { month: Month; monthlyFee: Yen; optionFees: Yen; perMonth: Yen }>
  | S<"remainingNet", { perMonth: Yen; months: number; net: Yen }>
  /** Tax on the part of a bill under one rate; `exact` before rounding. */
  | S<"tax", { from: Month; to: Month; net: Yen; ratePercent: number; exact: string; tax: Yen }>
  | S<"untaxed", { net: Yen }>
  /** The claim is taken not to stand (`remainingFees: waived`). */
  | S<"waived", { net: Yen }>
  | S<"gross", { net: Yen; tax: Yen; gross: Yen }>
  /** A monthly fee of the effective month, charged through the effective day; `label` names an option's. */
  | S<
      "chargedByDay",
      { label: string; month: Month; fee: Yen; days: number; daysInMonth: number; exact: string; amount: Yen }
    >
  /** An annual fee returned for the rest of its year: annualFee x (months + days / daysInMonth) / 12. */
  | S<
      "annualReturned",
      {
        label: string;
        billedIn: Month;
        annualFee: Yen;
        months: number;
        days: number;
        daysInMonth: number;
        exact: string;
        amount: Yen;
      }
    >
  /** What is returned, with its tax: all negative. */
  | S<"returned", { net: Yen; tax: Yen; gross: Yen }>
  /** The least and the most in all, tax included, over so many combinations of the disputed readings. */
  | S<"range", { combinations: number; least: Yen; most: Yen }>
  | S<"debtDue", { on: Day }>
  | S<"saveDataBy", { on: Day }>
  | S<"dataErased", { from: Day; to: Day }>
  // outage and delayed start
  | S<"outageLength", { awareAt: Minute; restoredAt: Minute; minutes: number }>
  /** Only the length is known. */
  | S<"spanGiven", { minutes: number }>
  /** The contract ends before service is back: the outage counts until then. */
  | S<"outageClipped", { effectiveOn: Day; until: Minute; minutes: number }>
  /** It is not known whose fault it was: answered as if the company's. */
  | S<"causeAssumed", Record<string, never>>
  /** It is not known whether all was lost: answered as if so. */
  | S<"totalAssumed", Record<string, never>>
  /** minutes / 1440, rounded down to `days`. */
  | S<"wholeDays", { minutes: number; exact: string; days: number }>
  | S<"under24Hours", { minutes: number }>
  | S<"carrierCause", Record<string, never>>
  | S<"notCompanyCause", Record<string, never>>
  | S<"notTotal", Record<string, never>>
  /** The fee in force in that month, as the standard server's. */
  | S<"standardFee", { month: Month; fee: Yen }>
  /** A plan billed by the year: a twelfth. `fee` is exact. */
  | S<"annualTwelfth", { month: Month; annualFee: Yen; fee: string }>
  /** The fee with that month's tax (`refundBase: taxed`). `taxedFee` is exact. */
  | S<"taxedFee", { month: Month; fee: string; ratePercent: number; taxedFee: string }>
  /** days x fee / 30, exact, then rounded to `amount`. */
  | S<"refundFormula", { days: number; fee: string; exact: string; amount: Yen }>
  | S<"paidInMoney", { amount: Yen; threshold: Yen }>
  | S<"extendedInstead", { amount: Yen; threshold: Yen }>
  /** What is claimed on one day, or not yet claimed, as one (`claimUnit: together`): `sum` is what the threshold is asked of. */
  | S<"claimedTogether", { outages: number; sum: Yen }>
  /** From `from`, `lastDay` is the same weekday four weeks later. */
  | S<"claimPeriod", { from: Day; weeks: number; lastDay: Day }>
  /** The same from the 24th hour on: by `lastDay` a claim is in time by every reading. */
  | S<"claimSafest", { from: Day; lastDay: Day }>
  | S<"claimMade", { claimedOn: Day; claimBy: Day }>
  | S<"claimOpen", { asOf: Day; claimBy: Day }>
  /** `on`: the day of the claim, or `asOf` where there is none. */
  | S<"claimLapsed", { on: Day; claimBy: Day }>
  | S<"extensionLength", { minutes: number; extensionMinutes: number }>
  /** `end` at 24:00 moved by `movedMinutes`, earlier extensions of the same end included. */
  | S<"extendedUntil", { end: Day; movedMinutes: number; extendedUntil: Minute }>
  /** The contract had ended before `on`. */
  | S<"contractOver", { effectiveOn: Day; on: Day }>
  | S<"delayDays", { plannedOn: Day; actualOn: Day; days: number }>
  | S<"delayExtendedUntil", { end: Day; days: number; extendedUntil: Day }>
  // late charge and evasion
  | S<"dueMoved", { dueOn: Day; movedTo: Day }>
  | S<"paidBeforeDelay", { on: Day; amount: Yen; principal: Yen }>
  /** `on`: the day of payment, or the day up to which it was reckoned. */
  | S<"noDelay", { dueOn: Day; on: Day }>
  /** principal x 14.5 % x (years + commonDays / 365 + leapDays / 366), exact, then rounded to `charge`. */
  | S<
      "lateSegment",
      {
        from: Day;
        to: Day;
        days: number;
        principal: Yen;
        ratePercent: string;
        years: number;
        commonDays: number;
        leapDays: number;
        exact: string;
        charge: Yen;
      }
    >
  /** A part payment: charges first, then principal; both as they stand after it. */
  | S<"paymentApplied", { on: Day; amount: Yen; toCharges: Yen; toPrincipal: Yen; charges: Yen; principal: Yen }>
  | S<"chargeTotal", { segments: number; charge: Yen }>
  | S<"owed", { principal: Yen; charges: Yen; owed: Yen }>
  | S<"perDay", { principal: Yen; ratePercent: string; perDay: string }>
  | S<"specialFee", { amount: Yen; times: number; specialFee: Yen }>
  | S<"evasionTotal", { amount: Yen; specialFee: Yen; total: Yen }>
  // notices
  /** The days between notice and effect are clear days, or counted from the notice. */
  | S<"daysBefore", { effectiveOn: Day; days: number; latestNoticeOn: Day }>
  | S<"monthsBefore", { effectiveOn: Day; months: number; latestNoticeOn: Day }>
  | S<"earliestEffective", { givenOn: Day; earliestEffectiveOn: Day }>
  | S<"noticeInTime", { givenOn: Day; latestNoticeOn: Day }>
  | S<"noticeLate", { givenOn: Day; latestNoticeOn: Day }>
  | S<"answerBy", { givenOn: Day; from: Day; answerBy: Day }>
  // estimate
  | S<"billedMonths", { from: Month; to: Month; months: number }>
  | S<"openingFree", { month: Month }>
  | S<"openingFull", { month: Month; amount: Yen }>
  /** One monthly fee for the days from formation to the month's end; `label` names an option's. */
  | S<"openingDaily", { label: string; fee: Yen; days: number; daysInMonth: number; exact: string; amount: Yen }>
  | S<"powerCycles", { perMonth: number; free: number; charged: number; unitFee: Yen; amount: Yen }>
  | S<"newMonthlyFee", { acceptedOn: Day; from: Month; monthlyFee: Yen }>
  | S<"newAnnualFee", { acceptedOn: Day; from: Month; annualFee: Yen }>
  /** Billed up to and including `lastMonth`. */
  | S<"optionStopped", { label: string; on: Day; lastMonth: Month }>
  /** A twelfth of the annual fees in each renewed month, each fee's rounded down (`annualOnRenewal: twelfth`). */
  | S<"annualTwelfths", { from: Month; to: Month; annualFees: Yen; amount: Yen }>
  | S<"annualBilled", { month: Month; amount: Yen }>
  /** Tax on each of the `bills` equal bills from month to month. */
  | S<"billTax", { from: Month; to: Month; bills: number; net: Yen; ratePercent: number; exact: string; tax: Yen }>
  /** The sum of the bills. */
  | S<"total", { bills: number; net: Yen; tax: Yen; gross: Yen }>;

interface S<Rule extends string, Values> {
  article: Article;
  rule: Rule;
  values: Values;
}

/** One open question: what each of its readings gives here. */
export interface ReadingOutcome {
  id: keyof Readings;
  article: Article;
  chosen: string;
  outcomes: { reading: string; value: Yen | Day | Minute | string }[];
  /** Whether the outcomes are not all the same. */
  differs: boolean;
}

export interface Reasoned {
  steps: Step[];
  readings: ReadingOutcome[];
}

export interface Amount {
  net: Yen;
  tax: Yen;
  gross: Yen;
}

export interface Term extends Reasoned {
  usageStart: Day;
  initialStart: Day;
  initialEnd: Day;
  current: { kind: "beforeFormation" | "opening" | "initial" | "renewal"; renewal: number; start?: Day; end?: Day };
  acceptByForInitialEnd: Day;
  ifAcceptedToday: Day;
  toEndBy?: { effectiveOn: Day; acceptBy: Day };
}

export interface CoolingOff extends Reasoned {
  applies: boolean;
  lastDay?: Day;
  /** On the day judged: by `arrival` the day of arrival, else `asOf`; by `dispatch` that of sending, else of arrival, else `asOf`. */
  eligible: boolean;
  /** Where the right was exercised in time. */
  effect?: "applicationWithdrawn" | "contractEnded";
  daysLeft: number;
  reason?: "notThroughWebsite" | "lapsed" | "beforeApplication";
}

export interface CancellationResult extends Reasoned {
  ground: Ground | "coolingOff";
  effectiveOn: Day;
  period: "opening" | "initial" | "renewal";
  remainingMonths: number;
  remainingFees?: Amount;
  disputed: boolean;
  debtDueOn: Day;
  saveDataBy: Day;
  dataErased?: { from: Day; to: Day };
}

export interface OutageResult extends Reasoned {
  /** To the end of the contract at most; as entered where it began after that (`contractOver`). */
  minutes: number;
  days: number;
  amount: Yen;
  outcome: "refund" | "extension" | "none";
  /** What is not known and is assumed in the customer's favour. */
  assumed?: ("cause" | "total")[];
  reason?: "contractOver" | "carrierCause" | "notCompanyCause" | "notTotal" | "under24Hours" | "claimLapsed";
  refund: Yen;
  extensionMinutes: number;
  extendedUntil?: Minute;
  claimFrom?: Day;
  claimBy?: Day;
  /** The earliest last day of any reading: the day to go by. */
  claimBySafest?: Day;
  claim: "none" | "open" | "made" | "lapsed";
}

export interface DelayedStartResult extends Reasoned {
  extensionDays: number;
  extendedUntil?: Day;
}

export interface LateCharge extends Reasoned {
  from?: Day;
  to?: Day;
  days: number;
  charge: Yen;
  owed: Yen;
  perDay: string;
  settled: boolean;
}

export interface EvasionResult extends Reasoned {
  specialFee: Yen;
  total: Yen;
  lateCharge?: LateCharge;
}

export interface NoticeResult extends Reasoned {
  inTime?: boolean;
  latestNoticeOn?: Day;
  earliestEffectiveOn?: Day;
  answerBy?: Day;
}

export interface Estimate extends Reasoned {
  months: MonthlyBill[];
  total: Amount;
  /** The least and the most, where the estimate ends in a disputed ending. */
  range?: { least: Amount; most: Amount };
  /** One for each month of acceptance, to the third after the initial term or after that of `asOf`, the later. */
  exits: { acceptedIn: Month; effectiveOn: Day; total: Amount }[];
}

export interface MonthlyBill extends Amount {
  month: Month;
  /** Only what costs something. `returned`: prepaid annual fees given back, net negative. An `initial` or `annual` item with a label is an option's set-up or annual fee. */
  items: {
    kind: "initial" | "monthly" | "annual" | "option" | "powerCycles" | "remaining" | "returned";
    label?: string;
    net: Yen;
  }[];
}

export interface TimelineEvent {
  on: Day;
  /** The last day, where the event lasts. */
  until?: Day;
  event: TimelineEventKind;
  article: Article;
  /** The block of the case that it belongs to: "outages[0]". */
  path: string;
  /** The last day to do something that is still open. */
  deadline?: true;
}

export type TimelineEventKind =
  | "applied"
  | "coolingOffLastDay"
  | "withdrawalSent"
  | "withdrawalArrived"
  | "applicationWithdrawn"
  | "contractEnded"
  | "formed"
  | "initialTerm"
  | "acceptByForInitialEnd"
  | "acceptByForEndBy"
  | "endByReached"
  | "cancellationAccepted"
  | "cancellationNotice"
  | "cancellationEffective"
  | "debtDue"
  | "saveDataBy"
  | "dataErased"
  | "outage"
  | "claimed"
  /** Deadline: the last day to claim by every reading, where that is earlier than `claimBy`. */
  | "claimBySafest"
  | "claimBy"
  | "extendedUntil"
  | "plannedStart"
  | "actualStart"
  | "due"
  | "delay"
  | "payment"
  | "paid"
  | "noticeGiven"
  | "latestNotice"
  | "noticeEffective"
  | "earliestEffective"
  | "inquiry"
  | "answerBy"
  | "planChangeAccepted"
  | "newMonthlyFee"
  | "newAnnualFee"
  | "optionStopped";
