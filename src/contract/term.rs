//! The contract's periods: formation (17), first use (14), initial term (13(1)), renewals (13(2)), and when an ordinary
//! cancellation takes effect (27(2)).

use serde::Serialize;

use crate::law::stated::{CANCELLATION_MONTHS, INITIAL_TERM_MONTHS};
use crate::unit::calendar::{Day, Month, Period};
use crate::working::article::Article;
use crate::working::reading::{Question, ReadingOutcome, Readings, Renewal, compare};
use crate::working::step::{Step, step};

/// A contract as it runs from the day of its formation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The day of the acceptance notice (17).
    pub formed_on: Day,
    /// The twelve months from the month after it (13(1)).
    pub initial: Period,
}

/// A part of the contract's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Phase {
    /// Not yet formed.
    BeforeFormation,
    /// From formation to the end of its month.
    Opening,
    /// The initial term.
    Initial,
    /// A month of renewal.
    Renewal,
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
        Term { formed_on: on, initial: Period { first, last: first.end_of_months(INITIAL_TERM_MONTHS) } }
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
    pub fn period(self, day: Day) -> Option<Period> {
        match self.phase(day) {
            Phase::BeforeFormation => None,
            Phase::Opening => Some(self.opening()),
            Phase::Initial => Some(self.initial),
            Phase::Renewal => Some(Period::month(day.month())),
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

    /// The last acceptance, from formation on, whose effective day is not later than `wanted`.
    pub fn accept_by(self, wanted: Day, renewal: Renewal) -> Option<AcceptBy> {
        let end = if wanted == wanted.month().last() { wanted.month() } else { wanted.month().plus(-1) };
        // The effective month is the month of acceptance or the one after it, and never goes back.
        [end, end.plus(-CANCELLATION_MONTHS)]
            .into_iter()
            .find(|&month| month >= self.first_month() && self.effective_month(month, renewal) <= end)
            .map(|month| AcceptBy {
                effective_on: self.effective_month(month, renewal).last(),
                accept_by: month.last(),
            })
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
pub fn assess(term: Term, as_of: Day, end_by: Option<Day>, readings: &Readings) -> TermResult {
    let period = term.period(as_of);
    let accepted_today = as_of.max(term.formed_on);
    let effective =
        |readings: &Readings| term.effective_month(accepted_today.month(), readings.renewal).last();
    // Some acceptance always ends the contract with its initial term: the one in the month before its last.
    let for_initial_end = term
        .accept_by(term.initial.last, readings.renewal)
        .unwrap_or(AcceptBy { effective_on: term.initial.last, accept_by: term.initial.last });
    let mut result = TermResult {
        usage_start: term.formed_on,
        initial_start: term.initial.first,
        initial_end: term.initial.last,
        current: Current {
            kind: term.phase(as_of),
            renewal: as_of.month().since(term.last_month()).max(0),
            start: period.map(|period| period.first),
            end: period.map(|period| period.last),
        },
        accept_by_for_initial_end: for_initial_end.accept_by,
        if_accepted_today: effective(readings),
        to_end_by: end_by.and_then(|wanted| term.accept_by(wanted, readings.renewal)),
        steps: Vec::new(),
        readings: Vec::from_iter(compare(Question::Renewal, readings, &|readings| {
            Some(effective(readings).into())
        })),
    };
    result.steps = steps(term, &result, as_of, accepted_today, end_by);
    result
}

fn steps(term: Term, result: &TermResult, as_of: Day, accepted_today: Day, end_by: Option<Day>) -> Vec<Step> {
    let mut steps = vec![
        step!(Article::A14, "usageStart", formedOn: term.formed_on),
        step!(Article::A13_1, "initialTerm",
            formedOn: term.formed_on, start: term.initial.first, end: term.initial.last),
    ];
    if let Current { kind: Phase::Renewal, renewal, start: Some(start), end: Some(end) } = result.current {
        steps.push(step!(Article::A13_2, "renewalMonth",
            asOf: as_of, renewal: i64::from(renewal), start: start, end: end));
    }
    steps.push(effective_step(accepted_today, result.if_accepted_today));
    steps.push(step!(Article::A27_2, "acceptBy",
        wanted: term.initial.last, effectiveOn: term.initial.last, acceptBy: result.accept_by_for_initial_end));
    if let (Some(wanted), Some(AcceptBy { effective_on, accept_by })) = (end_by, result.to_end_by) {
        steps.push(
            step!(Article::A27_2, "acceptBy", wanted: wanted, effectiveOn: effective_on, acceptBy: accept_by),
        );
    }
    steps
}

/// How an ordinary cancellation comes to its effective day.
pub fn effective_step(accepted_on: Day, effective_on: Day) -> Step {
    if accepted_on.month() == effective_on.month() {
        step!(Article::A13_2, "renewalStopped", acceptedOn: accepted_on, effectiveOn: effective_on)
    } else {
        step!(Article::A27_2, "ordinaryEffective", acceptedOn: accepted_on, effectiveOn: effective_on)
    }
}
