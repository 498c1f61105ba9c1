//! 30, 31, 35: what a contract costs, bill by bill, and what it costs to leave.

use serde::Serialize;

use crate::contract::cancellation::{Cancellation, Ground, Remaining};
use crate::contract::plan::{Plan, PowerCycles};
use crate::contract::tax::TaxedPart;
use crate::contract::term::Term;
use crate::intake::problem::Code;
use crate::law::stated::FREE_POWER_CYCLES;
use crate::unit::calendar::{Day, Month};
use crate::unit::yen::{Amount, Exact, Yen};
use crate::working::article::Article;
use crate::working::reading::{self, OpeningMonth, Question, ReadingOutcome, Readings, compare};
use crate::working::step::{Step, step};

/// The longest estimate, in months.
pub const MOST_MONTHS: i32 = 1_200;
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

/// The kind of an item on a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ItemKind {
    /// 30(1)1: once.
    Initial,
    /// 30(1)2: every month.
    Monthly,
    /// 30(1)3: every contract year.
    Annual,
    /// 12: an option's monthly fee.
    Option,
    /// 4(4).
    PowerCycles,
    /// 30(3): the remaining months of the initial term.
    Remaining,
}

/// An item on a bill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// What it is for.
    pub kind: ItemKind,
    /// The option's name, where it is one's fee; empty where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Before tax.
    pub net: Yen,
}

/// A month's bill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MonthlyBill {
    /// The month.
    pub month: Month,
    /// What is on it; only what costs something.
    pub items: Vec<Item>,
    /// The sum of the items.
    pub net: Yen,
    /// Rounded down once for the bill and each rate.
    pub tax: Yen,
    /// What has to be paid.
    pub gross: Yen,
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

/// How many power cycles of a month are charged (4(3), 4(4)).
pub fn charged_power_cycles(per_month: i64, reading: reading::PowerCycles) -> i64 {
    if per_month <= FREE_POWER_CYCLES {
        return 0;
    }
    match reading {
        reading::PowerCycles::OverFive => per_month.saturating_sub(FREE_POWER_CYCLES),
        reading::PowerCycles::All => per_month,
    }
}

/// A plan billed over the life of a contract.
#[derive(Clone, Copy)]
struct Schedule<'a> {
    term: Term,
    plan: &'a Plan,
    readings: &'a Readings,
}

/// An item before it is kept: the label is still the plan's.
struct Draft<'a> {
    kind: ItemKind,
    label: Option<&'a Option<String>>,
    net: Yen,
}

impl<'a> Schedule<'a> {
    /// What the month of formation costs of a monthly fee (14, 30).
    fn opening_share(self, fee: Yen) -> Exact {
        match self.readings.opening_month {
            OpeningMonth::Free => Exact::yen(Yen::ZERO),
            OpeningMonth::Full => Exact::yen(fee),
            OpeningMonth::Daily => {
                Exact::yen(fee).times(self.term.opening().days()).over(self.term.first_month().days())
            }
        }
    }

    fn monthly_share(self, month: Month, fee: Yen) -> Yen {
        if month == self.term.first_month() { self.opening_share(fee).down() } else { fee }
    }

