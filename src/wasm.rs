//! The boundary: the only file that knows JavaScript.
//!
//! An exception that passed through the module's own frames would leave their stack and their values behind, so every
//! function imported here that can throw (a getter, a proxy) is caught, and nothing is walked whose length was not
//! judged before.

use js_sys::{Array, JsString};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::Steps;
use crate::intake::{
    Fields, Input, LONGEST_TEXT, MOST_ENTRIES, Reader, Room, ShapeError, entry_path, field_path, wrong_shape,
};

/// Two kilobytes less to fetch than the standard library's allocator, for a twentieth of the time.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Plain objects, safe integers, and nothing where there is nothing.
const PLAIN: serde_wasm_bindgen::Serializer = serde_wasm_bindgen::Serializer::json_compatible();

/// The deepest that a case goes is `invoices[0].payments[0].amount`; anything deeper is none.
const DEEPEST: u8 = 6;

/// No record of a case has as many fields: of those that have more, the first so many hold an unknown one.
const MOST_FIELDS: u32 = 64;

/// The longest key that an error quotes in full, in UTF-16 units.
const LONGEST_KEY: u32 = 64;

/// More values than any case within the bounds holds: ten thousand entries with eight values each.
const MOST_VALUES: u32 = 80_000;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm.d.ts");

// Each may throw, as a proxy or a getter does. What they give is an `Option` of an imported type, because each throw of
// one that gives a bare `JsValue` costs a slot of the table of values for good.
#[wasm_bindgen]
extern "C" {
    /// What a property holds, of whatever type.
    type Held;

    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Object, js_name = getPrototypeOf)]
    fn prototype_of(object: &JsValue) -> Result<Option<Held>, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Object)]
    fn keys(object: &JsValue) -> Result<Option<Array>, JsValue>;

    /// An array of pairs of key and value.
    #[wasm_bindgen(catch, js_namespace = Object)]
    fn entries(object: &JsValue) -> Result<Option<Array>, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    fn field(record: &JsValue, key: &JsValue) -> Result<Option<Held>, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    fn entry(list: &JsValue, index: u32) -> Result<Option<Held>, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// The lesser of the two, as a whole number; what is not a number is 0.
    #[wasm_bindgen(js_namespace = Math, js_name = min)]
    fn bounded(length: f64, most: u32) -> u32;
}

/// Works a case out; `wasm.d.ts` says what goes in and what comes out.
///
/// # Errors
///
/// A JavaScript `Error` that names the path, for data of the wrong shape.
#[wasm_bindgen(skip_typescript)]
pub fn assess(case: &JsValue, options: &JsValue) -> Result<JsValue, JsError> {
    let assessment = read(case, "").and_then(|case| crate::assess_with(&case, steps_wanted(options)?));
    let assessment = assessment.map_err(|ShapeError(text)| JsError::new(&text))?;
    assessment.serialize(&PLAIN).map_err(JsError::from)
}

fn steps_wanted(options: &JsValue) -> Result<Steps, ShapeError> {
    let input = read(options, "options")?;
    let Some(fields) = Fields::of(&input, "options".to_owned(), &["steps"])? else { return Ok(Steps::Kept) };
    let kept = Reader::default().flag(&fields, "steps")?.ok().flatten().unwrap_or(true);
    Ok(if kept { Steps::Kept } else { Steps::Dropped })
}

/// Has the next call find the module as it was when it was loaded: for one that saw a call end in a trap.
#[wasm_bindgen(skip_typescript)]
pub fn restart() {
    wasm_bindgen::handler::schedule_reinit();
}

/// Reads plain data, followed to a depth. By hand: serde's way in would bring the formatting of floats, a third of the
/// module, and its errors name no path.
fn read(value: &JsValue, path: &str) -> Result<Input, ShapeError> {
    let mut walk = Walk { room: Room::default(), values: MOST_VALUES };
    walk.value(value, DEEPEST).map_err(|refusal| {
        let Refusal { why, path } = refusal.within(path);
        wrong_shape(&path, why)
    })
}

/// Why something is no data of a case, and where: its path from the value in hand on.
struct Refusal {
    why: &'static str,
    path: String,
}

impl Refusal {
    fn here(why: &'static str) -> Refusal {
        Refusal { why, path: String::new() }
    }

    fn unreadable(_thrown: JsValue) -> Refusal {
        Refusal::here("could not be read")
    }

