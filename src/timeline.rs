//! Every date of a case and of its results, in order.

use serde::Serialize;

use crate::assess::Assessment;
use crate::case::Case;
use crate::contract::cancellation::{Cancellation, CancellationResult, Ground};
use crate::contract::cooling_off::CoolingOff;
use crate::contract::delayed_start::{DelayedStart, DelayedStartResult};
use crate::contract::late_charge::{Debt, LateCharge};
use crate::contract::notice::{Kind, Notice, NoticeResult};
use crate::contract::outage::{Outage, OutageResult};
use crate::contract::plan::{Plan, PlanChange};
use crate::contract::term::{Term, TermResult};
use crate::intake::fields::entry_path;
use crate::unit::calendar::Day;
use crate::working::article::Article;

/// Something that happens on a day, or over several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TimelineEvent {
    /// The day, or the first of them.
    pub on: Day,
    /// The last day, where it lasts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// What happens; `wasm.d.ts` lists the codes.
    pub event: &'static str,
    /// The clause that makes the day matter.
    pub article: Article,
    /// The block of the case that it belongs to: `outages[0]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// Every date of a case and of its results, by day; those of one day in the order of the case.
pub fn of(case: &Case, results: &Assessment) -> Vec<TimelineEvent> {
    let mut timeline = Timeline::default();
    if let Some(cooling_off) = &results.cooling_off {
        timeline.cooling_off(case, cooling_off);
    }
    if let Some(term) = &results.term {
        timeline.term(term, case.end_by);
    }
    if let Some(plan) = case.plan.as_ref().and_then(|plan| plan.for_estimate()) {
        timeline.plan(plan, case);
    }
    if let (Some(cancellation), Some(result)) = (case.cancellation.as_ref().given(), &results.cancellation) {
        timeline.cancellation(*cancellation, result);
    }
    if let (Some(start), Some(result)) = (case.delayed_start, &results.delayed_start) {
        timeline.delayed_start(start, result);
    }
    for (path, outage, result) in entries("outages", &case.outages, &results.outages) {
        timeline.outage(outage, result, &path);
    }
    for (path, debt, result) in entries("invoices", &case.invoices, &results.invoices) {
        timeline.debt(debt, result, &path);
    }
    if let (Some(evasion), Some(result)) = (case.evasion, &results.evasion)
        && let (Some(due_on), Some(late)) = (evasion.due_on, &result.late_charge)
    {
        let debt =
            Debt { amount: result.special_fee, due_on, paid_on: evasion.paid_on, payments: Vec::new() };
        timeline.debt(&debt, late, "evasion");
    }
    for (path, notice, result) in entries("notices", &case.notices, &results.notices) {
        timeline.notice(*notice, result, &path);
    }
    timeline.0.sort_by_key(|event| event.on);
    timeline.0
}

/// The entries of a list that have a result, each with its path.
fn entries<'a, Facts, Outcome>(
    list: &'a str,
    facts: &'a Option<Vec<Option<Facts>>>,
    results: &'a Option<Vec<Option<Outcome>>>,
) -> impl Iterator<Item = (String, &'a Facts, &'a Outcome)> {
    let (facts, results) = (facts.iter().flatten(), results.iter().flatten());
    facts.zip(results).enumerate().filter_map(move |(index, (facts, result))| {
        Some((entry_path(list, index), facts.as_ref()?, result.as_ref()?))
    })
}

#[derive(Debug, Default)]
struct Timeline(Vec<TimelineEvent>);

impl Timeline {
    fn on(&mut self, on: impl Into<Option<Day>>, event: &'static str, article: Article, path: &str) {
        if let Some(on) = on.into() {
            self.push(on, None, event, article, path);
        }
    }

    fn lasting(&mut self, first: Day, last: Day, event: &'static str, article: Article, path: &str) {
        self.push(first, Some(last), event, article, path);
    }

    fn push(&mut self, on: Day, until: Option<Day>, event: &'static str, article: Article, path: &str) {
        let path = (!path.is_empty()).then(|| path.to_owned());
        self.0.push(TimelineEvent { on, until, event, article, path });
    }

    fn cooling_off(&mut self, case: &Case, result: &CoolingOff) {
        let contract = &case.contract;
        self.on(contract.applied_on.given(), "applied", Article::A45, "contract");
        self.on(result.last_day, "coolingOffLastDay", Article::A45, "contract");
        self.on(contract.withdrawn_on.given(), "withdrawn", Article::A45, "contract");
    }

