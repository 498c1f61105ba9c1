//! 33: fees evaded are owed with a special fee of twice their amount.

use serde::Serialize;

use crate::contract::late_charge::{self, Debt, LateCharge};
use crate::law::stated::SPECIAL_FEE_TIMES;
use crate::unit::calendar::Day;
use crate::unit::yen::Yen;
use crate::working::article::Article;
use crate::working::reading::{ReadingOutcome, Readings};
use crate::working::step::{Step, step};

/// Fees that were unlawfully not paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evasion {
    /// How much.
    pub amount: Yen,
    /// When the special fee was due.
    pub due_on: Option<Day>,
    /// When it was paid.
    pub paid_on: Option<Day>,
}

/// What an evasion costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EvasionResult {
    /// Twice the amount; no tax on it (35 speaks of fees).
    pub special_fee: Yen,
    /// The fees and the special fee.
    pub total: Yen,
    /// 34: the late charge on the special fee, where it has a due day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late_charge: Option<LateCharge>,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions: those of the late charge stand with it.
    pub readings: Vec<ReadingOutcome>,
}

/// What evaded fees come to (33), and the special fee's own late charge (34). `None` where that charge cannot be worked
/// out ([`late_charge::assess`]).
pub fn assess(evasion: Evasion, as_of: Option<Day>, readings: &Readings) -> Option<EvasionResult> {
    let Evasion { amount, due_on, paid_on } = evasion;
    let special_fee = amount.times(SPECIAL_FEE_TIMES);
    let total = amount.plus(special_fee);
    let late_charge = match due_on {
        Some(due_on) => {
            let debt = Debt { amount: special_fee, due_on, paid_on, payments: Vec::new() };
            Some(late_charge::assess(&debt, as_of, readings)?)
        }
        None => None,
    };
    Some(EvasionResult {
        special_fee,
        total,
        late_charge,
        steps: vec![
            step!(Article::A33, "specialFee", amount: amount, times: SPECIAL_FEE_TIMES, specialFee: special_fee),
            step!(Article::A33, "evasionTotal", amount: amount, specialFee: special_fee, total: total),
        ],
        readings: Vec::new(),
    })
}
