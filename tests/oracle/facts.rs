//! A case, read for the second opinion: canonical values only, as `tests/oracle` writes them itself.

use std::collections::BTreeMap;

use crate::dates::{Day, Minute, Month};
use serde_json::Value;

/// The questions that the text leaves open, each with its options, the default first.
pub const QUESTIONS: [(&str, &[&str]); 24] = [
    ("renewal", &["untilEffective", "stopsRenewal"]),
    ("noticeDays", &["clearDays", "counted"]),
    ("powerCycles", &["overFive", "all"]),
    ("openingMonth", &["free", "full", "daily"]),
    ("openingEnding", &["none", "wholeTerm"]),
    ("remainingFees", &["literal", "waived"]),
    ("remainingFeesTax", &["taxed", "untaxed"]),
    ("remainingOptions", &["owed", "notOwed"]),
    ("prepaidFees", &["kept", "returned"]),
    ("annualOnRenewal", &["fullYear", "twelfth"]),
    ("taxRounding", &["down", "halfUp", "up"]),
    ("feeRevisionExit", &["ordinary", "immediate"]),
    ("claimStart", &["restored", "hour24"]),
    ("extensionLength", &["exact", "wholeDays", "startedDays"]),
    ("refundBase", &["untaxed", "taxed"]),
    ("refundRounding", &["down", "halfUp"]),
    ("claimUnit", &["each", "together"]),
    ("dayCount", &["yearsThenDays", "fixed365", "yearsThen365", "calendarYears"]),
    ("lastDayOfDelay", &["included", "excluded"]),
    ("rounding", &["down", "halfUp"]),
    ("dueOnHoliday", &["asStated", "nextBankDay"]),
    ("nextYear", &["contractYear", "calendarYear", "fiscalYear"]),
    ("coolingOffArrival", &["arrival", "dispatch"]),
    ("coolingOffMoney", &["initialKept", "allReturned", "literal"]),
];

/// One option for each question.
#[derive(Clone, Debug)]
pub struct Readings(BTreeMap<&'static str, &'static str>);

impl Readings {
    fn read(value: &Value) -> Option<Self> {
        let mut chosen = BTreeMap::new();
        for (id, options) in QUESTIONS {
            let option = match value.get(id) {
                None => options[0],
                Some(given) => options.iter().copied().find(|option| given == option)?,
            };
            chosen.insert(id, option);
        }
        Some(Self(chosen))
    }

    pub fn of(&self, id: &str) -> &'static str {
        self.0[id]
    }

    pub fn is(&self, id: &str, option: &str) -> bool {
        self.of(id) == option
    }

    /// The same readings but for one.
    pub fn with(&self, id: &'static str, option: &'static str) -> Self {
        let mut other = self.clone();
        other.0.insert(id, option);
        other
    }
}

#[derive(Clone, Debug, Default)]
pub struct Contract {
    pub applied_on: Option<Day>,
    pub website: Option<bool>,
    pub formed_on: Option<Day>,
    /// Its day was given and cannot be: whether there was a contract to end by a withdrawal is not known.
    pub formation_is_at_fault: bool,
    pub sent_on: Option<Day>,
    pub arrived_on: Option<Day>,
    pub consumer: bool,
}

#[derive(Clone, Debug, Default)]
pub struct PlanOption {
    pub name: String,
    pub setup: i128,
    pub monthly: i128,
    pub annual: i128,
    pub stopped_on: Option<Day>,
}

#[derive(Clone, Debug)]
pub struct Change {
    pub accepted_on: Day,
    pub monthly: Option<i128>,
    pub annual: Option<i128>,
}

#[derive(Clone, Debug, Default)]
pub struct Plan {
    pub initial: i128,
    pub monthly: i128,
    pub annual: i128,
    pub standard: Option<i128>,
    pub options: Vec<PlanOption>,
    /// Times a month, and what one costs.
    pub cycles: Option<(i128, i128)>,
    pub change: Option<Change>,
}

#[derive(Clone, Debug)]
pub struct Cancellation {
    pub ground: String,
    pub in_default: bool,
    pub on: Day,
}

#[derive(Clone, Debug)]
pub struct Outage {
    pub aware: Option<Minute>,
    pub restored: Option<Minute>,
    pub span: Option<i64>,
    pub cause: Option<String>,
    pub total: Option<bool>,
    pub claimed_on: Option<Day>,
}

#[derive(Clone, Debug)]
pub struct DelayedStart {
    pub planned_on: Day,
    pub actual_on: Day,
    pub by_company: bool,
}

#[derive(Clone, Debug)]
pub struct Debt {
    pub amount: i128,
    pub due_on: Option<Day>,
    pub paid_on: Option<Day>,
    pub payments: Vec<(Day, i128)>,
}

#[derive(Clone, Debug)]
pub struct Notice {
    pub kind: String,
    pub given_on: Day,
    pub effective_on: Option<Day>,
}

#[derive(Clone, Debug)]
pub struct Facts {
    pub today: Day,
    pub contract: Contract,
    pub plan: Option<Plan>,
    pub cancellation: Option<Cancellation>,
    pub end_by: Option<Day>,
    pub outages: Vec<Outage>,
    pub delayed_start: Option<DelayedStart>,
    pub invoices: Vec<Debt>,
    pub evasion: Option<Debt>,
    pub notices: Vec<Notice>,
    pub until: Option<Month>,
    pub readings: Readings,
}

