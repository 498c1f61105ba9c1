//! The boundary: the only file that knows JavaScript.

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use crate::input::Input;

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
pub fn assess(case: JsValue) -> Result<JsValue, JsError> {
    let input = Input::deserialize(serde_wasm_bindgen::Deserializer::from(case))
        .map_err(|error| JsError::new(&error.to_string()))?;
    let assessment = crate::assess(&input).map_err(|error| JsError::new(&error.0))?;
    assessment.serialize(&PLAIN).map_err(|error| JsError::new(&error.to_string()))
}
