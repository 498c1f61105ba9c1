//! 31(4), 37(1), 37(3): whether an outage gives money back, a longer term, or neither.

use serde::Serialize;

use crate::contract::deadline;
use crate::contract::extension::{Extended, Extensions};
use crate::contract::standard_fee::StandardFee;
use crate::contract::tax;
use crate::intake::{Code, Fact, Fields, Read, Reader, Unusable, Usable};
use crate::law::stated::{CLAIM_WEEKS, DAYS_IN_A_MONTHS_FEE, OUTAGE_UNIT_MINUTES, PAYOUT_THRESHOLD};
use crate::unit::{Day, Minute, Ratio, Yen};
use crate::working::reading::{ClaimStart, ExtensionLength, RefundBase};
use crate::working::{Article, Event, Question, ReadingOutcome, Rule, Step, Working};

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

impl Cause {
    /// Reads a cause.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(reader: &mut Reader, fields: &Fields, key: &str) -> Read<Fact<Cause>> {
        let causes = [("company", Cause::Company), ("carrier", Cause::Carrier), ("other", Cause::Other)];
        reader.choice(fields, key, &causes)
    }
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Nothing.
    #[default]
    None,
    /// Money.
    Refund,
    /// A longer term.
    Extension,
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Claim {
    /// There is none to make.
    #[default]
    None,
    /// It can still be made.
    Open,
    /// It was made in time.
    Made,
    /// The four weeks passed without it.
    Lapsed,
}

/// What an outage comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
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

/// What 37(1) gives for some whole days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PayoutFrom {
    /// The least whole days whose amount is paid in money.
    pub days: i64,
    /// That amount.
    pub refund: Yen,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions.
    pub readings: Vec<ReadingOutcome>,
}

impl Outage {
    /// The fields of an entry of `outages`.
    pub const KEYS: &[&str] = &["awareAt", "restoredAt", "span", "cause", "total", "claimedOn"];

    /// Reads an entry of `outages`.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(reader: &mut Reader, fields: &Fields) -> Read<Usable<Outage>> {
        let aware_at = reader.required(fields, "awareAt", Reader::minute)?;
        let restored_at = reader.minute(fields, "restoredAt")?;
        let span = reader.span(fields, "span")?;
        let cause = reader.required(fields, "cause", Cause::read)?;
        let total = reader.required(fields, "total", Reader::flag)?;
        let claimed_on = reader.optional(fields, "claimedOn", Reader::day)?;

        let restored_at = restored(reader, fields, aware_at, restored_at, span);
        let claimed_on = claimed_on.and_then(|claimed_on| match (claimed_on, aware_at) {
            (Some(claimed), Ok(aware)) if claimed < aware.day() => {
                Err(reader.problem(fields.path("claimedOn"), Code::ClaimedBeforeAware))
            }
            _ => Ok(claimed_on),
        });
        Ok((|| {
            Ok(Outage {
                aware_at: aware_at?,
                restored_at: restored_at?,
                cause: cause?,
                total: total?,
                claimed_on: claimed_on?,
            })
        })())
    }

    /// From awareness to restoration.
    fn minutes(&self, working: &mut Working) -> i64 {
        let &Outage { aware_at, restored_at, .. } = self;
        let minutes = restored_at.minutes_since(aware_at);
        working.step(Article::A37_1, || Rule::OutageLength { aware_at, restored_at, minutes });
        minutes
    }

    /// Why it gives no claim whatever is done, if so.
    fn excluded(&self, minutes: i64, working: &mut Working) -> Option<Reason> {
        let (reason, article) = match self.cause {
            Cause::Carrier => (Reason::CarrierCause, Article::A37_3),
            Cause::Other => (Reason::NotCompanyCause, Article::A37_1),
            Cause::Company if !self.total => (Reason::NotTotal, Article::A37_1),
            Cause::Company if minutes < OUTAGE_UNIT_MINUTES => (Reason::Under24Hours, Article::A31_4),
            Cause::Company => return None,
        };
        working.step(article, || match reason {
            Reason::CarrierCause => Rule::CarrierCause {},
            Reason::NotCompanyCause => Rule::NotCompanyCause {},
            Reason::NotTotal => Rule::NotTotal {},
            _ => Rule::Under24Hours { minutes },
        });
        Some(reason)
    }

    /// The first and the last day to claim: four weeks, the first day not counted (Civil Code 140).
    fn claim_period(&self, working: &mut Working) -> (Day, Day) {
        let from = match working.readings.claim_start {
            ClaimStart::Restored => self.restored_at.day_ended(),
            ClaimStart::Hour24 => {
                self.aware_at.plus(OUTAGE_UNIT_MINUTES).unwrap_or(self.restored_at).day_ended()
            }
        };
        let weeks = CLAIM_WEEKS;
        let last_day = from.plus_days(weeks.saturating_mul(7));
        working.step(Article::A37_1, || Rule::ClaimPeriod { from, weeks, last_day });
        (from, last_day)
    }

    /// Where the claim stands; `None` where neither a claim nor `as_of` says so.
    fn claim(&self, as_of: Option<Day>, claim_by: Day, working: &mut Working) -> Option<Claim> {
        let (claim, rule) = match (self.claimed_on, as_of) {
            (Some(claimed_on), _) if claimed_on <= claim_by => {
                (Claim::Made, Rule::ClaimMade { claimed_on, claim_by })
            }
            (None, Some(as_of)) if as_of <= claim_by => (Claim::Open, Rule::ClaimOpen { as_of, claim_by }),
            (Some(on), _) | (None, Some(on)) => (Claim::Lapsed, Rule::ClaimLapsed { on, claim_by }),
            (None, None) => return None,
        };
        working.step(Article::A37_1, || rule);
        Some(claim)
    }
}

