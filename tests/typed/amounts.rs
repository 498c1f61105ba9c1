//! Amounts, as text and as JavaScript numbers.

use hosting_contract::intake::problem::Code::{self, *};
use hosting_contract::intake::typed::{self, Typed};
use proptest::prelude::*;

use crate::{FEE_MAX, Row, full_width, holds, yen};

const AMOUNTS: &[Row<i64>] = &[
    ("39800", Ok(39_800)),
    ("39,800", Ok(39_800)),
    ("３９，８００円", Ok(39_800)),
    ("39、800円", Ok(39_800)),
    ("¥39,800", Ok(39_800)),
    ("￥39,800", Ok(39_800)),
    ("\\39,800", Ok(39_800)),
    ("＼３９８００", Ok(39_800)),
    ("¥39,800-", Ok(39_800)),
    ("￥39,800ー", Ok(39_800)),
    ("金39,800円也", Ok(39_800)),
    ("39,800 yen", Ok(39_800)),
    ("JPY 39,800", Ok(39_800)),
    ("39,800 JPY", Ok(39_800)),
    (" ¥ 39,800 ", Ok(39_800)),
    ("39800.0", Ok(39_800)),
    ("39800.00000000000000000000000000000000", Ok(39_800)),
    ("+39800", Ok(39_800)),
    ("0039800", Ok(39_800)),
    ("3万9,800円", Ok(39_800)),
    ("3万9800", Ok(39_800)),
    ("３万９，８００円", Ok(39_800)),
    ("三万九千八百円", Ok(39_800)),
    ("3.98万円", Ok(39_800)),
    ("10万", Ok(100_000)),
    ("十万円", Ok(100_000)),
    ("1.5万", Ok(15_000)),
    ("0.0001万円", Ok(1)),
    ("3千円", Ok(3_000)),
    ("3千5百円", Ok(3_500)),
    ("千円", Ok(1_000)),
    ("1億2000万円", Ok(120_000_000)),
    ("1億2千万円", Ok(120_000_000)),
    ("1億2,000万500円", Ok(120_000_500)),
    ("12万3千4百5十6円", Ok(123_456)),
    ("5千3万円", Ok(50_030_000)),
    ("0", Ok(0)),
    ("0円", Ok(0)),
    ("-0", Ok(0)),
    ("10億円", Ok(1_000_000_000)),
    ("1,000,000,000", Ok(1_000_000_000)),
    ("", Err(NotAnAmount)),
    ("円", Err(NotAnAmount)),
    ("¥", Err(NotAnAmount)),
    ("万", Err(NotAnAmount)),
    ("abc", Err(NotAnAmount)),
    ("1e5", Err(NotAnAmount)),
    ("0x10", Err(NotAnAmount)),
    ("Infinity", Err(NotAnAmount)),
    ("39 800", Err(NotAnAmount)),
    ("39800.", Err(NotAnAmount)),
    (".5", Err(NotAnAmount)),
    ("3.9.8", Err(NotAnAmount)),
    ("39'800", Err(NotAnAmount)),
    ("39,800ドル", Err(NotAnAmount)),
    ("39,800-", Err(NotAnAmount)),
    ("9800円3万", Err(NotAnAmount)),
    ("3万98000円", Err(NotAnAmount)),
    ("3万1万", Err(NotAnAmount)),
    ("1億20000万円", Err(NotAnAmount)),
    ("1.5万2000円", Err(NotAnAmount)),
    ("3千2千", Err(NotAnAmount)),
    ("3,98,00", Err(MisplacedCommas)),
    ("39,80", Err(MisplacedCommas)),
    ("3980,0", Err(MisplacedCommas)),
    ("3980,000", Err(MisplacedCommas)),
    ("39,800,", Err(MisplacedCommas)),
    ("39,,800", Err(MisplacedCommas)),
    ("3万9,80円", Err(MisplacedCommas)),
    ("３９，８０円", Err(MisplacedCommas)),
    ("39800.5", Err(NotWholeYen)),
    ("39.800", Err(NotWholeYen)),
    ("0.5円", Err(NotWholeYen)),
    ("1.23456万", Err(NotWholeYen)),
    ("39800.00000000000000000000000000001", Err(NotWholeYen)),
    ("0.99999999999999999999999999999999999999", Err(NotWholeYen)),
    ("-5", Err(Negative)),
    ("−５", Err(Negative)),
    ("△5", Err(Negative)),
    ("▲39,800円", Err(Negative)),
    ("¥-5", Err(Negative)),
    ("-¥5", Err(Negative)),
    ("-99999999999999999999999999", Err(Negative)),
    ("1,000,000,001", Err(TooLarge)),
    ("10億1円", Err(TooLarge)),
    ("1兆円", Err(TooLarge)),
    ("9223372036854775808", Err(TooLarge)),
    ("18446744073709551616", Err(TooLarge)),
    ("99999999999999999999999999999999999999999999", Err(TooLarge)),
    ("9999999999999999999999兆", Err(TooLarge)),
    ("999,999,999,999,999,999,999,999,999", Err(TooLarge)),
];

