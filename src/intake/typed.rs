//! What a person typed, as a day, a minute, a month, an amount, a length of time or a number of times.
//!
//! Every way of writing is read by its shape alone: no locale, no clock, and no guess. Where two meanings are possible
//! (午後12時, 26/11/22, 3,98), the text is refused with the code that says why. Full-width characters, the dashes and
//! stops that an input method leaves behind, spaces and invisible marks are folded away in one place, `typed/cursor.rs`.
//!
//! Nothing is ever rounded, and no text is too long: digits beyond every bound are [`Code::TooLarge`].

mod count;
mod cursor;
mod day;
mod era;
mod float;
mod minute;
mod month;
mod number;
mod span;
mod weekday;
mod yen;

pub use count::count;
pub use day::day;
pub use minute::minute;
pub use month::month;
pub use span::{SPAN_MAX, span};
pub use yen::yen;

use crate::intake::problem::Code;
use cursor::Cursor;
use number::Number;

/// A value as it came: some may be given as text or as a JavaScript number.
#[derive(Clone, Copy, Debug)]
pub enum Typed<'a> {
    /// As text.
    Text(&'a str),
    /// As a number.
    Number(f64),
}

/// A value that must lie between 0 and `max`.
fn within(value: i64, max: i64) -> Result<i64, Code> {
    if value < 0 {
        Err(Code::Negative)
    } else if value > max {
        Err(Code::TooLarge)
    } else {
        Ok(value)
    }
}
