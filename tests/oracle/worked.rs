//! The second opinion held against the worked cases, which neither implementation wrote.

use crate::compare::{bare, outcomes};
use crate::effort::report;
use crate::opinion::Opinion;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The worked cases, each with the name of its file.
pub fn cases() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    let read = |path: PathBuf| {
        let cases: Vec<Value> = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        cases.into_iter().map(move |case| (name.clone(), case))
    };
    files.into_iter().flat_map(read).collect()
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

/// The notes of the first edition, which the second opinion does not work out.
const OTHER_NOTES: [&str; 9] = [
    "acceptByPassed",
    "coolingOffEndsBeforeFormation",
    "earlierTerms",
    "endByTooEarly",
    "holidayForecast",
    "lastDayIsHoliday",
    "noticeMayBeWaived",
    "optionNeverBilled",
    "overpaid",
];

/// Where the opinion departs from a case, or nothing where the case is about texts that only a person would type.
fn check(case: &Value) -> Option<Vec<String>> {
    let opinion = Opinion::on(&case["case"])?;
    let mut expected = bare(&case["expect"]);
    let mut found = Vec::new();
    if let Some(fields) = expected.as_object_mut() {
        let problems = fields.remove("problems").unwrap_or_default();
        let mut paths =
            problems.as_array().into_iter().flatten().filter_map(|problem| problem["path"].as_str());
        if !paths.all(|path| opinion.faults.contains(path)) {
            return None;
        }
        fields.remove("read");
        fields.remove("timeline");
        for note in fields.remove("notes").unwrap_or_default().as_array().into_iter().flatten() {
            let text = |name: &str| note.get(name).and_then(Value::as_str);
            let code = text("code").unwrap();
            let same = |(path, other, on): &(String, String, Option<String>)| {
                text("path").is_none_or(|given| given == path) && code == other && text("on") == on.as_deref()
            };
            if !OTHER_NOTES.contains(&code) && !opinion.notes().iter().any(same) {
                found.push(format!("no note {note}, only {:?}", opinion.notes()));
            }
        }
    }
    let given = bare(&opinion.assessment());
    departures("", &expected, &given, &mut found);
    for path in case["absent"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let pointer = format!("/{}", path.replace('[', "/").replace(']', "").replace('.', "/"));
        if let Some(value) = given.pointer(&pointer) {
            found.push(format!("{path}: expected nothing, second opinion {value}"));
        }
    }
    for (id, expected) in case["outcomes"].as_object().into_iter().flatten() {
        let block = case["at"].as_str().unwrap();
        let given: Vec<Value> = outcomes(&opinion, block, id).into_iter().map(Value::Object).collect();
        if !given.contains(expected) {
            found.push(format!("{block}: {id}: expected {expected}, second opinion {given:?}"));
        }
    }
    Some(found)
}

#[test]
fn the_worked_cases_agree() {
    let (mut count, mut failures) = (0, Vec::new());
    for (file, case) in cases() {
        let Some(found) = check(&case) else { continue };
        count += 1;
        if !found.is_empty() {
            failures.push(format!("{file}: {}\n    {}", case["name"], found.join("\n    ")));
        }
    }
    report(&format!("{count} worked cases"));
    assert!(count > 600, "only {count} worked cases were read");
    assert!(failures.is_empty(), "{} of {count} depart\n{}", failures.len(), failures.join("\n"));
}
