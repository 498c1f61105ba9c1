//! 45: withdrawal within eight days of an application through the company's own site.

use serde::Serialize;

use crate::law::stated::COOLING_OFF_DAYS;
use crate::unit::calendar::Day;
use crate::working::article::Article;
use crate::working::reading::{Question, ReadingOutcome, Readings, compare};
use crate::working::step::{Step, step};

/// How the contract was applied for or concluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// Applied for, or concluded, through the company's own site.
    Website,
    /// Otherwise.
    Other,
}

/// Why a withdrawal is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    /// 45 speaks only of the company's own site.
    NotThroughWebsite,
    /// The eighth day is over.
    Lapsed,
    /// There is no application yet.
    BeforeApplication,
}

/// Whether the customer can still withdraw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CoolingOff {
    /// Whether 45 covers the contract at all.
    pub applies: bool,
    /// The eighth day, the day of application counted; absent where 45 does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Day>,
    /// Whether the withdrawal, or one on `asOf`, is in time.
    pub eligible: bool,
    /// Days left from `asOf`, the last day included: 8 at most, 0 once it has passed.
    pub days_left: i64,
    /// Why not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions.
    pub readings: Vec<ReadingOutcome>,
}

/// The last day to withdraw: the application's own day is the first of eight.
pub fn last_day(applied_on: Day) -> Day {
    applied_on.plus_days(COOLING_OFF_DAYS).previous()
}

/// Whether a withdrawal on `withdrawn_on`, else on `as_of`, is in time (45). It can be too late before the contract is
/// even formed.
pub fn assess(
    applied_on: Day,
    via: Via,
    withdrawn_on: Option<Day>,
    as_of: Day,
    readings: &Readings,
) -> CoolingOff {
    if via == Via::Other {
        return CoolingOff {
            applies: false,
            last_day: None,
            eligible: false,
            days_left: 0,
            reason: Some(Reason::NotThroughWebsite),
            steps: vec![step!(Article::A45, "notThroughWebsite")],
            readings: Vec::new(),
        };
    }
    let last_day = last_day(applied_on);
    let judged_on = withdrawn_on.unwrap_or(as_of);
    let reason = if judged_on < applied_on {
        Some(Reason::BeforeApplication)
    } else if judged_on > last_day {
        Some(Reason::Lapsed)
    } else {
        None
    };
    CoolingOff {
        applies: true,
        last_day: Some(last_day),
        eligible: reason.is_none(),
        days_left: as_of.days_through(last_day).min(COOLING_OFF_DAYS),
        reason,
        steps: vec![
            step!(Article::A45, "coolingOffPeriod",
                appliedOn: applied_on, days: COOLING_OFF_DAYS, lastDay: last_day),
            step!(Article::A45, "coolingOffJudged", on: judged_on, lastDay: last_day),
        ],
        // Sent or arrived by: the day is the same, what must have happened by then is not.
        readings: Vec::from_iter(compare(Question::CoolingOffArrival, readings, &|_| Some(last_day.into()))),
    }
}
