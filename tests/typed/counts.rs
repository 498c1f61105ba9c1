//! Numbers of times, as text and as JavaScript numbers.

use hosting_contract::intake::problem::Code::{self, *};
use hosting_contract::intake::typed::{self, Typed};

use crate::{Row, holds};

const COUNTS: &[Row<i64>] = &[
    ("7", Ok(7)),
    ("７回", Ok(7)),
    ("7 回", Ok(7)),
    ("七回", Ok(7)),
    ("7 times", Ok(7)),
    ("7.0", Ok(7)),
    ("0", Ok(0)),
    ("10,000", Ok(10_000)),
    ("", Err(NotACount)),
    ("回", Err(NotACount)),
    ("seven", Err(NotACount)),
    ("7.5", Err(NotACount)),
    ("7e0", Err(NotACount)),
    ("7円", Err(NotACount)),
    ("1,00", Err(MisplacedCommas)),
    ("-1", Err(Negative)),
    ("10001", Err(TooLarge)),
    ("99999999999999999999", Err(TooLarge)),
];

const NUMBERS: &[(f64, Result<i64, Code>)] = &[
    (7.0, Ok(7)),
    (7.5, Err(NotACount)),
    (-7.0, Err(Negative)),
    (10_000.0, Ok(10_000)),
    (10_001.0, Err(TooLarge)),
    (f64::NAN, Err(NotACount)),
];

#[test]
fn table() {
    holds(COUNTS.iter().copied(), |text| typed::count(Typed::Text(text), 10_000));
    holds(NUMBERS.iter().copied(), |number| typed::count(Typed::Number(number), 10_000));
}
