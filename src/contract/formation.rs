//! 16, 17: application and formation, and which edition of the terms governed then (supplement).

use crate::intake::{Code, Fact, Fields, Read, Reader, Usable};
use crate::law::stated::earlier_edition;
use crate::unit::Day;
use crate::working::{NoteCode, Working, codes};

codes! {
    /// How the contract was applied for or concluded.
    Via {
        /// Applied for, or concluded, through the company's own site.
        Website = "website",
        /// Otherwise.
        Other = "other",
    }
}

codes! {
    /// Who contracts.
    Customer {
        /// A natural person who does not contract for a business.
        Consumer = "consumer",
        /// Anybody else.
        Business = "business",
    }
}

/// What is known of the contract's making.
#[derive(Debug)]
pub struct Formation {
    /// The day of application.
    pub applied_on: Fact<Day>,
    /// How it was applied for.
    pub applied_via: Fact<Via>,
    /// The day of formation: that of the acceptance notice (17).
    pub formed_on: Fact<Day>,
    /// The day on which a withdrawal was sent.
    pub withdrawal_sent_on: Fact<Day>,
    /// The day on which it reached the company.
    pub withdrawal_arrived_on: Fact<Day>,
    /// Whether a consumer contracts.
    pub consumer: bool,
}

impl Formation {
    /// Reads `contract`.
    ///
    /// # Errors
    ///
    /// Wrong shapes.
    pub fn read(case: &Fields, reader: &mut Reader) -> Read<Formation> {
        let keys =
            &["appliedOn", "appliedVia", "formedOn", "withdrawalSentOn", "withdrawalArrivedOn", "customer"];
        let fields = case.object("contract", keys)?.unwrap_or_default();
        let applied_on = reader.day(&fields, "appliedOn")?;
        let applied_via = reader.choice(&fields, "appliedVia", Via::named)?;
        let formed_on = reader.day(&fields, "formedOn")?;
        let formed_on =
            not_before(reader, &fields, "formedOn", formed_on, applied_on, Code::FormedBeforeApplied);
        let withdrawal_sent_on = reader.day(&fields, "withdrawalSentOn")?;
        let arrived_on = reader.day(&fields, "withdrawalArrivedOn")?;
        let (key, code) = ("withdrawalArrivedOn", Code::ArrivedBeforeSent);
        let withdrawal_arrived_on = not_before(reader, &fields, key, arrived_on, withdrawal_sent_on, code);
        let customer = reader.choice(&fields, "customer", Customer::named)?.ok().flatten();
        let consumer = customer == Some(Customer::Consumer);
        Ok(Formation {
            applied_on,
            applied_via,
            formed_on,
            withdrawal_sent_on,
            withdrawal_arrived_on,
            consumer,
        })
    }
}

/// A day that cannot lie before another.
fn not_before(
    reader: &mut Reader,
    fields: &Fields,
    key: &str,
    day: Fact<Day>,
    other: Fact<Day>,
    code: Code,
) -> Fact<Day> {
    match (day, other) {
        (Ok(Some(day)), Ok(Some(other))) if day < other => Err(reader.problem(fields.path(key), code)),
        _ => day,
    }
}

/// Reads a day that cannot lie before the day of formation.
///
/// # Errors
///
/// Wrong shapes.
pub fn day_since_formation(
    reader: &mut Reader,
    fields: &Fields,
    key: &str,
    formed_on: Option<Day>,
) -> Read<Usable<Day>> {
    Ok(reader.required(fields, key, Reader::day)?.and_then(|on| match formed_on {
        Some(formed_on) if on < formed_on => Err(reader.problem(fields.path(key), Code::BeforeFormation)),
        _ => Ok(on),
    }))
}

/// Notes the facts on which an older text governed.
pub fn note_earlier_terms(dated: &[(String, Day)], working: &mut Working) {
    for (path, day) in dated {
        if let Some(since) = earlier_edition(*day) {
            working.note(path.as_str(), NoteCode::EarlierTerms, since);
        }
    }
}
