//! 30(3): what the rest of the initial term would have brought in monthly fees.

use crate::contract::plan::Plan;
use crate::contract::tax::parts_by_rate;
use crate::contract::term::{Phase, Term};
use crate::unit::{Amount, Day, Period, Yen};
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
    // A change that was accepted by the effective day is in force in all the months after it, a later one in none.
    let month = effective_on.month().plus(1);
    let monthly_fee = plan.monthly_fee_after(effective_on, month);
    let per_month = monthly_fee.plus(option_fees);
    let months = i64::from(term.last_month().since(effective_on.month()));
    let net = per_month.times(months);
    working.step(Article::A30_3, || Rule::MonthlyTotal { month, monthly_fee, option_fees, per_month });
    working.step(Article::A30_3, || Rule::RemainingNet { per_month, months, net });
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
            let left = month.through(term.last_month());
            let parts = parts_by_rate(left.map(|month| (month, per_month)));
            parts.into_iter().map(|part| part.amount(working)).fold(Amount::default(), Amount::plus)
        }
    };
    let Amount { net, tax, gross } = amount;
    working.step(Article::A30_3, || Rule::Gross { net, tax, gross });
    Remaining { amount, has_options: !option_fees.is_zero() }
}
