//! 30(3), 30(6): what was paid for the time after a disputed ending, where one reads that it is returned.

use crate::contract::plan::Plan;
use crate::contract::tax::TaxedPart;
use crate::contract::term::Term;
use crate::unit::{Amount, Day, Month, Ratio, Yen};
use crate::working::reading::AnnualOnRenewal;
use crate::working::{Article, Rule, Working};

/// What one monthly fee costs in the effective month: its days through the effective day.
pub fn by_day(label: &str, fee: Yen, effective_on: Day, working: &mut Working) -> Yen {
    let month = effective_on.month();
    let (days, days_in_month) = (month.first().days_through(effective_on), month.days());
    let exact = Ratio::yen(fee).times(days).over(days_in_month);
    let amount = exact.down();
    if !fee.is_zero() {
        working.step(Article::A30_6, || Rule::ChargedByDay {
            label: label.to_owned(),
            month,
            fee,
            days,
            days_in_month,
            exact,
            amount,
        });
    }
    amount
}

/// What is returned of the annual fees billed for the contract year in which a contract ends: for the months of that year
/// after the effective one and the days after the effective day. The opening month belongs to no year's twelve.
pub fn annual(term: Term, plan: &Plan, effective_on: Day, working: &mut Working) -> Amount {
    let month = effective_on.month();
    let twelfths = working.readings.annual_on_renewal == AnnualOnRenewal::Twelfth;
    if twelfths && month > term.last_month() {
        return Amount::default();
    }
    let billed_in = term.contract_year(month);
    let months = i64::from(year_end(term, month).since(month));
    let days_in_month = month.days();
    let days = if month == term.first_month() { 0 } else { month.last().days_since(effective_on) };
    let next_year = working.readings.next_year;
    let of_plan = std::iter::once(("", plan.annual_fee_in(billed_in, next_year)));
    let running = plan.options.iter().filter(|option| option.runs_after(effective_on));
    let of_options = running.map(|option| (option.name.as_ref(), option.annual_fee));
    let mut net = Yen::ZERO;
    for (label, annual_fee) in of_plan.chain(of_options).filter(|(_, fee)| !fee.is_zero()) {
        let parts = months.saturating_mul(days_in_month).saturating_add(days);
        let exact = Ratio::yen(annual_fee).times(parts).over(days_in_month.saturating_mul(12));
        let amount = exact.down();
        working.step(Article::A30_6, || Rule::AnnualReturned {
            label: label.to_owned(),
            billed_in,
            annual_fee,
            months,
            days,
            days_in_month,
            exact,
            amount,
        });
        net = net.plus(amount);
    }
    if net.is_zero() {
        return Amount::default();
    }
    // Rounded on the amount without its sign.
    let Amount { net, tax, .. } = TaxedPart::month(billed_in, net).amount(working);
    let returned @ Amount { net, tax, gross } = Amount::new(net.negated(), tax.negated());
    working.step(Article::A30_6, || Rule::Returned { net, tax, gross });
    returned
}

/// The last month of the contract year of a month.
fn year_end(term: Term, month: Month) -> Month {
    term.contract_year(month).max(term.initial.first.month()).plus(11)
}
