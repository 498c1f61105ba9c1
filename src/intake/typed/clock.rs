//! A time of day, as typed, with its zone.

use super::{Code, Cursor, Refusal, about};
use crate::unit::{Day, MINUTES_PER_DAY, MINUTES_PER_HOUR, Minute};

/// Japan's clock, in minutes before that of Greenwich.
const JAPAN: i64 = 9 * MINUTES_PER_HOUR;

/// A time of day as it is written.
#[derive(Clone, Copy)]
pub(super) struct Time {
    clock: Clock,
    second: u32,
    /// How many minutes its clock is before that of Greenwich.
    zone: i64,
    /// Whether it is said to be approximate.
    pub(super) about: bool,
}

/// What a clock shows.
#[derive(Clone, Copy)]
enum Clock {
    /// Hour (0 to 24) and minute.
    At(u32, u32),
    /// Half past noon or half past midnight: 午前12:30, 午後12:30.
    Twelve { afternoon: bool, minute: u32 },
    /// Midnight, which opens a day and closes it.
    Midnight,
    /// No such hour.
    None,
}

/// Which half of the day a time was said to lie in, and in which language.
#[derive(Clone, Copy)]
struct Half {
    afternoon: bool,
    /// Noon is 0 o'clock of 午後 but 12 o'clock pm.
    english: bool,
}

const HALVES: [(Half, &str); 4] = [
    (Half { afternoon: false, english: false }, "午前"),
    (Half { afternoon: true, english: false }, "午後"),
    (Half { afternoon: false, english: true }, "am|a.m."),
    (Half { afternoon: true, english: true }, "pm|p.m."),
];

impl Time {
    /// Takes a time. `after_t` says that it stands behind the T of ISO 8601.
    pub(super) fn read(cursor: &mut Cursor, after_t: bool) -> Option<Time> {
        let mut rest = *cursor;
        let (clock, second) = if rest.any_word("正午|noon") {
            (Clock::At(12, 0), None)
        } else if rest.word("midnight") {
            (Clock::Midnight, None)
        } else {
            let before = rest.meaning(&HALVES);
            let (hour, minute, second) = numbers(&mut rest)?;
            let half = before.or_else(|| rest.meaning(&HALVES));
            // A bare number is a time only with am, pm or the like.
            let minute = minute.or(half.map(|_| 0))?;
            (half.map_or(Clock::At(hour, minute), |half| half.clock(hour, minute)), second)
        };
        let clock = if second.is_some_and(|second| second >= 60) { Clock::None } else { clock };
        let about = about::after(&mut rest);
        // Behind a bare time a minus may mean "to": 9:30-10:00.
        let zone = zone(&mut rest, after_t || second.is_some()).unwrap_or(JAPAN);
        *cursor = rest;
        Some(Time { clock, second: second.unwrap_or(0), zone, about })
    }

    /// Whether it says that a day begins.
    pub(super) fn opens_a_day(self) -> bool {
        matches!(self.clock, Clock::At(0..24, 0)) && self.second == 0 && !self.about
    }

    /// The minute on a day, in Japan; seconds are cut.
    pub(super) fn on(self, day: Day) -> Result<Minute, Refusal<Minute>> {
        let at = |hour: u32, minute: u32| {
            let here = Minute::new(day, hour, minute).filter(|_| hour < 24 || self.second == 0)?;
            here.plus(JAPAN.saturating_sub(self.zone))
        };
        let next_day = |minute: u32| at(0, minute).and_then(|minute| minute.plus(MINUTES_PER_DAY));
        let (code, meant) = match self.clock {
            Clock::At(hour, minute) => return at(hour, minute).ok_or(Code::NoSuchTime.into()),
            Clock::Twelve { minute: 60.., .. } | Clock::None => (Code::NoSuchTime, [None, None]),
            Clock::Twelve { afternoon: true, minute } => {
                (Code::NoonOrMidnight, [at(12, minute), next_day(minute)])
            }
            Clock::Twelve { afternoon: false, minute } => {
                (Code::NoonOrMidnight, [at(0, minute), at(12, minute)])
            }
            Clock::Midnight => (Code::NoonOrMidnight, [at(0, 0), next_day(0)]),
        };
        Err(Refusal { code, offers: meant })
    }
}

impl Half {
    fn clock(self, hour: u32, minute: u32) -> Clock {
        let hour = match hour {
            12 if self.english => 0,
            12 => return Clock::Twelve { afternoon: self.afternoon, minute },
            0..12 => hour,
            _ => return Clock::None,
        };
        Clock::At(if self.afternoon { hour.saturating_add(12) } else { hour }, minute)
    }
}

