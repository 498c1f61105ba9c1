//! The working: which rule was applied to which operands. Words are the page's; here are codes and values.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::article::Article;
use crate::calendar::{Day, Minute, Month};
use crate::yen::{Exact, Yen};

/// One operand or outcome, as it leaves the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A day, a minute, a month, an exact decimal or a name.
    Text(String),
    /// Yen, minutes, days, months, or a count.
    Number(i64),
}

impl From<Day> for Value {
    fn from(day: Day) -> Value {
        Value::Text(day.text())
    }
}

impl From<Month> for Value {
    fn from(month: Month) -> Value {
        Value::Text(month.text())
    }
}

impl From<Minute> for Value {
    fn from(minute: Minute) -> Value {
        Value::Text(minute.text())
    }
}

impl From<Exact> for Value {
    fn from(number: Exact) -> Value {
        Value::Text(number.text())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<Yen> for Value {
    fn from(amount: Yen) -> Value {
        Value::Number(amount.0)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Number(number)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Text(text) => serializer.serialize_str(text),
            Value::Number(number) => serializer.serialize_i64(*number),
        }
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
        $crate::step::Step {
            article: $article,
            rule: $rule,
            values: $crate::step::Values(vec![$((stringify!($name), $crate::step::Value::from($value))),*]),
        }
    };
}
pub(crate) use step;
