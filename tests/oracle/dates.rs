//! Civil days, months and minutes by plain counting, for the second opinion only.

const BEFORE_MONTH: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

pub fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_before_year(year: i64) -> i64 {
    let whole = year - 1;
    365 * whole + whole / 4 - whole / 100 + whole / 400
}

/// Days since 0001-01-01, a Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i64);

/// Months since the beginning of the year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(pub i64);

/// Minutes since the beginning of 0001-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(pub i64);

impl Day {
    pub fn new(year: i64, month: i64, day: i64) -> Self {
        let leap = i64::from(month > 2 && is_leap(year));
        Self(days_before_year(year) + BEFORE_MONTH[usize::try_from(month - 1).unwrap()] + leap + day - 1)
    }

    pub fn year(self) -> i64 {
        let mut year = self.0 / 366 + 1;
        while days_before_year(year + 1) <= self.0 {
            year += 1;
        }
        year
    }

    pub fn parts(self) -> (i64, i64, i64) {
        let year = self.year();
        let mut month = 12;
        while Self::new(year, month, 1) > self {
            month -= 1;
        }
        (year, month, self.0 - Self::new(year, month, 1).0 + 1)
    }

    pub fn month(self) -> Month {
        let (year, month, _) = self.parts();
        Month::new(year, month)
    }

    /// The day of its month, from 1.
    pub fn of_month(self) -> i64 {
        self.parts().2
    }

    /// 0 is Monday, 6 Sunday.
    pub fn weekday(self) -> i64 {
        self.0 % 7
    }

    pub fn plus(self, days: i64) -> Self {
        Self(self.0 + days)
    }

    pub fn starts(self) -> Minute {
        Minute(self.0 * 1_440)
    }

    pub fn ends(self) -> Minute {
        Minute((self.0 + 1) * 1_440)
    }

    pub fn text(self) -> String {
        let (year, month, day) = self.parts();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// Reads `2026-04-15`.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('-').map(|part| part.parse::<i64>().ok());
        let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
        let shape = text.len() == 10 && parts.next().is_none() && (1..=12).contains(&month);
        let read = (shape && day >= 1).then(|| Self::new(year, month, day))?;
        (read.parts() == (year, month, day)).then_some(read)
    }
}

impl Month {
    pub fn new(year: i64, month: i64) -> Self {
        Self(12 * year + month - 1)
    }

    pub fn parts(self) -> (i64, i64) {
        (self.0 / 12, self.0 % 12 + 1)
    }

    pub fn plus(self, months: i64) -> Self {
        Self(self.0 + months)
    }

    pub fn first(self) -> Day {
        let (year, month) = self.parts();
        Day::new(year, month, 1)
    }

    pub fn last(self) -> Day {
        self.plus(1).first().plus(-1)
    }

    pub fn days(self) -> i64 {
        self.plus(1).first().0 - self.first().0
    }

    pub fn text(self) -> String {
        let (year, month) = self.parts();
        format!("{year:04}-{month:02}")
    }

    /// Reads `2026-04`.
    pub fn read(text: &str) -> Option<Self> {
        Day::read(&format!("{text}-01")).map(Day::month)
    }
}

impl Minute {
    /// The day that a thing which happens at this minute counts to: midnight ends the day before.
    pub fn closes_on(self) -> Day {
        Day((self.0 - 1).div_euclid(1_440))
    }

    pub fn day(self) -> Day {
        Day(self.0.div_euclid(1_440))
    }

    pub fn plus(self, minutes: i64) -> Self {
        Self(self.0 + minutes)
    }

    pub fn text(self) -> String {
        let minute = self.0.rem_euclid(1_440);
        format!("{}T{:02}:{:02}", self.day().text(), minute / 60, minute % 60)
    }

    /// Reads `2026-04-15T09:30`, with 24:00 as the end of the day.
    pub fn read(text: &str) -> Option<Self> {
        let (day, time) = text.split_once('T')?;
        let (hour, minute) = time.split_once(':')?;
        let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.parse().ok()?);
        let there = time.len() == 5 && minute < 60 && hour * 60 + minute <= 1_440;
        there.then_some(Day::read(day)?.starts().plus(hour * 60 + minute))
    }
}

/// The last day of a period of so many months that starts on `start` (Civil Code 143): the day before the
/// corresponding day or, where the last month has none, that month's last day.
pub fn period_end(start: Day, months: i64) -> Day {
    let month = start.month().plus(months);
    if start.of_month() > month.days() { month.last() } else { month.first().plus(start.of_month() - 2) }
}

/// The day so many months earlier by its number, or that month's last day where it has no such number.
pub fn months_before(day: Day, months: i64) -> Day {
    let month = day.month().plus(-months);
    month.first().plus(day.of_month().min(month.days()) - 1)
}

#[test]
fn days_are_counted_like_on_a_wall_calendar() {
    let mut day = Day::new(1988, 12, 31);
    for year in 1989..=2210 {
        for month in 1..=12 {
            let days = match month {
                2 if is_leap(year) => 29,
                2 => 28,
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            for of_month in 1..=days {
                day = day.plus(1);
                assert_eq!(day.parts(), (year, month, of_month));
                assert_eq!(Day::read(&day.text()), Some(day));
            }
        }
    }
    assert_eq!(Day::new(2026, 11, 22).weekday(), 6, "a Sunday");
    assert_eq!((Day::read("2026-02-29"), Day::read("2026-13-01")), (None, None));
}

#[test]
fn periods_end_as_the_civil_code_says() {
    let ends =
        |start: (i64, i64, i64), months| period_end(Day::new(start.0, start.1, start.2), months).parts();
    assert_eq!(ends((2026, 2, 1), 12), (2027, 1, 31));
    assert_eq!(ends((2028, 1, 30), 1), (2028, 2, 29));
    assert_eq!(ends((2028, 2, 29), 12), (2029, 2, 28));
    assert_eq!(ends((2028, 2, 29), 48), (2032, 2, 28));
    assert_eq!(ends((2025, 12, 31), 2), (2026, 2, 28));
}
