//! Each character of a typed text in its plainest form, before anything is read.

use crate::unit::digits;

/// The text in its plainest form.
///
/// Full-width forms become ASCII, capital letters small, every digit an ASCII digit, and signs that stand for several
/// characters (㋿, ㋃, ㏮, ㈪) those characters. Look-alikes that PDFs and input methods leave behind (⽉ ⽇ ○ ◯ ー 。) become
/// what was meant. What cannot be seen is dropped; a run of spaces becomes one, and none is left at either end.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for typed in text.chars().filter(|&typed| !is_invisible(typed)) {
        if typed.is_whitespace() {
            if !(folded.is_empty() || folded.ends_with(' ')) {
                folded.push(' ');
            }
        } else {
            push_plain(&mut folded, typed);
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    // What a table has in quotes.
    match folded.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(quoted) => quoted.to_owned(),
        None => folded,
    }
}

/// Whether a text has nothing in it that can be seen: whether folding it leaves nothing.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|typed| typed.is_whitespace() || is_invisible(typed))
}

/// Soft hyphens, zero-width characters, direction marks, variation selectors, key caps, the byte order mark.
fn is_invisible(typed: char) -> bool {
    matches!(
        typed,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{20e3}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0100}'..='\u{e01ef}'
    )
}

fn push_plain(folded: &mut String, typed: char) {
    let past = |first: char| i64::from(u32::from(typed).saturating_sub(u32::from(first)));
    match typed {
        '㋀'..='㋋' => push_numbered(folded, past('㋀').saturating_add(1), '月'),
        '㏠'..='㏾' => push_numbered(folded, past('㏠').saturating_add(1), '日'),
        // The digits of the mathematical alphabets, five times 0 to 9.
        '𝟎'..='𝟿' => digits::push_padded(folded, past('𝟎').rem_euclid(10), 1),
        _ => match sign(typed) {
            Some(meant) => folded.push_str(meant),
            None => folded.push(plain(typed)),
        },
    }
}

fn push_numbered(folded: &mut String, number: i64, unit: char) {
    digits::push_padded(folded, number, 1);
    folded.push(unit);
}

/// What one sign stands for, where that is more than one character.
fn sign(typed: char) -> Option<&'static str> {
    Some(match typed {
        '㋿' => "令和",
        '㍻' => "平成",
        '㍼' => "昭和",
        '㈪' | '㊊' => "(月)",
        '㈫' | '㊋' => "(火)",
        '㈬' | '㊌' => "(水)",
        '㈭' | '㊍' => "(木)",
        '㈮' | '㊎' => "(金)",
        '㈯' | '㊏' => "(土)",
        '㈰' | '㊐' => "(日)",
        '㈷' | '㊗' => "(祝)",
        '㉁' | '㊡' => "(休)",
        '㏂' => "am",
        '㏘' => "pm",
        '廿' => "2十",
        '卅' => "3十",
        _ => return None,
    })
}

/// A character in its plainest form.
fn plain(typed: char) -> char {
    let ascii = match typed {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(typed).saturating_sub(0xfee0)).unwrap_or(typed),
        _ => typed,
    };
    match ascii.to_ascii_lowercase() {
        '\u{2d7}' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '−' | 'ー' | 'ｰ' | '─' | '━' | '﹣' => {
            '-'
        }
        '﹕' | '∶' | '꞉' => ':',
        '、' | '､' | '﹐' => ',',
        '。' | '｡' | '﹒' => '.',
        '・' | '･' | '⁄' | '∕' => '/',
        '’' | '‘' | '′' => '\'',
        '“' | '”' => '"',
        '\\' | '￥' => '¥',
        '〔' | '【' | '[' | '<' | '〈' | '《' | '「' | '『' | '﹙' => '(',
        '〕' | '】' | ']' | '>' | '〉' | '》' | '」' | '』' | '﹚' => ')',
        '〇' | '○' | '◯' | '零' | '\u{f9b2}' => '0',
        '一' | '⼀' | '壱' | '壹' | '弌' => '1',
        '二' | '⼆' | '弐' | '貳' | '弍' | '贰' => '2',
        '三' | '参' | '參' | '\u{f96b}' | '弎' => '3',
        '四' | '肆' => '4',
        '五' | '伍' => '5',
        '六' | '\u{f9d1}' | '陸' | '\u{f9d3}' => '6',
        '七' | '漆' | '柒' => '7',
        '八' | '⼋' | '捌' => '8',
        '九' | '玖' => '9',
        '⼗' | '拾' | '\u{f973}' => '十',
        '佰' | '陌' => '百',
        '仟' | '阡' => '千',
        '萬' => '万',
        '圓' | '圎' => '円',
        '\u{f98e}' => '年',
        '⽉' | '⺝' => '月',
        '⽇' | '⺜' => '日',
        '⽕' => '火',
        '⽔' => '水',
        '⽊' => '木',
        '⾦' | '\u{f90a}' => '金',
        '⼟' => '土',
        '⼤' => '大',
        '⼊' => '入',
        '\u{f9a8}' => '令',
        '\u{fa51}' => '祝',
        '\u{f9be}' => '料',
        plain => plain,
    }
}
