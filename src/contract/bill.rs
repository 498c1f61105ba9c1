//! 30(1), 31(2): the bill of each month over the life of a contract.

use serde::Serialize;

use crate::contract::option;
use crate::contract::plan::Plan;
use crate::contract::tax::TaxedPart;
use crate::contract::term::Term;
use crate::unit::{Amount, Month, Ratio, Yen};
use crate::working::reading::{NextYear, OpeningMonth};
use crate::working::{Article, Rule, Working};

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
    /// Rounded once for the bill and each rate.
    pub tax: Yen,
    /// What has to be paid.
    pub gross: Yen,
}

impl MonthlyBill {
    /// A bill of one item.
    pub fn of(month: Month, kind: ItemKind, Amount { net, tax, gross }: Amount) -> MonthlyBill {
        MonthlyBill { month, items: vec![Item { kind, label: None, net }], net, tax, gross }
    }
}

/// A plan billed over the life of a contract.
#[derive(Clone, Debug)]
pub struct Schedule<'a> {
    /// The contract's periods.
    pub term: Term,
    /// Its fees.
    pub plan: &'a Plan,
    next_year: NextYear,
    /// What the month of formation costs of each monthly fee: the plan's, then its options'.
    opening: Vec<Yen>,
    /// What power cycles cost in each month.
    power_cycles: Yen,
}

/// An item before it is kept: the label is still the plan's.
struct Draft<'a> {
    kind: ItemKind,
    label: Option<&'a str>,
    net: Yen,
}

impl<'a> Schedule<'a> {
    /// What is the same on every bill, or settled with the first.
    pub fn new(term: Term, plan: &'a Plan, working: &mut Working) -> Schedule<'a> {
        let opening = opening(term, plan, working);
        let power_cycles = plan.power_cycles.map(|cycles| cycles.amount(working)).unwrap_or_default();
        if let Some(change) = plan.change {
            change.steps(term, working);
        }
        option::steps(&plan.options, working);
        let next_year = working.readings.next_year;
        Schedule { term, plan, next_year, opening, power_cycles }
    }

    /// Everything that a month's bill has on it.
    fn items(&self, month: Month) -> impl Iterator<Item = Draft<'a>> {
        let Schedule { term, plan, next_year, .. } = *self;
        let first = month == term.first_month();
        let year = term.begins_contract_year(month);
        let monthly = move |place: usize, fee: Yen| match self.opening.get(place) {
            Some(&share) if first => share,
            _ => fee,
        };
        let due = |kind, label, applies: bool, net| applies.then_some(Draft { kind, label, net });
        let of_plan = [
            due(ItemKind::Initial, None, first, plan.initial_fee),
            due(ItemKind::Annual, None, year, plan.annual_fee_in(month, next_year)),
            due(ItemKind::Monthly, None, true, monthly(0, plan.monthly_fee_in(month))),
            due(ItemKind::PowerCycles, None, true, self.power_cycles),
        ];
        let of_options = plan.options.iter().zip(1..).flat_map(move |(option, place)| {
            let (name, billed) = (Some(option.name.as_str()), option.is_billed(month));
            [
                due(ItemKind::Initial, name, billed && first, option.setup_fee),
                due(ItemKind::Annual, name, billed && year, option.annual_fee),
                due(ItemKind::Option, name, billed, monthly(place, option.monthly_fee)),
            ]
        });
        of_plan.into_iter().chain(of_options).flatten().filter(|draft| !draft.net.is_zero())
    }

    /// What a month costs before tax.
    fn part(&self, month: Month) -> TaxedPart {
        TaxedPart::month(month, self.items(month).map(|draft| draft.net).sum())
    }

    /// What a month costs.
    pub fn amount(&self, month: Month) -> Amount {
        self.part(month).amount(&mut Working::default())
    }

    /// The bills of the months through `last`.
    pub fn bills(&self, last: Month, working: &mut Working) -> Vec<MonthlyBill> {
        let mut runs: Vec<TaxRun> = Vec::new();
        let bills = self.term.first_month().through(last).map(|month| {
            let items: Vec<Item> = self
                .items(month)
                .map(|Draft { kind, label, net }| Item { kind, label: label.map(str::to_owned), net })
                .collect();
            let annual = items.iter().filter(|item| item.kind == ItemKind::Annual).map(|item| item.net);
            let amount: Yen = annual.sum();
            if !amount.is_zero() {
                working.step(Article::A30_1, || Rule::AnnualBilled { month, amount });
            }
            let part = TaxedPart::month(month, items.iter().map(|item| item.net).sum());
            let exact = part.exact_tax();
            let Amount { net, tax, gross } = Amount::new(part.net, exact.down());
            match runs.last_mut() {
                Some(TaxRun { part: run, .. })
                    if (run.net, run.rate) == (part.net, part.rate)
                        && run.from != self.term.first_month() =>
                {
                    run.to = month;
                }
                _ => runs.push(TaxRun { part, exact, tax }),
            }
            MonthlyBill { month, items, net, tax, gross }
        });
        let bills = bills.collect();
        for TaxRun { part: TaxedPart { from, to, rate, net }, exact, tax } in runs {
            let bills = i64::from(to.since(from)).saturating_add(1);
            let rate_percent = rate.percent();
            working.step(Article::A35, || Rule::BillTax { from, to, bills, net, rate_percent, exact, tax });
        }
        bills
    }
}

/// Equal bills in a row, and the tax on each.
struct TaxRun {
    part: TaxedPart,
    exact: Ratio,
    tax: Yen,
}

/// What the month of formation costs of each monthly fee (14, 30): the plan's, then its options'.
fn opening(term: Term, plan: &Plan, working: &mut Working) -> Vec<Yen> {
    let month = term.first_month();
    let options = plan.options.iter().map(|option| {
        let fee = if option.is_billed(month) { option.monthly_fee } else { Yen::ZERO };
        (option.name.as_str(), fee)
    });
    let fees = std::iter::once(("", plan.monthly_fee_in(month))).chain(options);
    match working.readings.opening_month {
        OpeningMonth::Free => {
            working.step(Article::A14, || Rule::OpeningFree { month });
            fees.map(|_| Yen::ZERO).collect()
        }
        OpeningMonth::Full => {
            let fees: Vec<Yen> = fees.map(|(_, fee)| fee).collect();
            let amount = fees.iter().copied().sum();
            working.step(Article::A14, || Rule::OpeningFull { month, amount });
            fees
        }
        OpeningMonth::Daily => {
            let (days, days_in_month) = (term.opening().days(), month.days());
            let share = |(label, fee): (&str, Yen)| {
                let exact = Ratio::yen(fee).times(days).over(days_in_month);
                let amount = exact.down();
                if !fee.is_zero() {
                    let label = || label.to_owned();
                    working.step(Article::A14, || Rule::OpeningDaily {
                        label: label(),
                        fee,
                        days,
                        days_in_month,
                        exact,
                        amount,
                    });
                }
                amount
            };
            fees.map(share).collect()
        }
    }
}