    /// The same, seen from the object around.
    fn within(self, place: &str) -> Refusal {
        let entry = self.path.is_empty() || self.path.starts_with('[');
        let path = if entry { [place, &self.path].concat() } else { field_path(place, &self.path) };
        Refusal { path, ..self }
    }
}

struct Walk {
    room: Room,
    values: u32,
}

impl Walk {
    fn value(&mut self, value: &JsValue, depth: u8) -> Result<Input, Refusal> {
        self.values = self.values.checked_sub(1).ok_or_else(|| Refusal::here("too much data"))?;
        // The most frequent first: each question is a call.
        if value.is_string() {
            return Ok(text(value.unchecked_ref()));
        }
        if value.is_object() {
            let below = depth.checked_sub(1).ok_or_else(|| Refusal::here("nested too deeply"))?;
            return self.object(value, below);
        }
        if let Some(number) = value.as_f64() {
            return Ok(Input::Number(number));
        }
        if let Some(flag) = value.as_bool() {
            return Ok(Input::Flag(flag));
        }
        if value.is_undefined() || value.is_null() {
            return Ok(Input::Absent);
        }
        Err(Refusal::here("expected plain data"))
    }

    fn object(&mut self, object: &JsValue, below: u8) -> Result<Input, Refusal> {
        if is_plain(object).map_err(Refusal::unreadable)? {
            self.record(object, below)
        } else if is_array(object).map_err(Refusal::unreadable)? {
            self.list(object, below)
        } else {
            Err(Refusal::here("expected plain data"))
        }
    }

    fn list(&mut self, list: &JsValue, below: u8) -> Result<Input, Refusal> {
        let length = field(list, &"length".into()).map_err(Refusal::unreadable)?;
        let length =
            length.and_then(|length| length.as_f64()).ok_or_else(|| Refusal::here("could not be read"))?;
        let length = bounded(length, MOST_ENTRIES.saturating_add(1));
        if !self.room.take(length) {
            return Ok(Input::TooMany);
        }
        let read = |(place, index)| {
            let value = entry(list, index).map_err(Refusal::unreadable);
            value
                .and_then(|value| value.map_or(Ok(Input::Absent), |value| self.value(&value, below)))
                .map_err(|refusal| refusal.within(&entry_path("", place)))
        };
        (0..).zip(0..length).map(read).collect::<Result<_, _>>().map(Input::List)
    }

    fn record(&mut self, record: &JsValue, below: u8) -> Result<Input, Refusal> {
        let entries = entries(record).map_err(|_| first_unreadable(record))?.unwrap_or_default();
        let read = |index| {
            let entry: Array = entries.get(index).unchecked_into();
            let key = key(&entry.get(0));
            match self.value(&entry.get(1), below) {
                Ok(value) => Ok((key, value)),
                Err(refusal) => Err(refusal.within(&key)),
            }
        };
        (0..entries.length().min(MOST_FIELDS)).map(read).collect::<Result<_, _>>().map(Input::Record)
    }
}

/// A text, where it is not too long to be read.
fn text(text: &JsString) -> Input {
    let fits = usize::try_from(text.length()).is_ok_and(|length| length <= LONGEST_TEXT);
    if fits { Input::Text(text.into()) } else { Input::TooLong }
}

/// A key as far as it is quoted.
fn key(key: &JsValue) -> String {
    let key: &JsString = key.unchecked_ref();
    if key.length() <= LONGEST_KEY { key.into() } else { key.slice(0, LONGEST_KEY).into() }
}

/// Why a record could not be read as a whole: its first field that throws, or itself.
fn first_unreadable(record: &JsValue) -> Refusal {
    let keys = keys(record).ok().flatten().unwrap_or_default();
    let thrown = (0..keys.length())
        .map(|index| keys.get(index))
        .find_map(|key| Some((field(record, &key).err()?, key)));
    match thrown {
        Some((thrown, name)) => Refusal::unreadable(thrown).within(&key(&name)),
        None => Refusal::here("could not be read"),
    }
}

/// Whether an object is nothing but its fields, in whatever window it was made: a Map, a Date or an object of a class
/// would pass for one without any.
fn is_plain(object: &JsValue) -> Result<bool, JsValue> {
    prototype_of(object)?.map_or(Ok(true), |prototype| Ok(prototype_of(&prototype)?.is_none()))
}
