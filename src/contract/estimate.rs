//! 30, 31, 35: what a contract costs in all, and what it costs to leave it.

use serde::Serialize;

use crate::contract::bill::{ItemKind, MonthlyBill, Schedule};
use crate::contract::cancellation::{Cancellation, Ground};
use crate::contract::plan::Plan;
use crate::contract::remaining;
use crate::contract::term::Term;
use crate::intake::{Code, Fact, Fields, Read, Reader};
use crate::unit::{Amount, Day, Month, Yen};
use crate::working::{Article, Question, ReadingOutcome, Rule, Step, Working};

/// The longest estimate, in months.
const MOST_MONTHS: i32 = 1_200;
/// How many months of renewal `exits` looks at.
const EXIT_RENEWALS: i32 = 3;

/// How far an estimate runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// To the end of the initial term.
    InitialTerm,
    /// Through a month, cancellations left aside.
    Until(Month),
    /// To the end that a cancellation makes, with what is then still owed.
    Cancellation(Cancellation),
}

impl Scope {
    /// The last day of the estimate's last month, or of the contract.
    fn end(self, term: Term, working: &Working) -> Day {
        match self {
            Scope::InitialTerm => term.initial.last,
            Scope::Until(month) => month.last(),
            Scope::Cancellation(cancellation) => cancellation.effective_on(term, &mut working.aside()),
        }
    }
}

/// Reads `estimateUntil`.
///
/// # Errors
///
/// Wrong shapes.
pub fn read_until(case: &Fields, formed_on: Option<Day>, reader: &mut Reader) -> Read<Fact<Month>> {
    let until = reader.month(case, "estimateUntil")?;
    match (until, formed_on) {
        (Fact::Given(until), Some(formed_on)) if until < formed_on.month() => {
            reader.problem(case.path("estimateUntil"), Code::BeforeFormation);
            Ok(Fact::Wrong)
        }
        _ => Ok(until),
    }
}

/// What ending in one way costs in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Exit {
    /// The month in which an ordinary cancellation is accepted.
    pub accepted_in: Month,
    /// When the contract then ends.
    pub effective_on: Day,
    /// Everything from formation on.
    pub total: Amount,
}

/// What a contract costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Estimate {
    /// A bill for each month, and one for the remaining fees, if any.
    pub months: Vec<MonthlyBill>,
    /// Their sum.
    pub total: Amount,
    /// What leaving costs, for each month of acceptance to the third after the initial term.
    pub exits: Vec<Exit>,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions.
    pub readings: Vec<ReadingOutcome>,
}

/// What is owed for the months after an end.
fn remaining(schedule: &Schedule, effective_on: Day, ground: Ground, working: &mut Working) -> Amount {
    let &Schedule { term, plan, .. } = schedule;
    let months = remaining::months(term, effective_on, &mut working.aside());
    remaining::fees(term, effective_on, months, plan, ground.is_disputed(), working)
}

/// What everything costs, alone.
fn cost(term: Term, plan: &Plan, scope: Scope, working: &mut Working) -> Amount {
    let schedule = Schedule::new(term, plan, working);
    let end = scope.end(term, working);
    let after = match scope {
        Scope::Cancellation(Cancellation { ground, .. }) => remaining(&schedule, end, ground, working),
        _ => Amount::default(),
    };
    term.first_month().through(end.month()).map(|month| schedule.amount(month)).fold(after, Amount::plus)
}

/// What leaving costs, month by month of acceptance (27(2), 30(3)).
fn exits(schedule: &Schedule, working: &mut Working) -> Vec<Exit> {
    let term = schedule.term;
    let mut billed = Amount::default();
    let mut next = term.first_month();
    let months = term.first_month().through(term.last_month().plus(EXIT_RENEWALS));
    let exit = |accepted_in| {
        let effective = term.effective_month(accepted_in, working.readings.renewal);
        billed = next.through(effective).map(|month| schedule.amount(month)).fold(billed, Amount::plus);
        next = next.max(effective.plus(1));
        let effective_on = effective.last();
        let after = remaining(schedule, effective_on, Ground::Ordinary, working);
        Exit { accepted_in, effective_on, total: billed.plus(after) }
    };
    months.map(exit).collect()
}

fn is_exact(amount: Amount) -> bool {
    amount.gross <= Yen::MAX_EXACT
}

/// What the contract costs (30, 31(2), 35), and what leaving it would (30(3)).
///
/// # Errors
///
/// [`Code::BeforeFormation`] for an end before the month of formation, [`Code::TooManyMonths`] beyond 1,200 months,
/// [`Code::TotalTooLarge`] where a total is no longer an exact JavaScript number.
pub fn assess(term: Term, plan: &Plan, scope: Scope, working: &mut Working) -> Result<Estimate, Code> {
    let end = scope.end(term, working);
    let (from, to) = (term.first_month(), end.month());
    if to < from {
        return Err(Code::BeforeFormation);
    }
    let months = i64::from(to.since(from)).saturating_add(1);
    if months > MOST_MONTHS.into() {
        return Err(Code::TooManyMonths);
    }
    working.step(Article::A30_1, || Rule::BilledMonths { from, to, months });
    let schedule = Schedule::new(term, plan, working);
    let mut bills = schedule.bills(to, working);
    if let Scope::Cancellation(Cancellation { ground, .. }) = scope {
        let after = remaining(&schedule, end, ground, working);
        if !after.net.is_zero() {
            bills.push(MonthlyBill::of(to, ItemKind::Remaining, after));
        }
    }
    let amounts = bills.iter().map(|&MonthlyBill { net, tax, .. }| Amount::new(net, tax));
    let total @ Amount { net, tax, gross } = amounts.fold(Amount::default(), Amount::plus);
    let count = i64::try_from(bills.len()).unwrap_or(i64::MAX);
    working.step(Article::A35, || Rule::Total { bills: count, net, tax, gross });
    let exits = exits(&schedule, &mut working.aside());
    if !is_exact(total) || !exits.iter().all(|exit| is_exact(exit.total)) {
        return Err(Code::TotalTooLarge);
    }
    let of_the_end = [Question::Renewal, Question::RemainingFees, Question::RemainingFeesTax];
    let ends = matches!(scope, Scope::Cancellation(_)).then_some(of_the_end);
    let questions = [Question::OpeningMonth, Question::PowerCycles, Question::NextYear];
    for question in questions.into_iter().chain(ends.into_iter().flatten()) {
        working.compare(question, &|working| {
            let total = cost(term, plan, scope, working);
            is_exact(total).then_some(total.gross.into())
        });
    }
    let (steps, readings) = working.take();
    Ok(Estimate { months: bills, total, exits, steps, readings })
}
