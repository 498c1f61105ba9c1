//! Every code that leaves the module is one of `src/wasm.d.ts`, with the operands listed there; and every one listed
//! there leaves the module in some case.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{case_files, result};
use hosting_contract::intake::problem::Code;
use serde_json::Value;

const TYPES: &str = include_str!("../../src/wasm.d.ts");

/// The types without their comments.
fn types() -> String {
    let code = TYPES.lines().filter(|line| !line.trim_start().starts_with(['/', '*']));
    code.collect::<Vec<_>>().join(" ")
}

/// The literals of a union type.
fn union(name: &str) -> BTreeSet<String> {
    let types = types();
    let (_, after) = types.split_once(&format!("export type {name} =")).unwrap();
    let (body, _) = after.split_once(';').unwrap();
    body.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The operands of each rule, with their types.
fn rules() -> BTreeMap<String, BTreeMap<String, String>> {
    let types = types();
    let (_, after) = types.split_once("export type Step =").unwrap();
    let (body, _) = after.split_once("interface S<").unwrap();
    body.split("S<")
        .skip(1)
        .map(|rule| {
            let mut quoted = rule.split('"');
            let name = quoted.nth(1).unwrap().to_owned();
            let operands = rule.split_once('{').map_or("", |(_, after)| after.split_once('}').unwrap().0);
            let operands = operands
                .split(';')
                .filter_map(|operand| operand.split_once(':'))
                .map(|(name, kind)| (name.trim().to_owned(), kind.trim().to_owned()))
                .collect();
            (name, operands)
        })
        .collect()
}

fn is_of(kind: &str, value: &Value) -> bool {
    let shape = |text: &str, pattern: &str| {
        let text: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        text == pattern
    };
    match (kind, value) {
        ("Day", Value::String(text)) => shape(text, "0000-00-00"),
        ("Minute", Value::String(text)) => shape(text, "0000-00-00T00:00"),
        ("Month", Value::String(text)) => shape(text, "0000-00"),
        ("Yen" | "number", Value::Number(number)) => number.is_i64() || number.is_u64(),
        ("string", Value::String(_)) => true,
        _ => false,
    }
}

fn each_step(value: &Value, seen: &mut impl FnMut(&Value)) {
    match value {
        Value::Object(fields) => {
            for step in fields.get("steps").and_then(Value::as_array).into_iter().flatten() {
                seen(step);
            }
            fields.values().for_each(|value| each_step(value, seen));
        }
        Value::Array(entries) => entries.iter().for_each(|value| each_step(value, seen)),
        _ => {}
    }
}

fn results() -> impl Iterator<Item = Value> {
    case_files().into_iter().flat_map(|(_, cases)| cases).map(|case| result(&case["case"]))
}

fn codes<'a>(results: &'a [Value], list: &'a str, key: &'a str) -> BTreeSet<String> {
    let entries = results.iter().flat_map(|result| result[list].as_array().into_iter().flatten());
    entries.map(|entry| entry[key].as_str().unwrap().to_owned()).collect()
}

#[test]
fn problems_are_those_listed() {
    let listed = union("ProblemCode");
    let own: BTreeSet<String> = Code::ALL.iter().map(|code| code.text().to_owned()).collect();
    assert_eq!(own, listed);
    let results: Vec<Value> = results().collect();
    assert_eq!(codes(&results, "problems", "code"), listed, "each has a case");
}

#[test]
fn notes_and_events_are_those_listed() {
    let results: Vec<Value> = results().collect();
    assert_eq!(codes(&results, "notes", "code"), union("NoteCode"));
    assert_eq!(codes(&results, "timeline", "event"), union("TimelineEventKind"));
}

#[test]
fn steps_are_those_listed_with_their_operands() {
    let rules = rules();
    let mut used = BTreeSet::new();
    for result in results() {
        each_step(&result, &mut |step| {
            let rule = step["rule"].as_str().unwrap();
            let operands = rules.get(rule).unwrap_or_else(|| panic!("{rule} is not listed"));
            let values = step["values"].as_object().unwrap();
            assert_eq!(values.keys().collect::<BTreeSet<_>>(), operands.keys().collect(), "{rule}");
            for (name, kind) in operands {
                assert!(is_of(kind, &values[name]), "{rule}: {name} is no {kind}: {}", values[name]);
            }
            used.insert(rule.to_owned());
        });
    }
    let unused: Vec<&String> = rules.keys().filter(|rule| !used.contains(*rule)).collect();
    assert!(unused.is_empty(), "no case uses {unused:?}");
}
