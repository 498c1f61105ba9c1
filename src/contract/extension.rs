//! 37: the end of the contract that an outage or a delayed start moves, and by how much in all.

use crate::contract::term::Term;
use crate::unit::{Day, Minute};

/// How the contract ends by its own cancellation, as far as extensions go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It is not cancelled.
    Open,
    /// It ends on a day.
    On(Day),
    /// It is cancelled, but the facts of the cancellation have a problem.
    Unknown,
}

/// What an extension comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extended {
    /// An end moves.
    Until {
        /// The end without any extension.
        end: Day,
        /// By how many minutes it moves in all, this extension and those before it.
        moved_minutes: i64,
        /// Where it moves to.
        until: Minute,
    },
    /// The contract was over before.
    Over {
        /// When it ended.
        effective_on: Day,
    },
    /// No end is known.
    Unknown,
}

/// The ends of a contract and what has moved them so far.
#[derive(Clone, Debug)]
pub struct Extensions {
    term: Option<Term>,
    ending: Ending,
    /// By end, in order.
    moved: Vec<(Day, i64)>,
}

impl Extensions {
    /// No extension yet.
    pub fn new(term: Option<Term>, ending: Ending) -> Extensions {
        Extensions { term, ending, moved: Vec::new() }
    }

    /// The day on which the contract ends, if it does as far as is known.
    pub fn ends_on(&self) -> Option<Day> {
        match self.ending {
            Ending::On(effective_on) => Some(effective_on),
            Ending::Open | Ending::Unknown => None,
        }
    }

    /// The end that something which was over on `day` moves: that of the cancelled contract, else of the initial term or
    /// of the renewed month of that day.
    fn end(&self, day: Day) -> Result<Day, Extended> {
        match (self.ending, self.term) {
            (Ending::On(effective_on), _) if effective_on < day => Err(Extended::Over { effective_on }),
            (Ending::On(effective_on), _) => Ok(effective_on),
            (Ending::Open, Some(term)) => Ok(term.end_after(day)),
            _ => Err(Extended::Unknown),
        }
    }

    /// Moves the end that something over on `day` moves. It starts at that end's 24:00.
    pub fn extend(&mut self, day: Day, minutes: i64) -> Extended {
        let end = match self.end(day) {
            Ok(end) => end,
            Err(extended) => return extended,
        };
        let before = match self.moved.binary_search_by_key(&end, |&(end, _)| end) {
            Ok(at) => self.moved.get_mut(at),
            Err(at) => {
                self.moved.insert(at, (end, 0));
                self.moved.get_mut(at)
            }
        };
        let Some((_, moved)) = before else { return Extended::Unknown };
        *moved = moved.saturating_add(minutes);
        // Ten thousand outages of two centuries each would leave the calendar.
        match Minute::end_of(end).plus(*moved) {
            Some(until) => Extended::Until { end, moved_minutes: *moved, until },
            None => Extended::Unknown,
        }
    }
}
