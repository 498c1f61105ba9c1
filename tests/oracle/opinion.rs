//! The second opinion on a whole case, in the shape in which the first one leaves the module.

use std::collections::BTreeSet;

use crate::bills::{Sum, estimate, exits, range, total};
use crate::dates::{Day, Month, period_end};
use crate::ending::{Ending, Fate, Term, cooling_off, effect, fate};
use crate::facts::{Debt, Facts, Readings};
use crate::faults::faults;
use crate::late::{Charge, charge};
use crate::notices::timing;
use crate::outages::{Answer, Answers, answers, liability_cap, payout_from};
use serde_json::{Map, Value, json};

/// A case whose faulty facts are set aside.
pub struct Opinion {
    pub facts: Facts,
    pub faults: BTreeSet<String>,
    outage_faults: Vec<bool>,
    ends_known: bool,
}

fn yen(amount: i128) -> Value {
    Value::from(i64::try_from(amount).unwrap())
}

pub fn amount(sum: Sum) -> Value {
    json!({ "net": yen(sum.net), "tax": yen(sum.tax), "gross": yen(sum.gross()) })
}

/// An object of those fields that are there.
fn object(fields: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> Value {
    Value::Object(
        fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect::<Map<_, _>>(),
    )
}

fn day(day: Day) -> Option<Value> {
    Some(day.text().into())
}

impl Opinion {
    pub fn on(case: &Value) -> Option<Self> {
        let mut facts = Facts::read(case)?;
        let faults = faults(&facts);
        let has = |path: &str| faults.contains(path);
        let within = |list: &str, index: usize| {
            let path = format!("{list}[{index}].");
            faults.iter().any(|fault| fault.starts_with(&path))
        };
        let outage_faults = (0..facts.outages.len()).map(|index| within("outages", index)).collect();
        if has("contract.withdrawalArrivedOn") {
            (facts.contract.sent_on, facts.contract.arrived_on) = (None, None);
        }
        if has("contract.formedOn") {
            facts.contract.formed_on = None;
            facts.contract.formation_is_at_fault = true;
        }
        if has("plan.change.acceptedOn") {
            facts.plan = None;
        }
        let ends_known = !has("cancellation.on");
        Some(Self { facts, faults, outage_faults, ends_known })
    }

    fn has(&self, path: &str) -> bool {
        self.faults.contains(path)
    }

    /// Whether the readings' outcomes can be told: nothing here depends on a fact that is at fault.
    pub fn contract_is_sound(&self) -> bool {
        !self.faults.iter().any(|path| path.starts_with("contract.") || path == "cancellation.on")
    }

    /// The facts with a cancellation that is at fault left out.
    fn ended(&self) -> Facts {
        let mut facts = self.facts.clone();
        if !self.ends_known {
            facts.cancellation = None;
        }
        facts
    }

    pub fn term(&self, readings: &Readings) -> Option<Value> {
        let facts = &self.facts;
        let term = Term::of(facts)?;
        if matches!(fate(&self.ended(), readings), Fate::NeverFormed) {
            return None;
        }
        let (today, formed) = (facts.today, term.formed);
        let month = today.month();
        let span = |kind: &str, renewal: i64, start: Day, end: Day| json!({ "kind": kind, "renewal": renewal, "start": start.text(), "end": end.text() });
        let current = if today < formed {
            json!({ "kind": "beforeFormation", "renewal": 0 })
        } else if month < term.first {
            span("opening", 0, formed, month.last())
        } else if month <= term.last {
            span("initial", 0, term.first.first(), term.last.last())
        } else {
            span("renewal", month.0 - term.last.0, month.first(), month.last())
        };
        let accept_by = |wanted: Day| {
            let mut month = wanted.month();
            while term.ends_after(month, readings) > wanted {
                month = month.plus(-1);
            }
            (month >= formed.month()).then_some(month)
        };
        let to_end_by = facts.end_by.and_then(accept_by).map(|month| {
            json!({ "effectiveOn": term.ends_after(month, readings).text(), "acceptBy": month.last().text() })
        });
        Some(object([
            ("usageStart", day(formed)),
            ("initialStart", day(term.first.first())),
            ("initialEnd", day(term.last.last())),
            ("current", Some(current)),
            ("acceptByForInitialEnd", accept_by(term.last.last()).and_then(|month| day(month.last()))),
            ("ifAcceptedToday", day(term.ends_after(today.max(formed).month(), readings))),
            ("toEndBy", to_end_by),
        ]))
    }

    pub fn cooling_off(&self, readings: &Readings) -> Option<Value> {
        if self.has("contract.withdrawalArrivedOn") {
            return None;
        }
        let facts = self.ended();
        let result = cooling_off(&facts, readings)?;
        Some(object([
            ("applies", Some(facts.contract.website?.into())),
            ("lastDay", result.last_day.and_then(day)),
            ("eligible", Some(result.eligible.into())),
            ("effect", effect(&facts, readings).map(Value::from)),
            ("daysLeft", Some(result.days_left.into())),
            ("reason", result.reason.map(Value::from)),
        ]))
    }

    pub fn ending(&self, readings: &Readings) -> Option<Ending> {
        match fate(&self.facts, readings) {
            Fate::Ends(ending) if self.ends_known => Some(ending),
            _ => None,
        }
    }

    pub fn cancellation(&self, readings: &Readings) -> Option<Value> {
        let ending = self.ending(readings)?;
        let after = ending.on.month().plus(1);
        let erased = || json!({ "from": after.first().text(), "to": after.last().text() });
        Some(object([
            ("ground", Some(ending.ground.into())),
            ("effectiveOn", day(ending.on)),
            ("period", Some(ending.period.into())),
            ("remainingMonths", Some(ending.months.into())),
            ("remainingFees", ending.owed(&self.facts, readings).map(|(sum, _)| amount(sum))),
            ("disputed", Some(ending.disputed.into())),
            ("debtDueOn", day(ending.on)),
            ("saveDataBy", day(ending.on)),
            ("dataErased", ending.is_under_27().then(erased)),
        ]))
    }

    /// The gross total of the estimate.
    pub fn estimate_total(&self, readings: &Readings) -> Option<Value> {
        let out = self.has("estimateUntil") || !self.ends_known && self.facts.until.is_none();
        let (bills, _) = estimate(&self.ended(), readings).filter(|_| !out)?;
        Some(yen(total(&bills).gross()))
    }

    pub fn estimate(&self, readings: &Readings) -> Option<Value> {
        self.estimate_total(readings)?;
        let facts = self.ended();
        let (bills, _) = estimate(&facts, readings)?;
        let months: Vec<Value> = bills
            .iter()
            .map(|bill| {
                let items = bill.items.iter().filter(|item| item.2 != 0);
                let items: Vec<Value> = items
                    .map(|(kind, label, net)| match label.as_str() {
                        "" => json!({ "kind": kind, "net": yen(*net) }),
                        label => json!({ "kind": kind, "label": label, "net": yen(*net) }),
                    })
                    .collect();
                let mut value = amount(bill.sum);
                value["month"] = bill.month.text().into();
                value["items"] = items.into();
                value
            })
            .collect();
        let exits: Vec<Value> = exits(&facts, readings)
            .into_iter()
            .map(|(month, on, sum): (Month, Day, Sum)| {
                json!({ "acceptedIn": month.text(), "effectiveOn": on.text(), "total": amount(sum) })
            })
            .collect();
        let range = range(&facts, readings)
            .map(|(least, most)| json!({ "least": amount(least), "most": amount(most) }));
        Some(object([
            ("months", Some(months.into())),
            ("total", Some(amount(total(&bills)))),
            ("range", range),
            ("exits", Some(exits.into())),
        ]))
    }

    /// The answers to the outages and to a delayed start, or nothing where there never was a contract.
    pub fn article_37(&self, readings: &Readings) -> Option<Answers> {
        let mut facts = self.ended();
        if matches!(fate(&facts, readings), Fate::NeverFormed) {
            return None;
        }
        if self.has("delayedStart.plannedOn") {
            facts.delayed_start = None;
        }
        Some(answers(&facts, readings, &self.outage_faults, self.ends_known))
    }

    pub fn outages(&self, readings: &Readings) -> Option<Vec<Value>> {
        Some(
            self.article_37(readings)?
                .outages
                .iter()
                .map(|it| it.as_ref().map_or(Value::Null, outage))
                .collect(),
        )
    }

    pub fn delayed_start(&self, readings: &Readings) -> Option<Value> {
        let (days, until) = self.article_37(readings)?.delayed_start?;
        Some(object([("extensionDays", Some(days.into())), ("extendedUntil", until.and_then(day))]))
    }

    fn charge(&self, debt: &Debt, readings: &Readings) -> Option<Charge> {
        charge(debt, debt.due_on?, self.facts.today, readings)
    }

    pub fn invoice(&self, index: usize, readings: &Readings) -> Option<Charge> {
        let path = format!("invoices[{index}].");
        let sound = !self.faults.iter().any(|fault| fault.starts_with(&path));
        self.charge(&self.facts.invoices[index], readings).filter(|_| sound)
    }

    pub fn special_fee(&self, readings: &Readings) -> Option<Charge> {
        let evasion = self.facts.evasion.as_ref()?;
        self.charge(&Debt { amount: 2 * evasion.amount, ..evasion.clone() }, readings)
    }

    pub fn evasion(&self, readings: &Readings) -> Option<Value> {
        let evaded = self.facts.evasion.as_ref().filter(|_| !self.has("evasion.dueOn"))?.amount;
        Some(object([
            ("specialFee", Some(yen(2 * evaded))),
            ("total", Some(yen(3 * evaded))),
            ("lateCharge", self.special_fee(readings).as_ref().map(late_charge)),
        ]))
    }

    pub fn notice(&self, index: usize, readings: &Readings) -> Value {
        let result = timing(&self.facts.notices[index], readings);
        object([
            ("inTime", result.in_time.map(Value::from)),
            ("latestNoticeOn", result.latest.and_then(day)),
            ("earliestEffectiveOn", result.earliest.and_then(day)),
            ("answerBy", result.answer_by.and_then(day)),
        ])
    }

    pub fn payout_from(&self, readings: &Readings) -> Option<Value> {
        let (days, refund) = payout_from(&self.facts, readings)?;
        Some(json!({ "days": days, "refund": yen(refund) }))
    }

    /// Every block, as the first opinion gives it, without its working.
    pub fn assessment(&self) -> Value {
        let (facts, readings) = (&self.facts, &self.facts.readings);
        let invoices = (0..facts.invoices.len())
            .map(|index| self.invoice(index, readings).as_ref().map_or(Value::Null, late_charge));
        let notices = (0..facts.notices.len()).map(|index| self.notice(index, readings));
        let list = |entries: Vec<Value>| (!entries.is_empty()).then_some(Value::Array(entries));
        object([
            ("term", self.term(readings)),
            ("coolingOff", self.cooling_off(readings)),
            ("cancellation", self.cancellation(readings)),
            ("outages", self.outages(readings).and_then(list)),
            ("delayedStart", self.delayed_start(readings)),
            ("invoices", list(invoices.collect())),
            ("evasion", self.evasion(readings)),
            ("notices", list(notices.collect())),
            ("estimate", self.estimate(readings)),
            ("liabilityCap", liability_cap(facts, readings).map(yen)),
            ("payoutFrom", self.payout_from(readings)),
        ])
    }

    /// The notes that the rules list (path, code, day), but those on earlier terms and on closed banks.
    pub fn notes(&self) -> BTreeSet<(String, String, Option<String>)> {
        let (facts, readings) = (&self.facts, &self.facts.readings);
        let mut notes = BTreeSet::new();
        let mut note = |path: String, code: &str, on: Option<Day>| {
            notes.insert((path, code.to_owned(), on.map(Day::text)));
        };
        let ending = self.ending(readings);
        if ending.as_ref().is_some_and(|ending| facts.contract.consumer && ending.months > 0) {
            note("contract.customer".into(), "consumerContract", None);
        }
        let owed = ending.as_ref().and_then(|ending| ending.owed(facts, readings));
        if owed.is_some_and(|(_, options)| options > 0) {
            note("plan.options".into(), "stopOptions", None);
        }
        if facts.plan.is_some() {
            let bound = liability_cap(facts, readings).is_some();
            note("plan".into(), if bound { "liabilityCap" } else { "liabilityCapVoid" }, None);
        }
        let outages = self.article_37(readings).map_or_else(Vec::new, |answers| answers.outages);
        for (index, answer) in outages.iter().enumerate() {
            if ending.is_none() && answer.as_ref().is_some_and(|answer| answer.outcome == "extension") {
                note(format!("outages[{index}]"), "extensionWithoutEnd", None);
            }
        }
        for index in 0..facts.invoices.len() {
            let Some(charge) = self.invoice(index, readings).filter(|charge| !charge.settled) else {
                continue;
            };
            let barred_from = period_end(charge.last_part.unwrap_or(charge.due).plus(1), 60).plus(1);
            if barred_from <= facts.today {
                note(format!("invoices[{index}]"), "prescriptionPossible", Some(barred_from));
            } else if facts.today > charge.due {
                note(format!("invoices[{index}]"), "suspensionPossible", Some(charge.due.plus(1)));
            }
        }
        notes
    }
}

fn outage(answer: &Answer) -> Value {
    let assumed = (!answer.assumed.is_empty()).then(|| answer.assumed.clone().into());
    let claim_day = |pick: fn(&(Day, Day, Day)) -> Day| answer.claim_days.as_ref().map(pick).and_then(day);
    object([
        ("minutes", Some(answer.minutes.into())),
        ("days", Some(answer.days.into())),
        ("amount", Some(yen(answer.amount))),
        ("outcome", Some(answer.outcome.into())),
        ("assumed", assumed),
        ("reason", answer.reason.map(Value::from)),
        ("refund", Some(yen(answer.refund))),
        ("extensionMinutes", Some(answer.extension.into())),
        ("extendedUntil", answer.extended_until.map(|until| until.text().into())),
        ("claimFrom", claim_day(|days| days.0)),
        ("claimBy", claim_day(|days| days.1)),
        ("claimBySafest", claim_day(|days| days.2)),
        ("claim", Some(answer.claim.into())),
    ])
}

pub fn late_charge(charge: &Charge) -> Value {
    object([
        ("from", charge.span.and_then(|span| day(span.0))),
        ("to", charge.span.and_then(|span| day(span.1))),
        ("days", Some(charge.days.into())),
        ("charge", Some(yen(charge.charge))),
        ("owed", Some(yen(charge.owed))),
        ("perDay", Some(charge.per_day.clone().into())),
        ("settled", Some(charge.settled.into())),
    ])
}
