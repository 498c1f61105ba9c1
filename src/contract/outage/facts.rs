//! The facts of an outage, and what is wrong with them.

use crate::intake::{Code, Fact, Fields, Read, Reader, Unusable, Usable};
use crate::unit::{Day, Minute};
use crate::working::codes;

codes! {
    /// Whose fault something is.
    Cause {
        /// The company's.
        Company = "company",
        /// A type-1 or foreign telecommunications carrier's (37(3)).
        Carrier = "carrier",
        /// Anyone's or anything's else.
        Other = "other",
    }
}

impl Cause {
    /// Reads a cause that has to be known.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(reader: &mut Reader, fields: &Fields, key: &str) -> Read<Fact<Cause>> {
        reader.choice(fields, key, Cause::named)
    }
}

/// When service could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// From the company's awareness to the restoration that it confirmed, which is not earlier.
    Between {
        /// When the company came to know of it.
        aware_at: Minute,
        /// When the company confirmed that service was back.
        restored_at: Minute,
    },
    /// So many minutes; the day is not known.
    Lasting(i64),
}

/// A time without service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outage {
    /// When it was.
    pub time: Time,
    /// Whose fault it was, where that is known.
    pub cause: Option<Cause>,
    /// Whether the service could not be used at all, where that is known.
    pub total: Option<bool>,
    /// When the customer claimed.
    pub claimed_on: Option<Day>,
}

/// The times of the entries of `outages` so far that have no problem, in order: none overlaps another.
#[derive(Debug, Default)]
pub struct Earlier(Vec<(Minute, Minute)>);

impl Earlier {
    /// Adds a time, unless it overlaps one of them: each of the two begins before the other ends.
    fn add(&mut self, begin: Minute, end: Minute) -> Result<(), Unusable> {
        let place = self.0.partition_point(|&(other_begin, _)| other_begin < end);
        // Of those that begin before this one ends, the last ends last.
        let before = place.checked_sub(1).and_then(|last| self.0.get(last));
        if before.is_some_and(|&(_, other_end)| begin < other_end) {
            return Err(Unusable);
        }
        // Two that begin together are in the order of their ends, the one without length first.
        let place = self.0.partition_point(|&other| other < (begin, end));
        self.0.insert(place, (begin, end));
        Ok(())
    }
}

impl Outage {
    /// The fields of an entry of `outages`.
    pub const KEYS: &[&str] = &["awareAt", "restoredAt", "span", "cause", "total", "claimedOn"];

    /// Reads an entry of `outages`.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(
        reader: &mut Reader,
        fields: &Fields,
        formed_on: Option<Day>,
        earlier: &mut Earlier,
    ) -> Read<Usable<Outage>> {
        let aware_at = reader.minute(fields, "awareAt")?;
        let restored_at = reader.minute(fields, "restoredAt")?;
        let span = reader.span(fields, "span")?;
        let cause = reader
            .choice(fields, "cause", |name| match name {
                "unknown" => Some(None),
                _ => Cause::named(name).map(Some),
            })?
            .ok()
            .flatten()
            .flatten();
        let total = reader.flag(fields, "total")?.ok().flatten();
        let claimed_on = reader.day(fields, "claimedOn")?;

        let aware_on = aware_at.ok().flatten().map(Minute::day);
        let begin = match (aware_on, formed_on) {
            (Some(aware_on), Some(formed_on)) if aware_on < formed_on => {
                Err(reader.problem(fields.path("awareAt"), Code::BeforeFormation))
            }
            _ => Ok(()),
        };
        let time = time(reader, fields, aware_at, restored_at, span);
        let claimed_on = claimed_on.and_then(|claimed_on| match (claimed_on, aware_on) {
            (Some(claimed), Some(aware_on)) if claimed < aware_on => {
                Err(reader.problem(fields.path("claimedOn"), Code::ClaimedBeforeAware))
            }
            _ => Ok(claimed_on),
        });
        Ok((|| {
            begin?;
            let outage = Outage { time: time?, cause, total, claimed_on: claimed_on? };
            if let Time::Between { aware_at, restored_at } = outage.time {
                let added = earlier.add(aware_at, restored_at);
                added.map_err(|_| reader.problem(fields.path("awareAt"), Code::OutagesOverlap))?;
            }
            Ok(outage)
        })())
    }
}

/// When it was: to the restoration stated, or as long as it lasted, from a known minute on or not.
fn time(
    reader: &mut Reader,
    fields: &Fields,
    aware_at: Fact<Minute>,
    restored_at: Fact<Minute>,
    span: Fact<i64>,
) -> Usable<Time> {
    let is_restored = !matches!(restored_at, Ok(None));
    if is_restored && matches!(aware_at, Ok(None)) {
        reader.problem(fields.path("awareAt"), Code::Required);
    }
    match (is_restored, span) {
        (false, Ok(None)) => Err(reader.problem(fields.path("restoredAt"), Code::NeitherGiven)),
        (false, span) => {
            let minutes = span.ok().flatten().ok_or(Unusable)?;
            let Some(aware_at) = aware_at? else { return Ok(Time::Lasting(minutes)) };
            let restored_at = aware_at.plus(minutes).ok_or(Unusable)?;
            Ok(Time::Between { aware_at, restored_at })
        }
        (true, Ok(None)) => {
            let (restored_at, aware_at) =
                restored_at.ok().flatten().zip(aware_at.ok().flatten()).ok_or(Unusable)?;
            if restored_at < aware_at {
                return Err(reader.problem(fields.path("restoredAt"), Code::RestoredBeforeAware));
            }
            Ok(Time::Between { aware_at, restored_at })
        }
        _ => Err(reader.problem(fields.path("span"), Code::BothGiven)),
    }
}
