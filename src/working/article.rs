//! How a figure names the clause that it rests on.

use crate::working::code::codes;

codes! {
    /// An article of the contract that yields a figure, with its paragraph where it has several: `37(1)`. `W` marks the
    /// Windows rules.
    Article {
        /// Change of the terms.
        A2 = "2",
        /// Power cycles beyond the free ones are charged.
        A4_4 = "4(4)",
        /// Change of DNS servers.
        A6_2 = "6(2)",
        /// An option and its stop.
        A12_1 = "12(1)",
        /// The initial term.
        A13_1 = "13(1)",
        /// Renewal by the month.
        A13_2 = "13(2)",
        /// The first day of use.
        A14 = "14",
        /// Formation.
        A17 = "17",
        /// Notice of discontinuation.
        A25_2 = "25(2)",
        /// The company's own termination.
        A26_4 = "26(4)",
        /// Ordinary cancellation.
        A27_2 = "27(2)",
        /// Ending after an interruption.
        A27_3 = "27(3)",
        /// Ending with the service.
        A27_4 = "27(4)",
        /// Ending because changed terms are refused.
        A27_5 = "27(5)",
        /// Erasure of data.
        A27_6 = "27(6)",
        /// No duty to keep data after the end.
        A28 = "28",
        /// What the fees are.
        A30_1 = "30(1)",
        /// Revision of fees.
        A30_2 = "30(2)",
        /// What is owed at the end.
        A30_3 = "30(3)",
        /// From when changed fees apply.
        A30_4 = "30(4)",
        /// Nothing paid is returned.
        A30_6 = "30(6)",
        /// The initial fee.
        A31_2 = "31(2)",
        /// Under 24 hours nothing is returned.
        A31_4 = "31(4)",
        /// The due day.
        A32_3 = "32(3)",
        /// The special fee.
        A33 = "33",
        /// The late charge.
        A34 = "34",
        /// Consumption tax.
        A35 = "35",
        /// Refund or extension after an outage.
        A37_1 = "37(1)",
        /// A start delayed by the company.
        A37_2 = "37(2)",
        /// A carrier's fault.
        A37_3 = "37(3)",
        /// Withdrawal within eight days.
        A45 = "45",
        /// The time to answer an inquiry.
        A47_3 = "47(3)",
    }
}