    /// Everything that a month's bill has on it.
    fn items(self, month: Month) -> impl Iterator<Item = Draft<'a>> {
        let Schedule { term, plan, readings } = self;
        let first = month == term.first_month();
        let year = term.begins_contract_year(month);
        let own = move |kind, applies: bool, net| applies.then_some(Draft { kind, label: None, net });
        let power_cycles = plan.power_cycles.map_or(Yen::ZERO, |PowerCycles { per_month, unit_fee }| {
            unit_fee.times(charged_power_cycles(per_month, readings.power_cycles))
        });
        let of_plan = [
            own(ItemKind::Initial, first, plan.initial_fee),
            own(ItemKind::Annual, year, plan.annual_fee_in(month, readings.next_year)),
            own(ItemKind::Monthly, true, self.monthly_share(month, plan.monthly_fee_in(month))),
            own(ItemKind::PowerCycles, true, power_cycles),
        ];
        let of_options =
            plan.options.iter().filter(move |option| option.is_billed(month)).flat_map(move |option| {
                let fee = move |kind, applies: bool, net| {
                    applies.then_some(Draft { kind, label: Some(&option.name), net })
                };
                [
                    fee(ItemKind::Initial, first, option.setup_fee),
                    fee(ItemKind::Annual, year, option.annual_fee),
                    fee(ItemKind::Option, true, self.monthly_share(month, option.monthly_fee)),
                ]
            });
        of_plan.into_iter().chain(of_options).flatten().filter(|draft| !draft.net.is_zero())
    }

    /// What a month costs.
    fn part(self, month: Month) -> TaxedPart {
        TaxedPart::month(month, self.items(month).map(|draft| draft.net).sum())
    }

    fn bill(self, month: Month) -> MonthlyBill {
        let items = self.items(month).map(|Draft { kind, label, net }| Item {
            kind,
            label: label.map(|name| name.clone().unwrap_or_default()),
            net,
        });
        let Amount { net, tax, gross } = self.part(month).amount();
        MonthlyBill { month, items: items.collect(), net, tax, gross }
    }

    /// The last day of the estimate's last month, or of the contract.
    fn end(self, scope: Scope) -> Day {
        match scope {
            Scope::InitialTerm => self.term.initial.last,
            Scope::Until(month) => month.last(),
            Scope::Cancellation(cancellation) => cancellation.effective_on(self.term, self.readings),
        }
    }

    /// What is owed for the months after the end, if the scope makes one.
    fn remaining(self, scope: Scope) -> Option<(Ground, Remaining)> {
        match scope {
            Scope::Cancellation(cancellation) => {
                Some((cancellation.ground, Remaining::after(self.term, self.end(scope), self.plan)))
            }
            _ => None,
        }
    }

    fn total(self, scope: Scope) -> Amount {
        let remaining =
            self.remaining(scope).map(|(ground, remaining)| remaining.amount(ground, self.readings));
        self.term
            .first_month()
            .through(self.end(scope).month())
            .map(|month| self.part(month).amount())
            .chain(remaining)
            .fold(Amount::default(), Amount::plus)
    }

    /// What leaving costs, month by month of acceptance (27(2), 30(3)).
    fn exits(self) -> Vec<Exit> {
        let Schedule { term, plan, readings } = self;
        let last_accepted = term.last_month().plus(EXIT_RENEWALS);
        let mut billed = Amount::default();
        let mut next = term.first_month();
        term.first_month()
            .through(last_accepted)
            .map(|accepted_in| {
                let effective = term.effective_month(accepted_in, readings.renewal);
                for month in next.through(effective) {
                    billed = billed.plus(self.part(month).amount());
                }
                next = next.max(effective.plus(1));
                let effective_on = effective.last();
                let remaining = Remaining::after(term, effective_on, plan).amount(Ground::Ordinary, readings);
                Exit { accepted_in, effective_on, total: billed.plus(remaining) }
            })
            .collect()
    }
}

fn is_exact(amount: Amount) -> bool {
    amount.gross <= Yen::MAX_EXACT
}

/// What the contract costs (30, 31(2), 35), and what leaving it would (30(3)).
///
/// # Errors
///
/// [`Code::BeforeFormation`] for an end before the month of formation, [`Code::TooManyMonths`] beyond
/// [`MOST_MONTHS`], [`Code::TotalTooLarge`] where a total is no longer an exact JavaScript number.
pub fn assess(term: Term, plan: &Plan, scope: Scope, readings: &Readings) -> Result<Estimate, Code> {
    let schedule = Schedule { term, plan, readings };
    let (first, last) = (term.first_month(), schedule.end(scope).month());
    if last < first {
        return Err(Code::BeforeFormation);
    }
    if last.since(first) >= MOST_MONTHS {
        return Err(Code::TooManyMonths);
    }
    let exits = schedule.exits();
    let total = schedule.total(scope);
    if !is_exact(total) || !exits.iter().all(|exit| is_exact(exit.total)) {
        return Err(Code::TotalTooLarge);
    }
    let remaining = schedule.remaining(scope);
    let mut months: Vec<MonthlyBill> = first.through(last).map(|month| schedule.bill(month)).collect();
    let steps = steps(schedule, &months, total, remaining.as_ref());
    if let Some((ground, remaining)) = remaining {
        let Amount { net, tax, gross } = remaining.amount(ground, readings);
        if !net.is_zero() {
            let item = Item { kind: ItemKind::Remaining, label: None, net };
            months.push(MonthlyBill { month: last, items: vec![item], net, tax, gross });
        }
    }
    Ok(Estimate { total, exits, steps, readings: outcomes(schedule, scope), months })
}

fn outcomes(schedule: Schedule, scope: Scope) -> Vec<ReadingOutcome> {
    let gross = |readings: &Readings| {
        let schedule = Schedule { readings, ..schedule };
        let total = schedule.total(scope);
        is_exact(total).then_some(total.gross.into())
    };
    let of_the_end = [Question::Renewal, Question::RemainingFees, Question::RemainingFeesTax];
    [Question::OpeningMonth, Question::PowerCycles, Question::NextYear]
        .into_iter()
        .chain(matches!(scope, Scope::Cancellation(_)).then_some(of_the_end).into_iter().flatten())
        .filter_map(|question| compare(question, schedule.readings, &gross))
        .collect()
}

