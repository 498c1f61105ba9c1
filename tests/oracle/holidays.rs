//! Days on which banks are closed, from the Act on National Holidays as it read in each year, for the second opinion only.

use crate::dates::Day;

/// The last year whose holidays are asked for.
pub const LAST_YEAR: i64 = 2050;

/// The n-th Monday of a month.
fn monday(year: i64, month: i64, nth: i64) -> Day {
    let first = Day::new(year, month, 1);
    first.plus((7 - first.weekday()) % 7 + 7 * (nth - 1))
}

/// The usual approximation of the day of an equinox, good from 1980 to 2099; `base` in ten-thousandths of a day.
fn equinox(year: i64, month: i64, base: i64) -> Day {
    let since = year - 1980;
    Day::new(year, month, (base * 100 + 242_194 * since - since / 4 * 1_000_000) / 1_000_000)
}

/// The days that the Act names (with the days that single Acts of 1989 to 2019 added).
fn is_named(day: Day) -> bool {
    let (year, month, of_month) = day.parts();
    match (month, of_month) {
        (1, 1) | (2, 11) | (4, 29) | (5, 3 | 5) | (11, 3 | 23) => return true,
        (5, 4) => return year >= 2007,
        (2, 23) => return year >= 2020,
        (12, 23) => return (1989..=2018).contains(&year),
        _ => {}
    }
    let moved = |usual: Day, for_2020: (i64, i64), for_2021: (i64, i64)| match year {
        2020 => day == Day::new(2020, for_2020.0, for_2020.1),
        2021 => day == Day::new(2021, for_2021.0, for_2021.1),
        _ => day == usual,
    };
    let coming_of_age = if year < 2000 { Day::new(year, 1, 15) } else { monday(year, 1, 2) };
    let marine = if year < 2003 { Day::new(year, 7, 20) } else { monday(year, 7, 3) };
    let aged = if year < 2003 { Day::new(year, 9, 15) } else { monday(year, 9, 3) };
    let sports = if year < 2000 { Day::new(year, 10, 10) } else { monday(year, 10, 2) };
    let single = [(1989, 2, 24), (1990, 11, 12), (1993, 6, 9), (2019, 5, 1), (2019, 10, 22)];
    day == coming_of_age
        || day == equinox(year, 3, 208_431)
        || day == equinox(year, 9, 232_488)
        || day == aged
        || year >= 1996 && moved(marine, (7, 23), (7, 22))
        || year >= 2016 && moved(Day::new(year, 8, 11), (8, 10), (8, 8))
        || moved(sports, (7, 24), (7, 23))
        || single.contains(&(year, month, of_month))
}

fn is_substitute(day: Day) -> bool {
    let mut before = day.plus(-1);
    if is_named(day) || !is_named(before) {
        return false;
    }
    if day < Day::new(2007, 1, 1) {
        return before.weekday() == 6;
    }
    while before.weekday() != 6 && is_named(before.plus(-1)) {
        before = before.plus(-1);
    }
    before.weekday() == 6
}

pub fn is_public_holiday(day: Day) -> bool {
    is_named(day)
        || is_substitute(day)
        || (is_named(day.plus(-1)) && is_named(day.plus(1)) && day.weekday() != 6)
}

pub fn banks_are_closed(day: Day) -> bool {
    let (_, month, of_month) = day.parts();
    day.weekday() >= 5
        || is_public_holiday(day)
        || (month, of_month) == (12, 31)
        || month == 1 && of_month <= 3
}

/// The day itself where banks are open, else the next such day; unknown where that is after the last year.
pub fn bank_day_from(mut day: Day) -> Option<Day> {
    while day.year() <= LAST_YEAR && banks_are_closed(day) {
        day = day.plus(1);
    }
    (day.year() <= LAST_YEAR).then_some(day)
}

/// The last bank day before `day`.
pub fn bank_day_before(day: Day) -> Day {
    let mut before = day.plus(-1);
    while banks_are_closed(before) {
        before = before.plus(-1);
    }
    before
}

#[test]
fn known_days_are_holidays() {
    let closed = |year, month, day| banks_are_closed(Day::new(year, month, day));
    // The Cabinet Office's lists of 2019, 2020, 2021 and 2026.
    assert!(
        closed(2019, 4, 30)
            && closed(2019, 5, 2)
            && closed(2019, 5, 6)
            && closed(2020, 7, 24)
            && closed(2021, 8, 9)
    );
    assert!(!closed(2020, 10, 12) && !closed(2021, 8, 11) && !closed(2019, 12, 23) && !closed(2026, 5, 7));
    assert!(closed(2026, 5, 6) && closed(2026, 9, 22) && closed(2026, 3, 20) && closed(2026, 9, 23));
    assert_eq!(bank_day_from(Day::new(2026, 5, 3)), Some(Day::new(2026, 5, 7)));
    assert_eq!(bank_day_from(Day::new(2050, 12, 31)), None);
}
