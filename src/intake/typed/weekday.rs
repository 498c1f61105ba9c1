//! What stands beside a date: its weekday, and that it is a holiday.

use super::Cursor;
use crate::unit::Day;

/// From Monday on.
const KANJI: &str = "月火水木金土日";
const NAMES: &str = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

/// How a public holiday, or one instead of a Sunday, is marked beside the weekday.
const HOLIDAYS: &str = "振替休日|振休|国民の休日|祝日|祝|休日|休|holiday";

/// The weekdays that were written beside a date: none, or one that may stand there twice.
#[derive(Clone, Copy, Default)]
pub(super) struct Weekdays(u8);

impl Weekdays {
    /// Takes a weekday, if one comes next, with what is in the same parentheses: "(日)", "（日曜日）", "(月・祝)", "(水・振休)",
    /// "Sunday", "(Sun)". Of "(日・大安)" the weekday is noted and nothing taken: what else stands there is a label.
    pub(super) fn read(&mut self, cursor: &mut Cursor) -> bool {
        let mut rest = *cursor;
        let opened = rest.eat('(');
        if opened && holiday(&mut rest) {
            rest.eat_any(&['/', ',']);
        }
        while let Some(weekday) = one(&mut rest) {
            let ends = !opened || {
                holiday(&mut rest);
                rest.eat(')')
            };
            // In (日本), (金額) and (土木課) is no weekday.
            if !ends && rest.next_if(|next| matches!(next, ' ' | '/' | ',')).is_none() {
                break;
            }
            self.0 |= weekday;
            if ends {
                *cursor = rest;
                return true;
            }
        }
        false
    }

    /// Whether a day has them.
    pub(super) fn are_of(self, day: Day) -> bool {
        let weekday = 1_u8.checked_shl(day.weekday().num_days_from_monday()).unwrap_or(0);
        self.0 & !weekday == 0
    }
}

/// Takes "(祝)", "(休)", "祝日", which say nothing that could be wrong about the date.
pub(super) fn holiday_alone(cursor: &mut Cursor) -> bool {
    let mut rest = *cursor;
    let opened = rest.eat('(');
    let found = rest.any_word(HOLIDAYS) && (!opened || rest.eat(')'));
    if found {
        *cursor = rest;
    }
    found
}

/// Takes a weekday; its place in the week as a bit.
fn one(cursor: &mut Cursor) -> Option<u8> {
    let mut rest = *cursor;
    rest.spaces();
    let next = rest.next_if(|_| true)?;
    let place = match KANJI.chars().zip(0..).find(|&(kanji, _)| kanji == next) {
        Some((_, place)) => {
            *cursor = rest;
            place
        }
        None => cursor.any_name(NAMES)?,
    };
    if cursor.eat('曜') {
        cursor.eat('日');
    }
    1_u8.checked_shl(place)
}

fn holiday(cursor: &mut Cursor) -> bool {
    let mut rest = *cursor;
    rest.eat_any(&['/', ',']);
    let found = rest.any_word(HOLIDAYS);
    if found {
        *cursor = rest;
    }
    found
}
