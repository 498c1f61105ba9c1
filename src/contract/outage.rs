//! 31(4), 37(1), 37(3): whether an outage gives money back, a longer term, or neither.

use serde::Serialize;

use crate::contract::extension::{Extended, Extensions};
use crate::contract::plan::StandardFee;
use crate::law::stated::{CLAIM_WEEKS, DAYS_IN_A_MONTHS_FEE, OUTAGE_UNIT_MINUTES, PAYOUT_THRESHOLD};
use crate::law::tax_rate::consumption_tax;
use crate::unit::calendar::{Day, Minute};
use crate::unit::yen::{Exact, PerMille, Yen};
use crate::working::article::Article;
use crate::working::reading::{
    ClaimStart, ExtensionLength, Question, ReadingOutcome, Readings, RefundBase, compare,
};
use crate::working::step::{Step, step};

/// Whose fault something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The company's.
    Company,
    /// A type-1 or foreign telecommunications carrier's (37(3)).
    Carrier,
    /// Anyone's or anything's else.
    Other,
}

/// A time without service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outage {
    /// When the company came to know of it.
    pub aware_at: Minute,
    /// When the company confirmed that service was back; not before `aware_at`.
    pub restored_at: Minute,
    /// Whose fault it was.
    pub cause: Cause,
    /// Whether the service could not be used at all.
    pub total: bool,
    /// When the customer claimed.
    pub claimed_on: Option<Day>,
}

/// What comes of an outage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Money.
    Refund,
    /// A longer term.
    Extension,
    /// Nothing.
    None,
}

/// Why nothing comes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    /// 31(4).
    Under24Hours,
    /// It could still be used in part.
    NotTotal,
    /// Not the company's fault.
    NotCompanyCause,
    /// 37(3).
    CarrierCause,
    /// Not claimed within the four weeks.
    ClaimLapsed,
}

/// Where the claim stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Claim {
    /// There is none to make.
    None,
    /// It can still be made.
    Open,
    /// It was made in time.
    Made,
    /// The four weeks passed without it.
    Lapsed,
}

/// What an outage comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OutageResult {
    /// From awareness to confirmed restoration.
    pub minutes: i64,
    /// Full units of 24 hours in it.
    pub days: i64,
    /// days x fee / 30, rounded down, whether or not it is payable.
    pub amount: Yen,
    /// What comes of it.
    pub outcome: Outcome,
    /// Why nothing does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// What the company pays back.
    pub refund: Yen,
    /// By how much the use is extended.
    pub extension_minutes: i64,
    /// The end of the contract period, moved by this extension and those before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_until: Option<Minute>,
    /// The day from which the time to claim runs; absent where there is nothing to claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim_from: Option<Day>,
    /// The last day to claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim_by: Option<Day>,
    /// Where the claim stands.
    pub claim: Claim,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions.
    pub readings: Vec<ReadingOutcome>,
}

impl Outage {
    /// From awareness to restoration.
    pub fn minutes(&self) -> i64 {
        self.restored_at.minutes_since(self.aware_at)
    }

    /// Full units of 24 hours.
    pub fn days(&self) -> i64 {
        self.minutes().div_euclid(OUTAGE_UNIT_MINUTES)
    }

    /// Why it gives no claim whatever is done, if so.
    fn excluded(&self) -> Option<Reason> {
        match self.cause {
            Cause::Carrier => Some(Reason::CarrierCause),
            Cause::Other => Some(Reason::NotCompanyCause),
            Cause::Company if !self.total => Some(Reason::NotTotal),
            Cause::Company if self.minutes() < OUTAGE_UNIT_MINUTES => Some(Reason::Under24Hours),
            Cause::Company => None,
        }
    }

    /// The day from which the time to claim runs.
    fn claim_from(&self, reading: ClaimStart) -> Day {
        match reading {
            ClaimStart::Restored => self.restored_at.day_ended(),
            ClaimStart::Hour24 => {
                self.aware_at.plus(OUTAGE_UNIT_MINUTES).unwrap_or(self.restored_at).day_ended()
            }
        }
    }

    /// The last day to claim: four weeks, the first day not counted (Civil Code 140).
    fn claim_by(&self, reading: ClaimStart) -> Day {
        self.claim_from(reading).plus_days(CLAIM_WEEKS.saturating_mul(7))
    }

