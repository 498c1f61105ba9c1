//! A calendar month, as typed.

use super::date::ShortYear;
use super::era::Year;
use super::{Code, Cursor, Guess, Refusal, Taken, Today, fold, relative};
use crate::unit::{Day, Month};

const NAMES: &str = "january|february|march|april|may|june|july|august|september|october|november|december";

/// A month: 2026-11, 2026/11, 2026.11, 202611, 2026年11月, 令和8年11月(分), R8.11, Nov 2026, full- or half-width. By `today`
/// also 11月, 26年11月, 来月, 来年3月.
///
/// # Errors
///
/// - [`Code::NotAMonth`] for "11", "2026-11-22" (a day: offers its month)
/// - [`Code::NeedsAsOf`] for "11月" or "来月" where today is not known
/// - [`Code::NoSuchMonth`] for "2026-13", "2026-0"
/// - [`Code::EraYearZero`] for "令和0年11月"
/// - [`Code::AmbiguousYear`] for "08/11", which is 2008 or 令和8年; offers both
/// - [`Code::OutsideEra`] for "平成31年5月" (offers 2019-05); 平成31年4月 was the last
/// - [`Code::OutsideYears`] for "1989-03", "2200-01"
pub fn month(text: &str, today: Today) -> Result<Taken<Month>, Refusal<Month>> {
    let folded = fold(text);
    let mut cursor = Cursor::new(&folded);
    let written = Written::read(&mut cursor)?.filter(|_| cursor.at_end());
    let Some(written) = written else {
        let day = super::day(text, today).ok().map(|day| day.value.month());
        return Err(Refusal { code: Code::NotAMonth, offers: [day, None] });
    };
    let taken = written.month(today)?;
    if supported(taken.value) { Ok(taken) } else { Err(Code::OutsideYears.into()) }
}

fn supported(month: Month) -> bool {
    Day::FIRST.month() <= month && month <= Day::LAST.month()
}

/// A month as it is written.
enum Written {
    /// With its year.
    Whole(Year, u32),
    /// With one or two digits of a year.
    Short(ShortYear, u32),
    /// Without its year.
    Yearless(u32),
    /// Of a year that lies so many years later: 来年3月.
    InYear(i32, u32),
    /// So many months later: 来月.
    Relative(i32),
}

impl Written {
    /// Takes a month; `Ok(None)` where none comes next.
    fn read(cursor: &mut Cursor) -> Result<Option<Written>, Code> {
        if let Some(months) = relative::month(cursor) {
            cursor.any_word("末日|末|分");
            return Ok(Some(Written::Relative(months)));
        }
        if let Some(years) = relative::year(cursor) {
            return Ok(numbered(cursor).map(|month| Written::InYear(years, month)));
        }
        if let Some(number) = name(cursor) {
            cursor.eat(',');
            let year = Year::read(cursor)?;
            return Ok(Some(year.map_or(Written::Yearless(number), |year| Written::Whole(year, number))));
        }
        if let Some(digits) = cursor.exactly(6) {
            let year = i32::try_from(digits.div_euclid(100)).unwrap_or(0);
            let month = u32::try_from(digits.rem_euclid(100)).unwrap_or(0);
            return Ok(Some(Written::Whole(Year::western(year), month)));
        }
        if let Some((year, separator)) = Year::read_parted(cursor)? {
            return Ok(parted(cursor, separator).map(|month| Written::Whole(year, month)));
        }
        let mut rest = *cursor;
        if let Some(year) = ShortYear::read(&mut rest)
            && let Some(separator) = rest.eat_any(super::era::SEPARATORS)
            && let Some(month) = parted(&mut rest, separator)
        {
            *cursor = rest;
            return Ok(Some(Written::Short(year, month)));
        }
        Ok(numbered(cursor).map(Written::Yearless))
    }

    fn month(&self, today: Today) -> Result<Taken<Month>, Refusal<Month>> {
        Ok(match *self {
            Written::Whole(year, number) => Taken::sure(whole(year, number)?),
            Written::Short(year, number) => short(year, number, today.known()?.month())?,
            Written::Yearless(number) => {
                Taken::guessed(yearless(number, today.known()?.month())?, Guess::Year)
            }
            Written::InYear(years, number) => {
                let year = today.known()?.year().saturating_add(years);
                Taken::sure(Month::new(year, number).ok_or(Code::NoSuchMonth)?)
            }
            Written::Relative(months) => Taken::sure(today.known()?.month().plus(months)),
        })
    }
}

/// Takes the month behind a year with what parted the two.
fn parted(cursor: &mut Cursor, separator: char) -> Option<u32> {
    if separator == '年' {
        numbered(cursor).or_else(|| cursor.small_number())
    } else {
        cursor.small_number()
    }
}

/// Takes 11月, 11月分, 11月末.
fn numbered(cursor: &mut Cursor) -> Option<u32> {
    let mut rest = *cursor;
    let number = rest.small_number()?;
    if !rest.eat('月') {
        return None;
    }
    rest.any_word("末日|末|分");
    *cursor = rest;
    Some(number)
}

fn whole(year: Year, number: u32) -> Result<Month, Refusal<Month>> {
    let month = Month::new(year.number, number).ok_or(Code::NoSuchMonth)?;
    if year.touches((year.number, number, 1), (year.number, number, 31)) {
        return Ok(month);
    }
    let meant = Some(month).filter(|&month| supported(month));
    Err(Refusal { code: Code::OutsideEra, offers: [meant, None] })
}

/// As with the day: 20xx, unless 令和 of that year is nearer.
fn short(year: ShortYear, number: u32, today: Month) -> Result<Taken<Month>, Refusal<Month>> {
    let western = Month::new(year.number_of_century(), number).ok_or(Code::NoSuchMonth)?;
    let of_era = Year::of_present_era(year.number).and_then(|year| whole(year, number).ok());
    let away = |month: Month| month.since(today).saturating_abs();
    if year.two_digits && of_era.is_none_or(|era| away(western) <= away(era)) {
        return Ok(Taken::guessed(western, Guess::Year));
    }
    Err(Refusal { code: Code::AmbiguousYear, offers: [Some(western), of_era] })
}

/// The next such month from today's on: every month that is asked for is to come.
fn yearless(number: u32, today: Month) -> Result<Month, Refusal<Month>> {
    let in_year = Month::new(today.year(), number).ok_or(Code::NoSuchMonth)?;
    Ok(if in_year < today { in_year.plus(12) } else { in_year })
}

/// Takes an English name of a month, in full or cut short.
pub(super) fn name(cursor: &mut Cursor) -> Option<u32> {
    cursor.any_name(NAMES)?.checked_add(1)
}
