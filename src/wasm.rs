//! The boundary: the only file that knows JavaScript.

use js_sys::{Array, Object};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::intake::fields::{ShapeError, entry_path, field_path, wrong_shape};
use crate::intake::input::{DEEPEST, Input};

/// Plain objects, safe integers, and nothing where there is nothing.
const PLAIN: serde_wasm_bindgen::Serializer = serde_wasm_bindgen::Serializer::json_compatible();

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm.d.ts");

/// Works a case out; `wasm.d.ts` says what goes in and what comes out.
///
/// # Errors
///
/// A JavaScript `Error` that names the path, for data of the wrong shape.
#[wasm_bindgen(skip_typescript)]
pub fn assess(case: &JsValue) -> Result<JsValue, JsError> {
    let assessment = input(case, "", DEEPEST).and_then(|input| crate::assess(&input));
    let assessment = assessment.map_err(|ShapeError(text)| JsError::new(&text))?;
    assessment.serialize(&PLAIN).map_err(JsError::from)
}

/// Plain data, followed to a depth. By hand: serde's way in would bring the formatting of floats, a third of the module.
fn input(value: &JsValue, path: &str, depth: u8) -> Result<Input, ShapeError> {
    if value.is_undefined() || value.is_null() {
        return Ok(Input::Absent);
    }
    if let Some(flag) = value.as_bool() {
        return Ok(Input::Flag(flag));
    }
    if let Some(number) = value.as_f64() {
        return Ok(Input::Number(number));
    }
    if let Some(text) = value.as_string() {
        return Ok(Input::Text(text));
    }
    let Some(below) = depth.checked_sub(1).filter(|_| value.is_object()) else {
        return Err(wrong_shape(path, "expected plain data"));
    };
    if Array::is_array(value) {
        let entries = Array::from(value);
        let read = entries.iter().enumerate();
        return read
            .map(|(index, entry)| input(&entry, &entry_path(path, index), below))
            .collect::<Result<_, _>>()
            .map(Input::List);
    }
    let object: &Object = value.unchecked_ref();
    // A Map or a Date would pass for an object without fields.
    if object.to_string() != "[object Object]" {
        return Err(wrong_shape(path, "expected plain data"));
    }
    let mut fields = Vec::new();
    for pair in Object::entries(object) {
        let pair = Array::from(&pair);
        let key = pair.get(0).as_string().unwrap_or_default();
        let read = input(&pair.get(1), &field_path(path, &key), below)?;
        fields.push((key, read));
    }
    Ok(Input::Record(fields))
}
