//! The same hours are never counted twice, and none outside the contract; what is settled is never asked for.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{result, stated};

/// Minutes in a day.
const DAY: i64 = 1_440;
const FORMED: &str = "2026-04-15";

/// Minutes after the start of the day of formation, as a person would type them.
fn minute(since: i64) -> String {
    let day = stated(FORMED).plus_days(since.div_euclid(DAY));
    let of_day = since.rem_euclid(DAY);
    format!("{} {}:{:02}", day.text(), of_day / 60, of_day % 60)
}

/// Where outages may begin and how long they last: close enough together to touch and to overlap.
fn times() -> impl Strategy<Value = Vec<(i64, i64)>> {
    let begin = prop_oneof![-2 * DAY..90 * DAY, (-2..90_i64).prop_map(|day| day * DAY)];
    let length = prop_oneof![0..6 * DAY, (0..6_i64).prop_map(|days| days * DAY)];
    prop::collection::vec((begin, length), 0..12)
}

/// The place of the last minute of a day, in minutes after the start of the day of formation.
fn end_of(day: &str) -> i64 {
    stated(day).days_since(stated(FORMED)).saturating_add(1) * DAY
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_hour_counts_twice_and_none_outside_the_contract(
        times in times(),
        fee in prop_oneof![Just(39_800_i64), Just(300_000), 1..1_000_000_i64],
        cancelled in prop::option::of(0..60_i64),
        ground in prop::sample::select(vec!["ordinary", "interruption", "byCompany"]),
        unit in prop::sample::select(vec!["each", "together"]),
    ) {
        let outages: Vec<Value> = times
            .iter()
            .map(|&(begin, length)| json!({ "awareAt": minute(begin), "restoredAt": minute(begin + length), "cause": "company", "total": true }))
            .collect();
        let mut case = json!({
            "asOf": "2026-05-20", "contract": { "formedOn": FORMED }, "plan": { "monthlyFee": fee },
            "outages": outages, "readings": { "claimUnit": unit },
        });
        if let Some(after) = cancelled {
            case["cancellation"] = json!({ "ground": ground, "on": stated(FORMED).plus_days(after).text() });
        }
        let result = result(&case);
        let end = result["cancellation"]["effectiveOn"].as_str().map(end_of);
        let problem = |index: usize| {
            let path = format!("outages[{index}].awareAt");
            let mut problems = result["problems"].as_array().unwrap().iter();
            problems.find(|problem| problem["path"] == *path).map(|problem| problem["code"].as_str().unwrap())
        };
        // As entered, one after the other.
        let mut stands: Vec<(i64, i64)> = Vec::new();
        let mut paid = 0;
        for (index, &(begin, length)) in times.iter().enumerate() {
            let outcome = &result["outages"][index];
            let restored = begin + length;
            let overlaps = stands.iter().any(|&(other, end)| begin < end && other < restored);
            let expected = if begin < 0 { Some("beforeFormation") } else { overlaps.then_some("outagesOverlap") };
            prop_assert_eq!(problem(index), expected);
            prop_assert_eq!(outcome.is_null(), expected.is_some());
            if outcome.is_null() {
                continue;
            }
            stands.push((begin, restored));
            let counted = end.map_or(restored, |end| restored.min(end)) - begin;
            if end.is_some_and(|end| begin >= end) {
                prop_assert_eq!(&outcome["reason"], "contractOver");
                prop_assert_eq!(outcome["refund"].as_i64(), Some(0));
                prop_assert_eq!(outcome["extensionMinutes"].as_i64(), Some(0));
            } else {
                prop_assert_eq!(outcome["minutes"].as_i64(), Some(counted));
                paid += outcome["refund"].as_i64().unwrap() * 30;
            }
        }
        // The days of the contract, from formation to its end, can be paid for once.
        let last = end.unwrap_or(100 * DAY);
        prop_assert!(paid <= fee * (last / DAY));
    }

    #[test]
    fn what_is_settled_is_never_asked_for(
        due in 0..4_000_i64,
        paid in prop::option::of(-30..2_000_i64),
        payments in prop::collection::vec((0..900_i64, 0..60_000_i64), 0..4),
        day in prop::sample::select(vec!["asStated", "nextBankDay"]),
    ) {
        let first = stated("2017-06-01");
        let due_on = first.plus_days(due);
        let mut on = due_on.minus_days(20);
        let payments: Vec<Value> = payments
            .iter()
            .map(|&(later, amount)| {
                on = on.plus_days(later);
                json!({ "on": on.text(), "amount": amount })
            })
            .collect();
        let mut invoice = json!({ "amount": 50_000, "dueOn": due_on.text(), "payments": payments });
        if let Some(after) = paid {
            invoice["paidOn"] = on.max(due_on).plus_days(after.max(0)).text().into();
        }
        let result = result(&json!({ "asOf": "2026-11-22", "invoices": [invoice], "readings": { "dueOnHoliday": day } }));
        let settled = result["invoices"][0]["settled"].as_bool().unwrap();
        let due_event = result["timeline"].as_array().unwrap().iter().find(|event| event["event"] == "due").unwrap();
        prop_assert_eq!(due_event["deadline"] == true, !settled);
        let pressing = ["suspensionPossible", "prescriptionPossible"];
        let notes = result["notes"].as_array().unwrap();
        let pressed = notes.iter().filter(|note| pressing.iter().any(|code| note["code"] == *code)).count();
        let overdue = due_event["on"].as_str().unwrap() < "2026-11-22";
        prop_assert_eq!(pressed, usize::from(!settled && overdue));
    }
}
