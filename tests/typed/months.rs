//! Months.

use hosting_contract::intake::problem::Code::*;
use hosting_contract::intake::typed;
use hosting_contract::unit::calendar::Month;

use crate::{Row, holds, owned};

const MONTHS: &[Row<&str>] = &[
    ("2026-11", Ok("2026-11")),
    ("2026/11", Ok("2026-11")),
    ("2026.11", Ok("2026-11")),
    ("202611", Ok("2026-11")),
    ("2026-1", Ok("2026-01")),
    ("2026年11月", Ok("2026-11")),
    ("２０２６年１１月", Ok("2026-11")),
    ("2026年11月分", Ok("2026-11")),
    ("令和8年11月", Ok("2026-11")),
    ("㋿八年十一月", Ok("2026-11")),
    ("R8.11", Ok("2026-11")),
    ("r8/11", Ok("2026-11")),
    (" 2026 / 11 ", Ok("2026-11")),
    ("Nov 2026", Ok("2026-11")),
    ("November, 2026", Ok("2026-11")),
    ("平成31年4月", Ok("2019-04")),
    ("令和元年5月", Ok("2019-05")),
    ("1989-04", Ok("1989-04")),
    ("2199-12", Ok("2199-12")),
    ("", Err(NotAMonth)),
    ("11月", Err(NotAMonth)),
    ("11", Err(NotAMonth)),
    ("2026", Err(NotAMonth)),
    ("2026-11-22", Err(NotAMonth)),
    ("20261122", Err(NotAMonth)),
    ("2026年11月22日", Err(NotAMonth)),
    ("11/2026", Err(NotAMonth)),
    ("2026-011", Err(NotAMonth)),
    ("2026-13", Err(NoSuchMonth)),
    ("2026年0月", Err(NoSuchMonth)),
    ("202600", Err(NoSuchMonth)),
    ("令和0年11月", Err(EraYearZero)),
    ("平成31年5月", Err(OutsideEra)),
    ("令和元年4月", Err(OutsideEra)),
    ("平成38年1月", Err(OutsideEra)),
    ("昭和64年2月", Err(OutsideEra)),
    ("昭和64年1月", Err(OutsideYears)),
    ("平成元年1月", Err(OutsideYears)),
    ("1989-03", Err(OutsideYears)),
    ("2200-01", Err(OutsideYears)),
];

#[test]
fn table() {
    holds(owned(MONTHS), |text| typed::month(text).map(Month::text));
}
