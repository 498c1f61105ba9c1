//! A number as typed: digits, perhaps with commas, perhaps with a fraction.

use super::{Code, Cursor};

/// A number of units, exact. Too many whole digits saturate, far above every bound; so does too long a fraction, and
/// the number that it saturates at is divisible by neither 2 nor 5, so that no unit makes it whole.
pub(super) struct Number {
    whole: i64,
    /// The digits after the point, without zeros at the end.
    fraction: i64,
    /// How many they are.
    places: u32,
}

impl Number {
    /// A whole number.
    pub(super) fn whole(whole: i64) -> Self {
        Number { whole, fraction: 0, places: 0 }
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
        let mut number = Number::whole(whole);
        number.read_fraction(cursor);
        Ok(Some(number))
    }

    /// Takes a point with digits after it, if they come next.
    fn read_fraction(&mut self, cursor: &mut Cursor) {
        let mut rest = cursor.clone();
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
    }

    /// Whether it has no fraction.
    pub(super) fn is_whole(&self) -> bool {
        self.places == 0
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
