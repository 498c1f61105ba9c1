//! The only date arithmetic: civil days, months and minutes in Japan, and the periods of the Civil Code.
//!
//! Days are proleptic Gregorian and carry no time zone. What a person states lies between [`Day::FIRST`] and
//! [`Day::LAST`]; results may lie beyond. Nothing here can overflow on such days; the far end of chrono's calendar
//! (262,142) is where later results stop.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};
use serde::{Serialize, Serializer};

use crate::unit::digits::push_padded;

/// Minutes in an hour.
pub const MINUTES_PER_HOUR: i64 = 60;
/// Minutes in a day; Japan has no daylight saving.
pub const MINUTES_PER_DAY: i64 = 1_440;
/// Days in a common year.
pub const DAYS_PER_COMMON_YEAR: i64 = 365;
/// Days in a leap year.
pub const DAYS_PER_LEAP_YEAR: i64 = 366;

/// A civil day in Japan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The first day that a case may name: consumption tax begins.
    pub const FIRST: Day = Day(match NaiveDate::from_ymd_opt(1989, 4, 1) {
        Some(day) => day,
        None => NaiveDate::MIN,
    });
    /// The last day that a case may name.
    pub const LAST: Day = Day(match NaiveDate::from_ymd_opt(2199, 12, 31) {
        Some(day) => day,
        None => NaiveDate::MAX,
    });

    /// The day with this year, month (1 to 12) and day of the month, if the calendar has it.
    pub const fn new(year: i32, month: u32, day: u32) -> Option<Day> {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(day) => Some(Day(day)),
            None => None,
        }
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month_number(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day_of_month(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// The calendar month that it lies in.
    pub fn month(self) -> Month {
        let month0 = i32::try_from(self.0.month0()).unwrap_or(0);
        Month(self.0.year().saturating_mul(12).saturating_add(month0))
    }

    /// The day before.
    pub fn previous(self) -> Day {
        Day(self.0.pred_opt().unwrap_or(NaiveDate::MIN))
    }

    /// The day after.
    pub fn next(self) -> Day {
        Day(self.0.succ_opt().unwrap_or(NaiveDate::MAX))
    }

    /// The day `days` later. "Within `days` days of" a day ends then: its own day is not counted (Civil Code 140).
    pub fn plus_days(self, days: i64) -> Day {
        match u64::try_from(days) {
            Ok(days) => Day(self.0.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)),
            Err(_) => self.minus_days(days.saturating_neg()),
        }
    }

    /// The day `days` earlier.
    pub fn minus_days(self, days: i64) -> Day {
        match u64::try_from(days) {
            Ok(days) => Day(self.0.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)),
            Err(_) => self.plus_days(days.saturating_neg()),
        }
    }

    /// How many days it lies after `earlier`; negative if it lies before.
    pub fn days_since(self, earlier: Day) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// How many days there are from this one to `last`, both counted; 0 if `last` is earlier.
    pub fn days_through(self, last: Day) -> i64 {
        last.days_since(self).saturating_add(1).max(0)
    }

    /// The same day of the month `months` later, where that month has one.
    fn corresponding(self, months: i32) -> Result<Day, Month> {
        let month = self.month().plus(months);
        Day::new(month.year(), month.number(), self.day_of_month()).ok_or(month)
    }

    /// The same day of the month `months` later; where that month has none, rounded down to its last day.
    pub fn plus_months_rounded_down(self, months: i32) -> Day {
        self.corresponding(months).unwrap_or_else(Month::last)
    }

    /// The same day of the month `months` later; where that month has none, rounded up to the 1st of the month after.
    pub fn plus_months_rounded_up(self, months: i32) -> Day {
        self.corresponding(months).unwrap_or_else(|month| month.last().next())
    }

    /// The last day of the period of `months` months that starts on this day (Civil Code 143): the day before the
    /// corresponding day, or the last day of a month that has none.
    pub fn last_of_months(self, months: i32) -> Day {
        self.plus_months_rounded_up(months).previous()
    }

    /// "2026-11-22".
    pub fn text(self) -> String {
        let mut text = self.month().text();
        text.push('-');
        push_padded(&mut text, self.0.day().into(), 2);
        text
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

/// A calendar month, counted from January of year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// The month with this year and number (1 to 12), if there is one.
    pub fn new(year: i32, number: u32) -> Option<Month> {
        Day::new(year, number, 1).map(Day::month)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The number in its year, 1 to 12.
    pub fn number(self) -> u32 {
        u32::try_from(self.0.rem_euclid(12)).unwrap_or(0).saturating_add(1)
    }

    /// The first month after this one with a number, 1 to 12.
    pub fn next_numbered(self, number: i32) -> Month {
        let index = number.saturating_sub(1).saturating_sub(self.0).saturating_sub(1).rem_euclid(12);
        self.plus(1).plus(index)
    }

    /// Its first day.
    pub fn first(self) -> Day {
        Day::new(self.year(), self.number(), 1).unwrap_or(Day(NaiveDate::MAX))
    }

    /// Its last day: `eom`.
    pub fn last(self) -> Day {
        self.plus(1).first().previous()
    }

    /// How many days it has.
    pub fn days(self) -> i64 {
        self.first().days_through(self.last())
    }

    /// The month `months` later; earlier where negative.
    pub const fn plus(self, months: i32) -> Month {
        Month(self.0.saturating_add(months))
    }

    /// How many months it lies after `earlier`; negative if it lies before.
    pub fn since(self, earlier: Month) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// The months from this one to `last`, both included; none if `last` is earlier.
    pub fn through(self, last: Month) -> impl Iterator<Item = Month> {
        (self.0..=last.0).map(Month)
    }

    /// "2026-11".
    pub fn text(self) -> String {
        let mut text = String::with_capacity(10);
        push_padded(&mut text, self.year().into(), 4);
        text.push('-');
        push_padded(&mut text, self.number().into(), 2);
        text
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

/// A civil minute in Japan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minute {
    day: Day,
    /// Since midnight, below [`MINUTES_PER_DAY`].
    minute: i64,
}

impl Minute {
    /// The minute of a day at `hour` (0 to 24) and `minute` (0 to 59). 24:00 is the next day's 0:00 and the last minute.
    pub fn new(day: Day, hour: u32, minute: u32) -> Option<Minute> {
        if minute >= 60 || hour > 24 || (hour == 24 && minute > 0) {
            return None;
        }
        let since_midnight = i64::from(hour).saturating_mul(MINUTES_PER_HOUR).saturating_add(minute.into());
        Minute { day, minute: 0 }.plus(since_midnight)
    }

    /// The start of a day, 0:00.
    pub fn start_of(day: Day) -> Minute {
        Minute { day, minute: 0 }
    }

    /// The end of a day, 24:00.
    pub fn end_of(day: Day) -> Minute {
        Minute { day: day.next(), minute: 0 }
    }

    /// The minute `minutes` later, while the calendar lasts.
    pub fn plus(self, minutes: i64) -> Option<Minute> {
        let total = self.minute.checked_add(minutes)?;
        let days = TimeDelta::try_days(total.div_euclid(MINUTES_PER_DAY))?;
        Some(Minute {
            day: Day(self.day.0.checked_add_signed(days)?),
            minute: total.rem_euclid(MINUTES_PER_DAY),
        })
    }

    /// How many minutes it lies after `earlier`; negative if it lies before.
    pub fn minutes_since(self, earlier: Minute) -> i64 {
        let days = self.day.days_since(earlier.day);
        days.saturating_mul(MINUTES_PER_DAY).saturating_add(self.minute).saturating_sub(earlier.minute)
    }

    /// The day that it lies in.
    pub fn day(self) -> Day {
        self.day
    }

    /// The day that it completes or lies in: 0:00 is the end of the day before, so that a period beginning then counts
    /// its first day in full (Civil Code 140, proviso).
    pub fn day_ended(self) -> Day {
        if self.minute == 0 { self.day.previous() } else { self.day }
    }

    /// "2026-11-22T09:30".
    pub fn text(self) -> String {
        let mut text = self.day.text();
        text.push('T');
        push_padded(&mut text, self.minute.div_euclid(MINUTES_PER_HOUR), 2);
        text.push(':');
        push_padded(&mut text, self.minute.rem_euclid(MINUTES_PER_HOUR), 2);
        text
    }
}

impl Serialize for Minute {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

/// A stretch of days, first and last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Period {
    /// Its first day.
    #[serde(rename = "from")]
    pub first: Day,
    /// Its last day.
    #[serde(rename = "to")]
    pub last: Day,
}

impl Period {
    /// The whole of a calendar month.
    pub fn month(month: Month) -> Period {
        Period { first: month.first(), last: month.last() }
    }

    /// How many days it has; 0 if it ends before it starts.
    pub fn days(self) -> i64 {
        self.first.days_through(self.last)
    }

    /// The whole years counted in one step from its first day (each a Civil Code 143 period) that end within it, and
    /// the last day of the longest of them.
    pub fn whole_years(self) -> (i64, Day) {
        // The calendar years touched, less one, is at most one too many.
        let touched = self.last.year().saturating_sub(self.first.year());
        let end = |years: i32| self.first.last_of_months(years.saturating_mul(12));
        let years = [touched.saturating_add(1), touched, touched.saturating_sub(1)]
            .into_iter()
            .find(|&years| years > 0 && end(years) <= self.last)
            .unwrap_or(0);
        let last = if years == 0 { self.first.previous() } else { end(years) };
        (years.into(), last)
    }

    /// How many of its days lie in common years, and how many in leap years.
    pub fn days_by_year_length(self) -> (i64, i64) {
        let days = self.days();
        let leap = (self.first.year()..=self.last.year())
            .filter_map(|year| Some((Day::new(year, 1, 1)?, Day::new(year, 2, 29)?, Day::new(year, 12, 31)?)))
            .map(|(new_year, _, year_end)| self.first.max(new_year).days_through(self.last.min(year_end)))
            .fold(0_i64, i64::saturating_add);
        (days.saturating_sub(leap), leap)
    }
}
