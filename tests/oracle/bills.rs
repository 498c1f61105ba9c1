//! What it all costs: articles 4, 12, 30, 31 and 35.

use crate::dates::{Day, Month};
use crate::ending::{Ending, Fate, Term, fate};
use crate::facts::{Change, Facts, Plan, PlanOption, Readings};
use crate::faults::MOST_MONTHS;
use crate::fraction::{Fraction, Rounding};

/// An amount before tax and the tax on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    pub net: i128,
    pub tax: i128,
}

impl Sum {
    pub fn gross(self) -> i128 {
        self.net + self.tax
    }

    fn plus(self, other: Self) -> Self {
        Self { net: self.net + other.net, tax: self.tax + other.tax }
    }
}

/// One bill: what it is for (kind, name of the option) and its sum.
#[derive(Clone, Debug)]
pub struct Bill {
    pub month: Month,
    pub items: Vec<(&'static str, String, i128)>,
    pub sum: Sum,
}

/// The rate of consumption tax in a month, in percent.
pub fn rate(month: Month) -> i128 {
    let since = [(2019, 10, 10), (2014, 4, 8), (1997, 4, 5), (1989, 4, 3)];
    since
        .into_iter()
        .find(|(year, first, _)| month >= Month::new(*year, *first))
        .map_or(0, |(_, _, rate)| rate)
}

fn tax(net: i128, rate: i128, readings: &Readings) -> i128 {
    let rounding = match readings.of("taxRounding") {
        "down" => Rounding::Down,
        "halfUp" => Rounding::HalfUp,
        _ => Rounding::Up,
    };
    net.signum() * Fraction::new(net.abs() * rate, 100).round(rounding)
}

fn share(amount: i128, part: i64, whole: i64) -> i128 {
    Fraction::new(amount * i128::from(part), i128::from(whole)).round(Rounding::Down)
}

/// The change of the plan, if it was accepted by the day on which the contract ends.
fn change_by(plan: &Plan, end: Option<Day>) -> Option<&Change> {
    plan.change.as_ref().filter(|change| end.is_none_or(|end| change.accepted_on <= end))
}

/// The monthly fee in force in a month.
pub fn monthly_fee(plan: &Plan, month: Month, end: Option<Day>) -> i128 {
    let changed = change_by(plan, end).filter(|change| month > change.accepted_on.month());
    changed.and_then(|change| change.monthly).unwrap_or(plan.monthly)
}

/// The month from which a change of the annual fee holds.
fn annual_change_from(accepted: Month, readings: &Readings) -> Month {
    let year = accepted.parts().0;
    match readings.of("nextYear") {
        "contractYear" => accepted.plus(1),
        "calendarYear" => Month::new(year + 1, 1),
        _ if accepted < Month::new(year, 4) => Month::new(year, 4),
        _ => Month::new(year + 1, 4),
    }
}

/// Parts of a year's annual fee that a month's bill carries, in twelfths.
fn annual_parts(term: Term, month: Month, readings: &Readings) -> i64 {
    match (month.0 - term.first.0, readings.of("annualOnRenewal")) {
        (-1, _) => 12,
        (since, "twelfth") if since >= 12 => 1,
        (since, "fullYear") if since >= 12 && since % 12 == 0 => 12,
        _ => 0,
    }
}

/// The first bill that a change of the annual fee shows on.
pub fn annual_change_billed(term: Term, accepted: Month, readings: &Readings) -> Month {
    let mut month = annual_change_from(accepted, readings);
    while annual_parts(term, month, readings) == 0 {
        month = month.plus(1);
    }
    month
}

/// The annual fee that a bill of this month would carry.
fn annual_fee(plan: &Plan, month: Month, end: Option<Day>, readings: &Readings) -> i128 {
    let Some(change) = change_by(plan, end) else { return plan.annual };
    let from = annual_change_from(change.accepted_on.month(), readings);
    change.annual.filter(|_| month >= from).unwrap_or(plan.annual)
}

/// The annual fees of the plan and of the options billed in a month, whatever part of them is.
pub fn annual_fees(plan: &Plan, month: Month, end: Option<Day>, readings: &Readings) -> i128 {
    let billed = plan.options.iter().filter(|option| option.stopped_on.is_none_or(|on| on.month() >= month));
    annual_fee(plan, month, end, readings) + billed.map(|option| option.annual).sum::<i128>()
}

/// The annual fee in force in a month: the one last billed for the contract year that the month lies in.
pub fn annual_in_force(plan: &Plan, term: Option<Term>, month: Month, readings: &Readings) -> i128 {
    let Some(term) = term else { return plan.annual };
    let billed = match month.0 - term.first.0 {
        since if since < 12 => term.formed.month(),
        _ if readings.is("annualOnRenewal", "twelfth") => month,
        since => month.plus(-(since % 12)),
    };
    annual_fee(plan, billed, None, readings)
}

/// What article 37 goes by in a month.
pub fn standard_fee(plan: &Plan, term: Option<Term>, month: Month, readings: &Readings) -> Fraction {
    match (plan.standard, monthly_fee(plan, month, None)) {
        (Some(fee), _) => Fraction::whole(fee),
        (None, 0) => Fraction::new(annual_in_force(plan, term, month, readings), 12),
        (None, fee) => Fraction::whole(fee),
    }
}

/// What is owed under 30(3), and how much of its net is for options.
pub fn remaining(plan: &Plan, readings: &Readings, ending: &Ending) -> (Sum, i128) {
    let given_up = ending.is_cooling_off() && !readings.is("coolingOffMoney", "literal")
        || ending.disputed && readings.is("remainingFees", "waived");
    if given_up {
        return (Sum::default(), 0);
    }
    let runs_on = |option: &&PlanOption| option.stopped_on.is_none_or(|stop| stop > ending.on);
    let options: i128 = match readings.of("remainingOptions") {
        "owed" => plan.options.iter().filter(runs_on).map(|option| option.monthly).sum(),
        _ => 0,
    };
    let months = || (1..=ending.months).map(|after| ending.on.month().plus(after));
    let mut sum = Sum::default();
    for percent in [3, 5, 8, 10] {
        let under_it = months().filter(|month| rate(*month) == percent);
        let net = under_it.map(|month| monthly_fee(plan, month, Some(ending.on)) + options).sum();
        let tax = if readings.is("remainingFeesTax", "taxed") { tax(net, percent, readings) } else { 0 };
        sum = sum.plus(Sum { net, tax });
    }
    (sum, options * i128::from(ending.months))
}

/// Prepaid annual fees that go back at a disputed end, with the month in which they were billed.
fn returned(plan: &Plan, term: Term, readings: &Readings, ending: &Ending) -> (i128, Month) {
    let month = ending.on.month();
    let since = month.0 - term.first.0;
    if since >= 12 && readings.is("annualOnRenewal", "twelfth") {
        return (0, month);
    }
    // A twelfth of the year has as many parts as the month has days.
    let days = month.days();
    let unused = if since < 0 { 12 * days } else { (11 - since % 12) * days + days - ending.on.of_month() };
    let billed = if since < 12 { term.formed.month() } else { month.plus(-(since % 12)) };
    let of_plan = share(annual_fee(plan, billed, Some(ending.on), readings), unused, 12 * days);
    let of_options =
        plan.options.iter().filter(|option| option.stopped_on.is_none_or(|stop| stop > ending.on));
    (of_plan + of_options.map(|option| share(option.annual, unused, 12 * days)).sum::<i128>(), billed)
}

/// The bills from the month of formation to `last`, those of an ending included.
pub fn bills(facts: &Facts, readings: &Readings, last: Month, ending: Option<&Ending>) -> Vec<Bill> {
    let (Some(plan), Some(term)) = (&facts.plan, Term::of(facts)) else { return Vec::new() };
    let first = term.formed.month();
    let billed_options: Vec<_> = plan
        .options
        .iter()
        .filter(|option| option.stopped_on.is_none_or(|stop| stop.month() >= first))
        .collect();
    let setups = || {
        let options = billed_options.iter().map(|option| ("initial", option.name.clone(), option.setup));
        std::iter::once(("initial", String::new(), plan.initial)).chain(options)
    };
    let bill = |month: Month, items: Vec<(&'static str, String, i128)>| {
        let net = items.iter().map(|item| item.2).sum();
        Bill { month, items, sum: Sum { net, tax: tax(net, rate(month), readings) } }
    };
    match (ending.is_some_and(Ending::is_cooling_off), readings.of("coolingOffMoney")) {
        (true, "allReturned") => return Vec::new(),
        (true, "initialKept") => return vec![bill(first, setups().collect())],
        _ => {}
    }
    let gives_back = ending.filter(|ending| {
        ending.disputed && !ending.is_cooling_off() && readings.is("prepaidFees", "returned")
    });
    let end = ending.map(|ending| ending.on);
    let mut all = Vec::new();
    for month in (first.0..=last.0).map(Month) {
        let monthly = |fee: i128| match (readings.of("openingMonth"), gives_back) {
            ("free", _) if month == first => 0,
            ("full", _) if month == first => fee,
            (_, _) if month == first => share(fee, month.last().0 - term.formed.0 + 1, month.days()),
            (_, Some(ending)) if month == ending.on.month() => share(fee, ending.on.of_month(), month.days()),
            _ => fee,
        };
        let annual = |fee: i128| share(fee, annual_parts(term, month, readings), 12);
        let mut items = Vec::new();
        if month == first {
            items.extend(setups());
        }
        items.push(("monthly", String::new(), monthly(monthly_fee(plan, month, end))));
        items.push(("annual", String::new(), annual(annual_fee(plan, month, end, readings))));
        for option in &billed_options {
            if option.stopped_on.is_none_or(|stop| stop.month() >= month) {
                items.push(("option", option.name.clone(), monthly(option.monthly)));
                items.push(("annual", option.name.clone(), annual(option.annual)));
            }
        }
        if let Some((times, unit)) = plan.cycles {
            let charged = match readings.of("powerCycles") {
                "overFive" => (times - 5).max(0),
                _ if times >= 6 => times,
                _ => 0,
            };
            items.push(("powerCycles", String::new(), charged * unit));
        }
        all.push(bill(month, items));
    }
    if let Some(ending) = ending {
        let month = ending.on.month();
        let (sum, _) = remaining(plan, readings, ending);
        if sum.net > 0 {
            all.push(Bill { month, items: vec![("remaining", String::new(), sum.net)], sum });
        }
    }
    if let Some(ending) = gives_back {
        let (net, billed) = returned(plan, term, readings, ending);
        if net > 0 {
            let sum = Sum { net: -net, tax: -tax(net, rate(billed), readings) };
            all.push(Bill { month: ending.on.month(), items: vec![("returned", String::new(), -net)], sum });
        }
    }
    all
}

pub fn total(bills: &[Bill]) -> Sum {
    bills.iter().fold(Sum::default(), |sum, bill| sum.plus(bill.sum))
}

/// The bills of the case's estimate and the ending that they lead to.
pub fn estimate(facts: &Facts, readings: &Readings) -> Option<(Vec<Bill>, Option<Ending>)> {
    let term = Term::of(facts)?;
    facts.plan.as_ref()?;
    let ending = match fate(facts, readings) {
        Fate::NeverFormed => return None,
        Fate::Ends(ending) if facts.until.is_none() => Some(ending),
        _ => None,
    };
    let runs_to = term.last.max(facts.today.month()).min(term.formed.month().plus(MOST_MONTHS - 1));
    let last = facts.until.unwrap_or(ending.as_ref().map_or(runs_to, |ending| ending.on.month()));
    Some((bills(facts, readings, last, ending.as_ref()), ending))
}

/// The least and the most over the readings that a disputed ending leaves open.
pub fn range(facts: &Facts, readings: &Readings) -> Option<(Sum, Sum)> {
    estimate(facts, readings)?.1.filter(|ending| ending.disputed)?;
    let mut money = vec!["initialKept", "allReturned"];
    if readings.is("coolingOffMoney", "literal") {
        money.push("literal");
    }
    let mut all = Vec::new();
    for money in money {
        for fees in ["literal", "waived"] {
            for prepaid in ["kept", "returned"] {
                for exit in ["ordinary", "immediate"] {
                    for opening in ["none", "wholeTerm"] {
                        let readings = readings
                            .with("coolingOffMoney", money)
                            .with("remainingFees", fees)
                            .with("prepaidFees", prepaid)
                            .with("feeRevisionExit", exit)
                            .with("openingEnding", opening);
                        all.extend(estimate(facts, &readings).map(|(bills, _)| total(&bills)));
                    }
                }
            }
        }
    }
    Some((*all.iter().min_by_key(|sum| sum.gross())?, *all.iter().max_by_key(|sum| sum.gross())?))
}

/// What an ordinary end costs in all, for each month of acceptance.
pub fn exits(facts: &Facts, readings: &Readings) -> Vec<(Month, Day, Sum)> {
    let Some(term) = Term::of(facts) else { return Vec::new() };
    let first = term.formed.month();
    let last = term.last.max(facts.today.month()).plus(3).min(first.plus(MOST_MONTHS - 1));
    let exit = |month: Month| {
        let on = term.ends_after(month, readings);
        let ending = Ending::new(facts, readings, term, "ordinary", on);
        (month, on, total(&bills(facts, readings, on.month(), Some(&ending))))
    };
    (first.0..=last.0).map(Month).map(exit).collect()
}
