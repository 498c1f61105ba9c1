//! The weekday beside a date.

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

/// Takes a weekday, if one comes next: "(日)", "（日曜日）", "(月・祝)", "Sunday", "(Sun)".
pub(super) fn read(cursor: &mut Cursor) -> Option<Weekday> {
    let mut rest = cursor.clone();
    let opened = rest.eat('(');
    let &(weekday, ..) = WEEKDAYS.iter().find(|&&(_, kanji, name)| rest.eat(kanji) || rest.name(name))?;
    if rest.eat('曜') {
        rest.eat('日');
    }
    if opened {
        // A public holiday is often marked so.
        rest.eat_any(&['/', ',']);
        if rest.eat('祝') {
            rest.eat('日');
        }
        if !rest.eat(')') {
            return None;
        }
    }
    *cursor = rest;
    Some(weekday)
}
