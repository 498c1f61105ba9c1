//! 33: fees evaded are owed with a special fee of twice their amount.

use serde::Serialize;

use crate::contract::late_charge::{self, Debt, LateCharge, checked_due_day};
use crate::intake::{Fields, Read, Reader, Usable};
use crate::law::stated::SPECIAL_FEE_TIMES;
use crate::unit::{Day, Yen};
use crate::working::{Article, ReadingOutcome, Readings, Rule, Step, Working};

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

impl Evasion {
    /// Reads `evasion`.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(case: &Fields, reader: &mut Reader, readings: &Readings) -> Read<Option<Evasion>> {
        let keys = &["amount", "dueOn", "paidOn"];
        let Some(fields) = case.object("evasion", keys)? else { return Ok(None) };
        let amount = reader.required(&fields, "amount", Reader::amount)?;
        let due_on = reader.day(&fields, "dueOn")?.and_then(|due_on| {
            due_on.map(|due_on| checked_due_day(reader, &fields, due_on, readings)).transpose()
        });
        let paid_on = reader.day(&fields, "paidOn")?;
        Ok((|| Usable::Ok(Evasion { amount: amount?, due_on: due_on?, paid_on: paid_on? }))().ok())
    }
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
pub fn assess(evasion: Evasion, as_of: Option<Day>, working: &mut Working) -> Option<EvasionResult> {
    let Evasion { amount, due_on, paid_on } = evasion;
    let times = SPECIAL_FEE_TIMES;
    let special_fee = amount.times(times);
    let total = amount.plus(special_fee);
    let debt = due_on.map(|due_on| Debt { amount: special_fee, due_on, paid_on, payments: Vec::new() });
    let late_charge = match debt {
        Some(debt) => Some(late_charge::assess(&debt, as_of, working)?),
        None => None,
    };
    working.step(Article::A33, || Rule::SpecialFee { amount, times, special_fee });
    working.step(Article::A33, || Rule::EvasionTotal { amount, special_fee, total });
    let (steps, readings) = working.take();
    Some(EvasionResult { special_fee, total, late_charge, steps, readings })
}
