//! 26(4), 27: when a contract ends, and 30(3): what is then still owed.

use serde::Serialize;

use crate::contract::plan::Plan;
use crate::contract::tax::{TaxedPart, parts_by_rate};
use crate::contract::term::{Phase, Term, effective_step};
use crate::unit::calendar::{Day, Month, Period};
use crate::unit::yen::{Amount, Yen};
use crate::working::article::Article;
use crate::working::reading::{Question, ReadingOutcome, Readings, RemainingFees, RemainingFeesTax, compare};
use crate::working::step::{Step, step};

/// Why a contract ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// 27(1): the customer wants it to.
    Ordinary,
    /// 27(3): the service was interrupted so that the purpose is lost.
    Interruption,
    /// 27(5): the customer refuses changed terms.
    TermsRefused,
    /// 27(4): the service is discontinued.
    Discontinued,
    /// 26: the company terminates.
    ByCompany,
}

impl Ground {
    /// Whether the claim to the remaining fees is doubtful: the end is not the customer's doing.
    pub fn is_disputed(self) -> bool {
        matches!(self, Ground::Interruption | Ground::TermsRefused | Ground::Discontinued)
    }

    /// The clause by which the contract ends.
    pub fn article(self) -> Article {
        match self {
            Ground::Ordinary => Article::A27_2,
            Ground::Interruption => Article::A27_3,
            Ground::TermsRefused => Article::A27_5,
            Ground::Discontinued => Article::A27_4,
            Ground::ByCompany => Article::A26_4,
        }
    }
}

/// A cancellation: its ground, and the day that it goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cancellation {
    /// The ground.
    pub ground: Ground,
    /// Ordinary: acceptance by the company. Discontinued: the end of the service. Otherwise: arrival of the notice.
    pub on: Day,
}

impl Cancellation {
    /// The day on which the contract ends.
    pub fn effective_on(self, term: Term, readings: &Readings) -> Day {
        match self.ground {
            Ground::Ordinary => term.effective_month(self.on.month(), readings.renewal).last(),
            _ => self.on,
        }
    }
}

/// The monthly fees of the initial term after the effective month (30(3)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remaining {
    /// The effective month.
    pub month: Month,
    /// How many months are left.
    pub months: i64,
    /// The plan's monthly fee in force in the effective month.
    pub monthly_fee: Yen,
    /// The monthly fees of options that still run after the effective day.
    pub option_fees: Yen,
    /// One part for each tax rate in force in those months.
    pub parts: Vec<TaxedPart>,
}

/// How many months of the initial term lie after the effective month: 0 unless the contract ends during that term.
pub fn remaining_months(term: Term, effective_on: Day) -> i64 {
    match term.phase(effective_on) {
        Phase::Initial => term.last_month().since(effective_on.month()).into(),
        _ => 0,
    }
}

impl Remaining {
    /// What is left to bill when a contract ends on a day.
    pub fn after(term: Term, effective_on: Day, plan: &Plan) -> Remaining {
        let month = effective_on.month();
        let months = remaining_months(term, effective_on);
        let monthly_fee = plan.monthly_fee_in(month);
        let option_fees = plan.option_fees_after(effective_on);
        let left = (months > 0).then(|| month.plus(1).through(term.last_month())).into_iter().flatten();
        let parts = parts_by_rate(left, monthly_fee.plus(option_fees));
        Remaining { month, months, monthly_fee, option_fees, parts }
    }

    /// What one of the months costs.
    pub fn per_month(&self) -> Yen {
        self.monthly_fee.plus(self.option_fees)
    }

    fn net(&self) -> Yen {
        self.parts.iter().map(|part| part.net).sum()
    }

    /// What is owed for them on a ground: one bill, tax rounded down once for each rate.
    pub fn amount(&self, ground: Ground, readings: &Readings) -> Amount {
        if ground.is_disputed() && readings.remaining_fees == RemainingFees::Waived {
            return Amount::default();
        }
        match readings.remaining_fees_tax {
            RemainingFeesTax::Untaxed => Amount::new(self.net(), Yen::ZERO),
            RemainingFeesTax::Taxed => {
                self.parts.iter().map(|part| part.amount()).fold(Amount::default(), Amount::plus)
            }
        }
    }

