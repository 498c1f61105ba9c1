//! A length of time in whole minutes, as typed.

use super::float::{NotWhole, units};
use super::{Code, Cursor, Number, Typed, within};
use crate::unit::calendar::{DAYS_PER_COMMON_YEAR, MINUTES_PER_DAY, MINUTES_PER_HOUR};

/// The longest: 210 years of 365 days, nearly all of the supported years.
pub const SPAN_MAX: i64 = 210 * DAYS_PER_COMMON_YEAR * MINUTES_PER_DAY;

/// The units with their names, the largest first; of names that begin alike, the longest first.
const UNITS: [(i64, &[&str]); 4] = [
    (7 * MINUTES_PER_DAY, &["週間", "週", "weeks", "week", "w"]),
    (MINUTES_PER_DAY, &["日間", "日", "days", "day", "d"]),
    (MINUTES_PER_HOUR, &["時間", "hours", "hour", "hrs", "hr", "h"]),
    (1, &["分間", "分", "minutes", "minute", "mins", "min", "m"]),
];

/// A length of time from 0 to [`SPAN_MAX`], in minutes. A bare number is hours: 49.5, "49.5", "４９．５"; also "61:25",
/// "61時間25分", "49.5h", "2日と3時間", "1日半", "2 days, 3 hours and 5 minutes".
///
/// # Errors
///
/// - [`Code::NotASpan`] for "61:60", "3時間2日" (the larger unit comes first), "5か月" (months differ), NaN
/// - [`Code::NotWholeMinutes`] for "49.99" (49 h 59.4 min), "0.5分"
/// - [`Code::MisplacedCommas`] for "1,00時間"
/// - [`Code::Negative`] for "-1:00"
/// - [`Code::TooLarge`] for above [`SPAN_MAX`], however long
pub fn span(typed: Typed) -> Result<i64, Code> {
    let minutes = match typed {
        Typed::Text(text) => read(&mut Cursor::new(text))?,
        Typed::Number(hours) => of_hours(hours)?,
    };
    within(minutes, SPAN_MAX)
}

/// Minutes of so many hours. The decimals that are whole minutes are the whole multiples of 0.05, which is 3 minutes.
fn of_hours(hours: f64) -> Result<i64, Code> {
    match units(hours, 20) {
        Ok(twentieths) => Ok(twentieths.saturating_mul(3)),
        Err(NotWhole::NotFinite) => Err(Code::NotASpan),
        Err(NotWhole::Fraction) => Err(Code::NotWholeMinutes),
    }
}

fn read(cursor: &mut Cursor) -> Result<i64, Code> {
    let negative = cursor.eat('-');
    let first = Number::read(cursor)?.ok_or(Code::NotASpan)?;
    let minutes = if first.is_whole() && cursor.next_if(|next| next == ':').is_some() {
        clock(&first, cursor)?
    } else if cursor.clone().at_end() {
        first.times(MINUTES_PER_HOUR).ok_or(Code::NotWholeMinutes)?
    } else {
        units_in_turn(first, cursor)?
    };
    if !cursor.clone().at_end() {
        return Err(Code::NotASpan);
    }
    Ok(if negative { minutes.saturating_neg() } else { minutes })
}

/// The rest of "61:25".
fn clock(hours: &Number, cursor: &mut Cursor) -> Result<i64, Code> {
    let minutes = cursor.digits().filter(|&(minutes, count)| minutes < MINUTES_PER_HOUR && count == 2);
    let (minutes, _) = minutes.ok_or(Code::NotASpan)?;
    let of_hours = hours.times(MINUTES_PER_HOUR).ok_or(Code::NotASpan)?;
    Ok(of_hours.saturating_add(minutes))
}

/// The rest of "2日と3時間", each unit smaller than the one before.
fn units_in_turn(first: Number, cursor: &mut Cursor) -> Result<i64, Code> {
    let mut minutes = 0_i64;
    let mut below = i64::MAX;
    let mut next = Some(first);
    while let Some(number) = next {
        let unit = unit(cursor).filter(|&unit| unit < below).ok_or(Code::NotASpan)?;
        let part = number.times(unit).ok_or(Code::NotWholeMinutes)?;
        minutes = minutes.saturating_add(part);
        below = unit;
        if unit > 1 && number.is_whole() && cursor.eat('半') {
            return Ok(minutes.saturating_add(unit.div_euclid(2)));
        }
        let joined = cursor.eat_any(&['と', ',']).is_some() | cursor.word("and");
        next = Number::read(cursor)?;
        if joined && next.is_none() {
            return Err(Code::NotASpan);
        }
    }
    Ok(minutes)
}

/// Takes the name of a unit, and says how many minutes it has.
fn unit(cursor: &mut Cursor) -> Option<i64> {
    UNITS.iter().find(|(_, names)| names.iter().any(|name| cursor.word(name))).map(|&(minutes, _)| minutes)
}
