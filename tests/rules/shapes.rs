//! What no form can have produced is an error that names the path; more than a case may have is a problem there.

use hosting_contract::{Code, Input, assess};
use serde_json::json;

use crate::support::result;

#[test]
fn data_of_the_wrong_shape_is_an_error_that_names_the_path() {
    let shapes = [
        (json!(5), "case: expected an object"),
        (json!({"plan": 39_800}), "plan: expected an object"),
        (json!({"plan": "39800"}), "plan: expected an object"),
        (json!({"plan": [39_800]}), "plan: expected an object"),
        (json!({"plan": {"monthlyFee": true}}), "plan.monthlyFee: expected text or a number"),
        (json!({"plan": {"monthlyFee": ["39800"]}}), "plan.monthlyFee: expected text or a number"),
        (json!({"contract": {"formedOn": 20_260_415}}), "contract.formedOn: expected text"),
        (json!({"outages": [{"total": "yes"}]}), "outages[0].total: expected true or false"),
        (json!({"outages": {"span": 49}}), "outages: expected a list"),
        (json!({"outages": "49"}), "outages: expected a list"),
        (json!({"outages": [{}, 49]}), "outages[1]: expected an object"),
        (json!({"outages": [null]}), "outages[0]: expected an object"),
        (json!({"contarct": {}}), "contarct: unknown field"),
        (json!({"plan": {"options": [{"price": 1}]}}), "plan.options[0].price: unknown field"),
        (json!({"outages": [{"cause": "nobody"}]}), "outages[0].cause: unknown choice"),
    ];
    for (case, expected) in shapes {
        let input: Input = serde_json::from_value(case).unwrap();
        assert_eq!(assess(&input).unwrap_err().to_string(), expected);
    }
}

#[test]
fn what_is_left_blank_is_left_out() {
    let left_out = result(&json!({"asOf": "2026-11-22"}));
    for blank in [json!(null), json!(""), json!("\u{3000}\u{200b}")] {
        let case = json!({
            "asOf": "2026-11-22", "contract": blank, "plan": blank, "cancellation": blank, "outages": blank,
            "invoices": blank,
        });
        assert_eq!(result(&case), left_out, "{blank:?}");
    }
}

/// Where a case has too many entries, of which its outages come first, then its invoices with the payments of the first.
fn too_many_at(outages: usize, invoices: usize, payments: usize) -> Vec<String> {
    let entries = |many: usize| json!(vec![json!({}); many]);
    let mut invoices = entries(invoices);
    invoices[0] = json!({"payments": entries(payments)});
    let case = format!(r#"{{"outages": {}, "invoices": {invoices}}}"#, entries(outages));
    let problems = assess(&serde_json::from_str(&case).unwrap()).unwrap().problems;
    problems.into_iter().filter(|problem| problem.code == Code::TooMany).map(|problem| problem.path).collect()
}

#[test]
fn the_lists_of_a_case_have_ten_thousand_entries_together() {
    assert_eq!(too_many_at(5_000, 4_000, 1_000), [""; 0]);
    assert_eq!(too_many_at(5_000, 4_000, 1_001), ["invoices[0].payments"]);
    assert_eq!(too_many_at(5_000, 5_001, 0), ["invoices"]);
    // A list that was not read leaves the room to others.
    assert_eq!(too_many_at(10_001, 10_000, 0), ["outages"]);
    assert_eq!(too_many_at(10_001, 10_001, 0), ["outages", "invoices"]);
}
