//! 30(3): what the rest of the initial term would have brought in monthly fees.

use crate::contract::plan::Plan;
use crate::contract::tax::parts_by_rate;
use crate::contract::term::{Phase, Term};
use crate::unit::{Amount, Day, Period, Yen};
use crate::working::reading::{RemainingFees, RemainingFeesTax};
use crate::working::{Article, Rule, Working};

/// How many months of the initial term lie after the effective month: 0 unless the contract ends during that term.
pub fn months(term: Term, effective_on: Day, working: &mut Working) -> i64 {
    let Period { first: initial_start, last: initial_end } = term.initial;
    let months = match term.phase(effective_on) {
        Phase::Initial => term.last_month().since(effective_on.month()).into(),
        _ => 0,
    };
    working.step(Article::A30_3, || match months {
        0 => Rule::NoRemainingMonths { effective_on, initial_start, initial_end },
        _ => Rule::RemainingMonths { effective_on, initial_end, months },
    });
    months
}

/// What is owed for them on a disputed ground or another: one bill, its tax rounded once for each rate.
pub fn fees(
    term: Term,
    effective_on: Day,
    months: i64,
    plan: &Plan,
    disputed: bool,
    working: &mut Working,
) -> Amount {
    if months == 0 {
        return Amount::default();
    }
    let month = effective_on.month();
    let monthly_fee = plan.monthly_fee_in(month);
    let option_fees = plan.option_fees_after(effective_on);
    let per_month = monthly_fee.plus(option_fees);
    working.step(Article::A30_3, || Rule::MonthlyTotal { month, monthly_fee, option_fees, per_month });
    let parts = parts_by_rate(month.plus(1).through(term.last_month()).map(|month| (month, per_month)));
    let net: Yen = parts.iter().map(|part| part.net).sum();
    working.step(Article::A30_3, || Rule::RemainingNet { per_month, months, net });
    if disputed && working.readings.remaining_fees == RemainingFees::Waived {
        working.step(Article::A30_3, || Rule::Waived { net });
        return Amount::default();
    }
    let amount = match working.readings.remaining_fees_tax {
        RemainingFeesTax::Untaxed => {
            working.step(Article::A30_3, || Rule::Untaxed { net });
            Amount::new(net, Yen::ZERO)
        }
        RemainingFeesTax::Taxed => {
            parts.into_iter().map(|part| part.amount(working)).fold(Amount::default(), Amount::plus)
        }
    };
    let Amount { net, tax, gross } = amount;
    working.step(Article::A30_3, || Rule::Gross { net, tax, gross });
    amount
}
