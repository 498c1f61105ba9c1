//! Figures from outside the contract, each with its day and its act. Public holidays: [`crate::law::holidays`].

use crate::unit::{Day, Month, PerMille};

/// Consumption tax with local consumption tax, in thousandths, by the day from which it applies.
///
/// Consumption Tax Act (Act No. 108 of 1988) as first in force and as amended with the Local Tax Act by Acts No. 109 and
/// 111 of 1994 (from 1997), Acts No. 68 and 69 of 2012 (from 2014, and, after two postponements, from 2019).
/// Stated 2026-11-22: no change from a later day is known. Each spring's tax acts may bring one: look again within a year.
const CONSUMPTION_TAX: [(Option<Day>, PerMille); 4] = [
    (Day::new(1989, 4, 1), PerMille(30)),
    (Day::new(1997, 4, 1), PerMille(50)),
    (Day::new(2014, 4, 1), PerMille(80)),
    (Day::new(2019, 10, 1), PerMille(100)),
];

/// The rate on services of a month; `None` before the tax existed.
pub fn consumption_tax(month: Month) -> Option<PerMille> {
    let in_force =
        |&&(since, _): &&(Option<Day>, PerMille)| since.is_some_and(|since| since <= month.first());
    CONSUMPTION_TAX.iter().rfind(in_force).map(|&(_, rate)| rate)
}
