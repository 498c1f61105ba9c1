//! 30, 31, 35: what a contract costs in all, and what it costs to leave it.

use serde::Serialize;

use crate::contract::bill::{ItemKind, MonthlyBill, Schedule};
use crate::contract::cancellation::{Cancellation, Ending, Ground};
use crate::contract::plan::Plan;
use crate::contract::prepaid;
use crate::contract::term::Term;
use crate::intake::{Code, Fact, Fields, Read, Reader};
use crate::unit::{Amount, Day, Month, Yen};
use crate::working::reading::{CoolingOffMoney, FeeRevisionExit, OpeningEnding, PrepaidFees, RemainingFees};
use crate::working::{Article, Question, ReadingOutcome, Readings, Rule, Step, Working};

/// The longest estimate, in months.
const MOST_MONTHS: i32 = 1_200;
/// How many months after the initial term, or after that of `asOf`, `exits` looks at.
const EXIT_MONTHS: i32 = 3;

/// How far an estimate runs.
#[derive(Clone, Copy, Debug)]
pub enum Scope {
    /// Nothing ends the contract: through a month.
    Running(Month),
    /// As it was asked for, every ending left aside: through a month.
    Until(Month),
    /// To the end, with what is then still owed.
    Ending(Ending),
}

impl Scope {
    /// The day through which it runs.
    fn end(self, working: &Working) -> Day {
        match self {
            Scope::Running(last) | Scope::Until(last) => last.last(),
            Scope::Ending(ending) => ending.effective_on(&mut working.aside()),
        }
    }
}

/// How far the estimate of a contract runs that nothing ends: through its initial term, or through the month of `as_of`
/// where that is later, but never longer than an estimate can be.
pub fn running(term: Term, as_of: Option<Day>) -> Scope {
    Scope::Running(latest(term, as_of))
}

/// The later of the initial term's last month and that of `as_of`, within the longest estimate.
fn latest(term: Term, as_of: Option<Day>) -> Month {
    let longest = term.first_month().plus(MOST_MONTHS.saturating_sub(1));
    as_of.map_or(term.last_month(), |as_of| as_of.month().min(longest)).max(term.last_month())
}

