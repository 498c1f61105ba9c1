//! What the test programs share: worked cases and how a result is held against an expectation.

use std::fs;
use std::path::PathBuf;

use hosting_contract::{Day, Input, assess};
use serde_json::Value;

/// The files of `tests/cases/`, with their names.
pub fn case_files() -> Vec<(String, Vec<Value>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let cases =
                serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path.file_name().unwrap().to_string_lossy().into_owned(), cases)
        })
        .collect()
}

/// The result of a case, as it would leave the module.
#[track_caller]
pub fn result(case: &Value) -> Value {
    let input: Input = serde_json::from_value(case.clone()).unwrap();
    let assessment = assess(&input).unwrap_or_else(|error| panic!("{}: {case}", error.0));
    serde_json::to_value(assessment).unwrap()
}

/// Where `actual` departs from what is expected of it: every key given must agree, lists in full.
pub fn differences(path: &str, expected: &Value, actual: &Value, found: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            for (key, expected) in expected {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                differences(&path, expected, actual.get(key).unwrap_or(&Value::Null), found);
            }
        }
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
            for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                differences(&format!("{path}[{index}]"), expected, actual, found);
            }
        }
        _ if expected == actual => {}
        _ => found.push(format!("{path}: expected {expected}, got {actual}")),
    }
}

/// The value at a path such as `outages[0].claimBy`.
pub fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    let pointer = format!("/{}", path.replace('[', "/").replace(']', "").replace('.', "/"));
    value.pointer(&pointer)
}

/// A day in canonical form.
pub fn stated(text: &str) -> Day {
    let mut parts = text.split('-').map(|part| part.parse::<u32>().unwrap());
    let (year, month, day) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
    Day::new(i32::try_from(year).unwrap(), month, day).unwrap()
}
