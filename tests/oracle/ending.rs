//! The term and how the contract ends: articles 13, 26, 27, 30(3) and 45.

use crate::bills::{Sum, remaining};
use crate::dates::{Day, Month};
use crate::facts::{Facts, Readings};

/// The initial term of a contract.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    pub formed: Day,
    /// The first of its twelve months.
    pub first: Month,
    pub last: Month,
}

impl Term {
    pub fn of(facts: &Facts) -> Option<Self> {
        let formed = facts.contract.formed_on?;
        let first = formed.month().plus(1);
        Some(Self { formed, first, last: first.plus(11) })
    }

    /// When an ordinary cancellation accepted in this month takes effect.
    pub fn ends_after(self, accepted: Month, readings: &Readings) -> Day {
        let stops = readings.is("renewal", "stopsRenewal") && accepted >= self.last;
        accepted.plus(i64::from(!stops)).last()
    }

    /// The end of the contract period that this day falls in, the opening month before the initial term counted to it.
    pub fn period_end(self, day: Day) -> Day {
        day.month().max(self.last).last()
    }
}

/// An end of the contract.
#[derive(Clone, Debug)]
pub struct Ending {
    pub ground: &'static str,
    pub on: Day,
    pub period: &'static str,
    /// Months of the initial term after the effective month.
    pub months: i64,
    pub disputed: bool,
}

const GROUNDS: [&str; 6] =
    ["ordinary", "interruption", "termsRefused", "feeRefused", "discontinued", "byCompany"];

impl Ending {
    pub fn new(facts: &Facts, readings: &Readings, term: Term, ground: &'static str, on: Day) -> Self {
        let month = on.month();
        let (period, months) = if month < term.first {
            ("opening", if readings.is("openingEnding", "wholeTerm") { 12 } else { 0 })
        } else if month <= term.last {
            ("initial", term.last.0 - month.0)
        } else {
            ("renewal", 0)
        };
        let disputed = match ground {
            "ordinary" => false,
            "byCompany" => !facts.cancellation.as_ref().is_some_and(|given| given.in_default),
            _ => true,
        };
        Self { ground, on, period, months, disputed: disputed || facts.contract.consumer && months > 0 }
    }

    /// What is owed for the months after it, and the part of that which is for options.
    pub fn owed(&self, facts: &Facts, readings: &Readings) -> Option<(Sum, i128)> {
        facts.plan.as_ref().map(|plan| remaining(plan, readings, self))
    }

    pub fn is_cooling_off(&self) -> bool {
        self.ground == "coolingOff"
    }

    pub fn is_under_27(&self) -> bool {
        !self.is_cooling_off() && self.ground != "byCompany"
    }
}

/// The case's own cancellation.
pub fn own_ending(facts: &Facts, readings: &Readings) -> Option<Ending> {
    let term = Term::of(facts)?;
    let given = facts.cancellation.as_ref()?;
    let ground = GROUNDS.into_iter().find(|ground| *ground == given.ground).unwrap();
    let ordinary =
        ground == "ordinary" || ground == "feeRefused" && readings.is("feeRevisionExit", "ordinary");
    let on = if ordinary { term.ends_after(given.on.month(), readings) } else { given.on };
    Some(Ending::new(facts, readings, term, ground, on))
}

/// Article 45 for a case in which the day and the way of the application are known.
pub struct CoolingOff {
    pub last_day: Option<Day>,
    pub eligible: bool,
    pub reason: Option<&'static str>,
    pub days_left: i64,
    /// The day on which the right was exercised in time.
    pub exercised: Option<Day>,
}

pub fn cooling_off(facts: &Facts, readings: &Readings) -> Option<CoolingOff> {
    let contract = &facts.contract;
    let (applied, website) = (contract.applied_on?, contract.website?);
    if !website {
        let reason = Some("notThroughWebsite");
        return Some(CoolingOff { last_day: None, eligible: false, reason, days_left: 0, exercised: None });
    }
    let withdrawn = match readings.of("coolingOffArrival") {
        "arrival" => contract.arrived_on,
        _ => contract.sent_on.or(contract.arrived_on),
    };
    let judged = withdrawn.unwrap_or(facts.today);
    let last_day = applied.plus(7);
    let reason = if judged < applied {
        Some("beforeApplication")
    } else if judged > last_day {
        Some("lapsed")
    } else {
        None
    };
    Some(CoolingOff {
        last_day: Some(last_day),
        eligible: reason.is_none(),
        reason,
        days_left: (last_day.0 - facts.today.0 + 1).clamp(0, 8),
        exercised: withdrawn.filter(|_| reason.is_none() && !contract.formation_is_at_fault),
    })
}

/// What becomes of the contract.
#[derive(Clone, Debug)]
pub enum Fate {
    /// The application was withdrawn in time: there never was a contract.
    NeverFormed,
    RunsOn,
    Ends(Ending),
}

pub fn fate(facts: &Facts, readings: &Readings) -> Fate {
    let own = own_ending(facts, readings);
    let exercised = cooling_off(facts, readings).and_then(|cooling_off| cooling_off.exercised);
    let Some(on) = exercised else { return own.map_or(Fate::RunsOn, Fate::Ends) };
    match Term::of(facts) {
        Some(term) if term.formed <= on => match own {
            Some(own) if own.on < on => Fate::Ends(own),
            _ => Fate::Ends(Ending::new(facts, readings, term, "coolingOff", on)),
        },
        _ => Fate::NeverFormed,
    }
}

/// What the exercise of cooling-off brought about.
pub fn effect(facts: &Facts, readings: &Readings) -> Option<&'static str> {
    cooling_off(facts, readings)?.exercised?;
    match fate(facts, readings) {
        Fate::NeverFormed => Some("applicationWithdrawn"),
        Fate::Ends(ending) if ending.is_cooling_off() => Some("contractEnded"),
        _ => None,
    }
}
