//! A second opinion: an independent implementation of the figures, written from the contract's text and the rules alone,
//! and compared with the first over worked, random and exhaustive cases.
//!
//! It shares no code with `src/` and uses neither its libraries for dates nor those for decimals: fractions are exact
//! and days are counted.
//!
//! `cargo test` compares a part. All of it (every day and every minute in its stretches, and a hundred thousand
//! random cases) takes a quarter of an hour:
//!
//! ```sh
//! SECOND_OPINION=full CARGO_PROFILE_TEST_OPT_LEVEL=3 CARGO_PROFILE_DEV_OPT_LEVEL=3 \
//!   cargo test --locked --target-dir target/full --test oracle
//! ```

mod bills;
mod compare;
mod dated_notes;
mod dates;
mod effort;
mod ending;
mod exhaustive;
mod facts;
mod faults;
mod fraction;
mod holidays;
mod late;
mod notices;
mod opinion;
mod outages;
mod properties;
mod random;
mod whole;
mod worked;
mod working;
