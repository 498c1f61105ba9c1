//! A date as it is written, before it is known which day is meant.

use super::Code;
use super::cursor::Cursor;
use super::era::{SEPARATORS, Year};
use super::month::name;
use super::relative::{self, Relative};
use crate::unit::{Day, Month};

/// A date as it is written.
#[derive(Clone, Copy)]
pub(super) enum Date {
    /// With its year: 2026-11-22, 令和8年11月22日.
    Whole(Year, u32, OfMonth),
    /// With one or two digits of a year, the last ones or those of an era that is not named: 26/4/15, 8年4月15日.
    Short(ShortYear, u32, OfMonth),
    /// Without its year: 4/15.
    Yearless(u32, OfMonth),
    /// Month and day in either order before the year, which is no way of writing that is taken: 22/11/2026.
    YearLast(u32, u32, i32),
    /// Month and day of a year that lies so many years later: 去年4月15日.
    InYear(i32, u32, OfMonth),
    /// As seen from today: 昨日.
    Relative(Relative),
}

/// One or two digits of a year.
#[derive(Clone, Copy)]
pub(super) struct ShortYear {
    pub(super) number: u32,
    /// Whether they are two, as in 08.
    pub(super) two_digits: bool,
}

impl ShortYear {
    /// Takes one, with spaces and perhaps an apostrophe before it.
    pub(super) fn read(cursor: &mut Cursor) -> Option<ShortYear> {
        let mut rest = *cursor;
        rest.eat('\'');
        rest.spaces();
        let two_digits = rest.rest().chars().take(2).filter(char::is_ascii_digit).count() == 2;
        let number = rest.small_number()?;
        *cursor = rest;
        Some(ShortYear { number, two_digits: two_digits || number >= 10 })
    }

    /// The year of this century that ends in them.
    pub(super) fn number_of_century(self) -> i32 {
        i32::try_from(self.number).unwrap_or(0).saturating_add(2_000)
    }
}

/// A day of a month.
#[derive(Clone, Copy)]
pub(super) enum OfMonth {
    /// By its number.
    Day(u32),
    /// The last one: 末, 末日.
    Last,
}

impl OfMonth {
    /// Takes one with what ends it.
    pub(super) fn read(cursor: &mut Cursor) -> Option<OfMonth> {
        if cursor.any_word("末日|末") {
            return Some(OfMonth::Last);
        }
        let day = cursor.small_number()?;
        cursor.eat('日');
        Some(OfMonth::Day(day))
    }

    /// The day in a month, if that month has it.
    pub(super) fn in_month(self, month: Month) -> Option<Day> {
        match self {
            OfMonth::Day(day) => Day::new(month.year(), month.number(), day),
            OfMonth::Last => Some(month.last()),
        }
    }

    /// The day in a month of a year, if the calendar has it.
    pub(super) fn of(self, year: i32, month: u32) -> Option<Day> {
        self.in_month(Month::new(year, month)?)
    }
}

impl Date {
    /// Takes a date; `Ok(None)` where none comes next.
    pub(super) fn read(cursor: &mut Cursor) -> Result<Option<Date>, Code> {
        if let Some(relative) = Relative::read(cursor) {
            return Ok(Some(Date::Relative(relative)));
        }
        let mut rest = *cursor;
        if let Some(years) = relative::year(&mut rest)
            && let Some((month, of_month)) = month_and_day(&mut rest)
        {
            *cursor = rest;
            return Ok(Some(Date::InYear(years, month, of_month)));
        }
        if let Some(date) = compact(cursor).or_else(|| english(cursor)) {
            return Ok(Some(date));
        }
        if let Some(date) = with_year(cursor)? {
            return Ok(Some(date));
        }
        Ok(short(cursor).or_else(|| {
            let (month, of_month) = month_and_day(cursor)?;
            Some(Date::Yearless(month, of_month))
        }))
    }
}

