//! The examples that came with the rules, row by row: `!` any problem, `?` a guessed year.

use crate::{Kind, text};

const EXAMPLES: &str = include_str!("typed.csv");

/// Splits a row of which a field may stand in quotes.
fn fields(row: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for next in row.chars() {
        match next {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            other => fields.last_mut().unwrap().push(other),
        }
    }
    fields
}

#[test]
fn every_example_is_read_as_it_says() {
    let mut wrong = Vec::new();
    let rows: Vec<_> = EXAMPLES.lines().skip(1).map(fields).collect();
    for row in &rows {
        let [kind, typed, as_of, expected, note] = row.as_slice() else { panic!("{row:?}") };
        let kind = match kind.as_str() {
            "day" => Kind::Day,
            "by" => Kind::By,
            "minute" => Kind::Minute,
            "span" => Kind::Span,
            "net" => Kind::Net,
            "gross" => Kind::Gross,
            other => panic!("{other}"),
        };
        let read = kind.read(text(typed), text(as_of));
        let about = if note.contains("guessed is about") { "~" } else { "" };
        let agrees =
            if expected == "!" { read.starts_with('!') } else { read == format!("{expected}{about}") };
        if !agrees {
            wrong.push((typed.clone(), read, expected.clone()));
        }
    }
    assert!(wrong.is_empty(), "typed, read, expected: {wrong:#?}");
    assert_eq!(rows.len(), 67);
}