/// When service was back: stated, or by the length of the outage.
fn restored(
    reader: &mut Reader,
    fields: &Fields,
    aware_at: Usable<Minute>,
    restored_at: Fact<Minute>,
    span: Fact<i64>,
) -> Usable<Minute> {
    match (restored_at, span) {
        (Fact::Missing, Fact::Missing) => Err(reader.problem(fields.path("restoredAt"), Code::NeitherGiven)),
        (Fact::Missing, span) => {
            let minutes = span.given().ok_or(Unusable)?;
            aware_at?.plus(minutes).ok_or(Unusable)
        }
        (restored_at, Fact::Missing) => {
            let restored_at = restored_at.given().ok_or(Unusable)?;
            if restored_at < aware_at? {
                return Err(reader.problem(fields.path("restoredAt"), Code::RestoredBeforeAware));
            }
            Ok(restored_at)
        }
        _ => Err(reader.problem(fields.path("span"), Code::BothGiven)),
    }
}

/// Full units of 24 hours.
fn whole_days(minutes: i64, working: &mut Working) -> i64 {
    let days = minutes.div_euclid(OUTAGE_UNIT_MINUTES);
    let exact = || Ratio::whole(minutes).over(OUTAGE_UNIT_MINUTES);
    working.step(Article::A37_1, || Rule::WholeDays { minutes, exact: exact(), days });
    days
}

/// The length of an extension that stands in for an outage.
fn extension_minutes(minutes: i64, working: &mut Working) -> i64 {
    let rest = minutes.rem_euclid(OUTAGE_UNIT_MINUTES);
    let whole = minutes.saturating_sub(rest);
    let extension_minutes = match working.readings.extension_length {
        ExtensionLength::Exact => minutes,
        ExtensionLength::StartedDays if rest > 0 => whole.saturating_add(OUTAGE_UNIT_MINUTES),
        ExtensionLength::WholeDays | ExtensionLength::StartedDays => whole,
    };
    working.step(Article::A37_1, || Rule::ExtensionLength { minutes, extension_minutes });
    extension_minutes
}

/// The monthly fee that a refund goes by.
fn refund_fee(standard: StandardFee, working: &mut Working) -> Ratio {
    let StandardFee { month, fee } = standard;
    match working.readings.refund_base {
        RefundBase::Untaxed => fee,
        RefundBase::Taxed => {
            let rate = tax::rate(month);
            let (rate_percent, taxed_fee) = (rate.percent(), fee.with_rate(rate));
            working.step(Article::A35, || Rule::TaxedFee { month, fee, rate_percent, taxed_fee });
            taxed_fee
        }
    }
}

/// The formula of 37(1), exactly: days x fee / 30.
fn refund(days: i64, standard: StandardFee, working: &mut Working) -> Ratio {
    let fee = refund_fee(standard, working);
    let exact = fee.times(days).over(DAYS_IN_A_MONTHS_FEE);
    working.step(Article::A37_1, || Rule::RefundFormula { days, fee, exact, amount: exact.down() });
    exact
}

/// What an amount gives if it is claimed.
fn remedy(exact: Ratio, working: &mut Working) -> Outcome {
    let threshold = PAYOUT_THRESHOLD;
    if exact.is_below(threshold) {
        working.step(Article::A37_1, || Rule::ExtendedInstead { exact, threshold });
        Outcome::Extension
    } else {
        working.step(Article::A37_1, || Rule::PaidInMoney { exact, threshold });
        Outcome::Refund
    }
}

