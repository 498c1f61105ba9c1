//! 2, 6(2), 25(2), 30(2): whether the company told in time; 47(3): by when it is to be answered.

use serde::Serialize;

use crate::law::stated::{ANSWER_MONTHS, DISCONTINUATION_NOTICE_MONTHS, NOTICE_DAYS};
use crate::unit::calendar::Day;
use crate::working::article::Article;
use crate::working::reading::{NoticeDays, Question, ReadingOutcome, Readings, compare};
use crate::working::step::{Step, Value, step};

/// What the company announces or asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// 2: the terms change.
    TermsChange,
    /// 30(2): the fees change.
    FeeRevision,
    /// 6(2): DNS servers change.
    DnsChange,
    /// 25(2): the service ends.
    Discontinuation,
    /// 47: the company asks something of the customer.
    Inquiry,
}

impl Kind {
    /// The clause that sets its time.
    pub fn article(self) -> Article {
        match self {
            Kind::TermsChange => Article::A2,
            Kind::FeeRevision => Article::A30_2,
            Kind::DnsChange => Article::A6_2,
            Kind::Discontinuation => Article::A25_2,
            Kind::Inquiry => Article::A47_3,
        }
    }

    /// The last day of notice for an effect on a day.
    fn latest_notice(self, effective_on: Day, reading: NoticeDays) -> Day {
        match (self, reading) {
            // The last day N for which the two months that start on N + 1 end before the effect.
            (Kind::Discontinuation, NoticeDays::ClearDays) => {
                let estimate = effective_on.months_before(DISCONTINUATION_NOTICE_MONTHS);
                let candidates = std::iter::successors(Some(estimate), |day| Some(day.previous()));
                let in_time = |day: &Day| self.earliest_effect(*day, reading) <= effective_on;
                // Months differ by at most three days, so one of the next few days is it.
                candidates.take(7).find(in_time).unwrap_or(estimate)
            }
            (Kind::Discontinuation, NoticeDays::Counted) => {
                effective_on.months_before(DISCONTINUATION_NOTICE_MONTHS)
            }
            (_, NoticeDays::ClearDays) => effective_on.minus_days(NOTICE_DAYS).previous(),
            (_, NoticeDays::Counted) => effective_on.minus_days(NOTICE_DAYS),
        }
    }

    /// The first effective day for which a notice on a day is in time.
    fn earliest_effect(self, given_on: Day, reading: NoticeDays) -> Day {
        match (self, reading) {
            (Kind::Discontinuation, NoticeDays::ClearDays) => {
                given_on.next().end_of_months(DISCONTINUATION_NOTICE_MONTHS).next()
            }
            (Kind::Discontinuation, NoticeDays::Counted) => {
                given_on.months_after(DISCONTINUATION_NOTICE_MONTHS)
            }
            (_, NoticeDays::ClearDays) => given_on.plus_days(NOTICE_DAYS).next(),
            (_, NoticeDays::Counted) => given_on.plus_days(NOTICE_DAYS),
        }
    }
}

/// A notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it is about.
    pub kind: Kind,
    /// The day on which it was given or announced.
    pub given_on: Day,
    /// The day on which what it announces takes effect.
    pub effective_on: Option<Day>,
}

/// Whether a notice was in time, or by when to answer it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NoticeResult {
    /// Whether it was given by the latest day; absent without an effective day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_time: Option<bool>,
    /// The last day on which it could be given for that effective day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_notice_on: Option<Day>,
    /// The first effective day for which it is in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest_effective_on: Option<Day>,
    /// The last day to answer an inquiry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Day>,
    /// The working.
    pub steps: Vec<Step>,
    /// The open questions.
    pub readings: Vec<ReadingOutcome>,
}

/// The times of a notice (2, 6(2), 25(2), 30(2)) or of the answer to an inquiry (47(3)).
pub fn assess(notice: Notice, readings: &Readings) -> NoticeResult {
    let Notice { kind, given_on, effective_on } = notice;
    if kind == Kind::Inquiry {
        // The day of the inquiry is not counted (Civil Code 140): the month starts the day after.
        let from = given_on.next();
        let answer_by = from.end_of_months(ANSWER_MONTHS);
        return NoticeResult {
            in_time: None,
            latest_notice_on: None,
            earliest_effective_on: None,
            answer_by: Some(answer_by),
            steps: vec![
                step!(Article::A47_3, "answerBy", givenOn: given_on, from: from, answerBy: answer_by),
            ],
            readings: Vec::new(),
        };
    }
    let latest = |readings: &Readings| {
        effective_on.map(|effective_on| kind.latest_notice(effective_on, readings.notice_days))
    };
    let earliest = |readings: &Readings| kind.earliest_effect(given_on, readings.notice_days);
    let latest_notice_on = latest(readings);
    let by_reading = compare(Question::NoticeDays, readings, &|readings| {
        Some(Value::from(latest(readings).unwrap_or_else(|| earliest(readings))))
    });
    NoticeResult {
        in_time: latest_notice_on.map(|latest| given_on <= latest),
        latest_notice_on,
        earliest_effective_on: Some(earliest(readings)),
        answer_by: None,
        steps: steps(notice, latest_notice_on, earliest(readings)),
        readings: by_reading
            .map(|outcome| ReadingOutcome { article: kind.article(), ..outcome })
            .into_iter()
            .collect(),
    }
}

fn steps(notice: Notice, latest_notice_on: Option<Day>, earliest_effective_on: Day) -> Vec<Step> {
    let Notice { kind, given_on, effective_on } = notice;
    let article = kind.article();
    let mut steps = Vec::new();
    if let (Some(effective_on), Some(latest)) = (effective_on, latest_notice_on) {
        steps.push(match kind {
            Kind::Discontinuation => step!(article, "monthsBefore", effectiveOn: effective_on,
                months: i64::from(DISCONTINUATION_NOTICE_MONTHS), latestNoticeOn: latest),
            _ => step!(article, "daysBefore",
                effectiveOn: effective_on, days: NOTICE_DAYS, latestNoticeOn: latest),
        });
        steps.push(if given_on <= latest {
            step!(article, "noticeInTime", givenOn: given_on, latestNoticeOn: latest)
        } else {
            step!(article, "noticeLate", givenOn: given_on, latestNoticeOn: latest)
        });
    }
    steps.push(
        step!(article, "earliestEffective", givenOn: given_on, earliestEffectiveOn: earliest_effective_on),
    );
    steps
}
