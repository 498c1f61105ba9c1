//! A second opinion: an independent implementation of the figures, written from the contract's text and the rules alone,
//! and compared with the first over worked, random and exhaustive cases.
//!
//! It shares no code with `src/` and uses neither its libraries for dates nor those for decimals: fractions are exact
//! and days are counted.

mod bills;
mod compare;
mod dated_notes;
mod dates;
mod effort;
mod ending;
mod exhaustive;
mod facts;
mod faults;
mod fraction;
mod holidays;
mod late;
mod notices;
mod opinion;
mod outages;
mod properties;
mod random;
mod whole;
mod worked;
mod working;
