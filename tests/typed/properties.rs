//! What holds for every text.

use hosting_contract::Input;
use proptest::prelude::*;

use crate::{Kind, TODAY, read, text};

/// How often each property is tried.
pub fn many() -> ProptestConfig {
    ProptestConfig { cases: 4_096, failure_persistence: None, ..ProptestConfig::default() }
}

/// Text of the characters and words that the forms are made of, so that much of it is nearly right.
fn nearly_right() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[0-9０-９〇○一二三十百千万億兆年月日時分秒半元間]",
        2 => "[a-zA-Z.,:/()（）・、。ー−+\\-¥￥円 　⽉⽇㋿㍻㋃㏮㈪廿卅]",
        1 => "(令和|平成|昭和|午前|午後|正午|頃|約|付|税込|税抜|月額|/月|先月|昨日|末|まで|承諾日|utc|nov|sun)",
        1 => "(2026|26|11/22|9:30|39,800|1\\.000|2万5)",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

const EVERY: [Kind; 8] =
    [Kind::Day, Kind::By, Kind::Minute, Kind::Month, Kind::Span, Kind::Net, Kind::Gross, Kind::Count];

proptest! {
    #![proptest_config(many())]

    #[test]
    fn nothing_typed_panics(text in any::<String>()) {
        for kind in EVERY {
            read(kind, &text);
        }
    }

    #[test]
    fn nothing_nearly_right_panics(text in nearly_right()) {
        for kind in EVERY {
            read(kind, &text);
        }
    }

    #[test]
    fn spaces_around_change_nothing(text in nearly_right()) {
        let spaced = format!("\u{feff} \u{3000}{text}\u{a0}\u{200b}\n");
        for kind in EVERY {
            prop_assert_eq!(read(kind, &spaced), read(kind, &text));
        }
    }

    #[test]
    fn what_is_understood_or_offered_means_the_same_when_typed(text in nearly_right()) {
        for kind in EVERY {
            let read_as = read(kind, &text);
            let said: Vec<&str> = match read_as.strip_prefix('!') {
                Some(problem) => problem.split(' ').skip(1).collect(),
                None if read_as == "absent" => vec![],
                None => vec![read_as.trim_end_matches(['?', '~'])],
            };
            for canonical in said {
                prop_assert_eq!(read(kind, canonical), canonical, "{:?} {:?}", kind, text);
            }
        }
    }

    #[test]
    fn no_number_panics(bits in any::<u64>()) {
        for kind in [Kind::Net, Kind::Gross, Kind::Span, Kind::Count] {
            kind.read(Input::Number(f64::from_bits(bits)), crate::text(TODAY));
        }
    }

    #[test]
    fn a_number_means_what_its_text_means(whole in 0_i32..=1_900_000, hundredths in 0_i32..100) {
        let typed = format!("{whole}.{hundredths:02}");
        // As JavaScript reads it: the number nearest to the decimal.
        let number: f64 = typed.parse()?;
        for kind in [Kind::Span, Kind::Net] {
            prop_assert_eq!(kind.read(Input::Number(number), text(TODAY)), read(kind, &typed), "{}", typed);
        }
    }
}
