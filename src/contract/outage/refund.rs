//! 37(1): what an outage's days come to in money, and from which amount on it is paid.

use serde::Serialize;

use crate::contract::outage::Outcome;
use crate::contract::standard_fee::StandardFee;
use crate::contract::tax;
use crate::law::stated::{DAYS_IN_A_MONTHS_FEE, PAYOUT_THRESHOLD};
use crate::unit::{Day, Ratio, Yen};
use crate::working::reading::{ClaimUnit, RefundBase, RefundRounding};
use crate::working::{Article, Question, ReadingOutcome, Rule, Step, Working};

/// The monthly fee that a refund goes by.
fn base(standard: StandardFee, working: &mut Working) -> Ratio {
    let StandardFee { month, fee, .. } = standard;
    match working.readings.refund_base {
        RefundBase::Untaxed => fee,
        RefundBase::Taxed => {
            let rate = tax::rate(month);
            let (rate_percent, taxed_fee) = (rate.percent(), fee.with_rate(rate));
            working.step(Article::A35, || Rule::TaxedFee { month, fee, rate_percent, taxed_fee });
            taxed_fee
        }
    }
}

/// The formula of 37(1): days x fee / 30, whether or not it is payable.
pub fn amount(days: i64, standard: StandardFee, working: &mut Working) -> Yen {
    let fee = base(standard, working);
    let exact = fee.times(days).over(DAYS_IN_A_MONTHS_FEE);
    let amount = match working.readings.refund_rounding {
        RefundRounding::Down => exact.down(),
        RefundRounding::HalfUp => exact.half_up(),
    };
    working.step(Article::A37_1, || Rule::RefundFormula { days, fee, exact, amount });
    amount
}

/// What an amount gives if it is claimed.
pub fn remedy(amount: Yen, working: &mut Working) -> Outcome {
    let threshold = PAYOUT_THRESHOLD;
    if amount < threshold {
        working.step(Article::A37_1, || Rule::ExtendedInstead { amount, threshold });
        Outcome::Extension
    } else {
        working.step(Article::A37_1, || Rule::PaidInMoney { amount, threshold });
        Outcome::Refund
    }
}

/// What the outages come to that can be claimed as one: those claimed on a day, and those not yet claimed; by that day.
#[derive(Clone, Debug, Default)]
pub struct Claims(Vec<Together>);

#[derive(Clone, Copy, Debug)]
struct Together {
    claimed_on: Option<Day>,
    outages: i64,
    sum: Yen,
}

impl Claims {
    /// Adds an amount to those claimed on the same day; `None` where the claim is still to come.
    pub fn add(&mut self, claimed_on: Option<Day>, amount: Yen) {
        let place = match self.place(claimed_on) {
            Ok(place) => place,
            Err(place) => {
                self.0.insert(place, Together { claimed_on, outages: 0, sum: Yen::ZERO });
                place
            }
        };
        if let Some(together) = self.0.get_mut(place) {
            together.outages = together.outages.saturating_add(1);
            together.sum = together.sum.plus(amount);
        }
    }

    fn place(&self, claimed_on: Option<Day>) -> Result<usize, usize> {
        self.0.binary_search_by_key(&claimed_on, |together| together.claimed_on)
    }

    /// The amount that decides for an outage: its own, or that of all that are claimed with it.
    pub fn deciding(&self, amount: Yen, claimed_on: Option<Day>, working: &mut Working) -> Yen {
        if working.readings.claim_unit == ClaimUnit::Each {
            return amount;
        }
        let found = self.place(claimed_on).ok().and_then(|place| self.0.get(place));
        let Some(&Together { outages, sum, .. }) = found else {
            return amount;
        };
        if outages > 1 {
            working.step(Article::A37_1, || Rule::ClaimedTogether { outages, sum });
        }
        sum
    }
}

/// From how many whole days on an outage alone is paid in money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PayoutFrom {
    /// The least whole days whose amount is paid in money.
    pub days: i64,
    /// That amount.
    pub refund: Yen,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions.
    pub readings: Vec<ReadingOutcome>,
}

/// From how many whole days on an outage is paid in money at a fee: 37(1) solved for the days; `None` at no fee.
/// `fee_under` gives that fee under other readings.
pub fn payout_from(
    standard: StandardFee,
    fee_under: &dyn Fn(&mut Working) -> Option<StandardFee>,
    working: &mut Working,
) -> Option<PayoutFrom> {
    let of = |standard: StandardFee, working: &mut Working| {
        let a_day = base(standard, &mut working.aside()).over(DAYS_IN_A_MONTHS_FEE);
        // Half up, half a yen less is enough: counted in halves of a yen, so that the line is whole.
        let (a_day, line) = match working.readings.refund_rounding {
            RefundRounding::Down => (a_day, PAYOUT_THRESHOLD),
            RefundRounding::HalfUp => (a_day.times(2), PAYOUT_THRESHOLD.times(2).minus(Yen(1))),
        };
        let below = a_day.times_in(line)?;
        let days = if a_day.times(below).is_below(line) { below.saturating_add(1) } else { below };
        let refund = amount(days, standard, working);
        remedy(refund, working);
        Some((days, refund))
    };
    let (days, refund) = of(standard, working)?;
    for question in [Question::RefundBase, Question::RefundRounding].into_iter().chain(standard.questions()) {
        working.compare(question, &|working| {
            let standard = fee_under(&mut working.aside())?;
            Some(of(standard, working)?.1.into())
        });
    }
    let (steps, readings) = working.take();
    Some(PayoutFrom { days, refund, steps, readings })
}
