//! Amounts, as text and as JavaScript numbers.

use proptest::prelude::*;

use crate::{Kind, Row, full_width, holds, holds_on, numbers_hold, read};

/// The largest fee.
const FEE_MAX: i64 = 1_000_000_000;

const AMOUNTS: &[Row] = &[
    ("39800", "39800"),
    ("39,800", "39800"),
    ("３９，８００円", "39800"),
    ("39、800円", "39800"),
    ("¥39,800", "39800"),
    ("￥39,800", "39800"),
    ("\\39,800", "39800"),
    ("＼３９８００", "39800"),
    ("¥39,800-", "39800"),
    ("￥39,800ー", "39800"),
    ("金39,800円也", "39800"),
    ("39,800 yen", "39800"),
    ("JPY 39,800", "39800"),
    ("39,800 JPY", "39800"),
    (" ¥ 39,800 ", "39800"),
    ("39800.0", "39800"),
    ("39800.00000000000000000000000000000000", "39800"),
    ("+39800", "39800"),
    ("0039800", "39800"),
    ("3万9,800円", "39800"),
    ("3万9800", "39800"),
    ("３万９，８００円", "39800"),
    ("三万九千八百円", "39800"),
    ("3.98万円", "39800"),
    ("10万", "100000"),
    ("十万円", "100000"),
    ("1.5万", "15000"),
    ("0.0001万円", "1"),
    ("3千円", "3000"),
    ("3千5百円", "3500"),
    ("千円", "1000"),
    ("1億2000万円", "120000000"),
    ("1億2千万円", "120000000"),
    ("1億2,000万500円", "120000500"),
    ("12万3千4百5十6円", "123456"),
    ("5千3万円", "50030000"),
    ("0", "0"),
    ("0円", "0"),
    ("-0", "0"),
    ("10億円", "1000000000"),
    ("1,000,000,000", "1000000000"),
    // The formal figures, and zeros that are circles
    ("金参萬九千八百円也", "39800"),
    ("金参万九千八百圓也", "39800"),
    ("壱万円", "10000"),
    ("壹萬圓", "10000"),
    ("弐拾参万四千五百六拾七円", "234567"),
    ("伍佰円", "500"),
    ("壱阡弐陌円", "1200"),
    ("零円", "0"),
    ("三九八○○円", "39800"),
    ("三九八◯◯円", "39800"),
    ("廿万円", "200000"),
    ("卅五円", "35"),
    ("⾦⼀万円", "10000"),
    ("３９８００　円", "39800"),
    ("39,800 円", "39800"),
    // Thousands and ten thousands with a fraction
    ("39.8千円", "39800"),
    ("39.85千円", "39850"),
    ("39.800千円", "39800"),
    ("398百円", "39800"),
    ("1.2百万円", "1200000"),
    ("39,800千円", "39800000"),
    ("1.2万円", "12000"),
    ("0.5万", "5000"),
    ("0.00005万円", "!notWholeYen"),
    ("39.8005千円", "!notWholeYen"),
    // What it is called, how often it is due, before tax
    ("39800円/月", "39800"),
    ("39,800円／月", "39800"),
    ("39,800円/月額", "39800"),
    ("39,800円/ヶ月", "39800"),
    ("¥39,800/月", "39800"),
    ("39,800円・月", "39800"),
    ("JPY 39,800/month", "39800"),
    ("39,800 yen per month", "39800"),
    ("39,800 yen a month", "39800"),
    ("月額39,800円", "39800"),
    ("月額 39,800円", "39800"),
    ("月額：39,800円", "39800"),
    ("⽉額39,800円", "39800"),
    ("月額料金 39,800円", "39800"),
    ("毎月39,800円", "39800"),
    ("月々39,800円", "39800"),
    ("（月額）39,800円", "39800"),
    ("39,800円（月額）", "39800"),
    ("料金：39,800円", "39800"),
    ("基本料金39,800円", "39800"),
    ("39,800円（税抜）", "39800"),
    ("39,800円(税別)", "39800"),
    ("39,800円 税抜き", "39800"),
    ("39,800円（税抜き）", "39800"),
    ("39,800円＋税", "39800"),
    ("39,800円（外税）", "39800"),
    ("39,800円（消費税別）", "39800"),
    ("39,800円（本体価格）", "39800"),
    ("税抜39,800円", "39800"),
    ("税抜 ¥39,800", "39800"),
    ("（税別）39,800円", "39800"),
    ("月額（税抜）：39,800円", "39800"),
    ("月額39,800円（税抜）", "39800"),
    ("月額39,800円/月", "39800"),
    ("39,800円/月（税別）", "39800"),
    ("39,800円（税別）/月", "39800"),
    ("39,800円（税抜・月額）", "39800"),
    ("39,800円税抜/月", "39800"),
    ("月39,800円", "39800"),
    ("39,800円（月）", "39800"),
    ("39,800円（消費税別途）", "39800"),
    ("39,800円（税別途）", "39800"),
    ("39800えん", "39800"),
    ("￥39,800也", "39800"),
    ("\"39,800\"", "39800"),
    ("年39,800円", "!otherPeriod"),
    ("39,800 (excl. tax)", "39800"),
    ("39,800 yen plus tax", "39800"),
    ("3.98万円（税抜）", "39800"),
    ("約4万円", "40000~"),
    ("4万円くらい", "40000~"),
    ("4万円程度（税抜）", "40000~"),
    ("about 40,000 yen", "40000~"),
    ("39,800円以上", "!notAnAmount"),
    ("39,800円～", "!notAnAmount"),
    ("39,800～49,800円", "!notAnAmount"),
    ("39,800円（税抜", "!notAnAmount"),
    ("(39,800)", "!notAnAmount"),
    ("値引39,800円", "!notAnAmount"),
    ("39,800円（税抜）（税込）", "!notAnAmount"),
    // With tax: 39,800 x 1.10 = 43,780
    ("43,780円（税込）", "!taxIncluded 39800"),
    ("43780円(税込み)", "!taxIncluded 39800"),
    ("税込43,780円", "!taxIncluded 39800"),
    ("月額43,780円（税込）", "!taxIncluded 39800"),
    ("43,780円（内税）", "!taxIncluded 39800"),
    ("¥43,780 incl. tax", "!taxIncluded 39800"),
    ("43,780 yen (tax included)", "!taxIncluded 39800"),
    ("4.378万円（税込）", "!taxIncluded 39800"),
    // 9 + 0.9 is 9, 10 + 1 is 11: nothing comes to 10.
    ("10円（税込）", "!taxIncluded"),
    ("11円（税込）", "!taxIncluded 10"),
    ("9円（税込）", "!taxIncluded 9"),
    ("0円（税込）", "!taxIncluded 0"),
    ("1,100,000,000円（税込）", "!taxIncluded 1000000000"),
    ("1,100,000,001円（税込）", "!taxIncluded"),
    ("43.780円（税込）", "!taxIncluded 39800"),
    ("43,780.5円（税込）", "!taxIncluded"),
    ("-43,780円（税込）", "!taxIncluded"),
    // The same price twice
    ("39,800円（税込43,780円）", "!twoAmounts 39800"),
    ("43,780円（税抜39,800円）", "!twoAmounts 39800"),
    ("39,800円（43,780円）", "!twoAmounts"),
    // For another time
    ("年額477,600円", "!otherPeriod"),
    ("477,600円/年", "!otherPeriod"),
    ("477,600 yen per year", "!otherPeriod"),
    ("39,800円/回", "!otherPeriod"),
    ("39,800円/日", "!notAnAmount"),
    // One or a thousand
    ("1.000", "!pointOrComma 1 1000"),
    ("10.000円", "!pointOrComma 10 10000"),
    ("１．０００", "!pointOrComma 1 1000"),
    ("1。000", "!pointOrComma 1 1000"),
    ("¥39.800", "!pointOrComma 39800"),
    ("1.234.567円", "!pointOrComma 1234567"),
    ("1.000.000", "!pointOrComma 1000000"),
    ("1.000.00", "!notAnAmount"),
    ("1,000.000", "1000"),
    ("1.0000", "1"),
    ("10.00", "10"),
    ("0.000", "0"),
    ("1234.000", "1234"),
    ("1.234.567万円", "!notAnAmount"),
    // What follows a unit without its own
    ("2万5", "!shortForm 20005 25000"),
    ("２万５", "!shortForm 20005 25000"),
    ("二万五", "!shortForm 20005 25000"),
    ("3千5", "!shortForm 3005 3500"),
    ("1億2", "!shortForm 100000002 120000000"),
    ("2万3千5", "!shortForm 23005 23500"),
    ("1百5", "!shortForm 105 150"),
    ("千五", "!shortForm 1005 1500"),
    ("2万5（税抜）", "!shortForm 20005 25000"),
    ("¥2万5", "!shortForm 20005 25000"),
    ("2万5円", "20005"),
    ("2万5 yen", "20005"),
    ("2万5千", "25000"),
    ("2万5千円", "25000"),
    ("2万500", "20500"),
    ("2万05", "20005"),
    ("2万0", "20000"),
    ("3十5", "35"),
    ("二十五", "25"),
    ("3千5万円", "30050000"),
    ("", "absent"),
    ("\u{200b}", "absent"),
    ("\"\"", "!notAnAmount"),
    ("“”", "!notAnAmount"),
    ("円", "!notAnAmount"),
    ("¥", "!notAnAmount"),
    ("万", "!notAnAmount"),
    ("abc", "!notAnAmount"),
    ("1e5", "!notAnAmount"),
    ("0x10", "!notAnAmount"),
    ("Infinity", "!notAnAmount"),
    ("39 800", "!notAnAmount"),
    ("39800.", "!notAnAmount"),
    (".5", "!notAnAmount"),
    ("3.9.8", "!notAnAmount"),
    ("39'800", "!notAnAmount"),
    ("39,800ドル", "!notAnAmount"),
    ("39,800-", "!notAnAmount"),
    ("9800円3万", "!notAnAmount"),
    ("3万98000円", "!notAnAmount"),
    ("3万1万", "!notAnAmount"),
    ("1億20000万円", "!notAnAmount"),
    ("1.5万2000円", "!notAnAmount"),
    ("1.5千3百円", "!notAnAmount"),
    ("3千2千", "!notAnAmount"),
    ("3,98,00", "!misplacedCommas"),
    ("39,80", "!misplacedCommas"),
    ("3980,0", "!misplacedCommas"),
    ("3980,000", "!misplacedCommas"),
    ("39,800,", "!misplacedCommas"),
    ("39,,800", "!misplacedCommas"),
    ("3万9,80円", "!misplacedCommas"),
    ("３９，８０円", "!misplacedCommas"),
    ("39800.5", "!notWholeYen"),
    ("39.800", "!pointOrComma 39800"),
    ("0.5円", "!notWholeYen"),
    ("1.23456万", "!notWholeYen"),
    ("39800.00000000000000000000000000001", "!notWholeYen"),
    ("0.99999999999999999999999999999999999999", "!notWholeYen"),
    ("-5", "!negative"),
    ("−５", "!negative"),
    ("△5", "!negative"),
    ("▲39,800円", "!negative"),
    ("¥-5", "!negative"),
    ("-¥5", "!negative"),
    ("-99999999999999999999999999", "!negative"),
    ("1,000,000,001", "!tooLarge"),
    ("10億1円", "!tooLarge"),
    ("1兆円", "!tooLarge"),
    ("9223372036854775808", "!tooLarge"),
    ("18446744073709551616", "!tooLarge"),
    ("99999999999999999999999999999999999999999999", "!tooLarge"),
    ("9999999999999999999999兆", "!tooLarge"),
    ("999,999,999,999,999,999,999,999,999", "!tooLarge"),
];

