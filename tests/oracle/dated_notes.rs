//! The notes that hang on a date alone: facts from before the terms, and last days on which banks are closed.

use std::collections::BTreeSet;

use crate::dates::Day;
use crate::holidays::{LAST_YEAR, bank_day_before, banks_are_closed};
use serde_json::Value;

/// The days on which earlier texts of the terms came into force, and the present one.
const TERMS: [(i64, i64, i64); 10] = [
    (2005, 9, 1),
    (2005, 12, 1),
    (2006, 3, 1),
    (2006, 4, 12),
    (2006, 6, 1),
    (2010, 9, 29),
    (2011, 7, 1),
    (2012, 10, 1),
    (2015, 5, 1),
    (2017, 6, 1),
];

fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    value.pointer(&format!("/{}", path.replace('[', "/").replace(']', "").replace('.', "/")))
}

fn day_at(value: &Value, path: &str) -> Option<Day> {
    Day::read(at(value, path)?.as_str()?.get(..10)?)
}

/// The note that a fact of this day has, with the day of the text that governed it.
fn earlier_terms(fact: Day) -> Option<Option<Day>> {
    let terms = TERMS.map(|(year, month, day)| Day::new(year, month, day));
    (fact < terms[9]).then(|| terms.into_iter().rev().find(|from| *from <= fact))
}

/// Where these notes of a result are not those that the dates call for.
pub fn wrong_notes(case: &Value, result: &Value, faults: &BTreeSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    let notes = result["notes"].as_array().unwrap();
    let on = |note: &Value| note.get("on").map(|on| Day::read(on.as_str().unwrap()).unwrap());
    let noted =
        |path: &str, code: &str| notes.iter().find(|note| note["path"] == *path && note["code"] == *code);

    for note in notes {
        let path = note["path"].as_str().unwrap();
        if note["code"] == "earlierTerms" {
            let called_for = day_at(case, path).and_then(earlier_terms);
            if called_for != Some(on(note)) {
                found.push(format!("{note}: called for is {called_for:?}"));
            }
        }
        if note["code"] == "lastDayIsHoliday" {
            let path = path.replace("claimBy", "claimBySafest").replace("SafestSafest", "Safest");
            let Some(last) = day_at(result, &path).or_else(|| day_at(case, &path)) else {
                found.push(format!("{note}: there is no such day"));
                continue;
            };
            // After the last year whose holidays are known no bank day is named.
            let on_bank_day = last.year() > LAST_YEAR || on(note) == Some(bank_day_before(last));
            if !banks_are_closed(last) || !on_bank_day {
                found.push(format!("{note}: banks {} on {}", banks_are_closed(last), last.text()));
            }
        }
    }

    let mut facts = vec!["contract.appliedOn".to_owned(), "contract.formedOn".to_owned()];
    for (list, fact) in [("outages", "awareAt"), ("invoices", "dueOn"), ("notices", "givenOn")] {
        let entries = case[list].as_array().map_or(0, Vec::len);
        facts.extend((0..entries).map(|index| format!("{list}[{index}].{fact}")));
    }
    for path in facts.iter().filter(|path| !faults.contains(*path)) {
        if day_at(case, path).and_then(earlier_terms).is_some() && noted(path, "earlierTerms").is_none() {
            found.push(format!("{path}: no note on the earlier terms"));
        }
    }

    let today = day_at(case, "asOf").unwrap();
    let mut deadlines = vec!["coolingOff.lastDay".to_owned(), "term.acceptByForInitialEnd".to_owned()];
    let outages = result["outages"].as_array().into_iter().flatten().enumerate();
    deadlines.extend(
        outages
            .filter(|(_, outage)| outage["claim"] == "open")
            .map(|(index, _)| format!("outages[{index}].claimBySafest")),
    );
    let notices = result["notices"].as_array().map_or(0, Vec::len);
    deadlines.extend((0..notices).map(|index| format!("notices[{index}].answerBy")));
    for path in deadlines {
        let Some(last) = day_at(result, &path).filter(|last| *last >= today && last.year() <= LAST_YEAR)
        else {
            continue;
        };
        let done = path == "coolingOff.lastDay" && result["coolingOff"].get("effect").is_some();
        let is_noted = noted(&path, "lastDayIsHoliday")
            .or(noted(&path.replace("Safest", ""), "lastDayIsHoliday"))
            .is_some();
        if banks_are_closed(last) && !is_noted && !done {
            found.push(format!("{path}: no note that banks are closed on {}", last.text()));
        }
    }
    found
}
