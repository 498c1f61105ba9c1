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

const TAX: [(Mark, &str); 2] = [
    (
        INCLUDED,
        "消費税込み|消費税込|税込み価格|税込価格|税込金額|税込み|税込|内税|including tax|incl. tax|incl tax|inc. tax|inc tax|\
         tax included|tax inclusive|tax incl.|with tax",
    ),
    (
        EXCLUDED,
        "消費税別途|税別途|別途税|消費税別|消費税抜き|消費税抜|税抜き価格|税抜価格|税抜金額|税抜き|税抜|税別|外税|別途消費税|本体価格|本体|+消費税|+税|\
         excluding tax|excl. tax|excl tax|ex. tax|ex tax|tax excluded|before tax|plus tax",
    ),
];
const BEFORE: [(Mark, &str); 3] = [
    (MONTH, "月額|月々|毎月|月間|月|monthly"),
    (YEAR, "年額|年間|毎年|年|yearly|annual"),
    (
        Mark::Name,
        "基本料金|基本料|利用料金|利用料|使用料|料金|初期費用|費用|ご請求|請求|金額|合計|総額|額|代金|価格|fee",
    ),
];
const BEHIND: [(Mark, &str); 3] = [
    (MONTH, "/月額|/月|/ヶ月|/か月|/カ月|/ケ月|/month|/mo.|/mo|per month|a month|monthly|月額|月"),
    (YEAR, "/年額|/年|/year|/yr|per year|a year|yearly|年額|年"),
    (TIME, "/回|per time"),
];

/// The most words that stand one behind another.
const MOST: usize = 6;

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
        for _ in 0..MOST {
            if !self.read_one(cursor, &BEFORE) {
                break;
            }
            cursor.eat(':');
        }
    }

    /// Takes those behind it.
    pub(super) fn read_behind(&mut self, cursor: &mut Cursor) {
        let _ = (0..MOST).all(|_| self.read_one(cursor, &BEHIND));
    }

    /// Takes one of the words, or several in parentheses.
    fn read_one(&mut self, cursor: &mut Cursor, words: &[(Mark, &str)]) -> bool {
        let mut rest = *cursor;
        let opened = rest.eat('(');
        let mut noted = *self;
        let mut found = false;
        for _ in 0..if opened { MOST } else { 1 } {
            let Some(mark) = rest.meaning(&TAX).or_else(|| rest.meaning(words)) else { break };
            noted.note(mark);
            found = true;
            if opened {
                rest.eat_any(&[',', '/']);
            }
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
