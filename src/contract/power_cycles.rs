//! 4(3), 4(4): switching a server off and on; five times a month are free.

use crate::intake::{Fact, Fields, Read, Reader};
use crate::law::stated::FREE_POWER_CYCLES;
use crate::unit::Yen;
use crate::working::reading;
use crate::working::{Article, Rule, Working};

/// The most power cycles in a month.
const MOST_POWER_CYCLES: i64 = 10_000;

/// Switching a server's power off and on again at the customer's request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PowerCycles {
    /// How often in each month.
    pub per_month: i64,
    /// What one beyond the free ones costs.
    pub unit_fee: Yen,
}

impl PowerCycles {
    /// Reads `plan.powerCycles`.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(plan: &Fields, reader: &mut Reader) -> Read<Fact<PowerCycles>> {
        let Some(fields) = plan.object("powerCycles", &["perMonth", "unitFee"])? else {
            return Ok(Ok(None));
        };
        let per_month = reader.required(&fields, "perMonth", |reader, fields, key| {
            reader.count(fields, key, MOST_POWER_CYCLES)
        })?;
        let unit_fee = reader.required(&fields, "unitFee", Reader::fee_each_time)?;
        Ok((|| Ok(Some(PowerCycles { per_month: per_month?, unit_fee: unit_fee? })))())
    }

    /// What they cost in each month.
    pub fn amount(self, working: &mut Working) -> Yen {
        let PowerCycles { per_month, unit_fee } = self;
        let free = FREE_POWER_CYCLES;
        let charged = match working.readings.power_cycles {
            _ if per_month <= free => 0,
            reading::PowerCycles::OverFive => per_month.saturating_sub(free),
            reading::PowerCycles::All => per_month,
        };
        let amount = unit_fee.times(charged);
        working.step(Article::A4_4, || Rule::PowerCycles { per_month, free, charged, unit_fee, amount });
        amount
    }
}
