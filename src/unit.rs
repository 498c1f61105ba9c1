//! What everything is counted in: days, months and minutes, money, and whole numbers as text. Knows no rule.

mod calendar;
pub mod digits;
mod yen;

pub use calendar::{
    DAYS_PER_COMMON_YEAR, DAYS_PER_LEAP_YEAR, Day, MINUTES_PER_DAY, MINUTES_PER_HOUR, Minute, Month, Period,
};
pub use yen::{Amount, PerMille, Ratio, Yen};
