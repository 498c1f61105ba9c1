//! 2, 6(2), 25(2), 30(2): whether the company told in time; 47(3): by when it is to be answered.

use serde::Serialize;

use crate::contract::deadline;
use crate::intake::{Fields, Read, Reader, Usable};
use crate::law::stated::{ANSWER_MONTHS, DISCONTINUATION_NOTICE_MONTHS, NOTICE_DAYS};
use crate::unit::Day;
use crate::working::reading::NoticeDays;
use crate::working::{Article, Event, NoteCode, Question, ReadingOutcome, Rule, Step, Working, codes};

codes! {
    /// What the company announces or asks.
    Kind {
        /// 2: the terms change.
        TermsChange = "termsChange",
        /// 30(2): the fees change.
        FeeRevision = "feeRevision",
        /// 6(2): DNS servers change.
        DnsChange = "dnsChange",
        /// 25(2): the service ends.
        Discontinuation = "discontinuation",
        /// 47: the company asks something of the customer.
        Inquiry = "inquiry",
    }
}

impl Kind {
    /// The clause that sets its time.
    fn article(self) -> Article {
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
                let estimate = effective_on.plus_months_rounded_down(-DISCONTINUATION_NOTICE_MONTHS);
                let candidates = std::iter::successors(Some(estimate), |day| Some(day.previous()));
                let in_time = |day: &Day| self.earliest_effect(*day, reading) <= effective_on;
                // Months differ by at most three days, so one of the next few days is it.
                candidates.take(7).find(in_time).unwrap_or(estimate)
            }
            (Kind::Discontinuation, NoticeDays::Counted) => {
                effective_on.plus_months_rounded_down(-DISCONTINUATION_NOTICE_MONTHS)
            }
            (_, NoticeDays::ClearDays) => effective_on.minus_days(NOTICE_DAYS).previous(),
            (_, NoticeDays::Counted) => effective_on.minus_days(NOTICE_DAYS),
        }
    }

    /// The first effective day for which a notice on a day is in time.
    fn earliest_effect(self, given_on: Day, reading: NoticeDays) -> Day {
        match (self, reading) {
            (Kind::Discontinuation, NoticeDays::ClearDays) => {
                given_on.next().last_of_months(DISCONTINUATION_NOTICE_MONTHS).next()
            }
            (Kind::Discontinuation, NoticeDays::Counted) => {
                given_on.plus_months_rounded_up(DISCONTINUATION_NOTICE_MONTHS)
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

impl Notice {
    /// The fields of an entry of `notices`.
    pub const KEYS: &[&str] = &["kind", "givenOn", "effectiveOn"];

    /// Reads an entry of `notices`.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(reader: &mut Reader, fields: &Fields) -> Read<Usable<Notice>> {
        let kind =
            reader.required(fields, "kind", |reader, fields, key| reader.choice(fields, key, Kind::named))?;
        let given_on = reader.required(fields, "givenOn", Reader::day)?;
        let effective_on = reader.day(fields, "effectiveOn")?;
        Ok((|| Ok(Notice { kind: kind?, given_on: given_on?, effective_on: effective_on? }))())
    }
}

/// Whether a notice was in time, or by when to answer it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
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
pub fn assess(notice: Notice, as_of: Option<Day>, working: &mut Working) -> NoticeResult {
    let Notice { kind, given_on, effective_on } = notice;
    let article = kind.article();
    let mut result = NoticeResult::default();
    if kind == Kind::DnsChange {
        working.note_here(NoteCode::NoticeMayBeWaived, None);
    }
    if kind == Kind::Inquiry {
        // The day of the inquiry is not counted (Civil Code 140): the month starts the day after.
        let from = given_on.next();
        let answer_by = from.last_of_months(ANSWER_MONTHS);
        working.step(article, || Rule::AnswerBy { given_on, from, answer_by });
        working.on(given_on, Event::Inquiry, article);
        let open = as_of.is_none_or(|as_of| as_of <= answer_by);
        working.deadline(answer_by, Event::AnswerBy, article, open);
        deadline::note(working, &working.part("answerBy"), answer_by);
        result.answer_by = Some(answer_by);
    } else {
        let latest_notice_on = effective_on.map(|effective_on| latest(notice, effective_on, working));
        let earliest_effective_on = kind.earliest_effect(given_on, working.readings.notice_days);
        working.step(article, || Rule::EarliestEffective { given_on, earliest_effective_on });
        working.compare_under(article, Question::NoticeDays, &|working| {
            let reading = working.readings.notice_days;
            let latest = effective_on.map(|effective_on| kind.latest_notice(effective_on, reading));
            Some(latest.unwrap_or_else(|| kind.earliest_effect(given_on, reading)).into())
        });
        working.on(given_on, Event::NoticeGiven, article);
        working.on(latest_notice_on, Event::LatestNotice, article);
        working.on(effective_on, Event::NoticeEffective, article);
        working.on(earliest_effective_on, Event::EarliestEffective, article);
        result.in_time = latest_notice_on.map(|latest| given_on <= latest);
        (result.latest_notice_on, result.earliest_effective_on) =
            (latest_notice_on, Some(earliest_effective_on));
    }
    (result.steps, result.readings) = working.take();
    result
}

/// The last day on which a notice of an effect on a day could be given, and whether it was by then.
fn latest(notice: Notice, effective_on: Day, working: &mut Working) -> Day {
    let Notice { kind, given_on, .. } = notice;
    let article = kind.article();
    let latest_notice_on = kind.latest_notice(effective_on, working.readings.notice_days);
    let (days, months) = (NOTICE_DAYS, DISCONTINUATION_NOTICE_MONTHS.into());
    working.step(article, || match kind {
        Kind::Discontinuation => Rule::MonthsBefore { effective_on, months, latest_notice_on },
        _ => Rule::DaysBefore { effective_on, days, latest_notice_on },
    });
    working.step(article, || match given_on <= latest_notice_on {
        true => Rule::NoticeInTime { given_on, latest_notice_on },
        false => Rule::NoticeLate { given_on, latest_notice_on },
    });
    latest_notice_on
}
