//! Both ways to read a file agree.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use super::read;
use super::words::words;
use crate::export_rules::File;
use crate::exports::{read_any, without_preamble};
use crate::tree::FileKind;

/// The route files of every tree of the tests, and of the example.
fn texts() -> Vec<(FileKind, String)> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["tests", "../app", "../tests"].map(|folder| package.join(folder));
    let files = folders.iter().flat_map(walkdir::WalkDir::new).flatten();
    let kind = |name: &OsStr| FileKind::ALL.into_iter().find(|kind| name == kind.file_name());
    files.filter_map(|file| Some((kind(file.file_name())?, fs::read_to_string(file.path()).ok()?))).collect()
}

/// Whether a text is plain. If so, it is read as any text would be.
fn is_plain(kind: FileKind, text: &str) -> bool {
    let text = &without_preamble(text);
    let file = File { kind, path: "app/route.rs", text };
    let Some(handlers) = read(&file) else { return false };
    assert_eq!((handlers, Vec::new()), read_any(&file), "{text}");
    true
}

#[test]
fn a_plain_file_is_read_as_any_file() {
    let texts = texts();
    let plain = texts.iter().filter(|(kind, text)| is_plain(*kind, text)).count();
    assert!(plain * 2 > texts.len(), "{plain} of {}", texts.len());
}

/// Without one of its words, with one of them twice, and with another in its place.
#[test]
fn what_is_plain_by_accident_is_read_as_any_file() {
    let mut plain = 0;
    for (kind, text) in texts() {
        let Some(words) = words(&text) else { continue };
        for (index, word) in words.iter().enumerate() {
            let (before, after) = (&text[..word.end() - word.text.len()], &text[word.end()..]);
            let other = words[(index * 7 + 3) % words.len()].text;
            for between in ["", &format!("{0} {0}", word.text), other, "Path", "pub", "impl"] {
                plain += usize::from(is_plain(kind, &format!("{before} {between} {after}")));
            }
        }
    }
    assert!(plain > 1_000, "{plain}");
}

/// They are attributes, which may stand in few places.
#[test]
fn doc_comments_are_read_as_any_text() {
    for (text, plain) in [
        ("//! File.\n/// Handler.\npub async fn GET() {}", true),
        ("/** Handler. */ pub fn GET() {}\n//// no doc\n/***/ /**/", true),
        ("/// A.\n#[inline]\n/// B.\npub fn GET() {}", true),
        ("pub fn GET() {}\n/// left over", false),
        ("pub fn GET() {}\n//! too late", false),
        ("pub fn GET() {} /** left over */ ;", false),
        ("pub /// misplaced\n fn GET() {}", false),
    ] {
        assert_eq!(is_plain(FileKind::Route, text), plain, "{text}");
    }
}
