//! The working is tested like the figure: every line of every step is worked out again from its own operands, and every
//! figure is held against its line.

mod line;
mod sums;

use std::collections::{BTreeMap, BTreeSet};

use self::line::{CHECKS, Line};
use self::sums::{
    annual_fees_have_lines, bills_are_taxed, late_charge_adds_up, owed_and_returned_add_up, steps,
};
use crate::compare::{blocks, first_opinion};
use crate::effort::{cases, report};
use crate::ending::Term;
use crate::facts::Facts;
use crate::random::{Dice, case};
use crate::worked;
use serde_json::Value;

/// Rules and their operands.
type Sources = &'static [(&'static str, &'static str)];

/// The figures of a block and the operands that they are read from: of one of these rules' lines.
const FIGURES: &[(&str, &str, Sources)] = &[
    ("term", "usageStart", &[("usageStart", "formedOn")]),
    ("term", "initialStart", &[("initialTerm", "start")]),
    ("term", "initialEnd", &[("initialTerm", "end")]),
    ("term", "acceptByForInitialEnd", &[("acceptBy", "acceptBy")]),
    ("term", "ifAcceptedToday", &[("ordinaryEffective", "effectiveOn"), ("renewalStopped", "effectiveOn")]),
    ("term", "toEndBy/effectiveOn", &[("acceptBy", "effectiveOn")]),
    ("term", "toEndBy/acceptBy", &[("acceptBy", "acceptBy")]),
    ("coolingOff", "lastDay", &[("coolingOffPeriod", "lastDay")]),
    (
        "cancellation",
        "effectiveOn",
        &[
            ("ordinaryEffective", "effectiveOn"),
            ("renewalStopped", "effectiveOn"),
            ("effectiveAtOnce", "effectiveOn"),
        ],
    ),
    ("cancellation", "remainingFees/net", &[("gross", "net")]),
    ("cancellation", "remainingFees/tax", &[("gross", "tax")]),
    ("cancellation", "remainingFees/gross", &[("gross", "gross")]),
    ("cancellation", "debtDueOn", &[("debtDue", "on")]),
    ("cancellation", "saveDataBy", &[("saveDataBy", "on")]),
    ("cancellation", "dataErased/from", &[("dataErased", "from")]),
    ("cancellation", "dataErased/to", &[("dataErased", "to")]),
    (
        "outages",
        "minutes",
        &[("outageClipped", "minutes"), ("outageLength", "minutes"), ("spanGiven", "minutes")],
    ),
    ("outages", "days", &[("wholeDays", "days")]),
    ("outages", "amount", &[("refundFormula", "amount")]),
    ("outages", "claimFrom", &[("claimPeriod", "from")]),
    ("outages", "claimBy", &[("claimPeriod", "lastDay")]),
    ("outages", "claimBySafest", &[("claimSafest", "lastDay"), ("claimPeriod", "lastDay")]),
    ("outages", "extensionMinutes", &[("extensionLength", "extensionMinutes")]),
    ("outages", "extendedUntil", &[("extendedUntil", "extendedUntil")]),
    ("delayedStart", "extendedUntil", &[("delayExtendedUntil", "extendedUntil")]),
    ("payoutFrom", "days", &[("refundFormula", "days")]),
    ("payoutFrom", "refund", &[("refundFormula", "amount")]),
    ("invoices", "charge", &[("chargeTotal", "charge"), ("lateSegment", "charge")]),
    ("invoices", "owed", &[("owed", "owed")]),
    ("invoices", "perDay", &[("perDay", "perDay")]),
    ("evasion", "specialFee", &[("specialFee", "specialFee")]),
    ("evasion", "total", &[("evasionTotal", "total")]),
    ("notices", "latestNoticeOn", &[("daysBefore", "latestNoticeOn"), ("monthsBefore", "latestNoticeOn")]),
    ("notices", "earliestEffectiveOn", &[("earliestEffective", "earliestEffectiveOn")]),
    ("notices", "answerBy", &[("answerBy", "answerBy")]),
    ("estimate", "range/least/gross", &[("range", "least")]),
    ("estimate", "range/most/gross", &[("range", "most")]),
    ("estimate", "total/net", &[("total", "net")]),
    ("estimate", "total/tax", &[("total", "tax")]),
    ("estimate", "total/gross", &[("total", "gross")]),
];

/// The rules that the declarations of the module list.
fn listed_rules() -> BTreeSet<String> {
    let types = include_str!("../../src/wasm.d.ts");
    let code: String = types.lines().filter(|line| !line.trim_start().starts_with(['/', '*'])).collect();
    let (_, after) = code.split_once("export type Step =").unwrap();
    let (steps, _) = after.split_once("interface S<").unwrap();
    steps.split("S<").skip(1).map(|step| step.split('"').nth(1).unwrap().to_owned()).collect()
}

#[test]
fn every_rule_of_a_step_has_a_check() {
    let checked: BTreeSet<String> = CHECKS.iter().map(|(rule, _)| (*rule).to_owned()).collect();
    assert_eq!(checked.len(), CHECKS.len(), "one check for each rule");
    assert_eq!(checked, listed_rules());
}

