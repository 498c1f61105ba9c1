//! Words that say that a value is not exact: 頃, 約.

use super::Cursor;

/// Takes one that stands before a value.
pub(super) fn before(cursor: &mut Cursor) -> bool {
    cursor.any_word(&[
        "約",
        "およそ",
        "おおよそ",
        "おおむね",
        "だいたい",
        "大体",
        "概ね",
        "凡そ",
        "about",
        "approximately",
        "approx.",
        "approx",
        "around",
        "roughly",
        "circa",
        "ca.",
    ])
}

/// Takes one that stands behind a value.
pub(super) fn after(cursor: &mut Cursor) -> bool {
    cursor.any_word(&[
        "頃",
        "ころ",
        "ごろ",
        "くらい",
        "ぐらい",
        "位",
        "程度",
        "ほど",
        "程",
        "前後",
        "あたり",
        "approximately",
        "approx.",
        "approx",
        "or so",
    ])
}
