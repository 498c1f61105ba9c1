//! How much of the long comparisons is run: a part by default, all of it where `SECOND_OPINION=full`.

use std::env;
use std::io::{Write, stderr};

pub fn is_full() -> bool {
    env::var("SECOND_OPINION").is_ok_and(|effort| effort == "full")
}

/// So many cases by default, and so many in full.
pub fn cases(quick: usize, full: usize) -> usize {
    if is_full() { full } else { quick }
}

/// Says how much was compared, past the runner, which keeps what passing tests print to itself.
pub fn report(what: &str) {
    stderr().write_all(format!("second opinion: {what}\n").as_bytes()).unwrap();
}
