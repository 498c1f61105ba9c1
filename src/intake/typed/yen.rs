//! Whole yen, as typed.

use super::float::{NotWhole, units};
use super::{Code, Cursor, Number, Typed, within};

/// The powers of ten that end a section of four digits.
const SECTIONS: [(char, i64); 3] = [('兆', 1_000_000_000_000), ('億', 100_000_000), ('万', 10_000)];
/// The powers of ten within one.
const IN_SECTION: [(char, i64); 3] = [('千', 1_000), ('百', 100), ('十', 10)];

/// Whole yen from 0 to `max`: 39800, "39,800", "３９，８００円", "¥39,800-", "3万9,800円", "1億2千万", "1.5万", "JPY 39,800".
///
/// # Errors
///
/// - [`Code::NotAnAmount`] for "1e5", "39 800", "9800円3万" (the larger unit comes first), NaN
/// - [`Code::MisplacedCommas`] for "3,98,00"
/// - [`Code::NotWholeYen`] for "39800.5", "0.00001万"
/// - [`Code::Negative`] for "-5", "△5"
/// - [`Code::TooLarge`] for above `max`, however long
pub fn yen(typed: Typed, max: i64) -> Result<i64, Code> {
    let amount = match typed {
        Typed::Text(text) => read(&mut Cursor::new(text))?,
        Typed::Number(number) => units(number, 1).map_err(|not| match not {
            NotWhole::NotFinite => Code::NotAnAmount,
            NotWhole::Fraction => Code::NotWholeYen,
        })?,
    };
    within(amount, max)
}

fn read(cursor: &mut Cursor) -> Result<i64, Code> {
    let signed = sign(cursor);
    let marked = cursor.eat('¥') || cursor.word("jpy") || cursor.eat('金');
    let negative = signed || (marked && sign(cursor));
    let amount = sections(cursor)?;
    // 也 and the stroke keep others from adding digits.
    if cursor.eat('円') {
        cursor.eat('也');
    } else if !(cursor.word("yen") || cursor.word("jpy")) && marked {
        cursor.eat('-');
    }
    if !cursor.clone().at_end() {
        return Err(Code::NotAnAmount);
    }
    let amount = amount.ok_or(Code::NotWholeYen)?;
    Ok(if negative { amount.saturating_neg() } else { amount })
}

/// Takes a sign; whether it is a minus.
fn sign(cursor: &mut Cursor) -> bool {
    cursor.eat_any(&['+', '-', '△', '▲']).is_some_and(|sign| sign != '+')
}

/// Takes sections of 万, 億 and 兆, the largest first, then what is below 万; `Ok(None)` if that is not whole.
fn sections(cursor: &mut Cursor) -> Result<Option<i64>, Code> {
    let mut total = 0_i64;
    let mut below = None;
    while let Some(section) = in_section(cursor)? {
        let unit = power(cursor, &SECTIONS);
        let Some(part) = section.times(unit.unwrap_or(1)) else { return Ok(None) };
        if below.is_some_and(|below| part >= below) {
            return Err(Code::NotAnAmount);
        }
        total = total.saturating_add(part);
        match unit {
            Some(unit) if section.is_whole() => below = Some(unit),
            _ => return Ok(Some(total)),
        }
    }
    if below.is_none() { Err(Code::NotAnAmount) } else { Ok(Some(total)) }
}

/// Takes one section: digits, or digits by 千, 百 and 十, the largest first.
fn in_section(cursor: &mut Cursor) -> Result<Option<Number>, Code> {
    let mut total = 0_i64;
    let mut below = None;
    loop {
        let number = Number::read(cursor)?;
        let unit = power(cursor, &IN_SECTION);
        let number = match (number, unit) {
            (None, None) => return Ok(below.map(|_| Number::whole(total))),
            (Some(number), None) if below.is_none() => return Ok(Some(number)),
            (number, _) => number.unwrap_or(Number::whole(1)),
        };
        let part = number.times(unit.unwrap_or(1)).ok_or(Code::NotWholeYen)?;
        if below.is_some_and(|below| part >= below) {
            return Err(Code::NotAnAmount);
        }
        total = total.saturating_add(part);
        match unit {
            Some(unit) if number.is_whole() => below = Some(unit),
            _ => return Ok(Some(Number::whole(total))),
        }
    }
}

/// Takes one of these characters, and says what it stands for.
fn power(cursor: &mut Cursor, powers: &[(char, i64)]) -> Option<i64> {
    powers.iter().find(|&&(name, _)| cursor.eat(name)).map(|&(_, value)| value)
}
