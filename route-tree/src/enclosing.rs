//! Where in a file something stands.

use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

use crate::fallback::Fallback;

/// Whether a line of a file is inside a module that is written in it, `mod name { … }`. Paths of further modules are
/// then relative to a folder of that name, which need not exist.
///
/// A file that cannot be read or does not parse has none; the compiler says so itself.
pub fn is_inside_module(file: &Path, line: usize) -> bool {
    let _fallback = Fallback::force();
    let Ok(text) = fs::read_to_string(file) else { return false };
    text.parse().is_ok_and(|tokens| has_module_around(tokens, line))
}

fn has_module_around(tokens: TokenStream, line: usize) -> bool {
    let mut before_last = None;
    let mut last = None;
    for token in tokens {
        let token = match token {
            TokenTree::Group(group) => {
                let (open, close) = (group.span_open().start().line, group.span_close().start().line);
                if (open..=close).contains(&line) {
                    let is_module = before_last.is_some_and(|word| word == "mod") && last.is_some();
                    let contains = || has_module_around(group.stream(), line);
                    return is_module && open < line || contains();
                }
                None
            }
            TokenTree::Ident(word) => Some(word),
            TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        };
        before_last = last;
        last = token;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::has_module_around;

    #[test]
    fn lines_of_a_file() {
        let text = "\
#[file_routes(\"app\")]
mod routes {}
mod a {
    #[file_routes(\"app\")]
    mod routes {}
}
fn f() {
    #[file_routes(\"app\")]
    mod routes {}
}
impl A {
    fn f() {
        mod b {
            x!();
        }
    }
}
";
        let found: Vec<usize> =
            (1..=17).filter(|line| has_module_around(text.parse().unwrap(), *line)).collect();
        assert_eq!(found, [4, 5, 6, 14, 15]);
    }
}
