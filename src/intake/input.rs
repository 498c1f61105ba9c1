//! Data as it comes in, before anything is known of it: the shapes that JSON has.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A value as it came.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// `undefined`, `null`, or left out.
    Absent,
    /// True or false.
    Flag(bool),
    /// A number.
    Number(f64),
    /// Text, as typed.
    Text(String),
    /// Text longer than any that means something: it was not read.
    TooLong,
    /// A list.
    List(Vec<Input>),
    /// A list with more entries than a case may have: it was not read.
    TooMany,
    /// An object: its fields in order.
    Record(Vec<(String, Input)>),
}

/// The deepest that a case goes is `invoices[0].payments[0].amount`; anything deeper is none.
pub const DEEPEST: u8 = 6;
/// The most entries that the lists of a case have together: what a case costs has an end.
pub const MOST_ENTRIES: u32 = 10_000;
/// The longest text of a case, in UTF-16 units. An option's name comes back in every bill.
pub const LONGEST_TEXT: usize = 200;

/// What is left of the entries that a case may have. Lists take theirs in the order of the data, a list before the lists
/// in its entries.
#[derive(Debug)]
pub struct Room(u32);

impl Default for Room {
    fn default() -> Room {
        Room(MOST_ENTRIES)
    }
}

impl Room {
    /// Whether there is room for a list of so many entries, which then is taken.
    pub fn take(&mut self, length: u32) -> bool {
        let left = self.0.checked_sub(length);
        self.0 = left.unwrap_or(self.0);
        left.is_some()
    }

    /// Holds what came to the bounds.
    fn hold(&mut self, input: Input) -> Input {
        match input {
            Input::Text(text) if text.encode_utf16().nth(LONGEST_TEXT).is_some() => Input::TooLong,
            Input::List(entries) if !u32::try_from(entries.len()).is_ok_and(|length| self.take(length)) => {
                Input::TooMany
            }
            Input::List(entries) => Input::List(entries.into_iter().map(|entry| self.hold(entry)).collect()),
            Input::Record(fields) => {
                Input::Record(fields.into_iter().map(|(key, value)| (key, self.hold(value))).collect())
            }
            input => input,
        }
    }
}

impl<'de> serde::Deserialize<'de> for Input {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Input, D::Error> {
        AtDepth(0).deserialize(deserializer).map(|input| Room::default().hold(input))
    }
}

/// A value so many levels down. An object that contains itself must not be followed for ever.
#[derive(Clone, Copy)]
struct AtDepth(u8);

impl AtDepth {
    fn below<E: Error>(self) -> Result<AtDepth, E> {
        if self.0 < DEEPEST {
            Ok(AtDepth(self.0.saturating_add(1)))
        } else {
            Err(E::custom("nested too deeply"))
        }
    }
}

impl<'de> DeserializeSeed<'de> for AtDepth {
    type Value = Input;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Input, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// An integer of any size as a JavaScript number, by way of its halves; exact up to 2^53, beyond every bound after that.
fn number(integer: i64) -> f64 {
    i32::try_from(integer).map(f64::from).unwrap_or_else(|_| {
        let text = crate::unit::digits::text(integer);
        text.parse().unwrap_or(f64::NAN)
    })
}

impl<'de> Visitor<'de> for AtDepth {
    type Value = Input;

    fn expecting(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.write_str("plain data")
    }

    fn visit_unit<E: Error>(self) -> Result<Input, E> {
        Ok(Input::Absent)
    }

    fn visit_none<E: Error>(self) -> Result<Input, E> {
        Ok(Input::Absent)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Input, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Input, E> {
        Ok(Input::Flag(flag))
    }

    fn visit_i64<E: Error>(self, integer: i64) -> Result<Input, E> {
        Ok(Input::Number(number(integer)))
    }

    fn visit_u64<E: Error>(self, integer: u64) -> Result<Input, E> {
        Ok(Input::Number(number(i64::try_from(integer).unwrap_or(i64::MAX))))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Input, E> {
        Ok(Input::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Input, E> {
        Ok(Input::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Input, E> {
        Ok(Input::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Input, A::Error> {
        let below = self.below()?;
        let mut entries = Vec::new();
        loop {
            match list.next_element_seed(below) {
                Ok(Some(entry)) => entries.push(entry),
                Ok(None) => return Ok(Input::List(entries)),
                Err(error) => {
                    let index = i64::try_from(entries.len()).unwrap_or(i64::MAX);
                    return Err(inside(&["[", &crate::unit::digits::text(index), "]"].concat(), &error));
                }
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut record: A) -> Result<Input, A::Error> {
        let below = self.below()?;
        let mut fields = Vec::new();
        while let Some(key) = record.next_key::<String>()? {
            match record.next_value_seed(below) {
                Ok(value) => fields.push((key, value)),
                Err(error) => return Err(inside(&key, &error)),
            }
        }
        Ok(Input::Record(fields))
    }
}

/// An error with the place that it happened in before it.
fn inside<E: Error>(place: &str, error: &E) -> E {
    E::custom([place, ": ", &error.to_string()].concat())
}