/// Where a block's lines or figures are not what its operands give.
fn wrong_lines(kind: &str, block: &Value, facts: &Facts, seen: &mut BTreeMap<String, usize>) -> Vec<String> {
    let mut found = Vec::new();
    for step in block["steps"].as_array().unwrap() {
        let rule = step["rule"].as_str().unwrap();
        *seen.entry(rule.to_owned()).or_default() += 1;
        let line = Line { values: &step["values"], readings: &facts.readings, term: Term::of(facts) };
        match CHECKS.iter().find(|(name, _)| *name == rule) {
            None => found.push(format!("{rule} has no check")),
            Some((_, holds)) if !holds(&line) => found.push(format!("{rule}: {}", step["values"])),
            Some(_) => {}
        }
    }
    let nothing_of = [
        ("remainingFees", &["noRemainingMonths", "waived", "noneAfterCoolingOff"][..]),
        ("charge", &["noDelay", "owed"][..]),
        ("extensionMinutes", &["wholeDays"][..]),
    ];
    for (_, figure, sources) in FIGURES.iter().filter(|(of, ..)| *of == kind) {
        let Some(given) = block.pointer(&format!("/{figure}")) else { continue };
        let mut lines = sources
            .iter()
            .flat_map(|(rule, operand)| steps(block, rule).into_iter().map(move |line| &line[operand]));
        let said_to_be_nothing = nothing_of.iter().any(|(of, rules)| {
            *given == 0 && figure.starts_with(of) && rules.iter().any(|rule| !steps(block, rule).is_empty())
        });
        if !lines.any(|line| line == given) && !said_to_be_nothing {
            found.push(format!("{figure} {given} has no line of its own"));
        }
    }
    found
}

/// The amount of the bill at a path such as `invoices[1]`.
fn billed(case: &Value, path: &str) -> i64 {
    let index: usize = path.split(['[', ']']).nth(1).unwrap().parse().unwrap();
    case["invoices"][index]["amount"].as_i64().unwrap()
}

/// Where the working of a case is not what it should be: the kind of fault, and the fault.
fn wrong_working(case: &Value, seen: &mut BTreeMap<String, usize>) -> Vec<(String, String)> {
    let Some(facts) = Facts::read(case) else { return Vec::new() };
    let result = first_opinion(case);
    let mut found = Vec::new();
    for (path, block) in blocks(&result) {
        let kind = if path == "evasion.lateCharge" { "invoices" } else { path.split('[').next().unwrap() };
        let mut wrong = wrong_lines(kind, block, &facts, seen);
        let adds_up = match path.as_str() {
            "cancellation" => owed_and_returned_add_up(block),
            "estimate" => {
                owed_and_returned_add_up(block)
                    && bills_are_taxed(block)
                    && annual_fees_have_lines(block, &facts)
            }
            "evasion.lateCharge" => {
                late_charge_adds_up(block, result["evasion"]["specialFee"].as_i64().unwrap())
            }
            _ if kind == "invoices" => late_charge_adds_up(block, billed(case, &path)),
            _ => true,
        };
        if !adds_up {
            wrong.push(format!("lines do not add up: {}", block["steps"]));
        }
        let name = |wrong: &str| format!("{kind} {}", wrong.split([' ', ':']).next().unwrap());
        found.extend(wrong.into_iter().map(|wrong| (name(&wrong), format!("{path} {wrong}\n    {case}"))));
    }
    found
}

#[test]
fn every_line_is_what_its_operands_give_and_every_figure_its_line() {
    let mut dice = Dice::new(43);
    let random = (0..cases(500, 20_000)).map(|_| case(&mut dice));
    let worked = worked::cases().into_iter().map(|(_, case)| case["case"].clone());
    let (mut count, mut seen) = (0, BTreeMap::new());
    // One example for each kind of fault, and how often it came.
    let mut kinds: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for case in random.chain(worked) {
        count += 1;
        for (kind, wrong) in wrong_working(&case, &mut seen) {
            kinds.entry(kind).or_insert((0, wrong)).0 += 1;
        }
    }
    report(&format!("{count} cases, {} lines of {} rules", seen.values().sum::<usize>(), seen.len()));
    let wrong: Vec<String> =
        kinds.values().map(|(times, example)| format!("{times} times: {example}")).collect();
    assert!(kinds.is_empty(), "{}", wrong.join("\n"));
    let unseen: Vec<String> = listed_rules().into_iter().filter(|rule| !seen.contains_key(rule)).collect();
    assert!(unseen.is_empty(), "no case has a line of {unseen:?}");
}

#[test]
fn a_wrong_line_is_noticed() {
    let case = serde_json::json!({
        "asOf": "2026-11-22", "contract": { "formedOn": "2026-04-15" }, "plan": { "monthlyFee": 12_345 },
        "cancellation": { "ground": "ordinary", "on": "2026-12-31" },
    });
    let facts = Facts::read(&case).unwrap();
    let mut block = first_opinion(&case)["cancellation"].clone();
    assert!(wrong_lines("cancellation", &block, &facts, &mut BTreeMap::new()).is_empty());
    for step in block["steps"].as_array_mut().unwrap() {
        if step["rule"] == "tax" {
            step["values"]["tax"] = 3_704.into();
        }
    }
    let wrong = wrong_lines("cancellation", &block, &facts, &mut BTreeMap::new());
    assert!(wrong.len() == 1 && wrong[0].starts_with("tax:"), "{wrong:?}");
    assert!(!owed_and_returned_add_up(&block));
}
