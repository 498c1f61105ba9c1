//! The closed lists are those of `src/wasm.d.ts`, and each code leaves the module in some case.

use std::collections::BTreeSet;

use crate::support::{case_files, result};
use hosting_contract::{Code, Event, NoteCode, RuleCode};
use serde_json::Value;

const TYPES: &str = include_str!("../../src/wasm.d.ts");

fn results() -> Vec<Value> {
    case_files().into_iter().flat_map(|(_, cases)| cases).map(|case| result(&case["case"])).collect()
}

fn names<T: Copy>(codes: &[T], text: fn(T) -> &'static str) -> BTreeSet<String> {
    codes.iter().map(|&code| text(code).to_owned()).collect()
}

/// Checks a list against a union of the types, and against the codes that the cases bring out.
#[track_caller]
fn check(codes: BTreeSet<String>, union: &str, list: &str, key: &str) {
    let (_, union) = TYPES.split_once(&format!("export type {union} =")).unwrap();
    let members =
        union.split_once(";\n").unwrap().0.lines().filter_map(|line| line.trim().strip_prefix("| "));
    let listed: BTreeSet<String> = members.map(|code| code.trim_matches('"').to_owned()).collect();
    assert_eq!(listed, codes);
    let results = results();
    let entries = results.iter().flat_map(|result| result[list].as_array().unwrap());
    let used: BTreeSet<String> = entries.map(|entry| entry[key].as_str().unwrap().to_owned()).collect();
    assert_eq!(used, codes, "each has a case");
}

#[test]
fn problems_are_those_listed() {
    check(names(Code::ALL, Code::text), "ProblemCode", "problems", "code");
}

#[test]
fn notes_are_those_listed() {
    check(names(NoteCode::ALL, NoteCode::text), "NoteCode", "notes", "code");
}

#[test]
fn events_are_those_listed() {
    check(names(Event::ALL, Event::text), "TimelineEventKind", "timeline", "event");
}

/// A rule as the types state it, without the breaks of a formatter: `S<"debtDue",{on:Day}>`.
fn stated(rule: RuleCode) -> String {
    let operand = |&(name, kind): &(&str, &str)| {
        let kind = match kind {
            "i64" => "number",
            "Ratio" | "PerMille" | "String" => "string",
            kind => kind,
        };
        format!("{name}:{kind}")
    };
    let operands: Vec<String> = rule.operands().iter().map(operand).collect();
    let operands = if operands.is_empty() {
        "Record<string,never>".into()
    } else {
        format!("{{{}}}", operands.join(";"))
    };
    format!("S<\"{}\",{operands}>", rule.text())
}

#[test]
fn rules_of_steps_are_those_listed_with_their_operands() {
    let types = TYPES.split_whitespace().collect::<String>().replace(";}", "}").replace(",>", ">");
    for rule in RuleCode::ALL {
        assert!(types.contains(&stated(*rule)), "{} is not listed", stated(*rule));
    }
    assert_eq!(types.matches("|S<\"").count(), RuleCode::ALL.len(), "none is listed that is none");
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

#[test]
fn every_rule_of_a_step_has_a_case() {
    let mut used = BTreeSet::new();
    for result in results() {
        each_step(&result, &mut |step| {
            used.insert(step["rule"].as_str().unwrap().to_owned());
        });
    }
    assert_eq!(used, names(RuleCode::ALL, RuleCode::text));
}
