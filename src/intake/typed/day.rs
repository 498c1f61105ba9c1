//! A day, as typed: which one a written date means.

use super::date::{Date, OfMonth, ShortYear};
use super::dated::Dated;
use super::era::Year;
use super::relative::Relative;
use super::weekday::Weekdays;
use super::{Code, Guess, Lean, Refusal, Taken, Today, fold};
use crate::unit::{DAYS_PER_LEAP_YEAR, Day, Minute};

/// How far after today a day without its year may lie where such days mostly lie behind.
const DAYS_AHEAD: i64 = 60;

/// A day: 2026-11-22, 2026/11/22, 2026.11.22, 20261122, 2026年11月22日, 令和8年11月22日, ㋿8年11月22日, R8.11.22,
/// 平成元年4月1日, 2026年11月末日, 22 Nov 2026, Nov 22, 2026; full- or half-width, perhaps with its weekday, with a label or 付
/// around it, or with a spreadsheet's midnight behind it. By `today` also 11/22, 11月22日, 26/11/22, 昨日, 3日前, 先月末,
/// 去年4月15日.
///
/// # Errors
///
/// The first of these that holds:
///
/// - [`Code::EraYearZero`] for "令和0年1月1日"
/// - [`Code::NotADay`] for "2026-11/22"; offers the day of "2026/11/22 9:30" and those of "5/4/2026"
/// - [`Code::NeedsAsOf`] for "11/22" or "昨日" where today is not known
/// - [`Code::NoSuchDay`] for "2026/2/30"
/// - [`Code::YearMissing`] for "2/29" where none is near; offers the nearest
/// - [`Code::AmbiguousYear`] for "08/4/15", which is 2008 or 令和8年; offers both
/// - [`Code::OutsideEra`] for "平成31年5月1日", "平成38年4月15日"; offers the day without the era
/// - [`Code::OutsideYears`] for "1989-03-31", "昭和64年1月7日", "2200-01-01"
/// - [`Code::WrongWeekday`] for "2026-11-22 (月)"; for "11/22 (土)" offers the day of a year in which it is right
pub fn day(text: &str, today: Today) -> Result<Taken<Day>, Refusal<Day>> {
    let folded = fold(text);
    let dated = Dated::read(&folded, Code::NotADay)?;
    let Some(time) = dated.time else { return dated.date.day(today).map(|day| day.or_about(dated.about)) };
    let day = dated.date.day(today).ok();
    match day.map(|day| (time.on(day.value), day)) {
        // What spreadsheets and programs write for a day.
        Some((Ok(minute), day)) if time.opens_a_day() && minute == Minute::start_of(minute.day()) => {
            Ok(Taken { value: minute.day(), ..day })
        }
        _ => Err(Refusal { code: Code::NotADay, offers: [day.map(|day| day.value), None] }),
    }
}

/// A date as it is written, with the weekdays beside it.
pub(super) struct Written {
    pub(super) date: Date,
    pub(super) weekdays: Weekdays,
}

impl Written {
    /// The day that is meant.
    pub(super) fn day(&self, today: Today) -> Result<Taken<Day>, Refusal<Day>> {
        let taken = match self.date {
            Date::Whole(year, month, of_month) => Taken::sure(self.whole(year, month, of_month)?),
            Date::Short(year, month, of_month) => self.short(year, month, of_month, today)?,
            Date::Yearless(month, of_month) => self.yearless(month, of_month, today)?,
            Date::YearLast(first, second, year) => {
                let [american, british] = [Day::new(year, first, second), Day::new(year, second, first)];
                let british = british.filter(|_| first != second);
                return Err(self.refusal(Code::NotADay, [american, british]));
            }
            Date::InYear(years, month, of_month) => {
                let year = today.known()?.year().saturating_add(years);
                Taken::sure(of_month.of(year, month).ok_or(Code::NoSuchDay)?)
            }
            Date::Relative(Relative::Days(days)) => Taken::sure(today.known()?.plus_days(days)),
            Date::Relative(Relative::InMonth(months, of_month)) => {
                let month = today.known()?.month().plus(months);
                Taken::sure(of_month.in_month(month).ok_or(Code::NoSuchDay)?)
            }
        };
        let day = taken.value;
        if day < Day::FIRST || Day::LAST < day {
            return Err(Code::OutsideYears.into());
        }
        if !self.weekdays.are_of(day) {
            return Err(self.wrong_weekday(day));
        }
        Ok(taken)
    }

    fn whole(&self, year: Year, month: u32, of_month: OfMonth) -> Result<Day, Refusal<Day>> {
        let day = of_month.of(year.number, month).ok_or(Code::NoSuchDay)?;
        let date = (year.number, month, day.day_of_month());
        if year.touches(date, date) {
            Ok(day)
        } else {
            Err(self.refusal(Code::OutsideEra, [Some(day), None]))
        }
    }

    /// Two digits are the last ones of 20xx, unless 令和 of that year is nearer; one digit is never enough.
    fn short(
        &self,
        year: ShortYear,
        month: u32,
        of_month: OfMonth,
        today: Today,
    ) -> Result<Taken<Day>, Refusal<Day>> {
        let today = today.known()?;
        let western = of_month.of(year.number_of_century(), month);
        let of_era =
            Year::of_present_era(year.number).and_then(|year| self.whole(year, month, of_month).ok());
        let away = |day: Day| day.days_since(today).saturating_abs();
        match (western, of_era) {
            (None, None) => Err(Code::NoSuchDay.into()),
            (Some(western), era) if year.two_digits && era.is_none_or(|era| away(western) <= away(era)) => {
                Ok(Taken::guessed(western, Guess::Year))
            }
            both => Err(self.refusal(Code::AmbiguousYear, both.into())),
        }
    }

    fn yearless(&self, month: u32, of_month: OfMonth, today: Today) -> Result<Taken<Day>, Refusal<Day>> {
        const LEAP_YEAR: i32 = 2000;
        of_month.of(LEAP_YEAR, month).ok_or(Code::NoSuchDay)?;
        let day = today.known()?;
        let in_years = |years: i32| of_month.of(day.year().saturating_add(years), month);
        // Eight years may lie between two 29ths of February.
        let behind = |last: Day| (-8..=1).rev().filter_map(in_years).find(|&day| day <= last);
        let ahead = (0..=8).filter_map(in_years).find(|&found| found >= day);
        let guess = match today.lean {
            Lean::Ahead => ahead,
            Lean::Behind => {
                behind(day.plus_days(DAYS_AHEAD)).filter(|&found| found >= day.minus_days(DAYS_PER_LEAP_YEAR))
            }
        };
        match guess {
            Some(guess) => Ok(Taken::guessed(guess, Guess::Year)),
            None => Err(self.refusal(Code::YearMissing, [behind(day), ahead])),
        }
    }

    /// The weekday is not that day's: where the year was a guess, it may be that of another year.
    fn wrong_weekday(&self, day: Day) -> Refusal<Day> {
        let other = match self.date {
            Date::Yearless(month, of_month) => (-6..=1)
                .rev()
                .filter_map(|years| of_month.of(day.year().saturating_add(years), month))
                .find(|&other| self.fits(other)),
            _ => None,
        };
        self.refusal(Code::WrongWeekday, [other, None])
    }

    /// Whether a day could be meant.
    fn fits(&self, day: Day) -> bool {
        Day::FIRST <= day && day <= Day::LAST && self.weekdays.are_of(day)
    }

    fn refusal(&self, code: Code, meant: [Option<Day>; 2]) -> Refusal<Day> {
        Refusal { code, offers: meant }.offers(|day| Some(day).filter(|&day| self.fits(day)))
    }
}
