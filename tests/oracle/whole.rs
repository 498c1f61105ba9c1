//! Random whole cases: both opinions on each.

use std::collections::BTreeMap;

use crate::compare::differences;
use crate::effort::{cases, report};
use crate::random::{Dice, case};

#[test]
fn both_opinions_on_random_cases_are_the_same() {
    let mut dice = Dice::new(37);
    let count = cases(600, 100_000);
    // One example for each kind of departure, and how often it came.
    let mut kinds: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for _ in 0..count {
        let case = case(&mut dice);
        for difference in differences(&case).unwrap() {
            let kind = difference.split(": ").next().unwrap().replace(|c: char| c.is_ascii_digit(), "");
            let entry = kinds.entry(kind).or_insert_with(|| (0, format!("{difference}\n    {case}")));
            entry.0 += 1;
        }
    }
    report(&format!("{count} random cases, each with every reading"));
    let report: Vec<String> =
        kinds.values().map(|(times, example)| format!("{times} times: {example}")).collect();
    assert!(kinds.is_empty(), "{}", report.join("\n"));
}
