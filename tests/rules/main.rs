//! The rules, natively: worked cases, published figures, codes, arrows, shapes, properties.

mod arrows;
mod codes;
mod counted_time;
mod formation;
mod holidays;
mod properties;
mod published;
mod shapes;
mod support;
mod worked;
