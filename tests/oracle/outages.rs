//! Outages and a delayed start: article 37.

use std::collections::BTreeMap;

use crate::bills::{rate, standard_fee};
use crate::dates::{Day, Minute};
use crate::ending::{Fate, Term, fate};
use crate::facts::{Facts, Readings};
use crate::faults::entered;
use crate::fraction::{Fraction, Rounding};

/// From this amount on a claim is paid in money.
const PAID_IN_MONEY: i128 = 10_000;
const DAY: i64 = 1_440;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub minutes: i64,
    pub days: i64,
    pub amount: i128,
    pub outcome: &'static str,
    pub reason: Option<&'static str>,
    pub assumed: Vec<&'static str>,
    pub refund: i128,
    pub extension: i64,
    pub extended_until: Option<Minute>,
    /// First day, last day and last day of the safest reading of the time to claim in.
    pub claim_days: Option<(Day, Day, Day)>,
    pub claim: &'static str,
}

/// What so many days of outage give, in a month with this standard fee.
fn amount(days: i64, fee: Fraction, percent: i128, readings: &Readings) -> i128 {
    let taxed = if readings.is("refundBase", "taxed") { 100 + percent } else { 100 };
    let exact = Fraction::new(i128::from(days) * taxed, 3_000) * fee;
    exact.round(if readings.is("refundRounding", "down") { Rounding::Down } else { Rounding::HalfUp })
}

/// Outages whose amounts make one claim: those claimed on one day, those not claimed yet, and the one without a day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    ClaimedOn(Day),
    Open,
    Alone(usize),
}

/// The day on which the contract ends; none where the day of its cancellation is at fault.
fn contract_end(facts: &Facts, readings: &Readings, ends_known: bool) -> Option<Day> {
    match fate(facts, readings) {
        Fate::Ends(ending) if ends_known => Some(ending.on),
        _ => None,
    }
}

/// Everything but what the amounts together and the extensions together decide.
fn alone(facts: &Facts, readings: &Readings, ends_known: bool, index: usize) -> Option<(Answer, Unit)> {
    let (plan, outage) = (facts.plan.as_ref()?, facts.outages.get(index)?);
    let term = Term::of(facts);
    let mut times = entered(outage);
    let mut over = false;
    if let (Some((begin, end)), Some(last)) = (&mut times, contract_end(facts, readings, ends_known)) {
        over = *begin >= last.ends();
        if !over {
            *end = (*end).min(last.ends());
        }
    }
    let minutes = times.map_or(outage.span.unwrap_or(0), |(begin, end)| end.0 - begin.0);
    let days = minutes / DAY;
    let month = times.map_or(facts.today, |(begin, _)| begin.day()).month();
    let amount = amount(days, standard_fee(plan, term, month, readings), rate(month), readings);
    let mut assumed = Vec::new();
    let unknown = matches!(outage.cause.as_deref(), None | Some("unknown"));
    if unknown {
        assumed.push("cause");
    }
    if outage.total.is_none() {
        assumed.push("total");
    }
    let mut reason = match outage.cause.as_deref() {
        _ if over => Some("contractOver"),
        Some("carrier") => Some("carrierCause"),
        Some("other") => Some("notCompanyCause"),
        _ if outage.total == Some(false) => Some("notTotal"),
        _ if minutes < DAY => Some("under24Hours"),
        _ => None,
    };
    let claim_days = times.filter(|_| reason.is_none()).map(|(begin, end)| {
        let (restored, hour24) = (end.closes_on(), begin.plus(DAY).closes_on());
        let from = if readings.is("claimStart", "restored") { restored } else { hour24 };
        (from, from.plus(28), restored.min(hour24).plus(28))
    });
    let claimed_on = outage.claimed_on.filter(|_| times.is_some());
    let (claim, unit) = match (reason, claim_days, claimed_on) {
        (Some(_), ..) => ("none", Unit::Alone(index)),
        (_, None, _) => ("open", Unit::Alone(index)),
        (_, Some((_, by, _)), Some(claimed)) if claimed <= by => ("made", Unit::ClaimedOn(claimed)),
        (_, Some((_, by, _)), None) if facts.today <= by => ("open", Unit::Open),
        _ => ("lapsed", Unit::Alone(index)),
    };
    if claim == "lapsed" {
        reason = Some("claimLapsed");
    }
    let answer = Answer {
        minutes,
        days,
        amount,
        outcome: "none",
        reason,
        assumed,
        refund: 0,
        extension: 0,
        extended_until: None,
        claim_days,
        claim,
    };
    Some((answer, unit))
}

