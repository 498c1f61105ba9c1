//! The worked cases, natively.

use std::collections::BTreeSet;

use crate::support::{at, case_files, differences, result};
use hosting_contract::Article;
use hosting_contract::Question;
use serde_json::{Value, json};

/// Where a case's result departs from what the case expects. Of the given cases (`worked.json`) the notes are only some.
fn disagreements(case: &Value, given: bool) -> Vec<String> {
    let actual = result(&case["case"]);
    let mut found = Vec::new();
    let mut expected = case["expect"].clone();
    if given && let Some(notes) = expected.as_object_mut().and_then(|expected| expected.remove("notes")) {
        let has = |note: &Value| actual["notes"].as_array().unwrap().contains(note);
        let missing = notes.as_array().unwrap().iter().filter(|note| !has(note));
        found.extend(missing.map(|note| format!("notes: {note} is not among {}", actual["notes"])));
    }
    if !expected.is_null() {
        differences("", &expected, &actual, &mut found);
    }
    for path in case["absent"].as_array().into_iter().flatten() {
        if let Some(value) = at(&actual, path.as_str().unwrap()) {
            found.push(format!("{path}: expected nothing, got {value}"));
        }
    }
    for code in case["without"].as_array().into_iter().flatten() {
        let notes = actual["notes"].as_array().into_iter().flatten();
        found.extend(
            notes
                .filter(|note| note["code"] == *code)
                .map(|note| format!("notes: expected no {code}, got {note}")),
        );
    }
    for (id, expected) in case["outcomes"].as_object().into_iter().flatten() {
        let block = at(&actual, case["at"].as_str().unwrap()).unwrap_or(&Value::Null);
        let readings = block["readings"].as_array().into_iter().flatten();
        let outcome = readings.clone().find(|reading| reading["id"] == **id);
        let given: Value = outcome
            .and_then(|outcome| outcome["outcomes"].as_array())
            .map(|outcomes| {
                outcomes
                    .iter()
                    .map(|outcome| (outcome["reading"].as_str().unwrap(), outcome["value"].clone()))
                    .collect()
            })
            .unwrap_or(Value::Null);
        if given != *expected {
            found.push(format!("{id}: expected {expected}, got {given}"));
        }
    }
    found
}

#[test]
fn every_case_agrees() {
    let mut count = 0;
    let mut failures = Vec::new();
    for (file, cases) in case_files() {
        for case in cases {
            count += 1;
            let found = disagreements(&case, file == "worked.json");
            if !found.is_empty() {
                failures.push(format!(
                    "{file}: {}\n    {}",
                    case["name"].as_str().unwrap(),
                    found.join("\n    ")
                ));
            }
        }
    }
    assert!(count >= 90, "only {count} cases were found");
    assert!(failures.is_empty(), "{} of {count} cases disagree\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn a_wrong_expectation_is_noticed() {
    let case = json!({
        "case": { "asOf": "2026-02-01", "contract": { "formedOn": "2026-01-01" } },
        "expect": { "term": { "initialEnd": "2027-02-01" } },
        "absent": ["term.current"],
        "at": "term",
        "outcomes": { "renewal": { "untilEffective": "2026-03-31" } },
    });
    assert_eq!(disagreements(&case, false).len(), 3);
    let case = json!({ "case": { "asOf": "2026-02-01" }, "expect": { "notes": [{ "code": "overpaid" }] } });
    assert_eq!(disagreements(&case, true).len(), 1);
}

fn cited(key: &str) -> BTreeSet<String> {
    let cases = case_files().into_iter().flat_map(|(_, cases)| cases);
    cases
        .flat_map(|case| case[key].as_array().cloned().unwrap_or_default())
        .map(|name| name.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn every_article_that_yields_a_figure_has_a_case() {
    let cited = cited("articles");
    let listed = [
        "2",
        "30(2)",
        "6(2)",
        "4(3)",
        "4(4)",
        "12(1)",
        "13(1)",
        "14",
        "17",
        "13(2)",
        "22",
        "31(3)",
        "25(2)",
        "26(4)",
        "27(1)",
        "27(2)",
        "27(3)",
        "27(5)",
        "27(4)",
        "27(6)",
        "28",
        "30(3)",
        "30(4)",
        "30(5)",
        "31(2)",
        "30(6)",
        "31(4)",
        "37(1)",
        "37(2)",
        "37(3)",
        "33",
        "34",
        "35",
        "40",
        "45",
        "47(3)",
        "supplement",
        "W2",
    ];
    let own = Article::ALL.iter().map(|article| article.text().to_owned());
    let listed = listed.into_iter().map(str::to_owned);
    let missing: Vec<String> = listed.chain(own).filter(|article| !cited.contains(article)).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

#[test]
fn every_reading_has_a_case_that_chooses_it_or_states_it() {
    let cases: Vec<Value> = case_files().into_iter().flat_map(|(_, cases)| cases).collect();
    for question in Question::ALL {
        for option in question.options() {
            let found = cases.iter().any(|case| {
                case["case"]["readings"][question.text()] == **option
                    || case["outcomes"][question.text()].get(option).is_some()
            });
            assert!(found, "no case for {}: {option}", question.text());
        }
    }
}

#[test]
fn every_case_has_a_name_of_its_own() {
    let mut names = BTreeSet::new();
    for (file, cases) in case_files() {
        for case in cases {
            let name = case["name"].as_str().unwrap().to_owned();
            assert!(names.insert(name.clone()), "{file}: {name} is there twice");
            assert!(file == "worked.json" || case["working"].is_string(), "{name} states no working");
        }
    }
}