/// From how many whole days on an outage is paid in money at a fee: 37(1) solved for the days; `None` at no fee.
pub fn payout_from(standard: StandardFee, working: &mut Working) -> Option<PayoutFrom> {
    let of = |working: &mut Working| {
        let a_day = refund(1, standard, &mut working.aside());
        let below = a_day.times_in(PAYOUT_THRESHOLD)?;
        let days =
            if a_day.times(below).is_below(PAYOUT_THRESHOLD) { below.saturating_add(1) } else { below };
        let exact = refund(days, standard, working);
        remedy(exact, working);
        Some((days, exact.down()))
    };
    let (days, refund) = of(working)?;
    working.compare(Question::RefundBase, &|working| Some(of(working)?.1.into()));
    let (steps, readings) = working.take();
    Some(PayoutFrom { days, refund, steps, readings })
}

/// What an outage comes to (31(4), 37(1), 37(3)); `None` where neither a claim nor `as_of` says where the claim stands.
///
/// `fee` is the standard server's in the month of awareness; `extensions` holds what has moved the contract's ends
/// before.
pub fn assess(
    outage: &Outage,
    fee: impl FnOnce(&mut Working) -> Option<StandardFee>,
    as_of: Option<Day>,
    extensions: &mut Extensions,
    working: &mut Working,
) -> Option<OutageResult> {
    let minutes = outage.minutes(working);
    let days = whole_days(minutes, working);
    let fee = fee(working)?;
    let exact = refund(days, fee, working);
    let amount = exact.down();
    let reason = outage.excluded(minutes, working);
    let mut result = OutageResult { minutes, days, amount, reason, ..OutageResult::default() };
    if reason.is_none() {
        let outcome = remedy(exact, working);
        let (claim_from, claim_by) = outage.claim_period(working);
        let claim = outage.claim(as_of, claim_by, working)?;
        let lapsed = claim == Claim::Lapsed;
        (result.claim, result.claim_from, result.claim_by) = (claim, Some(claim_from), Some(claim_by));
        match outcome {
            _ if lapsed => result.reason = Some(Reason::ClaimLapsed),
            Outcome::Extension => {
                result.extension_minutes = extension_minutes(minutes, working);
                result.extended_until = extend(outage, result.extension_minutes, extensions, working);
                result.outcome = outcome;
            }
            _ => (result.refund, result.outcome) = (amount, outcome),
        }
        working.compare(Question::ClaimStart, &|working| Some(outage.claim_period(working).1.into()));
        working.compare(Question::ExtensionLength, &|working| {
            Some(match remedy(refund(days, fee, working), working) {
                Outcome::Extension if !lapsed => extension_minutes(minutes, working).into(),
                _ => 0.into(),
            })
        });
        working.compare(Question::RefundBase, &|working| Some(refund(days, fee, working).down().into()));
    }
    dates(outage, &result, working);
    (result.steps, result.readings) = working.take();
    Some(result)
}

/// The end that an extension for an outage moves, after the move.
fn extend(
    outage: &Outage,
    length: i64,
    extensions: &mut Extensions,
    working: &mut Working,
) -> Option<Minute> {
    let restored_on = outage.restored_at.day_ended();
    match extensions.extend(restored_on, length) {
        Extended::Until { end, moved_minutes, until: extended_until } => {
            working.step(Article::A37_1, || Rule::ExtendedUntil { end, moved_minutes, extended_until });
            Some(extended_until)
        }
        Extended::Over { effective_on } => {
            working.step(Article::A37_1, || Rule::ContractOver { effective_on, restored_on });
            None
        }
        Extended::Unknown => None,
    }
}

/// The dates of an outage, its claim and what it extends.
fn dates(outage: &Outage, result: &OutageResult, working: &mut Working) {
    let (first, last) = (outage.aware_at.day(), outage.restored_at.day_ended());
    working.lasting(first, last.max(first), Event::Outage, Article::A37_1);
    working.on(outage.claimed_on, Event::Claimed, Article::A37_1);
    if let Some(claim_by) = result.claim_by {
        let open = result.claim == Claim::Open;
        working.deadline(claim_by, Event::ClaimBy, Article::A37_1, open);
        if open {
            deadline::note(working, &working.part("claimBy"), claim_by);
        }
    }
    working.on(result.extended_until.map(Minute::day_ended), Event::ExtendedUntil, Article::A37_1);
}
