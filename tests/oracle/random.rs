//! Random whole cases from a seed: mostly near the edges that the rules have, in every combination.

use crate::dates::{Day, Minute, Month};
use crate::facts::QUESTIONS;
use serde_json::{Map, Value, json};

/// A small generator of even numbers (SplitMix64), so that every run and every machine draws the same cases.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `first` to `last`.
    pub fn between(&mut self, first: i64, last: i64) -> i64 {
        first + i64::try_from(self.draw() % u64::try_from(last - first + 1).unwrap()).unwrap()
    }

    pub fn in_hundred(&mut self, times: i64) -> bool {
        self.between(1, 100) <= times
    }

    /// The first number so many times in a hundred, else the second.
    fn rarely(&mut self, times: i64, then: i64, usually: i64) -> i64 {
        if self.in_hundred(times) { then } else { usually }
    }

    pub fn one_of<T: Clone>(&mut self, all: &[T]) -> T {
        let index = self.between(0, i64::try_from(all.len()).unwrap() - 1);
        all[usize::try_from(index).unwrap()].clone()
    }

    /// A day between two, often at the edge of a month; none from before April 1989, when the years that are taken begin.
    fn day(&mut self, first: Day, last: Day) -> Day {
        let day = Day(self.between(first.0, last.0));
        let edge = match self.between(0, 9) {
            0 => day.month().first(),
            1 | 2 => day.month().last(),
            3 => Day::new(day.year(), 3, 1).plus(self.between(-2, 0)),
            _ => day,
        };
        edge.max(Day::new(1989, 5, 1))
    }

    fn near(&mut self, day: Day, before: i64, after: i64) -> Day {
        self.day(day.plus(-before), day.plus(after))
    }

    /// A fee before tax: round, awkward, none, or near a threshold.
    pub fn fee(&mut self) -> i64 {
        match self.between(0, 9) {
            0 | 1 => 0,
            2 => self.one_of(&[1, 29_999, 30_000, 42_857, 150_000, 299_999, 300_000, 300_001, 1_000_000_000]),
            3 | 4 => self.between(1, 100) * 1_000,
            _ => self.between(1, 400_000),
        }
    }
}

/// Days in which contracts of the random cases are formed: mostly now, some around changes of the tax.
fn formation(dice: &mut Dice) -> Day {
    let (first, last) = dice.one_of(&[
        ((2017, 6), (2030, 12)),
        ((2017, 6), (2030, 12)),
        ((2022, 1), (2028, 12)),
        ((2018, 9), (2019, 12)),
        ((2013, 2), (2014, 5)),
        ((1996, 2), (1997, 5)),
        ((1989, 5), (2045, 12)),
    ]);
    dice.day(Month::new(first.0, first.1).first(), Month::new(last.0, last.1).last())
}

fn contract(dice: &mut Dice, formed: Day) -> Value {
    let mut contract = json!({});
    if dice.in_hundred(94) {
        contract["formedOn"] = formed.text().into();
    }
    let after = dice.rarely(5, 3, 0);
    let applied = dice.near(formed, 12, after);
    if dice.in_hundred(70) {
        contract["appliedOn"] = applied.text().into();
    }
    if dice.in_hundred(85) {
        contract["appliedVia"] = dice.one_of(&["website", "website", "website", "other"]).into();
    }
    if dice.in_hundred(45) {
        let sent = Day(dice.between(applied.0 - 1, applied.0 + 9));
        if dice.in_hundred(70) {
            contract["withdrawalSentOn"] = sent.text().into();
        }
        if dice.in_hundred(75) {
            let first = dice.rarely(5, -2, 0);
            contract["withdrawalArrivedOn"] = sent.plus(dice.between(first, 4)).text().into();
        }
    }
    if let Some(customer) = dice.one_of(&[None, Some("consumer"), Some("consumer"), Some("business")]) {
        contract["customer"] = customer.into();
    }
    contract
}

