//! What may use what: a room only what lies below it, and no file another that uses it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of `src/`, from the top down. A file may use its own room and those below.
const ROOMS: [&str; 7] = ["wasm", "assess", "contract", "intake", "working", "law", "unit"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("lib.rs") {
            found.push(path);
        }
    }
}

/// Each file of `src/` by its place in the crate (`contract::term`), with the places that its code names.
fn files() -> BTreeMap<String, BTreeSet<String>> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    sources(&src, &mut found);
    let place = |path: &Path| {
        let path = path.strip_prefix(&src).unwrap().with_extension("");
        path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("::")
    };
    let uses = |path: &Path| {
        let text = fs::read_to_string(path).unwrap();
        let code =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        code.split("crate::")
            .skip(1)
            .map(|after| {
                let end = after
                    .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
                    .unwrap_or(after.len());
                after[..end].trim_end_matches(':').to_owned()
            })
            .collect()
    };
    found.iter().map(|path| (place(path), uses(path))).collect()
}

fn room(place: &str) -> usize {
    let name = place.split("::").next().unwrap();
    ROOMS.iter().position(|room| *room == name).unwrap_or_else(|| panic!("{place} is in no room"))
}

#[test]
fn uses_run_down_only() {
    let files = files();
    let up: Vec<String> = files
        .iter()
        .flat_map(|(file, uses)| uses.iter().map(move |used| (file, used)))
        .filter(|(_, used)| ROOMS.contains(&used.split("::").next().unwrap()))
        .filter(|(file, used)| room(used) < room(file))
        .map(|(file, used)| format!("{file} -> {used}"))
        .collect();
    assert!(files.len() > 30 && up.is_empty(), "forbidden: {up:?}");
}

/// The file that a place names: the longest that there is.
fn file_of<'a>(files: &'a BTreeMap<String, BTreeSet<String>>, used: &str) -> Option<&'a String> {
    files
        .keys()
        .filter(|file| used == *file || used.starts_with(&format!("{file}::")))
        .max_by_key(|file| file.len())
}

#[test]
fn no_circle_is_left() {
    let files = files();
    let mut left: BTreeMap<&String, BTreeSet<&String>> = files
        .iter()
        .map(|(file, uses)| {
            let used = uses.iter().filter_map(|used| file_of(&files, used));
            // A room's own file only lists what is in it.
            (file, used.filter(|used| *used != file && used.contains("::")).collect())
        })
        .collect();
    while let Some(free) = left.iter().find(|(_, uses)| uses.is_empty()).map(|(file, _)| *file) {
        left.remove(free);
        left.values_mut().for_each(|uses| {
            uses.remove(free);
        });
    }
    assert!(left.is_empty(), "these use each other: {left:?}");
}
