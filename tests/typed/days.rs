//! Days, and every day in every form.

use hosting_contract::intake::problem::Code::*;
use hosting_contract::intake::typed;
use hosting_contract::unit::calendar::Day;

use crate::{Row, full_width, holds, owned};

/// 2026-11-22 is a Sunday.
const DAYS: &[Row<&str>] = &[
    // Western dates
    ("2026-11-22", Ok("2026-11-22")),
    ("2026/11/22", Ok("2026-11-22")),
    ("2026.11.22", Ok("2026-11-22")),
    ("20261122", Ok("2026-11-22")),
    ("2026年11月22日", Ok("2026-11-22")),
    ("2026-1-5", Ok("2026-01-05")),
    ("2026/01/05", Ok("2026-01-05")),
    ("2028/2/29", Ok("2028-02-29")),
    ("2026年11月22", Ok("2026-11-22")),
    ("二〇二六年十一月二十二日", Ok("2026-11-22")),
    ("2026年十月三十日", Ok("2026-10-30")),
    ("2026年十月十日", Ok("2026-10-10")),
    // Full-width, and what input methods leave behind
    ("２０２６年１１月２２日", Ok("2026-11-22")),
    ("２０２６／１１／２２", Ok("2026-11-22")),
    ("２０２６．１１．２２", Ok("2026-11-22")),
    ("２０２６－１１－２２", Ok("2026-11-22")),
    ("２０２６ー１１ー２２", Ok("2026-11-22")),
    ("2026ｰ11ｰ22", Ok("2026-11-22")),
    ("2026−11−22", Ok("2026-11-22")),
    ("2026–11–22", Ok("2026-11-22")),
    ("2026—11—22", Ok("2026-11-22")),
    ("2026‐11‐22", Ok("2026-11-22")),
    ("2026・11・22", Ok("2026-11-22")),
    ("2026。11。22", Ok("2026-11-22")),
    // Spaces and what cannot be seen
    ("  2026-11-22  ", Ok("2026-11-22")),
    ("\u{3000}2026年 11月\u{a0}22日\u{3000}", Ok("2026-11-22")),
    ("2026 / 11 / 22\n", Ok("2026-11-22")),
    ("\u{feff}2026-11-22\u{200b}", Ok("2026-11-22")),
    ("\u{200e}2026\u{200e}/\u{200e}11\u{200e}/\u{200e}22", Ok("2026-11-22")),
    // Eras
    ("令和8年11月22日", Ok("2026-11-22")),
    ("令和八年十一月二十二日", Ok("2026-11-22")),
    ("令和８年１１月２２日", Ok("2026-11-22")),
    ("令和 8 年 11 月 22 日", Ok("2026-11-22")),
    ("令8.11.22", Ok("2026-11-22")),
    ("㋿8年11月22日", Ok("2026-11-22")),
    ("R8.11.22", Ok("2026-11-22")),
    ("r8/11/22", Ok("2026-11-22")),
    ("Ｒ８．１１．２２", Ok("2026-11-22")),
    ("R08-11-22", Ok("2026-11-22")),
    ("R8年11月22日", Ok("2026-11-22")),
    ("令和元年5月1日", Ok("2019-05-01")),
    ("令和1年5月1日", Ok("2019-05-01")),
    ("令和十年一月一日", Ok("2028-01-01")),
    ("令和181年12月31日", Ok("2199-12-31")),
    ("平成31年4月30日", Ok("2019-04-30")),
    ("㍻31年4月30日", Ok("2019-04-30")),
    ("H31.4.30", Ok("2019-04-30")),
    ("平成元年4月1日", Ok("1989-04-01")),
    ("H1/4/1", Ok("1989-04-01")),
    ("Reiwa 8.11.22", Ok("2026-11-22")),
    ("Heisei 31/4/30", Ok("2019-04-30")),
    ("Showa 64-1-7", Err(OutsideYears)),
    // Weekdays
    ("2026-11-22(日)", Ok("2026-11-22")),
    ("2026年11月22日（日）", Ok("2026-11-22")),
    ("2026年11月22日（日曜日）", Ok("2026-11-22")),
    ("2026年11月22日 日曜日", Ok("2026-11-22")),
    ("2026/11/22 (Sun)", Ok("2026-11-22")),
    ("2026/11/22 （ＳＵＮ．）", Ok("2026-11-22")),
    ("令和8年11月23日(月・祝)", Ok("2026-11-23")),
    ("2026/11/24(火曜)", Ok("2026-11-24")),
    ("2026-11-25 Wednesday", Ok("2026-11-25")),
    ("2026-11-26(木)", Ok("2026-11-26")),
    ("2026-11-27(金)", Ok("2026-11-27")),
    ("2026-11-28 sat", Ok("2026-11-28")),
    // English
    ("22 November 2026", Ok("2026-11-22")),
    ("Nov 22, 2026", Ok("2026-11-22")),
    ("Sun, 22-Nov-2026", Ok("2026-11-22")),
    ("Sept. 1, 2026", Ok("2026-09-01")),
    // The first and the last supported day
    ("1989-04-01", Ok("1989-04-01")),
    ("2199-12-31", Ok("2199-12-31")),
    // Not a day
    ("", Err(NotADay)),
    ("   ", Err(NotADay)),
    ("\u{200b}", Err(NotADay)),
    ("tomorrow", Err(NotADay)),
    ("11/22", Err(NotADay)),
    ("26/11/22", Err(NotADay)),
    ("22/11/2026", Err(NotADay)),
    ("2026-11", Err(NotADay)),
    ("2026-11/22", Err(NotADay)),
    ("2026 11 22", Err(NotADay)),
    ("2026-011-22", Err(NotADay)),
    ("2026-11-022", Err(NotADay)),
    ("02026-11-22", Err(NotADay)),
    ("+2026-11-22", Err(NotADay)),
    ("-2026-11-22", Err(NotADay)),
    ("2026112", Err(NotADay)),
    ("202611221", Err(NotADay)),
    ("99999999999999999999999999", Err(NotADay)),
    ("2026-11-22x", Err(NotADay)),
    ("2026-11-22 9:30", Err(NotADay)),
    ("2026-11-22(祝)", Err(NotADay)),
    ("2026-11-22(日", Err(NotADay)),
    ("2026年11月22日23日", Err(NotADay)),
    ("大正15年1月1日", Err(NotADay)),
    ("令和年11月22日", Err(NotADay)),
    ("2026年月22日", Err(NotADay)),
    ("22 Novem 2026 x", Err(NotADay)),
    ("22 Novx 2026", Err(NotADay)),
    ("元年5月1日", Err(NotADay)),
    ("٢٠٢٦-١١-٢٢", Err(NotADay)),
    // No such day
    ("2026/2/30", Err(NoSuchDay)),
    ("2026-02-29", Err(NoSuchDay)),
    ("2100-02-29", Err(NoSuchDay)),
    ("2026-13-01", Err(NoSuchDay)),
    ("2026-00-10", Err(NoSuchDay)),
    ("2026-11-00", Err(NoSuchDay)),
    ("20261131", Err(NoSuchDay)),
    ("令和8年4月31日", Err(NoSuchDay)),
    ("1900-02-29", Err(NoSuchDay)),
    ("31 Nov 2026", Err(NoSuchDay)),
    // Eras
    ("令和0年1月1日", Err(EraYearZero)),
    ("令和０年", Err(EraYearZero)),
    ("H00.1.1", Err(EraYearZero)),
    ("平成38年11月22日", Err(OutsideEra)),
    ("平成38年", Err(OutsideEra)),
    ("平成31年5月1日", Err(OutsideEra)),
    ("H31.5.1", Err(OutsideEra)),
    ("令和元年4月30日", Err(OutsideEra)),
    ("平成元年1月7日", Err(OutsideEra)),
    ("昭和64年1月8日", Err(OutsideEra)),
    ("S65.1.1", Err(OutsideEra)),
    ("昭和元年12月24日", Err(OutsideEra)),
    // Outside the supported years
    ("1989-03-31", Err(OutsideYears)),
    ("平成元年1月8日", Err(OutsideYears)),
    ("平成元年3月31日", Err(OutsideYears)),
    ("昭和64年1月7日", Err(OutsideYears)),
    ("S64.1.7", Err(OutsideYears)),
    ("㍼50年4月1日", Err(OutsideYears)),
    ("昭和元年12月25日", Err(OutsideYears)),
    ("2200-01-01", Err(OutsideYears)),
    ("9999-12-31", Err(OutsideYears)),
    ("0000-01-01", Err(OutsideYears)),
    ("令和182年1月1日", Err(OutsideYears)),
    ("令和2026年11月22日", Err(OutsideYears)),
    // Weekdays
    ("2026-11-22(月)", Err(WrongWeekday)),
    ("2026年11月22日（土曜日）", Err(WrongWeekday)),
    ("2026/11/22 (Mon)", Err(WrongWeekday)),
    ("Mon, 22 Nov 2026", Err(WrongWeekday)),
    ("2026-11-22月曜", Err(WrongWeekday)),
];

