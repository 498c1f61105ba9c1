//! What is wrong with something that a person entered, and where.

use serde::Serialize;

use crate::working::codes;

/// A value that cannot be used as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Where, as a program would write it: `outages[1].restoredAt`.
    pub path: String,
    /// What.
    pub code: Code,
    /// What could have been meant, in the form in which it can be typed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<String>,
}

codes! {
    /// The kinds of problem.
    Code {
        /// A fact without which what was begun here cannot be worked out.
        Required = "required",
        /// A day without its year, or one like 昨日, where today is not known.
        NeedsAsOf = "needsAsOf",
        /// A day without its year of which there is none near: 2/29.
        YearMissing = "yearMissing",
        /// Digits of a year that may be 20xx or 令和: 08/4/15.
        AmbiguousYear = "ambiguousYear",
        /// Not in any form in which days are written.
        NotADay = "notADay",
        /// A day that the calendar does not have: 2026/2/30.
        NoSuchDay = "noSuchDay",
        /// Eras begin with year 1: 令和0年.
        EraYearZero = "eraYearZero",
        /// A day on which that era was over or had not begun: 平成31年5月1日.
        OutsideEra = "outsideEra",
        /// The weekday in parentheses is not that day's.
        WrongWeekday = "wrongWeekday",
        /// Before 1989-04-01 or after 2199-12-31.
        OutsideYears = "outsideYears",
        /// Not a day followed by a time.
        NotAMinute = "notAMinute",
        /// 25:00, 9:60; 24:00 is fine.
        NoSuchTime = "noSuchTime",
        /// 12 o'clock of 午前 or 午後, which may be noon or midnight.
        NoonOrMidnight = "noonOrMidnight",
        /// Not in any form in which months are written.
        NotAMonth = "notAMonth",
        /// A thirteenth month.
        NoSuchMonth = "noSuchMonth",
        /// Not in any form in which amounts are written.
        NotAnAmount = "notAnAmount",
        /// Commas that do not part groups of three digits.
        MisplacedCommas = "misplacedCommas",
        /// A point before three digits, which may part thousands: 1.000.
        PointOrComma = "pointOrComma",
        /// 2万5, which may be 20,005 or 25,000.
        ShortForm = "shortForm",
        /// An amount with tax where one before tax is asked.
        TaxIncluded = "taxIncluded",
        /// An amount before tax where one with tax is asked.
        TaxExcluded = "taxExcluded",
        /// A year's amount where a month's is asked, or the like.
        OtherPeriod = "otherPeriod",
        /// The same price before and after tax.
        TwoAmounts = "twoAmounts",
        /// A fraction of a yen.
        NotWholeYen = "notWholeYen",
        /// Below zero.
        Negative = "negative",
        /// Above the bound for such a value.
        TooLarge = "tooLarge",
        /// Not in any form in which lengths of time are written.
        NotASpan = "notASpan",
        /// A length with a fraction of a minute.
        NotWholeMinutes = "notWholeMinutes",
        /// Not a whole number of times.
        NotACount = "notACount",
        /// Formed earlier than applied for.
        FormedBeforeApplied = "formedBeforeApplied",
        /// A withdrawal that arrived before it was sent.
        ArrivedBeforeSent = "arrivedBeforeSent",
        /// Accepted, ended or billed before the contract was formed.
        BeforeFormation = "beforeFormation",
        /// Restored before the company knew.
        RestoredBeforeAware = "restoredBeforeAware",
        /// Begins before one entered earlier ends, and ends after that begins: the same hours count once.
        OutagesOverlap = "outagesOverlap",
        /// Both the restoration and the length were given.
        BothGiven = "bothGiven",
        /// Neither the restoration nor the length was given.
        NeitherGiven = "neitherGiven",
        /// Claimed before the company knew of the outage.
        ClaimedBeforeAware = "claimedBeforeAware",
        /// A part payment earlier than the one before it.
        PaymentsOutOfOrder = "paymentsOutOfOrder",
        /// A part payment later than the day on which everything was paid.
        PaymentAfterPaid = "paymentAfterPaid",
        /// More than 10,000 entries in the lists of a case together, or 100 options.
        TooMany = "tooMany",
        /// A text of more than 200 characters.
        TooLong = "tooLong",
        /// An estimate over more than 1,200 months.
        TooManyMonths = "tooManyMonths",
        /// A total beyond what a JavaScript number holds exactly.
        TotalTooLarge = "totalTooLarge",
        /// The bank day after a day beyond the table of public holidays was asked for.
        BeyondHolidays = "beyondHolidays",
    }
}