/// What is absent, or a value in the form that is read here; `None` where it is in another form.
type Read<T> = Option<Option<T>>;

fn each<T>(value: &Value, read: impl Fn(&Value) -> Option<T>) -> Read<T> {
    match value {
        Value::Null => Some(None),
        given => read(given).map(Some),
    }
}

fn day(value: &Value) -> Read<Day> {
    each(value, |value| Day::read(value.as_str()?))
}

fn minute(value: &Value) -> Read<Minute> {
    each(value, |value| Minute::read(value.as_str()?))
}

fn yen(value: &Value) -> Read<i128> {
    each(value, |value| value.as_i64().filter(|amount| *amount >= 0).map(i128::from))
}

/// Hours as a number, or hours and minutes with a colon.
fn span(value: &Value) -> Read<i64> {
    each(value, |value| match value {
        Value::Number(hours) => Some(hours.as_i64()? * 60),
        Value::String(text) => {
            let (hours, minutes) = text.split_once(':')?;
            Some(hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?)
        }
        _ => None,
    })
}

fn list<T>(value: &Value, read: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    match value {
        Value::Null => Some(Vec::new()),
        value => value.as_array()?.iter().map(read).collect(),
    }
}

fn option(value: &Value) -> Option<PlanOption> {
    Some(PlanOption {
        name: value["name"].as_str().unwrap_or_default().to_owned(),
        setup: yen(&value["setupFee"])?.unwrap_or(0),
        monthly: yen(&value["monthlyFee"])?.unwrap_or(0),
        annual: yen(&value["annualFee"])?.unwrap_or(0),
        stopped_on: day(&value["stopNoticeOn"])?,
    })
}

fn plan(value: &Value) -> Option<Plan> {
    let cycles = &value["powerCycles"];
    Some(Plan {
        initial: yen(&value["initialFee"])?.unwrap_or(0),
        monthly: yen(&value["monthlyFee"])?.unwrap_or(0),
        annual: yen(&value["annualFee"])?.unwrap_or(0),
        standard: yen(&value["standardMonthlyFee"])?,
        options: list(&value["options"], option)?,
        cycles: each(cycles, |cycles| Some((yen(&cycles["perMonth"])??, yen(&cycles["unitFee"])??)))?,
        change: each(&value["change"], |change| {
            Some(Change {
                accepted_on: day(&change["acceptedOn"])??,
                monthly: yen(&change["monthlyFee"])?,
                annual: yen(&change["annualFee"])?,
            })
        })?,
    })
}

fn outage(value: &Value) -> Option<Outage> {
    Some(Outage {
        aware: minute(&value["awareAt"])?,
        restored: minute(&value["restoredAt"])?,
        span: span(&value["span"])?,
        cause: value["cause"].as_str().map(str::to_owned),
        total: value["total"].as_bool(),
        claimed_on: day(&value["claimedOn"])?,
    })
}

fn debt(value: &Value) -> Option<Debt> {
    Some(Debt {
        amount: yen(&value["amount"])??,
        due_on: day(&value["dueOn"])?,
        paid_on: day(&value["paidOn"])?,
        payments: list(&value["payments"], |payment| {
            Some((day(&payment["on"])??, yen(&payment["amount"])??))
        })?,
    })
}

impl Facts {
    /// Reads a case, or nothing where one of its values is written in a form that is not read here.
    pub fn read(case: &Value) -> Option<Self> {
        let contract = &case["contract"];
        Some(Self {
            today: day(&case["asOf"])??,
            contract: Contract {
                applied_on: day(&contract["appliedOn"])?,
                website: contract["appliedVia"].as_str().map(|via| via == "website"),
                formed_on: day(&contract["formedOn"])?,
                formation_is_at_fault: false,
                sent_on: day(&contract["withdrawalSentOn"])?,
                arrived_on: day(&contract["withdrawalArrivedOn"])?,
                consumer: contract["customer"] == "consumer",
            },
            plan: each(&case["plan"], plan)?,
            cancellation: each(&case["cancellation"], |value| {
                Some(Cancellation {
                    ground: value["ground"].as_str()?.to_owned(),
                    in_default: value["customerInDefault"] == true,
                    on: day(&value["on"])??,
                })
            })?,
            end_by: day(&case["endBy"])?,
            outages: list(&case["outages"], outage)?,
            delayed_start: each(&case["delayedStart"], |value| {
                Some(DelayedStart {
                    planned_on: day(&value["plannedOn"])??,
                    actual_on: day(&value["actualOn"])??,
                    by_company: value["cause"] == "company",
                })
            })?,
            invoices: list(&case["invoices"], debt)?,
            evasion: each(&case["evasion"], debt)?,
            notices: list(&case["notices"], |value| {
                Some(Notice {
                    kind: value["kind"].as_str()?.to_owned(),
                    given_on: day(&value["givenOn"])??,
                    effective_on: day(&value["effectiveOn"])?,
                })
            })?,
            until: each(&case["estimateUntil"], |value| Month::read(value.as_str()?))?,
            readings: Readings::read(&case["readings"])?,
        })
    }
}
