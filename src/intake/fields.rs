//! Reads the fields of what came in: typed values become facts or problems, wrong shapes become errors that name the
//! path.

use crate::intake::input::Input;
use crate::intake::problem::{Code, Problem};
use crate::intake::typed::{self, Typed};
use crate::unit::calendar::{Day, Minute, Month};
use crate::unit::digits;
use crate::unit::yen::Yen;
use crate::working::step::Value;
use serde::Serialize;

/// Data that no form can have produced: a value of the wrong kind, an unknown field or choice. The text names the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShapeError(pub String);

impl std::fmt::Display for ShapeError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for ShapeError {}

/// What is known of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fact<T> {
    /// It was left out.
    #[default]
    Missing,
    /// It has a problem.
    Wrong,
    /// It was given.
    Given(T),
}

impl<T> Fact<T> {
    /// The value, where there is one.
    pub fn given(self) -> Option<T> {
        match self {
            Fact::Given(value) => Some(value),
            _ => None,
        }
    }

    /// A reference to the value.
    pub fn as_ref(&self) -> Fact<&T> {
        match self {
            Fact::Missing => Fact::Missing,
            Fact::Wrong => Fact::Wrong,
            Fact::Given(value) => Fact::Given(value),
        }
    }

    /// Whether it has a problem.
    pub fn is_wrong(&self) -> bool {
        matches!(self, Fact::Wrong)
    }

    /// The value of something that may be left out: `Err` if it has a problem.
    pub fn optional(self) -> Result<Option<T>, Unusable> {
        match self {
            Fact::Missing => Ok(None),
            Fact::Wrong => Err(Unusable),
            Fact::Given(value) => Ok(Some(value)),
        }
    }
}

/// A problem stands in the way; it has been noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unusable;

/// How a typed value was understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Understood {
    /// Where it was typed.
    pub path: String,
    /// Its canonical form.
    pub value: Value,
}

/// An object's fields and where it stands.
#[derive(Clone, Debug)]
pub struct Fields<'a> {
    path: String,
    fields: &'a [(String, Input)],
}

impl<'a> Fields<'a> {
    /// An object at a path, with no fields but these; `None` where it is absent.
    pub fn of(input: &'a Input, path: String, keys: &[&str]) -> Result<Option<Fields<'a>>, ShapeError> {
        let fields = match input {
            Input::Record(fields) => fields,
            input if is_absent(input) => return Ok(None),
            _ => return Err(wrong_shape(&path, "expected an object")),
        };
        match fields.iter().find(|(key, _)| !keys.contains(&key.as_str())) {
            Some((key, _)) => Err(wrong_shape(&field_path(&path, key), "unknown field")),
            None => Ok(Some(Fields { path, fields })),
        }
    }

    /// The path of a field.
    pub fn path(&self, key: &str) -> String {
        field_path(&self.path, key)
    }

    /// A field's value.
    pub fn get(&self, key: &str) -> &'a Input {
        self.fields.iter().find(|(name, _)| name == key).map_or(&Input::Absent, |(_, value)| value)
    }

    /// An object in a field.
    pub fn object(&self, key: &str, keys: &[&str]) -> Result<Option<Fields<'a>>, ShapeError> {
        Fields::of(self.get(key), self.path(key), keys)
    }

    /// Text in a field, as it stands.
    pub fn text(&self, key: &str) -> Result<Option<&'a str>, ShapeError> {
        match self.get(key) {
            input if is_absent(input) => Ok(None),
            Input::Text(text) => Ok(Some(text)),
            _ => Err(wrong_shape(&self.path(key), "expected text")),
        }
    }
}

/// The path of an object's field.
pub fn field_path(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { [path, ".", key].concat() }
}

/// The path of a list's entry.
pub fn entry_path(path: &str, index: usize) -> String {
    [path, "[", &digits::text(i64::try_from(index).unwrap_or(i64::MAX)), "]"].concat()
}

