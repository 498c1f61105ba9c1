//! What people type: tables of texts with what each means or why it is refused, worked out by hand; and properties.

mod amounts;
mod counts;
mod days;
mod minutes;
mod months;
mod spans;

use hosting_contract::intake::problem::Code;
use hosting_contract::intake::typed::{self, SPAN_MAX, Typed};
use proptest::prelude::*;

/// The bound for a fee.
const FEE_MAX: i64 = 1_000_000_000;

/// What is typed, and what it means or why it is refused.
type Row<T> = (&'static str, Result<T, Code>);

/// Compares every row, and names those that differ all at once.
#[track_caller]
fn holds<I: Copy + std::fmt::Debug, T: PartialEq + std::fmt::Debug>(
    rows: impl IntoIterator<Item = (I, Result<T, Code>)>,
    read: impl Fn(I) -> Result<T, Code>,
) {
    let wrong: Vec<_> = rows
        .into_iter()
        .map(|(typed, expected)| (typed, read(typed), expected))
        .filter(|(_, actual, expected)| actual != expected)
        .collect();
    assert!(wrong.is_empty(), "typed, read, expected: {wrong:#?}");
}

fn owned(rows: &[Row<&str>]) -> impl Iterator<Item = (&'static str, Result<String, Code>)> {
    rows.iter().map(|&(text, expected)| (text, expected.map(str::to_owned)))
}

fn yen(text: &str) -> Result<i64, Code> {
    typed::yen(Typed::Text(text), FEE_MAX)
}

fn span(text: &str) -> Result<i64, Code> {
    typed::span(Typed::Text(text))
}

fn full_width(text: &str) -> String {
    let wide = |plain: char| char::from_u32(u32::from(plain).saturating_add(0xfee0)).unwrap_or(plain);
    text.chars().map(|plain| if plain.is_ascii_graphic() { wide(plain) } else { plain }).collect()
}

/// How often each property is tried.
fn many() -> ProptestConfig {
    ProptestConfig { cases: 4_096, failure_persistence: None, ..ProptestConfig::default() }
}

/// Text of the characters that the forms are made of, so that much of it is nearly right.
fn nearly_right() -> impl Strategy<Value = String> {
    "[0-9０-９〇一二三十百千万億兆年月日時分半元間令和平成昭㋿㍻㍼rhsRHSTtapm.,:/()（）・、。ー−¥￥円金也と△\\-\\+ 　]{0,24}"
}

fn read_all(text: &str) {
    let same = |first: bool, name: &str| assert!(first, "{name} read {text:?} in two ways");
    same(typed::day(text) == typed::day(text), "day");
    same(typed::minute(text) == typed::minute(text), "minute");
    same(typed::month(text) == typed::month(text), "month");
    for amount in [yen(text), typed::count(Typed::Text(text), FEE_MAX)].into_iter().flatten() {
        assert!((0..=FEE_MAX).contains(&amount), "{text:?} is {amount}");
    }
    if let Ok(minutes) = span(text) {
        assert!((0..=SPAN_MAX).contains(&minutes), "{text:?} is {minutes}");
    }
}

proptest! {
    #![proptest_config(crate::many())]

    #[test]
    fn nothing_typed_panics(text in any::<String>()) {
        read_all(&text);
    }

    #[test]
    fn nothing_nearly_right_panics(text in nearly_right()) {
        read_all(&text);
    }

    #[test]
    fn spaces_around_change_nothing(text in nearly_right()) {
        let spaced = format!("\u{feff} \u{3000}{text}\u{a0}\u{200b}\n");
        prop_assert_eq!(typed::day(&spaced), typed::day(&text));
        prop_assert_eq!(typed::minute(&spaced).map(|minute| minute.text()), typed::minute(&text).map(|minute| minute.text()));
        prop_assert_eq!(yen(&spaced), yen(&text));
        prop_assert_eq!(span(&spaced), span(&text));
    }

    #[test]
    fn no_number_panics(bits in any::<u64>()) {
        let number = f64::from_bits(bits);
        for amount in [typed::yen(Typed::Number(number), FEE_MAX), typed::count(Typed::Number(number), FEE_MAX)] {
            prop_assert!(amount.is_err() || amount.is_ok_and(|amount| (0..=FEE_MAX).contains(&amount)));
        }
        prop_assert!(typed::span(Typed::Number(number)).unwrap_or(0) <= SPAN_MAX);
    }

    #[test]
    fn a_number_means_what_its_text_means(whole in 0_i32..=1_900_000, hundredths in 0_i32..100) {
        let text = format!("{whole}.{hundredths:02}");
        // As JavaScript reads it: the number nearest to the decimal.
        let number: f64 = text.parse()?;
        prop_assert_eq!(typed::span(Typed::Number(number)), span(&text), "{}", text);
        prop_assert_eq!(typed::yen(Typed::Number(number), FEE_MAX), yen(&text), "{}", text);
    }
}
