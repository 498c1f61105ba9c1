//! What holds for every case, over many thousands of random ones.

use crate::support::{at, result, stated};
use hosting_contract::{Day, Input, Question, assess};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn day_between(first: (i32, u32), last: (i32, u32)) -> impl Strategy<Value = Day> {
    let first = Day::new(first.0, first.1, 1).unwrap();
    let days = Day::new(last.0, last.1, 1).unwrap().days_since(first);
    (0..=days).prop_map(move |days| first.plus_days(days))
}

/// A day in the years for which contracts are made and ended.
fn day() -> impl Strategy<Value = Day> {
    day_between((2005, 9), (2045, 12))
}

fn fee() -> impl Strategy<Value = i64> {
    prop_oneof![Just(0), 1..200_000_i64, 1..1_000_000_000_i64]
}

fn readings() -> impl Strategy<Value = Value> {
    let choices: Vec<_> = Question::ALL
        .iter()
        .map(|question| {
            let options: Vec<Option<&str>> =
                std::iter::once(None).chain(question.options().iter().copied().map(Some)).collect();
            prop::sample::select(options).prop_map(|option| (question.text(), option))
        })
        .collect();
    choices.prop_map(|choices| {
        let chosen = choices.into_iter().filter_map(|(id, option)| Some((id.to_owned(), option?.into())));
        Value::Object(chosen.collect())
    })
}

fn option() -> impl Strategy<Value = Value> {
    (fee(), fee(), fee(), prop::option::of(day())).prop_map(|(setup, monthly, annual, stop)| {
        let mut option =
            json!({ "name": "backup", "setupFee": setup, "monthlyFee": monthly, "annualFee": annual });
        if let Some(stop) = stop {
            option["stopNoticeOn"] = stop.text().into();
        }
        option
    })
}

fn plan() -> impl Strategy<Value = Value> {
    let change = prop::option::of((0..900_i64, fee(), fee()));
    (fee(), fee(), fee(), prop::collection::vec(option(), 0..4), 0..40_i64, fee(), change).prop_map(
        |(initial, monthly, annual, options, per_month, unit, change)| {
            json!({
                "initialFee": initial, "monthlyFee": monthly, "annualFee": annual, "options": options,
                "powerCycles": { "perMonth": per_month, "unitFee": unit % 100_000 },
                "change": change.map(|(after, monthly, annual)| json!({ "after": after, "monthlyFee": monthly, "annualFee": annual })),
            })
        },
    )
}

fn outage() -> impl Strategy<Value = Value> {
    let cause = prop::sample::select(vec!["company", "company", "carrier", "other"]);
    (day(), 0..1_440_i64, 0..60_000_i64, cause, prop::bool::weighted(0.9), prop::option::of(0..60_i64))
        .prop_map(|(day, minute, minutes, cause, total, claimed)| {
            let mut outage = json!({
                "awareAt": format!("{} {}:{:02}", day.text(), minute / 60, minute % 60),
                "span": format!("{}:{:02}", minutes / 60, minutes % 60), "cause": cause, "total": total,
            });
            if let Some(claimed) = claimed {
                outage["claimedOn"] = day.plus_days(claimed).text().into();
            }
            outage
        })
}

fn invoice() -> impl Strategy<Value = Value> {
    let payments = prop::collection::vec((0..200_i64, 0..300_000_i64), 0..4);
    (0..2_000_000_i64, day(), prop::option::of(0..3_000_i64), payments).prop_map(
        |(amount, due, paid, payments)| {
            let mut on = due.minus_days(20);
            let mut parts = Vec::new();
            for (later, amount) in payments {
                on = on.plus_days(later);
                parts.push(json!({ "on": on.text(), "amount": amount }));
            }
            let mut invoice = json!({ "amount": amount, "dueOn": due.text(), "payments": parts });
            if let Some(paid) = paid {
                invoice["paidOn"] = on.plus_days(paid).text().into();
            }
            invoice
        },
    )
}

