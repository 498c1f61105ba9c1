//! 35: consumption tax on a bill, rounded down once for each rate in it.

use crate::law::tax_rate::consumption_tax;
use crate::unit::calendar::Month;
use crate::unit::yen::{Amount, Exact, PerMille, Yen};
use crate::working::article::Article;
use crate::working::step::{Step, step};

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
    /// A part for one month of service; no tax before there was one.
    pub fn month(month: Month, net: Yen) -> TaxedPart {
        TaxedPart { from: month, to: month, rate: consumption_tax(month).unwrap_or(PerMille(0)), net }
    }

    fn exact_tax(self) -> Exact {
        Exact::yen(self.net).rate(self.rate)
    }

    /// The part with its tax.
    pub fn amount(self) -> Amount {
        Amount::new(self.net, self.exact_tax().down())
    }

    /// How its tax comes about.
    pub fn step(self) -> Step {
        let exact = self.exact_tax();
        step!(Article::A35, "tax", from: self.from, to: self.to, net: self.net,
            ratePercent: self.rate.0 / 10, exact: exact, tax: exact.down())
    }
}

/// The parts of a bill over several months of service at the same fee: one for each rate in force in them.
pub fn parts_by_rate(months: impl Iterator<Item = Month>, per_month: Yen) -> Vec<TaxedPart> {
    let mut parts: Vec<TaxedPart> = Vec::new();
    for month in months {
        let next = TaxedPart::month(month, per_month);
        match parts.last_mut() {
            Some(part) if part.rate == next.rate => {
                part.to = month;
                part.net = part.net.plus(per_month);
            }
            _ => parts.push(next),
        }
    }
    parts
}
