//! 30(1), 30(4): the fees of a plan, and which of them are in force in a month.

use crate::contract::formation::day_since_formation;
use crate::contract::option::{self, PlanOption};
use crate::contract::power_cycles::PowerCycles;
use crate::contract::term::Term;
use crate::intake::{Code, Fact, Fields, Input, Read, Reader, Usable, together};
use crate::unit::{Day, Month, Yen};
use crate::working::reading::{AnnualOnRenewal, NextYear};
use crate::working::{Article, Event, Readings, Rule, Working};

/// The most options of a plan.
const MOST_OPTIONS: usize = 100;

/// What a plan costs, before tax.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Once, on formation (30(1)1).
    pub initial_fee: Yen,
    /// Every month (30(1)2).
    pub monthly_fee: Yen,
    /// Every contract year (30(1)3).
    pub annual_fee: Yen,
    /// The standard server's monthly fee, where it is not the plan's own.
    pub standard_monthly_fee: Option<Yen>,
    /// Options, extra Windows accounts (W2) among them.
    pub options: Vec<PlanOption>,
    /// Power cycles in each month (4(3)(4)).
    pub power_cycles: Option<PowerCycles>,
    /// A change of the plan (30(4)).
    pub change: Option<PlanChange>,
}

/// New fees, from the acceptance of the change on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanChange {
    /// The day on which the company accepted it.
    pub accepted_on: Day,
    /// The new monthly fee, if it changes.
    pub monthly_fee: Option<Yen>,
    /// The new annual fee, if it changes.
    pub annual_fee: Option<Yen>,
}

/// A plan of which parts may have a problem: each figure asks for the parts that it needs.
#[derive(Debug)]
pub struct PlanFacts {
    plan: Plan,
    wrong: WrongParts,
}

#[derive(Debug, Default)]
struct WrongParts {
    initial: bool,
    monthly: bool,
    annual: bool,
    standard: bool,
    options: bool,
    power_cycles: bool,
    change: bool,
}

impl PlanFacts {
    /// Reads `plan`.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(case: &Fields, formed_on: Option<Day>, reader: &mut Reader) -> Read<Option<PlanFacts>> {
        let keys = &[
            "initialFee",
            "monthlyFee",
            "annualFee",
            "standardMonthlyFee",
            "options",
            "powerCycles",
            "change",
        ];
        let Some(fields) = case.object("plan", keys)? else { return Ok(None) };
        let initial_fee = reader.fee_once(&fields, "initialFee")?;
        let monthly_fee = reader.monthly_fee(&fields, "monthlyFee")?;
        let annual_fee = reader.annual_fee(&fields, "annualFee")?;
        let standard_monthly_fee = reader.monthly_fee(&fields, "standardMonthlyFee")?;
        let options = read_options(&fields, reader)?;
        let power_cycles = PowerCycles::read(&fields, reader)?;
        let change = PlanChange::read(&fields, formed_on, reader)?;
        Ok(Some(PlanFacts {
            wrong: WrongParts {
                initial: initial_fee.is_err(),
                monthly: monthly_fee.is_err(),
                annual: annual_fee.is_err(),
                standard: standard_monthly_fee.is_err(),
                options: options.is_err(),
                power_cycles: power_cycles.is_err(),
                change: change.is_err(),
            },
            plan: Plan {
                initial_fee: initial_fee.ok().flatten().unwrap_or_default(),
                monthly_fee: monthly_fee.ok().flatten().unwrap_or_default(),
                annual_fee: annual_fee.ok().flatten().unwrap_or_default(),
                standard_monthly_fee: standard_monthly_fee.ok().flatten(),
                options: options.unwrap_or_default(),
                power_cycles: power_cycles.ok().flatten(),
                change: change.ok().flatten(),
            },
        }))
    }

    /// The plan for an estimate, which needs all of it.
    pub fn for_estimate(&self) -> Option<&Plan> {
        let WrongParts { initial, monthly, annual, standard: _, options, power_cycles, change } = self.wrong;
        (!(initial || monthly || annual || options || power_cycles || change)).then_some(&self.plan)
    }

    /// The plan for the remaining fees: monthly fees, options, changes.
    pub fn for_remaining_fees(&self) -> Option<&Plan> {
        let WrongParts { monthly, options, change, .. } = self.wrong;
        (!(monthly || options || change)).then_some(&self.plan)
    }

    /// The plan for the standard server's fee: that fee, or else the plan's own.
    pub fn for_standard_fee(&self) -> Option<&Plan> {
        let WrongParts { standard, monthly, annual, change, .. } = self.wrong;
        let own = self.plan.standard_monthly_fee.is_none() && (monthly || annual || change);
        (!(standard || own)).then_some(&self.plan)
    }
}

