//! Texts that are too long to be looked at, and how fast long ones are.

use std::time::{Duration, Instant};

use crate::{Kind, read};

const EVERY: [Kind; 8] =
    [Kind::AsOf, Kind::Day, Kind::By, Kind::Minute, Kind::Month, Kind::Span, Kind::Net, Kind::Count];

#[test]
fn a_text_longer_than_any_value_is_a_problem_of_its_own() {
    for kind in EVERY {
        for text in ["9", "あ", " ", "\u{200b}", "2026年", "日", "👪"] {
            assert_eq!(read(kind, &text.repeat(201)), "!tooLong", "{kind:?} {text:?}");
        }
    }
    // Up to 200 characters, as JavaScript counts them, are read.
    let day = "2026-11-22";
    assert_eq!(read(Kind::Day, &format!("{day:>200}")), day);
    assert_eq!(read(Kind::Day, &format!("{day:>201}")), "!tooLong");
}

#[test]
fn a_label_has_forty_characters_at_most() {
    let day = "2026-11-22";
    for label in ["あ", "a"] {
        let [fits, too_long] = [39, 40].map(|letters| label.repeat(letters));
        assert_eq!(read(Kind::Day, &format!("{fits} {day}")), day);
        assert_eq!(read(Kind::Day, &format!("{too_long} {day}")), "!notADay");
        assert_eq!(read(Kind::Day, &format!("{day} {fits}")), day);
        assert_eq!(read(Kind::Day, &format!("{day} {too_long}")), "!notADay");
    }
}

#[test]
fn a_long_text_takes_no_time() {
    let start = Instant::now();
    for kind in EVERY {
        for part in
            ["1", "1万", "1,", "(", "日", "年", "の", "約", "付", "a ", "(日)", "12:", "1日", "先", "r"]
        {
            let characters = part.chars().count();
            read(kind, &part.repeat(200_usize.div_euclid(characters)));
            read(kind, &part.repeat(1_000_000_usize.div_euclid(characters)));
        }
    }
    let taken = start.elapsed();
    assert!(taken < Duration::from_secs(5), "{taken:?}");
}
