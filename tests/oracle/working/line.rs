//! One line of the working, and how each rule's is worked out again from its own operands.

use crate::bills::{annual_change_billed, rate};
use crate::dates::{Day, Minute, Month, is_leap, months_before, period_end};
use crate::ending::Term;
use crate::facts::Readings;
use crate::fraction::{Fraction, Rounding};
use crate::holidays::bank_day_from;
use serde_json::Value;

/// One line of the working, with the readings it was worked out under and the contract's periods.
pub struct Line<'a> {
    pub values: &'a Value,
    pub readings: &'a Readings,
    pub term: Option<Term>,
}

impl Line<'_> {
    fn text(&self, name: &str) -> &str {
        self.values[name].as_str().unwrap_or_else(|| panic!("{name} of {}", self.values))
    }

    fn number(&self, name: &str) -> i128 {
        self.values[name].as_i64().unwrap_or_else(|| panic!("{name} of {}", self.values)).into()
    }

    fn count(&self, name: &str) -> i64 {
        self.number(name).try_into().unwrap()
    }

    fn day(&self, name: &str) -> Day {
        Day::read(self.text(name)).unwrap()
    }

    fn month(&self, name: &str) -> Month {
        Month::read(self.text(name)).unwrap()
    }

    fn minute(&self, name: &str) -> Minute {
        Minute::read(self.text(name)).unwrap()
    }

    /// Whether an exact value is shown: in full, or cut after some decimals with a sign that it goes on.
    fn shows(&self, name: &str, exact: Fraction) -> bool {
        match self.text(name).strip_suffix('…') {
            None => Fraction::decimal(self.text(name)).equals(exact),
            Some(cut) => {
                let decimals = cut.split_once('.').map_or(0, |(_, decimals)| decimals.len());
                let scale = Fraction::whole(10_i128.pow(u32::try_from(decimals).unwrap()));
                let shown = Fraction::decimal(cut) * scale;
                !shown.equals(exact * scale)
                    && shown.equals(Fraction::whole((exact * scale).round(Rounding::Down)))
            }
        }
    }

    fn rounds(&self, question: &str, exact: Fraction) -> i128 {
        exact.round(match self.readings.of(question) {
            "down" => Rounding::Down,
            "halfUp" => Rounding::HalfUp,
            _ => Rounding::Up,
        })
    }
}

impl Line<'_> {
    /// An exact operand, or the stretch that it lies in where it is shown cut.
    fn bounds(&self, name: &str) -> (Fraction, Fraction) {
        let value = &self.values[name];
        let text = value.as_i64().map_or_else(|| self.text(name).to_owned(), |number| number.to_string());
        match text.strip_suffix('…') {
            None => (Fraction::decimal(&text), Fraction::decimal(&text)),
            Some(cut) => {
                let decimals = cut.split_once('.').map_or(0, |(_, decimals)| decimals.len());
                let unit = Fraction::new(1, 10_i128.pow(u32::try_from(decimals).unwrap()));
                (Fraction::decimal(cut), Fraction::decimal(cut) + unit)
            }
        }
    }

    /// Whether `result` may be what `formula` makes of `operand`, either of them perhaps shown cut.
    fn nearly(&self, result: &str, operand: &str, formula: &dyn Fn(Fraction) -> Fraction) -> bool {
        let ((low, high), (least, most)) = (self.bounds(operand), self.bounds(result));
        !formula(low).exceeds(most) && !least.exceeds(formula(high))
    }

    /// Whether `amount` is `exact` rounded as that question's reading says.
    fn amount_is_rounded(&self, exact: &str, amount: &str, question: &str) -> bool {
        let (low, high) = self.bounds(exact);
        let amount = self.number(amount);
        amount == self.rounds(question, low) || !low.equals(high) && amount == self.rounds(question, high)
    }

    /// Whether years, common and leap days are those of the stretch in the chosen day count.
    fn counts_days(&self, from: Day, to: Day) -> bool {
        let (years, common, leap) = (self.count("years"), self.count("commonDays"), self.count("leapDays"));
        let whole = self.readings.of("dayCount").starts_with("years");
        let rest = if years > 0 { period_end(from, 12 * years).plus(1) } else { from };
        let complete =
            !whole && years == 0 || whole && rest.plus(-1) <= to && period_end(from, 12 * (years + 1)) > to;
        let in_leap_years = (rest.0..=to.0).filter(|day| is_leap(Day(*day).year())).count();
        let in_leap_years = match self.readings.of("dayCount") {
            "yearsThenDays" | "calendarYears" => i64::try_from(in_leap_years).unwrap(),
            _ => 0,
        };
        complete && leap == in_leap_years && common + leap == to.0 - rest.0 + 1
    }
}