fn steps(
    schedule: Schedule,
    months: &[MonthlyBill],
    total: Amount,
    remaining: Option<&(Ground, Remaining)>,
) -> Vec<Step> {
    let Schedule { term, plan, readings } = schedule;
    let (Some(first), Some(last)) = (months.first(), months.last()) else { return Vec::new() };
    let (from, to) = (first.month, last.month);
    let mut steps = vec![
        step!(Article::A30_1, "billedMonths", from: from, to: to, months: i64::from(to.since(from)).saturating_add(1)),
    ];
    steps.extend(opening_steps(schedule));
    if let Some(PowerCycles { per_month, unit_fee }) = plan.power_cycles {
        let charged = charged_power_cycles(per_month, readings.power_cycles);
        steps.push(step!(Article::A4_4, "powerCycles", perMonth: per_month, free: FREE_POWER_CYCLES,
            charged: charged, unitFee: unit_fee, amount: unit_fee.times(charged)));
    }
    if let Some(change) = plan.change {
        if let Some(monthly_fee) = change.monthly_fee {
            steps.push(step!(Article::A30_4, "newMonthlyFee",
                acceptedOn: change.accepted_on, from: change.monthly_from(), monthlyFee: monthly_fee));
        }
        if let Some(annual_fee) = change.annual_fee {
            steps.push(step!(Article::A30_4, "newAnnualFee",
                acceptedOn: change.accepted_on, from: change.first_annual_bill(term, readings.next_year), annualFee: annual_fee));
        }
    }
    for option in &plan.options {
        if let Some(on) = option.stop_notice_on {
            steps.push(
                step!(Article::A12_1, "optionStopped", label: option.label(), on: on, lastMonth: on.month()),
            );
        }
    }
    for bill in months {
        let annual: Yen =
            bill.items.iter().filter(|item| item.kind == ItemKind::Annual).map(|item| item.net).sum();
        if !annual.is_zero() {
            steps.push(step!(Article::A30_1, "annualBilled", month: bill.month, amount: annual));
        }
    }
    steps.extend(tax_steps(term, schedule, from, to));
    if let Some((ground, remaining)) = remaining.filter(|(_, remaining)| remaining.months > 0) {
        steps.extend(remaining.steps(*ground, readings));
    }
    let remaining_bills =
        remaining.filter(|(ground, remaining)| !remaining.amount(*ground, readings).net.is_zero());
    let bills =
        i64::from(to.since(from)).saturating_add(1).saturating_add(i64::from(remaining_bills.is_some()));
    steps
        .push(step!(Article::A35, "total", bills: bills, net: total.net, tax: total.tax, gross: total.gross));
    steps
}

fn opening_steps(schedule: Schedule) -> Vec<Step> {
    let Schedule { term, plan, readings } = schedule;
    let month = term.first_month();
    let fees = std::iter::once((String::new(), plan.monthly_fee_in(month))).chain(
        plan.options
            .iter()
            .filter(|option| option.is_billed(month))
            .map(|option| (option.label(), option.monthly_fee)),
    );
    match readings.opening_month {
        OpeningMonth::Free => vec![step!(Article::A14, "openingFree", month: month)],
        OpeningMonth::Full => {
            vec![
                step!(Article::A14, "openingFull", month: month, amount: fees.map(|(_, fee)| fee).sum::<Yen>()),
            ]
        }
        OpeningMonth::Daily => fees
            .filter(|(_, fee)| !fee.is_zero())
            .map(|(label, fee)| {
                let exact = schedule.opening_share(fee);
                step!(Article::A14, "openingDaily", label: label, fee: fee, days: term.opening().days(),
                    daysInMonth: month.days(), exact: exact, amount: exact.down())
            })
            .collect(),
    }
}

/// The tax on the monthly bills, equal ones in a row taken together.
fn tax_steps(term: Term, schedule: Schedule, from: Month, to: Month) -> Vec<Step> {
    let mut runs: Vec<TaxedPart> = Vec::new();
    for month in from.through(to) {
        let part = schedule.part(month);
        match runs.last_mut() {
            Some(run) if (run.net, run.rate) == (part.net, part.rate) && run.from != term.first_month() => {
                run.to = month
            }
            _ => runs.push(part),
        }
    }
    runs.into_iter()
        .map(|run| {
            let exact = Exact::yen(run.net).rate(run.rate);
            step!(Article::A35, "billTax", from: run.from, to: run.to,
                bills: i64::from(run.to.since(run.from)).saturating_add(1), net: run.net,
                ratePercent: run.rate.0 / 10, exact: exact, tax: exact.down())
        })
        .collect()
}
