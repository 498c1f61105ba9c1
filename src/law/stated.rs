//! Every number that the contract itself states, once, under its article.

use crate::unit::{Day, MINUTES_PER_DAY, PerMille, Yen};

/// 2, 6(2), 30(2): changes of the terms, of DNS servers and of fees are announced this many days before.
pub const NOTICE_DAYS: i64 = 14;
/// 4(3): power cycles of a server in a month that cost nothing.
pub const FREE_POWER_CYCLES: i64 = 5;
/// 13(1): the initial term, in months, from the month after formation.
pub const INITIAL_TERM_MONTHS: i32 = 12;
/// 25(2): discontinuation is announced this many months before.
pub const DISCONTINUATION_NOTICE_MONTHS: i32 = 2;
/// 27(2): an ordinary cancellation takes effect with the end of the month this many months after its acceptance.
pub const CANCELLATION_MONTHS: i32 = 1;
/// 33: the special fee, as a multiple of the fees evaded.
pub const SPECIAL_FEE_TIMES: i64 = 2;
/// 34: the late charge for a year.
pub const LATE_CHARGE_RATE: PerMille = PerMille(145);
/// 31(4), 37(1): the shortest outage that counts, in minutes; also the unit in which it is counted.
pub const OUTAGE_UNIT_MINUTES: i64 = MINUTES_PER_DAY;
/// 37(1): the part of the monthly fee that stands for a day.
pub const DAYS_IN_A_MONTHS_FEE: i64 = 30;
/// 37(1): below this amount the use is extended instead.
pub const PAYOUT_THRESHOLD: Yen = Yen(10_000);
/// 37(1): the time to claim, in weeks.
pub const CLAIM_WEEKS: i64 = 4;
/// 45: the days to withdraw, the day of application counted.
pub const COOLING_OFF_DAYS: i64 = 8;
/// 47(3): the time to answer an inquiry, in months.
pub const ANSWER_MONTHS: i32 = 1;

/// Supplement: since when each text has governed, the one computed here last.
pub const EDITIONS: [Option<Day>; 10] = [
    Day::new(2005, 9, 1),
    Day::new(2005, 12, 1),
    Day::new(2006, 3, 1),
    Day::new(2006, 4, 12),
    Day::new(2006, 6, 1),
    Day::new(2010, 9, 29),
    Day::new(2011, 7, 1),
    Day::new(2012, 10, 1),
    Day::new(2015, 5, 1),
    Day::new(2017, 6, 1),
];

/// Whether an older text governed on `day`, and since when it did, if there was one yet.
pub fn earlier_edition(day: Day) -> Option<Option<Day>> {
    let governing = EDITIONS.iter().flatten().rfind(|&&since| since <= day).copied();
    let current = EDITIONS.iter().next_back().copied().flatten();
    (governing != current).then_some(governing)
}
