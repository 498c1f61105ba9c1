//! The second opinion held against the worked cases, which neither implementation wrote.

use crate::compare::bare;
use crate::opinion::Opinion;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file of worked cases: those of the repository.
fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    files
}

/// Where the opinion departs from what a case expects: of each object the keys that are given, lists in full.
fn departures(path: &str, expected: &Value, given: &Value, found: &mut Vec<String>) {
    match (expected, given) {
        (Value::Object(expected), Value::Object(given)) => {
            for (name, expected) in expected {
                departures(
                    &format!("{path}.{name}"),
                    expected,
                    given.get(name).unwrap_or(&Value::Null),
                    found,
                );
            }
        }
        (Value::Array(expected), Value::Array(given)) if expected.len() == given.len() => {
            for (index, (expected, given)) in expected.iter().zip(given).enumerate() {
                departures(&format!("{path}[{index}]"), expected, given, found);
            }
        }
        (Value::Null, Value::Null) => {}
        _ if expected == given => {}
        _ => found.push(format!("{path}: expected {expected}, second opinion {given}")),
    }
}

pub fn check(case: &Value) -> Option<Vec<String>> {
    let opinion = Opinion::on(&case["case"])?;
    let mut expected = bare(&case["expect"]);
    let mut found = Vec::new();
    if let Some(fields) = expected.as_object_mut() {
        for own in ["problems", "read", "timeline"] {
            fields.remove(own);
        }
        let notes = fields.remove("notes").unwrap_or_default();
        for note in notes.as_array().into_iter().flatten() {
            let text = |name: &str| note.get(name).and_then(Value::as_str);
            let matches = |(path, code, on): &(String, String, Option<String>)| {
                text("path").is_none_or(|given| given == path)
                    && text("code") == Some(code)
                    && text("on") == on.as_deref()
            };
            let known = [
                "earlierTerms",
                "lastDayIsHoliday",
                "holidayForecast",
                "overpaid",
                "endByTooEarly",
                "acceptByPassed",
                "coolingOffEndsBeforeFormation",
                "noticeMayBeWaived",
                "optionNeverBilled",
            ];
            if !text("code").is_some_and(|code| known.contains(&code)) && !opinion.notes().iter().any(matches)
            {
                found.push(format!("no note {note}, only {:?}", opinion.notes()));
            }
        }
    }
    departures("", &expected, &bare(&opinion.assessment()), &mut found);
    Some(found)
}

#[test]
fn the_worked_cases_agree() {
    let (mut count, mut failures) = (0, Vec::new());
    let mut extra = files();
    extra.extend(std::env::var_os("MORE_CASES").map(PathBuf::from));
    for file in extra {
        let cases: Vec<Value> = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        for case in cases {
            let Some(found) = check(&case) else { continue };
            count += 1;
            if !found.is_empty() {
                failures.push(format!("{}: {}\n    {}", file.display(), case["name"], found.join("\n    ")));
            }
        }
    }
    println!("{count} worked cases");
    assert!(count > 300, "only {count} worked cases were read");
    assert!(failures.is_empty(), "{} of {count} depart\n{}", failures.len(), failures.join("\n"));
}