    /// How the amount comes about.
    pub fn steps(&self, ground: Ground, readings: &Readings) -> Vec<Step> {
        let amount = self.amount(ground, readings);
        let mut steps = vec![
            step!(Article::A30_3, "monthlyTotal", month: self.month, monthlyFee: self.monthly_fee,
                optionFees: self.option_fees, perMonth: self.per_month()),
            step!(Article::A30_3, "remainingNet", perMonth: self.per_month(), months: self.months, net: self.net()),
        ];
        if ground.is_disputed() && readings.remaining_fees == RemainingFees::Waived {
            steps.push(step!(Article::A30_3, "waived", net: self.net()));
            return steps;
        }
        match readings.remaining_fees_tax {
            RemainingFeesTax::Untaxed => steps.push(step!(Article::A30_3, "untaxed", net: amount.net)),
            RemainingFeesTax::Taxed => steps.extend(self.parts.iter().map(|part| part.step())),
        }
        steps.push(step!(Article::A30_3, "gross", net: amount.net, tax: amount.tax, gross: amount.gross));
        steps
    }
}

/// How and when a contract ends, and what is owed on that day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancellationResult {
    /// The day on which it ends.
    pub effective_on: Day,
    /// The period in which that day lies.
    pub period: Phase,
    /// Months of the initial term after the effective month.
    pub remaining_months: i64,
    /// What is owed for them; absent without a plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remaining_fees: Option<Amount>,
    /// Whether the claim to it is doubtful on this ground.
    pub disputed: bool,
    /// 30(3): all debt falls due.
    pub debt_due_on: Day,
    /// 28: from then on nobody has to keep the data.
    pub save_data_by: Day,
    /// 27(6): the month in which it is erased; not after a termination by the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_erased: Option<Period>,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions.
    pub readings: Vec<ReadingOutcome>,
}

/// The end of a contract (26(4), 27) and what it costs (30(3)).
pub fn assess(
    term: Term,
    cancellation: Cancellation,
    plan: Option<&Plan>,
    readings: &Readings,
) -> CancellationResult {
    let Cancellation { ground, .. } = cancellation;
    let effective_on = cancellation.effective_on(term, readings);
    let remaining = plan.map(|plan| Remaining::after(term, effective_on, plan));
    let data_erased = (ground != Ground::ByCompany).then(|| Period::month(effective_on.month().plus(1)));
    let gross = |readings: &Readings| {
        let plan = plan?;
        let effective_on = cancellation.effective_on(term, readings);
        Some(Remaining::after(term, effective_on, plan).amount(ground, readings).gross.into())
    };
    CancellationResult {
        effective_on,
        period: term.phase(effective_on),
        remaining_months: remaining_months(term, effective_on),
        remaining_fees: remaining.as_ref().map(|remaining| remaining.amount(ground, readings)),
        disputed: ground.is_disputed(),
        debt_due_on: effective_on,
        save_data_by: effective_on,
        data_erased,
        steps: steps(term, cancellation, effective_on, remaining.as_ref(), data_erased, readings),
        readings: [
            compare(Question::Renewal, readings, &|readings| {
                Some(cancellation.effective_on(term, readings).into())
            }),
            compare(Question::RemainingFees, readings, &gross),
            compare(Question::RemainingFeesTax, readings, &gross),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

fn steps(
    term: Term,
    cancellation: Cancellation,
    effective_on: Day,
    remaining: Option<&Remaining>,
    data_erased: Option<Period>,
    readings: &Readings,
) -> Vec<Step> {
    let Cancellation { ground, on } = cancellation;
    let mut steps = vec![match ground {
        Ground::Ordinary => effective_step(on, effective_on),
        _ => step!(ground.article(), "effectiveAtOnce", on: on, effectiveOn: effective_on),
    }];
    let months = remaining_months(term, effective_on);
    if months > 0 {
        steps.push(step!(Article::A30_3, "remainingMonths",
            effectiveOn: effective_on, initialEnd: term.initial.last, months: months));
        steps.extend(remaining.into_iter().flat_map(|remaining| remaining.steps(ground, readings)));
    } else {
        steps.push(step!(Article::A30_3, "noRemainingMonths",
            effectiveOn: effective_on, initialStart: term.initial.first, initialEnd: term.initial.last));
    }
    steps.push(step!(Article::A30_3, "debtDue", on: effective_on));
    steps.push(step!(Article::A28, "saveDataBy", on: effective_on));
    if let Some(Period { first, last }) = data_erased {
        steps.push(step!(Article::A27_6, "dataErased", from: first, to: last));
    }
    steps
}
