//! What is said of a last day on which the company may be closed.

use chrono::Weekday;

use crate::law::holidays::{LAST_ANNOUNCED_YEAR, is_bank_day};
use crate::unit::Day;
use crate::working::{NoteCode, Working};

/// Notes whether banks are closed on the deadline at a path, with the bank day to go by, and whether that is only a
/// forecast. Beyond the table of public holidays only the weekend is known, and no bank day.
pub fn note(working: &mut Working, path: &str, day: Day) {
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    if weekend || is_bank_day(day) == Some(false) {
        working.note(path, NoteCode::LastDayIsHoliday, bank_day_before(day));
        if !weekend && day.year() > LAST_ANNOUNCED_YEAR {
            working.note(path, NoteCode::HolidayForecast, day);
        }
    }
}

/// The last bank day before a day, while the table of public holidays lasts.
fn bank_day_before(mut day: Day) -> Option<Day> {
    loop {
        day = day.previous();
        if is_bank_day(day)? {
            return Some(day);
        }
    }
}
