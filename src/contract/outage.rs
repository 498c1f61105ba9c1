//! 31(4), 37(1), 37(3): whether an outage gives money back, a longer term, or neither.

mod claim;
mod facts;
mod refund;

pub use claim::Claim;
pub use facts::{Cause, Earlier, Outage};
pub use refund::{Claims, PayoutFrom, payout_from};

use serde::Serialize;

use crate::contract::deadline;
use crate::contract::extension::{Extended, Extensions};
use crate::contract::standard_fee::StandardFee;
use crate::law::stated::OUTAGE_UNIT_MINUTES;
use crate::unit::{Day, Minute, Month, Ratio, Yen};
use crate::working::reading::ExtensionLength;
use crate::working::{Article, Event, NoteCode, Question, ReadingOutcome, Rule, Step, Working, codes};
use claim::Period;
use facts::Time;

codes! {
    /// What comes of an outage.
    #[derive(Default)]
    Outcome {
        /// Nothing.
        #[default]
        None = "none",
        /// Money.
        Refund = "refund",
        /// A longer term.
        Extension = "extension",
    }
}

codes! {
    /// Why nothing comes of it; of several, the first that holds.
    Reason {
        /// It began after the contract's end.
        ContractOver = "contractOver",
        /// 37(3).
        CarrierCause = "carrierCause",
        /// Not the company's fault.
        NotCompanyCause = "notCompanyCause",
        /// It could still be used in part.
        NotTotal = "notTotal",
        /// 31(4).
        Under24Hours = "under24Hours",
        /// Not claimed within the four weeks.
        ClaimLapsed = "claimLapsed",
    }
}

codes! {
    /// What is not known of an outage and is assumed in the customer's favour.
    Assumed {
        /// That it was the company's fault.
        Cause = "cause",
        /// That the service could not be used at all.
        Total = "total",
    }
}

/// What an outage comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OutageResult {
    /// From awareness to confirmed restoration or to the contract's end; as entered where it began after that.
    pub minutes: i64,
    /// Full units of 24 hours in it.
    pub days: i64,
    /// days x fee / 30, rounded, whether or not it is payable.
    pub amount: Yen,
    /// What comes of it.
    pub outcome: Outcome,
    /// What is assumed for that.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<Assumed>,
    /// Why nothing comes of it.
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
    /// The earliest last day to claim of any reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim_by_safest: Option<Day>,
    /// Where the claim stands.
    pub claim: Claim,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions.
    pub readings: Vec<ReadingOutcome>,
}

/// What an outage's remedy hangs on besides the outage itself.
pub struct Circumstances<'a> {
    /// Today.
    pub as_of: Option<Day>,
    /// The day on which the contract ends, if it does.
    pub ends_on: Option<Day>,
    /// The standard server's fee in a month.
    pub standard_fee: &'a dyn Fn(Month, &mut Working) -> Option<StandardFee>,
}

/// What an outage comes to before it is asked how it is paid.
struct Figures {
    minutes: i64,
    days: i64,
    standard: StandardFee,
    amount: Yen,
    reason: Option<Reason>,
    /// When it counts, where that is known.
    between: Option<(Minute, Minute)>,
}

impl Outage {
    /// The length that counts, its amount, and why it gives no claim whatever is done, if so. `None` where the fee is not
    /// known.
    fn figures(&self, circumstances: &Circumstances, working: &mut Working) -> Option<Figures> {
        let end = circumstances.ends_on.map(Minute::end_of);
        let mut reason = None;
        let (minutes, month, between) = match self.time {
            Time::Lasting(minutes) => {
                working.step(Article::A37_1, || Rule::SpanGiven { minutes });
                (minutes, circumstances.as_of?.month(), None)
            }
            Time::Between { aware_at, restored_at } => {
                let mut minutes = restored_at.minutes_since(aware_at);
                working.step(Article::A37_1, || Rule::OutageLength { aware_at, restored_at, minutes });
                let mut until = restored_at;
                if let Some((effective_on, end)) = circumstances.ends_on.zip(end) {
                    if aware_at >= end {
                        let on = aware_at.day();
                        working.step(Article::A37_1, || Rule::ContractOver { effective_on, on });
                        reason = Some(Reason::ContractOver);
                    } else if end < restored_at {
                        (until, minutes) = (end, end.minutes_since(aware_at));
                        working.step(Article::A37_1, || Rule::OutageClipped { effective_on, until, minutes });
                    }
                }
                (minutes, aware_at.day().month(), Some((aware_at, until)))
            }
        };
        let days = whole_days(minutes, working);
        let standard = (circumstances.standard_fee)(month, working)?;
        let amount = refund::amount(days, standard, working);
        let reason = reason.or_else(|| self.excluded(minutes, working));
        Some(Figures { minutes, days, standard, amount, reason, between })
    }

