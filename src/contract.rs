//! The contract, one subject a file: its facts and how they are read, its rule with the working, its dates, its notes.

pub mod bill;
pub mod cancellation;
pub mod cooling_off;
pub mod deadline;
pub mod delayed_start;
pub mod estimate;
pub mod evasion;
pub mod extension;
pub mod formation;
pub mod late_charge;
pub mod liability;
pub mod notice;
pub mod option;
pub mod outage;
pub mod plan;
pub mod power_cycles;
pub mod prepaid;
pub mod remaining;
pub mod standard_fee;
pub mod tax;
pub mod term;
