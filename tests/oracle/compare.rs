//! The first opinion, and where the second departs from it.

use std::collections::{BTreeMap, BTreeSet};

use crate::dated_notes::wrong_notes;
use crate::facts::{QUESTIONS, Readings};
use crate::opinion::Opinion;
use hosting_contract::{Input, assess};
use serde_json::{Map, Value};

/// The result of a case, as it would leave the module.
pub fn first_opinion(case: &Value) -> Value {
    let input: Input = serde_json::from_value(case.clone()).unwrap();
    let assessment = assess(&input).unwrap_or_else(|error| panic!("{error:?}: {case}"));
    serde_json::to_value(assessment).unwrap()
}

/// A result without its working, and items of one kind and name added up.
pub fn bare(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.iter().filter(|(name, _)| !matches!(name.as_str(), "steps" | "readings"));
            let kept = kept.map(|(name, value)| match name.as_str() {
                "items" => (name.clone(), by_kind(value)),
                _ => (name.clone(), bare(value)),
            });
            Value::Object(kept.collect())
        }
        Value::Array(entries) => entries.iter().map(bare).collect(),
        other => other.clone(),
    }
}

fn by_kind(items: &Value) -> Value {
    let mut sums = Map::new();
    for item in items.as_array().unwrap() {
        let label =
            item["label"].as_str().filter(|_| item["kind"] != "remaining" && item["kind"] != "returned");
        let key = format!("{} {}", item["kind"].as_str().unwrap(), label.unwrap_or_default());
        let sum = sums.get(&key).and_then(Value::as_i64).unwrap_or(0) + item["net"].as_i64().unwrap();
        sums.insert(key, sum.into());
    }
    Value::Object(sums)
}

fn unlike(path: &str, second: &Value, first: &Value, found: &mut Vec<String>) {
    match (second, first) {
        (Value::Object(second), Value::Object(first)) => {
            let names: BTreeSet<&String> = second.keys().chain(first.keys()).collect();
            for name in names {
                let of = |object: &Map<String, Value>| object.get(name).cloned().unwrap_or(Value::Null);
                unlike(&format!("{path}.{name}"), &of(second), &of(first), found);
            }
        }
        (Value::Array(second), Value::Array(first)) if second.len() == first.len() => {
            for (index, (second, first)) in second.iter().zip(first).enumerate() {
                unlike(&format!("{path}[{index}]"), second, first, found);
            }
        }
        // A list of nothing but gaps may as well be left out.
        (Value::Array(second), Value::Null) if second.iter().all(Value::is_null) => {}
        _ if second == first => {}
        _ => found.push(format!("{path}: second opinion {second}, first {first}")),
    }
}

/// The units in which a reading may be compared in a block, the one that the rules name first.
type Unit<'a> = Box<dyn Fn(&Readings) -> Option<Value> + 'a>;
type Units<'a> = Vec<Unit<'a>>;

fn units<'a>(opinion: &'a Opinion, block: &str, id: &str) -> Units<'a> {
    let field = |result: Option<Value>, name: &str| result.and_then(|result| result.get(name).cloned());
    let index = || block.split(['[', ']']).nth(1).and_then(|index| index.parse::<usize>().ok()).unwrap();
    let kind = block.split('[').next().unwrap();
    let cancellation = move |name: &'static str| -> Unit<'a> {
        Box::new(move |readings: &Readings| match name {
            "gross" => Some(opinion.cancellation(readings)?.get("remainingFees")?["gross"].clone()),
            name => opinion.cancellation(readings)?.get(name).cloned(),
        })
    };
    match (kind, id) {
        ("term", "renewal") => {
            vec![Box::new(move |readings| field(opinion.term(readings), "ifAcceptedToday"))]
        }
        ("coolingOff", "coolingOffArrival") => vec![Box::new(move |readings| {
            let result = opinion.cooling_off(readings)?;
            Some(result.get("effect").cloned().unwrap_or_else(|| "none".into()))
        })],
        ("cancellation", "renewal" | "feeRevisionExit") => vec![cancellation("effectiveOn")],
        (
            "cancellation",
            "remainingFees" | "remainingFeesTax" | "remainingOptions" | "openingEnding" | "coolingOffMoney"
            | "prepaidFees" | "taxRounding",
        ) => vec![cancellation("gross")],
        ("estimate", id) if id != "coolingOffArrival" => {
            vec![Box::new(move |readings| opinion.estimate_total(readings))]
        }
        ("outages", id) => {
            let index = index();
            let name = match id {
                "claimStart" => "claimBy",
                "extensionLength" => "extensionMinutes",
                "claimUnit" => "refund",
                "refundBase" | "refundRounding" | "nextYear" | "annualOnRenewal" => "amount",
                _ => return Vec::new(),
            };
            vec![Box::new(move |readings| opinion.outages(readings)?[index].get(name).cloned())]
        }
        ("invoices", "dayCount" | "lastDayOfDelay" | "rounding" | "dueOnHoliday") => {
            let index = index();
            vec![Box::new(move |readings| {
                let charge = opinion.invoice(index, readings)?.charge;
                Some(i64::try_from(charge).unwrap().into())
            })]
        }
        ("evasion.lateCharge", "dayCount" | "lastDayOfDelay" | "rounding" | "dueOnHoliday") => {
            vec![Box::new(move |readings| {
                let charge = opinion.special_fee(readings)?.charge;
                Some(i64::try_from(charge).unwrap().into())
            })]
        }
        ("notices", "noticeDays") => {
            let index = index();
            let name = if opinion.facts.notices[index].effective_on.is_some() {
                "latestNoticeOn"
            } else {
                "earliestEffectiveOn"
            };
            vec![Box::new(move |readings| opinion.notice(index, readings).get(name).cloned())]
        }
        ("payoutFrom", _) => ["days", "refund"]
            .into_iter()
            .map(|name| -> Unit<'a> { Box::new(move |readings| field(opinion.payout_from(readings), name)) })
            .collect(),
        _ => Vec::new(),
    }
}

