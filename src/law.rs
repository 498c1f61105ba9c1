//! Figures that somebody laid down: those of the contract ([`stated`]), the tax rates ([`tax_rate`]) and the public
//! holidays ([`holidays`]), each with its source.

pub mod holidays;
pub mod stated;
pub mod tax_rate;
