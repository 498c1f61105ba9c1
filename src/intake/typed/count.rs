//! A number of times, as typed.

use super::float::units;
use super::{Code, Cursor, Guess, Number, Refusal, Taken, Typed, about, fold, within};

/// A whole number of times from 0 to `max`: 7, "7", "７回", "1,000 times", "月7回", "7回/月", "約7回".
///
/// # Errors
///
/// - [`Code::NotACount`] for "7.5", "seven", NaN
/// - [`Code::MisplacedCommas`] for "1,00"
/// - [`Code::PointOrComma`] for "1.000"; offers 1 and 1,000, as far as they are within `max`
/// - [`Code::Negative`] for "-1"
/// - [`Code::TooLarge`] for above `max`, however long
pub fn count(typed: Typed, max: i64) -> Result<Taken<i64>, Refusal<i64>> {
    match typed {
        Typed::Text(text) => {
            let count = read(&mut Cursor::new(&fold(text)), max)?;
            Ok(Taken { value: within(count.value, max)?, ..count })
        }
        Typed::Number(number) => {
            let count = units(number, 1).map_err(|_| Code::NotACount)?;
            Ok(Taken::sure(within(count, max)?))
        }
    }
}

fn read(cursor: &mut Cursor, max: i64) -> Result<Taken<i64>, Refusal<i64>> {
    let mut about = about::before(cursor);
    cursor.any_word("毎月|月に|月");
    about |= about::before(cursor);
    let negative = cursor.eat('-');
    let number = Number::read_with_tens(cursor)?.ok_or(Code::NotACount)?;
    cursor.any_word("回|times|time");
    cursor.any_word("/月|/month|per month|a month");
    about |= about::after(cursor);
    if !cursor.at_end() {
        return Err(Code::NotACount.into());
    }
    if let Some(either) = number.either(1) {
        return Err(
            Refusal { code: Code::PointOrComma, offers: either }.offers(|times| within(times, max).ok())
        );
    }
    let times = number.times(1).ok_or(Code::NotACount)?;
    let value = if negative { times.saturating_neg() } else { times };
    Ok(Taken { value, guessed: about.then_some(Guess::About) })
}