    /// Why it gives no claim although the contract ran, if so.
    fn excluded(&self, minutes: i64, working: &mut Working) -> Option<Reason> {
        let (reason, article) = match self.cause.unwrap_or(Cause::Company) {
            Cause::Carrier => (Reason::CarrierCause, Article::A37_3),
            Cause::Other => (Reason::NotCompanyCause, Article::A37_1),
            Cause::Company if self.total == Some(false) => (Reason::NotTotal, Article::A37_1),
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

    /// Its amount, and the day on which it is claimed or `None` where that is still to come; nothing where it gives no
    /// claim, or one that lapsed.
    fn claimed(&self, circumstances: &Circumstances, working: &mut Working) -> Option<(Option<Day>, Yen)> {
        let figures = self.figures(circumstances, working)?;
        let (aware_at, until) = figures.between.filter(|_| figures.reason.is_none())?;
        let period = Period::of(aware_at, until, working);
        match period.claim(self.claimed_on, circumstances.as_of, working)? {
            Claim::Made => Some((self.claimed_on, figures.amount)),
            Claim::Open => Some((None, figures.amount)),
            Claim::Lapsed | Claim::None => None,
        }
    }

    /// What is not known of it and is assumed.
    fn assumed(&self, working: &mut Working) -> Vec<Assumed> {
        let mut assumed = Vec::new();
        if self.cause.is_none() {
            working.step(Article::A37_1, || Rule::CauseAssumed {});
            assumed.push(Assumed::Cause);
        }
        if self.total.is_none() {
            working.step(Article::A37_1, || Rule::TotalAssumed {});
            assumed.push(Assumed::Total);
        }
        assumed
    }
}

/// What the outages come to that can be claimed as one.
pub fn claims<'a>(
    outages: impl Iterator<Item = &'a Outage>,
    circumstances: &Circumstances,
    working: &Working,
) -> Claims {
    let mut claims = Claims::default();
    for outage in outages {
        let working = &mut working.aside();
        if let Some((claimed_on, amount)) = outage.claimed(circumstances, working) {
            claims.add(claimed_on, amount);
        }
    }
    claims
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

/// What an outage comes to (31(4), 37(1), 37(3)); `None` where the fee is not known, or where neither a claim nor `as_of`
/// says where the claim stands.
///
/// `claims` holds what is claimed together; `extensions` what has moved the contract's ends before.
pub fn assess(
    outage: &Outage,
    circumstances: &Circumstances,
    claims: &Claims,
    extensions: &mut Extensions,
    working: &mut Working,
) -> Option<OutageResult> {
    let assumed = outage.assumed(working);
    let figures = outage.figures(circumstances, working)?;
    let Figures { minutes, days, standard, amount, reason, between } = figures;
    let mut result = OutageResult { minutes, days, amount, assumed, reason, ..OutageResult::default() };
    if reason.is_none() {
        let claimed_on = outage.claimed_on.filter(|_| between.is_some());
        result.claim = match between {
            Some((aware_at, until)) => {
                let period = Period::of(aware_at, until, working);
                result.claim_from = Some(period.from);
                result.claim_by = Some(period.last_day);
                result.claim_by_safest = Some(period.safest);
                period.claim(claimed_on, circumstances.as_of, working)?
            }
            None => Claim::Open,
        };
        let lapsed = result.claim == Claim::Lapsed;
        // One whose day is not known decides alone.
        let outcome = |working: &mut Working| match lapsed {
            true => Outcome::None,
            false if between.is_none() => refund::remedy(amount, working),
            false => refund::remedy(claims.deciding(amount, claimed_on, working), working),
        };
        result.outcome = outcome(working);
        match result.outcome {
            Outcome::None => result.reason = Some(Reason::ClaimLapsed),
            Outcome::Refund => result.refund = amount,
            Outcome::Extension => {
                result.extension_minutes = extension_minutes(minutes, working);
                result.extended_until = between
                    .and_then(|(_, until)| extend(until, result.extension_minutes, extensions, working));
                if circumstances.ends_on.is_none() {
                    working.note_here(NoteCode::ExtensionWithoutEnd, None);
                }
            }
        }
        if let Some((aware_at, until)) = between {
            let claim_by = |working: &mut Working| Period::of(aware_at, until, working).last_day;
            working.compare(Question::ClaimStart, &|working| Some(claim_by(working).into()));
        }
        working.compare(Question::ExtensionLength, &|working| {
            Some(match outcome(working) {
                Outcome::Extension => extension_minutes(minutes, working).into(),
                _ => 0.into(),
            })
        });
        for question in
            [Question::RefundBase, Question::RefundRounding].into_iter().chain(standard.questions())
        {
            working.compare(question, &|working| {
                let standard = (circumstances.standard_fee)(standard.month, &mut working.aside())?;
                Some(refund::amount(days, standard, working).into())
            });
        }
        working.compare(Question::ClaimUnit, &|working| {
            let paid = outcome(working) == Outcome::Refund;
            Some(if paid { amount } else { Yen::ZERO }.into())
        });
    }
    dates(outage, &result, working);
    (result.steps, result.readings) = working.take();
    Some(result)
}

/// The end that an extension for an outage which counts until then moves, after the move.
fn extend(until: Minute, length: i64, extensions: &mut Extensions, working: &mut Working) -> Option<Minute> {
    match extensions.extend(until.day_ended(), length) {
        Extended::Until { end, moved_minutes, until: extended_until } => {
            working.step(Article::A37_1, || Rule::ExtendedUntil { end, moved_minutes, extended_until });
            Some(extended_until)
        }
        Extended::Over { .. } | Extended::Unknown => None,
    }
}

/// The dates of an outage, its claim and what it extends.
fn dates(outage: &Outage, result: &OutageResult, working: &mut Working) {
    let Time::Between { aware_at, restored_at } = outage.time else { return };
    let (first, last) = (aware_at.day(), restored_at.day_ended());
    working.lasting(first, last.max(first), Event::Outage, Article::A37_1);
    working.on(outage.claimed_on, Event::Claimed, Article::A37_1);
    let open = result.claim == Claim::Open;
    if let Some((claim_by, safest)) = result.claim_by.zip(result.claim_by_safest) {
        if safest < claim_by {
            working.deadline(safest, Event::ClaimBySafest, Article::A37_1, open);
        }
        working.deadline(claim_by, Event::ClaimBy, Article::A37_1, open);
        if open {
            deadline::note(working, &working.part("claimBySafest"), safest);
        }
    }
    working.on(result.extended_until.map(Minute::day_ended), Event::ExtendedUntil, Article::A37_1);
}