/// Reads `estimateUntil`.
///
/// # Errors
///
/// Wrong shapes.
pub fn read_until(case: &Fields, formed_on: Option<Day>, reader: &mut Reader) -> Read<Fact<Month>> {
    let until = reader.month(case, "estimateUntil")?;
    match (until, formed_on) {
        (Ok(Some(until)), Some(formed_on)) if until < formed_on.month() => {
            Ok(Err(reader.problem(case.path("estimateUntil"), Code::BeforeFormation)))
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

/// The least and the most that can be owed in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    /// By the readings that favour the customer.
    pub least: Amount,
    /// By those that favour the company.
    pub most: Amount,
}

/// What a contract costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Estimate {
    /// A bill for each month; for the remaining fees and for what is returned a bill each, if any.
    pub months: Vec<MonthlyBill>,
    /// Their sum.
    pub total: Amount,
    /// After a disputed ending: between what and what the total lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
    /// What leaving costs, for each month of acceptance to the third after the initial term or after that of `asOf`.
    pub exits: Vec<Exit>,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions.
    pub readings: Vec<ReadingOutcome>,
}

/// What comes after the bills of the months: the remaining fees, and what is returned.
fn after(ending: Ending, effective_on: Day, plan: &Plan, working: &mut Working) -> (Amount, Amount) {
    let remaining = ending.remaining(effective_on, plan, working).amount;
    let returned = if ending.returns_prepaid(effective_on, working) {
        prepaid::annual(ending.term, plan, effective_on, working)
    } else {
        Amount::default()
    };
    (remaining, returned)
}

/// The bills of the months, as far as they are owed at all, and what comes after them.
fn bills(term: Term, plan: &Plan, scope: Scope, working: &mut Working) -> Vec<MonthlyBill> {
    let (from, end) = (term.first_month(), scope.end(working));
    if let Scope::Ending(ending) = scope
        && ending.cause(working).ground == Ground::CoolingOff
    {
        match working.readings.cooling_off_money {
            CoolingOffMoney::AllReturned => {
                working.step(Article::A45, || Rule::AllReturned {});
                return Vec::new();
            }
            CoolingOffMoney::InitialKept => {
                return vec![Schedule::new(term, plan, end, &mut working.aside()).initial_bill(working)];
            }
            CoolingOffMoney::Literal => {}
        }
    }
    let to = end.month();
    let months = i64::from(to.since(from)).saturating_add(1);
    working.step(Article::A30_1, || Rule::BilledMonths { from, to, months });
    let mut schedule = Schedule::new(term, plan, end, working);
    let (ending, effective_on, month) = match scope {
        Scope::Running(last) | Scope::Until(last) => return schedule.bills(last, working),
        Scope::Ending(ending) => (ending, end, to),
    };
    if ending.returns_prepaid(effective_on, working) {
        schedule.charge_by_day(effective_on, working);
    }
    let mut bills = schedule.bills(month, working);
    let (remaining, returned) = after(ending, effective_on, plan, working);
    for (kind, amount) in [(ItemKind::Remaining, remaining), (ItemKind::Returned, returned)] {
        if !amount.net.is_zero() {
            bills.push(MonthlyBill::of(month, kind, amount));
        }
    }
    bills
}

fn sum(bills: &[MonthlyBill]) -> Amount {
    let amounts = bills.iter().map(|&MonthlyBill { net, tax, .. }| Amount::new(net, tax));
    amounts.fold(Amount::default(), Amount::plus)
}

/// What leaving costs, month by month of acceptance (27(2), 30(3)).
fn exits(term: Term, plan: &Plan, as_of: Option<Day>, consumer: bool, working: &mut Working) -> Vec<Exit> {
    let schedule = Schedule::new(term, plan, term.initial.last, working);
    let mut billed = Amount::default();
    let mut next = term.first_month();
    let longest = next.plus(MOST_MONTHS.saturating_sub(1));
    let months = next.through(latest(term, as_of).plus(EXIT_MONTHS).min(longest));
    let exit = |accepted_in: Month| {
        let cancellation = Cancellation::ordinary(accepted_in.first());
        let ending = Ending { term, cancellation, withdrawn_on: None, consumer };
        let effective_on = ending.effective_on(working);
        let effective = effective_on.month();
        billed = next.through(effective).map(|month| schedule.amount(month)).fold(billed, Amount::plus);
        next = next.max(effective.plus(1));
        let (remaining, returned) = after(ending, effective_on, plan, working);
        Exit { accepted_in, effective_on, total: billed.plus(remaining).plus(returned) }
    };
    months.map(exit).collect()
}

/// The least and the most that can be owed at a disputed ending: over every combination of the readings that decide what
/// is owed, the others as chosen. Of the readings of 45 only those count that leave something of it, and the one chosen.
fn range(ending: Ending, plan: &Plan, working: &mut Working) -> Range {
    let chosen = working.readings;
    let exits = [FeeRevisionExit::Ordinary, FeeRevisionExit::Immediate];
    let asks_exit = ending.asks_fee_revision_exit();
    let exits = exits.into_iter().filter(|&exit| asks_exit || exit == chosen.fee_revision_exit);
    let exits: Vec<FeeRevisionExit> = exits.collect();
    let by_cooling_off = exits.iter().any(|&fee_revision_exit| {
        let working = Working::dropped(Readings { fee_revision_exit, ..chosen });
        ending.cause(&working).ground == Ground::CoolingOff
    });
    let money = [CoolingOffMoney::InitialKept, CoolingOffMoney::AllReturned, CoolingOffMoney::Literal];
    let money = money.into_iter().filter(|&money| {
        money == chosen.cooling_off_money || (by_cooling_off && money != CoolingOffMoney::Literal)
    });
    let mut combinations: Vec<Readings> = Vec::new();
    for cooling_off_money in money {
        for &fee_revision_exit in &exits {
            for remaining_fees in [RemainingFees::Literal, RemainingFees::Waived] {
                for prepaid_fees in [PrepaidFees::Kept, PrepaidFees::Returned] {
                    for opening_ending in [OpeningEnding::None, OpeningEnding::WholeTerm] {
                        combinations.push(Readings {
                            cooling_off_money,
                            fee_revision_exit,
                            remaining_fees,
                            prepaid_fees,
                            opening_ending,
                            ..chosen
                        });
                    }
                }
            }
        }
    }
    let total = |&readings: &Readings| {
        sum(&bills(ending.term, plan, Scope::Ending(ending), &mut Working::dropped(readings)))
    };
    let totals: Vec<Amount> = combinations.iter().map(total).collect();
    let least = totals.iter().copied().min_by_key(|total| total.gross).unwrap_or_default();
    let most = totals.iter().copied().max_by_key(|total| total.gross).unwrap_or_default();
    let combinations = i64::try_from(combinations.len()).unwrap_or(i64::MAX);
    working.step(Article::A30_3, || Rule::Range { combinations, least: least.gross, most: most.gross });
    Range { least, most }
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
pub fn assess(
    term: Term,
    plan: &Plan,
    scope: Scope,
    as_of: Option<Day>,
    consumer: bool,
    working: &mut Working,
) -> Result<Estimate, Code> {
    let months = scope.end(working).month().since(term.first_month());
    if months < 0 {
        return Err(Code::BeforeFormation);
    }
    if months >= MOST_MONTHS {
        return Err(Code::TooManyMonths);
    }
    let bills = self::bills(term, plan, scope, working);
    let total @ Amount { net, tax, gross } = sum(&bills);
    let count = i64::try_from(bills.len()).unwrap_or(i64::MAX);
    working.step(Article::A35, || Rule::Total { bills: count, net, tax, gross });
    let range = match scope {
        Scope::Ending(ending) if ending.is_disputed_at_end(working) => Some(range(ending, plan, working)),
        _ => None,
    };
    let exits = exits(term, plan, as_of, consumer, &mut working.aside());
    let shown = [Some(total), range.map(|range| range.most)].into_iter().flatten();
    if !shown.chain(exits.iter().map(|exit| exit.total)).all(is_exact) {
        return Err(Code::TotalTooLarge);
    }
    compare(term, plan, scope, working);
    let (steps, readings) = working.take();
    Ok(Estimate { months: bills, total, range, exits, steps, readings })
}

/// What the other readings would cost in all.
fn compare(term: Term, plan: &Plan, scope: Scope, working: &mut Working) {
    let ending = match scope {
        Scope::Ending(ending) => Some(ending),
        _ => None,
    };
    let of_the_end = ending.map(|ending| {
        let exit = ending.asks_fee_revision_exit().then_some(Question::FeeRevisionExit);
        let owed = ending.questions(scope.end(working), working);
        std::iter::once(Question::Renewal).chain(owed).chain(exit)
    });
    let always = [
        Question::OpeningMonth,
        Question::PowerCycles,
        Question::NextYear,
        Question::AnnualOnRenewal,
        Question::TaxRounding,
    ];
    for question in always.into_iter().chain(of_the_end.into_iter().flatten()) {
        working.compare(question, &|working| {
            let total = sum(&bills(term, plan, scope, working));
            is_exact(total).then_some(total.gross.into())
        });
    }
}
