//! Years as written: western, or of an era with its own first and last day.

use super::{Code, Cursor};

/// Year, month and day, in order of time.
pub(super) type Date = (i32, u32, u32);

struct Era {
    /// Its name in full, as one sign, by its first character, in Latin letters, as one letter.
    names: [&'static str; 5],
    first: Date,
    last: Date,
}

/// Each began by an order or a rescript that named its first day, and ended the day before the next. 令和 runs on.
const ERAS: [Era; 3] = [
    Era { names: ["令和", "㋿", "令", "reiwa", "r"], first: (2019, 5, 1), last: (i32::MAX, 12, 31) },
    Era { names: ["平成", "㍻", "平", "heisei", "h"], first: (1989, 1, 8), last: (2019, 4, 30) },
    Era { names: ["昭和", "㍼", "昭", "showa", "s"], first: (1926, 12, 25), last: (1989, 1, 7) },
];

/// A year, and the days that it may have as it was written.
pub(super) struct Year {
    pub(super) number: i32,
    first: Date,
    last: Date,
}

impl Year {
    /// Takes a year, with spaces before it: four digits, or an era and up to four. `Ok(None)` where none comes next.
    ///
    /// What is wrong with an era's year is said even where the rest of the date is missing.
    pub(super) fn read(cursor: &mut Cursor) -> Result<Option<Year>, Code> {
        let mut rest = cursor.clone();
        let era = ERAS.iter().find(|era| era.names.iter().any(|name| rest.word(name)));
        let Some(written) = written_year(&mut rest, era.is_some()) else { return Ok(None) };
        let year = match era {
            None => Year::western(written),
            Some(_) if written == 0 => return Err(Code::EraYearZero),
            Some(&Era { first, last, .. }) => {
                Year { number: written.saturating_sub(1).saturating_add(first.0), first, last }
            }
        };
        if year.number > year.last.0 {
            return Err(Code::OutsideEra);
        }
        *cursor = rest;
        Ok(Some(year))
    }

    /// A western year, which may have any day.
    pub(super) fn western(number: i32) -> Year {
        Year { number, first: (i32::MIN, 1, 1), last: (i32::MAX, 12, 31) }
    }

    /// Refuses a stretch of its days that lies outside the era.
    pub(super) fn check(&self, first: Date, last: Date) -> Result<(), Code> {
        if first <= self.last && self.first <= last { Ok(()) } else { Err(Code::OutsideEra) }
    }
}

fn written_year(cursor: &mut Cursor, of_era: bool) -> Option<i32> {
    if of_era {
        if cursor.eat('元') {
            return Some(1);
        }
        if let Some(year) = cursor.small_number() {
            return i32::try_from(year).ok();
        }
    }
    cursor.spaces();
    let (year, digits) = cursor.digits()?;
    let fits = if of_era { digits <= 4 } else { digits == 4 };
    i32::try_from(year).ok().filter(|_| fits)
}
