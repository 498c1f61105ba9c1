//! The characters of a typed text, each folded to its plainest form.

use core::str::Chars;

/// What is left of a text. Its methods take characters off the front, or leave it as it was.
#[derive(Clone)]
pub(super) struct Cursor<'a>(Chars<'a>);

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Cursor(text.chars())
    }

    /// The next character, folded; not taken.
    pub(super) fn peek(&self) -> Option<char> {
        self.0.clone().find_map(fold)
    }

    /// Takes the next character if `wanted` holds for it.
    pub(super) fn next_if(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        let mut rest = self.0.clone();
        let next = rest.find_map(fold).filter(|&next| wanted(next))?;
        self.0 = rest;
        Some(next)
    }

    pub(super) fn spaces(&mut self) {
        while self.next_if(|next| next == ' ').is_some() {}
    }

    /// Takes `wanted`, with spaces before it.
    pub(super) fn eat(&mut self, wanted: char) -> bool {
        self.eat_any(&[wanted]).is_some()
    }

    /// Takes one of `wanted`, with spaces before it.
    pub(super) fn eat_any(&mut self, wanted: &[char]) -> Option<char> {
        let mut rest = self.clone();
        rest.spaces();
        let next = rest.next_if(|next| wanted.contains(&next))?;
        *self = rest;
        Some(next)
    }

    /// Takes all of `wanted`, with spaces before it.
    pub(super) fn word(&mut self, wanted: &str) -> bool {
        let mut rest = self.clone();
        rest.spaces();
        let found = wanted.chars().all(|letter| rest.next_if(|next| next == letter).is_some());
        if found {
            *self = rest;
        }
        found
    }

    /// Takes a name that may be cut short after three letters, and a full stop after it.
    pub(super) fn name(&mut self, full: &str) -> bool {
        let mut rest = self.clone();
        rest.spaces();
        let letters =
            full.chars().take_while(|&letter| rest.next_if(|next| next == letter).is_some()).count();
        let found = letters >= 3 && !rest.peek().is_some_and(|next| next.is_ascii_lowercase());
        if found {
            rest.next_if(|next| next == '.');
            *self = rest;
        }
        found
    }

    /// Takes a digit, if one comes next.
    pub(super) fn digit(&mut self) -> Option<i64> {
        self.next_if(|next| next.is_ascii_digit())?.to_digit(10).map(i64::from)
    }

    /// Takes the digits that come next, and says what they come to (saturating) and how many they are.
    pub(super) fn digits(&mut self) -> Option<(i64, u32)> {
        let mut value = 0_i64;
        let mut count = 0_u32;
        while let Some(digit) = self.digit() {
            value = value.saturating_mul(10).saturating_add(digit);
            count = count.saturating_add(1);
        }
        (count > 0).then_some((value, count))
    }

    /// Takes a number of one or two digits, 十 and its company included, with spaces before it.
    pub(super) fn small_number(&mut self) -> Option<u32> {
        let mut rest = self.clone();
        rest.spaces();
        let first = rest.digits();
        let (value, count) = if rest.next_if(|next| next == '十').is_some() {
            let (tens, width) = first.unwrap_or((1, 1));
            let (ones, ones_width) = rest.digits().unwrap_or((0, 1));
            (tens.saturating_mul(10).saturating_add(ones), width.max(ones_width).saturating_add(1))
        } else {
            first?
        };
        let value = u32::try_from(value).ok().filter(|_| count <= 2)?;
        *self = rest;
        Some(value)
    }

    /// Whether nothing is left but spaces.
    pub(super) fn at_end(mut self) -> bool {
        self.spaces();
        self.peek().is_none()
    }
}

/// A character in its plainest form; `None` for one that cannot be seen.
///
/// Full-width forms become ASCII, capital letters small, Kanji digits digits. The keys for hyphen, comma, stop and slash
/// give ー 、 。 ・ under a Japanese input method: these become what was meant.
fn fold(typed: char) -> Option<char> {
    let ascii = match typed {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(typed).wrapping_sub(0xfee0))?,
        _ => typed,
    };
    Some(match ascii.to_ascii_lowercase() {
        // Soft hyphen, zero-width characters, direction marks, variation selectors, the byte order mark.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => {
            return None;
        }
        '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => return None,
        '\t' | '\n' | '\r' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        '\u{2010}'..='\u{2015}' | '−' | 'ー' | 'ｰ' | '─' | '﹣' => '-',
        '、' | '､' => ',',
        '。' | '｡' => '.',
        '・' | '･' => '/',
        '\\' | '￥' => '¥',
        '〇' => '0',
        '一' => '1',
        '二' => '2',
        '三' => '3',
        '四' => '4',
        '五' => '5',
        '六' => '6',
        '七' => '7',
        '八' => '8',
        '九' => '9',
        plain => plain,
    })
}
