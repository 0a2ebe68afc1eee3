//! Files whose names are almost those of files with a meaning.
//!
//! Any other file may be beside a route file. One of these would be ignored silently after a typing error, or out of
//! habit from Next.js. A file that the code beside it declares or includes is not reported.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Diagnostic, Label};
use crate::file::source::Fallback;
use crate::file::source::without_preamble;
use crate::tree::{FileKind, Folder};

/// The files of Next.js that have no counterpart here, and what to do instead.
/// See its [file conventions](https://nextjs.org/docs/app/api-reference/file-conventions).
const WITHOUT_COUNTERPART: [(&str, &str); 6] = [
    ("layout", "write a function that puts the shell around a page, and call it in each `page.rs`"),
    ("template", "write a function that puts the shell around a page, and call it in each `page.rs`"),
    ("loading", "a page is sent when it is complete; return a streaming body to send it in parts"),
    ("error", "let the handler return a `Result` whose error is a type that implements `IntoResponse`"),
    ("default", "remove it: it belongs to parallel routes, which are not supported"),
    (
        "proxy",
        "write `middleware.rs` with `pub async fn middleware(request: Request, next: Next) -> Response`",
    ),
];

/// The endings of what Next.js runs.
const JAVASCRIPT: [&str; 6] = ["ts", "tsx", "js", "jsx", "mjs", "mdx"];

/// A file whose name is almost that of one with a meaning, here or in Next.js.
pub(crate) struct StrayFile {
    file: PathBuf,
    /// The diagnostic, unless the file is used.
    diagnostic: Diagnostic,
}

/// Returns a file whose name is almost that of a file with a meaning. Diagnostics show `path`; `file` is the full path.
pub(crate) fn stray_file(name: &str, path: &str, folder: &Folder, file: PathBuf) -> Option<StrayFile> {
    let (stem, ending) = name.rsplit_once('.')?;
    // A private file, or a file of the system or an editor.
    if name.starts_with(['_', '.']) {
        return None;
    }
    let (message, help) = if ending.eq_ignore_ascii_case("rs") {
        of_rust(name, stem, folder)?
    } else {
        of_javascript(name, stem, ending, folder)?
    };
    Some(StrayFile { file, diagnostic: Diagnostic::tree(message, vec![Label::whole(path, "")], help) })
}

/// Reports the files that no code below these folders uses.
pub(crate) fn unused(mut strays: Vec<StrayFile>, roots: &[PathBuf; 2]) -> Vec<Diagnostic> {
    let _fallback = Fallback::force();
    let files =
        roots.iter().flat_map(|root| WalkDir::new(root).into_iter().flatten()).map(DirEntry::into_path);
    for file in files.filter(|file| file.extension().is_some_and(|ending| ending == "rs")) {
        // Most packages have no stray file, and none of their files is read again.
        if strays.is_empty() {
            break;
        }
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let tokens = without_preamble(&text).parse::<TokenStream>();
        strays.retain(|stray| file == stray.file || !stray.is_used_in(&file, tokens.as_ref().ok()));
    }
    strays.into_iter().map(|stray| stray.diagnostic).collect()
}

impl StrayFile {
    /// Whether a file declares this one as a module, from its folder or one around it, or names it in a text, as
    /// `#[path = "…"]` and `include_str!("…")` do. What does not parse is reported as such, and may use it.
    fn is_used_in(&self, other: &Path, tokens: Option<&TokenStream>) -> bool {
        let part = |part: Option<&OsStr>| part.and_then(OsStr::to_str).unwrap_or_default().to_owned();
        let (name, stem) = (part(self.file.file_name()), part(self.file.file_stem()));
        let is_around = other.parent().is_some_and(|folder| self.file.starts_with(folder));
        tokens.is_none_or(|tokens| uses(tokens.clone(), &name, &stem, is_around))
    }
}

