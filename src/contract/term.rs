//! The contract's periods: formation (17), first use (14), initial term (13(1)), renewals (13(2)), and when an ordinary
//! cancellation takes effect (27(2)).

use serde::Serialize;

use crate::contract::deadline;
use crate::law::stated::{CANCELLATION_MONTHS, INITIAL_TERM_MONTHS};
use crate::unit::{Day, Month, Period};
use crate::working::reading::Renewal;
use crate::working::{Article, Event, NoteCode, Question, ReadingOutcome, Rule, Step, Working, codes};

/// A contract as it runs from the day of its formation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The day of the acceptance notice (17).
    pub formed_on: Day,
    /// The twelve months from the month after it (13(1)).
    pub initial: Period,
}

codes! {
    /// A part of the contract's life.
    Phase {
        /// Not yet formed.
        BeforeFormation = "beforeFormation",
        /// From formation to the end of its month.
        Opening = "opening",
        /// The initial term.
        Initial = "initial",
        /// A month of renewal.
        Renewal = "renewal",
    }
}

/// The last acceptance that ends the contract in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AcceptBy {
    /// When the contract then ends.
    pub effective_on: Day,
    /// The last day of acceptance.
    pub accept_by: Day,
}

impl Term {
    /// The contract formed on a day (13(1), 14): its initial term is the month after formation and the eleven after
    /// that, whatever the day.
    pub fn formed(on: Day) -> Term {
        let first = on.month().plus(1).first();
        Term { formed_on: on, initial: Period { first, last: first.last_of_months(INITIAL_TERM_MONTHS) } }
    }

    /// The days of use before the initial term.
    pub fn opening(self) -> Period {
        Period { first: self.formed_on, last: self.formed_on.month().last() }
    }

    /// The month of formation.
    pub fn first_month(self) -> Month {
        self.formed_on.month()
    }

    /// The last month of the initial term.
    pub fn last_month(self) -> Month {
        self.initial.last.month()
    }

    /// Which part of the contract's life a day falls in.
    pub fn phase(self, day: Day) -> Phase {
        if day < self.formed_on {
            Phase::BeforeFormation
        } else if day < self.initial.first {
            Phase::Opening
        } else if day <= self.initial.last {
            Phase::Initial
        } else {
            Phase::Renewal
        }
    }

    /// The period that a day falls in; none before formation.
    fn period(self, day: Day) -> Option<Period> {
        match self.phase(day) {
            Phase::BeforeFormation => None,
            Phase::Opening => Some(self.opening()),
            Phase::Initial => Some(self.initial),
            Phase::Renewal => Some(Period::month(day.month())),
        }
    }

    /// Where a day falls.
    fn current(self, as_of: Day, working: &mut Working) -> Current {
        let kind = self.phase(as_of);
        let renewal = as_of.month().since(self.last_month()).max(0);
        let period = self.period(as_of);
        if let (Phase::Renewal, Some(Period { first: start, last: end })) = (kind, period) {
            let renewal = renewal.into();
            working.step(Article::A13_2, || Rule::RenewalMonth { as_of, renewal, start, end });
        }
        Current {
            kind,
            renewal,
            start: period.map(|period| period.first),
            end: period.map(|period| period.last),
        }
    }

    /// The end that an event on a day can move (37): that of the initial term, or of the renewed month of that day.
    pub fn end_after(self, day: Day) -> Day {
        self.initial.last.max(day.month().last())
    }

    /// The month that begins the contract year of a month, in which its annual fees are billed: the month of formation
    /// for the first, the month after the initial term for the second, and every twelve.
    pub fn contract_year(self, month: Month) -> Month {
        let since_initial = month.since(self.initial.first.month());
        if since_initial < INITIAL_TERM_MONTHS {
            return self.first_month();
        }
        month.plus(since_initial.checked_rem(INITIAL_TERM_MONTHS).unwrap_or(0).saturating_neg())
    }

    /// Whether a month begins a contract year.
    pub fn begins_contract_year(self, month: Month) -> bool {
        self.contract_year(month) == month
    }

    /// The month at whose end an ordinary cancellation accepted in a month takes effect (27(2)).
    pub fn effective_month(self, accepted_in: Month, renewal: Renewal) -> Month {
        match renewal {
            Renewal::StopsRenewal if accepted_in >= self.last_month() => accepted_in,
            _ => accepted_in.plus(CANCELLATION_MONTHS),
        }
    }