    /// The length of an extension that stands in for this outage.
    fn extension_minutes(&self, reading: ExtensionLength) -> i64 {
        let whole = self.days().saturating_mul(OUTAGE_UNIT_MINUTES);
        match reading {
            ExtensionLength::Exact => self.minutes(),
            ExtensionLength::WholeDays => whole,
            ExtensionLength::StartedDays if whole == self.minutes() => whole,
            ExtensionLength::StartedDays => whole.saturating_add(OUTAGE_UNIT_MINUTES),
        }
    }

    /// The formula of 37(1), exactly.
    fn exact_amount(&self, fee: StandardFee, reading: RefundBase) -> Exact {
        refund_fee(fee, reading).times(self.days()).over(DAYS_IN_A_MONTHS_FEE)
    }

    /// What it gives if it is claimed.
    fn remedy(&self, fee: StandardFee, readings: &Readings) -> Outcome {
        if self.exact_amount(fee, readings.refund_base).is_below(PAYOUT_THRESHOLD) {
            Outcome::Extension
        } else {
            Outcome::Refund
        }
    }

    fn claim(&self, as_of: Option<Day>, reading: ClaimStart) -> Option<Claim> {
        let claim_by = self.claim_by(reading);
        match (self.claimed_on, as_of) {
            (Some(claimed_on), _) if claimed_on <= claim_by => Some(Claim::Made),
            (Some(_), _) => Some(Claim::Lapsed),
            (None, Some(as_of)) if as_of <= claim_by => Some(Claim::Open),
            (None, Some(_)) => Some(Claim::Lapsed),
            (None, None) => None,
        }
    }
}

fn tax_rate(fee: StandardFee) -> PerMille {
    consumption_tax(fee.month).unwrap_or(PerMille(0))
}

/// The monthly fee that a refund goes by.
fn refund_fee(fee: StandardFee, reading: RefundBase) -> Exact {
    match reading {
        RefundBase::Untaxed => fee.exact(),
        RefundBase::Taxed => fee.exact().with_rate(tax_rate(fee)),
    }
}

/// What an outage comes to (31(4), 37(1), 37(3)); `None` where neither a claim nor `as_of` says where the claim stands.
///
/// `fee` is the standard server's in the month of awareness; `extensions` holds what has moved the contract's ends
/// before.
pub fn assess(
    outage: &Outage,
    fee: StandardFee,
    as_of: Option<Day>,
    extensions: &mut Extensions,
    readings: &Readings,
) -> Option<OutageResult> {
    let excluded = outage.excluded();
    let claim = match excluded {
        Some(_) => Claim::None,
        None => outage.claim(as_of, readings.claim_start)?,
    };
    let lapsed = (claim == Claim::Lapsed).then_some(Reason::ClaimLapsed);
    let reason = excluded.or(lapsed);
    let amount = outage.exact_amount(fee, readings.refund_base).down();
    let outcome = if reason.is_some() { Outcome::None } else { outage.remedy(fee, readings) };
    let extension_minutes = match outcome {
        Outcome::Extension => outage.extension_minutes(readings.extension_length),
        _ => 0,
    };
    let extended = (outcome == Outcome::Extension)
        .then(|| extensions.extend(outage.restored_at.day_ended(), extension_minutes));
    let claimable = excluded.is_none();
    Some(OutageResult {
        minutes: outage.minutes(),
        days: outage.days(),
        amount,
        outcome,
        reason,
        refund: if outcome == Outcome::Refund { amount } else { Yen::ZERO },
        extension_minutes,
        extended_until: match extended {
            Some(Extended::Until { until, .. }) => Some(until),
            _ => None,
        },
        claim_from: claimable.then(|| outage.claim_from(readings.claim_start)),
        claim_by: claimable.then(|| outage.claim_by(readings.claim_start)),
        claim,
        steps: steps(outage, fee, as_of, reason, claim, extended, readings),
        readings: if claimable { outcomes(outage, fee, claim, readings) } else { Vec::new() },
    })
}

