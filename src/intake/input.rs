//! Data as it comes in, before anything is known of it: the shapes that JSON has.

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

/// A value as it came.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "Data")]
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
}

/// Data of any shape, before it is held to the bounds.
#[derive(Deserialize)]
#[serde(untagged)]
enum Data {
    // What is long stands first: for each kind that a value is not, serde writes out what it found instead.
    Text(String),
    List(Vec<Data>),
    Record(Fields),
    Number(f64),
    Flag(bool),
    Absent,
}

impl From<Data> for Input {
    fn from(data: Data) -> Input {
        data.within(&mut Room::default())
    }
}

impl Data {
    fn within(self, room: &mut Room) -> Input {
        match self {
            Data::Absent => Input::Absent,
            Data::Flag(flag) => Input::Flag(flag),
            Data::Number(number) => Input::Number(number),
            Data::Text(text) if text.encode_utf16().nth(LONGEST_TEXT).is_some() => Input::TooLong,
            Data::Text(text) => Input::Text(text),
            Data::List(entries) if !u32::try_from(entries.len()).is_ok_and(|length| room.take(length)) => {
                Input::TooMany
            }
            Data::List(entries) => Input::List(entries.into_iter().map(|entry| entry.within(room)).collect()),
            Data::Record(Fields(fields)) => {
                Input::Record(fields.into_iter().map(|(key, value)| (key, value.within(room))).collect())
            }
        }
    }
}

/// The fields of an object in their order, by which errors and bounds go; no map of the standard library keeps it.
struct Fields(Vec<(String, Data)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Fields, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields;

            fn expecting(&self, formatter: &mut core::fmt::Formatter) -> core::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                core::iter::from_fn(|| map.next_entry().transpose()).collect::<Result<_, _>>().map(Fields)
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}
