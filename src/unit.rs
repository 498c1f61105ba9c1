//! What everything is counted in: days, months and minutes ([`calendar`]), money ([`yen`]), and numbers as text
//! ([`digits`]). Knows no rule.

pub mod calendar;
pub mod digits;
pub mod yen;
