//! The boundary: the only file that knows JavaScript.
//!
//! An exception that passed through the module's own frames would leave their stack and their values behind, so every
//! function imported here that can throw (a getter, a proxy) is caught, and nothing is walked whose length was not
//! judged before.

use crate::intake::{
    Input, LONGEST_TEXT, MOST_ENTRIES, Room, ShapeError, entry_path, field_path, wrong_shape,
};
use js_sys::{Array, JsString};
use serde::Serialize;
use wasm_bindgen::prelude::*;

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
pub fn assess(case: &JsValue) -> Result<JsValue, JsError> {
    let input = Walk { room: Room::default(), values: MOST_VALUES }.value(case, "", DEEPEST);
    let assessment = input.and_then(|input| crate::assess(&input));
    let assessment = assessment.map_err(|ShapeError(text)| JsError::new(&text))?;
    assessment.serialize(&PLAIN).map_err(JsError::from)
}

/// Has the next call find the module as it was when it was loaded: for one that saw a call end in a trap.
#[wasm_bindgen(skip_typescript)]
pub fn restart() {
    wasm_bindgen::handler::schedule_reinit();
}

/// Reads plain data, followed to a depth. By hand: serde's way in would bring the formatting of floats, a third of the
/// module, and its errors name no path.
struct Walk {
    room: Room,
    values: u32,
}

impl Walk {
    fn value(&mut self, value: &JsValue, path: &str, depth: u8) -> Result<Input, ShapeError> {
        self.values = self.values.checked_sub(1).ok_or_else(|| wrong_shape(path, "too much data"))?;
        if value.is_undefined() || value.is_null() {
            return Ok(Input::Absent);
        }
        if let Some(flag) = value.as_bool() {
            return Ok(Input::Flag(flag));
        }
        if let Some(number) = value.as_f64() {
            return Ok(Input::Number(number));
        }
        if value.is_string() {
            let text = value.unchecked_ref::<JsString>();
            let fits = usize::try_from(text.length()).is_ok_and(|length| length <= LONGEST_TEXT);
            return Ok(if fits { Input::Text(text.into()) } else { Input::TooLong });
        }
        let Some(below) = depth.checked_sub(1).filter(|_| value.is_object()) else {
            return Err(wrong_shape(path, "expected plain data"));
        };
        if is_array(value).map_err(|_| unreadable(path))? {
            self.list(value, path, below)
        } else if is_plain(value).map_err(|_| unreadable(path))? {
            self.record(value, path, below)
        } else {
            Err(wrong_shape(path, "expected plain data"))
        }
    }

    fn list(&mut self, list: &JsValue, path: &str, below: u8) -> Result<Input, ShapeError> {
        let length = field(list, &"length".into()).map_err(|_| unreadable(path))?;
        let length = length.and_then(|length| length.as_f64()).ok_or_else(|| unreadable(path))?;
        let length = bounded(length, MOST_ENTRIES.saturating_add(1));
        if !self.room.take(length) {
            return Ok(Input::TooMany);
        }
        let read = |(place, index)| {
            let path = entry_path(path, place);
            self.part(entry(list, index), &path, below)
        };
        (0..).zip(0..length).map(read).collect::<Result<_, _>>().map(Input::List)
    }

    fn record(&mut self, record: &JsValue, path: &str, below: u8) -> Result<Input, ShapeError> {
        let keys = keys(record).map_err(|_| unreadable(path))?.unwrap_or_default();
        let read = |index| {
            let key = keys.get(index);
            let name = String::from(key.unchecked_ref::<JsString>().slice(0, LONGEST_KEY));
            let path = field_path(path, &name);
            Ok((name, self.part(field(record, &key), &path, below)?))
        };
        (0..keys.length().min(MOST_FIELDS)).map(read).collect::<Result<_, _>>().map(Input::Record)
    }

    fn part(
        &mut self,
        part: Result<Option<Held>, JsValue>,
        path: &str,
        below: u8,
    ) -> Result<Input, ShapeError> {
        match part.map_err(|_| unreadable(path))? {
            Some(part) => self.value(&part, path, below),
            None => Ok(Input::Absent),
        }
    }
}

/// Whether an object is nothing but its fields, in whatever window it was made: a Map, a Date or an object of a class
/// would pass for one without any.
fn is_plain(object: &JsValue) -> Result<bool, JsValue> {
    prototype_of(object)?.map_or(Ok(true), |prototype| Ok(prototype_of(&prototype)?.is_none()))
}

fn unreadable(path: &str) -> ShapeError {
    wrong_shape(path, "could not be read")
}
