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
const DAYS: [(i64, &str); 5] = [
    (-2, "おととい|おとつい|1昨日|day before yesterday"),
    (-1, "昨日|きのう|yesterday"),
    (0, "今日|本日|きょう|today"),
    (2, "明後日|あさって|day after tomorrow"),
    (1, "明日|あした|あす|tomorrow"),
];
const MONTHS: [(i32, &str); 5] = [(-2, "先々月"), (-1, "先月"), (0, "今月|当月"), (2, "再来月"), (1, "来月")];
const MONTHS_IN_ENGLISH: [(i32, &str); 3] = [(-1, "last month"), (0, "this month"), (1, "next month")];
const YEARS: [(i32, &str); 5] =
    [(-2, "1昨年|おととし"), (-1, "去年|昨年"), (0, "今年|本年"), (2, "再来年"), (1, "来年")];
/// What these and the days that are counted begin with.
const FIRST_LETTERS: &str = "おき今本明あ先当再来去昨dytel0123456789十";

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
    cursor.is_at_any(FIRST_LETTERS) && (Relative::read(&mut cursor).is_some() || year(&mut cursor).is_some())
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
    let months = cursor.meaning(&MONTHS)?;
    cursor.eat('の');
    Some(Relative::InMonth(months, OfMonth::read(cursor)?))
}

/// Takes 3日前, 2週間後, 3 days ago.
fn counted(cursor: &mut Cursor) -> Option<Relative> {
    let number = i64::from(cursor.small_number()?);
    let days = if cursor.any_word("週間|weeks|week") {
        number.saturating_mul(7)
    } else if cursor.any_word("日|days|day") {
        number
    } else {
        return None;
    };
    let later = cursor.meaning(&[(false, "前|ago"), (true, "後|later")])?;
    Some(Relative::Days(if later { days } else { days.saturating_neg() }))
}

/// Takes "end of last month".
fn english_end_of_month(cursor: &mut Cursor) -> Option<Relative> {
    cursor.word("the");
    if !cursor.any_word("end of|last day of") {
        return None;
    }
    cursor.meaning(&MONTHS_IN_ENGLISH).map(|months| Relative::InMonth(months, OfMonth::Last))
}
