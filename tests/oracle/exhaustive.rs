//! Every day and every minute in the stretches where an edge may lie: both opinions on each.

use crate::compare::first_opinion;
use crate::dates::{Day, Minute, Month, is_leap};
use crate::effort::{is_full, report};
use crate::facts::Facts;
use crate::holidays::LAST_YEAR;
use crate::opinion::{Opinion, late_charge};
use serde_json::{Value, json};

/// So far no estimate runs, and none is worked out: it would take most of the time, and is not what is compared here.
const NO_ESTIMATE: &str = "2199-12";

/// Holds the fields of one block against the second opinion on it.
#[track_caller]
fn same(case: &Value, path: &str, first: &Value, second: &Value) {
    for (name, value) in second.as_object().unwrap() {
        assert_eq!(first.get(name), Some(value), "{path}.{name} of {case}");
    }
}

/// Every pair of a day of formation and a day of acceptance over ten years: the term and the ordinary end of the contract.
#[test]
fn every_formation_and_acceptance_over_ten_years() {
    let (first, last) = (Day::new(2019, 1, 1), Day::new(2028, 12, 31));
    // By default one day of formation in some hundred, and of acceptance the first and last days of months.
    let (step, every_day) = if is_full() { (1, true) } else { (97, false) };
    let mut count = 0_u64;
    let mut formed = first;
    while formed <= last {
        let mut accepted = formed;
        while accepted <= last {
            let edge = accepted.of_month() <= 1 || accepted == accepted.month().last() || accepted == formed;
            if every_day || edge {
                count += 1;
                let case = json!({
                    "asOf": accepted.text(), "contract": { "formedOn": formed.text() }, "plan": { "monthlyFee": 12_345 },
                    "cancellation": { "ground": "ordinary", "on": accepted.text() }, "estimateUntil": NO_ESTIMATE,
                });
                let (opinion, result) = (Opinion::on(&case).unwrap(), first_opinion(&case));
                let readings = &opinion.facts.readings;
                same(&case, "term", &result["term"], &opinion.term(readings).unwrap());
                same(
                    &case,
                    "cancellation",
                    &result["cancellation"],
                    &opinion.cancellation(readings).unwrap(),
                );
            }
            accepted = accepted.plus(1);
        }
        formed = formed.plus(step);
    }
    report(&format!("{count} pairs of formation and acceptance"));
    assert!(count > if is_full() { 6_600_000 } else { 2_000 });
}

/// Every minute around each whole day of an outage of up to forty days, at the fees at and around each threshold.
#[test]
fn every_length_of_an_outage_around_each_day() {
    let mut count = 0_u64;
    let awake = Minute::read("2026-06-01T10:00").unwrap();
    for days in 0..=40_i64 {
        // The least fee that is paid in money for so many days, rounded down and half up, and the fees around it.
        let fees: Vec<i64> = match days {
            0 => vec![0, 39_800, 1_000_000],
            days => {
                let least = (300_000 + days - 1) / days;
                let half_up = (2 * 300_000 - 30 + 2 * days - 1) / (2 * days);
                vec![least - 1, least, least + 1, half_up - 1, half_up, half_up + 1]
            }
        };
        let width = if is_full() { 720 } else { 1 };
        let lengths = (days * 1_440 - width).max(0)..=days * 1_440 + width;
        for minutes in lengths {
            for fee in &fees {
                for readings in [
                    json!({}),
                    json!({ "refundBase": "taxed" }),
                    json!({ "refundRounding": "halfUp" }),
                    json!({ "extensionLength": "startedDays" }),
                    json!({ "extensionLength": "wholeDays", "claimStart": "hour24" }),
                ] {
                    count += 1;
                    let case = json!({
                        "asOf": "2026-06-20", "contract": { "formedOn": "2026-04-15" }, "plan": { "standardMonthlyFee": fee },
                        "estimateUntil": NO_ESTIMATE,
                        "outages": [{ "awareAt": awake.text(), "restoredAt": awake.plus(minutes).text(), "cause": "company", "total": true }],
                        "readings": readings,
                    });
                    let (opinion, result) = (Opinion::on(&case).unwrap(), first_opinion(&case));
                    let second = opinion.outages(&opinion.facts.readings).unwrap();
                    same(&case, "outages[0]", &result["outages"][0], &second[0]);
                }
            }
        }
    }
    report(&format!("{count} outages"));
}

