//! What stands around one single value and says which it is: 承諾日：2026年4月15日(水) 付.

use super::{Cursor, era};

/// What makes another day or another time of the value beside it, or leaves it open: 以降, まで, の翌日, 未定.
const CHANGES: [&str; 43] = [
    "前",
    "後",
    "翌",
    "から",
    "まで",
    "迄",
    "より",
    "降",
    "以",
    "未",
    "無",
    "不",
    "ない",
    "末",
    "初",
    "旬",
    "締",
    "間",
    "中",
    "取消",
    "と",
    "及",
    "または",
    "又は",
    "もしくは",
    "昨日",
    "今日",
    "本日",
    "除",
    "過",
    "すぎ",
    "am",
    "pm",
    "before",
    "after",
    "until",
    "till",
    "not",
    "except",
    "since",
    "between",
    "or",
    "bc",
];

/// Clocks of other places: what they show is another time.
const ELSEWHERE: [&str; 24] = [
    "utc",
    "gmt",
    "est",
    "edt",
    "cst",
    "cdt",
    "mst",
    "mdt",
    "pst",
    "pdt",
    "cet",
    "cest",
    "bst",
    "ist",
    "kst",
    "hkt",
    "sgt",
    "aest",
    "eet",
    "msk",
    "現地時間",
    "世界時",
    "標準時",
    "米国",
];

/// Takes a label, up to where a value `begins` (told also whether a word starts there). Without one, nothing is taken.
///
/// A label has two letters or more, no digit, no era, neither 年 nor 月 nor 週; without a colon nothing of [`CHANGES`].
pub(super) fn before(cursor: &mut Cursor, begins: impl Fn(Cursor, bool) -> bool) {
    let mut rest = *cursor;
    let mut previous = ' ';
    loop {
        let starts_word = !previous.is_alphabetic();
        // A letter beside a digit may be an era that is not known here: T15.1.1.
        if (starts_word || !previous.is_ascii()) && begins(rest, starts_word) {
            break;
        }
        match rest.next_if(may_stand_in_label) {
            Some(next) => previous = next,
            None => return,
        }
    }
    let taken = cursor.rest().len().saturating_sub(rest.rest().len());
    let label = cursor.rest().get(..taken).unwrap_or_default().trim_end();
    let named = label.ends_with(':');
    if is_label(label) && (named || changes_nothing(label)) && !label.ends_with(['-', '/', '.']) {
        *cursor = rest;
    }
}

/// Takes everything that is left, if it is a label behind a day or a time.
pub(super) fn after(cursor: &mut Cursor, after_time: bool) {
    let label = cursor.rest();
    // What stands behind a time in Latin letters may be the zone of it.
    if after_time && label.contains(|next: char| next.is_ascii_alphabetic()) {
        return;
    }
    let starts_apart =
        !label.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '-' | '/' | '.'));
    if starts_apart && label.chars().all(may_stand_in_label) && is_label(label) && changes_nothing(label) {
        *cursor = Cursor::new("");
    }
}

fn may_stand_in_label(next: char) -> bool {
    next.is_alphabetic() && !matches!(next, '年' | '月' | '週')
        || matches!(
            next,
            ' ' | ':'
                | ','
                | '.'
                | '/'
                | '-'
                | '('
                | ')'
                | '*'
                | '#'
                | '■'
                | '□'
                | '◆'
                | '◇'
                | '●'
                | '※'
                | '→'
                | '々'
        )
}

fn is_label(label: &str) -> bool {
    let mut letters = label.chars().filter(|next| next.is_alphabetic());
    letters.next().is_some()
        && (letters.next().is_some() || label.ends_with(':'))
        && !era::is_named_in(label)
        && !has_any(label, &ELSEWHERE)
}

fn changes_nothing(label: &str) -> bool {
    !has_any(label, &CHANGES)
}

/// English words count whole, Japanese ones wherever they stand.
fn has_any(label: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        if word.is_ascii() {
            label.split(|next: char| !next.is_ascii_alphabetic()).any(|part| part == *word)
        } else {
            label.contains(word)
        }
    })
}
