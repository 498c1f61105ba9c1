//! A day with a time, as typed.

use super::dated::Dated;
use super::{Code, Refusal, Taken, Today, fold};
use crate::unit::{Day, Minute};

/// A day, in any form of [`day`](super::day), and a time on the clock of 24 hours or of two halves: 2026-11-22T09:30,
/// 2026/11/22 9:30, 20261122 0930, 2026年11月22日(日)9時半, 11/22 午後3時5分, 昨日 3:05 pm, Sun, 22 Nov 2026, 15:05頃,
/// 令和8年11月22日正午. 24:00 ends the day. Seconds are cut; an explicit zone (Z, UTC, GMT+9, -05:00) is converted to Japan's.
///
/// 午前12時 and 午後12時 are refused: by the decree of 1872 (Grand Council of State No. 337) the one is noon and the other
/// midnight, on a digital clock it is the other way round, and half a day can decide a refund. 12 am and 12 pm are
/// midnight and noon.
///
/// # Errors
///
/// What [`day`](super::day) gives for the day, and
///
/// - [`Code::NotAMinute`] for "2026-11-22", "9:30", "2026-11-22 9", "2026-11-22 9:5", "2026-11-22 9:30-10:00"
/// - [`Code::NoSuchTime`] for "2026-11-22 24:01", "2026-11-22 9:60", "2026-11-22 午後13時"
/// - [`Code::NoonOrMidnight`] for "2026-11-22 午後12:30", "2026-11-22 midnight"; offers both
pub fn minute(text: &str, today: Today) -> Result<Taken<Minute>, Refusal<Minute>> {
    let folded = fold(text);
    let Dated { date, time, about } = Dated::read(&folded, Code::NotAMinute)?;
    let time = time.ok_or(Code::NotAMinute)?;
    let day = date.day(today).map_err(|refusal| {
        let code = if refusal.code == Code::NotADay { Code::NotAMinute } else { refusal.code };
        Refusal { code, ..refusal.offers(|day| time.on(day).ok()) }
    })?;
    let minute = time.on(day.value)?;
    if minute < Minute::start_of(Day::FIRST) || Minute::end_of(Day::LAST) < minute {
        return Err(Code::OutsideYears.into());
    }
    Ok(day.map(|_| minute).or_about(about))
}
