//! 34: what a late payment costs, part payments included.

use serde::Serialize;

use crate::contract::deadline;
use crate::intake::{Code, Fields, Read, Reader, Usable, together};
use crate::law::holidays::is_bank_day;
use crate::law::stated::LATE_CHARGE_RATE;
use crate::unit::{DAYS_PER_COMMON_YEAR, DAYS_PER_LEAP_YEAR, Day, PerMille, Period, Ratio, Yen};
use crate::working::reading::{DayCount, DueOnHoliday, LastDayOfDelay, Rounding};
use crate::working::{Article, Event, NoteCode, Question, ReadingOutcome, Readings, Rule, Step, Working};

/// Civil Code 166(1)1: five years from when the creditor knows that the debt is due.
const PRESCRIPTION_MONTHS: i32 = 60;

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

impl Debt {
    /// The fields of an entry of `invoices`.
    pub const KEYS: &[&str] = &["amount", "dueOn", "paidOn", "payments"];

    /// Reads an entry of `invoices`.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(reader: &mut Reader, fields: &Fields, readings: &Readings) -> Read<Usable<Debt>> {
        let amount = reader.required(fields, "amount", Reader::billed)?;
        let due_on = reader
            .required(fields, "dueOn", Reader::day)?
            .and_then(|due_on| checked_due_day(reader, fields, due_on, readings));
        let paid_on = reader.day(fields, "paidOn")?;
        let payments = read_payments(fields, reader, paid_on)?;
        Ok((|| Ok(Debt { amount: amount?, due_on: due_on?, paid_on: paid_on?, payments: payments? }))())
    }
}

/// Part payments, in order and none after the day on which everything was paid.
fn read_payments(
    invoice: &Fields,
    reader: &mut Reader,
    paid_on: Usable<Option<Day>>,
) -> Read<Usable<Vec<Payment>>> {
    let mut previous = None;
    let read = |reader: &mut Reader, fields: &Fields| {
        let on = reader.required(fields, "on", Reader::day)?.and_then(|on| {
            let earlier = previous.replace(on).is_some_and(|previous| on < previous);
            let after_paid = paid_on.is_ok_and(|paid_on| paid_on.is_some_and(|paid_on| on > paid_on));
            match (earlier, after_paid) {
                (true, _) => Err(reader.problem(fields.path("on"), Code::PaymentsOutOfOrder)),
                (_, true) => Err(reader.problem(fields.path("on"), Code::PaymentAfterPaid)),
                _ => Ok(on),
            }
        });
        let amount = reader.required(fields, "amount", Reader::billed)?;
        Ok((|| Ok(Payment { on: on?, amount: amount? }))())
    };
    Ok(together(reader.entries(invoice, "payments", &["on", "amount"], read)?))
}

