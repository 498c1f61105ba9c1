//! What a case costs inside the compiled module, without the way in and out: the host measures the runs.

#![cfg(target_arch = "wasm32")]

use hosting_contract::{Input, Steps, assess_with};
use wasm_bindgen::prelude::*;

/// A case, read.
#[wasm_bindgen]
pub struct Case(Input);

#[wasm_bindgen]
impl Case {
    /// Reads a case from JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(json: &str) -> Result<Case, JsError> {
        Ok(Case(serde_json::from_str(json)?))
    }

    /// Works it out, and throws the answer away.
    pub fn run(&self, steps: bool) {
        let steps = if steps { Steps::Kept } else { Steps::Dropped };
        drop(std::hint::black_box(assess_with(std::hint::black_box(&self.0), steps)));
    }
}
