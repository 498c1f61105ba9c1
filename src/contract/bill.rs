//! 30(1), 31(2): the bill of each month over the life of a contract.

use std::sync::Arc;

use serde::Serialize;

use crate::contract::option;
use crate::contract::plan::Plan;
use crate::contract::prepaid;
use crate::contract::tax::TaxedPart;
use crate::contract::term::Term;
use crate::unit::{Amount, Day, Month, Ratio, Yen};
use crate::working::reading::{AnnualOnRenewal, NextYear, OpeningMonth, TaxRounding};
use crate::working::{Article, Readings, Rule, Working, codes};

codes! {
    /// The kind of an item on a bill.
    ItemKind {
        /// 30(1)1: once.
        Initial = "initial",
        /// 30(1)2: every month.
        Monthly = "monthly",
        /// 30(1)3: every contract year.
        Annual = "annual",
        /// 12: an option's monthly fee.
        Option = "option",
        /// 4(4).
        PowerCycles = "powerCycles",
        /// 30(3): the remaining months of the initial term.
        Remaining = "remaining",
        /// 30(6): prepaid annual fees given back, net negative.
        Returned = "returned",
    }
}

/// An item on a bill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// What it is for.
    pub kind: ItemKind,
    /// The option's name, where it is one's fee; empty where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Arc<str>>,
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
    /// Whether a renewed month costs a twelfth of each annual fee.
    twelfths: bool,
    tax_rounding: TaxRounding,
    /// What the month of formation costs of each monthly fee: the plan's, then its options'.
    opening: Vec<Yen>,
    /// The same of the month in which the contract ends, where that is charged by day.
    last: Option<(Month, Vec<Yen>)>,
    /// What power cycles cost in each month.
    power_cycles: Yen,
}

/// An item before it is kept: the label is still the plan's.
struct Draft<'a> {
    kind: ItemKind,
    label: Option<&'a Arc<str>>,
    net: Yen,
}

impl Draft<'_> {
    fn kept(self) -> Item {
        Item { kind: self.kind, label: self.label.cloned(), net: self.net }
    }
}

impl<'a> Schedule<'a> {
    /// What is the same on every bill, or settled with the first. What changes the plan after `end` changes nothing here.
    pub fn new(term: Term, plan: &'a Plan, end: Day, working: &mut Working) -> Schedule<'a> {
        let opening = opening(term, plan, working);
        let power_cycles = plan.power_cycles.map(|cycles| cycles.amount(working)).unwrap_or_default();
        if let Some(change) = plan.change.filter(|change| change.accepted_on <= end) {
            change.steps(term, working);
        }
        option::steps(&plan.options, end, working);
        let Readings { next_year, annual_on_renewal, tax_rounding, .. } = working.readings;
        let twelfths = annual_on_renewal == AnnualOnRenewal::Twelfth;
        Schedule { term, plan, next_year, twelfths, tax_rounding, opening, last: None, power_cycles }
    }

    /// Charges the effective month by day, unless it is the opening month.
    pub fn charge_by_day(&mut self, effective_on: Day, working: &mut Working) {
        let month = effective_on.month();
        if month > self.term.first_month() {
            let fees = monthly_fees(self.plan, month);
            let shares = fees.map(|(label, fee)| prepaid::by_day(label, fee, effective_on, working));
            self.last = Some((month, shares.collect()));
        }
    }

    /// What a month costs of the monthly fee in a place: the plan's, then its options'.
    fn monthly(&self, month: Month, place: usize, fee: Yen) -> Yen {
        let shares = match &self.last {
            Some((last, shares)) if month == *last => shares,
            _ if month == self.term.first_month() => &self.opening,
            _ => return fee,
        };
        shares.get(place).copied().unwrap_or(fee)
    }

    /// Whether a month is billed a twelfth of the annual fees.
    fn is_twelfth(&self, month: Month) -> bool {
        self.twelfths && month > self.term.last_month()
    }

    /// What a month is billed of an annual fee.
    fn annual(&self, month: Month, fee: Yen) -> Yen {
        if self.is_twelfth(month) {
            Ratio::yen(fee).over(12).down()
        } else if self.term.begins_contract_year(month) {
            fee
        } else {
            Yen::ZERO
        }
    }

    /// The annual fees in force in a month: the plan's and its options'.
    fn annual_fees(&self, month: Month) -> Yen {
        let options = self.plan.options.iter().filter(|option| option.is_billed(month));
        let of_options: Yen = options.map(|option| option.annual_fee).sum();
        self.plan.annual_fee_in(month, self.next_year).plus(of_options)
    }

    /// Everything that a month's bill has on it.
    fn items(&self, month: Month) -> impl Iterator<Item = Draft<'a>> {
        let plan = self.plan;
        let first = month == self.term.first_month();
        let once = move |fee: Yen| if first { fee } else { Yen::ZERO };
        let of_plan = [
            (ItemKind::Initial, once(plan.initial_fee)),
            (ItemKind::Annual, self.annual(month, plan.annual_fee_in(month, self.next_year))),
            (ItemKind::Monthly, self.monthly(month, 0, plan.monthly_fee_in(month))),
            (ItemKind::PowerCycles, self.power_cycles),
        ];
        let of_options = plan.options.iter().zip(1..).filter(move |(option, _)| option.is_billed(month));
        let of_options = of_options.flat_map(move |(option, place)| {
            [
                (ItemKind::Initial, once(option.setup_fee)),
                (ItemKind::Annual, self.annual(month, option.annual_fee)),
                (ItemKind::Option, self.monthly(month, place, option.monthly_fee)),
            ]
            .map(|(kind, net)| Draft { kind, label: Some(&option.name), net })
        });
        let of_plan = of_plan.map(|(kind, net)| Draft { kind, label: None, net });
        of_plan.into_iter().chain(of_options).filter(|draft| !draft.net.is_zero())
    }

