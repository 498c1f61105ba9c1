//! A day with a time, as typed.

use super::{Code, Cursor, day};
use crate::unit::calendar::Minute;

/// Which half of the day a time was said to lie in, and in which language.
#[derive(Clone, Copy)]
struct Half {
    afternoon: bool,
    /// Noon is 0 o'clock of 午後 but 12 o'clock pm.
    english: bool,
}

/// The names of the halves: whether it is the later one, and whether the name is English.
const HALVES: [(&str, bool, bool); 6] = [
    ("午前", false, false),
    ("午後", true, false),
    ("am", false, true),
    ("a.m.", false, true),
    ("pm", true, true),
    ("p.m.", true, true),
];

/// A day and a time on the clock of 24 hours or of two halves: 2026-11-22T09:30, 2026/11/22 9:30, 20261122 0930,
/// 2026年11月22日(日)9時半, 2026年11月22日 午後3時5分, 2026-11-22 3:05 pm, Sun, 22 Nov 2026, 15:05,
/// 令和8年11月22日正午. 24:00 ends the day.
/// Seconds, an offset and a time zone are taken only as ":00", "+09:00" and "JST".
///
/// 午前12時 and 午後12時 are refused: by the decree of 1872 (Grand Council of State No. 337) the one is noon and the other
/// midnight, on a digital clock it is the other way round, and half a day can decide a refund. 12 am and 12 pm are
/// midnight and noon.
///
/// # Errors
///
/// What [`day`](super::day) gives for the day, and
///
/// - [`Code::NotAMinute`] for "2026-11-22", "9:30", "2026-11-22 9", "2026-11-22 9:5", "2026-11-22T09:30:17"
/// - [`Code::NoSuchTime`] for "2026-11-22 24:01", "2026-11-22 9:60", "2026-11-22 午後13時", "2026-11-22 午後12時"
pub fn minute(text: &str) -> Result<Minute, Code> {
    let mut cursor = Cursor::new(text);
    let day =
        day::read(&mut cursor).map_err(|code| if code == Code::NotADay { Code::NotAMinute } else { code })?;
    cursor.eat_any(&['t', ',']);
    let (hour, minute) = time(&mut cursor).ok_or(Code::NotAMinute)?;
    if !cursor.at_end() {
        return Err(Code::NotAMinute);
    }
    hour.and_then(|hour| Minute::new(day, hour, minute)).ok_or(Code::NoSuchTime)
}

/// Takes a time: its hour on the clock of 24 hours, if there is such an hour, and its minute.
fn time(cursor: &mut Cursor) -> Option<(Option<u32>, u32)> {
    if cursor.word("正午") {
        return Some((Some(12), 0));
    }
    let before = half(cursor);
    let (hour, minute) = hour_and_minute(cursor)?;
    let half = before.or_else(|| half(cursor));
    if !cursor.word("+09:00") {
        cursor.word("jst");
    }
    // A bare number is a time only with am, pm or the like.
    let minute = minute.or(half.map(|_| 0))?;
    Some((half.map_or(Some(hour), |half| half.hour(hour)), minute))
}

/// Takes "9:30", "9:30:00", "9時30分", "9時半", "9時", "0930", or an hour alone.
fn hour_and_minute(cursor: &mut Cursor) -> Option<(u32, Option<u32>)> {
    let Some(hour) = cursor.small_number() else {
        cursor.spaces();
        let (digits, 4) = cursor.digits()? else { return None };
        let [hour, minute] =
            [digits.div_euclid(100), digits.rem_euclid(100)].map(|part| u32::try_from(part).ok());
        return Some((hour?, Some(minute?)));
    };
    let minute = match cursor.eat_any(&[':', '時']) {
        None => None,
        Some(':') => {
            let minute = two_digits(cursor)?;
            if cursor.eat(':') && two_digits(cursor)? != 0 {
                return None;
            }
            Some(minute)
        }
        Some(_) if cursor.eat('半') => Some(30),
        Some(_) => {
            let minute = cursor.small_number();
            if minute.is_some() {
                cursor.eat('分');
            }
            Some(minute.unwrap_or(0))
        }
    };
    Some((hour, minute))
}

/// Takes exactly two digits: the one of "9:5" might be the tens.
fn two_digits(cursor: &mut Cursor) -> Option<u32> {
    cursor.spaces();
    let (digits, 2) = cursor.digits()? else { return None };
    u32::try_from(digits).ok()
}

/// Takes 午前 or pm or the like.
fn half(cursor: &mut Cursor) -> Option<Half> {
    let &(_, afternoon, english) = HALVES.iter().find(|(name, ..)| cursor.word(name))?;
    Some(Half { afternoon, english })
}

impl Half {
    /// The hour on the clock of 24 hours.
    fn hour(self, hour: u32) -> Option<u32> {
        let hour = match hour {
            12 if self.english => 0,
            0..12 => hour,
            _ => return None,
        };
        Some(if self.afternoon { hour.saturating_add(12) } else { hour })
    }
}
