//! A length of time in whole minutes, as typed.

use super::float::{NotWhole, units};
use super::{Code, Cursor, Guess, Number, Refusal, Taken, Typed, about, fold, within};
use crate::unit::digits;
use crate::unit::{DAYS_PER_COMMON_YEAR, MINUTES_PER_DAY, MINUTES_PER_HOUR};

/// The longest: 210 years of 365 days, nearly all of the supported years.
const SPAN_MAX: i64 = 210 * DAYS_PER_COMMON_YEAR * MINUTES_PER_DAY;

const SECONDS_PER_MINUTE: i64 = 60;
const MINUTE: i64 = SECONDS_PER_MINUTE;
const HOUR: i64 = MINUTES_PER_HOUR * MINUTE;
const DAY: i64 = MINUTES_PER_DAY * MINUTE;
const WEEK: i64 = 7 * DAY;
const HALF_A_DAY: i64 = DAY / 2;

/// The units in seconds, with their names.
const UNITS: [(i64, &str); 5] = [
    (WEEK, "週間|週|weeks|week|w"),
    (DAY, "日間|日|days|day|d"),
    (HOUR, "時間|hours|hour|hrs|hr|h"),
    (MINUTE, "分間|分|minutes|minute|mins|min|m"),
    (1, "秒間|秒|seconds|second|secs|sec|s"),
];

/// A length of time from 0 to [`SPAN_MAX`], in minutes. A bare number is hours: 49.5, "49.5", "４９．５"; also "61:25",
/// "61時間25分", "49.5h", "2日と3時間", "1日半", "丸2日", "約49時間", "2 days, 3 hours and 5 minutes", "1日 3:05". Seconds are cut.
///
/// # Errors
///
/// - [`Code::NotASpan`] for "61:60", "3時間2日" (the larger unit comes first), "5か月" (months differ), NaN
/// - [`Code::NotWholeMinutes`] for "49.99" (49 h 59.4 min), "0.5分"
/// - [`Code::MisplacedCommas`] for "1,00時間"
/// - [`Code::PointOrComma`] for "1.000時間"; offers 1 and 1,000 hours
/// - [`Code::Negative`] for "-1:00"
/// - [`Code::TooLarge`] for above [`SPAN_MAX`], however long
pub fn span(typed: Typed) -> Result<Taken<i64>, Refusal<i64>> {
    match typed {
        Typed::Text(text) => {
            let span = read(&mut Cursor::new(&fold(text)))?;
            Ok(Taken { value: within(span.value, SPAN_MAX)?, ..span })
        }
        Typed::Number(hours) => Ok(Taken::sure(within(of_hours(hours)?, SPAN_MAX)?)),
    }
}

/// A length in minutes, as it is offered: "61:25".
pub fn offered_span(minutes: i64) -> String {
    let mut text = digits::text(minutes.div_euclid(MINUTES_PER_HOUR));
    text.push(':');
    digits::push_padded(&mut text, minutes.rem_euclid(MINUTES_PER_HOUR), 2);
    text
}

/// Minutes of so many hours. The decimals that are whole minutes are the whole multiples of 0.05, which is 3 minutes.
fn of_hours(hours: f64) -> Result<i64, Code> {
    match units(hours, 20) {
        Ok(twentieths) => Ok(twentieths.saturating_mul(3)),
        Err(NotWhole::NotFinite) => Err(Code::NotASpan),
        Err(NotWhole::Fraction) => Err(Code::NotWholeMinutes),
    }
}

fn read(cursor: &mut Cursor) -> Result<Taken<i64>, Refusal<i64>> {
    let mut about = about::before(cursor);
    cursor.any_word("丸|まる|合計|計|延べ|のべ");
    about |= about::before(cursor);
    let negative = cursor.eat('-');
    let seconds = if cursor.word("半日") { HALF_A_DAY } else { length(cursor)? };
    about |= about::after(cursor);
    if !cursor.at_end() {
        return Err(Code::NotASpan.into());
    }
    let minutes = seconds.div_euclid(SECONDS_PER_MINUTE);
    let value = if negative { minutes.saturating_neg() } else { minutes };
    Ok(Taken { value, guessed: about.then_some(Guess::About) })
}

/// Takes a length, and says how many seconds it has.
fn length(cursor: &mut Cursor) -> Result<i64, Refusal<i64>> {
    let first = Number::read_with_tens(cursor)?.ok_or(Code::NotASpan)?;
    let mut rest = *cursor;
    if let Some(either) = first.either(rest.meaning(&UNITS).unwrap_or(HOUR)) {
        let minutes = |seconds: i64| Some(seconds.div_euclid(SECONDS_PER_MINUTE));
        let fits = |&minutes: &i64| rest.at_end() && minutes <= SPAN_MAX;
        return Err(Refusal { code: Code::PointOrComma, offers: either }
            .offers(|either| minutes(either).filter(fits)));
    }
    if first.is_whole() && cursor.peek() == Some(':') {
        return Ok(clock(&first, cursor).ok_or(Code::NotASpan)?);
    }
    let mut rest = *cursor;
    about::after(&mut rest);
    if rest.at_end() { Ok(in_unit(&first, HOUR)?) } else { units_in_turn(first, cursor) }
}

/// So many of a unit, in seconds. Parts of a minute are not guessed at.
fn in_unit(number: &Number, unit: i64) -> Result<i64, Code> {
    let whole_minutes =
        |&seconds: &i64| unit == 1 || seconds % SECONDS_PER_MINUTE == 0 || seconds == i64::MAX;
    number.times(unit).filter(whole_minutes).ok_or(Code::NotWholeMinutes)
}

/// Takes the rest of "61:25" or "61:25:30".
fn clock(hours: &Number, cursor: &mut Cursor) -> Option<i64> {
    let minutes = sixtieths(cursor)?.saturating_mul(SECONDS_PER_MINUTE);
    let seconds = if cursor.peek() == Some(':') { sixtieths(cursor)? } else { 0 };
    Some(hours.times(HOUR)?.saturating_add(minutes).saturating_add(seconds))
}

/// Takes ":25".
fn sixtieths(cursor: &mut Cursor) -> Option<i64> {
    cursor.next_if(|next| next == ':')?;
    cursor.digits().filter(|&(value, count)| value < 60 && count == 2).map(|(value, _)| value)
}

/// The rest of "2日と3時間", each unit smaller than the one before, or of "2日 3:05".
fn units_in_turn(first: Number, cursor: &mut Cursor) -> Result<i64, Refusal<i64>> {
    let mut seconds = 0_i64;
    let mut below = i64::MAX;
    let mut next = Some(first);
    while let Some(number) = next {
        if below == DAY && cursor.peek() == Some(':') {
            let rest = clock(&number, cursor).filter(|&rest| rest < DAY).ok_or(Code::NotASpan)?;
            return Ok(seconds.saturating_add(rest));
        }
        let unit = cursor.meaning(&UNITS).filter(|&unit| unit < below).ok_or(Code::NotASpan)?;
        seconds = seconds.saturating_add(in_unit(&number, unit)?);
        below = unit;
        if unit > MINUTE && number.is_whole() && cursor.eat('半') {
            return Ok(seconds.saturating_add(unit.div_euclid(2)));
        }
        let joined = cursor.eat_any(&['と', ',']).is_some() | cursor.word("and");
        next = Number::read_with_tens(cursor)?;
        if joined && next.is_none() {
            return Err(Code::NotASpan.into());
        }
        if next.is_some_and(|next| next.either(1).is_some()) {
            return Err(Code::PointOrComma.into());
        }
    }
    Ok(seconds)
}
