//! The questions that the text leaves open: each an enum with the reading that we take first.

use serde::Serialize;

use crate::working::article::Article;
use crate::working::code::codes;
use crate::working::step::Value;

/// What one open question gives under each of its readings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadingOutcome {
    /// The question.
    pub id: Question,
    /// The clause that leaves it open.
    pub article: Article,
    /// The reading that the result was computed by.
    pub chosen: &'static str,
    /// What each reading gives.
    pub outcomes: Vec<Outcome>,
    /// Whether they are not all the same.
    pub differs: bool,
}

/// What one reading gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The reading.
    pub reading: &'static str,
    /// The figure by which the readings are compared.
    pub value: Value,
}

macro_rules! readings {
    ($(
        $(#[$doc:meta])+
        $question:ident $field:ident $id:literal $article:ident {
            $($(#[$option_doc:meta])+ $option:ident = $text:literal,)+
        }
    )+) => {
        $(
            codes! {
                $(#[$doc])+
                #[derive(Default)]
                $question { $($(#[$option_doc])+ $option = $text,)+ }
            }
        )+

        codes! {
            /// An open question.
            Question { $($(#[$doc])+ $question = $id,)+ }
        }

        /// One reading for each open question.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Readings {
            $($(#[$doc])+ pub $field: $question,)+
        }

        impl Question {
            /// The clause that leaves it open.
            pub fn article(self) -> Article {
                match self { $(Question::$question => Article::$article,)+ }
            }

            /// The names of its readings, the default first.
            pub fn options(self) -> &'static [&'static str] {
                match self { $(Question::$question => &[$($text),+],)+ }
            }
        }

        impl Readings {
            /// The name of the reading chosen for a question.
            pub fn chosen(&self, question: Question) -> &'static str {
                match question {
                    $(Question::$question => self.$field.text(),)+
                }
            }

            /// These readings with another for one question; `None` if it has no reading of that name.
            pub fn with(mut self, question: Question, option: &str) -> Option<Readings> {
                match question {
                    $(Question::$question => self.$field = $question::named(option)?,)+
                }
                Some(self)
            }
        }
    };
}

readings! {
    /// When an ordinary cancellation takes effect that is accepted in a month before a renewal.
    Renewal renewal "renewal" A13_2 {
        /// 27(2) alone says when: the end of the month after acceptance.
        #[default] UntilEffective = "untilEffective",
        /// 13(2) stops the renewal as soon as it is requested: the end of the month of acceptance.
        StopsRenewal = "stopsRenewal",
    }
    /// How a notice of so many days or months before is counted.
    NoticeDays notice_days "noticeDays" A2 {
        /// As many clear days between notice and effect (Great Court of Cassation, 1935-07-15).
        #[default] ClearDays = "clearDays",
        /// The effective day less that many days or months.
        Counted = "counted",
    }
    /// Which power cycles are charged once there are six in a month.
    PowerCycles power_cycles "powerCycles" A4_4 {
        /// Those over five: 4(3) makes five free.
        #[default] OverFive = "overFive",
        /// All of them.
        All = "all",
    }
    /// What the month of formation costs.
    OpeningMonth opening_month "openingMonth" A14 {
        /// Nothing: it lies outside the term, and comparable contracts leave it uncharged.
        #[default] Free = "free",
        /// A whole month.
        Full = "full",
        /// The days left, the day of formation included.
        Daily = "daily",
    }
    /// Whether an ending before the initial term begins makes the fees of that term owed.
    OpeningEnding opening_ending "openingEnding" A30_3 {
        /// 30(3) speaks of an ending during the term.
        #[default] None = "none",
        /// All twelve months: the duty to pay arises at formation (31(2)).
        WholeTerm = "wholeTerm",
    }
    /// Whether the fees of the remaining months are owed where that is disputed.
    RemainingFees remaining_fees "remainingFees" A30_3 {
        /// As 30(3) is written.
        #[default] Literal = "literal",
        /// Not at all: the end is not the customer's choice, or the customer is a consumer (Consumer Contract Act 9(1)1).
        Waived = "waived",
    }
    /// Whether the fees of the remaining months carry consumption tax.
    RemainingFeesTax remaining_fees_tax "remainingFeesTax" A30_3 {
        /// As fees (35).
        #[default] Taxed = "taxed",
        /// Not as the price of no service (National Tax Agency, answer 6261).
        Untaxed = "untaxed",
    }
    /// Whether options that were not stopped count among the remaining fees.
    RemainingOptions remaining_options "remainingOptions" A12_1 {
        /// Not stopped, they run on.
        #[default] Owed = "owed",
        /// They could be stopped on any day.
        NotOwed = "notOwed",
    }
    /// Whether what was paid for the time after a disputed ending is kept.
    PrepaidFees prepaid_fees "prepaidFees" A30_6 {
        /// Nothing paid is returned, as 30(3) and 30(6) say.
        #[default] Kept = "kept",
        /// The price of a performance that became impossible is not owed (Civil Code 536(1), 703).
        Returned = "returned",
    }
    /// What a renewed month costs of an annual fee.
    AnnualOnRenewal annual_on_renewal "annualOnRenewal" A13_2 {
        /// The fee of a whole year, each year.
        #[default] FullYear = "fullYear",
        /// A twelfth: the renewal is for a month.
        Twelfth = "twelfth",
    }
    /// What happens to a fraction of a yen in the tax on a bill.
    TaxRounding tax_rounding "taxRounding" A35 {
        /// It is dropped, as most sellers do.
        #[default] Down = "down",
        /// Half a yen and more is rounded up.
        HalfUp = "halfUp",
        /// It is rounded up.
        Up = "up",
    }
    /// When an ending takes effect by which a fee revision is refused.
    FeeRevisionExit fee_revision_exit "feeRevisionExit" A27_5 {
        /// As an ordinary cancellation: 27(5) names article 2 alone.
        #[default] Ordinary = "ordinary",
        /// At once: article 2 speaks of fees too.
        Immediate = "immediate",
    }
    /// From when the four weeks to claim run.
    ClaimStart claim_start "claimStart" A37_1 {
        /// The restoration: only then is the amount fixed.
        #[default] Restored = "restored",
        /// The 24th hour after awareness, the safest to go by.
        Hour24 = "hour24",
    }
    /// How long an extension is.
    ExtensionLength extension_length "extensionLength" A37_1 {
        /// To the minute.
        #[default] Exact = "exact",
        /// The full days of the outage.
        WholeDays = "wholeDays",
        /// Every day begun.
        StartedDays = "startedDays",
    }
    /// Whether a refund goes by the fee before or after tax.
    RefundBase refund_base "refundBase" A37_1 {
        /// Before: 30 and 35 state fees so.
        #[default] Untaxed = "untaxed",
        /// After.
        Taxed = "taxed",
    }
    /// What happens to a fraction of a yen in a refund.
    RefundRounding refund_rounding "refundRounding" A37_1 {
        /// It is dropped.
        #[default] Down = "down",
        /// Half a yen and more is rounded up, as for cash.
        HalfUp = "halfUp",
    }
    /// Whether outages claimed together reach the threshold together.
    ClaimUnit claim_unit "claimUnit" A37_1 {
        /// Each by itself.
        #[default] Each = "each",
        /// Those claimed on one day, or not yet claimed, as one: the threshold is of the amount claimed.
        Together = "together",
    }
    /// How a part of a year is counted (day counts).
    DayCount day_count "dayCount" A34 {
        /// Whole years as years, the rest by day over 365, or over 366 for days in a leap year: Actual/Actual with whole
        /// years first, as Japanese courts reckon.
        #[default] YearsThenDays = "yearsThenDays",
        /// Every day over 365: Actual/365 Fixed.
        Fixed365 = "fixed365",
        /// Whole years as years, the rest over 365: Actual/365 with whole years first.
        YearsThen365 = "yearsThen365",
        /// Every day over the length of its own calendar year: Actual/Actual ISDA.
        CalendarYears = "calendarYears",
    }
    /// Whether the day of payment is a day of delay.
    LastDayOfDelay last_day_of_delay "lastDayOfDelay" A34 {
        /// It is.
        #[default] Included = "included",
        /// It is not.
        Excluded = "excluded",
    }
    /// What happens to a fraction of a yen in a late charge.
    Rounding rounding "rounding" A34 {
        /// It is dropped, as courts do.
        #[default] Down = "down",
        /// Half a yen and more is rounded up, as for cash.
        HalfUp = "halfUp",
    }
    /// What a due day on which banks are closed becomes.
    DueOnHoliday due_on_holiday "dueOnHoliday" A32_3 {
        /// It stays as stated.
        #[default] AsStated = "asStated",
        /// The next bank day (Civil Code 142).
        NextBankDay = "nextBankDay",
    }
    /// From when a new annual fee applies: what 30(4)'s next year is.
    NextYear next_year "nextYear" A30_4 {
        /// The next contract year.
        #[default] ContractYear = "contractYear",
        /// From January.
        CalendarYear = "calendarYear",
        /// From April.
        FiscalYear = "fiscalYear",
    }
    /// By when a withdrawal counts.
    CoolingOffArrival cooling_off_arrival "coolingOffArrival" A45 {
        /// It must arrive (Civil Code 97).
        #[default] Arrival = "arrival",
        /// It must be sent.
        Dispatch = "dispatch",
    }
    /// What is owed after a withdrawal that ends a contract already formed.
    CoolingOffMoney cooling_off_money "coolingOffMoney" A45 {
        /// The initial fees, which 31(2) keeps in any case.
        #[default] InitialKept = "initialKept",
        /// Nothing: that is what cooling-off means elsewhere.
        AllReturned = "allReturned",
        /// As after any ending: 30(3) makes no exception.
        Literal = "literal",
    }
}