/// As JavaScript numbers.
const NUMBERS: &[(f64, &str)] = &[
    (39_800.0, "39800"),
    (0.0, "0"),
    (-0.0, "0"),
    (1.0, "1"),
    (1e9, "1000000000"),
    (39_800.5, "!notWholeYen"),
    (39_800.000_000_000_01, "!notWholeYen"),
    (0.1, "!notWholeYen"),
    (1e-300, "!notWholeYen"),
    (f64::MIN_POSITIVE, "!notWholeYen"),
    (5e-324, "!notWholeYen"),
    (-1.0, "!negative"),
    (-1e300, "!negative"),
    (1_000_000_001.0, "!tooLarge"),
    (4_503_599_627_370_496.0, "!tooLarge"),
    (1e300, "!tooLarge"),
    (f64::MAX, "!tooLarge"),
    (f64::NAN, "!notAnAmount"),
    (f64::INFINITY, "!notAnAmount"),
    (f64::NEG_INFINITY, "!notAnAmount"),
];

#[test]
fn table() {
    holds(Kind::Net, AMOUNTS);
    numbers_hold(Kind::Net, NUMBERS);
}

#[test]
fn billed_amounts() {
    holds(
        Kind::Gross,
        &[
            ("1兆円", "1000000000000"),
            ("1兆1円", "!tooLarge"),
            ("0.123456789012兆円", "123456789012"),
            ("43,780円", "43780"),
            ("43,780円（税込）", "43780"),
            ("税込43,780円", "43780"),
            ("43,780円(税込み)", "43780"),
            ("請求額：43,780円（税込）", "43780"),
            ("ご請求金額 ¥43,780-", "43780"),
            ("合計43,780円", "43780"),
            ("月額43,780円（税込）", "43780"),
            ("43,780円（税抜）", "!taxExcluded"),
            ("43,780円（税別）", "!taxExcluded"),
            ("税抜39,800円", "!taxExcluded"),
            ("39,800円+税", "!taxExcluded"),
            ("39,800円（税込43,780円）", "!twoAmounts 43780"),
            ("43,780円（税抜39,800円）", "!twoAmounts 43780"),
            ("1.000", "!pointOrComma 1 1000"),
            ("2万5", "!shortForm 20005 25000"),
        ],
    );
}

