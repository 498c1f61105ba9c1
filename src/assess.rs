//! Puts the subjects of the contract in order: facts in, results out. A block whose own facts have a problem, or which
//! lacks one, is left out; the others stand. No rule stands here.

use serde::Serialize;

use crate::contract::cancellation::{self, Cancellation, CancellationResult, Ending};
use crate::contract::cooling_off::{self, CoolingOff, Effect};
use crate::contract::delayed_start::{self, DelayedStart, DelayedStartResult};
use crate::contract::estimate::{self, Estimate, Scope};
use crate::contract::evasion::{self, Evasion, EvasionResult};
use crate::contract::extension::{self, Extensions};
use crate::contract::formation::{self, Formation};
use crate::contract::late_charge::{self, Debt, LateCharge};
use crate::contract::liability;
use crate::contract::notice::{self, Notice, NoticeResult};
use crate::contract::outage::{self, Circumstances, Earlier, Outage, OutageResult, PayoutFrom};
use crate::contract::plan::{self, PlanFacts};
use crate::contract::standard_fee::StandardFee;
use crate::contract::term::{self, Term, TermResult};
use crate::intake::{
    Fact, Fields, Input, List, Problem, Read, Reader, ShapeError, Understood, entry_path, wrong_shape,
};
use crate::unit::{Day, Month, Yen};
use crate::working::{Note, Question, Readings, TimelineEvent, Working};

/// The result of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    /// What is wrong with what was entered.
    pub problems: Vec<Problem>,
    /// What is true and no figure shows.
    pub notes: Vec<Note>,
    /// How each typed value was understood.
    pub read: Vec<Understood>,
    /// 13, 14, 27(2): the contract's periods. Needs `asOf` and the day of formation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<TermResult>,
    /// 45. Needs `asOf`, and the day and the way of application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cooling_off: Option<CoolingOff>,
    /// 26, 27, 30(3). Needs the day of formation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancellation: Option<CancellationResult>,
    /// 37(1), one for each outage; `None` where its facts have a problem. Needs a plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outages: Option<Vec<Option<OutageResult>>>,
    /// 37(2).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delayed_start: Option<DelayedStartResult>,
    /// 34, one for each invoice; `None` where its facts have a problem.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoices: Option<Vec<Option<LateCharge>>>,
    /// 33.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evasion: Option<EvasionResult>,
    /// 2, 6(2), 25(2), 30(2), 47(3), one for each notice; `None` where its facts have a problem.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notices: Option<Vec<Option<NoticeResult>>>,
    /// 30, 31, 35. Needs the day of formation and a plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimate: Option<Estimate>,
    /// 40: damages go up to one month of the standard fee. Needs `asOf` and a plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub liability_cap: Option<Yen>,
    /// 37(1) solved for the days: from how many whole days on an outage alone is paid in money, at the fee in force in the
    /// month of `asOf`. Needs `asOf` and a plan with a fee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payout_from: Option<PayoutFrom>,
    /// Every date above, in order.
    pub timeline: Vec<TimelineEvent>,
}

/// Whether the results carry the steps that led to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Steps {
    /// Each result with its working.
    Kept,
    /// Results alone: every list of steps is empty, and no step is built.
    Dropped,
}

/// Works a case out, each result with its working.
///
/// # Errors
///
/// Data of the wrong shape; the text names the path. What a person can get wrong is a problem in the assessment.
pub fn assess(input: &Input) -> Result<Assessment, ShapeError> {
    assess_with(input, Steps::Kept)
}

/// Works a case out, with or without the working.
///
/// # Errors
///
/// As [`assess`].
pub fn assess_with(input: &Input, steps: Steps) -> Result<Assessment, ShapeError> {
    let mut reader = Reader::default();
    let case = Case::read(input, &mut reader)?;
    let mut working = Working::kept(case.readings, steps == Steps::Kept);
    formation::note_earlier_terms(&reader.dated, &mut working);
    let mut results = case.results(&mut reader, &mut working);
    (results.timeline, results.notes) = working.finish();
    results.problems = reader.problems;
    results.read = reader.understood;
    Ok(results)
}

const CASE: &[&str] = &[
    "asOf",
    "contract",
    "plan",
    "cancellation",
    "endBy",
    "outages",
    "delayedStart",
    "invoices",
    "evasion",
    "notices",
    "estimateUntil",
    "readings",
];

