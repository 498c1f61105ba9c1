//! The fees of a plan and which of them are in force in a month: options (12(1)), changes (30(4)), the standard server's
//! fee (37(1), 40).

use crate::contract::term::Term;
use crate::unit::calendar::{Day, Month};
use crate::unit::yen::{Exact, Yen};
use crate::working::article::Article;
use crate::working::reading::NextYear;
use crate::working::step::{Step, step};

/// What a plan costs, before tax.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Once, on formation (30(1)1).
    pub initial_fee: Yen,
    /// Every month (30(1)2).
    pub monthly_fee: Yen,
    /// Every contract year (30(1)3).
    pub annual_fee: Yen,
    /// The standard server's monthly fee, where it is not the plan's own.
    pub standard_monthly_fee: Option<Yen>,
    /// Options, extra Windows accounts (W2) among them.
    pub options: Vec<PlanOption>,
    /// Power cycles in each month (4(3)(4)).
    pub power_cycles: Option<PowerCycles>,
    /// A change of the plan (30(4)).
    pub change: Option<PlanChange>,
}

/// An option (12).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanOption {
    /// As the customer calls it.
    pub name: Option<String>,
    /// Once.
    pub setup_fee: Yen,
    /// Every month.
    pub monthly_fee: Yen,
    /// Every contract year.
    pub annual_fee: Yen,
    /// The day on which its stop notice arrived.
    pub stop_notice_on: Option<Day>,
}

/// Switching a server's power off and on again at the customer's request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PowerCycles {
    /// How often in each month.
    pub per_month: i64,
    /// What one beyond the free ones costs.
    pub unit_fee: Yen,
}

/// New fees, from the acceptance of the change on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanChange {
    /// The day on which the company accepted it.
    pub accepted_on: Day,
    /// The new monthly fee, if it changes.
    pub monthly_fee: Option<Yen>,
    /// The new annual fee, if it changes.
    pub annual_fee: Option<Yen>,
}

impl PlanChange {
    /// The first month of the new monthly fee: the one after acceptance (30(4)).
    pub fn monthly_from(self) -> Month {
        self.accepted_on.month().plus(1)
    }

    /// The first month whose annual bill has the new annual fee (30(4)).
    pub fn annual_from(self, next_year: NextYear) -> Month {
        let accepted_in = self.accepted_on.month();
        let january =
            accepted_in.plus(i32::try_from(accepted_in.number()).unwrap_or(0).saturating_neg()).plus(1);
        match next_year {
            NextYear::ContractYear => accepted_in.plus(1),
            NextYear::CalendarYear => january.plus(12),
            NextYear::FiscalYear if january.plus(3) > accepted_in => january.plus(3),
            NextYear::FiscalYear => january.plus(15),
        }
    }

    /// The month of the first annual bill with the new annual fee.
    pub fn first_annual_bill(self, term: Term, next_year: NextYear) -> Month {
        let from = self.annual_from(next_year);
        let year = term.contract_year(from);
        if year == from { from } else { term.contract_year(from.plus(12)) }
    }
}

impl PlanOption {
    /// Whether it is billed in a month: up to and including that of its stop notice (12(1)4, 12(1)5).
    pub fn is_billed(&self, month: Month) -> bool {
        self.stop_notice_on.is_none_or(|stop| month <= stop.month())
    }

    /// Whether it still runs after a day: it ends on the day its stop notice arrives (12(1)4).
    pub fn runs_after(&self, day: Day) -> bool {
        self.stop_notice_on.is_none_or(|stop| stop > day)
    }

    /// Its name, empty where it has none.
    pub fn label(&self) -> String {
        self.name.clone().unwrap_or_default()
    }
}

impl Plan {
    /// The monthly fee in force in a month (30(4)).
    pub fn monthly_fee_in(&self, month: Month) -> Yen {
        self.change
            .filter(|change| month >= change.monthly_from())
            .and_then(|change| change.monthly_fee)
            .unwrap_or(self.monthly_fee)
    }

    /// The annual fee that an annual bill in a month has (30(4)).
    pub fn annual_fee_in(&self, month: Month, next_year: NextYear) -> Yen {
        self.change
            .filter(|change| month >= change.annual_from(next_year))
            .and_then(|change| change.annual_fee)
            .unwrap_or(self.annual_fee)
    }

    /// The monthly fees of the options that still run after a day.
    pub fn option_fees_after(&self, day: Day) -> Yen {
        self.options.iter().filter(|option| option.runs_after(day)).map(|option| option.monthly_fee).sum()
    }

    /// The standard server's monthly fee in a month (37(1), 40): stated, else the plan's own, else a twelfth of the
    /// annual fee last billed by then.
    pub fn standard_fee_in(&self, month: Month, term: Option<Term>, next_year: NextYear) -> StandardFee {
        let fee = self.standard_monthly_fee.unwrap_or_else(|| self.monthly_fee_in(month));
        if self.standard_monthly_fee.is_some() || !fee.is_zero() {
            return StandardFee { month, basis: FeeBasis::Monthly(fee) };
        }
        let annual =
            term.map_or(self.annual_fee, |term| self.annual_fee_in(term.contract_year(month), next_year));
        StandardFee { month, basis: FeeBasis::AnnualTwelfth(annual) }
    }
}

/// The standard server's monthly fee in a month, with where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandardFee {
    /// The month.
    pub month: Month,
    /// What it is made of.
    pub basis: FeeBasis,
}

/// What a standard fee is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeeBasis {
    /// A monthly fee.
    Monthly(Yen),
    /// An annual fee, of which a twelfth counts.
    AnnualTwelfth(Yen),
}

impl StandardFee {
    /// The fee for a month, exactly.
    pub fn exact(self) -> Exact {
        match self.basis {
            FeeBasis::Monthly(fee) => Exact::yen(fee),
            FeeBasis::AnnualTwelfth(fee) => Exact::yen(fee).over(12),
        }
    }

    /// Where it comes from.
    pub fn step(self) -> Step {
        match self.basis {
            FeeBasis::Monthly(fee) => step!(Article::A37_1, "standardFee", month: self.month, fee: fee),
            FeeBasis::AnnualTwelfth(fee) => {
                step!(Article::A37_1, "annualTwelfth", month: self.month, annualFee: fee, fee: self.exact())
            }
        }
    }
}