    /// What a month costs.
    pub fn amount(&self, month: Month) -> Amount {
        let part = TaxedPart::month(month, self.items(month).map(|draft| draft.net).sum());
        Amount::new(part.net, part.tax(self.tax_rounding).1)
    }

    /// The initial fees alone, the plan's and its options': what 31(2) keeps in any case.
    pub fn initial_bill(&self, working: &mut Working) -> MonthlyBill {
        let month = self.term.first_month();
        let items = self.items(month).filter(|draft| draft.kind == ItemKind::Initial);
        let items: Vec<Item> = items.map(Draft::kept).collect();
        let net = items.iter().map(|item| item.net).sum();
        working.step(Article::A31_2, || Rule::InitialKept { net });
        let Amount { net, tax, gross } = TaxedPart::month(month, net).amount(working);
        MonthlyBill { month, items, net, tax, gross }
    }

    /// The bills of the months through `last`.
    pub fn bills(&self, last: Month, working: &mut Working) -> Vec<MonthlyBill> {
        let mut twelfths: Vec<(Month, Month, (Yen, Yen))> = Vec::new();
        let mut runs: Vec<TaxRun> = Vec::new();
        let bills = self.term.first_month().through(last).map(|month| {
            let items: Vec<Item> = self.items(month).map(Draft::kept).collect();
            let annual = items.iter().filter(|item| item.kind == ItemKind::Annual).map(|item| item.net);
            let amount: Yen = annual.sum();
            if self.is_twelfth(month) && !amount.is_zero() {
                let fees = (self.annual_fees(month), amount);
                match twelfths.last_mut() {
                    Some((_, to, same)) if *same == fees && to.plus(1) == month => *to = month,
                    _ => twelfths.push((month, month, fees)),
                }
            } else if !amount.is_zero() {
                working.step(Article::A30_1, || Rule::AnnualBilled { month, amount });
            }
            let part = TaxedPart::month(month, items.iter().map(|item| item.net).sum());
            let (exact, tax) = part.tax(self.tax_rounding);
            let Amount { net, tax, gross } = Amount::new(part.net, tax);
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
        for (from, to, (annual_fees, amount)) in twelfths {
            working.step(Article::A13_2, || Rule::AnnualTwelfths { from, to, annual_fees, amount });
        }
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

/// The monthly fees billed in a month, each with its option's name: the plan's, then its options'.
fn monthly_fees(plan: &Plan, month: Month) -> impl Iterator<Item = (&str, Yen)> {
    let options = plan.options.iter().map(move |option| {
        let fee = if option.is_billed(month) { option.monthly_fee } else { Yen::ZERO };
        (option.name.as_ref(), fee)
    });
    std::iter::once(("", plan.monthly_fee_in(month))).chain(options)
}

/// What the month of formation costs of each monthly fee (14, 30): the plan's, then its options'.
fn opening(term: Term, plan: &Plan, working: &mut Working) -> Vec<Yen> {
    let month = term.first_month();
    let fees = monthly_fees(plan, month);
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
                    working.step(Article::A14, || Rule::OpeningDaily {
                        label: label.to_owned(),
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