/// The facts of a case.
#[derive(Debug)]
struct Case {
    as_of: Option<Day>,
    formation: Formation,
    plan: Option<PlanFacts>,
    cancellation: Fact<Cancellation>,
    end_by: Option<Day>,
    outages: List<Outage>,
    delayed_start: Option<DelayedStart>,
    invoices: List<Debt>,
    evasion: Option<Evasion>,
    notices: List<Notice>,
    estimate_until: Fact<Month>,
    readings: Readings,
    term: Option<Term>,
}

impl Case {
    fn read(input: &Input, reader: &mut Reader) -> Read<Case> {
        let Some(case) = Fields::of(input, String::new(), CASE)? else {
            return Err(wrong_shape("", "expected an object"));
        };
        let readings = read_readings(&case)?;
        let as_of = reader.required(&case, "asOf", Reader::as_of)?.ok();
        let formation = Formation::read(&case, reader)?;
        let formed_on = formation.formed_on.ok().flatten();
        let mut earlier = Earlier::default();
        Ok(Case {
            as_of,
            plan: PlanFacts::read(&case, formed_on, reader)?,
            cancellation: Cancellation::read(&case, formed_on, reader)?,
            end_by: reader.day_ahead(&case, "endBy")?.ok().flatten(),
            outages: reader
                .entries(&case, "outages", Outage::KEYS, |reader, fields| {
                    Outage::read(reader, fields, formed_on, &mut earlier)
                })?
                .ok()
                .flatten(),
            delayed_start: DelayedStart::read(&case, formed_on, reader)?,
            invoices: reader
                .entries(&case, "invoices", Debt::KEYS, |reader, fields| {
                    Debt::read(reader, fields, &readings)
                })?
                .ok()
                .flatten(),
            evasion: Evasion::read(&case, reader, &readings)?,
            notices: reader.entries(&case, "notices", Notice::KEYS, Notice::read)?.ok().flatten(),
            estimate_until: estimate::read_until(&case, formed_on, reader)?,
            term: formed_on.map(Term::formed),
            formation,
            readings,
        })
    }

    /// The blocks in the order of their dates: of one day, an earlier block's come first.
    fn results(&self, reader: &mut Reader, working: &mut Working) -> Assessment {
        let &Case { as_of, end_by, .. } = self;
        let own_end = self.term.zip(self.cancellation.ok().flatten());
        let own_end = own_end.map(|(term, own)| own.effective_on(term, &mut working.aside()));
        let cooling_off = as_of.and_then(|as_of| {
            cooling_off::assess(&self.formation, own_end, as_of, working.begin("contract"))
        });
        let withdrawal = cooling_off.as_ref();
        // A withdrawal before formation: no contract comes about, and nothing hangs on it.
        let formed = withdrawal.and_then(|result| result.effect) != Some(Effect::ApplicationWithdrawn);
        let term = self.term.filter(|_| formed);
        let withdrawn_on = withdrawal.and_then(|result| result.exercised_on);
        let ending = term.and_then(|term| self.ending(term, withdrawn_on));
        let ended_on = ending.map(|ending| ending.effective_on(&mut working.aside()));

        let term_result = term
            .zip(as_of)
            .map(|(term, as_of)| term::assess(term, as_of, end_by, ended_on, working.begin("contract")));
        if let Some(plan) = self.plan.as_ref().and_then(PlanFacts::for_estimate).filter(|_| formed) {
            plan::dates(plan, term, ended_on, working);
        }
        let cancellation = ending.map(|ending| {
            let plan = self.plan.as_ref().and_then(PlanFacts::for_remaining_fees);
            cancellation::assess(ending, plan, as_of, working.begin("cancellation"))
        });
        // A delayed start moves an end before any outage does.
        let end = match (ended_on, self.cancellation) {
            (Some(ended_on), _) => extension::Ending::On(ended_on),
            (None, Ok(None)) => extension::Ending::Open,
            _ => extension::Ending::Unknown,
        };
        let mut extensions = Extensions::new(term, end);
        let delayed_start = self
            .delayed_start
            .filter(|_| formed)
            .map(|start| delayed_start::assess(start, &mut extensions, working.begin("delayedStart")));
        let circumstances = Circumstances {
            as_of,
            ends_on: extensions.ends_on(),
            standard_fee: &|month, working| self.standard_fee(month, working),
        };
        let outages = self.outages.as_ref().filter(|_| formed && self.plan.is_some());
        let claims =
            outage::claims(outages.into_iter().flatten().filter_map(Option::as_ref), &circumstances, working);
        let outages = each("outages", outages, |path, outage| {
            outage::assess(outage, &circumstances, &claims, &mut extensions, working.begin(path))
        });
        let _ = each("invoices", self.invoices.as_ref(), |path, debt| {
            late_charge::note_due(debt, working.begin(path));
            Some(())
        });
        let invoices = each("invoices", self.invoices.as_ref(), |path, debt| {
            late_charge::assess(debt, as_of, working.begin(path))
        });
        let entries = self.invoices.iter().flatten().zip(invoices.iter().flatten()).enumerate();
        for (index, (debt, invoice)) in entries {
            if let Some((debt, invoice)) = debt.as_ref().zip(invoice.as_ref()) {
                working.begin(entry_path("invoices", index));
                late_charge::note_paid(invoice, working);
                late_charge::note_unsettled(debt, invoice, as_of, working);
            }
        }
        let evasion =
            self.evasion.and_then(|evasion| evasion::assess(evasion, as_of, working.begin("evasion")));
        let notices = each("notices", self.notices.as_ref(), |path, notice| {
            Some(notice::assess(*notice, as_of, working.begin(path)))
        });
        let estimate = term.and_then(|term| self.estimate(term, ending, reader, working.begin("estimate")));
        let standard_fee = as_of.and_then(|as_of| self.standard_fee(as_of.month(), working.begin("plan")));
        let formed_on = self.formation.formed_on.ok().flatten();
        Assessment {
            term: term_result,
            cooling_off,
            cancellation,
            outages,
            delayed_start,
            invoices,
            evasion,
            notices,
            estimate,
            liability_cap: standard_fee
                .and_then(|standard| liability::cap(standard, formed_on, self.formation.consumer, working)),
            payout_from: standard_fee.and_then(|standard| {
                let fee_under = |working: &mut Working| self.standard_fee(standard.month, working);
                outage::payout_from(standard, &fee_under, working)
            }),
            ..Assessment::default()
        }
    }

