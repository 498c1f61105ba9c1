//! Which facts contradict each other: the problems of the rules, apart from texts that cannot be read.

use std::collections::BTreeSet;

use crate::dates::{Day, Minute};
use crate::facts::{Facts, Outage};
use crate::holidays::bank_day_from;

/// The most months that an estimate covers.
pub const MOST_MONTHS: i64 = 1_200;

/// Begin and end as entered.
pub fn entered(outage: &Outage) -> Option<(Minute, Minute)> {
    let aware = outage.aware?;
    Some((aware, outage.restored.unwrap_or_else(|| aware.plus(outage.span.unwrap_or(0)))))
}

fn earlier<T: PartialOrd>(first: Option<T>, then: Option<T>) -> bool {
    matches!((first, then), (Some(first), Some(then)) if first < then)
}

/// The paths of the facts that are at fault.
pub fn faults(facts: &Facts) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut at = |fault: bool, path: String| fault && found.insert(path);
    let contract = &facts.contract;
    let misformed = earlier(contract.formed_on, contract.applied_on);
    at(misformed, "contract.formedOn".into());
    at(earlier(contract.arrived_on, contract.sent_on), "contract.withdrawalArrivedOn".into());
    let formed = contract.formed_on.filter(|_| !misformed);

    at(earlier(facts.cancellation.as_ref().map(|it| it.on), formed), "cancellation.on".into());
    let change = facts.plan.as_ref().and_then(|plan| plan.change.as_ref());
    at(earlier(change.map(|change| change.accepted_on), formed), "plan.change.acceptedOn".into());
    if let (Some(until), Some(formed)) = (facts.until, formed) {
        let months = until.0 - formed.month().0 + 1;
        at(!(1..=MOST_MONTHS).contains(&months), "estimateUntil".into());
    }
    at(
        earlier(facts.delayed_start.as_ref().map(|it| it.planned_on), formed),
        "delayedStart.plannedOn".into(),
    );

    let mut sound: Vec<(Minute, Minute)> = Vec::new();
    for (index, outage) in facts.outages.iter().enumerate() {
        let path = |name: &str| format!("outages[{index}].{name}");
        let mut fault = at(outage.restored.is_none() && outage.span.is_none(), path("restoredAt"));
        fault |= at(outage.restored.is_some() && outage.span.is_some(), path("span"));
        fault |= at(outage.aware.is_none() && outage.restored.is_some(), path("awareAt"));
        fault |= at(earlier(outage.restored, outage.aware), path("restoredAt"));
        let claimed_before = earlier(outage.claimed_on, outage.aware.map(Minute::day));
        fault |= at(claimed_before, path("claimedOn"));
        fault |= at(earlier(outage.aware, formed.map(|day| day.starts())), path("awareAt"));
        if let (false, Some((begin, end))) = (fault, entered(outage)) {
            if at(sound.iter().any(|other| begin < other.1 && other.0 < end), path("awareAt")) {
                continue;
            }
            sound.push((begin, end));
        }
    }

    // Which day is the next bank day is not known beyond the known holidays.
    let unknown = |due: Option<Day>| {
        facts.readings.is("dueOnHoliday", "nextBankDay")
            && due.is_some_and(|due| bank_day_from(due).is_none())
    };
    at(unknown(facts.evasion.as_ref().and_then(|evasion| evasion.due_on)), "evasion.dueOn".into());
    for (index, invoice) in facts.invoices.iter().enumerate() {
        at(unknown(invoice.due_on), format!("invoices[{index}].dueOn"));
        let mut last = None;
        for (payment, (on, _)) in invoice.payments.iter().enumerate() {
            let fault = earlier(Some(*on), last) || earlier(invoice.paid_on, Some(*on));
            at(fault, format!("invoices[{index}].payments[{payment}].on"));
            last = Some(*on);
        }
    }
    found
}
