//! 45: withdrawal within eight days of an application through the company's own site.

use serde::Serialize;

use crate::contract::deadline;
use crate::contract::formation::{Formation, Via};
use crate::intake::Fact;
use crate::law::stated::COOLING_OFF_DAYS;
use crate::unit::Day;
use crate::working::reading::CoolingOffArrival;
use crate::working::{Article, Event, NoteCode, Question, ReadingOutcome, Rule, Step, Value, Working, codes};

codes! {
    /// Why a withdrawal is not possible.
    Reason {
        /// 45 speaks only of the company's own site.
        NotThroughWebsite = "notThroughWebsite",
        /// The eighth day is over.
        Lapsed = "lapsed",
        /// There is no application yet.
        BeforeApplication = "beforeApplication",
    }
}

codes! {
    /// What a withdrawal in time does.
    Effect {
        /// Before formation: no contract comes about, and nothing is owed.
        ApplicationWithdrawn = "applicationWithdrawn",
        /// From formation on: the contract ends.
        ContractEnded = "contractEnded",
    }
}

/// Whether the customer can still withdraw, and what a withdrawal did.
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
    /// What the withdrawal does, where it was in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect: Option<Effect>,
    /// The day of a withdrawal in time, whether or not there was still something to end.
    #[serde(skip)]
    pub exercised_on: Option<Day>,
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

/// A withdrawal as far as its days are known.
#[derive(Clone, Copy, Debug)]
struct Withdrawal {
    sent_on: Option<Day>,
    arrived_on: Option<Day>,
    as_of: Day,
}

impl Withdrawal {
    /// The day by which it is judged, and whether it happened then.
    fn judged(self, working: &mut Working) -> (Day, bool) {
        let Withdrawal { sent_on, arrived_on, as_of } = self;
        let day = match working.readings.cooling_off_arrival {
            CoolingOffArrival::Arrival => arrived_on,
            CoolingOffArrival::Dispatch => sent_on.or(arrived_on),
        };
        if let (None, Some(sent_on)) = (day, sent_on) {
            working.step(Article::A45, || Rule::WithdrawalNotArrived { sent_on, as_of });
        }
        (day.unwrap_or(as_of), day.is_some())
    }
}

/// Why a withdrawal on a day is not in time, if so.
fn untimely(on: Day, applied_on: Day, last_day: Day, working: &mut Working) -> Option<Reason> {
    working.step(Article::A45, || Rule::CoolingOffJudged { on, last_day });
    if on < applied_on {
        return Some(Reason::BeforeApplication);
    }
    (on > last_day).then_some(Reason::Lapsed)
}

/// What a withdrawal in time does. `None` where the contract had ended before, or where it is not known whether it was
/// formed by then.
fn effect(on: Day, formed_on: Fact<Day>, ended_on: Option<Day>, working: &mut Working) -> Option<Effect> {
    match (formed_on.ok()?.filter(|&formed_on| formed_on <= on), ended_on) {
        (None, _) => {
            working.step(Article::A45, || Rule::ApplicationWithdrawn { on });
            Some(Effect::ApplicationWithdrawn)
        }
        (_, Some(effective_on)) if effective_on < on => {
            working.step(Article::A45, || Rule::WithdrawnAfterEnd { on, effective_on });
            None
        }
        (Some(formed_on), _) => {
            working.step(Article::A45, || Rule::ContractEnded { on, formed_on });
            Some(Effect::ContractEnded)
        }
    }
}

/// Whether a withdrawal is in time (45), and what it then does. It can be too late before the contract is even formed.
/// `ended_on` is the end that the contract's own cancellation makes. `None` where what has to be known is missing or has
/// a problem.
pub fn assess(
    formation: &Formation,
    ended_on: Option<Day>,
    as_of: Day,
    working: &mut Working,
) -> Option<CoolingOff> {
    let (sent_on, arrived_on) = (formation.withdrawal_sent_on.ok()?, formation.withdrawal_arrived_on.ok()?);
    let (applied_on, via) = (formation.applied_on.ok().flatten()?, formation.applied_via.ok().flatten()?);
    working.on(applied_on, Event::Applied, Article::A45);
    working.on(sent_on, Event::WithdrawalSent, Article::A45);
    working.on(arrived_on, Event::WithdrawalArrived, Article::A45);
    let mut result = CoolingOff { reason: Some(Reason::NotThroughWebsite), ..CoolingOff::default() };
    if via == Via::Other {
        working.step(Article::A45, || Rule::NotThroughWebsite {});
    } else {
        let withdrawal = Withdrawal { sent_on, arrived_on, as_of };
        let last_day = last_day(applied_on, working);
        let (on, exercised) = withdrawal.judged(working);
        result.reason = untimely(on, applied_on, last_day, working);
        result.eligible = result.reason.is_none();
        if exercised && result.eligible {
            result.effect = effect(on, formation.formed_on, ended_on, working);
            result.exercised_on = Some(on);
        }
        result.applies = true;
        result.last_day = Some(last_day);
        result.days_left = as_of.days_through(last_day).min(COOLING_OFF_DAYS);
        // Without a day of sending both readings look at the same day, and say nothing of each other.
        if sent_on.is_some() {
            working.compare(Question::CoolingOffArrival, &|working| {
                let (on, exercised) = withdrawal.judged(working);
                let in_time = exercised && untimely(on, applied_on, last_day, working).is_none();
                let effect = in_time.then(|| effect(on, formation.formed_on, ended_on, working)).flatten();
                Some(Value::Code(match effect {
                    Some(Effect::ApplicationWithdrawn) => "applicationWithdrawn",
                    Some(Effect::ContractEnded) => "contractEnded",
                    None => "none",
                }))
            });
        }

        // Exercised, over, or the contract over: there is nothing left to withdraw.
        let over = ended_on.is_some_and(|ended_on| ended_on < as_of);
        let open = result.effect.is_none() && result.days_left > 0 && !over;
        working.deadline(last_day, Event::CoolingOffLastDay, Article::A45, open);
        let ends = match result.effect {
            Some(Effect::ApplicationWithdrawn) => Event::ApplicationWithdrawn,
            _ => Event::ContractEnded,
        };
        working.on(result.effect.and(result.exercised_on), ends, Article::A45);
        let path = "coolingOff.lastDay";
        deadline::note(working, path, last_day);
        if formation.formed_on.ok().flatten().is_some_and(|formed_on| last_day < formed_on) {
            working.note(path, NoteCode::CoolingOffEndsBeforeFormation, last_day);
        }
    }
    (result.steps, result.readings) = working.take();
    Some(result)
}