fn notice() -> impl Strategy<Value = Value> {
    let kinds = vec!["termsChange", "feeRevision", "dnsChange", "discontinuation", "inquiry"];
    (prop::sample::select(kinds), day(), prop::option::of(0..200_i64)).prop_map(|(kind, given, later)| {
        let mut notice = json!({ "kind": kind, "givenOn": given.text() });
        if let Some(later) = later {
            notice["effectiveOn"] = given.plus_days(later).text().into();
        }
        notice
    })
}

/// A case with everything in it, its days in an order that can be.
fn full_case() -> impl Strategy<Value = Value> {
    let grounds = vec!["ordinary", "interruption", "termsRefused", "discontinued", "byCompany"];
    let cancellation = prop::option::of((prop::sample::select(grounds), 0..900_i64));
    (
        (day(), 0..40_i64, 0..1_200_i64, cancellation),
        plan(),
        prop::collection::vec(outage(), 0..5),
        prop::collection::vec(invoice(), 0..4),
        prop::collection::vec(notice(), 0..4),
        readings(),
        (prop::option::of(0..900_i64), prop::option::of(0..60_u32), -20..60_i64),
    )
        .prop_map(|((formed, applied, today, cancellation), mut plan, outages, invoices, notices, readings, rest)| {
            let change = plan["change"].take();
            if let Some(after) = change["after"].as_i64() {
                plan["change"] = json!({
                    "acceptedOn": formed.plus_days(after).text(),
                    "monthlyFee": change["monthlyFee"], "annualFee": change["annualFee"],
                });
            }
            let (end_by, until, delay) = rest;
            let mut case = json!({
                "asOf": formed.plus_days(today).text(),
                "contract": { "appliedOn": formed.minus_days(applied).text(), "appliedVia": "website", "formedOn": formed.text() },
                "plan": plan, "outages": outages, "invoices": invoices, "notices": notices, "readings": readings,
                "delayedStart": { "plannedOn": formed.text(), "actualOn": formed.plus_days(delay).text(), "cause": "company" },
                "evasion": { "amount": 1_000, "dueOn": formed.text() },
            });
            if let Some((ground, after)) = cancellation {
                case["cancellation"] = json!({ "ground": ground, "on": formed.plus_days(after).text() });
            }
            if let Some(after) = end_by {
                case["endBy"] = formed.plus_days(after).text().into();
            }
            if let Some(months) = until {
                case["estimateUntil"] = formed.month().plus(i32::try_from(months).unwrap()).text().into();
            }
            case
        })
}

/// Text that is nearly a date, an amount, a time, or nothing at all.
fn nearly_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,12}",
        "[0-9０-９/.:年月日令和平成万億円,¥ー－-]{0,14}",
        "(19|20|21|99)[0-9]{2}[-/.年][0-9]{1,3}[-/.月][0-9]{1,3}",
        "[0-9]{0,40}",
    ]
}

/// Any shape at all, with the names that a case has.
fn any_shape() -> impl Strategy<Value = Value> {
    let names = vec![
        "asOf",
        "contract",
        "formedOn",
        "plan",
        "monthlyFee",
        "options",
        "change",
        "acceptedOn",
        "cancellation",
        "on",
        "outages",
        "awareAt",
        "span",
        "total",
        "invoices",
        "payments",
        "amount",
        "dueOn",
        "readings",
        "rounding",
        "notices",
        "kind",
        "evasion",
        "delayedStart",
        "endBy",
        "estimateUntil",
        "other",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        nearly_text().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        let fields = prop::collection::vec((prop::sample::select(names.clone()), inner.clone()), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::from),
            fields.prop_map(|fields| {
                Value::Object(
                    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>(),
                )
            }),
        ]
    })
}

fn number(value: &Value, path: &str) -> i64 {
    at(value, path).and_then(Value::as_i64).unwrap_or_else(|| panic!("{path} in {value}"))
}

