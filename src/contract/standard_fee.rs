//! The standard server's monthly fee, by which outages are reckoned (37(1)) and damages capped (40).

use crate::contract::plan::Plan;
use crate::contract::term::Term;
use crate::unit::{Month, Ratio};
use crate::working::reading::AnnualOnRenewal;
use crate::working::{Article, Question, Rule, Working};

/// The standard server's monthly fee in a month, exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandardFee {
    /// The month.
    pub month: Month,
    /// The fee before tax.
    pub fee: Ratio,
    /// Whether it is a twelfth of an annual fee that changed, so that it hangs on what a year is.
    pub hangs_on_year: bool,
}

impl StandardFee {
    /// The fee in a month: stated, else the plan's own, else a twelfth of the annual fee last billed by then.
    pub fn of(plan: &Plan, term: Option<Term>, month: Month, working: &mut Working) -> StandardFee {
        let own = || Some(plan.monthly_fee_in(month)).filter(|fee| !fee.is_zero());
        if let Some(fee) = plan.standard_monthly_fee.or_else(own) {
            working.step(Article::A37_1, || Rule::StandardFee { month, fee });
            return StandardFee { month, fee: Ratio::yen(fee), hangs_on_year: false };
        }
        let annual_fee = term.map_or(plan.annual_fee, |term| {
            let twelfths = working.readings.annual_on_renewal == AnnualOnRenewal::Twelfth;
            let by_month = twelfths && month > term.last_month();
            let billed_in = if by_month { month } else { term.contract_year(month) };
            plan.annual_fee_in(billed_in, working.readings.next_year)
        });
        let fee = Ratio::yen(annual_fee).over(12);
        working.step(Article::A37_1, || Rule::AnnualTwelfth { month, annual_fee, fee });
        let changes = plan.change.is_some_and(|change| change.annual_fee.is_some());
        let hangs_on_year = changes && term.is_some_and(|term| month > term.last_month());
        StandardFee { month, fee, hangs_on_year }
    }

    /// The questions that decide which fee is in force.
    pub fn questions(self) -> impl Iterator<Item = Question> {
        let questions = [Question::NextYear, Question::AnnualOnRenewal];
        questions.into_iter().filter(move |_| self.hangs_on_year)
    }
}
