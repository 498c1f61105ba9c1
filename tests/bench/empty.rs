//! A module that does nothing: what a page with any module costs.

#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;

/// An answer.
#[wasm_bindgen]
pub fn answer() -> u32 {
    1
}