/// Every amount of an estimate adds up.
fn adds_up(result: &Value) {
    let estimate = &result["estimate"];
    if estimate.is_null() {
        return;
    }
    let bills = estimate["months"].as_array().unwrap();
    for bill in bills {
        let items: i64 =
            bill["items"].as_array().unwrap().iter().map(|item| item["net"].as_i64().unwrap()).sum();
        assert_eq!(items, number(bill, "net"), "items");
        assert_eq!(number(bill, "net") + number(bill, "tax"), number(bill, "gross"));
    }
    for part in ["net", "tax", "gross"] {
        let sum: i64 = bills.iter().map(|bill| number(bill, part)).sum();
        assert_eq!(sum, number(estimate, &format!("total.{part}")), "total {part}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_full_case_holds_together(case in full_case()) {
        let once = result(&case);
        prop_assert_eq!(&once, &result(&case), "the same input gives the same output");
        adds_up(&once);
        let days: Vec<&str> = once["timeline"].as_array().unwrap().iter().map(|event| event["on"].as_str().unwrap()).collect();
        prop_assert!(days.is_sorted(), "the timeline is in order");
        for outage in once["outages"].as_array().unwrap().iter().filter(|outage| !outage.is_null()) {
            prop_assert!(number(outage, "refund") >= 0);
            if number(outage, "minutes") < 1_440 {
                prop_assert_eq!((number(outage, "refund"), number(outage, "extensionMinutes")), (0, 0));
                prop_assert_eq!(&outage["outcome"], "none");
            }
        }
        for invoice in once["invoices"].as_array().unwrap().iter().filter(|invoice| !invoice.is_null()) {
            let parts = invoice["steps"].as_array().unwrap().iter().filter(|step| step["rule"] == "lateSegment");
            let sum: i64 = parts.map(|step| step["values"]["charge"].as_i64().unwrap()).sum();
            prop_assert_eq!(sum, number(invoice, "charge"), "the segments make the charge");
        }
    }

    #[test]
    fn the_chosen_reading_is_the_one_computed(case in full_case()) {
        let result = result(&case);
        let outcome = |block: &Value, id: &str| {
            let readings = block["readings"].as_array().unwrap().clone();
            let reading = readings.into_iter().find(|reading| reading["id"] == *id)?;
            let outcomes = reading["outcomes"].as_array().unwrap();
            outcomes.iter().find(|outcome| outcome["reading"] == reading["chosen"]).map(|outcome| outcome["value"].clone())
        };
        let same = |block: &Value, id: &str, path: &str| {
            if let Some(value) = outcome(block, id) {
                assert_eq!(Some(&value), at(block, path), "{id} {path}");
            }
        };
        same(&result["term"], "renewal", "ifAcceptedToday");
        if !result["cancellation"].is_null() {
            same(&result["cancellation"], "renewal", "effectiveOn");
            same(&result["cancellation"], "remainingFees", "remainingFees.gross");
            same(&result["cancellation"], "remainingFeesTax", "remainingFees.gross");
        }
        for outage in result["outages"].as_array().unwrap().iter().filter(|outage| !outage.is_null()) {
            same(outage, "claimStart", "claimBy");
            same(outage, "refundBase", "amount");
        }
        for invoice in result["invoices"].as_array().unwrap().iter().filter(|invoice| !invoice.is_null()) {
            for id in ["dayCount", "lastDayOfDelay", "rounding", "dueOnHoliday"] {
                same(invoice, id, "charge");
            }
        }
        if !result["estimate"].is_null() {
            for id in ["openingMonth", "powerCycles", "nextYear", "renewal", "remainingFees", "remainingFeesTax"] {
                same(&result["estimate"], id, "total.gross");
            }
        }
    }

    #[test]
    fn no_shape_and_no_text_panics(case in any_shape()) {
        let input: Input = serde_json::from_value(case).unwrap();
        if let Err(error) = assess(&input) {
            prop_assert!(error.0.contains(": "), "{}", error.0);
        }
    }

    #[test]
    fn a_longer_outage_never_gives_less(fee in fee(), minutes in 0..200_000_i64, more in 0..20_000_i64, readings in readings()) {
        let of = |minutes: i64| {
            let result = result(&json!({
                "asOf": "2026-06-01", "contract": { "formedOn": "2026-04-15" }, "plan": { "monthlyFee": fee },
                "outages": [{ "awareAt": "2026-06-01 10:00", "span": format!("{}:{:02}", minutes / 60, minutes % 60),
                    "cause": "company", "total": true }],
                "readings": readings,
            }));
            let outage = &result["outages"][0];
            (number(outage, "amount"), number(outage, "refund"), number(outage, "extensionMinutes"))
        };
        let ((amount, refund, extension), (more_amount, more_refund, more_extension)) = (of(minutes), of(minutes + more));
        prop_assert!(amount <= more_amount && refund <= more_refund);
        prop_assert!(extension <= more_extension || more_refund > 0, "longer, or paid in money instead");
    }

    #[test]
    fn a_later_payment_never_costs_less(invoice in invoice(), later in 0..800_i64, readings in readings()) {
        let mut invoice = invoice;
        let due = invoice["dueOn"].as_str().unwrap().to_owned();
        let last = invoice["payments"].as_array().unwrap().last().map_or(due.clone(), |payment| payment["on"].as_str().unwrap().to_owned());
        let last = stated(&last.max(due));
        let mut charge = |paid: Day| {
            invoice["paidOn"] = paid.text().into();
            let result = result(&json!({ "asOf": "2026-11-22", "invoices": [invoice], "readings": readings }));
            at(&result, "invoices[0].charge").and_then(Value::as_i64)
        };
        let (first, then) = (charge(last.plus_days(30)), charge(last.plus_days(30 + later)));
        prop_assert!(first <= then);
    }

    #[test]
    fn waiting_a_month_never_costs_less(formed in day(), plan in plan(), readings in readings()) {
        let mut plan = plan;
        plan.as_object_mut().unwrap().remove("change");
        for option in plan["options"].as_array_mut().unwrap() {
            option.as_object_mut().unwrap().remove("stopNoticeOn");
        }
        let result = result(&json!({ "asOf": formed.text(), "contract": { "formedOn": formed.text() }, "plan": plan, "readings": readings }));
        let exits = result["estimate"]["exits"].as_array().unwrap();
        let net: Vec<i64> = exits.iter().map(|exit| number(exit, "total.net")).collect();
        prop_assert_eq!(net.len(), 16, "the month of formation, twelve of the term, three after it");
        prop_assert!(net.is_sorted(), "{:?}", net);
    }

    #[test]
    fn an_end_asked_for_is_the_end_given(formed in day(), after in 0..1_500_i64, readings in readings()) {
        let wanted = formed.plus_days(after);
        let case = json!({ "asOf": formed.text(), "contract": { "formedOn": formed.text() }, "endBy": wanted.text(), "readings": readings });
        let asked = result(&case);
        let Some(accept_by) = at(&asked, "term.toEndBy.acceptBy").and_then(Value::as_str) else {
            prop_assert!(after < 62, "only an end in the first two months is too early");
            return Ok(());
        };
        let effective = at(&asked, "term.toEndBy.effectiveOn").unwrap();
        prop_assert!(effective.as_str().unwrap() <= wanted.text().as_str());
        let ended_by = |accepted: Day| {
            let mut case = case.clone();
            case["cancellation"] = json!({ "ground": "ordinary", "on": accepted.text() });
            result(&case)["cancellation"]["effectiveOn"].clone()
        };
        let accept_by = stated(accept_by);
        prop_assert_eq!(&ended_by(accept_by), effective);
        prop_assert!(ended_by(accept_by.next()).as_str().unwrap() > wanted.text().as_str(), "a day later is too late");
    }
}
