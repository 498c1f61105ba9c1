//! Reads the fields of what came in: typed values become facts or problems, wrong shapes become errors that name the
//! path.

use crate::intake::input::Input;
use crate::intake::problem::{Code, Problem};
use crate::intake::typed::{self, Asked, Guess, Lean, Per, Refusal, Taken, Tax, Today, Typed};
use crate::law::tax_rate::consumption_tax;
use crate::unit::{Day, Minute, Month, PerMille, Yen, digits};
use crate::working::Value;
use serde::Serialize;

/// The largest fee, in yen.
const LARGEST_FEE: i64 = 1_000_000_000;
/// The largest amount billed or paid, in yen.
const LARGEST_BILL: i64 = 1_000_000_000_000;

/// Data that no form can have produced: a value of the wrong kind, an unknown field or choice. The text names the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShapeError(pub String);

impl std::fmt::Display for ShapeError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for ShapeError {}

/// What was read, if it had a shape that can be read.
pub type Read<T> = Result<T, ShapeError>;

/// A problem stands in the way; it has been noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unusable;

/// Something that can be used, if no problem stands in the way.
pub type Usable<T> = Result<T, Unusable>;

/// What is known of a value: nothing where it was left out.
pub type Fact<T> = Usable<Option<T>>;

/// The entries of a list that can be used together or not at all.
pub fn together<T>(entries: Fact<Vec<Option<T>>>) -> Usable<Vec<T>> {
    entries?.unwrap_or_default().into_iter().collect::<Option<_>>().ok_or(Unusable)
}

/// A list of the case: `None` for an entry with a problem, and for one that gives no result.
pub type List<T> = Option<Vec<Option<T>>>;

/// How a typed value was understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Understood {
    /// Where it was typed.
    pub path: String,
    /// Its canonical form.
    pub value: Value,
    /// What of it the text left to be guessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guessed: Option<Guess>,
}

/// An object's fields and where it stands.
#[derive(Clone, Debug, Default)]
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
        Input::Text(text) => typed::is_blank(text),
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
    /// By which the texts are read that leave something to it, once it has been read itself.
    as_of: Option<Day>,
}

impl Reader {
    /// Notes a problem.
    pub fn problem(&mut self, path: String, code: Code) -> Unusable {
        self.problems.push(Problem { path, code, offers: Vec::new() });
        Unusable
    }

    /// A fact without which what was begun cannot be worked out.
    pub fn required<T>(
        &mut self,
        fields: &Fields,
        key: &str,
        read: impl FnOnce(&mut Reader, &Fields, &str) -> Read<Fact<T>>,
    ) -> Read<Usable<T>> {
        let fact = read(self, fields, key)?;
        Ok(fact.and_then(|value| value.ok_or_else(|| self.problem(fields.path(key), Code::Required))))
    }

    /// A name, as it stands.
    pub fn name(&mut self, fields: &Fields, key: &str) -> Read<Fact<String>> {
        Ok(self.text(fields, key)?.map(|text| text.map(str::to_owned)))
    }