/// The end of the contract that something lost until `on` moves, or none where the contract was over by then.
fn moved_end(facts: &Facts, readings: &Readings, on: Day) -> Option<Day> {
    let term = Term::of(facts)?;
    match contract_end(facts, readings, true) {
        Some(end) => (on <= end).then_some(end),
        None => Some(term.period_end(on)),
    }
}

/// What article 37 gives in a case.
pub struct Answers {
    /// One for each outage; `None` where its facts have a fault or the plan is not known.
    pub outages: Vec<Option<Answer>>,
    /// The days by which a start was delayed, and the end that they move, after the move.
    pub delayed_start: Option<(i64, Option<Day>)>,
}

/// The answers to the outages and to a delayed start. `ends_known`: nothing is wrong with the case's cancellation.
pub fn answers(facts: &Facts, readings: &Readings, at_fault: &[bool], ends_known: bool) -> Answers {
    let mut moved: BTreeMap<Day, i64> = BTreeMap::new();
    let mut move_end = |on: Day, minutes: i64| {
        let end = moved_end(facts, readings, on).filter(|_| ends_known)?;
        let sum = moved.entry(end).or_default();
        *sum += minutes;
        Some(end.ends().plus(*sum))
    };
    let delayed_start = facts.delayed_start.as_ref().map(|start| {
        let days = if start.by_company { (start.actual_on.0 - start.planned_on.0).max(0) } else { 0 };
        let until = if days > 0 { move_end(start.actual_on, days * DAY) } else { None };
        (days, until.map(Minute::closes_on))
    });

    let mut all: Vec<Option<(Answer, Unit)>> = (0..facts.outages.len())
        .map(|index| if at_fault[index] { None } else { alone(facts, readings, ends_known, index) })
        .collect();
    let mut claimed: BTreeMap<Unit, i128> = BTreeMap::new();
    for (answer, unit) in all.iter().flatten().filter(|(answer, _)| answer.reason.is_none()) {
        *claimed.entry(*unit).or_default() += answer.amount;
    }
    for (index, (answer, unit)) in
        all.iter_mut().enumerate().filter_map(|(index, it)| Some((index, it.as_mut()?)))
    {
        if answer.reason.is_some() {
            continue;
        }
        let deciding = if readings.is("claimUnit", "together") { claimed[unit] } else { answer.amount };
        if deciding >= PAID_IN_MONEY {
            answer.outcome = "refund";
            answer.refund = answer.amount;
            continue;
        }
        answer.outcome = "extension";
        answer.extension = match readings.of("extensionLength") {
            "exact" => answer.minutes,
            "wholeDays" => answer.days * DAY,
            _ => (answer.minutes + DAY - 1) / DAY * DAY,
        };
        if let Some((begin, _)) = entered(&facts.outages[index]) {
            answer.extended_until = move_end(begin.plus(answer.minutes).closes_on(), answer.extension);
        }
    }
    Answers { outages: all.into_iter().map(|it| Some(it?.0)).collect(), delayed_start }
}

/// The least number of days that is paid in money at today's fee, and what it gives.
pub fn payout_from(facts: &Facts, readings: &Readings) -> Option<(i64, i128)> {
    let month = facts.today.month();
    let fee = standard_fee(facts.plan.as_ref()?, Term::of(facts), month, readings);
    let of = |days| amount(days, fee, rate(month), readings);
    if fee.equals(Fraction::whole(0)) {
        return None;
    }
    let (mut too_few, mut enough) = (0, 1);
    while of(enough) < PAID_IN_MONEY {
        (too_few, enough) = (enough, enough * 2);
    }
    while enough - too_few > 1 {
        let middle = (too_few + enough) / 2;
        if of(middle) < PAID_IN_MONEY { too_few = middle } else { enough = middle }
    }
    Some((enough, of(enough)))
}

/// Article 40's limit at today's fee.
pub fn liability_cap(facts: &Facts, readings: &Readings) -> Option<i128> {
    let fee = standard_fee(facts.plan.as_ref()?, Term::of(facts), facts.today.month(), readings);
    let void =
        facts.contract.consumer && facts.contract.formed_on.is_none_or(|day| day >= Day::new(2023, 6, 1));
    (!void).then_some(fee.round(Rounding::Down))
}
