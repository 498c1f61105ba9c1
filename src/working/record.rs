//! What a rule leaves behind beside its figure.

use std::collections::BinaryHeap;

use crate::unit::Day;
use crate::working::article::Article;
use crate::working::note::{Note, NoteCode};
use crate::working::reading::{Outcome, Question, ReadingOutcome, Readings};
use crate::working::step::{Rule, Step, Value};
use crate::working::timeline::{Event, TimelineEvent};

/// The readings that a figure goes by, and what is recorded while it is computed: the steps, what other readings give,
/// the dates and the notes. Where only the figure is wanted nothing of that is built.
#[derive(Clone, Debug, Default)]
pub struct Working {
    /// One reading for each open question.
    pub readings: Readings,
    /// The block of the case that is worked out: `outages[0]`.
    path: String,
    steps: Option<Vec<Step>>,
    outcomes: Option<Vec<ReadingOutcome>>,
    events: Option<Vec<TimelineEvent>>,
    notes: Option<Vec<Note>>,
}

impl Working {
    /// Records everything, steps only if they are wanted.
    pub fn kept(readings: Readings, with_steps: bool) -> Working {
        Working {
            readings,
            path: String::new(),
            steps: with_steps.then(Vec::new),
            outcomes: Some(Vec::new()),
            events: Some(Vec::new()),
            notes: Some(Vec::new()),
        }
    }

    /// Records nothing, for a figure under other readings or on the way to another.
    pub fn dropped(readings: Readings) -> Working {
        Working { readings, ..Working::default() }
    }

    /// Records nothing, under the same readings.
    pub fn aside(&self) -> Working {
        Working::dropped(self.readings)
    }

    /// Turns to a block of the case. What was begun without a result is forgotten.
    pub fn begin(&mut self, path: impl Into<String>) -> &mut Working {
        self.take();
        self.at(path)
    }

    /// Turns to a part of the case, for its dates.
    pub fn at(&mut self, path: impl Into<String>) -> &mut Working {
        self.path = path.into();
        self
    }

    /// The next line of the working.
    #[inline]
    pub fn step(&mut self, article: Article, rule: impl FnOnce() -> Rule) {
        if self.steps.is_some() {
            self.push(article, rule());
        }
    }

    // One copy, however many rules there are.
    #[inline(never)]
    fn push(&mut self, article: Article, rule: Rule) {
        if let Some(steps) = &mut self.steps {
            steps.push(Step { article, rule });
        }
    }

    /// What a question's readings give, each worked out anew with nothing recorded. A reading that gives nothing here is
    /// left out; where the chosen one is, so is the question.
    pub fn compare(&mut self, question: Question, value: &dyn Fn(&mut Working) -> Option<Value>) {
        self.compare_under(question.article(), question, value);
    }

    /// The same, where another clause than the question's own leaves it open.
    pub fn compare_under(
        &mut self,
        article: Article,
        question: Question,
        value: &dyn Fn(&mut Working) -> Option<Value>,
    ) {
        let Some(compared) = &mut self.outcomes else { return };
        let outcome = |&reading: &&'static str| {
            let value = value(&mut Working::dropped(self.readings.with(question, reading)?))?;
            Some(Outcome { reading, value })
        };
        let outcomes: Vec<Outcome> = question.options().iter().filter_map(outcome).collect();
        let chosen = self.readings.chosen(question);
        if let Some(Outcome { value, .. }) = outcomes.iter().find(|outcome| outcome.reading == chosen) {
            let differs = outcomes.iter().any(|outcome| outcome.value != *value);
            compared.push(ReadingOutcome { id: question, article, chosen, outcomes, differs });
        }
    }

    /// The steps and the comparisons so far, which are then no longer here.
    pub fn take(&mut self) -> (Vec<Step>, Vec<ReadingOutcome>) {
        let take = |steps: &mut Vec<Step>| std::mem::take(steps);
        let outcomes = self.outcomes.as_mut().map(std::mem::take);
        (self.steps.as_mut().map(take).unwrap_or_default(), outcomes.unwrap_or_default())
    }

    /// A day of the block, if there is one.
    pub fn on(&mut self, on: impl Into<Option<Day>>, event: Event, article: Article) {
        on.into().into_iter().for_each(|on| self.event(on, None, event, article, false));
    }

    /// Several days.
    pub fn lasting(&mut self, on: Day, last: Day, event: Event, article: Article) {
        self.event(on, Some(last), event, article, false);
    }

    /// The last day to do something, and whether that is still open: the subject knows what ends it.
    pub fn deadline(&mut self, on: Day, event: Event, article: Article, open: bool) {
        self.event(on, None, event, article, open);
    }

    #[inline(never)]
    fn event(&mut self, on: Day, until: Option<Day>, event: Event, article: Article, deadline: bool) {
        if let Some(events) = &mut self.events {
            events.push(TimelineEvent { on, until, event, article, path: self.path.clone(), deadline });
        }
    }

    /// The path of a part of the block.
    pub fn part(&self, key: &str) -> String {
        [&self.path, ".", key].concat()
    }

    /// A note on what stands at a path.
    pub fn note(&mut self, path: impl Into<String>, code: NoteCode, on: impl Into<Option<Day>>) {
        if let Some(notes) = &mut self.notes {
            notes.push(Note { path: path.into(), code, on: on.into() });
        }
    }

    /// A note on the block itself.
    pub fn note_here(&mut self, code: NoteCode, on: impl Into<Option<Day>>) {
        self.note(self.path.clone(), code, on);
    }

    /// The events by day, those of one day as they were recorded, and the notes.
    pub fn finish(self) -> (Vec<TimelineEvent>, Vec<Note>) {
        // A heap of days and places, since the library's own stable sort is a sixtieth of the module.
        let mut events: Vec<_> = self.events.unwrap_or_default().into_iter().map(Some).collect();
        let days = events.iter().flatten().map(|event| event.on);
        let order: BinaryHeap<_> = days.zip(0_usize..).collect();
        let by_day = order.into_sorted_vec().into_iter();
        let sorted = by_day.filter_map(|(_, at)| events.get_mut(at)?.take()).collect();
        (sorted, self.notes.unwrap_or_default())
    }
}