    /// The day on which an ordinary cancellation accepted on a day takes effect.
    pub fn effective_on(self, accepted_on: Day, working: &mut Working) -> Day {
        let effective_on = self.effective_month(accepted_on.month(), working.readings.renewal).last();
        if accepted_on.month() == effective_on.month() {
            working.step(Article::A13_2, || Rule::RenewalStopped { accepted_on, effective_on });
        } else {
            working.step(Article::A27_2, || Rule::OrdinaryEffective { accepted_on, effective_on });
        }
        effective_on
    }

    /// The last acceptance, from formation on, whose effective day is not later than `wanted`.
    fn accept_by(self, wanted: Day, working: &mut Working) -> Option<AcceptBy> {
        let renewal = working.readings.renewal;
        let end = if wanted == wanted.month().last() { wanted.month() } else { wanted.month().plus(-1) };
        // The effective month is the month of acceptance or the one after it, and never goes back.
        let month = [end, end.plus(-CANCELLATION_MONTHS)]
            .into_iter()
            .find(|&month| month >= self.first_month() && self.effective_month(month, renewal) <= end)?;
        let (effective_on, accept_by) = (self.effective_month(month, renewal).last(), month.last());
        working.step(Article::A27_2, || Rule::AcceptBy { wanted, effective_on, accept_by });
        Some(AcceptBy { effective_on, accept_by })
    }
}

/// Where the contract stands on a day, and what can still be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TermResult {
    /// 14: the day of formation.
    pub usage_start: Day,
    /// 13(1).
    pub initial_start: Day,
    /// 13(1).
    pub initial_end: Day,
    /// Where `asOf` falls.
    pub current: Current,
    /// The last day of acceptance for an end with the initial term.
    pub accept_by_for_initial_end: Day,
    /// The effective day of an ordinary cancellation accepted on `asOf`, or on the day of formation if that is later.
    pub if_accepted_today: Day,
    /// The last acceptance for an end by the day asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_end_by: Option<AcceptBy>,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions.
    pub readings: Vec<ReadingOutcome>,
}

/// The period in which a day falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Current {
    /// Which.
    pub kind: Phase,
    /// How often the contract has been renewed by then.
    pub renewal: i32,
    /// Its first day; absent before formation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// Its last day; absent before formation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Day>,
}

/// Where the contract stands on `as_of`, its own cancellation left aside (13, 14, 27(2)).
///
/// `ended_on` is that end, whatever makes it: acceptances that would end the contract no earlier are deadlines no longer.
pub fn assess(
    term: Term,
    as_of: Day,
    end_by: Option<Day>,
    ended_on: Option<Day>,
    working: &mut Working,
) -> TermResult {
    let Term { formed_on, initial: Period { first: start, last: end } } = term;
    working.step(Article::A14, || Rule::UsageStart { formed_on });
    working.step(Article::A13_1, || Rule::InitialTerm { formed_on, start, end });
    let current = term.current(as_of, working);
    let accepted_today = as_of.max(formed_on);
    let if_accepted_today = term.effective_on(accepted_today, working);
    // Some acceptance always ends the contract with its initial term: the one in the month before its last.
    let for_initial_end = term.accept_by(end, working).map_or(end, |for_end| for_end.accept_by);
    let to_end_by = end_by.and_then(|wanted| term.accept_by(wanted, working));
    working.compare(Question::Renewal, &|working| Some(term.effective_on(accepted_today, working).into()));

    working.on(formed_on, Event::Formed, Article::A17);
    working.lasting(start, end, Event::InitialTerm, Article::A13_1);
    let open = |accept_by: Day, effective_on: Day| {
        as_of <= accept_by && ended_on.is_none_or(|ended_on| effective_on < ended_on)
    };
    let for_end = open(for_initial_end, end);
    working.deadline(for_initial_end, Event::AcceptByForInitialEnd, Article::A27_2, for_end);
    deadline::note(working, "term.acceptByForInitialEnd", for_initial_end);
    match (end_by, to_end_by) {
        (Some(_), Some(AcceptBy { effective_on, accept_by })) => {
            working.at("endBy");
            let for_end = open(accept_by, effective_on);
            working.deadline(accept_by, Event::AcceptByForEndBy, Article::A27_2, for_end);
            working.on(effective_on, Event::EndByReached, Article::A27_2);
            let path = "term.toEndBy.acceptBy";
            deadline::note(working, path, accept_by);
            if accept_by < as_of {
                working.note(path, NoteCode::AcceptByPassed, accept_by);
            }
        }
        (Some(end_by), None) => working.note("endBy", NoteCode::EndByTooEarly, end_by),
        (None, _) => {}
    }
    let (steps, readings) = working.take();
    TermResult {
        usage_start: formed_on,
        initial_start: start,
        initial_end: end,
        current,
        accept_by_for_initial_end: for_initial_end,
        if_accepted_today,
        to_end_by,
        steps,
        readings,
    }
}