/// How each rule's line is worked out again from its own operands.
pub type Check = fn(&Line) -> bool;

const FREE_CYCLES: i128 = 5;

fn over(minutes: i128, whole: i128) -> Fraction {
    Fraction::new(minutes, whole)
}

fn same_rate(line: &Line) -> bool {
    [line.month("from"), line.month("to")].into_iter().all(|month| rate(month) == line.number("ratePercent"))
}

pub const CHECKS: &[(&str, Check)] = &[
    ("usageStart", |line| line.day("formedOn").0 > 0),
    ("initialTerm", |line| {
        let first = line.day("formedOn").month().plus(1);
        line.day("start") == first.first() && line.day("end") == period_end(first.first(), 12)
    }),
    ("renewalMonth", |line| {
        let month = line.day("asOf").month();
        line.day("start") == month.first() && line.day("end") == month.last() && line.count("renewal") > 0
    }),
    ("ordinaryEffective", |line| line.day("effectiveOn") == line.day("acceptedOn").month().plus(1).last()),
    ("renewalStopped", |line| line.day("effectiveOn") == line.day("acceptedOn").month().last()),
    ("acceptBy", |line| {
        let (wanted, effective, accepted) =
            (line.day("wanted"), line.day("effectiveOn"), line.day("acceptBy"));
        let months = effective.month().0 - accepted.month().0;
        let in_time = effective <= wanted && wanted < effective.month().plus(1).last();
        in_time
            && accepted == accepted.month().last()
            && effective == effective.month().last()
            && (0..=1).contains(&months)
    }),
    ("coolingOffPeriod", |line| line.day("lastDay") == line.day("appliedOn").plus(line.count("days") - 1)),
    ("coolingOffJudged", |line| line.day("on").0 > 0 && line.day("lastDay").0 > 0),
    ("notThroughWebsite", |_| true),
    ("withdrawalNotArrived", |line| line.day("sentOn").0 > 0 && line.day("asOf").0 > 0),
    ("applicationWithdrawn", |line| line.day("on").0 > 0),
    ("contractEnded", |line| line.day("on") >= line.day("formedOn")),
    ("withdrawnAfterEnd", |line| line.day("on") > line.day("effectiveOn")),
    ("allReturned", |_| true),
    ("initialKept", |line| line.number("net") >= 0),
    ("noneAfterCoolingOff", |_| true),
    ("effectiveAtOnce", |line| line.day("on") == line.day("effectiveOn")),
    ("noRemainingMonths", |line| {
        let effective = line.day("effectiveOn");
        effective < line.day("initialStart") || effective.month() >= line.day("initialEnd").month()
    }),
    ("remainingMonths", |line| {
        line.count("months") == line.day("initialEnd").month().0 - line.day("effectiveOn").month().0
    }),
    ("wholeTermOwed", |line| {
        let (start, end) = (line.day("initialStart"), line.day("initialEnd"));
        line.day("effectiveOn") < start && line.count("months") == end.month().0 - start.month().0 + 1
    }),
    ("optionsNotOwed", |line| line.number("optionFees") > 0),
    ("monthlyTotal", |line| line.number("perMonth") == line.number("monthlyFee") + line.number("optionFees")),
    ("remainingNet", |line| line.number("net") == line.number("perMonth") * line.number("months")),
    ("tax", |line| {
        let exact = over(line.number("net") * line.number("ratePercent"), 100);
        same_rate(line)
            && line.shows("exact", exact)
            && line.number("tax") == line.rounds("taxRounding", exact)
    }),
    ("untaxed", |line| line.number("net") >= 0),
    ("waived", |line| line.number("net") >= 0),
    ("gross", |line| line.number("gross") == line.number("net") + line.number("tax")),
    ("chargedByDay", |line| {
        let exact = over(line.number("fee") * line.number("days"), line.number("daysInMonth"));
        let month = line.count("daysInMonth") == line.month("month").days();
        month && line.shows("exact", exact) && line.number("amount") == exact.round(Rounding::Down)
    }),
    ("annualReturned", |line| {
        let months = over(line.number("months"), 1) + over(line.number("days"), line.number("daysInMonth"));
        let exact = over(line.number("annualFee"), 12) * months;
        line.shows("exact", exact) && line.number("amount") == exact.round(Rounding::Down)
    }),
    ("returned", |line| {
        let (net, tax, gross) = (line.number("net"), line.number("tax"), line.number("gross"));
        net < 0 && tax <= 0 && gross == net + tax
    }),
    ("range", |line| line.count("combinations") > 1 && line.number("least") <= line.number("most")),
    ("debtDue", |line| line.day("on").0 > 0),
    ("saveDataBy", |line| line.day("on").0 > 0),
    ("dataErased", |line| {
        let month = line.day("from").month();
        line.day("from") == month.first() && line.day("to") == month.last()
    }),
    ("outageLength", |line| line.count("minutes") == line.minute("restoredAt").0 - line.minute("awareAt").0),
    ("wholeDays", |line| {
        let exact = over(line.number("minutes"), 1_440);
        line.shows("exact", exact) && line.number("days") == exact.round(Rounding::Down)
    }),
    ("under24Hours", |line| line.count("minutes") < 1_440),
    ("carrierCause", |_| true),
    ("notCompanyCause", |_| true),
    ("notTotal", |_| true),
    ("standardFee", |line| line.number("fee") >= 0),
    ("annualTwelfth", |line| line.shows("fee", over(line.number("annualFee"), 12))),
    ("taxedFee", |line| {
        // A fee that is shown cut can only be held against the taxed fee loosely: within a hundredth of a yen.
        let percent = line.number("ratePercent");
        let taxed = |fee: Fraction| fee * over(100 + percent, 100);
        rate(line.month("month")) == percent && line.nearly("taxedFee", "fee", &taxed)
    }),
    ("refundFormula", |line| {
        let days = line.number("days");
        let formula = |fee: Fraction| fee * over(days, 30);
        line.nearly("exact", "fee", &formula) && line.amount_is_rounded("exact", "amount", "refundRounding")
    }),
    ("claimedTogether", |line| line.count("outages") > 1 && line.number("sum") >= 0),
    ("paidInMoney", |line| line.number("amount") >= line.number("threshold")),
    ("extendedInstead", |line| line.number("amount") < line.number("threshold")),
    ("claimSafest", |line| line.day("lastDay") == line.day("from").plus(28)),
    ("causeAssumed", |_| true),
    ("totalAssumed", |_| true),
    ("spanGiven", |line| line.count("minutes") >= 0),
    ("outageClipped", |line| {
        line.minute("until") == line.day("effectiveOn").ends() && line.count("minutes") >= 0
    }),
    ("claimPeriod", |line| {
        line.day("lastDay") == line.day("from").plus(7 * line.count("weeks")) && line.count("weeks") == 4
    }),
    ("claimMade", |line| line.day("claimedOn") <= line.day("claimBy")),
    ("claimOpen", |line| line.day("asOf") <= line.day("claimBy")),
    ("claimLapsed", |line| line.day("on") > line.day("claimBy")),
    ("extensionLength", |line| {
        let (exact, given) = (line.count("minutes"), line.count("extensionMinutes"));
        given
            == match line.readings.of("extensionLength") {
                "exact" => exact,
                "wholeDays" => exact / 1_440 * 1_440,
                _ => (exact + 1_439) / 1_440 * 1_440,
            }
    }),
    ("extendedUntil", |line| {
        line.minute("extendedUntil") == line.day("end").ends().plus(line.count("movedMinutes"))
    }),
    ("contractOver", |line| line.day("effectiveOn") < line.day("on")),
    ("delayDays", |line| line.count("days") == (line.day("actualOn").0 - line.day("plannedOn").0).max(0)),
    ("delayExtendedUntil", |line| line.day("extendedUntil") == line.day("end").plus(line.count("days"))),
    ("dueMoved", |line| bank_day_from(line.day("dueOn")) == Some(line.day("movedTo"))),
    ("paidBeforeDelay", |line| line.number("amount") >= 0 && line.number("principal") >= 0),
    ("noDelay", |line| line.day("on") <= line.day("dueOn").plus(1)),
    ("lateSegment", |line| {
        let (from, to) = (line.day("from"), line.day("to"));
        let time = Fraction::whole(line.number("years"))
            + over(line.number("commonDays"), 365)
            + over(line.number("leapDays"), 366);
        let exact = over(line.number("principal"), 1)
            * Fraction::decimal(line.text("ratePercent"))
            * over(1, 100)
            * time;
        let days = line.count("days") == to.0 - from.0 + 1;
        days && line.counts_days(from, to)
            && line.shows("exact", exact)
            && line.number("charge") == line.rounds("rounding", exact)
    }),
    ("paymentApplied", |line| line.number("amount") >= line.number("toCharges") + line.number("toPrincipal")),
    ("chargeTotal", |line| line.count("segments") > 0),
    ("owed", |line| line.number("owed") == line.number("principal") + line.number("charges")),
    ("perDay", |line| {
        let exact =
            over(line.number("principal"), 365) * Fraction::decimal(line.text("ratePercent")) * over(1, 100);
        let shown = over((exact * Fraction::whole(10_000)).round(Rounding::HalfUp), 10_000);
        Fraction::decimal(line.text("perDay")).equals(shown)
    }),
    ("specialFee", |line| {
        line.number("specialFee") == line.number("amount") * line.number("times") && line.count("times") == 2
    }),
    ("evasionTotal", |line| line.number("total") == line.number("amount") + line.number("specialFee")),
    ("daysBefore", |line| {
        let clear = i64::from(line.readings.is("noticeDays", "clearDays"));
        line.count("days") == 14
            && line.day("latestNoticeOn") == line.day("effectiveOn").plus(-line.count("days") - clear)
    }),
    ("monthsBefore", |line| {
        let (effective, latest, months) =
            (line.day("effectiveOn"), line.day("latestNoticeOn"), line.count("months"));
        match line.readings.of("noticeDays") {
            "clearDays" => {
                period_end(latest.plus(1), months) < effective
                    && period_end(latest.plus(2), months) >= effective
            }
            _ => latest == months_before(effective, months),
        }
    }),
    ("earliestEffective", |line| line.day("earliestEffectiveOn") > line.day("givenOn")),
    ("noticeInTime", |line| line.day("givenOn") <= line.day("latestNoticeOn")),
    ("noticeLate", |line| line.day("givenOn") > line.day("latestNoticeOn")),
    ("answerBy", |line| {
        line.day("from") == line.day("givenOn").plus(1)
            && line.day("answerBy") == period_end(line.day("from"), 1)
    }),
    ("billedMonths", |line| line.count("months") == line.month("to").0 - line.month("from").0 + 1),
    ("openingFree", |line| line.month("month").0 > 0),
    ("openingFull", |line| line.number("amount") >= 0),
    ("openingDaily", |line| {
        let exact = over(line.number("fee") * line.number("days"), line.number("daysInMonth"));
        line.shows("exact", exact) && line.number("amount") == exact.round(Rounding::Down)
    }),
    ("powerCycles", |line| {
        let (times, free) = (line.number("perMonth"), line.number("free"));
        let charged = match line.readings.of("powerCycles") {
            "overFive" => (times - free).max(0),
            _ if times > free => times,
            _ => 0,
        };
        free == FREE_CYCLES
            && line.number("charged") == charged
            && line.number("amount") == charged * line.number("unitFee")
    }),
    ("newMonthlyFee", |line| line.month("from") == line.day("acceptedOn").month().plus(1)),
    ("newAnnualFee", |line| {
        let accepted = line.day("acceptedOn").month();
        line.month("from") == annual_change_billed(line.term.unwrap(), accepted, line.readings)
    }),
    ("optionStopped", |line| line.month("lastMonth") == line.day("on").month()),
    ("annualBilled", |line| line.number("amount") >= 0),
    ("annualTwelfths", |line| {
        let twelfth = over(line.number("annualFees"), 12).round(Rounding::Down);
        line.month("from") <= line.month("to") && (0..=100).contains(&(twelfth - line.number("amount")))
    }),
    ("billTax", |line| {
        let exact = over(line.number("net") * line.number("ratePercent"), 100);
        same_rate(line)
            && line.shows("exact", exact)
            && line.number("tax") == line.rounds("taxRounding", exact)
    }),
    ("total", |line| line.number("gross") == line.number("net") + line.number("tax")),
];
