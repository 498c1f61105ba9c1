//! What stands beside a date: its weekday, and that it is a holiday.

use chrono::Weekday;

use super::Cursor;

const WEEKDAYS: [(Weekday, char, &str); 7] = [
    (Weekday::Mon, '月', "monday"),
    (Weekday::Tue, '火', "tuesday"),
    (Weekday::Wed, '水', "wednesday"),
    (Weekday::Thu, '木', "thursday"),
    (Weekday::Fri, '金', "friday"),
    (Weekday::Sat, '土', "saturday"),
    (Weekday::Sun, '日', "sunday"),
];

/// How a public holiday, or one instead of a Sunday, is marked beside the weekday.
const HOLIDAYS: [&str; 8] = ["振替休日", "振休", "国民の休日", "祝日", "祝", "休日", "休", "holiday"];

/// Takes a weekday, if one comes next, with what is in the same parentheses: "(日)", "（日曜日）", "(月・祝)", "(水・振休)",
/// "Sunday", "(Sun)".
pub(super) fn read(cursor: &mut Cursor) -> Option<Weekday> {
    let mut rest = *cursor;
    let opened = rest.eat('(');
    let (mut weekday, holiday) =
        if opened { (one(&mut rest), holiday(&mut rest)) } else { (one(&mut rest), false) };
    if opened {
        if holiday && weekday.is_none() {
            rest.eat_any(&['/', ',']);
            weekday = one(&mut rest);
        }
        if !rest.eat(')') {
            return None;
        }
    }
    *cursor = weekday.map(|_| rest)?;
    weekday
}

/// Takes "(祝)", "(休)", "祝日", which say nothing that could be wrong about the date.
pub(super) fn holiday_alone(cursor: &mut Cursor) -> bool {
    let mut rest = *cursor;
    let opened = rest.eat('(');
    let found = rest.any_word(&HOLIDAYS) && (!opened || rest.eat(')'));
    if found {
        *cursor = rest;
    }
    found
}

fn one(cursor: &mut Cursor) -> Option<Weekday> {
    let &(weekday, ..) = WEEKDAYS.iter().find(|&&(_, kanji, name)| cursor.eat(kanji) || cursor.name(name))?;
    if cursor.eat('曜') {
        cursor.eat('日');
    }
    Some(weekday)
}

fn holiday(cursor: &mut Cursor) -> bool {
    let mut rest = *cursor;
    rest.eat_any(&['/', ',']);
    let found = rest.any_word(&HOLIDAYS);
    if found {
        *cursor = rest;
    }
    found
}
