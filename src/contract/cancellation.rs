//! 26(4), 27: when a contract ends, and what is then owed (30(3)).

use serde::Serialize;

use crate::contract::formation::day_since_formation;
use crate::contract::plan::Plan;
use crate::contract::remaining::{self, Remaining};
use crate::contract::term::{Phase, Term};
use crate::intake::{Fact, Fields, Read, Reader};
use crate::unit::{Amount, Day, Period};
use crate::working::reading::{CoolingOffMoney, FeeRevisionExit, PrepaidFees};
use crate::working::{Article, Event, NoteCode, Question, ReadingOutcome, Rule, Step, Working, codes};

codes! {
    /// Why a contract ends.
    Ground {
        /// 27(1): the customer wants it to.
        Ordinary = "ordinary",
        /// 27(3): the service was interrupted so that the purpose is lost.
        Interruption = "interruption",
        /// 27(5): the customer refuses changed terms.
        TermsRefused = "termsRefused",
        /// 27(5), 30(2): the customer refuses revised fees.
        FeeRefused = "feeRefused",
        /// 27(4): the service is discontinued.
        Discontinued = "discontinued",
        /// 26: the company terminates.
        ByCompany = "byCompany",
        /// 45: the customer withdrew in time.
        CoolingOff = "coolingOff",
    }
}

impl Ground {
    /// The clause by which the contract ends.
    fn article(self) -> Article {
        match self {
            Ground::Ordinary => Article::A27_2,
            Ground::Interruption => Article::A27_3,
            Ground::TermsRefused | Ground::FeeRefused => Article::A27_5,
            Ground::Discontinued => Article::A27_4,
            Ground::ByCompany => Article::A26_4,
            Ground::CoolingOff => Article::A45,
        }
    }
}

/// A cancellation: its ground, and the day that it goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cancellation {
    /// The ground.
    pub ground: Ground,
    /// Ordinary, fees refused: acceptance by the company. Discontinued: the end of the service. Cooling-off: the day by
    /// which the withdrawal was judged. Otherwise: arrival of the notice.
    pub on: Day,
    /// By the company: whether a default of the customer's is known to be the cause.
    pub customer_in_default: bool,
}

impl Cancellation {
    /// Reads `cancellation`.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(case: &Fields, formed_on: Option<Day>, reader: &mut Reader) -> Read<Fact<Cancellation>> {
        let keys = &["ground", "on", "customerInDefault"];
        let Some(fields) = case.object("cancellation", keys)? else { return Ok(Ok(None)) };
        let ground = reader.required(&fields, "ground", |reader, fields, key| {
            reader.choice(fields, key, |name| {
                Ground::named(name).filter(|&ground| ground != Ground::CoolingOff)
            })
        })?;
        let on = day_since_formation(reader, &fields, "on", formed_on)?;
        let customer_in_default =
            reader.flag(&fields, "customerInDefault")?.ok().flatten().unwrap_or_default();
        Ok((|| Ok(Some(Cancellation { ground: ground?, on: on?, customer_in_default })))())
    }

    /// The ending that a withdrawal makes on a day (45).
    pub fn by_cooling_off(on: Day) -> Cancellation {
        Cancellation { ground: Ground::CoolingOff, on, customer_in_default: false }
    }

    /// An ordinary cancellation accepted on a day (27(2)).
    pub fn ordinary(on: Day) -> Cancellation {
        Cancellation { ground: Ground::Ordinary, on, customer_in_default: false }
    }

    /// The day on which the contract ends.
    pub fn effective_on(self, term: Term, working: &mut Working) -> Day {
        let Cancellation { ground, on, .. } = self;
        match (ground, working.readings.fee_revision_exit) {
            (Ground::Ordinary, _) | (Ground::FeeRefused, FeeRevisionExit::Ordinary) => {
                term.effective_on(on, working)
            }
            _ => {
                working.step(ground.article(), || Rule::EffectiveAtOnce { on, effective_on: on });
                on
            }
        }
    }
}