/// The days on which a delay from `due` on ends that are near an edge: the first days, whole years and leap days.
fn ends_of_delay(due: Day) -> Vec<Day> {
    let mut ends: Vec<Day> = (-1..=2).map(|days| due.plus(days)).collect();
    let year = due.year();
    for years in 1..=5 {
        let (_, month, of_month) = due.parts();
        let around = Month::new(year + years, month).first().plus(of_month - 1);
        ends.extend((-2..=2).map(|days| around.plus(days)));
        if is_leap(year + years) {
            ends.extend((-1..=1).map(|days| Day::new(year + years, 2, 29).plus(days)));
        }
        ends.extend([Day::new(year + years, 1, 1).plus(-1), Day::new(year + years, 1, 1)]);
    }
    ends
}

/// Every due day over thirty years, the delay ending around whole years and leap days, in all four day counts.
#[test]
fn every_due_day_over_thirty_years() {
    let (first, last) = (Day::new(2010, 1, 1), Day::new(2039, 12, 31));
    let counts = ["yearsThenDays", "fixed365", "yearsThen365", "calendarYears"];
    let step = if is_full() { 1 } else { 181 };
    let mut count = 0_u64;
    let mut due = first;
    while due <= last {
        let ends = ends_of_delay(due);
        for day_count in counts {
            for rest in [json!({}), json!({ "lastDayOfDelay": "excluded", "rounding": "halfUp" })] {
                let mut readings = rest.clone();
                readings["dayCount"] = day_count.into();
                // One case holds a bill for each end.
                let invoices: Vec<Value> = ends
                    .iter()
                    .map(|end| json!({ "amount": 1_234_567, "dueOn": due.text(), "paidOn": end.text() }))
                    .collect();
                let case = json!({ "asOf": "2026-11-22", "invoices": invoices, "readings": readings });
                let result = first_opinion(&case);
                let opinion = Opinion::on(&case).unwrap();
                let Facts { readings, .. } = &opinion.facts;
                for index in 0..ends.len() {
                    count += 1;
                    let second = late_charge(&opinion.invoice(index, readings).unwrap());
                    same(&case["invoices"][index], "invoices", &result["invoices"][index], &second);
                }
            }
        }
        due = due.plus(step);
    }
    report(&format!("{count} delays"));
}

/// Every due day for which public holidays are known, moved to the next bank day: the two calendars of holidays.
#[test]
fn every_due_day_on_which_banks_may_be_closed() {
    let (first, last) = (Day::new(1989, 4, 1), Day::new(LAST_YEAR, 12, 20));
    let days: Vec<Day> = (first.0..=last.0).step_by(if is_full() { 1 } else { 5 }).map(Day).collect();
    for days in days.chunks(1_000) {
        let invoices: Vec<Value> = days
            .iter()
            .map(|due| json!({ "amount": 100_000, "dueOn": due.text(), "paidOn": due.plus(20).text() }))
            .collect();
        let case = json!({ "asOf": "2026-11-22", "invoices": invoices, "readings": { "dueOnHoliday": "nextBankDay" } });
        let (opinion, result) = (Opinion::on(&case).unwrap(), first_opinion(&case));
        for index in 0..days.len() {
            let second = late_charge(&opinion.invoice(index, &opinion.facts.readings).unwrap());
            same(&case["invoices"][index], "invoices", &result["invoices"][index], &second);
        }
    }
    report(&format!("{} due days moved to bank days", days.len()));
}

/// Every day of a notice over thirty years, and effective days around the shortest time.
#[test]
fn every_notice_over_thirty_years() {
    let (first, last) = (Day::new(2010, 1, 1), Day::new(2039, 12, 31));
    let mut count = 0;
    for given in (first.0..=last.0).step_by(if is_full() { 1 } else { 41 }).map(Day) {
        let mut notices = vec![json!({ "kind": "inquiry", "givenOn": given.text() })];
        for (kind, shortest, longest) in
            [("termsChange", 13, 16), ("dnsChange", 13, 16), ("discontinuation", 57, 64)]
        {
            notices.push(json!({ "kind": kind, "givenOn": given.text() }));
            notices.extend((shortest..=longest).map(|days| {
                json!({ "kind": kind, "givenOn": given.text(), "effectiveOn": given.plus(days).text() })
            }));
        }
        for option in ["clearDays", "counted"] {
            let case =
                json!({ "asOf": "2026-11-22", "notices": notices, "readings": { "noticeDays": option } });
            let (opinion, result) = (Opinion::on(&case).unwrap(), first_opinion(&case));
            for index in 0..notices.len() {
                count += 1;
                let second = opinion.notice(index, &opinion.facts.readings);
                same(&case["notices"][index], "notices", &result["notices"][index], &second);
            }
        }
    }
    report(&format!("{count} notices"));
}
