//! 34: what a late payment costs, part payments included.

use serde::Serialize;

use crate::law::holidays::is_bank_day;
use crate::law::stated::LATE_CHARGE_RATE;
use crate::unit::calendar::{DAYS_PER_COMMON_YEAR, DAYS_PER_LEAP_YEAR, Day, Period};
use crate::unit::yen::{Exact, PerMille, Yen};
use crate::working::article::Article;
use crate::working::reading::{
    DayCount, DueOnHoliday, LastDayOfDelay, Question, ReadingOutcome, Readings, Rounding, compare,
};
use crate::working::step::{Step, step};

/// Something that had to be paid by a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debt {
    /// What was billed, tax included.
    pub amount: Yen,
    /// The last day to pay it.
    pub due_on: Day,
    /// The day on which everything was paid off.
    pub paid_on: Option<Day>,
    /// What was paid before that, in order.
    pub payments: Vec<Payment>,
}

/// A part payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    /// When.
    pub on: Day,
    /// How much.
    pub amount: Yen,
}

/// A length of time in years: whole ones, and days of common and of leap years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// Whole years.
    pub whole: i64,
    /// Days that count a 365th of a year each.
    pub common_days: i64,
    /// Days that count a 366th of a year each.
    pub leap_days: i64,
}

impl Years {
    /// A stretch of days in years by a convention.
    pub fn of(period: Period, convention: DayCount) -> Years {
        let (whole, whole_last) = match convention {
            DayCount::YearsThenDays | DayCount::YearsThen365 => period.whole_years(),
            DayCount::Fixed365 | DayCount::CalendarYears => (0, period.first.previous()),
        };
        let rest = Period { first: whole_last.next(), last: period.last };
        let (common_days, leap_days) = match convention {
            DayCount::YearsThenDays | DayCount::CalendarYears => rest.days_by_year_length(),
            DayCount::Fixed365 | DayCount::YearsThen365 => (rest.days(), 0),
        };
        Years { whole, common_days, leap_days }
    }
}

/// Simple interest on an amount at a yearly rate, exactly.
pub fn interest(amount: Yen, rate: PerMille, years: Years) -> Exact {
    let by_leap_days = years.leap_days.saturating_mul(DAYS_PER_COMMON_YEAR);
    let by_common_days = years.common_days.saturating_mul(DAYS_PER_LEAP_YEAR);
    let year = DAYS_PER_COMMON_YEAR.saturating_mul(DAYS_PER_LEAP_YEAR);
    let parts = years.whole.saturating_mul(year).saturating_add(by_common_days).saturating_add(by_leap_days);
    Exact::yen(amount).rate(rate).times(parts).over(year)
}

/// A stretch of delay over which the principal stays the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Segment {
    period: Period,
    principal: Yen,
    years: Years,
    exact: Exact,
    charge: Yen,
}

/// What happened to a debt, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Event {
    DueMoved { to: Day },
    PaidInTime { payment: Payment, principal: Yen },
    Segment(Segment),
    Payment { payment: Payment, to_charges: Yen, to_principal: Yen, charges: Yen, principal: Yen },
}

/// A debt followed from its due day on.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Account {
    due_on: Day,
    principal: Yen,
    /// Accrued and not yet paid.
    charges: Yen,
    /// Accrued in all.
    charged: Yen,
    /// The first day not yet charged.
    next: Day,
    events: Vec<Event>,
}

impl Account {
    fn owed(&self) -> Yen {
        self.principal.plus(self.charges)
    }

    fn is_paid_off(&self) -> bool {
        self.owed() <= Yen::ZERO
    }

    /// Charges the days from the first not yet charged up to a payment on `day`.
    fn charge_until(&mut self, day: Day, readings: &Readings) {
        let last = match readings.last_day_of_delay {
            LastDayOfDelay::Included => day,
            LastDayOfDelay::Excluded => day.previous(),
        };
        if last < self.next {
            return;
        }
        let period = Period { first: self.next, last };
        let years = Years::of(period, readings.day_count);
        let exact = interest(self.principal, LATE_CHARGE_RATE, years);
        let charge = match readings.rounding {
            Rounding::Down => exact.down(),
            Rounding::HalfUp => exact.half_up(),
        };
        self.events.push(Event::Segment(Segment { period, principal: self.principal, years, exact, charge }));
        self.charges = self.charges.plus(charge);
        self.charged = self.charged.plus(charge);
        self.next = last.next();
    }

    /// Applies a part payment: in time it lessens the principal; late, it goes to charges first (Civil Code 489).
    /// Returns what it goes over what was owed.
    fn pay(&mut self, payment: Payment, readings: &Readings) -> Yen {
        let late = payment.on > self.due_on;
        if late {
            self.charge_until(payment.on, readings);
        }
        let to_charges = payment.amount.min(self.charges);
        let to_principal = payment.amount.minus(to_charges).min(self.principal);
        self.charges = self.charges.minus(to_charges);
        self.principal = self.principal.minus(to_principal);
        let (charges, principal) = (self.charges, self.principal);
        self.events.push(if late {
            Event::Payment { payment, to_charges, to_principal, charges, principal }
        } else {
            Event::PaidInTime { payment, principal }
        });
        payment.amount.minus(to_charges).minus(to_principal)
    }
}

