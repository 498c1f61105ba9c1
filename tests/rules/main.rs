//! The rules, natively: worked cases, published figures, codes, properties.

mod codes;
mod formation;
mod holidays;
mod properties;
mod published;
mod support;
mod worked;
