//! Whole numbers as text. `core::fmt` would do it too, at four times the bytes that a visitor downloads.

/// Appends `number`, padded with zeros on the left to at least `width` digits.
pub fn push_padded(text: &mut String, number: i64, width: usize) {
    if number < 0 {
        text.push('-');
    }
    let mut digits = Vec::with_capacity(20);
    let mut rest = number.unsigned_abs();
    while rest > 0 || digits.len() < width.max(1) {
        digits.push(char::from_digit(u32::try_from(rest % 10).unwrap_or(0), 10).unwrap_or('0'));
        rest /= 10;
    }
    text.extend(digits.iter().rev());
}

/// `number` as text.
pub fn text(number: i64) -> String {
    let mut text = String::new();
    push_padded(&mut text, number, 1);
    text
}
