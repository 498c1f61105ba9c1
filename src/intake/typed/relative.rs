//! Days that are named by how far they lie from today: 昨日, 先月末, 去年4月15日.

use super::Cursor;
use super::date::OfMonth;

/// A day as seen from another.
#[derive(Clone, Copy)]
pub(super) enum Relative {
    /// So many days later.
    Days(i64),
    /// A day of the month that lies so many months later.
    InMonth(i32, OfMonth),
}

// Folding makes 一 a 1.
const DAYS: [(&str, i64); 17] = [
    ("おととい", -2),
    ("おとつい", -2),
    ("1昨日", -2),
    ("昨日", -1),
    ("きのう", -1),
    ("今日", 0),
    ("きょう", 0),
    ("本日", 0),
    ("明日", 1),
    ("あした", 1),
    ("あす", 1),
    ("明後日", 2),
    ("あさって", 2),
    ("day before yesterday", -2),
    ("yesterday", -1),
    ("today", 0),
    ("tomorrow", 1),
];
const MONTHS: [(&str, i32); 6] =
    [("先々月", -2), ("先月", -1), ("今月", 0), ("当月", 0), ("再来月", 2), ("来月", 1)];
const MONTHS_IN_ENGLISH: [(&str, i32); 3] = [("last month", -1), ("this month", 0), ("next month", 1)];
const YEARS: [(&str, i32); 8] = [
    ("1昨年", -2),
    ("おととし", -2),
    ("去年", -1),
    ("昨年", -1),
    ("今年", 0),
    ("本年", 0),
    ("再来年", 2),
    ("来年", 1),
];

impl Relative {
    /// Takes one, if it comes next.
    pub(super) fn read(cursor: &mut Cursor) -> Option<Relative> {
        [counted, named, english_end_of_month].into_iter().find_map(|read| {
            let mut rest = *cursor;
            let relative = read(&mut rest)?;
            *cursor = rest;
            Some(relative)
        })
    }
}

/// Whether a day comes next that is named by how far it lies from today, or the year of one.
pub(super) fn comes_next(mut cursor: Cursor) -> bool {
    Relative::read(&mut cursor).is_some() || year(&mut cursor).is_some()
}

/// Takes a month as seen from today's: 今月, 先月, next month.
pub(super) fn month(cursor: &mut Cursor) -> Option<i32> {
    cursor.meaning(&MONTHS).or_else(|| cursor.meaning(&MONTHS_IN_ENGLISH))
}

/// Takes a year as seen from today's: 去年, 来年.
pub(super) fn year(cursor: &mut Cursor) -> Option<i32> {
    let years = cursor.meaning(&YEARS)?;
    cursor.eat('の');
    Some(years)
}

fn named(cursor: &mut Cursor) -> Option<Relative> {
    cursor.word("the");
    if let Some(days) = cursor.meaning(&DAYS) {
        return Some(Relative::Days(days));
    }
    if cursor.word("day after tomorrow") {
        return Some(Relative::Days(2));
    }
    let months = cursor.meaning(&MONTHS)?;
    cursor.eat('の');
    Some(Relative::InMonth(months, OfMonth::read(cursor)?))
}

/// Takes 3日前, 2週間後, 3 days ago.
fn counted(cursor: &mut Cursor) -> Option<Relative> {
    let number = i64::from(cursor.small_number()?);
    let days = if cursor.any_word(&["週間", "weeks", "week"]) {
        number.saturating_mul(7)
    } else if cursor.any_word(&["日", "days", "day"]) {
        number
    } else {
        return None;
    };
    let later = cursor.meaning(&[("前", false), ("後", true), ("ago", false), ("later", true)])?;
    Some(Relative::Days(if later { days } else { days.saturating_neg() }))
}

/// Takes "end of last month".
fn english_end_of_month(cursor: &mut Cursor) -> Option<Relative> {
    cursor.word("the");
    if !cursor.any_word(&["end of", "last day of"]) {
        return None;
    }
    cursor.meaning(&MONTHS_IN_ENGLISH).map(|months| Relative::InMonth(months, OfMonth::Last))
}
