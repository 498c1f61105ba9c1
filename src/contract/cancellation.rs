//! 26(4), 27: when a contract ends, and what is then owed (30(3)).

use serde::Serialize;

use crate::contract::formation::day_since_formation;
use crate::contract::plan::Plan;
use crate::contract::remaining;
use crate::contract::term::{Phase, Term};
use crate::intake::{Fact, Fields, Read, Reader};
use crate::unit::{Amount, Day, Period};
use crate::working::{Article, Event, Question, ReadingOutcome, Rule, Step, Working};

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
    /// The grounds by name.
    const CHOICES: [(&str, Ground); 5] = [
        ("ordinary", Ground::Ordinary),
        ("interruption", Ground::Interruption),
        ("termsRefused", Ground::TermsRefused),
        ("discontinued", Ground::Discontinued),
        ("byCompany", Ground::ByCompany),
    ];

    /// Whether the claim to the remaining fees is doubtful: the end is not the customer's doing.
    pub fn is_disputed(self) -> bool {
        matches!(self, Ground::Interruption | Ground::TermsRefused | Ground::Discontinued)
    }

    /// The clause by which the contract ends.
    fn article(self) -> Article {
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
    /// Reads `cancellation`.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(case: &Fields, formed_on: Option<Day>, reader: &mut Reader) -> Read<Fact<Cancellation>> {
        let Some(fields) = case.object("cancellation", &["ground", "on"])? else { return Ok(Fact::Missing) };
        let ground = reader.required(&fields, "ground", |reader, fields, key| {
            reader.choice(fields, key, &Ground::CHOICES)
        })?;
        let on = day_since_formation(reader, &fields, "on", formed_on)?;
        Ok((|| Ok(Cancellation { ground: ground?, on: on? }))().into())
    }

    /// The day on which the contract ends.
    pub fn effective_on(self, term: Term, working: &mut Working) -> Day {
        let Cancellation { ground, on } = self;
        if ground == Ground::Ordinary {
            return term.effective_on(on, working);
        }
        working.step(ground.article(), || Rule::EffectiveAtOnce { on, effective_on: on });
        on
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
    as_of: Option<Day>,
    working: &mut Working,
) -> CancellationResult {
    let Cancellation { ground, on } = cancellation;
    let (article, disputed) = (ground.article(), ground.is_disputed());
    let effective_on = cancellation.effective_on(term, working);
    let remaining_months = remaining::months(term, effective_on, working);
    let remaining_fees =
        plan.map(|plan| remaining::fees(term, effective_on, remaining_months, plan, disputed, working));
    working.step(Article::A30_3, || Rule::DebtDue { on: effective_on });
    working.step(Article::A28, || Rule::SaveDataBy { on: effective_on });
    working.compare(Question::Renewal, &|working| Some(cancellation.effective_on(term, working).into()));
    for question in [Question::RemainingFees, Question::RemainingFeesTax] {
        working.compare(question, &|working| {
            let effective_on = cancellation.effective_on(term, working);
            let months = remaining::months(term, effective_on, working);
            Some(remaining::fees(term, effective_on, months, plan?, disputed, working).gross.into())
        });
    }

    let noted =
        if ground == Ground::Ordinary { Event::CancellationAccepted } else { Event::CancellationNotice };
    working.on(on, noted, article);
    working.on(effective_on, Event::CancellationEffective, article);
    working.on(effective_on, Event::DebtDue, Article::A30_3);
    let ahead = as_of.is_none_or(|as_of| as_of <= effective_on);
    working.deadline(effective_on, Event::SaveDataBy, Article::A28, ahead);
    let data_erased = (ground != Ground::ByCompany).then(|| Period::month(effective_on.month().plus(1)));
    if let Some(Period { first: from, last: to }) = data_erased {
        working.step(Article::A27_6, || Rule::DataErased { from, to });
        working.lasting(from, to, Event::DataErased, Article::A27_6);
    }
    let (steps, readings) = working.take();
    CancellationResult {
        effective_on,
        period: term.phase(effective_on),
        remaining_months,
        remaining_fees,
        disputed,
        debt_due_on: effective_on,
        save_data_by: effective_on,
        data_erased,
        steps,
        readings,
    }
}
