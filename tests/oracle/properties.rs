//! What holds for every case, whatever the figures are.

use crate::compare::first_opinion;
use crate::dates::{Day, Minute};
use crate::effort::{cases, report};
use crate::random::{Dice, case, readings};
use serde_json::{Value, json};

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap_or_else(|| panic!("{value} is no whole number"))
}

fn list<'a>(result: &'a Value, name: &str) -> impl Iterator<Item = (usize, &'a Value)> {
    let entries = result[name].as_array().into_iter().flatten().enumerate();
    entries.filter(|(_, entry)| !entry.is_null())
}

fn day(value: &Value) -> Day {
    Day::read(value.as_str().unwrap()).unwrap()
}

/// Runs a check on the results of random cases.
fn on_random_cases(seed: u64, count: usize, check: impl Fn(&Value, &Value)) {
    let mut dice = Dice::new(seed);
    for _ in 0..count {
        let case = case(&mut dice);
        check(&case, &first_opinion(&case));
    }
    report(&format!("{count} random cases"));
}

#[test]
fn parts_are_the_totals() {
    on_random_cases(1, cases(400, 20_000), |case, result| {
        let adds_up = |amount: &Value| {
            assert_eq!(number(&amount["net"]) + number(&amount["tax"]), number(&amount["gross"]), "{case}");
        };
        let estimate = &result["estimate"];
        if estimate.is_null() {
            return;
        }
        let bills = estimate["months"].as_array().unwrap();
        for bill in bills {
            adds_up(bill);
            let items: i64 = bill["items"].as_array().unwrap().iter().map(|item| number(&item["net"])).sum();
            assert_eq!(items, number(&bill["net"]), "{case}");
        }
        for part in ["net", "tax", "gross"] {
            let sum: i64 = bills.iter().map(|bill| number(&bill[part])).sum();
            assert_eq!(sum, number(&estimate["total"][part]), "{part} of {case}");
        }
        for exit in estimate["exits"].as_array().unwrap() {
            adds_up(&exit["total"]);
        }
        // The remaining fees are the same in the cancellation as among the bills.
        if case.get("estimateUntil").is_none() && !result["cancellation"]["remainingFees"].is_null() {
            let billed: i64 = bills
                .iter()
                .filter(|bill| bill["items"][0]["kind"] == "remaining")
                .map(|bill| number(&bill["gross"]))
                .sum();
            assert_eq!(billed, number(&result["cancellation"]["remainingFees"]["gross"]), "{case}");
        }
    });
}

#[test]
fn the_range_holds_the_total_under_every_combination_of_its_readings() {
    let mut ranges = 0;
    let mut dice = Dice::new(2);
    for _ in 0..cases(150, 3_000) {
        let case = case(&mut dice);
        let first = first_opinion(&case);
        let Some(range) = first["estimate"].get("range") else { continue };
        ranges += 1;
        let (least, most) = (number(&range["least"]["gross"]), number(&range["most"]["gross"]));
        let total = number(&first["estimate"]["total"]["gross"]);
        assert!((least..=most).contains(&total), "{total} is outside {least} to {most}: {case}");
        let chosen = case["readings"]["coolingOffMoney"].as_str().unwrap_or("initialKept");
        let money: Vec<&str> = ["initialKept", "allReturned", "literal"]
            .into_iter()
            .filter(|money| *money != "literal" || chosen == "literal")
            .collect();
        let mut totals = Vec::new();
        for money in &money {
            for fees in ["literal", "waived"] {
                for prepaid in ["kept", "returned"] {
                    for exit in ["ordinary", "immediate"] {
                        for opening in ["none", "wholeTerm"] {
                            let mut other = case.clone();
                            let chosen = [
                                ("coolingOffMoney", money),
                                ("remainingFees", &fees),
                                ("prepaidFees", &prepaid),
                                ("feeRevisionExit", &exit),
                                ("openingEnding", &opening),
                            ];
                            for (id, option) in chosen {
                                other["readings"][id] = (*option).into();
                            }
                            totals.push(number(&first_opinion(&other)["estimate"]["total"]["gross"]));
                        }
                    }
                }
            }
        }
        let ends = (totals.iter().min().copied(), totals.iter().max().copied());
        assert_eq!(ends, (Some(least), Some(most)), "{case}");
    }
    report(&format!("{ranges} ranges, each under every combination of its readings"));
    assert!(ranges > 20);
}

