//! Numbers of times, as text and as JavaScript numbers.

use crate::{Kind, Row, holds, numbers_hold};

const COUNTS: &[Row] = &[
    ("7", "7"),
    ("７回", "7"),
    ("7 回", "7"),
    ("七回", "7"),
    ("7 times", "7"),
    ("7.0", "7"),
    ("0", "0"),
    ("10,000", "10000"),
    ("月7回", "7"),
    ("7回/月", "7"),
    ("7 times per month", "7"),
    ("約7回", "7~"),
    ("7回程度", "7~"),
    ("about 7 times", "7~"),
    ("拾回", "10"),
    ("十二回", "12"),
    ("5～6回", "!notACount"),
    ("7回以上", "!notACount"),
    ("1.000", "!pointOrComma 1 1000"),
    ("21.000", "!pointOrComma 21"),
    ("回", "!notACount"),
    ("seven", "!notACount"),
    ("7.5", "!notACount"),
    ("7e0", "!notACount"),
    ("7円", "!notACount"),
    ("1,00", "!misplacedCommas"),
    ("-1", "!negative"),
    ("10001", "!tooLarge"),
    ("99999999999999999999", "!tooLarge"),
];

const NUMBERS: &[(f64, &str)] = &[
    (7.0, "7"),
    (7.5, "!notACount"),
    (-7.0, "!negative"),
    (10_000.0, "10000"),
    (10_001.0, "!tooLarge"),
    (f64::NAN, "!notACount"),
];

#[test]
fn table() {
    holds(Kind::Count, COUNTS);
    numbers_hold(Kind::Count, NUMBERS);
}