    /// A text, unless it was too long to be read.
    fn text<'a>(&mut self, fields: &Fields<'a>, key: &str) -> Read<Fact<&'a str>> {
        if matches!(fields.get(key), Input::TooLong) {
            return Ok(Err(self.problem(fields.path(key), Code::TooLong)));
        }
        Ok(Ok(fields.text(key)?))
    }

    /// What a text comes to.
    fn parsed<T: Clone + Into<Value>>(
        &mut self,
        fields: &Fields,
        key: &str,
        parse: impl FnOnce(&str) -> Result<Taken<T>, Refusal<T>>,
        offer: impl Fn(T) -> String,
    ) -> Read<Fact<T>> {
        let text = self.text(fields, key)?;
        let keep = |text| self.keep(fields.path(key), parse(text), offer);
        Ok(text.and_then(|text| text.map(keep).transpose()))
    }

    /// Notes how a value was understood, or why it was not.
    fn keep<T: Clone + Into<Value>>(
        &mut self,
        path: String,
        read: Result<Taken<T>, Refusal<T>>,
        offer: impl Fn(T) -> String,
    ) -> Usable<T> {
        match read {
            Ok(Taken { value, guessed }) => {
                self.understood.push(Understood { path, value: value.clone().into(), guessed });
                Ok(value)
            }
            Err(Refusal { code, offers }) => {
                let offers = offers.into_iter().flatten().map(offer).collect();
                self.problems.push(Problem { path, code, offers });
                Err(Unusable)
            }
        }
    }

    /// Today, as far as the case goes: stated in full.
    pub fn as_of(&mut self, fields: &Fields, key: &str) -> Read<Fact<Day>> {
        let fact = self.day(fields, key)?;
        self.as_of = fact.ok().flatten();
        Ok(fact)
    }

    /// A day that has come, or soon will.
    pub fn day(&mut self, fields: &Fields, key: &str) -> Read<Fact<Day>> {
        self.day_leaning(fields, key, Lean::Behind)
    }

    /// A day that is to come.
    pub fn day_ahead(&mut self, fields: &Fields, key: &str) -> Read<Fact<Day>> {
        self.day_leaning(fields, key, Lean::Ahead)
    }

    fn day_leaning(&mut self, fields: &Fields, key: &str, lean: Lean) -> Read<Fact<Day>> {
        let today = self.today(lean);
        let fact = self.parsed(fields, key, |text| typed::day(text, today), Day::text)?;
        if let Ok(Some(day)) = fact {
            self.dated.push((fields.path(key), day));
        }
        Ok(fact)
    }

    fn today(&self, lean: Lean) -> Today {
        Today { day: self.as_of, lean }
    }

    /// A minute that has come.
    pub fn minute(&mut self, fields: &Fields, key: &str) -> Read<Fact<Minute>> {
        let today = self.today(Lean::Behind);
        let fact = self.parsed(fields, key, |text| typed::minute(text, today), Minute::text)?;
        if let Ok(Some(minute)) = fact {
            self.dated.push((fields.path(key), minute.day()));
        }
        Ok(fact)
    }

    /// A month that is to come.
    pub fn month(&mut self, fields: &Fields, key: &str) -> Read<Fact<Month>> {
        let today = self.today(Lean::Ahead);
        self.parsed(fields, key, |text| typed::month(text, today), Month::text)
    }

    fn number<T: Clone + Into<Value>>(
        &mut self,
        fields: &Fields,
        key: &str,
        parse: impl Fn(Typed) -> Result<Taken<T>, Refusal<T>>,
        offer: impl Fn(T) -> String,
    ) -> Read<Fact<T>> {
        let read = match fields.get(key) {
            input if is_absent(input) => return Ok(Ok(None)),
            Input::Text(text) => parse(Typed::Text(text)),
            Input::Number(number) => parse(Typed::Number(*number)),
            Input::TooLong => Err(Code::TooLong.into()),
            _ => return Err(wrong_shape(&fields.path(key), "expected text or a number")),
        };
        Ok(self.keep(fields.path(key), read, offer).map(Some))
    }

    /// A fee before tax that is due once.
    pub fn fee_once(&mut self, fields: &Fields, key: &str) -> Read<Fact<Yen>> {
        self.fee(fields, key, &[])
    }

    /// A fee before tax that is due each month.
    pub fn monthly_fee(&mut self, fields: &Fields, key: &str) -> Read<Fact<Yen>> {
        self.fee(fields, key, &[Per::Month])
    }

    /// A fee before tax that is due each year.
    pub fn annual_fee(&mut self, fields: &Fields, key: &str) -> Read<Fact<Yen>> {
        self.fee(fields, key, &[Per::Year])
    }

    /// A fee before tax that is due each time.
    pub fn fee_each_time(&mut self, fields: &Fields, key: &str) -> Read<Fact<Yen>> {
        self.fee(fields, key, &[Per::Time])
    }

    /// A fee before tax, due each time of `per`.
    fn fee(&mut self, fields: &Fields, key: &str, per: &'static [Per]) -> Read<Fact<Yen>> {
        self.yen(fields, key, Asked { max: LARGEST_FEE, tax: Some(Tax::Excluded), per, rate: self.rate() })
    }

    /// An amount billed or paid, tax included.
    pub fn billed(&mut self, fields: &Fields, key: &str) -> Read<Fact<Yen>> {
        self.of_bill(fields, key, Some(Tax::Included))
    }

    /// An amount that may have tax in it or not.
    pub fn amount(&mut self, fields: &Fields, key: &str) -> Read<Fact<Yen>> {
        self.of_bill(fields, key, None)
    }

    fn of_bill(&mut self, fields: &Fields, key: &str, tax: Option<Tax>) -> Read<Fact<Yen>> {
        self.yen(fields, key, Asked { max: LARGEST_BILL, tax, per: &[Per::Month, Per::Year], rate: None })
    }

    fn yen(&mut self, fields: &Fields, key: &str, asked: Asked) -> Read<Fact<Yen>> {
        let fact = self.number(fields, key, |typed| typed::yen(typed, asked), digits::text)?;
        Ok(fact.map(|yen| yen.map(Yen)))
    }

    /// The rate of consumption tax today.
    fn rate(&self) -> Option<PerMille> {
        self.as_of.and_then(|as_of| consumption_tax(as_of.month()))
    }

    /// A length of time in minutes.
    pub fn span(&mut self, fields: &Fields, key: &str) -> Read<Fact<i64>> {
        self.number(fields, key, typed::span, typed::offered_span)
    }

    /// A number of times, up to a bound.
    pub fn count(&mut self, fields: &Fields, key: &str, max: i64) -> Read<Fact<i64>> {
        self.number(fields, key, |typed| typed::count(typed, max), digits::text)
    }

    /// True or false.
    pub fn flag(&mut self, fields: &Fields, key: &str) -> Read<Fact<bool>> {
        match fields.get(key) {
            input if is_absent(input) => Ok(Ok(None)),
            Input::Flag(flag) => Ok(Ok(Some(*flag))),
            _ => Err(wrong_shape(&fields.path(key), "expected true or false")),
        }
    }

    /// One of several choices.
    pub fn choice<T>(
        &mut self,
        fields: &Fields,
        key: &str,
        named: impl FnOnce(&str) -> Option<T>,
    ) -> Read<Fact<T>> {
        let Some(text) = fields.text(key)? else { return Ok(Ok(None)) };
        let choice = named(text).ok_or_else(|| wrong_shape(&fields.path(key), "unknown choice"))?;
        Ok(Ok(Some(choice)))
    }

    /// The entries of a list, each read in turn; `None` for one with a problem.
    pub fn entries<T>(
        &mut self,
        fields: &Fields,
        key: &str,
        keys: &[&str],
        mut read: impl FnMut(&mut Reader, &Fields) -> Read<Usable<T>>,
    ) -> Read<Fact<Vec<Option<T>>>> {
        let list = match self.list(fields, key, keys)? {
            Ok(Some(list)) => list,
            none => return Ok(none.map(|_| None)),
        };
        let entries: Read<_> = list.iter().map(|fields| Ok(read(self, fields)?.ok())).collect();
        Ok(Ok(Some(entries?)))
    }

    /// The entries of a list: objects with no fields but these.
    fn list<'a>(&mut self, fields: &Fields<'a>, key: &str, keys: &[&str]) -> Read<Fact<Vec<Fields<'a>>>> {
        let path = fields.path(key);
        let entries = match fields.get(key) {
            Input::List(entries) => entries,
            Input::TooMany => return Ok(Err(self.problem(path, Code::TooMany))),
            input if is_absent(input) => return Ok(Ok(None)),
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
        Ok(Ok(Some(list)))
    }
}