#[test]
fn table() {
    holds(owned(DAYS), |text| typed::day(text).map(Day::text));
}

/// Every day that a case may name.
fn every_day() -> impl Iterator<Item = Day> {
    std::iter::successors(Some(Day::FIRST), |day| Some(day.next())).take_while(|&day| day <= Day::LAST)
}

/// The era and its year on a day, by the days on which eras began.
fn era(day: Day) -> (&'static str, &'static str, &'static str, i32) {
    if day.text().as_str() < "2019-05-01" {
        ("平成", "㍻", "H", day.year().saturating_sub(1988))
    } else {
        ("令和", "㋿", "R", day.year().saturating_sub(2018))
    }
}

#[test]
fn every_day_in_every_form() {
    const WEEKDAYS: [&str; 7] = ["月", "火", "水", "木", "金", "土", "日"];
    let mut days = 0_u32;
    for day in every_day() {
        let (year, month, of_month) = (day.year(), day.month_number(), day.day_of_month());
        let (era, sign, letter, era_year) = era(day);
        let weekday =
            usize::try_from(day.weekday().num_days_from_monday()).ok().and_then(|at| WEEKDAYS.get(at));
        let weekday = weekday.copied().unwrap_or_default();
        let forms = [
            day.text(),
            format!("{year}/{month}/{of_month}"),
            format!("{year}.{month:02}.{of_month:02}"),
            format!("{year}{month:02}{of_month:02}"),
            format!("{year}年{month}月{of_month}日({weekday})"),
            format!("{era}{era_year}年{month}月{of_month}日"),
            format!("{sign}{era_year}年{month}月{of_month}日（{weekday}曜日）"),
            format!("{letter}{era_year}.{month}.{of_month}"),
            full_width(&format!("{}{era_year}/{month}/{of_month}", letter.to_lowercase())),
        ];
        for form in forms {
            assert_eq!(typed::day(&form), Ok(day), "{form}");
        }
        let minute = format!("{}T23:59", day.text());
        assert_eq!(typed::minute(&minute).map(|minute| minute.text()), Ok(minute));
        assert_eq!(typed::month(&format!("{era}{era_year}年{month}月")), Ok(day.month()));
        days = days.saturating_add(1);
    }
    // 210 years of 365 days with 52 leap days (1992 to 2196, not 2100), and the 275 days from 1989-04-01 on.
    assert_eq!(days, 210 * 365 + 51 + 275);
}
