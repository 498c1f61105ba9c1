//! What comes in: data of any shape, its fields, the text in them (`typed`), and what is wrong with it.

mod fields;
mod input;
mod problem;
mod typed;

pub use fields::{
    Fact, Fields, List, Read, Reader, ShapeError, Understood, Unusable, Usable, entry_path, together,
    wrong_shape,
};
pub use input::Input;
pub use problem::{Code, Problem};
pub use typed::Guess;
#[cfg(target_arch = "wasm32")]
pub use {
    fields::field_path,
    input::{LONGEST_TEXT, MOST_ENTRIES, Room},
};
