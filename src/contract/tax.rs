//! 35: consumption tax on a bill, rounded once for each rate in it.

use crate::law::tax_rate::consumption_tax;
use crate::unit::{Amount, Month, PerMille, Ratio, Yen};
use crate::working::reading::TaxRounding;
use crate::working::{Article, Rule, Working};

/// The rate on services of a month; nothing before there was a tax.
pub fn rate(month: Month) -> PerMille {
    consumption_tax(month).unwrap_or(PerMille(0))
}

/// The part of a bill under one rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaxedPart {
    /// The first month of service in it.
    pub from: Month,
    /// The last month of service in it.
    pub to: Month,
    /// The rate of those months.
    pub rate: PerMille,
    /// Before tax.
    pub net: Yen,
}

impl TaxedPart {
    /// A part for one month of service.
    pub fn month(month: Month, net: Yen) -> TaxedPart {
        TaxedPart { from: month, to: month, rate: rate(month), net }
    }

    /// Its tax, before rounding and after.
    pub fn tax(self, reading: TaxRounding) -> (Ratio, Yen) {
        let exact = Ratio::yen(self.net).rate(self.rate);
        let tax = match reading {
            TaxRounding::Down => exact.down(),
            TaxRounding::HalfUp => exact.half_up(),
            TaxRounding::Up => exact.up(),
        };
        (exact, tax)
    }

    /// The part with its tax.
    pub fn amount(self, working: &mut Working) -> Amount {
        let TaxedPart { from, to, rate, net } = self;
        let (exact, tax) = self.tax(working.readings.tax_rounding);
        working.step(Article::A35, || Rule::Tax { from, to, net, rate_percent: rate.percent(), exact, tax });
        Amount::new(net, tax)
    }
}

/// The parts of a bill over several months of service, each with its fee: one for each rate in force in them.
pub fn parts_by_rate(months: impl Iterator<Item = (Month, Yen)>) -> Vec<TaxedPart> {
    let mut parts: Vec<TaxedPart> = Vec::new();
    for (month, fee) in months {
        let next = TaxedPart::month(month, fee);
        match parts.last_mut() {
            Some(part) if part.rate == next.rate => {
                part.to = month;
                part.net = part.net.plus(fee);
            }
            _ => parts.push(next),
        }
    }
    parts
}
