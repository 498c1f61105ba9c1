//! A case as it comes in, checked into facts: what can be relied on, what is missing, and what has a problem.

use crate::contract::cancellation::{Cancellation, Ground};
use crate::contract::cooling_off::Via;
use crate::contract::delayed_start::DelayedStart;
use crate::contract::evasion::Evasion;
use crate::contract::late_charge::{Debt, Payment, due_day};
use crate::contract::notice::{Kind, Notice};
use crate::contract::outage::{Cause, Outage};
use crate::contract::plan::{Plan, PlanChange, PlanOption, PowerCycles};
use crate::intake::fields::{Fact, Fields, Reader, ShapeError, Unusable, wrong_shape};
use crate::intake::input::Input;
use crate::intake::problem::Code;
use crate::intake::typed::Per;
use crate::unit::calendar::{Day, Minute, Month};
use crate::working::reading::{Question, Readings};

/// The most options of a plan.
const MOST_OPTIONS: usize = 100;
/// The most power cycles in a month.
const MOST_POWER_CYCLES: i64 = 10_000;

const CAUSES: [(&str, Cause); 3] =
    [("company", Cause::Company), ("carrier", Cause::Carrier), ("other", Cause::Other)];

type Read<T> = Result<T, ShapeError>;
type Usable<T> = Result<T, Unusable>;

/// The facts of a case.
#[derive(Debug)]
pub struct Case {
    /// Today, as far as the case goes.
    pub as_of: Option<Day>,
    /// Application, formation, withdrawal.
    pub contract: ContractFacts,
    /// The plan.
    pub plan: Option<PlanFacts>,
    /// The cancellation.
    pub cancellation: Fact<Cancellation>,
    /// The day by which the contract should be over.
    pub end_by: Option<Day>,
    /// The outages, where the list was given; `None` for one with a problem.
    pub outages: Option<Vec<Option<Outage>>>,
    /// The delayed start.
    pub delayed_start: Option<DelayedStart>,
    /// The invoices, like the outages.
    pub invoices: Option<Vec<Option<Debt>>>,
    /// The evasion.
    pub evasion: Option<Evasion>,
    /// The notices, like the outages.
    pub notices: Option<Vec<Option<Notice>>>,
    /// The estimate's last month.
    pub estimate_until: Fact<Month>,
    /// The reading chosen for each open question.
    pub readings: Readings,
}

