//! What a rule leaves behind beside its figure: the kinds, and their closed lists of codes. A misspelt code does not
//! compile.

mod article;
mod code;
mod note;
pub mod reading;
mod record;
mod step;
mod timeline;

pub use article::Article;
pub(crate) use code::codes;
pub use note::{Note, NoteCode};
pub use reading::{Question, ReadingOutcome, Readings};
pub use record::Working;
pub use step::{Rule, RuleCode, Step, Value};
pub use timeline::{Event, TimelineEvent};