#[test]
fn amounts_with_tax_or_without_as_people_say() {
    holds(Kind::Either, &[("43,780円（税込）", "43780"), ("39,800円（税抜）", "39800"), ("39800", "39800")]);
}

#[test]
fn fees_for_another_time_are_not_taken() {
    holds(
        Kind::Yearly,
        &[
            ("年額477,600円", "477600"),
            ("477,600円/年", "477600"),
            ("月額39,800円", "!otherPeriod"),
            // For a month or for a year?
            ("月額39,800円/年", "!notAnAmount"),
        ],
    );
    holds(
        Kind::Once,
        &[("初期費用：50,000円", "50000"), ("月額39,800円", "!otherPeriod"), ("50,000円/年", "!otherPeriod")],
    );
    holds(Kind::Each, &[("550円/回", "550"), ("550円", "550"), ("550円/月", "!otherPeriod")]);
}

#[test]
fn tax_comes_off_at_the_rate_of_today() {
    // 39,800 with 3, 5, 8 and 10 %.
    holds_on("1997-03-31", Kind::Net, &[("40,994円（税込）", "!taxIncluded 39800")]);
    holds_on("1997-04-01", Kind::Net, &[("41,790円（税込）", "!taxIncluded 39800")]);
    holds_on("2019-09-30", Kind::Net, &[("42,984円（税込）", "!taxIncluded 39800")]);
    holds_on("2019-10-01", Kind::Net, &[("43,780円（税込）", "!taxIncluded 39800")]);
    // Without a usable base date there is no rate.
    holds_on("2026/2/30", Kind::Net, &[("43,780円（税込）", "!taxIncluded"), ("39,800円", "39800")]);
}

proptest! {
    #![proptest_config(crate::properties::many())]

    #[test]
    fn what_is_offered_for_an_amount_with_tax_comes_to_it(net in 0..=FEE_MAX) {
        let gross = net + net / 10;
        prop_assert_eq!(read(Kind::Net, &format!("{gross}円（税込）")), format!("!taxIncluded {net}"));
    }
}

/// "12,345,678".
fn with_commas(amount: i64) -> String {
    let digits = amount.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(",")
}

proptest! {
    #![proptest_config(crate::properties::many())]

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
            format!("{amount}.00"),
            full_width(&format!("{commas}円")),
        ];
        for form in forms {
            prop_assert_eq!(read(Kind::Net, &form), amount.to_string(), "{}", form);
        }
        prop_assert_eq!(read(Kind::Net, &format!("-{commas}")), if amount == 0 { "0" } else { "!negative" });
        prop_assert_eq!(read(Kind::Net, &format!("{amount}.0001")), "!notWholeYen");
    }
}