/// Reads `plan.options`, which are usable together or not at all.
fn read_options(plan: &Fields, reader: &mut Reader) -> Read<Usable<Vec<PlanOption>>> {
    if matches!(plan.get("options"), Input::List(options) if options.len() > MOST_OPTIONS) {
        return Ok(Err(reader.problem(plan.path("options"), Code::TooMany)));
    }
    Ok(together(reader.entries(plan, "options", PlanOption::KEYS, PlanOption::read)?))
}

impl PlanChange {
    fn read(plan: &Fields, formed_on: Option<Day>, reader: &mut Reader) -> Read<Fact<PlanChange>> {
        let keys = &["acceptedOn", "monthlyFee", "annualFee"];
        let Some(fields) = plan.object("change", keys)? else { return Ok(Ok(None)) };
        let accepted_on = day_since_formation(reader, &fields, "acceptedOn", formed_on)?;
        let monthly_fee = reader.monthly_fee(&fields, "monthlyFee")?;
        let annual_fee = reader.annual_fee(&fields, "annualFee")?;
        let change = || {
            Ok(Some(PlanChange {
                accepted_on: accepted_on?,
                monthly_fee: monthly_fee?,
                annual_fee: annual_fee?,
            }))
        };
        Ok(change())
    }

    /// The first month of the new monthly fee: the one after acceptance (30(4)).
    fn monthly_from(self) -> Month {
        self.accepted_on.month().plus(1)
    }

    /// The first month whose annual bill has the new annual fee (30(4)).
    fn annual_from(self, next_year: NextYear) -> Month {
        let accepted_in = self.accepted_on.month();
        match next_year {
            NextYear::ContractYear => accepted_in.plus(1),
            NextYear::CalendarYear => accepted_in.next_numbered(1),
            NextYear::FiscalYear => accepted_in.next_numbered(4),
        }
    }

    /// The first month whose bill has some of the new annual fee: one that begins a contract year or, by twelfths, any
    /// after the initial term (13(2)).
    fn first_annual_bill(self, term: Term, readings: Readings) -> Month {
        let from = self.annual_from(readings.next_year);
        if readings.annual_on_renewal == AnnualOnRenewal::Twelfth {
            return from.max(term.last_month().plus(1));
        }
        let year = term.contract_year(from);
        if year == from { from } else { term.contract_year(from.plus(12)) }
    }

    /// From when its fees apply.
    pub fn steps(self, term: Term, working: &mut Working) {
        let readings = working.readings;
        let accepted_on = self.accepted_on;
        if let Some(monthly_fee) = self.monthly_fee {
            let rule = || Rule::NewMonthlyFee { accepted_on, from: self.monthly_from(), monthly_fee };
            working.step(Article::A30_4, rule);
        }
        if let Some(annual_fee) = self.annual_fee {
            let from = || self.first_annual_bill(term, readings);
            working.step(Article::A30_4, || Rule::NewAnnualFee { accepted_on, from: from(), annual_fee });
        }
    }
}

impl Plan {
    /// The monthly fee in force in a month (30(4)).
    pub fn monthly_fee_in(&self, month: Month) -> Yen {
        self.change
            .filter(|change| month >= change.monthly_from())
            .and_then(|change| change.monthly_fee)
            .unwrap_or(self.monthly_fee)
    }

    /// The monthly fee in force in a month after the contract's end, which no later change touches.
    pub fn monthly_fee_after(&self, ended_on: Day, month: Month) -> Yen {
        if self.change.is_some_and(|change| change.accepted_on > ended_on) {
            return self.monthly_fee;
        }
        self.monthly_fee_in(month)
    }

    /// The annual fee that an annual bill in a month has (30(4)).
    pub fn annual_fee_in(&self, month: Month, next_year: NextYear) -> Yen {
        self.change
            .filter(|change| month >= change.annual_from(next_year))
            .and_then(|change| change.annual_fee)
            .unwrap_or(self.annual_fee)
    }

    /// The monthly fees of the options that still run after a day.
    pub fn option_fees_after(&self, day: Day) -> Yen {
        self.options.iter().filter(|option| option.runs_after(day)).map(|option| option.monthly_fee).sum()
    }
}

/// The dates of the plan: its change, and its options' ends. After the contract's end it has none.
pub fn dates(plan: &Plan, term: Option<Term>, ended_on: Option<Day>, working: &mut Working) {
    if let Some(change @ PlanChange { accepted_on, monthly_fee, annual_fee }) = plan.change {
        let readings = working.readings;
        let within = |day: &Day| ended_on.is_none_or(|ended_on| *day <= ended_on);
        working.at("plan.change");
        working.on(accepted_on, Event::PlanChangeAccepted, Article::A30_4);
        let monthly_from = monthly_fee.map(|_| change.monthly_from().first());
        working.on(monthly_from.filter(within), Event::NewMonthlyFee, Article::A30_4);
        let annual_from = annual_fee.and(term).map(|term| change.first_annual_bill(term, readings).first());
        working.on(annual_from.filter(within), Event::NewAnnualFee, Article::A30_4);
    }
    option::dates(&plan.options, term.map(Term::first_month), ended_on, working);
}
