//! A day, as typed.

use super::era::Year;
use super::month::{name, year_and_month};
use super::{Code, Cursor, weekday};
use crate::unit::calendar::Day;

/// A day: 2026-11-22, 2026/11/22, 2026.11.22, 20261122, 2026年11月22日, 令和8年11月22日, ㋿8年11月22日, R8.11.22,
/// 平成元年4月1日, 22 Nov 2026, Nov 22, 2026; full- or half-width, perhaps with its weekday.
///
/// # Errors
///
/// The first of these that holds:
///
/// - [`Code::NotADay`] for "11/22", "26/11/22" (2026 or 令和26?), "2026-11/22"
/// - [`Code::EraYearZero`] for "令和0年1月1日"
/// - [`Code::NoSuchDay`] for "2026/2/30"
/// - [`Code::OutsideEra`] for "平成31年5月1日", "平成38年"
/// - [`Code::OutsideYears`] for "1989-03-31", "昭和64年1月7日", "2200-01-01"
/// - [`Code::WrongWeekday`] for "2026-11-22 (月)"
pub fn day(text: &str) -> Result<Day, Code> {
    let mut cursor = Cursor::new(text);
    let day = read(&mut cursor);
    if day.is_ok() && !cursor.at_end() { Err(Code::NotADay) } else { day }
}

/// Takes a day from the front of a text.
pub(super) fn read(cursor: &mut Cursor) -> Result<Day, Code> {
    let before = weekday::read(cursor);
    if before.is_some() {
        cursor.eat(',');
    }
    let (year, month, of_month) = date(cursor)?.ok_or(Code::NotADay)?;
    let after = weekday::read(cursor);
    let day = Day::new(year.number, month, of_month).ok_or(Code::NoSuchDay)?;
    let date = (year.number, month, of_month);
    year.check(date, date)?;
    if day < Day::FIRST || Day::LAST < day {
        return Err(Code::OutsideYears);
    }
    if [before, after].into_iter().flatten().any(|weekday| weekday != day.weekday()) {
        return Err(Code::WrongWeekday);
    }
    Ok(day)
}

fn date(cursor: &mut Cursor) -> Result<Option<(Year, u32, u32)>, Code> {
    if let Some(date) = compact(cursor).or_else(|| english(cursor)) {
        return Ok(Some(date));
    }
    let Some((year, month, separator)) = year_and_month(cursor)? else { return Ok(None) };
    let japanese = separator == '年';
    if !cursor.eat(if japanese { '月' } else { separator }) {
        return Ok(None);
    }
    let of_month = cursor.small_number();
    if japanese {
        cursor.eat('日');
    }
    Ok(of_month.map(|of_month| (year, month, of_month)))
}

/// Takes 20261122.
fn compact(cursor: &mut Cursor) -> Option<(Year, u32, u32)> {
    let mut rest = cursor.clone();
    rest.spaces();
    let (digits, 8) = rest.digits()? else { return None };
    *cursor = rest;
    let [year, month, day] =
        [digits.div_euclid(10_000), digits.div_euclid(100).rem_euclid(100), digits.rem_euclid(100)];
    Some((Year::western(i32::try_from(year).ok()?), u32::try_from(month).ok()?, u32::try_from(day).ok()?))
}

/// Takes 22 Nov 2026 or Nov 22, 2026.
fn english(cursor: &mut Cursor) -> Option<(Year, u32, u32)> {
    let mut rest = cursor.clone();
    let mut of_month = rest.small_number();
    let separators = [',', '-', '/'];
    rest.eat_any(&separators);
    let month = name(&mut rest)?;
    rest.eat_any(&separators);
    if of_month.is_none() {
        of_month = rest.small_number();
        rest.eat_any(&separators);
    }
    let year = Year::read(&mut rest).ok().flatten()?;
    let of_month = of_month?;
    *cursor = rest;
    Some((year, month, of_month))
}
