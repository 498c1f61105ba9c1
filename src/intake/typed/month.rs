//! A calendar month, as typed.

use super::era::Year;
use super::{Code, Cursor};
use crate::unit::calendar::{Day, Month};

const NAMES: [(u32, &str); 12] = [
    (1, "january"),
    (2, "february"),
    (3, "march"),
    (4, "april"),
    (5, "may"),
    (6, "june"),
    (7, "july"),
    (8, "august"),
    (9, "september"),
    (10, "october"),
    (11, "november"),
    (12, "december"),
];

/// A month: 2026-11, 2026/11, 2026.11, 202611, 2026年11月, 令和8年11月(分), R8.11, Nov 2026, full- or half-width.
///
/// # Errors
///
/// - [`Code::NotAMonth`] for "11月" (of which year?), "2026-11-22" (a day)
/// - [`Code::NoSuchMonth`] for "2026-13", "2026-0"
/// - [`Code::EraYearZero`] for "令和0年11月"
/// - [`Code::OutsideEra`] for "平成31年5月"; 平成31年4月 was the last
/// - [`Code::OutsideYears`] for "1989-03", "2200-01"
pub fn month(text: &str) -> Result<Month, Code> {
    let mut cursor = Cursor::new(text);
    let (year, number) = read(&mut cursor)?;
    if !cursor.at_end() {
        return Err(Code::NotAMonth);
    }
    let month = Month::new(year.number, number).ok_or(Code::NoSuchMonth)?;
    year.check((year.number, number, 1), (year.number, number, 31))?;
    if month < Day::FIRST.month() || Day::LAST.month() < month {
        return Err(Code::OutsideYears);
    }
    Ok(month)
}

fn read(cursor: &mut Cursor) -> Result<(Year, u32), Code> {
    if let Some(number) = name(cursor) {
        cursor.eat(',');
        return Ok((Year::read(cursor)?.ok_or(Code::NotAMonth)?, number));
    }
    if let Some((year, number)) = compact(cursor) {
        return Ok((year, number));
    }
    let (year, number, separator) = year_and_month(cursor)?.ok_or(Code::NotAMonth)?;
    if separator == '年' && cursor.eat('月') {
        cursor.eat('分');
    }
    Ok((year, number))
}

/// Takes 202611.
fn compact(cursor: &mut Cursor) -> Option<(Year, u32)> {
    let mut rest = cursor.clone();
    rest.spaces();
    let (digits, 6) = rest.digits()? else { return None };
    *cursor = rest;
    Some((
        Year::western(i32::try_from(digits.div_euclid(100)).ok()?),
        u32::try_from(digits.rem_euclid(100)).ok()?,
    ))
}

/// Takes a year and a month, and says by what they are parted; `Ok(None)` where they do not come next.
pub(super) fn year_and_month(cursor: &mut Cursor) -> Result<Option<(Year, u32, char)>, Code> {
    let Some(year) = Year::read(cursor)? else { return Ok(None) };
    let separator = cursor.eat_any(&['年', '-', '/', '.']);
    Ok(separator.and_then(|separator| Some((year, cursor.small_number()?, separator))))
}

/// Takes an English name of a month, in full or cut short.
pub(super) fn name(cursor: &mut Cursor) -> Option<u32> {
    NAMES.iter().find(|(_, name)| cursor.name(name)).map(|&(number, _)| number)
}