/// The outages for which something is given, with their times.
fn given(case: &Value, result: &Value) -> Vec<(usize, Minute, Minute)> {
    list(result, "outages")
        .filter(|(_, outage)| outage["outcome"] != "none")
        .filter_map(|(index, outage)| {
            let aware = Minute::read(case["outages"][index]["awareAt"].as_str()?).unwrap();
            Some((index, aware, aware.plus(number(&outage["minutes"]))))
        })
        .collect()
}

#[test]
fn the_same_hours_are_never_paid_twice() {
    let mut pairs = 0;
    let mut dice = Dice::new(3);
    for _ in 0..cases(400, 20_000) {
        // Up to six entries within a week: most of them overlap.
        let begin = Minute::read("2026-06-01T00:00").unwrap();
        let outages: Vec<Value> = (0..dice.between(2, 6))
            .map(|_| {
                let from = begin.plus(dice.between(0, 14) * 720);
                let to = from.plus(dice.between(0, 9) * 720);
                json!({ "awareAt": from.text(), "restoredAt": to.text() })
            })
            .collect();
        let mut case = json!({
            "asOf": "2026-06-20", "contract": { "formedOn": "2026-04-15" }, "plan": { "monthlyFee": dice.fee() },
            "outages": outages, "readings": readings(&mut dice),
        });
        if dice.in_hundred(30) {
            let on = begin.day().plus(dice.between(-2, 8));
            case["cancellation"] = json!({ "ground": "interruption", "on": on.text() });
        }
        let result = first_opinion(&case);
        let given = given(&case, &result);
        for (place, one) in given.iter().enumerate() {
            for other in &given[..place] {
                pairs += 1;
                assert!(one.1 >= other.2 || other.1 >= one.2, "entries {} and {} of {case}", one.0, other.0);
            }
        }
    }
    report(&format!("{pairs} pairs of outages"));
    assert!(pairs > 50);
}

#[test]
fn nothing_is_given_for_time_outside_the_contract() {
    on_random_cases(4, cases(400, 20_000), |case, result| {
        let formed = case["contract"].get("formedOn").map(day);
        let ended = result["cancellation"].get("effectiveOn").map(day);
        for (index, from, to) in given(case, result) {
            let outage = &result["outages"][index];
            let at_fault =
                result["problems"].as_array().unwrap().iter().any(|it| it["path"] == "contract.formedOn");
            if let Some(formed) = formed.filter(|_| !at_fault) {
                assert!(from >= formed.starts(), "begins before formation: {case}");
            }
            if let Some(ended) = ended {
                assert!(to <= ended.ends(), "goes on after the end: {case}");
            }
            let counted = number(&outage["minutes"]);
            assert_eq!(number(&outage["days"]), counted / 1_440, "{case}");
            assert!(number(&outage["extensionMinutes"]) < counted + 1_440, "{case}");
        }
        let until = result["delayedStart"].get("extendedUntil").map(day);
        if let (Some(until), Some(ended)) = (until, ended) {
            let actual = day(&case["delayedStart"]["actualOn"]);
            assert!(actual <= ended, "starts after the end: {case}");
            assert_eq!(until, ended.plus(number(&result["delayedStart"]["extensionDays"])), "{case}");
        }
        if case["contract"].get("formedOn").is_none() {
            assert!(until.is_none());
            assert!(
                list(result, "outages").all(|(_, outage)| outage.get("extendedUntil").is_none()),
                "{case}"
            );
        }
    });
}

#[test]
fn what_is_settled_is_never_asked_for() {
    on_random_cases(5, cases(400, 20_000), |case, result| {
        let noted = |path: &str, code: &str| {
            result["notes"]
                .as_array()
                .unwrap()
                .iter()
                .any(|note| note["path"] == *path && note["code"] == *code)
        };
        let deadline = |path: &str| {
            let events = result["timeline"].as_array().unwrap().iter();
            events.filter(|event| event["deadline"] == true).any(|event| event["path"] == *path)
        };
        for (index, charge) in list(result, "invoices") {
            let path = format!("invoices[{index}]");
            let asked =
                noted(&path, "suspensionPossible") || noted(&path, "prescriptionPossible") || deadline(&path);
            if charge["settled"] == true {
                assert!(!asked, "{path} of {case}");
                if case["invoices"][index].get("paidOn").is_none() {
                    assert_eq!(charge["owed"], 0, "{path} of {case}");
                }
            } else {
                assert!(number(&charge["owed"]) > 0, "{path} of {case}");
            }
        }
        for (index, outage) in list(result, "outages") {
            if outage["claim"] != "open" {
                assert!(!deadline(&format!("outages[{index}]")), "outages[{index}] of {case}");
            }
        }
    });
}
