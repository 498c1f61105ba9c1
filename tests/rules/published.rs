//! Figures that others have published, reproduced by the rules themselves; their mistakes refuted.

use crate::support::{result, stated as day};
use hosting_contract::reading::DayCount;
use hosting_contract::{PerMille, Period, Ratio, Years, Yen, consumption_tax, interest};
use serde_json::json;

const PUBLISHED: &str = include_str!("../cases/published.csv");

struct Row<'a> {
    kind: &'a str,
    amount: &'a str,
    rate: &'a str,
    from: &'a str,
    to: &'a str,
    convention: &'a str,
    result: &'a str,
}

/// The rows of the file; a field in quotes may hold commas.
fn rows() -> Vec<Row<'static>> {
    PUBLISHED
        .lines()
        .skip(1)
        .map(|line| {
            let mut fields = Vec::new();
            let mut rest = line;
            while !rest.is_empty() {
                let (field, after) = match rest.strip_prefix('"') {
                    Some(quoted) => {
                        let (field, after) = quoted.split_once('"').unwrap();
                        (field, after.strip_prefix(',').unwrap_or(after))
                    }
                    None => rest.split_once(',').unwrap_or((rest, "")),
                };
                fields.push(field);
                rest = after;
            }
            let [kind, amount, rate, from, to, convention, result, ..] = fields[..] else { panic!("{line}") };
            Row { kind, amount, rate, from, to, convention, result }
        })
        .collect()
}

/// A rate as published, in thousandths.
fn rate(text: &str) -> PerMille {
    let percent = text.trim_end_matches('%');
    let (whole, tenths) = percent.split_once('.').unwrap_or((percent, "0"));
    PerMille(whole.parse::<i64>().unwrap() * 10 + tenths.parse::<i64>().unwrap())
}

fn yen(text: &str) -> Yen {
    Yen(text.parse().unwrap())
}

fn period(row: &Row) -> Period {
    Period { first: day(row.from), last: day(row.to) }
}

fn charge(amount: &str, percent: &str, period: Period, convention: DayCount) -> Ratio {
    interest(yen(amount), rate(percent), Years::of(period, convention))
}

const CONVENTIONS: [DayCount; 4] =
    [DayCount::YearsThenDays, DayCount::Fixed365, DayCount::YearsThen365, DayCount::CalendarYears];

#[test]
fn late_charges() {
    let mut count = 0;
    for row in rows().iter().filter(|row| row.kind == "late charge") {
        count += 1;
        let (convention, style) = row.convention.split_once("; ").unwrap_or((row.convention, "down"));
        let conventions = if convention == "all" { &CONVENTIONS[..] } else { &CONVENTIONS[..1] };
        for &convention in conventions {
            let exact = charge(row.amount, row.rate, period(row), convention);
            match style {
                // Published to ten decimals and more, of which we show four.
                "exact" => {
                    let (whole, decimals) = row.result.split_once('.').unwrap();
                    assert_eq!(exact.text(), format!("{whole}.{}…", &decimals[..4]));
                }
                "each part down" => {
                    let Years { whole, common_days, leap_days } = Years::of(period(row), convention);
                    let nothing = Years { whole: 0, common_days: 0, leap_days: 0 };
                    let parts: Yen = [
                        Years { whole, ..nothing },
                        Years { common_days, ..nothing },
                        Years { leap_days, ..nothing },
                    ]
                    .into_iter()
                    .map(|part| interest(yen(row.amount), rate(row.rate), part).down())
                    .sum();
                    assert_eq!(parts, yen(row.result));
                    assert_eq!(exact.down(), Yen(yen(row.result).0 + 1), "rounded once, it is a yen more");
                }
                _ => assert_eq!(exact.down(), yen(row.result), "{} {} {}", row.amount, row.from, row.to),
            }
        }
    }
    assert_eq!(count, 12);
}

