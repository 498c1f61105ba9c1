//! 45: withdrawal within eight days of an application through the company's own site.

use serde::Serialize;

use crate::contract::deadline;
use crate::contract::formation::{Formation, Via};
use crate::law::stated::COOLING_OFF_DAYS;
use crate::unit::Day;
use crate::working::{Article, Event, NoteCode, Question, ReadingOutcome, Rule, Step, Working};

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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
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
fn last_day(applied_on: Day, working: &mut Working) -> Day {
    let last_day = applied_on.plus_days(COOLING_OFF_DAYS).previous();
    let days = COOLING_OFF_DAYS;
    working.step(Article::A45, || Rule::CoolingOffPeriod { applied_on, days, last_day });
    last_day
}

/// Whether a withdrawal is in time (45). It can be too late before the contract is even formed. `None` where what has to
/// be known is missing or has a problem.
pub fn assess(formation: &Formation, as_of: Day, working: &mut Working) -> Option<CoolingOff> {
    let withdrawn_on = formation.withdrawn_on.optional().ok()?;
    let (applied_on, via) = (formation.applied_on.given()?, formation.applied_via.given()?);
    working.on(applied_on, Event::Applied, Article::A45);
    let mut result = CoolingOff { reason: Some(Reason::NotThroughWebsite), ..CoolingOff::default() };
    if via == Via::Other {
        working.step(Article::A45, || Rule::NotThroughWebsite {});
    } else {
        let last_day = last_day(applied_on, working);
        let on = withdrawn_on.unwrap_or(as_of);
        working.step(Article::A45, || Rule::CoolingOffJudged { on, last_day });
        result.applies = true;
        result.last_day = Some(last_day);
        result.reason = if on < applied_on {
            Some(Reason::BeforeApplication)
        } else {
            (on > last_day).then_some(Reason::Lapsed)
        };
        result.eligible = result.reason.is_none();
        result.days_left = as_of.days_through(last_day).min(COOLING_OFF_DAYS);
        // Sent or arrived by: the day is the same, what must have happened by then is not.
        working.compare(Question::CoolingOffArrival, &|_| Some(last_day.into()));

        let open = withdrawn_on.is_none() && result.days_left > 0;
        working.deadline(last_day, Event::CoolingOffLastDay, Article::A45, open);
        let path = "coolingOff.lastDay";
        deadline::note(working, path, last_day);
        if formation.formed_on.given().is_some_and(|formed_on| last_day < formed_on) {
            working.note(path, NoteCode::CoolingOffEndsBeforeFormation, last_day);
        }
    }
    working.on(withdrawn_on, Event::Withdrawn, Article::A45);
    (result.steps, result.readings) = working.take();
    Some(result)
}