/// A due day, which one reading moves off a public holiday: that needs the table.
///
/// # Errors
///
/// A problem, where the table ends before.
pub fn checked_due_day(
    reader: &mut Reader,
    fields: &Fields,
    due_on: Day,
    readings: &Readings,
) -> Usable<Day> {
    match due_day(due_on, readings.due_on_holiday) {
        Some(_) => Ok(due_on),
        None => Err(reader.problem(fields.path("dueOn"), Code::BeyondHolidays)),
    }
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
pub fn interest(amount: Yen, rate: PerMille, years: Years) -> Ratio {
    let by_leap_days = years.leap_days.saturating_mul(DAYS_PER_COMMON_YEAR);
    let by_common_days = years.common_days.saturating_mul(DAYS_PER_LEAP_YEAR);
    let year = DAYS_PER_COMMON_YEAR.saturating_mul(DAYS_PER_LEAP_YEAR);
    let parts = years.whole.saturating_mul(year).saturating_add(by_common_days).saturating_add(by_leap_days);
    Ratio::yen(amount).rate(rate).times(parts).over(year)
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
    /// The first day of delay, if there is one.
    delayed_from: Option<Day>,
    /// How many days are charged.
    days: i64,
    /// In how many segments.
    segments: i64,
    /// Paid beyond what was owed.
    overpaid: Yen,
}

impl Account {
    fn owed(&self) -> Yen {
        self.principal.plus(self.charges)
    }

    fn is_paid_off(&self) -> bool {
        self.owed() <= Yen::ZERO
    }

    /// Charges the days from the first not yet charged up to a payment on `day`.
    fn charge_until(&mut self, day: Day, working: &mut Working) {
        let readings = working.readings;
        let (from, principal) = (self.next, self.principal);
        let to = match readings.last_day_of_delay {
            LastDayOfDelay::Included => day,
            LastDayOfDelay::Excluded => day.previous(),
        };
        if to < from {
            return;
        }
        let period = Period { first: from, last: to };
        let time = Years::of(period, readings.day_count);
        let exact = interest(principal, LATE_CHARGE_RATE, time);
        let charge = match readings.rounding {
            Rounding::Down => exact.down(),
            Rounding::HalfUp => exact.half_up(),
        };
        let (days, rate_percent) = (period.days(), LATE_CHARGE_RATE);
        let Years { whole: years, common_days, leap_days } = time;
        working.step(Article::A34, || Rule::LateSegment {
            from,
            to,
            days,
            principal,
            rate_percent,
            years,
            common_days,
            leap_days,
            exact,
            charge,
        });
        self.charges = self.charges.plus(charge);
        self.charged = self.charged.plus(charge);
        self.next = to.next();
        self.delayed_from = self.delayed_from.or(Some(from));
        self.days = self.days.saturating_add(days);
        self.segments = self.segments.saturating_add(1);
    }

    /// Applies a part payment: in time it lessens the principal; late, it goes to charges first (Civil Code 489).
    fn pay(&mut self, payment: Payment, working: &mut Working) {
        let Payment { on, amount } = payment;
        if self.is_paid_off() {
            self.overpaid = self.overpaid.plus(amount);
            return;
        }
        let late = on > self.due_on;
        if late {
            self.charge_until(on, working);
        }
        let to_charges = amount.min(self.charges);
        let to_principal = amount.minus(to_charges).min(self.principal);
        self.overpaid = self.overpaid.plus(amount.minus(to_charges).minus(to_principal));
        self.charges = self.charges.minus(to_charges);
        self.principal = self.principal.minus(to_principal);
        let &mut Account { charges, principal, .. } = self;
        working.step(Article::A34, || match late {
            true => Rule::PaymentApplied { on, amount, to_charges, to_principal, charges, principal },
            false => Rule::PaidBeforeDelay { on, amount, principal },
        });
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

/// Follows a debt to its payment, or to `as_of`, or to the last part payment if that is later; with that day. `None`
/// where it is unpaid and there is no `as_of`, or where its due day takes a public holiday beyond the table.
fn follow(debt: &Debt, as_of: Option<Day>, working: &mut Working) -> Option<(Account, Day)> {
    let due_on = due_day(debt.due_on, working.readings.due_on_holiday)?;
    let unpaid_until = as_of.max(debt.payments.last().map(|payment| payment.on));
    let until = debt.paid_on.or(as_of.and(unpaid_until))?;
    if due_on != debt.due_on {
        working.step(Article::A32_3, || Rule::DueMoved { due_on: debt.due_on, moved_to: due_on });
    }
    let mut account = Account {
        due_on,
        principal: debt.amount,
        charges: Yen::ZERO,
        charged: Yen::ZERO,
        next: due_on.next(),
        delayed_from: None,
        days: 0,
        segments: 0,
        overpaid: Yen::ZERO,
    };
    for &payment in &debt.payments {
        account.pay(payment, working);
    }
    if !account.is_paid_off() {
        account.charge_until(until, working);
    }
    Some((account, until))
}

/// What a debt costs when it is paid late (34); `None` where it is unpaid and there is no `as_of`, or where its due day
/// takes a public holiday beyond the table.
pub fn assess(debt: &Debt, as_of: Option<Day>, working: &mut Working) -> Option<LateCharge> {
    let (account, until) = follow(debt, as_of, working)?;
    let owed = account.owed();
    let covered = account.is_paid_off();
    let settled = debt.paid_on.is_some() || covered;
    let Account { due_on, principal, charges, charged: charge, segments, days, overpaid, .. } = account;
    match segments {
        0 => {
            // What part payments covered in time was not late by a later look at it, nor is a debt of nothing.
            let covering = debt.payments.iter().map(|payment| payment.on).rfind(|&on| on <= due_on.next());
            if let Some(on) = if covered { covering } else { Some(until) } {
                working.step(Article::A34, || Rule::NoDelay { due_on, on });
            }
        }
        1 => {}
        _ => working.step(Article::A34, || Rule::ChargeTotal { segments, charge }),
    }
    working.step(Article::A34, || Rule::Owed { principal, charges, owed });
    let a_day = Years { whole: 0, common_days: 1, leap_days: 0 };
    let rate_percent = LATE_CHARGE_RATE;
    let per_day = interest(principal, rate_percent, a_day).four_places_half_up();
    working.step(Article::A34, || Rule::PerDay { principal, rate_percent, per_day: per_day.clone() });
    for question in [Question::DayCount, Question::LastDayOfDelay, Question::Rounding, Question::DueOnHoliday]
    {
        working.compare(question, &|working| Some(follow(debt, as_of, working)?.0.charged.into()));
    }

    let from = account.delayed_from;
    let to = from.map(|_| account.next.previous());
    working.deadline(due_on, Event::Due, Article::A32_3, !settled);
    for payment in &debt.payments {
        working.on(payment.on, Event::Payment, Article::A34);
    }
    if let (Some(from), Some(to)) = (from, to) {
        working.lasting(from, to, Event::Delay, Article::A34);
    }
    working.on(debt.paid_on, Event::Paid, Article::A34);
    let (steps, readings) = working.take();
    Some(LateCharge { from, to, days, charge, owed, per_day, settled, overpaid, steps, readings })
}

/// Notes on the last day to pay an invoice: the one that the reading moves it to.
pub fn note_due(debt: &Debt, working: &mut Working) {
    if let Some(due_on) = due_day(debt.due_on, working.readings.due_on_holiday) {
        deadline::note(working, &working.part("dueOn"), due_on);
    }
}

/// Notes on what may follow from an invoice that is not settled on `as_of`: suspension (22(1)), or that it may be
/// time-barred five years after the due day, or after the last part payment behind it, which acknowledges the debt
/// (Civil Code 152, 166(1)1; for debts from before 2020-04-01 the same day).
pub fn note_unsettled(debt: &Debt, result: &LateCharge, as_of: Option<Day>, working: &mut Working) {
    let due_on = due_day(debt.due_on, working.readings.due_on_holiday);
    let Some((as_of, due_on)) =
        as_of.zip(due_on).filter(|&(as_of, due_on)| !result.settled && as_of > due_on)
    else {
        return;
    };
    let mut payments = debt.payments.iter().map(|payment| payment.on);
    let acknowledged = payments.rfind(|&on| due_on < on && on <= as_of);
    let since = acknowledged.unwrap_or(due_on).next();
    let barred_from = since.last_of_months(PRESCRIPTION_MONTHS).next();
    if barred_from <= as_of {
        working.note_here(NoteCode::PrescriptionPossible, barred_from);
    } else {
        working.note_here(NoteCode::SuspensionPossible, due_on.next());
    }
}

/// Notes on what was paid on an invoice.
pub fn note_paid(result: &LateCharge, working: &mut Working) {
    if !result.overpaid.is_zero() {
        working.note_here(NoteCode::Overpaid, None);
    }
}