/// What a late payment costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LateCharge {
    /// The first day of delay; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The last day of delay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// How many days of delay.
    pub days: i64,
    /// The charge on all of them.
    pub charge: Yen,
    /// What has to be paid on the last day of delay; 0 once part payments have covered everything.
    pub owed: Yen,
    /// principal x rate / 365 after the part payments, four places, half up: roughly what a further day costs.
    pub per_day: String,
    /// Whether everything was paid off.
    pub settled: bool,
    /// What the part payments went over what was owed.
    #[serde(skip)]
    pub overpaid: Yen,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions.
    pub readings: Vec<ReadingOutcome>,
}

/// The due day as a reading has it; `None` where that takes a public holiday beyond the table.
pub fn due_day(stated: Day, reading: DueOnHoliday) -> Option<Day> {
    match reading {
        DueOnHoliday::AsStated => Some(stated),
        DueOnHoliday::NextBankDay => next_bank_day(stated),
    }
}

/// The first bank day from `day` on, while the table of public holidays lasts.
fn next_bank_day(mut day: Day) -> Option<Day> {
    while !is_bank_day(day)? {
        day = day.next();
    }
    Some(day)
}

/// Follows a debt to its payment, or to `as_of`, or to the last part payment if that is later; with the day followed to
/// and what the part payments went over the debt.
fn follow(debt: &Debt, as_of: Option<Day>, readings: &Readings) -> Option<(Account, Day, Yen)> {
    let due_on = due_day(debt.due_on, readings.due_on_holiday)?;
    let unpaid_until = as_of.max(debt.payments.last().map(|payment| payment.on));
    let until = debt.paid_on.or(as_of.and(unpaid_until))?;
    let mut account = Account {
        due_on,
        principal: debt.amount,
        charges: Yen::ZERO,
        charged: Yen::ZERO,
        next: due_on.next(),
        events: Vec::from_iter((due_on != debt.due_on).then_some(Event::DueMoved { to: due_on })),
    };
    let mut overpaid = Yen::ZERO;
    for &payment in &debt.payments {
        overpaid = overpaid.plus(if account.is_paid_off() {
            payment.amount
        } else {
            account.pay(payment, readings)
        });
    }
    if !account.is_paid_off() {
        account.charge_until(until, readings);
    }
    Some((account, until, overpaid))
}

/// What a debt costs when it is paid late (34); `None` where it is unpaid and there is no `as_of`, or where its due day
/// takes a public holiday beyond the table.
pub fn assess(debt: &Debt, as_of: Option<Day>, readings: &Readings) -> Option<LateCharge> {
    let (account, until, overpaid) = follow(debt, as_of, readings)?;
    let segments = || {
        account.events.iter().filter_map(|event| match event {
            Event::Segment(segment) => Some(segment),
            _ => None,
        })
    };
    let per_day =
        interest(account.principal, LATE_CHARGE_RATE, Years { whole: 0, common_days: 1, leap_days: 0 })
            .four_places_half_up();
    let questions =
        [Question::DayCount, Question::LastDayOfDelay, Question::Rounding, Question::DueOnHoliday];
    Some(LateCharge {
        from: segments().next().map(|segment| segment.period.first),
        to: segments().next_back().map(|segment| segment.period.last),
        days: segments().map(|segment| segment.period.days()).fold(0, i64::saturating_add),
        charge: account.charged,
        owed: account.owed(),
        settled: debt.paid_on.is_some() || account.is_paid_off(),
        overpaid,
        steps: steps(debt, &account, until, segments().count(), &per_day),
        per_day,
        readings: questions
            .into_iter()
            .filter_map(|question| {
                compare(question, readings, &|readings| Some(follow(debt, as_of, readings)?.0.charged.into()))
            })
            .collect(),
    })
}

fn steps(debt: &Debt, account: &Account, until: Day, segments: usize, per_day: &str) -> Vec<Step> {
    let rate = LATE_CHARGE_RATE.percent();
    let mut steps: Vec<Step> = account
        .events
        .iter()
        .map(|&event| match event {
            Event::DueMoved { to } => step!(Article::A32_3, "dueMoved", dueOn: debt.due_on, movedTo: to),
            Event::PaidInTime { payment, principal } => step!(Article::A34, "paidBeforeDelay",
                on: payment.on, amount: payment.amount, principal: principal),
            Event::Segment(Segment { period, principal, years, exact, charge }) => step!(Article::A34, "lateSegment",
                from: period.first, to: period.last, days: period.days(), principal: principal,
                ratePercent: rate.clone(), years: years.whole, commonDays: years.common_days,
                leapDays: years.leap_days, exact: exact, charge: charge),
            Event::Payment { payment, to_charges, to_principal, charges, principal } => {
                step!(Article::A34, "paymentApplied", on: payment.on, amount: payment.amount, toCharges: to_charges,
                    toPrincipal: to_principal, charges: charges, principal: principal)
            }
        })
        .collect();
    match i64::try_from(segments).unwrap_or(i64::MAX) {
        0 => steps.push(step!(Article::A34, "noDelay", dueOn: account.due_on, on: until)),
        1 => {}
        segments => {
            steps.push(step!(Article::A34, "chargeTotal", segments: segments, charge: account.charged))
        }
    }
    steps.push(step!(Article::A34, "owed",
        principal: account.principal, charges: account.charges, owed: account.owed()));
    steps.push(step!(Article::A34, "perDay",
        principal: account.principal, ratePercent: rate, perDay: per_day.to_owned()));
    steps
}