fn plan(dice: &mut Dice, formed: Day) -> Value {
    let mut plan = json!({});
    for name in ["initialFee", "monthlyFee", "annualFee"] {
        if dice.in_hundred(75) {
            plan[name] = dice.fee().into();
        }
    }
    if dice.in_hundred(20) {
        plan["standardMonthlyFee"] = dice.fee().into();
    }
    let options: Vec<Value> = (0..dice.between(0, 3))
        .map(|index| {
            let mut option = json!({ "name": format!("option {index}") });
            for name in ["setupFee", "monthlyFee", "annualFee"] {
                if dice.in_hundred(70) {
                    option[name] = dice.fee().into();
                }
            }
            if dice.in_hundred(50) {
                option["stopNoticeOn"] = dice.near(formed, 40, 700).text().into();
            }
            option
        })
        .collect();
    if !options.is_empty() {
        plan["options"] = options.into();
    }
    if dice.in_hundred(30) {
        plan["powerCycles"] = json!({ "perMonth": dice.between(0, 9), "unitFee": dice.between(0, 5_000) });
    }
    if dice.in_hundred(45) {
        let first = dice.rarely(4, -3, 0);
        let mut change = json!({ "acceptedOn": formed.plus(dice.between(first, 900)).text() });
        for name in ["monthlyFee", "annualFee"] {
            if dice.in_hundred(75) {
                change[name] = dice.fee().into();
            }
        }
        plan["change"] = change;
    }
    plan
}

