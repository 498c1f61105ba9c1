//! The working: which rule was applied to which operands. Words are the page's; here are codes and values.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::unit::calendar::{Day, Minute, Month};
use crate::unit::yen::{Exact, Yen};
use crate::working::article::Article;

/// One operand or outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A civil day.
    Day(Day),
    /// A calendar month.
    Month(Month),
    /// A civil minute.
    Minute(Minute),
    /// Yen, minutes, days, months, or a count.
    Number(i64),
    /// A name, or a number with its fraction.
    Text(String),
}

macro_rules! value_from {
    ($($variant:ident($type:ty),)+) => {
        $(impl From<$type> for Value {
            fn from(value: $type) -> Value {
                Value::$variant(value)
            }
        })+
    };
}

value_from! {
    Day(Day),
    Month(Month),
    Minute(Minute),
    Number(i64),
    Text(String),
}

impl From<Exact> for Value {
    fn from(number: Exact) -> Value {
        Value::Text(number.text())
    }
}

impl From<Yen> for Value {
    fn from(Yen(amount): Yen) -> Value {
        Value::Number(amount)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = match self {
            Value::Number(number) => return serializer.serialize_i64(*number),
            Value::Text(text) => return serializer.serialize_str(text),
            Value::Day(day) => day.text(),
            Value::Month(month) => month.text(),
            Value::Minute(minute) => minute.text(),
        };
        serializer.serialize_str(&text)
    }
}

/// One line of the working.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The clause applied.
    pub article: Article,
    /// The rule's code; `wasm.d.ts` lists them with their operands.
    pub rule: &'static str,
    /// The operands and what came out, by name.
    pub values: Values,
}

/// Operands by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Values(pub Vec<(&'static str, Value)>);

impl Serialize for Values {
    /// As a struct: its keys are few and static, so the boundary makes each JavaScript string only once.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Values", self.0.len())?;
        for (name, value) in &self.0 {
            record.serialize_field(name, value)?;
        }
        record.end()
    }
}

/// `step!(A13_1, "initialTerm", start: period.first, end: period.last)`.
macro_rules! step {
    ($article:expr, $rule:literal $(, $name:ident: $value:expr)* $(,)?) => {
        $crate::working::step::Step {
            article: $article,
            rule: $rule,
            values: $crate::working::step::Values(vec![$((stringify!($name), $crate::working::step::Value::from($value))),*]),
        }
    };
}
pub(crate) use step;