fn is_absent(input: &Input) -> bool {
    match input {
        Input::Absent => true,
        Input::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// An error about the shape at a path.
pub fn wrong_shape(path: &str, what: &str) -> ShapeError {
    ShapeError([if path.is_empty() { "case" } else { path }, ": ", what].concat())
}

/// Collects what typed values were understood as, and what is wrong with them.
#[derive(Debug, Default)]
pub struct Reader {
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// What was understood.
    pub understood: Vec<Understood>,
    /// Every day that a fact of the case falls on.
    pub dated: Vec<(String, Day)>,
}

impl Reader {
    /// Notes a problem.
    pub fn problem(&mut self, path: String, code: Code) -> Unusable {
        self.problems.push(Problem { path, code });
        Unusable
    }

    /// A fact without which what was begun cannot be worked out.
    pub fn required<T>(&mut self, fields: &Fields, key: &str, fact: Fact<T>) -> Result<T, Unusable> {
        match fact {
            Fact::Given(value) => Ok(value),
            Fact::Wrong => Err(Unusable),
            Fact::Missing => Err(self.problem(fields.path(key), Code::Required)),
        }
    }

    fn text<T: Clone + Into<Value>>(
        &mut self,
        fields: &Fields,
        key: &str,
        parse: fn(&str) -> Result<T, Code>,
    ) -> Result<Fact<T>, ShapeError> {
        if matches!(fields.get(key), Input::TooLong) {
            return Ok(self.keep(fields, key, Err(Code::TooLong)));
        }
        match fields.text(key)? {
            Some(text) => Ok(self.keep(fields, key, parse(text))),
            None => Ok(Fact::Missing),
        }
    }

    /// A name, as it stands.
    pub fn name(&mut self, fields: &Fields, key: &str) -> Result<Fact<String>, ShapeError> {
        if matches!(fields.get(key), Input::TooLong) {
            self.problem(fields.path(key), Code::TooLong);
            return Ok(Fact::Wrong);
        }
        Ok(fields.text(key)?.map_or(Fact::Missing, |name| Fact::Given(name.to_owned())))
    }

    fn keep<T: Clone + Into<Value>>(&mut self, fields: &Fields, key: &str, read: Result<T, Code>) -> Fact<T> {
        match read {
            Ok(value) => {
                self.understood.push(Understood { path: fields.path(key), value: value.clone().into() });
                Fact::Given(value)
            }
            Err(code) => {
                self.problem(fields.path(key), code);
                Fact::Wrong
            }
        }
    }

    /// A day.
    pub fn day(&mut self, fields: &Fields, key: &str) -> Result<Fact<Day>, ShapeError> {
        let fact = self.text(fields, key, typed::day)?;
        if let Fact::Given(day) = fact {
            self.dated.push((fields.path(key), day));
        }
        Ok(fact)
    }

    /// A minute.
    pub fn minute(&mut self, fields: &Fields, key: &str) -> Result<Fact<Minute>, ShapeError> {
        let fact = self.text(fields, key, typed::minute)?;
        if let Fact::Given(minute) = fact {
            self.dated.push((fields.path(key), minute.day()));
        }
        Ok(fact)
    }

    /// A month.
    pub fn month(&mut self, fields: &Fields, key: &str) -> Result<Fact<Month>, ShapeError> {
        self.text(fields, key, typed::month)
    }

    fn number<T: Clone + Into<Value>>(
        &mut self,
        fields: &Fields,
        key: &str,
        parse: impl Fn(Typed) -> Result<T, Code>,
    ) -> Result<Fact<T>, ShapeError> {
        let read = match fields.get(key) {
            input if is_absent(input) => return Ok(Fact::Missing),
            Input::Text(text) => parse(Typed::Text(text)),
            Input::Number(number) => parse(Typed::Number(*number)),
            Input::TooLong => Err(Code::TooLong),
            _ => return Err(wrong_shape(&fields.path(key), "expected text or a number")),
        };
        Ok(self.keep(fields, key, read))
    }

    /// An amount up to a bound.
    pub fn yen(&mut self, fields: &Fields, key: &str, max: Yen) -> Result<Fact<Yen>, ShapeError> {
        self.number(fields, key, |typed| typed::yen(typed, max.0).map(Yen))
    }

    /// A length of time in minutes.
    pub fn span(&mut self, fields: &Fields, key: &str) -> Result<Fact<i64>, ShapeError> {
        self.number(fields, key, typed::span)
    }

    /// A number of times, up to a bound.
    pub fn count(&mut self, fields: &Fields, key: &str, max: i64) -> Result<Fact<i64>, ShapeError> {
        self.number(fields, key, |typed| typed::count(typed, max))
    }

    /// True or false.
    pub fn flag(&mut self, fields: &Fields, key: &str) -> Result<Fact<bool>, ShapeError> {
        match fields.get(key) {
            input if is_absent(input) => Ok(Fact::Missing),
            Input::Flag(flag) => Ok(Fact::Given(*flag)),
            _ => Err(wrong_shape(&fields.path(key), "expected true or false")),
        }
    }

    /// One of several choices.
    pub fn choice<T: Copy>(
        &mut self,
        fields: &Fields,
        key: &str,
        choices: &[(&str, T)],
    ) -> Result<Fact<T>, ShapeError> {
        let Some(text) = fields.text(key)? else { return Ok(Fact::Missing) };
        match choices.iter().find(|(name, _)| *name == text) {
            Some(&(_, choice)) => Ok(Fact::Given(choice)),
            None => Err(wrong_shape(&fields.path(key), "unknown choice")),
        }
    }

    /// The entries of a list: objects with no fields but these.
    pub fn list<'a>(
        &mut self,
        fields: &Fields<'a>,
        key: &str,
        keys: &[&str],
    ) -> Result<Fact<Vec<Fields<'a>>>, ShapeError> {
        let path = fields.path(key);
        let entries = match fields.get(key) {
            Input::List(entries) => entries,
            Input::TooMany => {
                self.problem(path, Code::TooMany);
                return Ok(Fact::Wrong);
            }
            input if is_absent(input) => return Ok(Fact::Missing),
            _ => return Err(wrong_shape(&path, "expected a list")),
        };
        let mut list = Vec::with_capacity(entries.len());
        for (index, entry) in entries.iter().enumerate() {
            let path = entry_path(&path, index);
            match Fields::of(entry, path.clone(), keys)? {
                Some(fields) => list.push(fields),
                None => return Err(wrong_shape(&path, "expected an object")),
            }
        }
        Ok(Fact::Given(list))
    }
}
