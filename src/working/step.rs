//! The working: which rule was applied to which operands. Words are the page's; here are codes and values.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::unit::{Day, Minute, Month, PerMille, Ratio, Yen};
use crate::working::article::Article;
use crate::working::code::codes;

/// One operand or outcome by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// A civil day.
    Day(Day),
    /// A calendar month.
    Month(Month),
    /// A civil minute.
    Minute(Minute),
    /// Yen.
    Yen(Yen),
    /// Minutes, days, months, or a count.
    Number(i64),
    /// A number with its fraction.
    Ratio(Ratio),
    /// A rate.
    Rate(PerMille),
    /// A name, or a number as it is written.
    Text(String),
    /// One of a list of outcomes.
    Code(&'static str),
}

macro_rules! value_from {
    ($($kind:ident($type:ty)),+) => {
        $(impl From<$type> for Value {
            fn from(value: $type) -> Value {
                Value::$kind(value)
            }
        })+
    };
}
value_from!(
    Day(Day),
    Month(Month),
    Minute(Minute),
    Yen(Yen),
    Number(i64),
    Ratio(Ratio),
    Rate(PerMille),
    Text(String)
);

/// One line of the working.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The clause applied.
    pub article: Article,
    /// The rule, with what it was applied to and what came out.
    pub rule: Rule,
}

impl Serialize for Step {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut step = serializer.serialize_struct("Step", 3)?;
        step.serialize_field("article", &self.article)?;
        step.serialize_field("rule", &self.rule.code())?;
        step.serialize_field("values", &self.rule)?;
        step.end()
    }
}

impl Serialize for Rule {
    /// Its operands, as a struct: their names are few and static, so the boundary makes each JavaScript string only once.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let operands = self.operands();
        let mut values = serializer.serialize_struct("Values", operands.len())?;
        for (name, value) in &operands {
            values.serialize_field(name, value)?;
        }
        values.end()
    }
}

/// The name that an operand has in JavaScript: its own, or the one beside it.
macro_rules! key {
    ($operand:ident) => {
        stringify!($operand)
    };
    ($operand:ident = $key:literal) => {
        $key
    };
}

