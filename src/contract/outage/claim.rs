//! 37(1): the four weeks to claim, and where a claim stands.

use crate::law::stated::{CLAIM_WEEKS, OUTAGE_UNIT_MINUTES};
use crate::unit::{Day, Minute};
use crate::working::reading::ClaimStart;
use crate::working::{Article, Rule, Working, codes};

codes! {
    /// Where the claim stands.
    #[derive(Default)]
    Claim {
        /// There is none to make.
        #[default]
        None = "none",
        /// It can still be made.
        Open = "open",
        /// It was made in time.
        Made = "made",
        /// The four weeks passed without it.
        Lapsed = "lapsed",
    }
}

/// The time to claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The day from which it runs, itself not counted (Civil Code 140).
    pub from: Day,
    /// Its last day.
    pub last_day: Day,
    /// The last day by the reading that begins it first.
    pub safest: Day,
}

impl Period {
    /// The time to claim for an outage of a day or more.
    pub fn of(aware_at: Minute, restored_at: Minute, working: &mut Working) -> Period {
        let hour24 = aware_at.plus(OUTAGE_UNIT_MINUTES).unwrap_or(restored_at).day_ended();
        let from = match working.readings.claim_start {
            ClaimStart::Restored => restored_at.day_ended(),
            ClaimStart::Hour24 => hour24,
        };
        let weeks = CLAIM_WEEKS;
        let after = |from: Day| from.plus_days(weeks.saturating_mul(7));
        let last_day = after(from);
        working.step(Article::A37_1, || Rule::ClaimPeriod { from, weeks, last_day });
        // Service comes back after the 24th hour or with it.
        let safest = after(hour24);
        if safest < last_day {
            working.step(Article::A37_1, || Rule::ClaimSafest { from: hour24, last_day: safest });
        }
        Period { from, last_day, safest }
    }

    /// Where the claim stands; `None` where neither a claim nor `as_of` says so.
    pub fn claim(self, claimed_on: Option<Day>, as_of: Option<Day>, working: &mut Working) -> Option<Claim> {
        let claim_by = self.last_day;
        let (claim, rule) = match (claimed_on, as_of) {
            (Some(claimed_on), _) if claimed_on <= claim_by => {
                (Claim::Made, Rule::ClaimMade { claimed_on, claim_by })
            }
            (None, Some(as_of)) if as_of <= claim_by => (Claim::Open, Rule::ClaimOpen { as_of, claim_by }),
            (Some(on), _) | (None, Some(on)) => (Claim::Lapsed, Rule::ClaimLapsed { on, claim_by }),
            (None, None) => return None,
        };
        working.step(Article::A37_1, || rule);
        Some(claim)
    }
}
