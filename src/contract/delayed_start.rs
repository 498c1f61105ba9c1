//! 37(2), 37(3): a start that the company delays extends the use by as many days.

use serde::Serialize;

use crate::contract::extension::{Extended, Extensions};
use crate::contract::formation::day_since_formation;
use crate::contract::outage::Cause;
use crate::intake::{Fields, Read, Reader, Usable};
use crate::unit::{Day, MINUTES_PER_DAY};
use crate::working::{Article, Event, ReadingOutcome, Rule, Step, Working};

/// A start that was agreed and then came on another day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DelayedStart {
    /// The day agreed on.
    pub planned_on: Day,
    /// The day it was.
    pub actual_on: Day,
    /// Whose fault it was.
    pub cause: Cause,
}

impl DelayedStart {
    /// Reads `delayedStart`.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(case: &Fields, formed_on: Option<Day>, reader: &mut Reader) -> Read<Option<DelayedStart>> {
        let keys = &["plannedOn", "actualOn", "cause"];
        let Some(fields) = case.object("delayedStart", keys)? else { return Ok(None) };
        let planned_on = day_since_formation(reader, &fields, "plannedOn", formed_on)?;
        let actual_on = reader.required(&fields, "actualOn", Reader::day)?;
        let cause = reader.required(&fields, "cause", Cause::read)?;
        let start =
            || Usable::Ok(DelayedStart { planned_on: planned_on?, actual_on: actual_on?, cause: cause? });
        Ok(start().ok())
    }
}

/// What a delayed start comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DelayedStartResult {
    /// By how many days the use is extended.
    pub extension_days: i64,
    /// The end of the contract period, moved by them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_until: Option<Day>,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions: none here.
    pub readings: Vec<ReadingOutcome>,
}

/// The extension for a delayed start (37(2)): as many days, and no money. None for a start on time or early, nor where
/// the company is not at fault.
pub fn assess(start: DelayedStart, extensions: &mut Extensions, working: &mut Working) -> DelayedStartResult {
    let DelayedStart { planned_on, actual_on, cause } = start;
    let days = actual_on.days_since(planned_on).max(0);
    working.step(Article::A37_2, || Rule::DelayDays { planned_on, actual_on, days });
    match cause {
        Cause::Company => {}
        Cause::Carrier => working.step(Article::A37_3, || Rule::CarrierCause {}),
        Cause::Other => working.step(Article::A37_2, || Rule::NotCompanyCause {}),
    }
    let days = if cause == Cause::Company { days } else { 0 };
    let mut extended_until = None;
    if days > 0 {
        match extensions.extend(actual_on, days.saturating_mul(MINUTES_PER_DAY)) {
            Extended::Until { end, until, .. } => {
                let last = until.day_ended();
                extended_until = Some(last);
                working.step(Article::A37_2, || Rule::DelayExtendedUntil { end, days, extended_until: last });
            }
            Extended::Over { effective_on } => {
                working.step(Article::A37_2, || Rule::ContractOver { effective_on, on: actual_on });
            }
            Extended::Unknown => {}
        }
    }
    working.on(planned_on, Event::PlannedStart, Article::A37_2);
    working.on(actual_on, Event::ActualStart, Article::A37_2);
    working.on(extended_until, Event::ExtendedUntil, Article::A37_2);
    let (steps, readings) = working.take();
    DelayedStartResult { extension_days: days, extended_until, steps, readings }
}
