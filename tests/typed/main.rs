//! What people type: tables of texts with what each means or why it is refused, worked out by hand; and properties.
//!
//! Each text goes where a person would type it, and what comes back is what the page would show. An expectation is the
//! value in canonical form (a length of time as hours and minutes), `?` behind it where the year was guessed and `~` where
//! the text said "about"; or `!` with the code of the problem and, behind it, what is offered.

mod amounts;
mod counts;
mod days;
mod examples;
mod long;
mod minutes;
mod months;
mod properties;
mod spans;
mod today;

use hosting_contract::Input;
use hosting_contract::assess;
use serde_json::Value;

/// 2026-11-22 is a Sunday.
const TODAY: &str = "2026-11-22";

/// What is typed, and what comes of it.
type Row = (&'static str, &'static str);

/// Where something is typed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    /// The base date itself.
    AsOf,
    /// A day of a fact.
    Day,
    /// A day by which something is to be over.
    By,
    Minute,
    Month,
    Span,
    /// A month's fee before tax.
    Net,
    /// A year's fee before tax.
    Yearly,
    /// A fee that is paid once.
    Once,
    /// A fee for each time.
    Each,
    /// An amount billed.
    Gross,
    /// An amount that may have tax in it or not.
    Either,
    Count,
}

fn record<const N: usize>(fields: [(&str, Input); N]) -> Input {
    Input::Record(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// A text as it comes in, within the bounds of what is read.
fn text(text: &str) -> Input {
    serde_json::from_value(Value::from(text)).unwrap()
}

impl Kind {
    /// A case with something typed there, and the path of it.
    fn case(self, typed: Input, as_of: Input) -> (Input, &'static str) {
        let list = |entry: Input| Input::List(vec![entry]);
        let plan = |fee: &str, typed: Input| ("plan", record([(fee, typed)]));
        let (field, path) = match self {
            Kind::AsOf => return (record([("asOf", typed)]), "asOf"),
            Kind::Day => (("contract", record([("formedOn", typed)])), "contract.formedOn"),
            Kind::By => (("endBy", typed), "endBy"),
            Kind::Month => (("estimateUntil", typed), "estimateUntil"),
            Kind::Minute => {
                (("outages", list(record([("awareAt", typed), ("span", text("1"))]))), "outages[0].awareAt")
            }
            Kind::Span => {
                let outage = record([("awareAt", text("2026-01-01 0:00")), ("span", typed)]);
                (("outages", list(outage)), "outages[0].span")
            }
            Kind::Net => (plan("monthlyFee", typed), "plan.monthlyFee"),
            Kind::Yearly => (plan("annualFee", typed), "plan.annualFee"),
            Kind::Once => (plan("initialFee", typed), "plan.initialFee"),
            Kind::Each => {
                let cycles = record([("perMonth", text("6")), ("unitFee", typed)]);
                (plan("powerCycles", cycles), "plan.powerCycles.unitFee")
            }
            Kind::Count => {
                let cycles = record([("perMonth", typed), ("unitFee", text("1"))]);
                (plan("powerCycles", cycles), "plan.powerCycles.perMonth")
            }
            Kind::Gross => {
                let invoice = record([("amount", typed), ("dueOn", text("2026-01-31"))]);
                (("invoices", list(invoice)), "invoices[0].amount")
            }
            Kind::Either => (("evasion", record([("amount", typed)])), "evasion.amount"),
        };
        (record([("asOf", as_of), field]), path)
    }

    /// What comes of something typed there.
    fn read(self, typed: Input, as_of: Input) -> String {
        let (case, path) = self.case(typed, as_of);
        let assessment = serde_json::to_value(assess(&case).unwrap()).unwrap();
        let at = |list: &str| {
            let entries = assessment.get(list).and_then(Value::as_array).unwrap();
            let mut here =
                entries.iter().filter(|entry| entry.get("path").and_then(Value::as_str) == Some(path));
            let first = here.next().cloned();
            assert!(here.next().is_none(), "{path} twice among {list}");
            first
        };
        match (at("read"), at("problems")) {
            (Some(read), None) => self.taken(&read),
            (None, Some(problem)) => refused(&problem),
            (None, None) => "absent".to_owned(),
            both => panic!("{both:?}"),
        }
    }

    fn taken(self, read: &Value) -> String {
        let value = match read.get("value").unwrap() {
            Value::Number(number) => {
                let number = number.as_i64().unwrap();
                let [hours, minutes] = [number.div_euclid(60), number.rem_euclid(60)];
                if self == Kind::Span { format!("{hours}:{minutes:02}") } else { number.to_string() }
            }
            text => text.as_str().unwrap().to_owned(),
        };
        match read.get("guessed").and_then(Value::as_str) {
            None => value,
            Some("year") => value + "?",
            Some("about") => value + "~",
            Some(other) => panic!("guessed {other}"),
        }
    }
}

fn refused(problem: &Value) -> String {
    let mut text = format!("!{}", problem.get("code").and_then(Value::as_str).unwrap());
    for offer in problem.get("offers").and_then(Value::as_array).into_iter().flatten() {
        text.push(' ');
        text.push_str(offer.as_str().unwrap());
    }
    text
}

/// Compares every row, and names those that differ all at once.
#[track_caller]
fn holds(kind: Kind, rows: &[Row]) {
    holds_on(TODAY, kind, rows);
}

/// The same on another day.
#[track_caller]
fn holds_on(today: &str, kind: Kind, rows: &[Row]) {
    let wrong: Vec<_> = rows
        .iter()
        .map(|&(typed, expected)| (typed, kind.read(text(typed), text(today)), expected))
        .filter(|(_, actual, expected)| actual != expected)
        .collect();
    assert!(wrong.is_empty(), "typed, read, expected: {wrong:#?}");
}

/// Compares what JavaScript numbers come to.
#[track_caller]
fn numbers_hold(kind: Kind, rows: &[(f64, &str)]) {
    let wrong: Vec<_> = rows
        .iter()
        .map(|&(typed, expected)| (typed, kind.read(Input::Number(typed), text(TODAY)), expected))
        .filter(|(_, actual, expected)| actual != expected)
        .collect();
    assert!(wrong.is_empty(), "typed, read, expected: {wrong:#?}");
}

fn read(kind: Kind, typed: &str) -> String {
    kind.read(text(typed), text(TODAY))
}

fn full_width(text: &str) -> String {
    let wide = |plain: char| char::from_u32(u32::from(plain).saturating_add(0xfee0)).unwrap_or(plain);
    text.chars().map(|plain| if plain.is_ascii_graphic() { wide(plain) } else { plain }).collect()
}
