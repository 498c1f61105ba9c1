//! What lines come to together: segments to a charge, months to the remaining fees, bills to a total.

use crate::bills::{annual_fees, estimate};
use crate::dates::Month;
use crate::facts::Facts;
use serde_json::Value;

/// The operands of the lines of one rule.
pub fn steps<'a>(block: &'a Value, rule: &str) -> Vec<&'a Value> {
    let steps = block["steps"].as_array().unwrap();
    steps.iter().filter(|step| step["rule"] == *rule).map(|step| &step["values"]).collect()
}

fn sum<'a>(lines: impl IntoIterator<Item = &'a Value>, operand: &str) -> i64 {
    lines.into_iter().map(|line| line[operand].as_i64().unwrap()).sum()
}

/// What becomes of principal and charges from line to line.
pub fn late_charge_adds_up(block: &Value, amount: i64) -> bool {
    let (mut principal, mut charges) = (amount, 0);
    block["steps"].as_array().unwrap().iter().all(|step| {
        let values = &step["values"];
        let of = |operand: &str| values[operand].as_i64().unwrap();
        match step["rule"].as_str().unwrap() {
            "paidBeforeDelay" => {
                principal = (principal - of("amount")).max(0);
                of("principal") == principal
            }
            "lateSegment" => {
                charges += of("charge");
                of("principal") == principal
            }
            "paymentApplied" => {
                let to_charges = charges.min(of("amount"));
                let to_principal = principal.min(of("amount") - to_charges);
                charges -= to_charges;
                principal -= to_principal;
                [of("toCharges"), of("toPrincipal"), of("charges"), of("principal")]
                    == [to_charges, to_principal, charges, principal]
            }
            "chargeTotal" => {
                let segments = steps(block, "lateSegment");
                of("charge") == sum(segments.iter().copied(), "charge")
                    && usize::try_from(of("segments")).unwrap() == segments.len()
            }
            "owed" => (of("principal"), of("charges")) == (principal, charges),
            "perDay" => of("principal") == principal,
            _ => true,
        }
    })
}

/// Remaining and returned fees: the months and the annual fees make the net, the parts of each rate the tax.
pub fn owed_and_returned_add_up(block: &Value) -> bool {
    let (mut net, mut tax, mut taxed, mut per_month) = (0, 0, 0, None);
    block["steps"].as_array().unwrap().iter().all(|step| {
        let values = &step["values"];
        let of = |operand: &str| values[operand].as_i64().unwrap();
        match step["rule"].as_str().unwrap() {
            "monthlyTotal" => {
                per_month = Some(of("perMonth"));
                true
            }
            "remainingNet" => {
                net += of("net");
                per_month.take() == Some(of("perMonth"))
            }
            "annualReturned" => {
                net += of("amount");
                true
            }
            "tax" => {
                tax += of("tax");
                taxed += of("net");
                true
            }
            "untaxed" => {
                taxed += of("net");
                true
            }
            "waived" => {
                let holds = of("net") == net;
                (net, taxed) = (0, 0);
                holds
            }
            "gross" | "returned" => {
                let sign = if step["rule"] == "gross" { 1 } else { -1 };
                let holds = (of("net"), of("tax")) == (sign * net, sign * tax) && taxed == net;
                (net, tax, taxed) = (0, 0, 0);
                holds
            }
            _ => true,
        }
    })
}

/// Every bill's tax is that of its line, and the lines are of as many bills.
pub fn bills_are_taxed(block: &Value) -> bool {
    let bills = block["months"].as_array().unwrap();
    // The one bill after a withdrawal has a line of its own.
    let kept = !steps(block, "initialKept").is_empty();
    let lines = steps(block, if kept { "tax" } else { "billTax" });
    let plain =
        |bill: &&Value| !["remaining", "returned"].iter().any(|kind| bill["items"][0]["kind"] == **kind);
    let plain: Vec<&Value> = bills.iter().filter(plain).collect();
    let bills_of = |line: &&Value| usize::try_from(line["bills"].as_i64().unwrap_or(1)).unwrap();
    let billed: usize = lines.iter().map(bills_of).sum();
    billed == plain.len()
        && plain.iter().all(|bill| {
            let month = bill["month"].as_str().unwrap();
            let within = |line: &&&Value| {
                line["from"].as_str().unwrap() <= month && month <= line["to"].as_str().unwrap()
            };
            let covering: Vec<_> = lines.iter().filter(within).collect();
            covering.len() == 1 && covering[0]["net"] == bill["net"] && covering[0]["tax"] == bill["tax"]
        })
        && steps(block, "total")
            .iter()
            .all(|total| usize::try_from(total["bills"].as_i64().unwrap()).unwrap() == bills.len())
}

/// Each bill with annual fees has a line of that amount, each line a bill of every month that it covers, and a line of
/// twelfths names the fees that were in force in each of them.
pub fn annual_fees_have_lines(block: &Value, facts: &Facts) -> bool {
    let bills = block["months"].as_array().unwrap();
    let billed = bills.iter().filter_map(|bill| {
        let items = bill["items"].as_array().unwrap().iter().filter(|item| item["kind"] == *"annual");
        let amount = sum(items, "net");
        (amount > 0).then(|| (Month::read(bill["month"].as_str().unwrap()).unwrap(), amount))
    });
    let end = estimate(facts, &facts.readings).and_then(|(_, ending)| ending).map(|ending| ending.on);
    let in_force = |month| annual_fees(facts.plan.as_ref().unwrap(), month, end, &facts.readings);
    let month = |line: &Value, operand: &str| Month::read(line[operand].as_str().unwrap()).unwrap();
    let amount = |line: &Value| line["amount"].as_i64().unwrap();
    let mut said: Vec<_> =
        steps(block, "annualBilled").into_iter().map(|line| (month(line, "month"), amount(line))).collect();
    for line in steps(block, "annualTwelfths") {
        for covered in (month(line, "from").0..=month(line, "to").0).map(Month) {
            said.push((covered, amount(line)));
            if in_force(covered) != i128::from(line["annualFees"].as_i64().unwrap()) {
                return false;
            }
        }
    }
    said.into_iter().eq(billed)
}
