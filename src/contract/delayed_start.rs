//! 37(2), 37(3): a start that the company delays extends the use by as many days.

use serde::Serialize;

use crate::contract::extension::{Extended, Extensions};
use crate::contract::outage::Cause;
use crate::unit::calendar::Day;
use crate::working::article::Article;
use crate::working::reading::ReadingOutcome;
use crate::working::step::{Step, step};

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
pub fn assess(start: DelayedStart, extensions: &mut Extensions) -> DelayedStartResult {
    let delay = start.actual_on.days_since(start.planned_on).max(0);
    let extension_days = if start.cause == Cause::Company { delay } else { 0 };
    let mut steps = vec![step!(Article::A37_2, "delayDays",
        plannedOn: start.planned_on, actualOn: start.actual_on, days: delay)];
    match start.cause {
        Cause::Company => {}
        Cause::Carrier => steps.push(step!(Article::A37_3, "carrierCause")),
        Cause::Other => steps.push(step!(Article::A37_2, "notCompanyCause")),
    }
    let mut extended_until = None;
    if extension_days > 0
        && let Extended::Until { end, until, .. } = extensions.extend_days(start.actual_on, extension_days)
    {
        let last = until.day_ended();
        extended_until = Some(last);
        steps.push(
            step!(Article::A37_2, "delayExtendedUntil", end: end, days: extension_days, extendedUntil: last),
        );
    }
    DelayedStartResult { extension_days, extended_until, steps, readings: Vec::new() }
}
