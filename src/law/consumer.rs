//! The Consumer Contract Act (Act No. 61 of 2000), as far as a figure turns on a day of it.

use crate::unit::Day;

/// Since when a limit on damages is void that does not say that it is for ordinary negligence alone (article 8(3), added
/// by Act No. 59 of 2022).
pub const LIMITS_VOID_SINCE: Option<Day> = Day::new(2023, 6, 1);