/// The rules of steps, each with its operands.
macro_rules! rules {
    ($($(#[$meaning:meta])+ $rule:ident = $text:literal { $($operand:ident $(= $key:literal)?: $kind:ident),* },)+) => {
        /// A rule of the contract, applied to its operands.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Rule {
            $($(#[$meaning])+ $rule { $($operand: $kind),* },)+
        }

        codes! {
            /// The name of a [`Rule`].
            RuleCode { $($(#[$meaning])+ $rule = $text,)+ }
        }

        impl Rule {
            /// Its name.
            pub fn code(&self) -> RuleCode {
                match self { $(Rule::$rule { .. } => RuleCode::$rule,)+ }
            }

            /// Its operands by name.
            pub fn operands(&self) -> Vec<(&'static str, Value)> {
                match self {
                    $(Rule::$rule { $($operand),* } => vec![$((key!($operand $(= $key)?), $operand.clone().into())),*],)+
                }
            }
        }

        impl RuleCode {
            /// The names and the kinds of its operands.
            pub fn operands(self) -> &'static [(&'static str, &'static str)] {
                match self { $(RuleCode::$rule => &[$((key!($operand $(= $key)?), stringify!($kind))),*],)+ }
            }
        }
    };
}

rules! {
    /// Use starts with formation.
    UsageStart = "usageStart" { formed_on = "formedOn": Day },
    /// Twelve months from the first of the month after formation.
    InitialTerm = "initialTerm" { formed_on = "formedOn": Day, start: Day, end: Day },
    /// The renewed month that the day falls in, and which one it is.
    RenewalMonth = "renewalMonth" { as_of = "asOf": Day, renewal: i64, start: Day, end: Day },
    /// The end of the month after the month of acceptance.
    OrdinaryEffective = "ordinaryEffective" { accepted_on = "acceptedOn": Day, effective_on = "effectiveOn": Day },
    /// Accepted in a month after which the contract would be renewed: it ends with that month (`renewal: stopsRenewal`).
    RenewalStopped = "renewalStopped" { accepted_on = "acceptedOn": Day, effective_on = "effectiveOn": Day },
    /// The last acceptance that ends the contract on `effectiveOn`, not later than `wanted`.
    AcceptBy = "acceptBy" { wanted: Day, effective_on = "effectiveOn": Day, accept_by = "acceptBy": Day },
    /// The days to withdraw, the day of application counted.
    CoolingOffPeriod = "coolingOffPeriod" { applied_on = "appliedOn": Day, days: i64, last_day = "lastDay": Day },
    /// The day by which the question was judged, against the last day.
    CoolingOffJudged = "coolingOffJudged" { on: Day, last_day = "lastDay": Day },
    /// Neither applied for nor concluded through the company's own site.
    NotThroughWebsite = "notThroughWebsite" {},
    /// Sent but not arrived: judged as on `asOf`.
    WithdrawalNotArrived = "withdrawalNotArrived" { sent_on = "sentOn": Day, as_of = "asOf": Day },
    /// In time and before formation, or without it: no contract comes about.
    ApplicationWithdrawn = "applicationWithdrawn" { on: Day },
    /// In time and from formation on: the contract ends.
    ContractEnded = "contractEnded" { on: Day, formed_on = "formedOn": Day },
    /// In time, but the contract had ended before.
    WithdrawnAfterEnd = "withdrawnAfterEnd" { on: Day, effective_on = "effectiveOn": Day },
    /// Nothing is owed after cooling-off (`coolingOffMoney: allReturned`).
    AllReturned = "allReturned" {},
    /// Only the initial fees are owed after cooling-off (`coolingOffMoney: initialKept`).
    InitialKept = "initialKept" { net: Yen },
    /// 30(3) is not applied to cooling-off.
    NoneAfterCoolingOff = "noneAfterCoolingOff" {},
    /// Effective on the very day: 26(4), 27(3), 27(4), 27(5), 45.
    EffectiveAtOnce = "effectiveAtOnce" { on: Day, effective_on = "effectiveOn": Day },
    /// Ended before the initial term began, or after it: nothing is owed for further months.
    NoRemainingMonths = "noRemainingMonths" { effective_on = "effectiveOn": Day, initial_start = "initialStart": Day, initial_end = "initialEnd": Day },
    /// The months of the initial term after the effective month.
    RemainingMonths = "remainingMonths" { effective_on = "effectiveOn": Day, initial_end = "initialEnd": Day, months: i64 },
    /// An ending before the initial term, with the whole of it owed (`openingEnding: wholeTerm`).
    WholeTermOwed = "wholeTermOwed" { effective_on = "effectiveOn": Day, initial_start = "initialStart": Day, initial_end = "initialEnd": Day, months: i64 },
    /// Options could be stopped and are not counted (`remainingOptions: notOwed`); what they cost a month.
    OptionsNotOwed = "optionsNotOwed" { option_fees = "optionFees": Yen },
    /// What a remaining month costs from `month` on: the plan's monthly fee in force, and those of the options counted.
    MonthlyTotal = "monthlyTotal" { month: Month, monthly_fee = "monthlyFee": Yen, option_fees = "optionFees": Yen, per_month = "perMonth": Yen },
    /// What the remaining months cost before tax.
    RemainingNet = "remainingNet" { per_month = "perMonth": Yen, months: i64, net: Yen },
    /// Tax on the part of a bill under one rate; `exact` before rounding.
    Tax = "tax" { from: Month, to: Month, net: Yen, rate_percent = "ratePercent": i64, exact: Ratio, tax: Yen },
    /// No tax on the remaining fees (`remainingFeesTax: untaxed`).
    Untaxed = "untaxed" { net: Yen },
    /// The claim is taken not to stand (`remainingFees: waived`).
    Waived = "waived" { net: Yen },
    /// The remaining fees with their tax.
    Gross = "gross" { net: Yen, tax: Yen, gross: Yen },
    /// A monthly fee of the effective month, charged through the effective day (`prepaidFees: returned`); `label` names an
    /// option's.
    ChargedByDay = "chargedByDay" { label: String, month: Month, fee: Yen, days: i64, days_in_month = "daysInMonth": i64, exact: Ratio, amount: Yen },
    /// An annual fee returned for the rest of its year: annualFee x (months + days / daysInMonth) / 12.
    AnnualReturned = "annualReturned" { label: String, billed_in = "billedIn": Month, annual_fee = "annualFee": Yen, months: i64, days: i64, days_in_month = "daysInMonth": i64, exact: Ratio, amount: Yen },
    /// What is returned, with its tax.
    Returned = "returned" { net: Yen, tax: Yen, gross: Yen },
    /// The least and the most in all, over so many combinations of the disputed readings.
    Range = "range" { combinations: i64, least: Yen, most: Yen },
    /// All debt falls due.
    DebtDue = "debtDue" { on: Day },
    /// From the end on nobody has to keep the data.
    SaveDataBy = "saveDataBy" { on: Day },
    /// The month in which the data is erased.
    DataErased = "dataErased" { from: Day, to: Day },
    /// From awareness to confirmed restoration.
    OutageLength = "outageLength" { aware_at = "awareAt": Minute, restored_at = "restoredAt": Minute, minutes: i64 },
    /// Only the length is known.
    SpanGiven = "spanGiven" { minutes: i64 },
    /// The contract ends before service is back: the outage counts until then.
    OutageClipped = "outageClipped" { effective_on = "effectiveOn": Day, until: Minute, minutes: i64 },
    /// It is not known whose fault it was: answered as if the company's.
    CauseAssumed = "causeAssumed" {},
    /// It is not known whether all was lost: answered as if so.
    TotalAssumed = "totalAssumed" {},
    /// minutes / 1440, rounded down to `days`.
    WholeDays = "wholeDays" { minutes: i64, exact: Ratio, days: i64 },
    /// Too short to count.
    Under24Hours = "under24Hours" { minutes: i64 },
    /// A carrier's fault.
    CarrierCause = "carrierCause" {},
    /// Not the company's fault.
    NotCompanyCause = "notCompanyCause" {},
    /// The service could still be used in part.
    NotTotal = "notTotal" {},
    /// The fee in force in that month, as the standard server's.
    StandardFee = "standardFee" { month: Month, fee: Yen },
    /// A plan billed by the year: a twelfth. `fee` is exact.
    AnnualTwelfth = "annualTwelfth" { month: Month, annual_fee = "annualFee": Yen, fee: Ratio },
    /// The fee with that month's tax (`refundBase: taxed`). `taxedFee` is exact.
    TaxedFee = "taxedFee" { month: Month, fee: Ratio, rate_percent = "ratePercent": i64, taxed_fee = "taxedFee": Ratio },
    /// days x fee / 30, exact, then rounded to `amount`.
    RefundFormula = "refundFormula" { days: i64, fee: Ratio, exact: Ratio, amount: Yen },
    /// Not below the threshold.
    PaidInMoney = "paidInMoney" { amount: Yen, threshold: Yen },
    /// Below the threshold.
    ExtendedInstead = "extendedInstead" { amount: Yen, threshold: Yen },
    /// What is claimed on one day, or not yet claimed, as one (`claimUnit: together`): `sum` is what the threshold is asked of.
    ClaimedTogether = "claimedTogether" { outages: i64, sum: Yen },
    /// From `from`, `lastDay` is the same weekday four weeks later.
    ClaimPeriod = "claimPeriod" { from: Day, weeks: i64, last_day = "lastDay": Day },
    /// The same from the 24th hour on: by `lastDay` a claim is in time by every reading.
    ClaimSafest = "claimSafest" { from: Day, last_day = "lastDay": Day },
    /// Claimed in time.
    ClaimMade = "claimMade" { claimed_on = "claimedOn": Day, claim_by = "claimBy": Day },
    /// Still to be claimed.
    ClaimOpen = "claimOpen" { as_of = "asOf": Day, claim_by = "claimBy": Day },
    /// `on`: the day of the claim, or `asOf` where there is none.
    ClaimLapsed = "claimLapsed" { on: Day, claim_by = "claimBy": Day },
    /// How long the extension is.
    ExtensionLength = "extensionLength" { minutes: i64, extension_minutes = "extensionMinutes": i64 },
    /// `end` at 24:00 moved by `movedMinutes`, earlier extensions of the same end included.
    ExtendedUntil = "extendedUntil" { end: Day, moved_minutes = "movedMinutes": i64, extended_until = "extendedUntil": Minute },
    /// The contract had ended before `on`.
    ContractOver = "contractOver" { effective_on = "effectiveOn": Day, on: Day },
    /// How late use began.
    DelayDays = "delayDays" { planned_on = "plannedOn": Day, actual_on = "actualOn": Day, days: i64 },
    /// `end` moved by the days of delay.
    DelayExtendedUntil = "delayExtendedUntil" { end: Day, days: i64, extended_until = "extendedUntil": Day },
    /// Banks are closed on the due day (`dueOnHoliday: nextBankDay`).
    DueMoved = "dueMoved" { due_on = "dueOn": Day, moved_to = "movedTo": Day },
    /// A part payment in time; the principal after it.
    PaidBeforeDelay = "paidBeforeDelay" { on: Day, amount: Yen, principal: Yen },
    /// `on`: the day of payment, or the day up to which it was reckoned.
    NoDelay = "noDelay" { due_on = "dueOn": Day, on: Day },
    /// principal x 14.5 % x (years + commonDays / 365 + leapDays / 366), exact, then rounded to `charge`.
    LateSegment = "lateSegment" { from: Day, to: Day, days: i64, principal: Yen, rate_percent = "ratePercent": PerMille, years: i64, common_days = "commonDays": i64, leap_days = "leapDays": i64, exact: Ratio, charge: Yen },
    /// A part payment: charges first, then principal; both as they stand after it.
    PaymentApplied = "paymentApplied" { on: Day, amount: Yen, to_charges = "toCharges": Yen, to_principal = "toPrincipal": Yen, charges: Yen, principal: Yen },
    /// The charges of all segments.
    ChargeTotal = "chargeTotal" { segments: i64, charge: Yen },
    /// What is owed in the end.
    Owed = "owed" { principal: Yen, charges: Yen, owed: Yen },
    /// What a further day costs.
    PerDay = "perDay" { principal: Yen, rate_percent = "ratePercent": PerMille, per_day = "perDay": String },
    /// A multiple of the fees evaded.
    SpecialFee = "specialFee" { amount: Yen, times: i64, special_fee = "specialFee": Yen },
    /// The fees evaded and the special fee.
    EvasionTotal = "evasionTotal" { amount: Yen, special_fee = "specialFee": Yen, total: Yen },
    /// The days between notice and effect are clear days, or counted from the notice.
    DaysBefore = "daysBefore" { effective_on = "effectiveOn": Day, days: i64, latest_notice_on = "latestNoticeOn": Day },
    /// The months between notice and effect, in the same way.
    MonthsBefore = "monthsBefore" { effective_on = "effectiveOn": Day, months: i64, latest_notice_on = "latestNoticeOn": Day },
    /// The first effective day for which the notice is in time.
    EarliestEffective = "earliestEffective" { given_on = "givenOn": Day, earliest_effective_on = "earliestEffectiveOn": Day },
    /// Given by the latest day.
    NoticeInTime = "noticeInTime" { given_on = "givenOn": Day, latest_notice_on = "latestNoticeOn": Day },
    /// Given after the latest day.
    NoticeLate = "noticeLate" { given_on = "givenOn": Day, latest_notice_on = "latestNoticeOn": Day },
    /// The month to answer starts the day after the inquiry.
    AnswerBy = "answerBy" { given_on = "givenOn": Day, from: Day, answer_by = "answerBy": Day },
    /// A bill for each month.
    BilledMonths = "billedMonths" { from: Month, to: Month, months: i64 },
    /// The month of formation costs no monthly fee.
    OpeningFree = "openingFree" { month: Month },
    /// The month of formation costs whole monthly fees.
    OpeningFull = "openingFull" { month: Month, amount: Yen },
    /// One monthly fee for the days from formation to the month's end; `label` names an option's.
    OpeningDaily = "openingDaily" { label: String, fee: Yen, days: i64, days_in_month = "daysInMonth": i64, exact: Ratio, amount: Yen },
    /// Power cycles of a month, those that are free and those charged.
    PowerCycles = "powerCycles" { per_month = "perMonth": i64, free: i64, charged: i64, unit_fee = "unitFee": Yen, amount: Yen },
    /// A plan change applies to monthly fees from the month after its acceptance.
    NewMonthlyFee = "newMonthlyFee" { accepted_on = "acceptedOn": Day, from: Month, monthly_fee = "monthlyFee": Yen },
    /// The first annual bill to which a plan change applies.
    NewAnnualFee = "newAnnualFee" { accepted_on = "acceptedOn": Day, from: Month, annual_fee = "annualFee": Yen },
    /// Billed up to and including `lastMonth`.
    OptionStopped = "optionStopped" { label: String, on: Day, last_month = "lastMonth": Month },
    /// A twelfth of the annual fees in each renewed month, each fee's rounded down (`annualOnRenewal: twelfth`).
    AnnualTwelfths = "annualTwelfths" { from: Month, to: Month, annual_fees = "annualFees": Yen, amount: Yen },
    /// Annual fees on one bill.
    AnnualBilled = "annualBilled" { month: Month, amount: Yen },
    /// Tax on each of the `bills` equal bills from month to month.
    BillTax = "billTax" { from: Month, to: Month, bills: i64, net: Yen, rate_percent = "ratePercent": i64, exact: Ratio, tax: Yen },
    /// The sum of the bills.
    Total = "total" { bills: i64, net: Yen, tax: Yen, gross: Yen },
}
