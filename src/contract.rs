//! The contract, one subject a file: facts, rule with its working, dates, notes.

pub mod cancellation;
pub mod cooling_off;
pub mod delayed_start;
pub mod estimate;
pub mod evasion;
pub mod extension;
pub mod late_charge;
pub mod notice;
pub mod outage;
pub mod plan;
pub mod tax;
pub mod term;
