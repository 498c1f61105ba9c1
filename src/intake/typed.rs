//! What a person typed, as a day, a minute, a month, an amount, a length of time or a number of times.
//!
//! A text is read by its shape: no locale and no clock, "today" being what the case says. Where two meanings are possible
//! (午後12時, 08/11/22, 3,98, 2万5) it is refused with the code that says why, and with what could have been meant; what is
//! understood although something was left out (11/22, 約49時間) is marked as a [`Guess`]. Full-width characters, look-alikes,
//! what an input method leaves behind, spaces and invisible marks are folded away in one place, `typed/fold.rs`.
//!
//! Nothing is ever rounded but seconds, which are cut; digits beyond every bound are [`Code::TooLarge`].

mod about;
mod clock;
mod count;
mod cursor;
mod date;
mod dated;
mod day;
mod era;
mod float;
mod fold;
mod label;
mod mark;
mod minute;
mod month;
mod number;
mod relative;
mod span;
mod weekday;
mod yen;

pub use count::count;
pub use day::day;
pub use fold::is_blank;
pub use mark::{Per, Tax};
pub use minute::minute;
pub use month::month;
pub use span::{offered_span, span};
pub use yen::{Asked, yen};

use crate::intake::problem::Code;
use crate::unit::Day;
use crate::working::codes;
use cursor::Cursor;
use fold::fold;
use number::Number;

/// A value as it came: some may be given as text or as a JavaScript number.
#[derive(Clone, Copy, Debug)]
pub enum Typed<'a> {
    /// As text.
    Text(&'a str),
    /// As a number.
    Number(f64),
}

/// A value that was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken<T> {
    /// What was understood.
    pub value: T,
    /// What of it the text did not say.
    pub guessed: Option<Guess>,
}

impl<T> Taken<T> {
    fn sure(value: T) -> Taken<T> {
        Taken { value, guessed: None }
    }

    fn guessed(value: T, guess: Guess) -> Taken<T> {
        Taken { value, guessed: Some(guess) }
    }

    /// The same, said to be approximate if nothing else of it is a guess.
    fn or_about(self, about: bool) -> Taken<T> {
        Taken { guessed: self.guessed.or(about.then_some(Guess::About)), ..self }
    }

    /// The same of another value.
    pub fn map<U>(self, into: impl FnOnce(T) -> U) -> Taken<U> {
        Taken { value: into(self.value), guessed: self.guessed }
    }
}

codes! {
    /// What a text left to be guessed.
    Guess {
        /// The year, or its first two digits.
        Year = "year",
        /// How exact it is: it was said to be approximate.
        About = "about",
    }
}

/// Why a text is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal<T> {
    /// Why.
    pub code: Code,
    /// What could have been meant: no text here means more than two things.
    pub offers: [Option<T>; 2],
}

impl<T> Refusal<T> {
    /// The same with what its offers come to, as far as they come to anything.
    fn offers<U>(self, into: impl Fn(T) -> Option<U>) -> Refusal<U> {
        let [first, second] = self.offers;
        Refusal { code: self.code, offers: [first.and_then(&into), second.and_then(into)] }
    }
}

impl<T> From<Code> for Refusal<T> {
    fn from(code: Code) -> Self {
        Refusal { code, offers: [None, None] }
    }
}

/// The day by which a day without its year, or one like 昨日, is understood.
#[derive(Clone, Copy, Debug)]
pub struct Today {
    /// It, where it is known. It is not while it is itself being read.
    pub day: Option<Day>,
    /// Where days without a year lie.
    pub lean: Lean,
}

/// On which side of today days without a year lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// Behind it or up to 60 days ahead: what has happened, or is about to.
    Behind,
    /// On it or ahead: what is planned.
    Ahead,
}

impl Today {
    fn known(self) -> Result<Day, Code> {
        self.day.ok_or(Code::NeedsAsOf)
    }
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
