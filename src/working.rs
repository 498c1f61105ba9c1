//! The kinds of what a rule leaves behind beside its figure, and their closed lists of codes.

pub mod article;
pub mod reading;
pub mod step;