/// What is known of the contract's making.
#[derive(Debug, Default)]
pub struct ContractFacts {
    /// The day of application.
    pub applied_on: Fact<Day>,
    /// How it was applied for.
    pub applied_via: Fact<Via>,
    /// The day of formation.
    pub formed_on: Fact<Day>,
    /// The day of withdrawal.
    pub withdrawn_on: Fact<Day>,
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

const CASE: &[&str] = &[
    "asOf",
    "contract",
    "plan",
    "cancellation",
    "endBy",
    "outages",
    "delayedStart",
    "invoices",
    "evasion",
    "notices",
    "estimateUntil",
    "readings",
];

const OUTAGE: &[&str] = &["awareAt", "restoredAt", "span", "cause", "total", "claimedOn"];
const INVOICE: &[&str] = &["amount", "dueOn", "paidOn", "payments"];
const NOTICE: &[&str] = &["kind", "givenOn", "effectiveOn"];
const OPTION: &[&str] = &["name", "setupFee", "monthlyFee", "annualFee", "stopNoticeOn"];

/// Checks what came in.
///
/// # Errors
///
/// A value of the wrong kind, an unknown field or an unknown choice; the text names the path. What a person can get
/// wrong is no error but a problem in the reader.
pub fn read(input: &Input, reader: &mut Reader) -> Read<Case> {
    let Some(case) = Fields::of(input, String::new(), CASE)? else {
        return Err(wrong_shape("", "expected an object"));
    };
    let readings = read_readings(&case)?;
    let as_of = reader.as_of(&case, "asOf")?;
    let as_of = reader.required(&case, "asOf", as_of).ok();
    let contract = read_contract(&case, reader)?;
    let formed_on = contract.formed_on.given();
    Ok(Case {
        as_of,
        plan: read_plan(&case, formed_on, reader)?,
        cancellation: read_cancellation(&case, formed_on, reader)?,
        end_by: reader.day_ahead(&case, "endBy")?.given(),
        outages: entries(&case, reader, "outages", OUTAGE, read_outage)?,
        delayed_start: read_delayed_start(&case, reader)?,
        invoices: entries(&case, reader, "invoices", INVOICE, |reader, fields| {
            read_invoice(reader, fields, &readings)
        })?,
        evasion: read_evasion(&case, reader, &readings)?,
        notices: entries(&case, reader, "notices", NOTICE, read_notice)?,
        estimate_until: read_estimate_until(&case, formed_on, reader)?,
        contract,
        readings,
    })
}

/// A list of the case, each entry read in turn; `None` for one with a problem.
fn entries<T>(
    case: &Fields,
    reader: &mut Reader,
    key: &str,
    keys: &[&str],
    read: impl Fn(&mut Reader, &Fields) -> Read<Usable<T>>,
) -> Read<Option<Vec<Option<T>>>> {
    let Fact::Given(list) = reader.list(case, key, keys)? else { return Ok(None) };
    let entries: Result<_, _> = list.iter().map(|fields| Ok(read(reader, fields)?.ok())).collect();
    entries.map(Some)
}

fn read_readings(case: &Fields) -> Read<Readings> {
    let ids: Vec<&str> = Question::ALL.iter().map(|question| question.id()).collect();
    let mut readings = Readings::default();
    if let Some(fields) = case.object("readings", &ids)? {
        for &question in Question::ALL {
            if let Some(option) = fields.text(question.id())? {
                readings = readings
                    .with(question, option)
                    .ok_or_else(|| wrong_shape(&fields.path(question.id()), "unknown choice"))?;
            }
        }
    }
    Ok(readings)
}

fn read_contract(case: &Fields, reader: &mut Reader) -> Read<ContractFacts> {
    let keys = &["appliedOn", "appliedVia", "formedOn", "withdrawnOn"];
    let Some(fields) = case.object("contract", keys)? else { return Ok(ContractFacts::default()) };
    let applied_on = reader.day(&fields, "appliedOn")?;
    let applied_via =
        reader.choice(&fields, "appliedVia", &[("website", Via::Website), ("other", Via::Other)])?;
    let mut formed_on = reader.day(&fields, "formedOn")?;
    if let (Fact::Given(applied), Fact::Given(formed)) = (applied_on, formed_on)
        && formed < applied
    {
        reader.problem(fields.path("formedOn"), Code::FormedBeforeApplied);
        formed_on = Fact::Wrong;
    }
    let withdrawn_on = reader.day(&fields, "withdrawnOn")?;
    Ok(ContractFacts { applied_on, applied_via, formed_on, withdrawn_on })
}

/// A day that cannot lie before the day of formation.
fn not_before_formation(
    reader: &mut Reader,
    fields: &Fields,
    key: &str,
    formed_on: Option<Day>,
) -> Read<Usable<Day>> {
    let on = reader.day(fields, key)?;
    Ok(reader.required(fields, key, on).and_then(|on| match formed_on {
        Some(formed_on) if on < formed_on => Err(reader.problem(fields.path(key), Code::BeforeFormation)),
        _ => Ok(on),
    }))
}

fn read_plan(case: &Fields, formed_on: Option<Day>, reader: &mut Reader) -> Read<Option<PlanFacts>> {
    let keys =
        &["initialFee", "monthlyFee", "annualFee", "standardMonthlyFee", "options", "powerCycles", "change"];
    let Some(fields) = case.object("plan", keys)? else { return Ok(None) };
    let initial_fee = reader.fee(&fields, "initialFee", &[])?;
    let monthly_fee = reader.fee(&fields, "monthlyFee", &[Per::Month])?;
    let annual_fee = reader.fee(&fields, "annualFee", &[Per::Year])?;
    let standard_monthly_fee = reader.fee(&fields, "standardMonthlyFee", &[Per::Month])?;
    let options = read_options(&fields, reader)?;
    let power_cycles = read_power_cycles(&fields, reader)?;
    let change = read_change(&fields, formed_on, reader)?;
    Ok(Some(PlanFacts {
        wrong: WrongParts {
            initial: initial_fee.is_wrong(),
            monthly: monthly_fee.is_wrong(),
            annual: annual_fee.is_wrong(),
            standard: standard_monthly_fee.is_wrong(),
            options: options.is_wrong(),
            power_cycles: power_cycles.is_wrong(),
            change: change.is_wrong(),
        },
        plan: Plan {
            initial_fee: initial_fee.given().unwrap_or_default(),
            monthly_fee: monthly_fee.given().unwrap_or_default(),
            annual_fee: annual_fee.given().unwrap_or_default(),
            standard_monthly_fee: standard_monthly_fee.given(),
            options: options.given().unwrap_or_default(),
            power_cycles: power_cycles.given(),
            change: change.given(),
        },
    }))
}

fn read_options(plan: &Fields, reader: &mut Reader) -> Read<Fact<Vec<PlanOption>>> {
    let list = match reader.list(plan, "options", OPTION)? {
        Fact::Given(list) if list.len() > MOST_OPTIONS => {
            reader.problem(plan.path("options"), Code::TooMany);
            return Ok(Fact::Wrong);
        }
        Fact::Given(list) => list,
        Fact::Missing => return Ok(Fact::Missing),
        Fact::Wrong => return Ok(Fact::Wrong),
    };
    let mut options = Ok(Vec::new());
    for fields in &list {
        let option = read_option(reader, fields)?;
        options = options.and_then(|mut options: Vec<PlanOption>| {
            options.push(option?);
            Ok(options)
        });
    }
    Ok(fact(options))
}

fn read_option(reader: &mut Reader, fields: &Fields) -> Read<Usable<PlanOption>> {
    let name = reader.name(fields, "name")?.optional();
    let setup_fee = reader.fee(fields, "setupFee", &[])?.optional();
    let monthly_fee = reader.fee(fields, "monthlyFee", &[Per::Month])?.optional();
    let annual_fee = reader.fee(fields, "annualFee", &[Per::Year])?.optional();
    let stop_notice_on = reader.day(fields, "stopNoticeOn")?.optional();
    Ok((|| {
        Ok(PlanOption {
            name: name?,
            setup_fee: setup_fee?.unwrap_or_default(),
            monthly_fee: monthly_fee?.unwrap_or_default(),
            annual_fee: annual_fee?.unwrap_or_default(),
            stop_notice_on: stop_notice_on?,
        })
    })())
}

/// What was begun, as a fact: absent, with a problem, or usable.
fn fact<T>(usable: Usable<T>) -> Fact<T> {
    usable.map_or(Fact::Wrong, Fact::Given)
}

fn read_power_cycles(plan: &Fields, reader: &mut Reader) -> Read<Fact<PowerCycles>> {
    let Some(fields) = plan.object("powerCycles", &["perMonth", "unitFee"])? else {
        return Ok(Fact::Missing);
    };
    let per_month = reader.count(&fields, "perMonth", MOST_POWER_CYCLES)?;
    let per_month = reader.required(&fields, "perMonth", per_month);
    let unit_fee = reader.fee(&fields, "unitFee", &[Per::Time])?;
    let unit_fee = reader.required(&fields, "unitFee", unit_fee);
    Ok(fact((|| Ok(PowerCycles { per_month: per_month?, unit_fee: unit_fee? }))()))
}

fn read_change(plan: &Fields, formed_on: Option<Day>, reader: &mut Reader) -> Read<Fact<PlanChange>> {
    let keys = &["acceptedOn", "monthlyFee", "annualFee"];
    let Some(fields) = plan.object("change", keys)? else { return Ok(Fact::Missing) };
    let accepted_on = not_before_formation(reader, &fields, "acceptedOn", formed_on)?;
    let monthly_fee = reader.fee(&fields, "monthlyFee", &[Per::Month])?.optional();
    let annual_fee = reader.fee(&fields, "annualFee", &[Per::Year])?.optional();
    Ok(fact((|| {
        Ok(PlanChange { accepted_on: accepted_on?, monthly_fee: monthly_fee?, annual_fee: annual_fee? })
    })()))
}

fn read_cancellation(case: &Fields, formed_on: Option<Day>, reader: &mut Reader) -> Read<Fact<Cancellation>> {
    let Some(fields) = case.object("cancellation", &["ground", "on"])? else { return Ok(Fact::Missing) };
    let grounds = [
        ("ordinary", Ground::Ordinary),
        ("interruption", Ground::Interruption),
        ("termsRefused", Ground::TermsRefused),
        ("discontinued", Ground::Discontinued),
        ("byCompany", Ground::ByCompany),
    ];
    let ground = reader.choice(&fields, "ground", &grounds)?;
    let ground = reader.required(&fields, "ground", ground);
    let on = not_before_formation(reader, &fields, "on", formed_on)?;
    Ok(fact((|| Ok(Cancellation { ground: ground?, on: on? }))()))
}

fn read_outage(reader: &mut Reader, fields: &Fields) -> Read<Usable<Outage>> {
    let aware_at = reader.minute(fields, "awareAt")?;
    let aware_at = reader.required(fields, "awareAt", aware_at);
    let restored_at = reader.minute(fields, "restoredAt")?;
    let span = reader.span(fields, "span")?;
    let cause = reader.choice(fields, "cause", &CAUSES)?;
    let cause = reader.required(fields, "cause", cause);
    let total = reader.flag(fields, "total")?;
    let total = reader.required(fields, "total", total);
    let claimed_on = reader.day(fields, "claimedOn")?.optional();

    let restored_at = restored(reader, fields, aware_at, restored_at, span);
    let claimed_on = claimed_on.and_then(|claimed_on| match (claimed_on, aware_at) {
        (Some(claimed), Ok(aware)) if claimed < aware.day() => {
            Err(reader.problem(fields.path("claimedOn"), Code::ClaimedBeforeAware))
        }
        _ => Ok(claimed_on),
    });
    Ok((|| {
        Ok(Outage {
            aware_at: aware_at?,
            restored_at: restored_at?,
            cause: cause?,
            total: total?,
            claimed_on: claimed_on?,
        })
    })())
}

/// When service was back: stated, or by the length of the outage.
fn restored(
    reader: &mut Reader,
    fields: &Fields,
    aware_at: Usable<Minute>,
    restored_at: Fact<Minute>,
    span: Fact<i64>,
) -> Usable<Minute> {
    match (restored_at, span) {
        (Fact::Missing, Fact::Missing) => Err(reader.problem(fields.path("restoredAt"), Code::NeitherGiven)),
        (Fact::Missing, span) => {
            let minutes = span.given().ok_or(Unusable)?;
            aware_at?.plus(minutes).ok_or(Unusable)
        }
        (restored_at, Fact::Missing) => {
            let restored_at = restored_at.given().ok_or(Unusable)?;
            if restored_at < aware_at? {
                return Err(reader.problem(fields.path("restoredAt"), Code::RestoredBeforeAware));
            }
            Ok(restored_at)
        }
        _ => Err(reader.problem(fields.path("span"), Code::BothGiven)),
    }
}

fn read_delayed_start(case: &Fields, reader: &mut Reader) -> Read<Option<DelayedStart>> {
    let keys = &["plannedOn", "actualOn", "cause"];
    let Some(fields) = case.object("delayedStart", keys)? else { return Ok(None) };
    let planned_on = reader.day(&fields, "plannedOn")?;
    let planned_on = reader.required(&fields, "plannedOn", planned_on);
    let actual_on = reader.day(&fields, "actualOn")?;
    let actual_on = reader.required(&fields, "actualOn", actual_on);
    let cause = reader.choice(&fields, "cause", &CAUSES)?;
    let cause = reader.required(&fields, "cause", cause);
    Ok(fact((|| Ok(DelayedStart { planned_on: planned_on?, actual_on: actual_on?, cause: cause? }))())
        .given())
}

/// A due day, which one reading moves off a public holiday: that needs the table.
fn checked_due_day(reader: &mut Reader, fields: &Fields, due_on: Day, readings: &Readings) -> Usable<Day> {
    match due_day(due_on, readings.due_on_holiday) {
        Some(_) => Ok(due_on),
        None => Err(reader.problem(fields.path("dueOn"), Code::BeyondHolidays)),
    }
}

fn read_invoice(reader: &mut Reader, fields: &Fields, readings: &Readings) -> Read<Usable<Debt>> {
    let amount = reader.billed(fields, "amount")?;
    let amount = reader.required(fields, "amount", amount);
    let due_on = reader.day(fields, "dueOn")?;
    let due_on = reader
        .required(fields, "dueOn", due_on)
        .and_then(|due_on| checked_due_day(reader, fields, due_on, readings));
    let paid_on = reader.day(fields, "paidOn")?.optional();
    let payments = read_payments(fields, reader, paid_on)?;
    Ok((|| Ok(Debt { amount: amount?, due_on: due_on?, paid_on: paid_on?, payments: payments? }))())
}

/// Part payments, in order and none after the day on which everything was paid.
fn read_payments(
    invoice: &Fields,
    reader: &mut Reader,
    paid_on: Usable<Option<Day>>,
) -> Read<Usable<Vec<Payment>>> {
    let list = match reader.list(invoice, "payments", &["on", "amount"])? {
        Fact::Missing => return Ok(Ok(Vec::new())),
        Fact::Wrong => return Ok(Err(Unusable)),
        Fact::Given(list) => list,
    };
    let mut payments = Ok(Vec::new());
    let mut previous = None;
    for fields in &list {
        let on = reader.day(fields, "on")?;
        let on = reader.required(fields, "on", on).and_then(|on| {
            let earlier = previous.replace(on).is_some_and(|previous| on < previous);
            let after_paid = paid_on.is_ok_and(|paid_on| paid_on.is_some_and(|paid_on| on > paid_on));
            match (earlier, after_paid) {
                (true, _) => Err(reader.problem(fields.path("on"), Code::PaymentsOutOfOrder)),
                (_, true) => Err(reader.problem(fields.path("on"), Code::PaymentAfterPaid)),
                _ => Ok(on),
            }
        });
        let amount = reader.billed(fields, "amount")?;
        let amount = reader.required(fields, "amount", amount);
        payments = payments.and_then(|mut payments: Vec<Payment>| {
            payments.push(Payment { on: on?, amount: amount? });
            Ok(payments)
        });
    }
    Ok(payments)
}

fn read_evasion(case: &Fields, reader: &mut Reader, readings: &Readings) -> Read<Option<Evasion>> {
    let Some(fields) = case.object("evasion", &["amount", "dueOn", "paidOn"])? else { return Ok(None) };
    let amount = reader.amount(&fields, "amount")?;
    let amount = reader.required(&fields, "amount", amount);
    let due_on = reader.day(&fields, "dueOn")?.optional().and_then(|due_on| match due_on {
        Some(due_on) => checked_due_day(reader, &fields, due_on, readings).map(Some),
        None => Ok(None),
    });
    let paid_on = reader.day(&fields, "paidOn")?.optional();
    Ok(fact((|| Ok(Evasion { amount: amount?, due_on: due_on?, paid_on: paid_on? }))()).given())
}

fn read_notice(reader: &mut Reader, fields: &Fields) -> Read<Usable<Notice>> {
    let kinds = [
        ("termsChange", Kind::TermsChange),
        ("feeRevision", Kind::FeeRevision),
        ("dnsChange", Kind::DnsChange),
        ("discontinuation", Kind::Discontinuation),
        ("inquiry", Kind::Inquiry),
    ];
    let kind = reader.choice(fields, "kind", &kinds)?;
    let kind = reader.required(fields, "kind", kind);
    let given_on = reader.day(fields, "givenOn")?;
    let given_on = reader.required(fields, "givenOn", given_on);
    let effective_on = reader.day(fields, "effectiveOn")?.optional();
    Ok((|| Ok(Notice { kind: kind?, given_on: given_on?, effective_on: effective_on? }))())
}

fn read_estimate_until(case: &Fields, formed_on: Option<Day>, reader: &mut Reader) -> Read<Fact<Month>> {
    let until = reader.month(case, "estimateUntil")?;
    match (until, formed_on) {
        (Fact::Given(until), Some(formed_on)) if until < formed_on.month() => {
            reader.problem(case.path("estimateUntil"), Code::BeforeFormation);
            Ok(Fact::Wrong)
        }
        _ => Ok(until),
    }
}
