//! Figures that somebody laid down: those of the contract ([`stated`]), the tax rates ([`tax_rate`]), the public holidays
//! ([`holidays`]) and a day of consumer law ([`consumer`]), each with its source.

pub mod consumer;
pub mod holidays;
pub mod stated;
pub mod tax_rate;