fn outcomes(outage: &Outage, fee: StandardFee, claim: Claim, readings: &Readings) -> Vec<ReadingOutcome> {
    [
        compare(Question::ClaimStart, readings, &|readings| {
            Some(outage.claim_by(readings.claim_start).into())
        }),
        compare(Question::ExtensionLength, readings, &|readings| {
            Some(match outage.remedy(fee, readings) {
                Outcome::Extension if claim != Claim::Lapsed => {
                    outage.extension_minutes(readings.extension_length).into()
                }
                _ => 0.into(),
            })
        }),
        compare(Question::RefundBase, readings, &|readings| {
            Some(outage.exact_amount(fee, readings.refund_base).down().into())
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn steps(
    outage: &Outage,
    fee: StandardFee,
    as_of: Option<Day>,
    reason: Option<Reason>,
    claim: Claim,
    extended: Option<Extended>,
    readings: &Readings,
) -> Vec<Step> {
    let (minutes, days) = (outage.minutes(), outage.days());
    let mut steps = vec![
        step!(Article::A37_1, "outageLength",
            awareAt: outage.aware_at, restoredAt: outage.restored_at, minutes: minutes),
        step!(Article::A37_1, "wholeDays",
            minutes: minutes, exact: Exact::whole(minutes).over(OUTAGE_UNIT_MINUTES), days: days),
        fee.step(),
    ];
    let base = refund_fee(fee, readings.refund_base);
    if readings.refund_base == RefundBase::Taxed {
        steps.push(step!(Article::A35, "taxedFee", month: fee.month, fee: fee.exact(),
            ratePercent: tax_rate(fee).0 / 10, taxedFee: base));
    }
    let exact = outage.exact_amount(fee, readings.refund_base);
    steps.push(
        step!(Article::A37_1, "refundFormula", days: days, fee: base, exact: exact, amount: exact.down()),
    );
    match reason {
        Some(Reason::CarrierCause) => steps.push(step!(Article::A37_3, "carrierCause")),
        Some(Reason::NotCompanyCause) => steps.push(step!(Article::A37_1, "notCompanyCause")),
        Some(Reason::NotTotal) => steps.push(step!(Article::A37_1, "notTotal")),
        Some(Reason::Under24Hours) => steps.push(step!(Article::A31_4, "under24Hours", minutes: minutes)),
        Some(Reason::ClaimLapsed) | None => {
            steps.push(match outage.remedy(fee, readings) {
                Outcome::Refund => {
                    step!(Article::A37_1, "paidInMoney", exact: exact, threshold: PAYOUT_THRESHOLD)
                }
                _ => step!(Article::A37_1, "extendedInstead", exact: exact, threshold: PAYOUT_THRESHOLD),
            });
            steps.extend(claim_steps(outage, as_of, claim, readings));
        }
    }
    match extended {
        None => {}
        Some(extended) => {
            steps.push(step!(Article::A37_1, "extensionLength", minutes: minutes,
                extensionMinutes: outage.extension_minutes(readings.extension_length)));
            steps.extend(match extended {
                Extended::Until { end, moved_minutes, until } => Some(step!(Article::A37_1, "extendedUntil",
                    end: end, movedMinutes: moved_minutes, extendedUntil: until)),
                Extended::Over { effective_on } => Some(step!(Article::A37_1, "contractOver",
                    effectiveOn: effective_on, restoredOn: outage.restored_at.day_ended())),
                Extended::Unknown => None,
            });
        }
    }
    steps
}

fn claim_steps(outage: &Outage, as_of: Option<Day>, claim: Claim, readings: &Readings) -> Vec<Step> {
    let claim_by = outage.claim_by(readings.claim_start);
    let period = step!(Article::A37_1, "claimPeriod",
        from: outage.claim_from(readings.claim_start), weeks: CLAIM_WEEKS, lastDay: claim_by);
    let standing = match (claim, outage.claimed_on, as_of) {
        (Claim::Made, Some(claimed_on), _) => {
            Some(step!(Article::A37_1, "claimMade", claimedOn: claimed_on, claimBy: claim_by))
        }
        (Claim::Lapsed, Some(on), _) | (Claim::Lapsed, None, Some(on)) => {
            Some(step!(Article::A37_1, "claimLapsed", on: on, claimBy: claim_by))
        }
        (Claim::Open, _, Some(as_of)) => {
            Some(step!(Article::A37_1, "claimOpen", asOf: as_of, claimBy: claim_by))
        }
        _ => None,
    };
    std::iter::once(period).chain(standing).collect()
}
