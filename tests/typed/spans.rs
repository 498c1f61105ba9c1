//! Lengths of time, as text and as JavaScript numbers.

use proptest::prelude::*;

use crate::{Kind, Row, full_width, holds, numbers_hold, read};

/// 210 years of 365 days.
const SPAN_MAX: i64 = 210 * 365 * 24 * 60;

/// In minutes.
const SPANS: &[Row] = &[
    ("49.5", "49:30"),
    ("４９．５", "49:30"),
    ("49.5h", "49:30"),
    ("49.5時間", "49:30"),
    ("49.50", "49:30"),
    ("24", "24:00"),
    ("0", "0:00"),
    ("0.1", "0:06"),
    ("0.05", "0:03"),
    ("61:25", "61:25"),
    ("６１：２５", "61:25"),
    ("61:00", "61:00"),
    ("0:00", "0:00"),
    ("1,000:00", "1000:00"),
    ("61時間25分", "61:25"),
    ("61 時間 25 分", "61:25"),
    ("六十一時間", "61:00"),
    ("61時間", "61:00"),
    ("2日と3時間", "51:00"),
    ("2日", "48:00"),
    ("2日間", "48:00"),
    ("90分", "1:30"),
    ("90分間", "1:30"),
    ("1日12時間30分", "36:30"),
    ("1日、12時間、30分", "36:30"),
    ("2d 3h 5m", "51:05"),
    ("2 days, 3 hours and 5 minutes", "51:05"),
    ("1 day and 1 hour", "25:00"),
    ("5 mins", "0:05"),
    ("3 hrs", "3:00"),
    ("1時間半", "1:30"),
    ("1日半", "36:00"),
    ("1週間", "168:00"),
    ("0.03125日", "0:45"),
    ("1.5日", "36:00"),
    // Seconds are cut
    ("61:25:59", "61:25"),
    ("61:25:00", "61:25"),
    ("61時間25分30秒", "61:25"),
    ("2 days 3 hours 5 minutes 59 seconds", "51:05"),
    ("90秒", "0:01"),
    ("61:25:60", "!notASpan"),
    ("61:25:5", "!notASpan"),
    ("61:25:30:00", "!notASpan"),
    // About
    ("約49時間", "49:00~"),
    ("約４９時間", "49:00~"),
    ("およそ2日", "48:00~"),
    ("49時間くらい", "49:00~"),
    ("49時間ほど", "49:00~"),
    ("2日程度", "48:00~"),
    ("2日間ぐらい", "48:00~"),
    ("about 49 hours", "49:00~"),
    ("approx. 2 days", "48:00~"),
    ("約49", "49:00~"),
    ("49前後", "49:00~"),
    // Whole days, half days
    ("丸2日", "48:00"),
    ("まる2日", "48:00"),
    ("丸二日間", "48:00"),
    ("約丸2日", "48:00~"),
    ("半日", "12:00"),
    ("約半日", "12:00~"),
    ("二日半", "60:00"),
    ("弐日", "48:00"),
    ("2⽇", "48:00"),
    ("廿四時間", "24:00"),
    ("二十四時間", "24:00"),
    ("十時間三十分", "10:30"),
    ("拾日", "240:00"),
    ("百時間", "!notASpan"),
    ("二百十時間", "!notASpan"),
    ("合計49時間", "49:00"),
    ("延べ49時間30分", "49:30"),
    ("2日 3:05", "51:05"),
    ("2 days 3:05:59", "51:05"),
    ("2日 24:00", "!notASpan"),
    ("2日以上", "!notASpan"),
    ("2日弱", "!notASpan"),
    ("48～49時間", "!notASpan"),
    ("2営業日", "!notASpan"),
    // One or a thousand
    ("1.000", "!pointOrComma 1:00 1000:00"),
    ("1.500時間", "!pointOrComma 1:30 1500:00"),
    ("1.000.000分", "!pointOrComma 16666:40"),
    ("1.000時間30分", "!pointOrComma"),
    ("0.125日", "3:00"),
    ("1.0000", "1:00"),
    ("", "absent"),
    ("long", "!notASpan"),
    ("時間", "!notASpan"),
    ("61:60", "!notASpan"),
    ("61:5", "!notASpan"),
    ("61:255", "!notASpan"),
    ("61:25:30", "61:25"),
    ("61.5:00", "!notASpan"),
    (":25", "!notASpan"),
    ("49.", "!notASpan"),
    ("1e2", "!notASpan"),
    ("25分61時間", "!notASpan"),
    ("3時間3時間", "!notASpan"),
    ("61時間25", "!notASpan"),
    ("2日と", "!notASpan"),
    ("2 days, and", "!notASpan"),
    ("5か月", "!notASpan"),
    ("3 months", "!notASpan"),
    ("1分半", "!notASpan"),
    ("1,00時間", "!misplacedCommas"),
    ("49.99", "!notWholeMinutes"),
    ("0.01", "!notWholeMinutes"),
    ("0.5分", "!notWholeMinutes"),
    ("61.416666666666666666666666666666666667", "!notWholeMinutes"),
    ("-1", "!negative"),
    ("－１：００", "!negative"),
    ("-2日", "!negative"),
    // 210 years of 365 days are 1,839,600 hours.
    ("1839600", "1839600:00"),
    ("1839600時間1分", "!tooLarge"),
    ("76651日", "!tooLarge"),
    ("99999999999999999999999999日", "!tooLarge"),
    ("99999999999999999999999999:00", "!tooLarge"),
];

/// Hours as JavaScript numbers.
const NUMBERS: &[(f64, &str)] = &[
    (49.5, "49:30"),
    (0.1, "0:06"),
    (0.3, "0:18"),
    (0.05, "0:03"),
    (61.4, "61:24"),
    (1_839_599.95, "1839599:57"),
    (24.0, "24:00"),
    (0.0, "0:00"),
    (49.99, "!notWholeMinutes"),
    (49.999_999_999_999_99, "!notWholeMinutes"),
    // 0.1 + 0.2 in JavaScript: not the number that 0.3 is.
    (0.300_000_000_000_000_04, "!notWholeMinutes"),
    (1e-20, "!notWholeMinutes"),
    (-1.0, "!negative"),
    (1_839_600.05, "!tooLarge"),
    (1e300, "!tooLarge"),
    (f64::NAN, "!notASpan"),
    (f64::INFINITY, "!notASpan"),
];

#[test]
fn table() {
    holds(Kind::Span, SPANS);
    numbers_hold(Kind::Span, NUMBERS);
}

proptest! {
    #![proptest_config(crate::properties::many())]

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
            prop_assert_eq!(read(Kind::Span, &form), format!("{hours}:{rest:02}"), "{}", form);
        }
    }
}
