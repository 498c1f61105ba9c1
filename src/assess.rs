//! Puts the subjects of the contract in order: facts in, results out. A block whose own facts have a problem, or which
//! lacks one, is left out; the others stand.

use serde::Serialize;

use crate::case::{self, Case};
use crate::contract::cancellation::{self, CancellationResult};
use crate::contract::cooling_off::{self, CoolingOff};
use crate::contract::delayed_start::{self, DelayedStartResult};
use crate::contract::estimate::{self, Estimate, Scope};
use crate::contract::evasion::{self, EvasionResult};
use crate::contract::extension::{Ending, Extensions};
use crate::contract::late_charge::{self, LateCharge};
use crate::contract::notice::{self, NoticeResult};
use crate::contract::outage::{self, OutageResult};
use crate::contract::plan::StandardFee;
use crate::contract::term::{self, Term, TermResult};
use crate::intake::fields::{Fact, Reader, ShapeError, Understood};
use crate::intake::input::Input;
use crate::intake::problem::Problem;
use crate::note::{self, Note};
use crate::timeline::{self, TimelineEvent};
use crate::unit::calendar::{Day, Month};
use crate::unit::yen::Yen;

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
    /// Every date above, in order.
    pub timeline: Vec<TimelineEvent>,
}

/// Works a case out.
///
/// # Errors
///
/// Data of the wrong shape; the text names the path. What a person can get wrong is a problem in the assessment.
pub fn assess(input: &Input) -> Result<Assessment, ShapeError> {
    let mut reader = Reader::default();
    let case = case::read(input, &mut reader)?;
    let mut assessment = blocks(&case, &mut reader);
    assessment.notes = note::of(&case, &assessment, &reader);
    assessment.timeline = timeline::of(&case, &assessment);
    assessment.problems = reader.problems;
    assessment.read = reader.understood;
    Ok(assessment)
}

fn blocks(case: &Case, reader: &mut Reader) -> Assessment {
    let readings = &case.readings;
    let term = case.contract.formed_on.given().map(Term::formed);
    let mut extensions = Extensions::new(term, ending(case, term));
    Assessment {
        term: term.zip(case.as_of).map(|(term, as_of)| term::assess(term, as_of, case.end_by, readings)),
        cooling_off: cooling_off(case),
        cancellation: term.zip(case.cancellation.given()).map(|(term, cancellation)| {
            let plan = case.plan.as_ref().and_then(|plan| plan.for_remaining_fees());
            cancellation::assess(term, cancellation, plan, readings)
        }),
        // A delayed start moves an end before any outage does.
        delayed_start: case.delayed_start.map(|start| delayed_start::assess(start, &mut extensions)),
        outages: each(case.outages.as_ref().filter(|_| case.plan.is_some()), |outage| {
            let fee = standard_fee(case, term, outage.aware_at.day().month())?;
            outage::assess(outage, fee, case.as_of, &mut extensions, readings)
        }),
        invoices: each(case.invoices.as_ref(), |debt| late_charge::assess(debt, case.as_of, readings)),
        evasion: case.evasion.and_then(|evasion| evasion::assess(evasion, case.as_of, readings)),
        notices: each(case.notices.as_ref(), |notice| Some(notice::assess(*notice, readings))),
        estimate: term.and_then(|term| estimate(case, term, reader)),
        liability_cap: case
            .as_of
            .and_then(|as_of| standard_fee(case, term, as_of.month()))
            .map(|fee| fee.exact().down()),
        ..Assessment::default()
    }
}

/// The results of a list, where it was given: `None` for an entry with a problem or without a result.
fn each<Facts, Outcome>(
    list: Option<&Vec<Option<Facts>>>,
    mut assess: impl FnMut(&Facts) -> Option<Outcome>,
) -> Option<Vec<Option<Outcome>>> {
    list.map(|entries| entries.iter().map(|entry| entry.as_ref().and_then(&mut assess)).collect())
}

fn ending(case: &Case, term: Option<Term>) -> Ending {
    match (case.cancellation, term) {
        (Fact::Missing, _) => Ending::Open,
        (Fact::Given(cancellation), Some(term)) => {
            Ending::On(cancellation.effective_on(term, &case.readings))
        }
        _ => Ending::Unknown,
    }
}

fn cooling_off(case: &Case) -> Option<CoolingOff> {
    let contract = &case.contract;
    let withdrawn_on: Option<Day> = contract.withdrawn_on.optional().ok()?;
    let (applied_on, via) = (contract.applied_on.given()?, contract.applied_via.given()?);
    Some(cooling_off::assess(applied_on, via, withdrawn_on, case.as_of?, &case.readings))
}

fn standard_fee(case: &Case, term: Option<Term>, month: Month) -> Option<StandardFee> {
    let plan = case.plan.as_ref()?.for_standard_fee()?;
    Some(plan.standard_fee_in(month, term, case.readings.next_year))
}

fn estimate(case: &Case, term: Term, reader: &mut Reader) -> Option<Estimate> {
    let plan = case.plan.as_ref()?.for_estimate()?;
    let scope = match (case.estimate_until.optional().ok()?, case.cancellation.optional().ok()) {
        (Some(month), _) => Scope::Until(month),
        (None, cancellation) => cancellation?.map_or(Scope::InitialTerm, Scope::Cancellation),
    };
    match estimate::assess(term, plan, scope, &case.readings) {
        Ok(estimate) => Some(estimate),
        Err(code) => {
            reader.problem("estimateUntil".to_owned(), code);
            None
        }
    }
}
