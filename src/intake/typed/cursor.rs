//! A place in a typed text.

/// What is left of a folded text. Its methods take characters off the front, or leave it as it was.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a>(&'a str);

impl<'a> Cursor<'a> {
    /// The front of a text that was folded.
    pub(super) fn new(folded: &'a str) -> Self {
        Cursor(folded)
    }

    /// What is left.
    pub(super) fn rest(self) -> &'a str {
        self.0
    }

    /// The next character; not taken.
    pub(super) fn peek(self) -> Option<char> {
        self.0.chars().next()
    }

    /// Whether what comes next begins with one of these letters, spaces aside: asked where most begin with none.
    pub(super) fn is_at_any(mut self, letters: &str) -> bool {
        self.spaces();
        self.peek().is_some_and(|next| letters.chars().any(|letter| letter == next))
    }

    /// Takes the next character if `wanted` holds for it.
    pub(super) fn next_if(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        let mut rest = self.0.chars();
        let next = rest.next().filter(|&next| wanted(next))?;
        self.0 = rest.as_str();
        Some(next)
    }

    /// Takes the space that may come next; folding left no two in a row.
    pub(super) fn spaces(&mut self) {
        if let Some(rest) = self.0.strip_prefix(' ') {
            self.0 = rest;
        }
    }

    /// Takes `wanted`, with spaces before it.
    pub(super) fn eat(&mut self, wanted: char) -> bool {
        self.eat_any(&[wanted]).is_some()
    }

    /// Takes one of `wanted`, with spaces before it.
    pub(super) fn eat_any(&mut self, wanted: &[char]) -> Option<char> {
        let mut rest = *self;
        rest.spaces();
        let next = rest.next_if(|next| wanted.contains(&next))?;
        *self = rest;
        Some(next)
    }

    /// Takes all of `wanted`, with spaces before it. A word in Latin letters ends where they end.
    pub(super) fn word(&mut self, wanted: &str) -> bool {
        self.bytes(wanted.as_bytes())
    }

    fn bytes(&mut self, wanted: &[u8]) -> bool {
        let mut rest = *self;
        rest.spaces();
        let Some(after) = rest.0.as_bytes().strip_prefix(wanted) else { return false };
        let in_letters = wanted.last().is_some_and(u8::is_ascii_lowercase);
        if in_letters && after.first().is_some_and(u8::is_ascii_lowercase) {
            return false;
        }
        self.0 = rest.0.get(wanted.len()..).unwrap_or_default();
        true
    }

    /// Takes the first that comes next of several words, parted by `|`. Of words that begin alike the longest stands first.
    pub(super) fn any_word(&mut self, words: &str) -> bool {
        let first = self.first_byte();
        parted(words).any(|word| word.first() == first && self.bytes(word))
    }

    /// Takes the first that comes next of several words for each meaning, and says what it means.
    pub(super) fn meaning<T: Copy>(&mut self, meanings: &[(T, &str)]) -> Option<T> {
        meanings.iter().find(|(_, words)| self.any_word(words)).map(|&(meaning, _)| meaning)
    }

    /// Whether one of these words stands anywhere in what is left, a word in Latin letters whole.
    pub(super) fn has_any_word(mut self, words: &str) -> bool {
        // Most characters begin none of them. (`str::contains` would bring the formatting of its panics with it.)
        let bit = |letter: char| 1_u128.rotate_left(u32::from(letter));
        let first_letters = words.split('|').filter_map(|word| word.chars().next());
        let begin_words = first_letters.fold(0, |bits, letter| bits | bit(letter));
        loop {
            if self.peek().is_some_and(|next| begin_words & bit(next) != 0) && self.any_word(words) {
                return true;
            }
            match self.next_if(|_| true) {
                Some(next) if next.is_ascii_alphabetic() => {
                    while self.next_if(|next| next.is_ascii_alphabetic()).is_some() {}
                }
                Some(_) => {}
                None => return false,
            }
        }
    }

    /// Takes the first that comes next of several names, parted by `|`, and says which.
    pub(super) fn any_name(&mut self, names: &str) -> Option<u32> {
        let first = self.first_byte();
        let place = parted(names).position(|name| name.first() == first && self.name(name))?;
        u32::try_from(place).ok()
    }

    /// What comes next begins with, spaces aside: most words are told apart by it at once.
    fn first_byte(mut self) -> Option<&'a u8> {
        self.spaces();
        self.0.as_bytes().first()
    }

    /// Takes a name that may be cut short after three letters, and a full stop after it.
    fn name(&mut self, full: &[u8]) -> bool {
        let mut rest = *self;
        rest.spaces();
        let letters = full.iter().zip(rest.0.as_bytes()).take_while(|(letter, next)| letter == next).count();
        rest.0 = rest.0.get(letters..).unwrap_or_default();
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

    /// Takes exactly so many digits, with spaces before them, if no more come.
    pub(super) fn exactly(&mut self, wanted: u32) -> Option<i64> {
        let mut rest = *self;
        rest.spaces();
        let (value, count) = rest.digits()?;
        if count != wanted {
            return None;
        }
        *self = rest;
        Some(value)
    }

    /// Takes a number of one or two digits, 十 and its company included, with spaces before it.
    pub(super) fn small_number(&mut self) -> Option<u32> {
        let mut rest = *self;
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
        self.0.is_empty()
    }
}

/// Words that are parted by `|`, byte by byte: the standard library's search for a character costs more than they are long.
fn parted(words: &str) -> impl Iterator<Item = &[u8]> {
    words.as_bytes().split(|&byte| byte == b'|')
}
