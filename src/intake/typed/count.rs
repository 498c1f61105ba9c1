//! A number of times, as typed.

use super::float::units;
use super::{Code, Cursor, Number, Typed, within};

/// A whole number of times from 0 to `max`: 7, "7", "７回", "1,000 times".
///
/// # Errors
///
/// - [`Code::NotACount`] for "7.5", "seven", NaN
/// - [`Code::MisplacedCommas`] for "1,00"
/// - [`Code::Negative`] for "-1"
/// - [`Code::TooLarge`] for above `max`, however long
pub fn count(typed: Typed, max: i64) -> Result<i64, Code> {
    let count = match typed {
        Typed::Text(text) => read(&mut Cursor::new(text))?,
        Typed::Number(number) => units(number, 1).map_err(|_| Code::NotACount)?,
    };
    within(count, max)
}

fn read(cursor: &mut Cursor) -> Result<i64, Code> {
    let negative = cursor.eat('-');
    let times = Number::read(cursor)?.and_then(|number| number.times(1)).ok_or(Code::NotACount)?;
    if !cursor.eat('回') {
        cursor.name("times");
    }
    if !cursor.clone().at_end() {
        return Err(Code::NotACount);
    }
    Ok(if negative { times.saturating_neg() } else { times })
}