/// How a contract ends.
#[derive(Clone, Copy, Debug)]
pub struct Ending {
    /// Its periods.
    pub term: Term,
    /// Its own cancellation, or the withdrawal where there is no other.
    pub cancellation: Cancellation,
    /// The day of a withdrawal in time.
    pub withdrawn_on: Option<Day>,
    /// Whether a consumer contracted.
    pub consumer: bool,
}

impl Ending {
    /// By what it ends: the withdrawal, unless the contract's own cancellation takes effect before it. When that is can
    /// be a question of reading.
    pub fn cause(self, working: &Working) -> Cancellation {
        let own_effect = || self.cancellation.effective_on(self.term, &mut working.aside());
        match self.withdrawn_on {
            Some(on) if on <= own_effect() => Cancellation::by_cooling_off(on),
            _ => self.cancellation,
        }
    }

    fn is_by_cooling_off(self, working: &Working) -> bool {
        self.cause(working).ground == Ground::CoolingOff
    }

    /// Whether the end hangs on how a refusal of fees takes effect: at once it would come before any withdrawal.
    pub fn asks_fee_revision_exit(self) -> bool {
        let Cancellation { ground, on, .. } = self.cancellation;
        ground == Ground::FeeRefused && self.withdrawn_on.is_none_or(|withdrawn_on| on < withdrawn_on)
    }

    /// The day on which it ends.
    pub fn effective_on(self, working: &mut Working) -> Day {
        self.cause(working).effective_on(self.term, working)
    }

    /// Whether the claim to so many remaining months is doubtful: the end is not the customer's choice, or a consumer is
    /// to pay for what is not had.
    fn is_disputed(self, months: i64, working: &Working) -> bool {
        match self.cause(working) {
            Cancellation { ground: Ground::Ordinary, .. }
            | Cancellation { ground: Ground::ByCompany, customer_in_default: true, .. } => {
                self.consumer && months > 0
            }
            _ => true,
        }
    }

    /// How many months of the initial term remain, and whether the claim to them is disputed.
    pub fn months(self, effective_on: Day, working: &mut Working) -> (i64, bool) {
        let months = remaining::months(self.term, effective_on, working);
        (months, self.is_disputed(months, working))
    }

    /// Whether the claim to what is owed at the end is disputed.
    pub fn is_disputed_at_end(self, working: &Working) -> bool {
        let effective_on = self.effective_on(&mut working.aside());
        self.months(effective_on, &mut working.aside()).1
    }

    /// What is owed for the remaining months.
    pub fn remaining(self, effective_on: Day, plan: &Plan, working: &mut Working) -> Remaining {
        let (months, disputed) = self.months(effective_on, &mut working.aside());
        let money = working.readings.cooling_off_money;
        if months == 0 {
            Remaining::default()
        } else if self.is_by_cooling_off(working) && money != CoolingOffMoney::Literal {
            working.step(Article::A45, || Rule::NoneAfterCoolingOff {});
            Remaining::default()
        } else {
            remaining::fees(self.term, effective_on, plan, disputed, working)
        }
    }

    /// Whether what was paid for the time after the end is returned: after a disputed ending but 45, if one reads so.
    pub fn returns_prepaid(self, effective_on: Day, working: &Working) -> bool {
        !self.is_by_cooling_off(working)
            && working.readings.prepaid_fees == PrepaidFees::Returned
            && self.months(effective_on, &mut working.aside()).1
    }

    /// The questions that decide how much is owed at such an end, on the day on which it takes effect.
    pub fn questions(self, effective_on: Day, working: &Working) -> impl Iterator<Item = Question> + use<> {
        let by_cooling_off = self.is_by_cooling_off(working);
        let only = |asked: bool, question| asked.then_some(question);
        let literal = !by_cooling_off || working.readings.cooling_off_money == CoolingOffMoney::Literal;
        let opening = literal && self.term.phase(effective_on) == Phase::Opening;
        [
            Some(Question::RemainingFees),
            Some(Question::RemainingFeesTax),
            Some(Question::RemainingOptions),
            only(opening, Question::OpeningEnding),
            only(!by_cooling_off, Question::PrepaidFees),
            only(by_cooling_off, Question::CoolingOffMoney),
        ]
        .into_iter()
        .flatten()
    }
}

