//! The table of public holidays, against the Act on National Holidays worked out rule by rule.
//!
//! Nothing here is read from the table: each holiday has the years in which the Act, as amended, had it; the equinoxes
//! come from the mean formula that agrees with the observatory's almanacs from 1980 to 2099; the substitute and the
//! sandwiched days follow from these. What the Act or the acts for single days did once is listed by date.

use std::collections::BTreeSet;

use chrono::Weekday;
use hosting_contract::Day;
use hosting_contract::holidays::{LAST_ANNOUNCED_YEAR, LAST_YEAR, is_bank_day, is_holiday};

/// Where in the year a holiday lies.
enum When {
    On(u32, u32),
    /// The nth Monday of a month.
    Monday(u32, u32),
    SpringEquinox,
    AutumnEquinox,
}
use When::{AutumnEquinox, Monday, On, SpringEquinox};

const EVER: i32 = 9999;

/// The national holidays of article 2, with the first and the last year of each rule.
const RULES: [(When, i32, i32); 26] = [
    (On(1, 1), 1949, EVER),
    (On(1, 15), 1949, 1999),
    (Monday(1, 2), 2000, EVER),
    (On(2, 11), 1967, EVER),
    (On(2, 23), 2020, EVER),
    (SpringEquinox, 1949, EVER),
    (On(4, 29), 1949, EVER),
    (On(5, 3), 1949, EVER),
    (On(5, 4), 2007, EVER),
    (On(5, 5), 1949, EVER),
    (On(7, 20), 1996, 2002),
    (Monday(7, 3), 2003, 2019),
    (Monday(7, 3), 2022, EVER),
    (On(8, 11), 2016, 2019),
    (On(8, 11), 2022, EVER),
    (On(9, 15), 1966, 2002),
    (Monday(9, 3), 2003, EVER),
    (AutumnEquinox, 1948, EVER),
    (On(10, 10), 1966, 1999),
    (Monday(10, 2), 2000, 2019),
    (Monday(10, 2), 2022, EVER),
    (On(11, 3), 1948, EVER),
    (On(11, 23), 1948, EVER),
    (On(12, 23), 1989, 2018),
    // The accession and its ceremony count as national holidays (Act No. 99 of 2018), so days between are free.
    (On(5, 1), 2019, 2019),
    (On(10, 22), 2019, 2019),
];

/// National holidays moved for the Olympic Games: sea, sports, mountain.
const MOVED: [(i32, u32, u32); 6] =
    [(2020, 7, 23), (2020, 7, 24), (2020, 8, 10), (2021, 7, 22), (2021, 7, 23), (2021, 8, 8)];

/// Free by acts of their own: the funeral of 1989, the enthronement of 1990, the wedding of 1993.
const CEREMONIES: [(i32, u32, u32); 3] = [(1989, 2, 24), (1990, 11, 12), (1993, 6, 9)];

fn equinox(year: i32, millionths_in_1980: i32) -> u32 {
    let years = year.saturating_sub(1980);
    let drift = years.saturating_mul(242_194).saturating_add(millionths_in_1980).div_euclid(1_000_000);
    drift.saturating_sub(years.div_euclid(4)).unsigned_abs()
}

fn date(year: i32, when: &When) -> Option<Day> {
    match *when {
        On(month, day) => Day::new(year, month, day),
        Monday(month, nth) => {
            let mondays = (1..=31)
                .filter_map(|day| Day::new(year, month, day))
                .filter(|day| day.weekday() == Weekday::Mon);
            mondays
                .enumerate()
                .find(|&(at, _)| u32::try_from(at).is_ok_and(|at| at.saturating_add(1) == nth))
                .map(|(_, day)| day)
        }
        SpringEquinox => Day::new(year, 3, equinox(year, 20_843_100)),
        AutumnEquinox => Day::new(year, 9, equinox(year, 23_248_800)),
    }
}