/// Takes 20261122.
fn compact(cursor: &mut Cursor) -> Option<Date> {
    let digits = cursor.exactly(8)?;
    let part = |units: i64| u32::try_from(digits.div_euclid(units).rem_euclid(100)).ok();
    let year = Year::western(i32::try_from(digits.div_euclid(10_000)).ok()?);
    Some(Date::Whole(year, part(100)?, OfMonth::Day(part(1)?)))
}

/// Takes 2026-11-22 or 令和8年11月22日.
fn with_year(cursor: &mut Cursor) -> Result<Option<Date>, Code> {
    let mut rest = *cursor;
    let Some((year, separator)) = Year::read_parted(&mut rest)? else { return Ok(None) };
    Ok(after_year(&mut rest, separator).map(|(month, of_month)| {
        *cursor = rest;
        Date::Whole(year, month, of_month)
    }))
}

/// Takes 26/4/15, 8年4月15日, and 22/11/2026.
fn short(cursor: &mut Cursor) -> Option<Date> {
    let mut rest = *cursor;
    let year = ShortYear::read(&mut rest)?;
    let separator = rest.eat_any(SEPARATORS)?;
    let mut short = rest;
    if let Some((month, of_month)) = after_year(&mut short, separator) {
        *cursor = short;
        return Some(Date::Short(year, month, of_month));
    }
    let second = rest.small_number()?;
    rest.eat_any(&[separator]).filter(|&separator| separator != '年')?;
    let last = i32::try_from(rest.exactly(4)?).ok()?;
    *cursor = rest;
    Some(Date::YearLast(year.number, second, last))
}

/// Takes the month and the day of a year with what parted it from the month.
fn after_year(cursor: &mut Cursor, separator: char) -> Option<(u32, OfMonth)> {
    let month = cursor.small_number()?;
    let japanese = separator == '年';
    if !cursor.eat(if japanese { '月' } else { separator }) {
        return None;
    }
    if japanese {
        cursor.eat('の');
        return Some((month, OfMonth::read(cursor)?));
    }
    Some((month, OfMonth::Day(cursor.small_number()?)))
}

/// Takes 4/15, 4月15日, 4月末.
fn month_and_day(cursor: &mut Cursor) -> Option<(u32, OfMonth)> {
    let mut rest = *cursor;
    let month = rest.small_number()?;
    let of_month = if rest.eat('月') {
        rest.eat('の');
        OfMonth::read(&mut rest)?
    } else {
        rest.eat_any(&['/', '-', '.'])?;
        OfMonth::Day(rest.small_number()?)
    };
    *cursor = rest;
    Some((month, of_month))
}

/// Takes 22 Nov 2026, Nov 22, 2026, 22-Nov-26, 22 Nov.
fn english(cursor: &mut Cursor) -> Option<Date> {
    const SEPARATORS: &[char] = &[',', '-', '/'];
    let mut rest = *cursor;
    let mut of_month = ordinal(&mut rest);
    let separator = rest.eat_any(SEPARATORS);
    rest.word("of");
    let month = name(&mut rest)?;
    let again = rest.eat_any(SEPARATORS);
    if of_month.is_none() {
        of_month = ordinal(&mut rest);
    }
    let of_month = OfMonth::Day(of_month?);
    *cursor = rest;
    rest.eat_any(SEPARATORS);
    if let Ok(Some(year)) = Year::read(&mut rest) {
        *cursor = rest;
        return Some(Date::Whole(year, month, of_month));
    }
    // Two digits are a year only where nothing else can be: 22-Nov-26, Nov 22, '26.
    let mut rest = *cursor;
    rest.eat(',');
    if rest.eat('\'') || (separator.is_some_and(|separator| separator != ',') && separator == again) {
        let number = u32::try_from(rest.exactly(2)?).ok()?;
        *cursor = rest;
        return Some(Date::Short(ShortYear { number, two_digits: true }, month, of_month));
    }
    Some(Date::Yearless(month, of_month))
}

/// Takes a day of the month: 22, 22nd.
fn ordinal(cursor: &mut Cursor) -> Option<u32> {
    let day = cursor.small_number()?;
    cursor.any_word("st|nd|rd|th");
    Some(day)
}
