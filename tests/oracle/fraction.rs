//! Exact fractions, for the second opinion only.

use std::ops::{Add, Mul};

/// `numerator / denominator`, the denominator above zero, not always in lowest terms.
#[derive(Clone, Copy, Debug)]
pub struct Fraction {
    numerator: i128,
    denominator: i128,
}

/// What becomes of the part below one yen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    Down,
    HalfUp,
    Up,
}

impl Fraction {
    pub fn new(numerator: i128, denominator: i128) -> Self {
        assert!(denominator > 0);
        Self { numerator, denominator }
    }

    pub fn whole(number: i128) -> Self {
        Self::new(number, 1)
    }

    /// A finite decimal such as `1326.66`.
    pub fn decimal(text: &str) -> Self {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let scale = 10_i128.pow(u32::try_from(part.len()).unwrap());
        Self::new(format!("{whole}{part}").parse().unwrap(), scale)
    }

    pub fn round(self, rounding: Rounding) -> i128 {
        let (numerator, denominator) = (self.numerator, self.denominator);
        match rounding {
            Rounding::Down => numerator.div_euclid(denominator),
            Rounding::HalfUp => (2 * numerator + denominator).div_euclid(2 * denominator),
            Rounding::Up => -(-numerator).div_euclid(denominator),
        }
    }

    pub fn exceeds(self, other: Self) -> bool {
        self.numerator * other.denominator > other.numerator * self.denominator
    }

    /// Whether the two are the same number.
    pub fn equals(self, other: Self) -> bool {
        self.numerator * other.denominator == other.numerator * self.denominator
    }
}

impl Add for Fraction {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let numerator = self.numerator * other.denominator + other.numerator * self.denominator;
        Self::new(numerator, self.denominator * other.denominator)
    }
}

impl Mul for Fraction {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        Self::new(self.numerator * other.numerator, self.denominator * other.denominator)
    }
}

#[test]
fn fractions_are_exact() {
    let third = Fraction::new(1, 3);
    assert!((third + third + third).equals(Fraction::whole(1)));
    assert!(Fraction::decimal("2653.25").equals(Fraction::new(10_613, 4)));
    let half = Fraction::new(5, 2);
    assert_eq!(
        (half.round(Rounding::Down), half.round(Rounding::HalfUp), half.round(Rounding::Up)),
        (2, 3, 3)
    );
    assert_eq!(Fraction::new(14, 7).round(Rounding::Up), 2);
}
