//! Late charges: article 34.

use crate::dates::{Day, is_leap, period_end};
use crate::facts::{Debt, Readings};
use crate::fraction::{Fraction, Rounding};
use crate::holidays::bank_day_from;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge {
    pub due: Day,
    pub span: Option<(Day, Day)>,
    pub days: i64,
    pub charge: i128,
    pub owed: i128,
    pub per_day: String,
    pub settled: bool,
    pub overpaid: bool,
    /// The last part payment after the due day and up to today.
    pub last_part: Option<Day>,
}

/// The day from which the delay is counted back.
fn due_day(due: Day, readings: &Readings) -> Option<Day> {
    if readings.is("dueOnHoliday", "nextBankDay") { bank_day_from(due) } else { Some(due) }
}

/// The days from `first` to `last` as a number of years.
pub fn years(first: Day, last: Day, count: &str) -> Fraction {
    let by_year = |from: Day| {
        let (mut common, mut leap) = (0, 0);
        let mut day = from;
        while day <= last {
            let year = day.year();
            let until = last.min(Day::new(year, 12, 31));
            let days = i128::from(until.0 - day.0 + 1);
            if is_leap(year) {
                leap += days;
            } else {
                common += days;
            }
            day = until.plus(1);
        }
        Fraction::new(common, 365) + Fraction::new(leap, 366)
    };
    let by_365 = |from: Day| Fraction::new(i128::from(last.0 - from.0 + 1), 365);
    let mut whole = 0;
    while period_end(first, 12 * (whole + 1)) <= last {
        whole += 1;
    }
    let rest = if whole == 0 { first } else { period_end(first, 12 * whole).plus(1) };
    let whole = Fraction::whole(i128::from(whole));
    match count {
        "yearsThenDays" => whole + by_year(rest),
        "fixed365" => by_365(first),
        "yearsThen365" => whole + by_365(rest),
        _ => by_year(first),
    }
}

/// What a debt costs, nothing where it is not known which day is the next bank day.
pub fn charge(debt: &Debt, due_on: Day, today: Day, readings: &Readings) -> Option<Charge> {
    let due = due_day(due_on, readings)?;
    let rounding = if readings.is("rounding", "down") { Rounding::Down } else { Rounding::HalfUp };
    let payment_days = i64::from(readings.is("lastDayOfDelay", "included"));

    let (mut principal, mut owed_charges, mut all_charges) = (debt.amount, 0, 0);
    let mut from = due.plus(1);
    let mut last_day = None;
    let mut overpaid = false;
    let mut last_part = None;
    let mut paid_off = debt.amount == 0;
    // Closes the stretch that a payment (or today) ends.
    let mut close = |on: Day, principal: i128| {
        let last = on.plus(payment_days - 1);
        if principal == 0 || last < from {
            return 0;
        }
        let time = years(from, last, readings.of("dayCount"));
        let charge = (Fraction::new(principal * 145, 1_000) * time).round(rounding);
        last_day = Some(last);
        from = last.plus(1);
        all_charges += charge;
        charge
    };
    for (on, amount) in &debt.payments {
        if *on > due && *on <= today {
            last_part = Some(*on);
        }
        if *on > due {
            owed_charges += close(*on, principal);
        }
        let to_charges = owed_charges.min(*amount);
        let to_principal = principal.min(amount - to_charges);
        overpaid |= *amount > to_charges + to_principal;
        owed_charges -= to_charges;
        principal -= to_principal;
        paid_off = principal == 0 && owed_charges == 0;
    }
    let after_parts = principal;
    if !paid_off {
        let ends =
            debt.paid_on.unwrap_or_else(|| debt.payments.last().map_or(today, |part| part.0.max(today)));
        if ends > due {
            owed_charges += close(ends, principal);
        }
    }
    let span = last_day.map(|last| (due.plus(1), last));
    let ten_thousandths = Fraction::new(after_parts * 1_450, 365).round(Rounding::HalfUp);
    Some(Charge {
        due,
        span,
        days: span.map_or(0, |(first, last)| last.0 - first.0 + 1),
        charge: all_charges,
        owed: principal + owed_charges,
        per_day: format!("{}.{:04}", ten_thousandths / 10_000, ten_thousandths % 10_000),
        settled: paid_off || debt.paid_on.is_some(),
        overpaid,
        last_part,
    })
}

#[test]
fn the_worked_examples_of_the_rules() {
    let interest = |principal: i128, due: &str, paid: &str| -> Vec<i128> {
        let (first, last) = (Day::read(due).unwrap().plus(1), Day::read(paid).unwrap());
        let of =
            |count| (Fraction::new(principal * 145, 1_000) * years(first, last, count)).round(Rounding::Down);
        ["yearsThenDays", "fixed365", "yearsThen365", "calendarYears"].map(of).to_vec()
    };
    assert_eq!(interest(110_000, "2028-02-29", "2028-03-31"), [1_350, 1_354, 1_354, 1_350]);
    assert_eq!(interest(110_000, "2026-04-30", "2028-06-30"), [34_558, 34_609, 34_565, 34_587]);
    assert_eq!(interest(1_000_000, "2028-02-28", "2032-02-29")[0], 580_396);
}