fn of_rust(name: &str, stem: &str, folder: &Folder) -> Option<(String, String)> {
    if let Some((_, instead)) = WITHOUT_COUNTERPART.iter().find(|(known, _)| *known == stem) {
        let message = format!("`{name}` has no meaning here, unlike in Next.js");
        return Some((
            message,
            format!("{instead}; if it is a helper, declare it in the file that uses it: `mod {stem};`"),
        ));
    }
    let meant = nearest_kind(stem).filter(|kind| !folder.has(*kind))?;
    let meant = meant.file_name();
    let message = format!("`{name}` is not read: its name is almost `{meant}`");
    let as_helper = match syn::parse_str::<syn::Ident>(stem) {
        Ok(_) => format!("; if it is a helper, declare it in the file that uses it: `mod {stem};`"),
        Err(_) => String::new(),
    };
    Some((message, format!("rename it to `{meant}`{as_helper}")))
}

fn of_javascript(name: &str, stem: &str, ending: &str, folder: &Folder) -> Option<(String, String)> {
    // `page.js` may as well be a script for browsers, where nothing else in the folder is a route.
    let is_script = matches!(ending, "js" | "mjs") && stem != "route" && folder.files.is_empty();
    let is_without_counterpart = WITHOUT_COUNTERPART.iter().any(|(known, _)| *known == stem);
    let kind = FileKind::ALL.into_iter().find(|kind| simplified(kind.stem()) == simplified(stem));
    if is_script || !JAVASCRIPT.contains(&ending) || (kind.is_none() && !is_without_counterpart) {
        return None;
    }
    let message = format!("`{name}` is not read: routes are written in Rust");
    let counterpart = match kind {
        Some(kind) => format!("write it as `{}`", kind.file_name()),
        None => "remove it".to_owned(),
    };
    Some((message, format!("{counterpart}, or move it into a folder whose name begins with `_`")))
}

/// The kind of file that a name most likely means: `Route`, `routes`, `not-found`.
fn nearest_kind(stem: &str) -> Option<FileKind> {
    let stem = simplified(stem);
    FileKind::ALL.into_iter().find(|kind| strsim::damerau_levenshtein(&stem, &simplified(kind.stem())) <= 1)
}

/// A name without what tells cases and ways of joining words apart.
fn simplified(stem: &str) -> String {
    stem.replace(['-', '_'], "").to_lowercase()
}

fn uses(tokens: TokenStream, name: &str, stem: &str, is_around: bool) -> bool {
    let mut is_after_mod = false;
    for token in tokens {
        let is_found = match &token {
            TokenTree::Ident(word) => is_around && is_after_mod && word.unraw() == stem,
            TokenTree::Literal(text) => {
                let text = text.to_string();
                let path = text.trim_matches(['r', '#', '"']);
                path.rsplit(['/', '\\']).next() == Some(name)
            }
            TokenTree::Group(group) => uses(group.stream(), name, stem, is_around),
            TokenTree::Punct(_) => false,
        };
        if is_found {
            return true;
        }
        is_after_mod = matches!(&token, TokenTree::Ident(word) if word == "mod");
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{nearest_kind, uses};
    use crate::tree::FileKind;

    #[test]
    fn names_that_are_almost_right() {
        for (stem, expected) in [
            ("Route", Some(FileKind::Route)),
            ("routes", Some(FileKind::Route)),
            ("rotue", Some(FileKind::Route)),
            ("PAGE", Some(FileKind::Page)),
            ("pages", Some(FileKind::Page)),
            ("not-found", Some(FileKind::NotFound)),
            ("notFound", Some(FileKind::NotFound)),
            ("middlewares", Some(FileKind::Middleware)),
            ("router", Some(FileKind::Route)),
            ("db", None),
            ("paging", None),
            ("mod", None),
        ] {
            assert_eq!(nearest_kind(stem), expected, "{stem}");
        }
    }

    #[test]
    fn declarations_and_texts() {
        for (text, expected) in [
            ("mod layout;", true),
            ("pub(crate) mod layout;", true),
            ("mod inner { mod layout; }", true),
            ("mod r#layout;", true),
            ("#[path = \"shared/layout.rs\"] mod shell;", true),
            ("const TEXT: &str = include_str!(r\"layout.rs\");", true),
            ("// mod layout;", false),
            ("mod layouts;", false),
            ("fn layout() {}", false),
            ("const TEXT: &str = \"mod layout;\";", false),
        ] {
            assert_eq!(uses(text.parse().unwrap(), "layout.rs", "layout", true), expected, "{text}");
        }
    }
}
