//! Both ways to read a file agree.

use std::fs;
use std::path::Path;

use super::read;
use super::words::words;
use crate::export_rules::File;
use crate::exports::{read_any, without_preamble};
use crate::tree::FileKind;

/// The route files of every tree of the tests, and of the example.
fn texts() -> Vec<String> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["tests", "../app", "../tests"].map(|folder| package.join(folder));
    let files = folders.iter().flat_map(walkdir::WalkDir::new).flatten();
    let files = files.filter(|file| FileKind::ALL.iter().any(|kind| file.file_name() == kind.file_name()));
    files.filter_map(|file| fs::read_to_string(file.path()).ok()).collect()
}

/// Whether a text is plain. If so, it is read as any text would be.
fn is_plain(text: &str) -> bool {
    let text = &without_preamble(text);
    let file = File { kind: FileKind::Route, path: "app/route.rs", text };
    let Some(handlers) = read(&file) else { return false };
    assert_eq!((handlers, Vec::new()), read_any(&file), "{text}");
    true
}

#[test]
fn a_plain_file_is_read_as_any_file() {
    let texts = texts();
    let plain = texts.iter().filter(|text| is_plain(text)).count();
    assert!(plain * 2 > texts.len(), "{plain} of {}", texts.len());
}

/// Without one of its words, with one of them twice, and with another in its place.
#[test]
fn what_is_plain_by_accident_is_read_as_any_file() {
    let mut plain = 0;
    for text in texts() {
        let Some(words) = words(&text) else { continue };
        for (index, word) in words.iter().enumerate() {
            let (before, after) = (&text[..word.end() - word.text.len()], &text[word.end()..]);
            let other = words[(index * 7 + 3) % words.len()].text;
            for between in ["", &format!("{0} {0}", word.text), other, "Path", "pub", "impl"] {
                plain += usize::from(is_plain(&format!("{before} {between} {after}")));
            }
        }
    }
    assert!(plain > 1_000, "{plain}");
}
