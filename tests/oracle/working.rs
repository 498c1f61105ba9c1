//! The working is tested like the figure: every line of every step is worked out again from its own operands, and every
//! figure is held against its line.

use std::collections::{BTreeMap, BTreeSet};

use crate::bills::rate;
use crate::compare::{blocks, first_opinion};
use crate::dates::{Day, Minute, Month, is_leap, months_before, period_end};
use crate::effort::cases;
use crate::facts::{Facts, Readings};
use crate::fraction::{Fraction, Rounding};
use crate::holidays::bank_day_from;
use crate::random::{Dice, case};
use serde_json::Value;

/// One line of the working, with the readings it was worked out under.
struct Line<'a> {
    values: &'a Value,
    readings: &'a Readings,
}

impl Line<'_> {
    fn text(&self, name: &str) -> &str {
        self.values[name].as_str().unwrap_or_else(|| panic!("{name} of {}", self.values))
    }

    fn number(&self, name: &str) -> i128 {
        self.values[name].as_i64().unwrap_or_else(|| panic!("{name} of {}", self.values)).into()
    }

    fn count(&self, name: &str) -> i64 {
        self.number(name).try_into().unwrap()
    }

    fn day(&self, name: &str) -> Day {
        Day::read(self.text(name)).unwrap()
    }

    fn month(&self, name: &str) -> Month {
        Month::read(self.text(name)).unwrap()
    }

    fn minute(&self, name: &str) -> Minute {
        Minute::read(self.text(name)).unwrap()
    }

    /// Whether an exact value is shown: in full, or cut after some decimals with a sign that it goes on.
    fn shows(&self, name: &str, exact: Fraction) -> bool {
        match self.text(name).strip_suffix('…') {
            None => Fraction::decimal(self.text(name)).equals(exact),
            Some(cut) => {
                let decimals = cut.split_once('.').map_or(0, |(_, decimals)| decimals.len());
                let scale = Fraction::whole(10_i128.pow(u32::try_from(decimals).unwrap()));
                let shown = Fraction::decimal(cut) * scale;
                !shown.equals(exact * scale) && shown.equals(Fraction::whole((exact * scale).round(Rounding::Down)))
            }
        }
    }

    fn rounds(&self, question: &str, exact: Fraction) -> i128 {
        exact.round(match self.readings.of(question) {
            "down" => Rounding::Down,
            "halfUp" => Rounding::HalfUp,
            _ => Rounding::Up,
        })
    }
}
