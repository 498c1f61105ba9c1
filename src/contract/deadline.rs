//! What is said of a last day on which the company may be closed.

use chrono::Weekday;

use crate::law::holidays::{LAST_ANNOUNCED_YEAR, is_bank_day};
use crate::unit::Day;
use crate::working::{NoteCode, Working};

/// Notes whether banks are closed on the deadline at a path, and whether that is only a forecast. Beyond the table of
/// public holidays only the weekend is known.
pub fn note(working: &mut Working, path: &str, day: Day) {
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    if weekend || is_bank_day(day) == Some(false) {
        working.note(path, NoteCode::LastDayIsHoliday, day);
        if !weekend && day.year() > LAST_ANNOUNCED_YEAR {
            working.note(path, NoteCode::HolidayForecast, day);
        }
    }
}
