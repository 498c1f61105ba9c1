//! Every date of a case and of its results, in order.

use serde::Serialize;

use crate::unit::Day;
use crate::working::article::Article;
use crate::working::code::codes;

codes! {
    /// What happens on a day.
    Event {
        /// The customer applied.
        Applied = "applied",
        /// Deadline: the last day to withdraw.
        CoolingOffLastDay = "coolingOffLastDay",
        /// The customer sent the withdrawal.
        WithdrawalSent = "withdrawalSent",
        /// The withdrawal reached the company.
        WithdrawalArrived = "withdrawalArrived",
        /// The withdrawal took the application back: no contract comes about.
        ApplicationWithdrawn = "applicationWithdrawn",
        /// The withdrawal ended the contract.
        ContractEnded = "contractEnded",
        /// The contract was formed.
        Formed = "formed",
        /// The initial term.
        InitialTerm = "initialTerm",
        /// Deadline: the last acceptance for an end with the initial term.
        AcceptByForInitialEnd = "acceptByForInitialEnd",
        /// Deadline: the last acceptance for an end by the day asked for.
        AcceptByForEndBy = "acceptByForEndBy",
        /// The end that such an acceptance makes.
        EndByReached = "endByReached",
        /// A change of the plan was accepted.
        PlanChangeAccepted = "planChangeAccepted",
        /// Its monthly fee applies.
        NewMonthlyFee = "newMonthlyFee",
        /// Its annual fee is first billed.
        NewAnnualFee = "newAnnualFee",
        /// An option's stop notice arrived.
        OptionStopped = "optionStopped",
        /// The cancellation was accepted.
        CancellationAccepted = "cancellationAccepted",
        /// The notice of the cancellation arrived, or the service ended.
        CancellationNotice = "cancellationNotice",
        /// The contract ends.
        CancellationEffective = "cancellationEffective",
        /// All debt falls due.
        DebtDue = "debtDue",
        /// Deadline: the last day on which the data is kept.
        SaveDataBy = "saveDataBy",
        /// The data is erased.
        DataErased = "dataErased",
        /// Use was to start.
        PlannedStart = "plannedStart",
        /// Use started.
        ActualStart = "actualStart",
        /// An end of the contract, moved by an extension.
        ExtendedUntil = "extendedUntil",
        /// The service could not be used.
        Outage = "outage",
        /// The customer claimed for it.
        Claimed = "claimed",
        /// Deadline: the last day to claim for it by every reading, where that is earlier than `claimBy`.
        ClaimBySafest = "claimBySafest",
        /// Deadline: the last day to claim for it.
        ClaimBy = "claimBy",
        /// Deadline: the last day to pay.
        Due = "due",
        /// A part payment.
        Payment = "payment",
        /// The delay.
        Delay = "delay",
        /// Everything was paid.
        Paid = "paid",
        /// The company gave notice.
        NoticeGiven = "noticeGiven",
        /// The last day on which the company could.
        LatestNotice = "latestNotice",
        /// What it announced takes effect.
        NoticeEffective = "noticeEffective",
        /// The first day on which that could take effect.
        EarliestEffective = "earliestEffective",
        /// The company asked something.
        Inquiry = "inquiry",
        /// Deadline: the last day to answer.
        AnswerBy = "answerBy",
    }
}

/// Something that happens on a day, or over several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TimelineEvent {
    /// The day, or the first of them.
    pub on: Day,
    /// The last day, where it lasts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// What happens.
    pub event: Event,
    /// The clause that makes the day matter.
    pub article: Article,
    /// The block of the case that it belongs to: `outages[0]`.
    pub path: String,
    /// The last day to do something that is still open.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deadline: bool,
}