/// Takes "9:30", "9:30:15", "9時30分15秒", "9時半", "9時", "0930", "093015", or an hour alone.
fn numbers(cursor: &mut Cursor) -> Option<(u32, Option<u32>, Option<u32>)> {
    let Some(hour) = cursor.small_number() else {
        let (time, second) = match cursor.exactly(6) {
            Some(digits) => (digits.div_euclid(100), Some(digits.rem_euclid(100))),
            None => (cursor.exactly(4)?, None),
        };
        let part = |number: i64| u32::try_from(number).ok();
        return Some((part(time.div_euclid(100))?, part(time.rem_euclid(100)), second.and_then(part)));
    };
    match cursor.eat_any(&[':', '時']) {
        None => Some((hour, None, None)),
        Some(':') => {
            // The one digit of "9:5" might be the tens.
            let minute = two_digits(cursor)?;
            let second = if cursor.eat(':') { Some(with_fraction(cursor)?) } else { None };
            Some((hour, Some(minute), second))
        }
        Some(_) if cursor.eat('半') => Some((hour, Some(30), None)),
        Some(_) => {
            let minute = cursor.small_number();
            let mut second = None;
            if minute.is_some() && cursor.eat('分') {
                let mut rest = *cursor;
                second = rest.small_number().filter(|_| rest.eat('秒'));
                if second.is_some() {
                    *cursor = rest;
                }
            }
            Some((hour, Some(minute.unwrap_or(0)), second))
        }
    }
}

fn two_digits(cursor: &mut Cursor) -> Option<u32> {
    u32::try_from(cursor.exactly(2)?).ok()
}

/// Takes seconds; a fraction makes a further one begin.
fn with_fraction(cursor: &mut Cursor) -> Option<u32> {
    let second = two_digits(cursor)?;
    let mut rest = *cursor;
    if rest.next_if(|next| matches!(next, '.' | ',')).is_some()
        && let Some((fraction, _)) = rest.digits()
    {
        *cursor = rest;
        return Some(if second == 0 && fraction > 0 { 1 } else { second });
    }
    Some(second)
}

/// Takes a zone, and says how many minutes its clock is before that of Greenwich.
fn zone(cursor: &mut Cursor, minus_is_offset: bool) -> Option<i64> {
    let mut rest = *cursor;
    let opened = rest.eat('(');
    let zone = if rest.any_word("jst|日本時間|日本標準時") {
        JAPAN
    } else if rest.any_word("utc|gmt|ut") {
        let offset = offset(&mut rest, true);
        if offset.is_some() && !opened {
            // As JavaScript writes it: GMT+0900 (Japan Standard Time).
            name_of_zone(&mut rest);
        }
        offset.unwrap_or(0)
    } else if rest.any_word("z|協定世界時|世界標準時") {
        0
    } else if rest.peek() == Some('-') && !minus_is_offset {
        return None;
    } else {
        offset(&mut rest, false)?
    };
    if opened && !rest.eat(')') {
        return None;
    }
    *cursor = rest;
    Some(zone)
}

/// Takes the name of a zone in parentheses, which says the same again.
fn name_of_zone(cursor: &mut Cursor) {
    let mut rest = *cursor;
    if rest.eat('(') {
        while rest.next_if(|next| next != ')').is_some() {}
        if rest.eat(')') {
            *cursor = rest;
        }
    }
}

/// Takes +09:00, -0500, +09, and +9 where it is `short` for that.
fn offset(cursor: &mut Cursor, short: bool) -> Option<i64> {
    const MOST_HOURS: i64 = 14;
    let mut rest = *cursor;
    let sign = rest.eat_any(&['+', '-'])?;
    let (digits, count) = rest.digits()?;
    let (hours, minutes) = match count {
        4 => (digits.div_euclid(100), digits.rem_euclid(100)),
        2 if rest.next_if(|next| next == ':').is_some() => (digits, rest.exactly(2)?),
        2 => (digits, 0),
        1 if short => (digits, 0),
        _ => return None,
    };
    if hours > MOST_HOURS || minutes >= MINUTES_PER_HOUR {
        return None;
    }
    *cursor = rest;
    let offset = hours.saturating_mul(MINUTES_PER_HOUR).saturating_add(minutes);
    Some(if sign == '-' { offset.saturating_neg() } else { offset })
}
