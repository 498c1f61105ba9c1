//! What the contract terms of a managed hosting service (セキュアマネージメントサーバサービス契約約款, text of 2017-06-01)
//! come to: when a cancellation takes effect, what is then owed, what an outage gives, whether withdrawal is still
//! possible, what a late payment costs, what it all costs. Every result carries its working, each line of it its article,
//! and what the other readings of a doubtful clause give.
//!
//! ```
//! use hosting_contract::{Input, assess};
//!
//! let case: Input = serde_json::from_str(
//!     r#"{ "asOf": "令和8年6月20日",
//!          "contract": { "formedOn": "2026/4/15" },
//!          "plan": { "monthlyFee": "39,800円" },
//!          "outages": [{ "awareAt": "2026-06-01 10:00", "span": "61時間25分", "cause": "company", "total": true }] }"#,
//! )?;
//! let assessment = assess(&case)?;
//! let outage = assessment.outages.as_deref().and_then(<[_]>::first).and_then(Option::as_ref).ok_or("no result")?;
//! // 2 full days x 39,800 / 30 = 2,653.33…: below 10,000 yen, so the use is extended by 61:25.
//! assert_eq!((outage.amount.0, outage.extension_minutes), (2_653, 3_685));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Vocabulary
//!
//! | Contract | Here | Article |
//! | --- | --- | --- |
//! | 利用契約の成立 | formation, `formed_on` | 17 |
//! | 利用起算日 | `usage_start` | 14 |
//! | 契約期間 | initial term, `initial` | 13(1) |
//! | 更新 | renewal | 13(2) |
//! | 解除 | cancellation | 26, 27 |
//! | 受理 | acceptance, `accepted_on` | 27(2) |
//! | 廃止 | discontinuation | 25, 27(4) |
//! | 料金等: 初期・月間・年間・その他費用 | fees: initial, monthly, annual, other | 30(1) |
//! | 期限の利益の喪失 | all debt falls due, `debt_due_on` | 30(3) |
//! | 認知 | awareness, `aware_at` | 37(1) |
//! | 返却 / 利用期間の延長 | refund / extension | 37(1) |
//! | 特別利用料金 | special fee | 33 |
//! | 遅延損害金 | late charge | 34 |
//! | クーリングオフ | cooling-off | 45 |
//!
//! # What is not computed
//!
//! Damages themselves (40 only caps them), what a suspension means for the service (22 leaves the fees as they are: they
//! run on), transfers of the contract (19), confidentiality (36), and every question of fact: whose fault an outage was,
//! whether a purpose is lost, whether a request was accepted.

// Results are exact, and nothing that is typed may panic.
#![deny(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used,
    missing_docs,
    unsafe_code
)]

mod assess;
mod contract;
mod intake;
mod law;
mod unit;
mod working;

pub use assess::{Assessment, Steps, assess, assess_with};
pub use contract::{
    bill::{Item, ItemKind, MonthlyBill},
    cancellation::CancellationResult,
    cooling_off::{self, CoolingOff},
    delayed_start::DelayedStartResult,
    estimate::{Estimate, Exit},
    evasion::EvasionResult,
    late_charge::{LateCharge, Years, interest},
    notice::NoticeResult,
    outage::{Assumed, Claim, OutageResult, Outcome, PayoutFrom},
    term::{AcceptBy, Current, Phase, Term, TermResult},
};
pub use intake::{Code, Guess, Input, Problem, ShapeError, Understood};
pub use law::{holidays, tax_rate::consumption_tax};
pub use unit::{Amount, Day, Minute, Month, PerMille, Period, Ratio, Yen};
pub use working::{
    Article, Event, Note, NoteCode, Question, ReadingOutcome, Readings, Rule, RuleCode, Step, TimelineEvent,
    Value, reading,
};

#[cfg(target_arch = "wasm32")]
mod wasm;
