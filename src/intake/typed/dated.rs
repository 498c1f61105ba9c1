//! A date with all that may stand around it: label, weekday, time, 頃, 付.

use super::clock::Time;
use super::date::Date;
use super::day::Written;
use super::weekday::{self, Weekdays};
use super::{Code, Cursor, about, era, label, month, relative};

/// A whole text that says a day, perhaps with a time.
pub(super) struct Dated {
    pub(super) date: Written,
    pub(super) time: Option<Time>,
    /// Whether it is said to be approximate.
    pub(super) about: bool,
}

impl Dated {
    /// Reads a folded text to its end; what is no such text has this `code`.
    pub(super) fn read(folded: &str, code: Code) -> Result<Dated, Code> {
        let mut cursor = Cursor::new(folded);
        let mut about = about_a_date(&mut cursor);
        label::before(&mut cursor, begins);
        about |= about_a_date(&mut cursor);
        let front = folded.len().saturating_sub(cursor.rest().len());
        let date = written(&mut cursor)?.ok_or(code)?;
        let mut time = None;
        let mut joined = cursor;
        let after_t = joined.eat('t');
        joined.eat_any(&[',', 'の', 'に']);
        joined.word("at");
        let about_time = about::before(&mut joined);
        if let Some(read) = Time::read(&mut joined, after_t) {
            about |= about_time | read.about;
            time = Some(read);
            cursor = joined;
        }
        about |= ending(&mut cursor, time.is_some());
        // What was opened in front: 承諾通知（2026年4月15日付）.
        let front = folded.get(..front).unwrap_or_default();
        if front.chars().filter(|&next| next == '(').count()
            > front.chars().filter(|&next| next == ')').count()
        {
            cursor.eat(')');
        }
        cursor.eat_any(&['.', ',']);
        if cursor.at_end() { Ok(Dated { date, time, about }) } else { Err(code) }
    }
}

/// Takes 約 and the like where a date comes next: 約款同意日 is a label.
fn about_a_date(cursor: &mut Cursor) -> bool {
    let mut rest = *cursor;
    let found = about::before(&mut rest) && {
        rest.spaces();
        begins(rest, true)
    };
    if found {
        *cursor = rest;
    }
    found
}

/// Takes a date with its weekday before or behind it.
fn written(cursor: &mut Cursor) -> Result<Option<Written>, Code> {
    let mut weekdays = Weekdays::default();
    if weekdays.read(cursor) {
        cursor.eat(',');
    }
    let Some(date) = Date::read(cursor)? else { return Ok(None) };
    while weekdays.read(cursor) || weekday::holiday_alone(cursor) {}
    Ok(Some(Written { date, weekdays }))
}

/// Takes what may stand behind: 頃, 付, a label; whether it said 頃.
fn ending(cursor: &mut Cursor, after_time: bool) -> bool {
    let about = about::after(cursor);
    cursor.any_word("付けで|付けの|付け|付で|付の|付");
    label::after(cursor, after_time);
    about
}

/// Whether a date begins here. After as many weekdays as there are none is looked for: a date has one at most.
fn begins(cursor: Cursor, starts_word: bool) -> bool {
    const MOST: usize = 7;
    let mut rest = cursor;
    let weekdays = (0..MOST).take_while(|_| starts_word && weekday_before(&mut rest)).count();
    weekdays == MOST || date_begins(rest, starts_word)
}

/// Takes a weekday that stands before a date.
fn weekday_before(cursor: &mut Cursor) -> bool {
    let found = Weekdays::default().read(cursor);
    if found {
        cursor.eat(',');
        cursor.spaces();
    }
    found
}

/// Whether a date begins here without a weekday.
fn date_begins(cursor: Cursor, starts_word: bool) -> bool {
    let next = cursor.peek();
    if next.is_some_and(|next| next.is_ascii_digit() || next == '十') {
        return true;
    }
    let mut month = cursor;
    starts_word
        && (next == Some('\'')
            || era::comes_next(cursor)
            || relative::comes_next(cursor)
            || month::name(&mut month).is_some())
}
