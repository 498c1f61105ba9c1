//! What is true of a case and no figure shows.

use serde::Serialize;

use crate::unit::Day;
use crate::working::code::codes;

codes! {
    /// What a note says.
    NoteCode {
        /// The fact lies before the terms computed here: an older text governed, since `on` where one was in force.
        EarlierTerms = "earlierTerms",
        /// Banks are closed on the deadline; `on` is the last bank day before it, where that is known.
        LastDayIsHoliday = "lastDayIsHoliday",
        /// The public holidays of that year are not yet announced: `on` was judged by the law as it stands.
        HolidayForecast = "holidayForecast",
        /// No acceptance from formation on ends the contract by `endBy`.
        EndByTooEarly = "endByTooEarly",
        /// The last day of acceptance for `endBy` is over on `asOf`.
        AcceptByPassed = "acceptByPassed",
        /// The last day to withdraw comes before the contract is formed.
        CoolingOffEndsBeforeFormation = "coolingOffEndsBeforeFormation",
        /// A consumer's ending with remaining months: the claim to their fees is void beyond average loss.
        ConsumerContract = "consumerContract",
        /// The remaining fees have options in them that could be stopped by the effective day.
        StopOptions = "stopOptions",
        /// Damages go up to the cap, as 39 and 40 are written.
        LiabilityCap = "liabilityCap",
        /// A consumer's contract on which 39 and the cap of 40 do not bind.
        LiabilityCapVoid = "liabilityCapVoid",
        /// Notice of a DNS change may be left out in an emergency.
        NoticeMayBeWaived = "noticeMayBeWaived",
        /// An extension of a contract that nothing ends: the time is free, and no total changes.
        ExtensionWithoutEnd = "extensionWithoutEnd",
        /// An invoice is overdue since `on`: the service may be stopped without notice (22(1)).
        SuspensionPossible = "suspensionPossible",
        /// Since `on` an invoice may be time-barred (Civil Code 166(1)1): paying or promising first can forfeit that.
        PrescriptionPossible = "prescriptionPossible",
        /// The part payments exceed what was owed.
        Overpaid = "overpaid",
        /// An option stopped before the month of formation is never billed.
        OptionNeverBilled = "optionNeverBilled",
    }
}

/// Something that the reader should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The fact or the result that it is about.
    pub path: String,
    /// What.
    pub code: NoteCode,
    /// The day that it turns on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}
