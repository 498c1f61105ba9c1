//! Words that say that a value is not exact: 頃, 約.

use super::Cursor;

/// Takes one that stands before a value.
pub(super) fn before(cursor: &mut Cursor) -> bool {
    cursor.any_word(
        "約|およそ|おおよそ|だいたい|大体|概ね|about|approximately|approx.|approx|around|roughly|circa|ca.",
    )
}

/// Takes those that stand behind a value.
pub(super) fn after(cursor: &mut Cursor) -> bool {
    let mut found = false;
    while cursor
        .any_word("頃|ころ|ごろ|くらい|ぐらい|位|程度|ほど|程|前後|あたり|approximately|approx.|approx|or so")
    {
        found = true;
    }
    found
}