/// What each option of a question gives in a block, once for each unit that it may be given in.
pub fn outcomes(opinion: &Opinion, block: &str, id: &str) -> Vec<Map<String, Value>> {
    let (id, options) = QUESTIONS.into_iter().find(|question| question.0 == id).unwrap();
    let value = |unit: &Unit<'_>, option| {
        let value = unit(&opinion.facts.readings.with(id, option));
        Some((option.to_owned(), value?))
    };
    units(opinion, block, id)
        .iter()
        .map(|unit| options.iter().filter_map(|option| value(unit, option)).collect())
        .collect()
}

/// Every block that has a working, with its path.
pub fn blocks(result: &Value) -> Vec<(String, &Value)> {
    let mut found = Vec::new();
    let names = ["term", "coolingOff", "cancellation", "delayedStart", "evasion", "estimate", "payoutFrom"];
    for name in names {
        found.extend(result.get(name).map(|block| (name.to_owned(), block)));
    }
    if let Some(late) = result["evasion"].get("lateCharge") {
        found.push(("evasion.lateCharge".into(), late));
    }
    for list in ["outages", "invoices", "notices"] {
        for (index, block) in result[list].as_array().into_iter().flatten().enumerate() {
            if !block.is_null() {
                found.push((format!("{list}[{index}]"), block));
            }
        }
    }
    found
}

/// The readings of one block against the second opinion.
fn compare_readings(opinion: &Opinion, block: &str, given: &Value, found: &mut Vec<String>) {
    let chosen = &opinion.facts.readings;
    let listed: BTreeMap<&str, &Value> = given["readings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reading| (reading["id"].as_str().unwrap(), reading))
        .collect();
    for (id, options) in QUESTIONS {
        let units = units(opinion, block, id);
        let values_in = |unit: &dyn Fn(&Readings) -> Option<Value>| -> Vec<Option<Value>> {
            options.iter().map(|option| unit(&chosen.with(id, option))).collect()
        };
        let Some(reading) = listed.get(id) else {
            // Where an outage gives nothing by any reading, its formula's result is no question.
            let nothing = given.get("reason").is_some_and(|reason| reason != "claimLapsed");
            let Some(first) = units.first().filter(|_| !nothing) else { continue };
            let values = values_in(first.as_ref());
            if values.iter().all(Option::is_some) && values.windows(2).any(|pair| pair[0] != pair[1]) {
                found.push(format!("{block}: {id} is not compared, and would give {values:?}"));
            }
            continue;
        };
        let given: Vec<(&str, Value)> = reading["outcomes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|outcome| (outcome["reading"].as_str().unwrap(), outcome["value"].clone()))
            .collect();
        if reading["chosen"] != chosen.of(id) {
            found.push(format!("{block}: {id} is said to be {}", reading["chosen"]));
        }
        let differs = given.windows(2).any(|pair| pair[0].1 != pair[1].1);
        // The two readings of cooling-off ask for different days and may be told apart even where both come to the same.
        if reading["differs"] != differs && (differs || id != "coolingOffArrival") {
            found.push(format!("{block}: {id} differs {} with {given:?}", reading["differs"]));
        }
        let second: Vec<Vec<(&str, Value)>> = units
            .iter()
            .map(|unit| options.iter().copied().zip(values_in(unit.as_ref())))
            .map(|values| values.filter_map(|(option, value)| Some((option, value?))).collect())
            .collect();
        if !second.contains(&given) {
            found.push(format!("{block}: {id} gives {given:?}, the second opinion {second:?}"));
        }
    }
}

/// Where the two opinions on a case depart; nothing where the case is not written as the second one reads it.
pub fn differences(case: &Value) -> Option<Vec<String>> {
    let opinion = Opinion::on(case)?;
    let result = first_opinion(case);
    let mut found = compare(&opinion, &result);
    found.extend(wrong_notes(case, &result, &opinion.faults));
    Some(found)
}

pub fn compare(opinion: &Opinion, result: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut given = bare(result);
    let fields = given.as_object_mut().unwrap();
    for other in ["problems", "notes", "read", "timeline"] {
        fields.remove(other);
    }
    unlike("", &bare(&opinion.assessment()), &given, &mut found);

    let entries = |name: &str| result[name].as_array().unwrap().clone();
    let problems: BTreeSet<String> =
        entries("problems").iter().map(|problem| problem["path"].as_str().unwrap().to_owned()).collect();
    if problems != opinion.faults {
        found.push(format!("problems: second opinion {:?}, first {problems:?}", opinion.faults));
    }
    let ours = [
        "consumerContract",
        "suspensionPossible",
        "prescriptionPossible",
        "extensionWithoutEnd",
        "stopOptions",
        "liabilityCap",
        "liabilityCapVoid",
    ];
    let notes: BTreeSet<_> = entries("notes")
        .iter()
        .map(|note| {
            let text = |name: &str| note.get(name).and_then(Value::as_str).map(str::to_owned);
            (text("path").unwrap(), text("code").unwrap(), text("on"))
        })
        .filter(|(_, code, _)| ours.contains(&code.as_str()))
        .collect();
    let second = opinion.notes();
    if notes != second {
        let only: Vec<_> = second.symmetric_difference(&notes).collect();
        found.push(format!("notes: only one opinion has {only:?}"));
    }
    if opinion.contract_is_sound() {
        for (path, block) in blocks(result) {
            compare_readings(opinion, &path, block, &mut found);
        }
    }
    found
}
