//! Years as written: western, or of an era with its own first and last day.

use super::{Code, Cursor};

/// Year, month and day, in order of time.
pub(super) type Date = (i32, u32, u32);

struct Era {
    /// Its name in full, by its first character, in Latin letters, as one letter.
    names: &'static str,
    first: Date,
    last: Date,
}

/// Each began by an order or a rescript that named its first day, and ended the day before the next. 令和 runs on.
const ERAS: [Era; 3] = [
    Era { names: "令和|令|reiwa|r", first: (2019, 5, 1), last: (i32::MAX, 12, 31) },
    Era { names: "平成|平|heisei|h", first: (1989, 1, 8), last: (2019, 4, 30) },
    Era { names: "昭和|昭|showa|s", first: (1926, 12, 25), last: (1989, 1, 7) },
];

/// What their names begin with.
const FIRST_LETTERS: &str = "令r平h昭s";

/// A year, and the days that it may have as it was written.
#[derive(Clone, Copy)]
pub(super) struct Year {
    pub(super) number: i32,
    first: Date,
    last: Date,
}

impl Year {
    /// Takes a year, with spaces before it: four digits, or an era and up to four. `Ok(None)` where none comes next.
    pub(super) fn read(cursor: &mut Cursor) -> Result<Option<Year>, Code> {
        let mut rest = *cursor;
        let era = ERAS.iter().find(|era| rest.any_word(era.names));
        if era.is_some() {
            // R.8.11.22
            rest.next_if(|next| next == '.');
        }
        let Some(written) = written_year(&mut rest, era.is_some()) else { return Ok(None) };
        let year = match era {
            None => Year::western(written),
            Some(_) if written == 0 => return Err(Code::EraYearZero),
            Some(&Era { first, last, .. }) => {
                Year { number: written.saturating_sub(1).saturating_add(first.0), first, last }
            }
        };
        *cursor = rest;
        Ok(Some(year))
    }

    /// Takes a year with what parts it from the month: 2026-, 令和8年, also 令和8年(2026年) and 2026(令和8)年, where the two
    /// agree.
    pub(super) fn read_parted(cursor: &mut Cursor) -> Result<Option<(Year, char)>, Code> {
        let mut rest = *cursor;
        let Some(year) = Year::read(&mut rest)? else { return Ok(None) };
        let mut separator = rest.eat_any(SEPARATORS);
        if separator.is_none_or(|separator| separator == '年') && rest.eat('(') {
            let Some(same) = Year::read(&mut rest)? else { return Ok(None) };
            rest.eat('年');
            if !rest.eat(')') || same.number != year.number {
                return Ok(None);
            }
            separator = separator.or_else(|| rest.eat_any(SEPARATORS));
        }
        let Some(separator) = separator else {
            // What is wrong with an era's year is said even where the rest of the date is missing.
            return if year.number > year.last.0 { Err(Code::OutsideEra) } else { Ok(None) };
        };
        if year.number > year.last.0 && rest.at_end() {
            return Err(Code::OutsideEra);
        }
        *cursor = rest;
        Ok(Some((year, separator)))
    }

    /// A western year, which may have any day.
    pub(super) fn western(number: i32) -> Year {
        Year { number, first: (i32::MIN, 1, 1), last: (i32::MAX, 12, 31) }
    }

    /// The year of the present era, as if its name had been left off: 8 is 2026.
    pub(super) fn of_present_era(number: u32) -> Option<Year> {
        let &Era { first, last, .. } = ERAS.first()?;
        let after_first = i32::try_from(number.checked_sub(1)?).ok()?;
        Some(Year { number: first.0.saturating_add(after_first), first, last })
    }

    /// Whether a stretch of its days touches the era.
    pub(super) fn touches(&self, first: Date, last: Date) -> bool {
        first <= self.last && self.first <= last
    }
}

/// What parts the year from the month and the month from the day.
pub(super) const SEPARATORS: &[char] = &['年', '-', '/', '.'];

/// Names of eras, of those that are read here and of others.
pub(super) const NAMES: &str = "令和|平成|昭和|大正|明治|慶応|皇紀|紀元|民国|民國|檀紀";

/// Whether a year of an era comes next.
pub(super) fn comes_next(mut cursor: Cursor) -> bool {
    cursor.is_at_any(FIRST_LETTERS) && ERAS.iter().any(|era| cursor.any_word(era.names)) && {
        cursor.next_if(|next| next == '.');
        cursor.spaces();
        cursor.peek().is_some_and(|next| next.is_ascii_digit() || matches!(next, '元' | '十'))
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