    fn term(&mut self, result: &TermResult, end_by: Option<Day>) {
        self.on(result.usage_start, "formed", Article::A17, "contract");
        self.lasting(result.initial_start, result.initial_end, "initialTerm", Article::A13_1, "contract");
        self.on(result.accept_by_for_initial_end, "acceptByForInitialEnd", Article::A27_2, "contract");
        if let Some(to_end_by) = result.to_end_by.filter(|_| end_by.is_some()) {
            self.on(to_end_by.accept_by, "acceptByForEndBy", Article::A27_2, "endBy");
            self.on(to_end_by.effective_on, "endByReached", Article::A27_2, "endBy");
        }
    }

    fn plan(&mut self, plan: &Plan, case: &Case) {
        let term = case.contract.formed_on.given().map(Term::formed);
        if let Some(change @ PlanChange { accepted_on, monthly_fee, annual_fee }) = plan.change {
            self.on(accepted_on, "planChangeAccepted", Article::A30_4, "plan.change");
            self.on(
                monthly_fee.map(|_| change.monthly_from().first()),
                "newMonthlyFee",
                Article::A30_4,
                "plan.change",
            );
            self.on(
                term.filter(|_| annual_fee.is_some())
                    .map(|term| change.first_annual_bill(term, case.readings.next_year).first()),
                "newAnnualFee",
                Article::A30_4,
                "plan.change",
            );
        }
        for (index, option) in plan.options.iter().enumerate() {
            self.on(
                option.stop_notice_on,
                "optionStopped",
                Article::A12_1,
                &entry_path("plan.options", index),
            );
        }
    }

    fn cancellation(&mut self, cancellation: Cancellation, result: &CancellationResult) {
        let Cancellation { ground, on } = cancellation;
        let noted = if ground == Ground::Ordinary { "cancellationAccepted" } else { "cancellationNotice" };
        let path = "cancellation";
        self.on(on, noted, ground.article(), path);
        self.on(result.effective_on, "cancellationEffective", ground.article(), path);
        self.on(result.debt_due_on, "debtDue", Article::A30_3, path);
        self.on(result.save_data_by, "saveDataBy", Article::A28, path);
        if let Some(erased) = result.data_erased {
            self.lasting(erased.first, erased.last, "dataErased", Article::A27_6, path);
        }
    }

    fn delayed_start(&mut self, start: DelayedStart, result: &DelayedStartResult) {
        let path = "delayedStart";
        self.on(start.planned_on, "plannedStart", Article::A37_2, path);
        self.on(start.actual_on, "actualStart", Article::A37_2, path);
        self.on(result.extended_until, "extendedUntil", Article::A37_2, path);
    }

    fn outage(&mut self, outage: &Outage, result: &OutageResult, path: &str) {
        let (first, last) = (outage.aware_at.day(), outage.restored_at.day_ended());
        self.lasting(first, last.max(first), "outage", Article::A37_1, path);
        self.on(outage.claimed_on, "claimed", Article::A37_1, path);
        self.on(result.claim_by, "claimBy", Article::A37_1, path);
        self.on(result.extended_until.map(|until| until.day_ended()), "extendedUntil", Article::A37_1, path);
    }

    fn debt(&mut self, debt: &Debt, result: &LateCharge, path: &str) {
        self.on(debt.due_on, "due", Article::A32_3, path);
        for payment in &debt.payments {
            self.on(payment.on, "payment", Article::A34, path);
        }
        if let (Some(from), Some(to)) = (result.from, result.to) {
            self.lasting(from, to, "delay", Article::A34, path);
        }
        self.on(debt.paid_on, "paid", Article::A34, path);
    }

    fn notice(&mut self, notice: Notice, result: &NoticeResult, path: &str) {
        let Notice { kind, given_on, effective_on } = notice;
        let article = kind.article();
        if kind == Kind::Inquiry {
            self.on(given_on, "inquiry", article, path);
            self.on(result.answer_by, "answerBy", article, path);
            return;
        }
        self.on(given_on, "noticeGiven", article, path);
        self.on(result.latest_notice_on, "latestNotice", article, path);
        self.on(effective_on, "noticeEffective", article, path);
        self.on(result.earliest_effective_on, "earliestEffective", article, path);
    }
}