/// How and when a contract ends, and what is owed on that day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancellationResult {
    /// By what.
    pub ground: Ground,
    /// The day on which it ends.
    pub effective_on: Day,
    /// The period in which that day lies.
    pub period: Phase,
    /// Months of the initial term after the effective month.
    pub remaining_months: i64,
    /// What is owed for them; absent without a plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remaining_fees: Option<Amount>,
    /// Whether the claim to it is doubtful.
    pub disputed: bool,
    /// 30(3): all debt falls due.
    pub debt_due_on: Day,
    /// 28: from then on nobody has to keep the data.
    pub save_data_by: Day,
    /// 27(6): the month in which it is erased; not after a termination by the company, nor after cooling-off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_erased: Option<Period>,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions.
    pub readings: Vec<ReadingOutcome>,
}

/// The end of a contract (26(4), 27, 45) and what it costs (30(3)).
pub fn assess(
    ending: Ending,
    plan: Option<&Plan>,
    as_of: Option<Day>,
    working: &mut Working,
) -> CancellationResult {
    let Cancellation { ground, on, .. } = ending.cause(working);
    let article = ground.article();
    let effective_on = ending.effective_on(working);
    let (remaining_months, disputed) = ending.months(effective_on, working);
    let remaining = plan.map(|plan| ending.remaining(effective_on, plan, working));
    working.step(Article::A30_3, || Rule::DebtDue { on: effective_on });
    working.step(Article::A28, || Rule::SaveDataBy { on: effective_on });
    working.compare(Question::Renewal, &|working| Some(ending.effective_on(working).into()));
    if ending.asks_fee_revision_exit() {
        working.compare(Question::FeeRevisionExit, &|working| Some(ending.effective_on(working).into()));
    }
    for question in ending.questions(effective_on, working).chain([Question::TaxRounding]) {
        working.compare(question, &|working| {
            let effective_on = ending.effective_on(working);
            Some(ending.remaining(effective_on, plan?, working).amount.gross.into())
        });
    }

    match ground {
        Ground::CoolingOff => {}
        Ground::Ordinary | Ground::FeeRefused => working.on(on, Event::CancellationAccepted, article),
        _ => working.on(on, Event::CancellationNotice, article),
    }
    working.on(effective_on, Event::CancellationEffective, article);
    working.on(effective_on, Event::DebtDue, Article::A30_3);
    let ahead = as_of.is_none_or(|as_of| as_of <= effective_on);
    working.deadline(effective_on, Event::SaveDataBy, Article::A28, ahead);
    // 27(6) speaks of endings under 27.
    let under_27 = !matches!(ground, Ground::ByCompany | Ground::CoolingOff);
    let data_erased = under_27.then(|| Period::month(effective_on.month().plus(1)));
    if let Some(Period { first: from, last: to }) = data_erased {
        working.step(Article::A27_6, || Rule::DataErased { from, to });
        working.lasting(from, to, Event::DataErased, Article::A27_6);
    }
    if ending.consumer && remaining_months > 0 {
        working.note("contract.customer", NoteCode::ConsumerContract, None);
    }
    if remaining.is_some_and(|remaining| remaining.has_options) {
        working.note("plan.options", NoteCode::StopOptions, None);
    }
    let (steps, readings) = working.take();
    CancellationResult {
        ground,
        effective_on,
        period: ending.term.phase(effective_on),
        remaining_months,
        remaining_fees: remaining.map(|remaining| remaining.amount),
        disputed,
        debt_due_on: effective_on,
        save_data_by: effective_on,
        data_erased,
        steps,
        readings,
    }
}
