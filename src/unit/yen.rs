//! Money: whole yen, exact fractions of a yen, and the one place where they are rounded.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Serialize, Serializer};

use crate::unit::digits;

/// An amount in whole yen.
///
/// Inputs are bounded so that no sum or product of a case reaches `i64`'s end; an estimate that could leave the exact
/// integers of JavaScript ([`Yen::MAX_EXACT`]) is refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Yen(pub i64);

impl Yen {
    /// Nothing.
    pub const ZERO: Yen = Yen(0);
    /// The largest amount that a JavaScript number holds exactly, 2^53 - 1.
    pub const MAX_EXACT: Yen = Yen(9_007_199_254_740_991);

    /// The sum.
    pub fn plus(self, other: Yen) -> Yen {
        Yen(self.0.saturating_add(other.0))
    }

    /// The difference; negative if `other` is more.
    pub fn minus(self, other: Yen) -> Yen {
        Yen(self.0.saturating_sub(other.0))
    }

    /// The same amount the other way.
    pub fn negated(self) -> Yen {
        Yen(self.0.saturating_neg())
    }

    /// `count` times the amount.
    pub fn times(self, count: i64) -> Yen {
        Yen(self.0.saturating_mul(count))
    }

    /// Whether there is anything to pay.
    pub fn is_zero(self) -> bool {
        self == Yen::ZERO
    }
}

impl std::iter::Sum for Yen {
    fn sum<I: Iterator<Item = Yen>>(amounts: I) -> Yen {
        amounts.fold(Yen::ZERO, Yen::plus)
    }
}

/// A rate, in thousandths: 145 is 14.5 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerMille(pub i64);

impl PerMille {
    /// In whole per cent, a fraction dropped.
    pub fn percent(self) -> i64 {
        self.0 / 10
    }
}

impl Serialize for PerMille {
    /// In per cent: "14.5".
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Ratio::whole(self.0).over(10).serialize(serializer)
    }
}

/// An exact fraction: a numerator that has only been multiplied and a denominator that is divided by last, once.
///
/// Numerators of a case stay below 5 x 10^21, far inside the 28 digits of a [`Decimal`], which divides; a division leaves
/// at least six digits behind the point, so that rounding never meets a digit that was itself rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    numerator: i128,
    denominator: i128,
}

impl Ratio {
    /// A whole number.
    pub fn whole(number: i64) -> Ratio {
        Ratio { numerator: number.into(), denominator: 1 }
    }

    /// An amount.
    pub fn yen(amount: Yen) -> Ratio {
        Ratio::whole(amount.0)
    }

    /// The product with a whole number.
    pub fn times(self, factor: i64) -> Ratio {
        Ratio { numerator: product(self.numerator, factor), ..self }
    }

    /// The quotient by a positive whole number; nothing is divided yet.
    pub fn over(self, divisor: i64) -> Ratio {
        Ratio { denominator: product(self.denominator, divisor.max(1)), ..self }
    }

    /// The part that a rate makes of it.
    pub fn rate(self, rate: PerMille) -> Ratio {
        self.times(rate.0).over(1000)
    }

    /// The sum of a number and the part that a rate makes of it.
    pub fn with_rate(self, rate: PerMille) -> Ratio {
        self.times(rate.0.saturating_add(1000)).over(1000)
    }

    /// Whole yen, fractions dropped.
    pub fn down(self) -> Yen {
        Yen(quotient(self.numerator, self.denominator).unwrap_or(i64::MAX))
    }

    /// Whole yen, half a yen and more up.
    pub fn half_up(self) -> Yen {
        let Ratio { numerator, denominator } = self.times(2);
        Ratio { numerator: numerator.saturating_add(denominator), denominator }.over(2).down()
    }

    /// Whole yen, any fraction up.
    pub fn up(self) -> Yen {
        let whole = self.down();
        if self.numerator > product(self.denominator, whole.0) { whole.plus(Yen(1)) } else { whole }
    }

    /// The quotient of an amount by it, fractions dropped; `None` where it is nothing.
    pub fn times_in(self, amount: Yen) -> Option<i64> {
        quotient(product(self.denominator, amount.0), self.numerator)
    }

    /// Whether it lies below a whole number of yen, before any rounding.
    pub fn is_below(self, amount: Yen) -> bool {
        self.numerator < product(self.denominator, amount.0)
    }

    /// With four decimal places, half up: "43.6986".
    pub fn four_places_half_up(self) -> String {
        let Yen(units) = self.times(10_000).half_up();
        let mut text = digits::text(units.div_euclid(10_000));
        text.push('.');
        digits::push_padded(&mut text, units.rem_euclid(10_000), 4);
        text
    }

    /// The number as a reader would copy it from a pocket calculator: up to four decimal places, cut with "…" where
    /// more follow.
    pub fn text(self) -> String {
        let scaled = self.times(10_000);
        let Yen(units) = scaled.down();
        let more = scaled.numerator != product(scaled.denominator, units);
        let mut text = digits::text(units.div_euclid(10_000));
        let mut decimals = String::new();
        digits::push_padded(&mut decimals, units.rem_euclid(10_000), 4);
        if !more {
            decimals.truncate(decimals.trim_end_matches('0').len());
        }
        if !decimals.is_empty() {
            text.push('.');
            text.push_str(&decimals);
        }
        if more {
            text.push('…');
        }
        text
    }
}

impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

/// The product; far from the end of `i128` for every case.
fn product(number: i128, factor: i64) -> i128 {
    number.saturating_mul(factor.into())
}

/// The quotient, fractions dropped; `None` where nothing is divided by, or beyond what a [`Decimal`] holds.
#[inline(never)]
fn quotient(number: i128, divisor: i128) -> Option<i64> {
    let exact = |number: i128| Decimal::try_from_i128_with_scale(number, 0).ok();
    exact(number)?.checked_div(exact(divisor)?)?.trunc().to_i64()
}

/// An amount before tax, its tax, and both together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Amount {
    /// Before tax.
    pub net: Yen,
    /// Consumption tax.
    pub tax: Yen,
    /// What has to be paid.
    pub gross: Yen,
}

impl Amount {
    /// The amount with this tax.
    pub fn new(net: Yen, tax: Yen) -> Amount {
        Amount { net, tax, gross: net.plus(tax) }
    }

    /// The sum, part by part.
    pub fn plus(self, other: Amount) -> Amount {
        Amount::new(self.net.plus(other.net), self.tax.plus(other.tax))
    }
}
