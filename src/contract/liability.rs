//! 39, 40: up to how much the company is liable for damages.

use crate::contract::standard_fee::StandardFee;
use crate::law::consumer::LIMITS_VOID_SINCE;
use crate::unit::{Day, Yen};
use crate::working::{NoteCode, Working};

/// The cap of 40, one month of the standard fee; none on a consumer's contract on which it does not bind. Rounded down
/// whatever the readings.
pub fn cap(
    standard: StandardFee,
    formed_on: Option<Day>,
    consumer: bool,
    working: &mut Working,
) -> Option<Yen> {
    let since = LIMITS_VOID_SINCE;
    if consumer && formed_on.is_none_or(|formed_on| Some(formed_on) >= since) {
        working.note_here(NoteCode::LiabilityCapVoid, None);
        return None;
    }
    working.note_here(NoteCode::LiabilityCap, None);
    Some(standard.fee.down())
}