#[test]
fn a_payment_goes_to_the_charge_first() {
    // 306 yen of charge on 100,000; 3,000 paid leave 97,306.
    let period = Period { first: day("2025-01-01"), last: day("2025-01-08") };
    let charge = charge("100000", "14%", period, DayCount::YearsThenDays).down();
    assert_eq!(charge, Yen(306));
    assert_eq!(Yen(100_000).plus(charge).minus(Yen(3_000)), Yen(97_306));
}

#[test]
fn eight_days_with_the_first_counted() {
    for row in rows().iter().filter(|row| row.kind == "cooling-off") {
        let applied = json!({ "appliedOn": row.from, "appliedVia": "website" });
        let result = result(&json!({ "asOf": row.from, "contract": applied }));
        assert_eq!(result["coolingOff"]["lastDay"], row.result);
    }
}

#[test]
fn periods() {
    let mut count = 0;
    for row in rows().iter().filter(|row| row.kind == "period") {
        count += 1;
        let first = day(row.from);
        let last = match row.convention {
            "2 months from this day (counted)" => first.last_of_months(2),
            "1 month from this day (counted)" => first.last_of_months(1),
            "3 months from this day (counted)" => first.last_of_months(3),
            "within 5 days of this day (not counted)" => first.plus_days(5),
            other => panic!("{other}"),
        };
        assert_eq!(last, day(row.result), "{} {}", row.from, row.convention);
    }
    assert_eq!(count, 5);
}

#[test]
fn two_weeks_of_clear_days() {
    let row = rows().into_iter().find(|row| row.kind == "notice").unwrap();
    let given = |on: &str| {
        let notice = json!({ "kind": "termsChange", "givenOn": on, "effectiveOn": row.to });
        result(&json!({ "asOf": "2026-11-22", "notices": [notice] }))["notices"][0].clone()
    };
    let latest = given(row.result);
    assert_eq!((&latest["latestNoticeOn"], &latest["inTime"]), (&json!(row.result), &json!(true)));
    assert_eq!(given(&day(row.result).next().text())["inTime"], false);
}

#[test]
fn whole_days_of_an_outage() {
    let row = rows().into_iter().find(|row| row.kind == "whole days").unwrap();
    let outage =
        json!({ "awareAt": "2026-11-01T00:00", "span": row.from, "cause": "company", "total": true });
    let result = result(&json!({ "asOf": "2026-11-22", "plan": {}, "outages": [outage] }));
    assert_eq!(result["outages"][0]["days"].as_i64(), row.result.parse().ok());
}

#[test]
fn tax() {
    let row = rows().into_iter().find(|row| row.kind == "tax").unwrap();
    let ten_percent = consumption_tax(day("2019-10-01").month()).unwrap();
    assert_eq!(ten_percent, rate(row.rate));
    assert_eq!(Ratio::yen(yen(row.amount)).rate(ten_percent).text(), row.result);
}

#[test]
fn published_mistakes_are_not_repeated() {
    let negative: Vec<_> = rows().into_iter().filter(|row| row.kind == "negative").collect();
    let [by_days, by_rate] = &negative[..] else { panic!("two rows") };

    // A year, 144 days of 2020 and 19 of 2021; 114 were counted for 2020.
    let years = Years::of(period(by_days), DayCount::YearsThenDays);
    assert_eq!(years, Years { whole: 1, common_days: 19, leap_days: 144 });
    let charge_for = |years| interest(yen(by_days.amount), rate(by_days.rate), years);
    assert_eq!(charge_for(years).down(), Yen(24_167));
    assert_eq!(charge_for(Years { leap_days: 114, ..years }).text(), "22796.9214…");

    // 20 days at 3 % are not 5,000 yen.
    let twenty_days = Period { first: day("2023-01-01"), last: day("2023-01-20") };
    for convention in CONVENTIONS {
        assert_eq!(charge(by_rate.amount, by_rate.rate, twenty_days, convention).down(), Yen(1_643));
    }
}
