//! What stands around one single value and says which it is: 承諾日：2026年4月15日(水) 付.

use super::{Cursor, era};

/// What makes another day or another time of the value beside it, or leaves it open: 以降, まで, の翌日, 未定.
const CHANGES: &str = "前|後|翌|から|まで|迄|より|降|以|未|無|不|ない|末|初|旬|締|間|中|取消|と|及|または|又は|もしくは|除|過|すぎ|\
                       昨日|今日|本日|am|pm|before|after|until|till|not|except|since|between|or|bc";

/// Clocks of other places: what they show is another time.
const ELSEWHERE: &str = "utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst|ist|kst|hkt|sgt|aest|eet|msk|\
                         現地時間|世界時|標準時|米国";

/// The longest label, in characters.
const LONGEST: usize = 40;

/// Takes a label, up to where a value `begins` (told also whether a word starts there). Without one, nothing is taken.
///
/// A label has two letters or more, not too many, no digit, no era, neither 年 nor 月 nor 週; without a colon nothing of [`CHANGES`].
pub(super) fn before(cursor: &mut Cursor, begins: impl Fn(Cursor, bool) -> bool) {
    let mut rest = *cursor;
    let mut previous = ' ';
    let mut begun = false;
    for _ in 0..=LONGEST {
        let starts_word = !is_letter(previous);
        // A letter beside a digit may be an era that is not known here: T15.1.1.
        begun = (starts_word || !previous.is_ascii()) && begins(rest, starts_word);
        if begun {
            break;
        }
        match rest.next_if(may_stand_in_label) {
            Some(next) => previous = next,
            None => return,
        }
    }
    if !begun {
        return;
    }
    let taken = cursor.rest().len().saturating_sub(rest.rest().len());
    let label = cursor.rest().get(..taken).unwrap_or_default();
    let label = label.strip_suffix(' ').unwrap_or(label);
    let ends_well = !matches!(label.chars().next_back(), None | Some('-' | '/' | '.'));
    if ends_well && is_label(label) && (label.ends_with(':') || changes_nothing(label)) {
        *cursor = rest;
    }
}

/// Takes everything that is left, if it is a label behind a day or a time.
pub(super) fn after(cursor: &mut Cursor, after_time: bool) {
    let label = cursor.rest();
    if label.chars().nth(LONGEST).is_some() {
        return;
    }
    // What stands behind a time in Latin letters may be the zone of it.
    let may_be_zone = after_time && label.chars().any(|next| next.is_ascii_alphabetic());
    let stands_apart = !label
        .chars()
        .next()
        .is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, '-' | '/' | '.'));
    let has_letters = label.chars().any(is_letter);
    let fits = stands_apart && has_letters && !may_be_zone && label.chars().all(may_stand_in_label);
    if fits && is_label(label) && changes_nothing(label) {
        *cursor = Cursor::new("");
    }
}

/// Latin letters, kana, and the characters of Japanese.
fn is_letter(next: char) -> bool {
    next.is_ascii_alphabetic()
        || matches!(next, '々' | '\u{3041}'..='\u{30fe}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}')
}

fn may_stand_in_label(next: char) -> bool {
    const MARKS: &str = " :=,./-()*#■□◆◇●※→…";
    is_letter(next) && !matches!(next, '年' | '月' | '週') || MARKS.chars().any(|mark| mark == next)
}

fn is_label(label: &str) -> bool {
    let letters = label.chars().filter(|&next| is_letter(next)).count();
    let words = Cursor::new(label);
    // A bullet or a parenthesis is enough by itself.
    let fits = match letters {
        0 => !label.chars().any(|next| matches!(next, ' ' | ':' | '=' | ',' | '.' | '/' | '-')),
        1 => label.ends_with(':'),
        _ => true,
    };
    fits && !words.has_any_word(era::NAMES) && !words.has_any_word(ELSEWHERE)
}

fn changes_nothing(label: &str) -> bool {
    !Cursor::new(label).has_any_word(CHANGES)
}