/// All free days of a year.
fn by_the_act(year: i32) -> BTreeSet<Day> {
    let once = |dates: &[(i32, u32, u32)]| -> Vec<Day> {
        dates
            .iter()
            .filter(|date| date.0 == year)
            .filter_map(|&(year, month, day)| Day::new(year, month, day))
            .collect()
    };
    let ruled = RULES.iter().filter(|&&(_, first, last)| (first..=last).contains(&year));
    let mut national: BTreeSet<Day> = ruled.filter_map(|(when, ..)| date(year, when)).collect();
    national.extend(once(&MOVED));

    let mut free = national.clone();
    for &holiday in national.iter().filter(|day| day.weekday() == Weekday::Sun) {
        // Since 2007 the next day that is no national holiday; before that the Monday, if it was none (article 3(2)).
        let mut substitute = holiday.next();
        while year >= 2007 && national.contains(&substitute) {
            substitute = substitute.next();
        }
        free.insert(substitute);
    }
    for &holiday in &national {
        // Between two national holidays, itself none (article 3(3)); before 2007 not on a Sunday or a substitute day.
        let between = holiday.next();
        let sunday = year < 2007 && between.weekday() == Weekday::Sun;
        if national.contains(&between.next()) && !sunday {
            free.insert(between);
        }
    }
    free.extend(once(&CEREMONIES));
    free
}

fn days_of(year: i32) -> impl Iterator<Item = Day> {
    std::iter::successors(Day::new(year, 1, 1), |day| Some(day.next()))
        .take_while(move |day| day.year() == year)
}

#[test]
fn every_year_follows_the_act() {
    for year in 1989..=LAST_YEAR {
        let table: BTreeSet<Day> = days_of(year).filter(|&day| is_holiday(day) == Some(true)).collect();
        assert_eq!(table, by_the_act(year), "{year}");
    }
}

#[test]
fn known_days() {
    let holidays = [
        (2009, 9, 22), // between two holidays
        (2008, 5, 6),  // for Sunday 4 May, past the 5th
        (2019, 4, 30), // between Showa day and the accession
        (2019, 5, 2),
        (2021, 8, 9), // for the moved mountain day
        (2026, 5, 6),
        (2026, 9, 22),
        (2026, 11, 23),
        (2027, 3, 22), // for the equinox
    ];
    let workdays =
        [(2019, 12, 23), (2020, 10, 12), (2020, 8, 11), (2021, 7, 19), (1998, 5, 6), (2026, 11, 24)];
    for (dates, expected) in [(&holidays[..], true), (&workdays[..], false)] {
        for &(year, month, day) in dates {
            assert_eq!(
                Day::new(year, month, day).and_then(is_holiday),
                Some(expected),
                "{year}-{month}-{day}"
            );
        }
    }
}

#[test]
fn nothing_is_said_beyond_the_table() {
    const { assert!(LAST_ANNOUNCED_YEAR < LAST_YEAR) };
    for (year, known) in
        [(1988, false), (1989, true), (LAST_YEAR, true), (LAST_YEAR.saturating_add(1), false), (2199, false)]
    {
        for day in days_of(year) {
            assert_eq!(
                (is_holiday(day).is_some(), is_bank_day(day).is_some()),
                (known, known),
                "{}",
                day.text()
            );
        }
    }
}

#[test]
fn bank_days() {
    let cases = [
        ((2026, 11, 20), true),
        ((2026, 11, 21), false), // Saturday
        ((2026, 11, 22), false), // Sunday
        ((2026, 11, 23), false), // a public holiday
        ((2026, 11, 24), true),
        ((2026, 12, 30), true),
        ((2026, 12, 31), false),
        ((2025, 1, 2), false), // Thursday
        ((2025, 1, 3), false),
        ((2027, 1, 4), true),
    ];
    for ((year, month, day), open) in cases {
        assert_eq!(Day::new(year, month, day).and_then(is_bank_day), Some(open), "{year}-{month}-{day}");
    }
}
