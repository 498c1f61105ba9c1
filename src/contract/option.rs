//! 12(1), W2: options, billed up to and including the month in which their stop notice arrives.

use std::sync::Arc;

use crate::intake::{Fields, Read, Reader, Usable, entry_path};
use crate::unit::{Day, Month, Yen};
use crate::working::{Article, Event, NoteCode, Rule, Working};

/// An option; extra Windows user accounts (W2) are one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanOption {
    /// As the customer calls it; empty where it has no name. Shared, since it comes back in every bill.
    pub name: Arc<str>,
    /// Once.
    pub setup_fee: Yen,
    /// Every month.
    pub monthly_fee: Yen,
    /// Every contract year.
    pub annual_fee: Yen,
    /// The day on which its stop notice arrived.
    pub stop_notice_on: Option<Day>,
}

impl PlanOption {
    /// The fields of an entry of `plan.options`.
    pub const KEYS: &[&str] = &["name", "setupFee", "monthlyFee", "annualFee", "stopNoticeOn"];

    /// Reads an entry of `plan.options`.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(reader: &mut Reader, fields: &Fields) -> Read<Usable<PlanOption>> {
        let name = reader.name(fields, "name")?;
        let setup_fee = reader.fee_once(fields, "setupFee")?;
        let monthly_fee = reader.monthly_fee(fields, "monthlyFee")?;
        let annual_fee = reader.annual_fee(fields, "annualFee")?;
        let stop_notice_on = reader.day(fields, "stopNoticeOn")?;
        Ok((|| {
            Ok(PlanOption {
                name: name?.unwrap_or_default().into(),
                setup_fee: setup_fee?.unwrap_or_default(),
                monthly_fee: monthly_fee?.unwrap_or_default(),
                annual_fee: annual_fee?.unwrap_or_default(),
                stop_notice_on: stop_notice_on?,
            })
        })())
    }

    /// Whether it is billed in a month: up to and including that of its stop notice (12(1)4, 12(1)5).
    pub fn is_billed(&self, month: Month) -> bool {
        self.stop_notice_on.is_none_or(|stop| month <= stop.month())
    }

    /// Whether it still runs after a day: it ends on the day its stop notice arrives (12(1)4).
    pub fn runs_after(&self, day: Day) -> bool {
        self.stop_notice_on.is_none_or(|stop| stop > day)
    }
}

/// When options stop that do so by the end.
pub fn steps(options: &[PlanOption], end: Day, working: &mut Working) {
    for PlanOption { name, stop_notice_on, .. } in options {
        if let Some(on) = stop_notice_on.filter(|&on| on <= end) {
            let rule = || Rule::OptionStopped { label: name.to_string(), on, last_month: on.month() };
            working.step(Article::A12_1, rule);
        }
    }
}

/// When options stop; those that cost nothing because they were stopped before the month of formation.
pub fn dates(options: &[PlanOption], formed_in: Option<Month>, ended_on: Option<Day>, working: &mut Working) {
    for (index, option) in options.iter().enumerate() {
        working.at(entry_path("plan.options", index));
        let stopped_on = option.stop_notice_on.filter(|&on| ended_on.is_none_or(|ended_on| on <= ended_on));
        working.on(stopped_on, Event::OptionStopped, Article::A12_1);
        if formed_in.is_some_and(|formed_in| !option.is_billed(formed_in)) {
            working.note_here(NoteCode::OptionNeverBilled, option.stop_notice_on);
        }
    }
}