/// As JavaScript numbers.
const NUMBERS: &[(f64, Result<i64, Code>)] = &[
    (39_800.0, Ok(39_800)),
    (0.0, Ok(0)),
    (-0.0, Ok(0)),
    (1.0, Ok(1)),
    (1e9, Ok(1_000_000_000)),
    (39_800.5, Err(NotWholeYen)),
    (39_800.000_000_000_01, Err(NotWholeYen)),
    (0.1, Err(NotWholeYen)),
    (1e-300, Err(NotWholeYen)),
    (f64::MIN_POSITIVE, Err(NotWholeYen)),
    (5e-324, Err(NotWholeYen)),
    (-1.0, Err(Negative)),
    (-1e300, Err(Negative)),
    (1_000_000_001.0, Err(TooLarge)),
    (4_503_599_627_370_496.0, Err(TooLarge)),
    (1e300, Err(TooLarge)),
    (f64::MAX, Err(TooLarge)),
    (f64::NAN, Err(NotAnAmount)),
    (f64::INFINITY, Err(NotAnAmount)),
    (f64::NEG_INFINITY, Err(NotAnAmount)),
];

#[test]
fn table() {
    holds(AMOUNTS.iter().copied(), yen);
    holds(NUMBERS.iter().copied(), |number| typed::yen(Typed::Number(number), FEE_MAX));
}

#[test]
fn billed_amounts_up_to_their_bound() {
    let billed = |text| typed::yen(Typed::Text(text), 1_000_000_000_000);
    holds([("1兆円", Ok(1_000_000_000_000)), ("1兆1円", Err(TooLarge))], billed);
}

/// "12,345,678".
fn with_commas(amount: i64) -> String {
    let digits = amount.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(",")
}

proptest! {
    #![proptest_config(crate::many())]

    #[test]
    fn an_amount_in_every_form(amount in 0..=FEE_MAX) {
        let commas = with_commas(amount);
        let (myriads, rest) = (amount.div_euclid(10_000), amount.rem_euclid(10_000));
        let forms = [
            amount.to_string(),
            commas.clone(),
            format!("¥{commas}"),
            format!("{commas}円"),
            format!("{myriads}万{rest}円"),
            format!("{}万{}円", with_commas(myriads), with_commas(rest)),
            format!("{myriads}.{rest:04}万"),
            format!("{amount}.000"),
            full_width(&format!("{commas}円")),
        ];
        for form in forms {
            prop_assert_eq!(yen(&form), Ok(amount), "{}", form);
        }
        prop_assert_eq!(yen(&format!("-{}", commas)), if amount == 0 { Ok(0) } else { Err(Negative) });
        prop_assert_eq!(yen(&format!("{amount}.001")), Err(NotWholeYen));
    }
}