    /// How the contract ends: by a withdrawal or by its own cancellation; not where that has a problem.
    fn ending(&self, term: Term, withdrawn_on: Option<Day>) -> Option<Ending> {
        let own = self.cancellation.ok()?;
        let cancellation = own.or(withdrawn_on.map(Cancellation::by_cooling_off))?;
        Some(Ending { term, cancellation, withdrawn_on, consumer: self.formation.consumer })
    }

    fn standard_fee(&self, month: Month, working: &mut Working) -> Option<StandardFee> {
        let plan = self.plan.as_ref()?.for_standard_fee()?;
        Some(StandardFee::of(plan, self.term, month, working))
    }

    fn estimate(
        &self,
        term: Term,
        ending: Option<Ending>,
        reader: &mut Reader,
        working: &mut Working,
    ) -> Option<Estimate> {
        let plan = self.plan.as_ref()?.for_estimate()?;
        let scope = match (self.estimate_until.ok()?, ending) {
            (Some(month), _) => Scope::Until(month),
            (None, Some(ending)) => Scope::Ending(ending),
            (None, None) if self.cancellation.is_err() => return None,
            (None, None) => estimate::running(term, self.as_of),
        };
        let consumer = self.formation.consumer;
        let estimate = estimate::assess(term, plan, scope, self.as_of, consumer, working);
        estimate.map_err(|code| reader.problem("estimateUntil".to_owned(), code)).ok()
    }
}

/// Reads `readings`.
fn read_readings(case: &Fields) -> Read<Readings> {
    let mut readings = Readings::default();
    let ids = Vec::from_iter(Question::ALL.iter().map(|question| question.text()));
    if let Some(fields) = case.object("readings", &ids)? {
        for &question in Question::ALL {
            if let Some(option) = fields.text(question.text())? {
                let chosen = readings.with(question, option);
                readings =
                    chosen.ok_or_else(|| wrong_shape(&fields.path(question.text()), "unknown choice"))?;
            }
        }
    }
    Ok(readings)
}

/// The results of a list, where it was given: `None` for an entry with a problem or without a result.
fn each<Facts, Outcome>(
    list: &str,
    entries: Option<&Vec<Option<Facts>>>,
    mut assess: impl FnMut(String, &Facts) -> Option<Outcome>,
) -> List<Outcome> {
    let entries = entries?.iter().enumerate();
    Some(entries.map(|(index, entry)| assess(entry_path(list, index), entry.as_ref()?)).collect())
}
