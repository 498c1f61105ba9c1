//! Notices and their days: articles 2, 6(2), 25(2), 30(2) and 47(3).

use crate::dates::{Day, months_before, period_end};
use crate::facts::{Notice, Readings};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timing {
    pub latest: Option<Day>,
    pub in_time: Option<bool>,
    pub earliest: Option<Day>,
    pub answer_by: Option<Day>,
}

/// Fewer days than any two months have: where the search begins.
const TWO_MONTHS: i64 = 58;

/// The last day on which notice of a change on `effective` is in time.
fn latest(kind: &str, effective: Day, readings: &Readings) -> Day {
    let clear = readings.is("noticeDays", "clearDays");
    if kind != "discontinuation" {
        return effective.plus(if clear { -15 } else { -14 });
    }
    if !clear {
        return months_before(effective, 2);
    }
    let mut notice = effective.plus(-TWO_MONTHS);
    while period_end(notice.plus(1), 2) >= effective {
        notice = notice.plus(-1);
    }
    notice
}

pub fn timing(notice: &Notice, readings: &Readings) -> Timing {
    let given = notice.given_on;
    if notice.kind == "inquiry" {
        return Timing { answer_by: Some(period_end(given.plus(1), 1)), ..Timing::default() };
    }
    let latest_for = |effective| latest(&notice.kind, effective, readings);
    let mut earliest = if notice.kind == "discontinuation" { given.plus(TWO_MONTHS) } else { given };
    while latest_for(earliest) < given {
        earliest = earliest.plus(1);
    }
    let latest = notice.effective_on.map(latest_for);
    Timing {
        latest,
        in_time: latest.map(|latest| given <= latest),
        earliest: Some(earliest),
        answer_by: None,
    }
}
