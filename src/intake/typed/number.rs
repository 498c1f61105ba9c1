//! A number as typed: digits, perhaps with commas, perhaps with a fraction.

use super::{Code, Cursor};

/// A number of units, exact. Too many whole digits saturate, far above every bound; so does too long a fraction, and
/// the number that it saturates at is divisible by neither 2 nor 5, so that no unit makes it whole.
#[derive(Clone, Copy)]
pub(super) struct Number {
    whole: i64,
    /// The digits after the point, without zeros at the end.
    fraction: i64,
    /// How many they are.
    places: u32,
    /// How many digits were typed before the point.
    digits: u32,
    /// What it is if each point parts thousands, where it is written so: 1.000, 39.800.
    by_thousands: Option<i64>,
    /// Whether it is nothing else then: 1.234.567.
    only_by_thousands: bool,
}

impl Number {
    /// A whole number.
    pub(super) fn whole(whole: i64) -> Self {
        Number { whole, fraction: 0, places: 0, digits: 0, by_thousands: None, only_by_thousands: false }
    }

    /// Takes a number, with spaces before it; `Ok(None)` where none starts.
    pub(super) fn read(cursor: &mut Cursor) -> Result<Option<Self>, Code> {
        cursor.spaces();
        let Some((mut whole, first)) = cursor.digits() else { return Ok(None) };
        let mut commas = false;
        while cursor.next_if(|next| next == ',').is_some() {
            let Some((group, 3)) = cursor.digits() else { return Err(Code::MisplacedCommas) };
            whole = whole.saturating_mul(1_000).saturating_add(group);
            commas = true;
        }
        if commas && first > 3 {
            return Err(Code::MisplacedCommas);
        }
        let mut number = Number { digits: first, ..Number::whole(whole) };
        let typed = number.read_fraction(cursor);
        if typed == 3 && !commas && first <= 3 && whole > 0 {
            number.read_thousands(cursor);
        }
        Ok(Some(number))
    }

    /// Takes a number, or one below a hundred that is written with 十.
    pub(super) fn read_with_tens(cursor: &mut Cursor) -> Result<Option<Self>, Code> {
        let (mut rest, mut tens) = (*cursor, *cursor);
        rest.spaces();
        rest.digits();
        match tens.small_number() {
            Some(number) if rest.peek() == Some('十') => {
                *cursor = tens;
                Ok(Some(Number::whole(number.into())))
            }
            _ => Number::read(cursor),
        }
    }

    /// Takes a point with digits after it, if they come next, and says how many they are.
    fn read_fraction(&mut self, cursor: &mut Cursor) -> u32 {
        let mut rest = *cursor;
        rest.next_if(|next| next == '.');
        let mut places = 0_u32;
        while let Some(digit) = rest.digit() {
            places = places.saturating_add(1);
            if digit > 0 {
                let zeros = 10_i64.saturating_pow(places.saturating_sub(self.places));
                self.fraction = self.fraction.saturating_mul(zeros).saturating_add(digit);
                self.places = places;
            }
        }
        if places > 0 {
            *cursor = rest;
        }
        places
    }

    /// Takes further groups behind "1.000", which may be a thousand.
    fn read_thousands(&mut self, cursor: &mut Cursor) {
        let first_group = 10_i64
            .checked_pow(3_u32.saturating_sub(self.places))
            .map_or(0, |zeros| self.fraction.saturating_mul(zeros));
        let mut thousands = self.whole.saturating_mul(1_000).saturating_add(first_group);
        let mut rest = *cursor;
        while rest.next_if(|next| next == '.').is_some() {
            let Some((group, 3)) = rest.digits() else { break };
            thousands = thousands.saturating_mul(1_000).saturating_add(group);
            self.only_by_thousands = true;
            *cursor = rest;
        }
        self.by_thousands = Some(thousands);
    }

    /// Whether it has no fraction.
    pub(super) fn is_whole(&self) -> bool {
        self.places == 0
    }

    /// Whether one digit was typed, and not a zero.
    pub(super) fn is_one_digit(&self) -> bool {
        self.digits == 1 && self.places == 0 && self.whole > 0
    }

    /// What it may be in these units, if its points may part thousands: as a decimal (where that is whole), and so.
    pub(super) fn either(&self, unit: i64) -> Option<[Option<i64>; 2]> {
        let thousands = self.by_thousands?.saturating_mul(unit);
        Some([self.times(unit).filter(|_| !self.only_by_thousands), Some(thousands)])
    }

    /// Whether its points can only part thousands.
    pub(super) fn only_by_thousands(&self) -> bool {
        self.only_by_thousands
    }

    /// So many times `unit`, if that is whole.
    pub(super) fn times(&self, unit: i64) -> Option<i64> {
        let (mut unit_left, mut places) = (unit, self.places);
        while places > 0 && unit_left % 10 == 0 {
            unit_left /= 10;
            places = places.saturating_sub(1);
        }
        let fraction = self.fraction.checked_mul(unit_left)?;
        let ten_power = 10_i64.checked_pow(places)?;
        let part =
            fraction.checked_div(ten_power).filter(|part| part.saturating_mul(ten_power) == fraction)?;
        Some(self.whole.saturating_mul(unit).saturating_add(part))
    }
}
