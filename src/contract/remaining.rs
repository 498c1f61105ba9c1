//! 30(3): what the rest of the initial term would have brought in monthly fees.

use crate::contract::plan::Plan;
use crate::contract::tax::parts_by_rate;
use crate::contract::term::{Phase, Term};
use crate::unit::{Amount, Day, Month, Period, Yen};
use crate::working::reading::{OpeningEnding, RemainingFees, RemainingFeesTax, RemainingOptions};
use crate::working::{Article, Rule, Working};

/// How many months of the initial term lie after the effective month: none unless the contract ends during that term, but
/// for the reading by which an ending before it owes the whole of it.
pub fn months(term: Term, effective_on: Day, working: &mut Working) -> i64 {
    let Period { first: initial_start, last: initial_end } = term.initial;
    let months = i64::from(term.last_month().since(effective_on.month()));
    match (term.phase(effective_on), working.readings.opening_ending) {
        (Phase::Initial, _) if months > 0 => {
            working.step(Article::A30_3, || Rule::RemainingMonths { effective_on, initial_end, months });
            months
        }
        (Phase::Opening, OpeningEnding::WholeTerm) => {
            let rule = || Rule::WholeTermOwed { effective_on, initial_start, initial_end, months };
            working.step(Article::A31_2, rule);
            months
        }
        _ => {
            let rule = || Rule::NoRemainingMonths { effective_on, initial_start, initial_end };
            working.step(Article::A30_3, rule);
            0
        }
    }
}

/// What is owed for the months after an end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Remaining {
    /// One bill, its tax rounded once for each rate.
    pub amount: Amount,
    /// Whether options have a part in it.
    pub has_options: bool,
}

/// What is owed for all months of the initial term after the effective one, where the claim is disputed or not. Nothing
/// that happens after the end changes it.
pub fn fees(term: Term, effective_on: Day, plan: &Plan, disputed: bool, working: &mut Working) -> Remaining {
    let option_fees = match (plan.option_fees_after(effective_on), working.readings.remaining_options) {
        (option_fees, RemainingOptions::Owed) => option_fees,
        (option_fees, RemainingOptions::NotOwed) => {
            if !option_fees.is_zero() {
                working.step(Article::A12_1, || Rule::OptionsNotOwed { option_fees });
            }
            Yen::ZERO
        }
    };
    let left = effective_on.month().plus(1).through(term.last_month());
    let fees = left.map(|month| (month, plan.monthly_fee_after(effective_on, month)));
    let fees: Vec<(Month, Yen)> = fees.collect();
    let net = net(&fees, option_fees, working);
    if disputed && working.readings.remaining_fees == RemainingFees::Waived {
        working.step(Article::A30_3, || Rule::Waived { net });
        return Remaining::default();
    }
    let amount = match working.readings.remaining_fees_tax {
        RemainingFeesTax::Untaxed => {
            working.step(Article::A30_3, || Rule::Untaxed { net });
            Amount::new(net, Yen::ZERO)
        }
        RemainingFeesTax::Taxed => {
            let parts = parts_by_rate(fees.iter().map(|&(month, fee)| (month, fee.plus(option_fees))));
            parts.into_iter().map(|part| part.amount(working)).fold(Amount::default(), Amount::plus)
        }
    };
    let Amount { net, tax, gross } = amount;
    working.step(Article::A30_3, || Rule::Gross { net, tax, gross });
    Remaining { amount, has_options: !option_fees.is_zero() }
}

/// The fees of some months, each with the options', before tax; months at one fee together.
fn net(fees: &[(Month, Yen)], option_fees: Yen, working: &mut Working) -> Yen {
    let mut runs: Vec<(Month, Yen, i64)> = Vec::new();
    for &(month, fee) in fees {
        match runs.last_mut() {
            Some((_, same, months)) if *same == fee => *months = months.saturating_add(1),
            _ => runs.push((month, fee, 1)),
        }
    }
    let (mut all, mut sum) = (0_i64, Yen::ZERO);
    for &(month, monthly_fee, months) in &runs {
        let per_month = monthly_fee.plus(option_fees);
        let net = per_month.times(months);
        working.step(Article::A30_3, || Rule::MonthlyTotal { month, monthly_fee, option_fees, per_month });
        working.step(Article::A30_3, || Rule::RemainingNet { per_month, months, net });
        (all, sum) = (all.saturating_add(months), sum.plus(net));
    }
    if runs.len() > 1 {
        working.step(Article::A30_3, || Rule::RemainingSum { months: all, net: sum });
    }
    sum
}
