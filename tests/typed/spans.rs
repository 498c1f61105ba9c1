//! Lengths of time, as text and as JavaScript numbers.

use hosting_contract::intake::problem::Code::{self, *};
use hosting_contract::intake::typed::{self, SPAN_MAX, Typed};
use proptest::prelude::*;

use crate::{Row, full_width, holds, span};

/// In minutes.
const SPANS: &[Row<i64>] = &[
    ("49.5", Ok(2_970)),
    ("４９．５", Ok(2_970)),
    ("49.5h", Ok(2_970)),
    ("49.5時間", Ok(2_970)),
    ("49.50", Ok(2_970)),
    ("24", Ok(1_440)),
    ("0", Ok(0)),
    ("0.1", Ok(6)),
    ("0.05", Ok(3)),
    ("61:25", Ok(3_685)),
    ("６１：２５", Ok(3_685)),
    ("61:00", Ok(3_660)),
    ("0:00", Ok(0)),
    ("1,000:00", Ok(60_000)),
    ("61時間25分", Ok(3_685)),
    ("61 時間 25 分", Ok(3_685)),
    ("六十一時間", Err(NotASpan)),
    ("61時間", Ok(3_660)),
    ("2日と3時間", Ok(3_060)),
    ("2日", Ok(2_880)),
    ("2日間", Ok(2_880)),
    ("90分", Ok(90)),
    ("90分間", Ok(90)),
    ("1日12時間30分", Ok(2_190)),
    ("1日、12時間、30分", Ok(2_190)),
    ("2d 3h 5m", Ok(3_065)),
    ("2 days, 3 hours and 5 minutes", Ok(3_065)),
    ("1 day and 1 hour", Ok(1_500)),
    ("5 mins", Ok(5)),
    ("3 hrs", Ok(180)),
    ("1時間半", Ok(90)),
    ("1日半", Ok(2_160)),
    ("1週間", Ok(10_080)),
    ("0.03125日", Ok(45)),
    ("1.5日", Ok(2_160)),
    ("", Err(NotASpan)),
    ("long", Err(NotASpan)),
    ("時間", Err(NotASpan)),
    ("61:60", Err(NotASpan)),
    ("61:5", Err(NotASpan)),
    ("61:255", Err(NotASpan)),
    ("61:25:30", Err(NotASpan)),
    ("61.5:00", Err(NotASpan)),
    (":25", Err(NotASpan)),
    ("49.", Err(NotASpan)),
    ("1e2", Err(NotASpan)),
    ("25分61時間", Err(NotASpan)),
    ("3時間3時間", Err(NotASpan)),
    ("61時間25", Err(NotASpan)),
    ("2日と", Err(NotASpan)),
    ("5か月", Err(NotASpan)),
    ("3 months", Err(NotASpan)),
    ("1分半", Err(NotASpan)),
    ("1,00時間", Err(MisplacedCommas)),
    ("49.99", Err(NotWholeMinutes)),
    ("0.01", Err(NotWholeMinutes)),
    ("0.5分", Err(NotWholeMinutes)),
    ("61.416666666666666666666666666666666667", Err(NotWholeMinutes)),
    ("-1", Err(Negative)),
    ("－１：００", Err(Negative)),
    ("-2日", Err(Negative)),
    // 210 years of 365 days are 1,839,600 hours.
    ("1839600", Ok(110_376_000)),
    ("1839600時間1分", Err(TooLarge)),
    ("76651日", Err(TooLarge)),
    ("99999999999999999999999999日", Err(TooLarge)),
    ("99999999999999999999999999:00", Err(TooLarge)),
];

/// Hours as JavaScript numbers.
const NUMBERS: &[(f64, Result<i64, Code>)] = &[
    (49.5, Ok(2_970)),
    (0.1, Ok(6)),
    (0.3, Ok(18)),
    (0.05, Ok(3)),
    (61.4, Ok(3_684)),
    (1_839_599.95, Ok(110_375_997)),
    (24.0, Ok(1_440)),
    (0.0, Ok(0)),
    (49.99, Err(NotWholeMinutes)),
    (49.999_999_999_999_99, Err(NotWholeMinutes)),
    // 0.1 + 0.2 in JavaScript: not the number that 0.3 is.
    (0.300_000_000_000_000_04, Err(NotWholeMinutes)),
    (1e-20, Err(NotWholeMinutes)),
    (-1.0, Err(Negative)),
    (1_839_600.05, Err(TooLarge)),
    (1e300, Err(TooLarge)),
    (f64::NAN, Err(NotASpan)),
    (f64::INFINITY, Err(NotASpan)),
];

#[test]
fn table() {
    holds(SPANS.iter().copied(), span);
    holds(NUMBERS.iter().copied(), |hours| typed::span(Typed::Number(hours)));
}

proptest! {
    #![proptest_config(crate::many())]

    #[test]
    fn a_span_in_every_form(minutes in 0..=SPAN_MAX) {
        let (hours, rest) = (minutes.div_euclid(60), minutes.rem_euclid(60));
        let (days, hours_left) = (hours.div_euclid(24), hours.rem_euclid(24));
        let forms = [
            format!("{hours}:{rest:02}"),
            format!("{hours}時間{rest}分"),
            format!("{days}日と{hours_left}時間{rest}分"),
            format!("{days}d {hours_left}h {rest}m"),
            format!("{minutes}分"),
            full_width(&format!("{hours}:{rest:02}")),
        ];
        for form in forms {
            prop_assert_eq!(span(&form), Ok(minutes), "{}", form);
        }
    }
}