fn clock(minutes: i64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

fn outages(dice: &mut Dice, formed: Day, today: Day, ended: Day) -> Vec<Value> {
    let mut after: Minute = formed.starts();
    (0..dice.one_of(&[0, 0, 1, 1, 2, 3, 4]))
        .map(|_| {
            let begin = match dice.between(0, 9) {
                0..=2 => Day(dice.between(formed.0 - 1, formed.0 + 700)).starts(),
                3 | 4 => Day(dice.between(ended.0 - 40, ended.0 + 70)).starts(),
                5 | 6 => Day(dice.between(today.0 - 60, today.0 + 2)).starts(),
                _ => after,
            };
            let begin = begin.plus(dice.one_of(&[0, 0, 1, 600, 1_439, -1]));
            let length = match dice.between(0, 9) {
                0..=4 => dice.between(0, 40) * 1_440 + dice.one_of(&[-1, 0, 0, 1]),
                5..=8 => dice.between(0, 12_000),
                _ => dice.between(0, 80_000),
            };
            let length = length.max(0);
            after = begin.plus(length);
            let mut outage = json!({});
            let dated = dice.in_hundred(88);
            if dated {
                outage["awareAt"] = begin.text().into();
            }
            if !dated || dice.in_hundred(50) {
                outage["span"] = clock(length).into();
            } else {
                let back = dice.rarely(2, length + 5, 0);
                outage["restoredAt"] = begin.plus(length - back).text().into();
            }
            let causes = [
                None,
                Some("company"),
                Some("company"),
                Some("company"),
                Some("carrier"),
                Some("other"),
                Some("unknown"),
            ];
            if let Some(cause) = dice.one_of(&causes) {
                outage["cause"] = cause.into();
            }
            if let Some(total) =
                dice.one_of(&[None, Some(true), Some(true), Some(true), Some(true), Some(false)])
            {
                outage["total"] = total.into();
            }
            if dice.in_hundred(45) {
                let first = dice.rarely(4, -2, 0);
                let claimed = begin.day().plus(dice.between(first, 50));
                let claimed = if dice.in_hundred(40) { claimed.max(today.plus(-5)) } else { claimed };
                outage["claimedOn"] = claimed.text().into();
            }
            outage
        })
        .collect()
}

fn debts(dice: &mut Dice, today: Day) -> Vec<Value> {
    (0..dice.one_of(&[0, 0, 1, 2, 3]))
        .map(|_| {
            let before = dice.rarely(30, 2_600, 500);
            let due = dice.near(today, before, 40);
            let amount =
                dice.one_of(&[0, 1, 7_023, 100_000, 110_000, 1_000_000]) + dice.one_of(&[0, 1_111, 9_999]);
            let mut debt = json!({ "amount": amount, "dueOn": due.text() });
            let mut last = due.plus(dice.between(-20, 300));
            if dice.in_hundred(50) {
                let parts: Vec<Value> = (0..dice.between(1, 3))
                    .map(|_| {
                        let share = dice.between(0, amount);
                        let part = json!({ "on": last.text(), "amount": dice.one_of(&[amount, share]) });
                        let week = dice.rarely(10, -5, 7);
                        last = last.plus(dice.one_of(&[0, 1, 30, 365, 366, week]));
                        part
                    })
                    .collect();
                debt["payments"] = parts.into();
            }
            if dice.in_hundred(50) {
                debt["paidOn"] = last.plus(dice.one_of(&[0, 1, 28, 365, 366, 730, 1_461])).text().into();
            }
            debt
        })
        .collect()
}

fn notices(dice: &mut Dice, formed: Day) -> Vec<Value> {
    (0..dice.one_of(&[0, 0, 1, 2]))
        .map(|_| {
            let kind =
                dice.one_of(&["termsChange", "feeRevision", "dnsChange", "discontinuation", "inquiry"]);
            let given = dice.near(formed, 100, 900);
            let mut notice = json!({ "kind": kind, "givenOn": given.text() });
            if kind != "inquiry" && dice.in_hundred(70) {
                notice["effectiveOn"] =
                    given.plus(dice.one_of(&[0, 13, 14, 15, 16, 58, 59, 60, 61, 62, 63])).text().into();
            }
            notice
        })
        .collect()
}

pub fn readings(dice: &mut Dice) -> Value {
    let often = dice.one_of(&[0, 10, 50]);
    let mut chosen = Map::new();
    for (id, options) in QUESTIONS {
        if dice.in_hundred(often) {
            chosen.insert(id.to_owned(), dice.one_of(options).into());
        }
    }
    Value::Object(chosen)
}

/// A whole case.
pub fn case(dice: &mut Dice) -> Value {
    let formed = formation(dice);
    let today = match dice.between(0, 9) {
        0 => dice.near(formed, 30, 10),
        1 => dice.near(formed, 0, 4_000),
        _ => dice.near(formed, 0, 800),
    };
    let mut case = json!({ "asOf": today.text(), "readings": readings(dice) });
    if dice.in_hundred(97) {
        case["contract"] = contract(dice, formed);
    }
    if dice.in_hundred(94) {
        case["plan"] = plan(dice, formed);
    }
    let mut ended = formed.plus(400);
    if dice.in_hundred(60) {
        let first = dice.rarely(3, -3, 0);
        let last = dice.one_of(&[20, 400, 900]);
        ended = formed.plus(dice.between(first, last));
        let ground = dice.one_of(&[
            "ordinary",
            "interruption",
            "termsRefused",
            "feeRefused",
            "discontinued",
            "byCompany",
        ]);
        case["cancellation"] = json!({ "ground": ground, "on": ended.text() });
        if let Some(default) = dice.one_of(&[None, None, Some(true), Some(false)]) {
            case["cancellation"]["customerInDefault"] = default.into();
        }
    }
    if dice.in_hundred(20) {
        case["endBy"] = dice.near(formed, 5, 800).text().into();
    }
    if dice.in_hundred(25) {
        let first = dice.rarely(5, -3, 0);
        let planned = formed.plus(dice.between(first, 20));
        let cause = dice.one_of(&["company", "company", "carrier", "other"]);
        let actual = planned.plus(dice.one_of(&[-2, 0, 1, 12, 40, 420]));
        case["delayedStart"] =
            json!({ "plannedOn": planned.text(), "actualOn": actual.text(), "cause": cause });
    }
    if dice.in_hundred(20) {
        let first = dice.rarely(5, -2, 0);
        case["estimateUntil"] = formed.month().plus(dice.between(first, 40)).text().into();
    }
    if dice.in_hundred(15) {
        let mut evasion = json!({ "amount": dice.fee() });
        if dice.in_hundred(70) {
            evasion["dueOn"] = dice.near(today, 900, 20).text().into();
            if dice.in_hundred(50) {
                evasion["paidOn"] = dice.near(today, 300, 20).text().into();
            }
        }
        case["evasion"] = evasion;
    }
    for (name, list) in [
        ("outages", outages(dice, formed, today, ended)),
        ("invoices", debts(dice, today)),
        ("notices", notices(dice, formed)),
    ] {
        if !list.is_empty() {
            case[name] = list.into();
        }
    }
    case
}
