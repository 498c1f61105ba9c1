//! A module that does nothing: what a page with any module costs.

use wasm_bindgen::prelude::*;

/// An answer.
#[wasm_bindgen]
pub fn answer() -> u32 {
    1
}
