//! What is true of a case and no figure shows.

use chrono::Weekday;
use serde::Serialize;

use crate::assess::Assessment;
use crate::case::Case;
use crate::contract::notice::Kind;
use crate::contract::outage::Claim;
use crate::intake::fields::{Fact, Reader, entry_path};
use crate::law::holidays::{LAST_ANNOUNCED_YEAR, is_bank_day};
use crate::law::stated::earlier_edition;
use crate::unit::calendar::Day;

/// Something that the reader should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The fact or the result that it is about.
    pub path: String,
    /// What; `wasm.d.ts` lists the codes.
    pub code: &'static str,
    /// The day that it turns on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

/// The notes on a case and its results.
pub fn of(case: &Case, results: &Assessment, reader: &Reader) -> Vec<Note> {
    let mut notes = Notes::default();
    for (path, day) in &reader.dated {
        if let Some(since) = earlier_edition(*day) {
            notes.add(path.clone(), "earlierTerms", since);
        }
    }
    notes.contract(case, results);
    notes.plan(case);
    for (index, outage) in results.outages.iter().flatten().enumerate() {
        let open = outage.as_ref().filter(|outage| outage.claim == Claim::Open);
        if let Some(claim_by) = open.and_then(|outage| outage.claim_by) {
            notes.deadline([&entry_path("outages", index), ".claimBy"].concat(), claim_by);
        }
    }
    for (index, debt) in case.invoices.iter().flatten().enumerate() {
        if let Some(debt) = debt {
            notes.deadline([&entry_path("invoices", index), ".dueOn"].concat(), debt.due_on);
        }
    }
    for (index, invoice) in results.invoices.iter().flatten().enumerate() {
        if invoice.as_ref().is_some_and(|invoice| !invoice.overpaid.is_zero()) {
            notes.add(entry_path("invoices", index), "overpaid", None);
        }
    }
    let notices = case.notices.iter().flatten().zip(results.notices.iter().flatten());
    for (index, (notice, result)) in notices.enumerate() {
        let path = entry_path("notices", index);
        if notice.is_some_and(|notice| notice.kind == Kind::DnsChange) {
            notes.add(path.clone(), "noticeMayBeWaived", None);
        }
        if let Some(answer_by) = result.as_ref().and_then(|result| result.answer_by) {
            notes.deadline([&path, ".answerBy"].concat(), answer_by);
        }
    }
    notes.0
}

#[derive(Debug, Default)]
struct Notes(Vec<Note>);

impl Notes {
    fn add(&mut self, path: String, code: &'static str, on: Option<Day>) {
        self.0.push(Note { path, code, on });
    }

    /// A deadline: whether banks are closed on it, and whether that is only a forecast. Beyond the table of public
    /// holidays only the weekend is known.
    fn deadline(&mut self, path: String, day: Day) {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        if weekend || is_bank_day(day) == Some(false) {
            self.add(path.clone(), "lastDayIsHoliday", Some(day));
            if !weekend && day.year() > LAST_ANNOUNCED_YEAR {
                self.add(path, "holidayForecast", Some(day));
            }
        }
    }

    fn contract(&mut self, case: &Case, results: &Assessment) {
        if let Some(last_day) = results.cooling_off.as_ref().and_then(|cooling_off| cooling_off.last_day) {
            self.deadline("coolingOff.lastDay".to_owned(), last_day);
            if let Fact::Given(formed_on) = case.contract.formed_on
                && last_day < formed_on
            {
                self.add("coolingOff.lastDay".to_owned(), "coolingOffEndsBeforeFormation", Some(last_day));
            }
        }
        let Some(term) = &results.term else { return };
        self.deadline("term.acceptByForInitialEnd".to_owned(), term.accept_by_for_initial_end);
        match (case.end_by, term.to_end_by) {
            (Some(_), Some(to_end_by)) => {
                let accept_by = to_end_by.accept_by;
                self.deadline("term.toEndBy.acceptBy".to_owned(), accept_by);
                if case.as_of.is_some_and(|as_of| accept_by < as_of) {
                    self.add("term.toEndBy.acceptBy".to_owned(), "acceptByPassed", Some(accept_by));
                }
            }
            (Some(end_by), None) => self.add("endBy".to_owned(), "endByTooEarly", Some(end_by)),
            (None, _) => {}
        }
    }

    fn plan(&mut self, case: &Case) {
        let plan = case.plan.as_ref().and_then(|plan| plan.for_estimate());
        let (Some(plan), Fact::Given(formed_on)) = (plan, case.contract.formed_on) else { return };
        for (index, option) in plan.options.iter().enumerate() {
            if !option.is_billed(formed_on.month()) {
                self.add(entry_path("plan.options", index), "optionNeverBilled", option.stop_notice_on);
            }
        }
    }
}
