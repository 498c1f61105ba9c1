//! What comes in: data of any shape ([`input`]), its fields ([`fields`]), the text in them ([`typed`]), and what is wrong
//! with it ([`problem`]).

pub mod fields;
pub mod input;
pub mod problem;
pub mod typed;
