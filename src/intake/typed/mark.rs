//! Words around an amount that say what it includes and how often it is due: 税込, /月.

use super::Cursor;

/// Whether an amount has consumption tax in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tax {
    /// It has: 税込, 内税.
    Included,
    /// It is before tax: 税抜, 税別, 外税.
    Excluded,
}

/// For what an amount is due each time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// A month.
    Month,
    /// A year.
    Year,
    /// A time that something is done.
    Time,
}

/// What a word around an amount says.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    Tax(Tax),
    Per(Per),
    /// Nothing that matters here: 料金, 合計.
    Name,
}

const INCLUDED: Mark = Mark::Tax(Tax::Included);
const EXCLUDED: Mark = Mark::Tax(Tax::Excluded);
const MONTH: Mark = Mark::Per(Per::Month);
const YEAR: Mark = Mark::Per(Per::Year);
const TIME: Mark = Mark::Per(Per::Time);

/// Of words that begin alike, the longest first.
const TAX: [(&str, Mark); 41] = [
    ("消費税込み", INCLUDED),
    ("消費税込", INCLUDED),
    ("税込み価格", INCLUDED),
    ("税込価格", INCLUDED),
    ("税込金額", INCLUDED),
    ("税込み", INCLUDED),
    ("税込", INCLUDED),
    ("内税", INCLUDED),
    ("including tax", INCLUDED),
    ("incl. tax", INCLUDED),
    ("incl tax", INCLUDED),
    ("inc. tax", INCLUDED),
    ("inc tax", INCLUDED),
    ("tax included", INCLUDED),
    ("tax inclusive", INCLUDED),
    ("tax incl.", INCLUDED),
    ("tax in", INCLUDED),
    ("with tax", INCLUDED),
    ("消費税別", EXCLUDED),
    ("消費税抜き", EXCLUDED),
    ("消費税抜", EXCLUDED),
    ("税抜き価格", EXCLUDED),
    ("税抜価格", EXCLUDED),
    ("税抜金額", EXCLUDED),
    ("税抜き", EXCLUDED),
    ("税抜", EXCLUDED),
    ("税別", EXCLUDED),
    ("外税", EXCLUDED),
    ("別途消費税", EXCLUDED),
    ("本体価格", EXCLUDED),
    ("本体", EXCLUDED),
    ("+消費税", EXCLUDED),
    ("+税", EXCLUDED),
    ("excluding tax", EXCLUDED),
    ("excl. tax", EXCLUDED),
    ("excl tax", EXCLUDED),
    ("ex. tax", EXCLUDED),
    ("ex tax", EXCLUDED),
    ("tax excluded", EXCLUDED),
    ("before tax", EXCLUDED),
    ("plus tax", EXCLUDED),
];

const BEFORE: [(&str, Mark); 27] = [
    ("月額", MONTH),
    ("月々", MONTH),
    ("毎月", MONTH),
    ("月間", MONTH),
    ("年額", YEAR),
    ("年間", YEAR),
    ("毎年", YEAR),
    ("monthly", MONTH),
    ("yearly", YEAR),
    ("annual", YEAR),
    ("基本料金", Mark::Name),
    ("基本料", Mark::Name),
    ("利用料金", Mark::Name),
    ("利用料", Mark::Name),
    ("使用料", Mark::Name),
    ("料金", Mark::Name),
    ("初期費用", Mark::Name),
    ("費用", Mark::Name),
    ("ご請求", Mark::Name),
    ("請求", Mark::Name),
    ("金額", Mark::Name),
    ("合計", Mark::Name),
    ("総額", Mark::Name),
    ("額", Mark::Name),
    ("代金", Mark::Name),
    ("価格", Mark::Name),
    ("fee", Mark::Name),
];

const BEHIND: [(&str, Mark); 23] = [
    ("/月額", MONTH),
    ("/月", MONTH),
    ("/ヶ月", MONTH),
    ("/か月", MONTH),
    ("/カ月", MONTH),
    ("/ケ月", MONTH),
    ("/month", MONTH),
    ("/mo.", MONTH),
    ("/mo", MONTH),
    ("per month", MONTH),
    ("a month", MONTH),
    ("monthly", MONTH),
    ("月額", MONTH),
    ("/年額", YEAR),
    ("/年", YEAR),
    ("/year", YEAR),
    ("/yr", YEAR),
    ("per year", YEAR),
    ("a year", YEAR),
    ("yearly", YEAR),
    ("年額", YEAR),
    ("/回", TIME),
    ("per time", TIME),
];

/// The words around an amount.
#[derive(Clone, Copy, Default)]
pub(super) struct Marks {
    pub(super) tax: Option<Tax>,
    pub(super) per: Option<Per>,
    /// Whether two of them contradict each other.
    pub(super) contradict: bool,
}

impl Marks {
    /// Takes those before an amount: 月額料金（税抜）：.
    pub(super) fn read_before(&mut self, cursor: &mut Cursor) {
        while self.read_one(cursor, &BEFORE) {
            cursor.eat(':');
        }
    }

    /// Takes those behind it.
    pub(super) fn read_behind(&mut self, cursor: &mut Cursor) {
        while self.read_one(cursor, &BEHIND) {}
    }

    /// Takes one of the words, or several in parentheses.
    fn read_one(&mut self, cursor: &mut Cursor, words: &[(&str, Mark)]) -> bool {
        let mut rest = *cursor;
        let opened = rest.eat('(');
        let mut noted = *self;
        let mut found = false;
        while let Some(mark) = rest.meaning(&TAX).or_else(|| rest.meaning(words)) {
            noted.note(mark);
            found = true;
            if !opened {
                break;
            }
            rest.eat_any(&[',', '/']);
        }
        if !found || (opened && !rest.eat(')')) {
            return false;
        }
        *self = noted;
        *cursor = rest;
        true
    }

    fn note(&mut self, mark: Mark) {
        match mark {
            Mark::Tax(tax) => self.contradict |= self.tax.replace(tax).is_some_and(|before| before != tax),
            Mark::Per(per) => self.contradict |= self.per.replace(per).is_some_and(|before| before != per),
            Mark::Name => {}
        }
    }
}
