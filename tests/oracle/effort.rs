//! How much of the long comparisons is run: a part by default, all of it where `SECOND_OPINION=full`.

use std::env;

pub fn is_full() -> bool {
    env::var("SECOND_OPINION").is_ok_and(|effort| effort == "full")
}

/// So many cases by default, and so many in full.
pub fn cases(quick: usize, full: usize) -> usize {
    if is_full() { full } else { quick }
}
