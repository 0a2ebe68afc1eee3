//! The modules around a position in a file.

use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

use crate::file::source::Fallback;
use crate::file::source::position;
use crate::file::source::without_preamble;
use crate::position::Position;

/// Whether a position is inside an inline module, `mod name { … }`. The paths of modules in it are relative to a folder
/// of that name, which need not exist.
///
/// A file that cannot be read or does not parse has none; the compiler reports it.
pub fn is_inside_module(file: &Path, place: Position) -> bool {
    let _fallback = Fallback::force();
    let Ok(text) = fs::read_to_string(file) else { return false };
    without_preamble(&text).parse().is_ok_and(|tokens| has_module_around(tokens, place))
}

fn has_module_around(tokens: TokenStream, place: Position) -> bool {
    let mut before_last = None;
    let mut last = None;
    for token in tokens {
        let token = match token {
            TokenTree::Group(group) => {
                let (open, close) = (position(group.span_open()), position(group.span_close()));
                if open < place && place < close {
                    let is_module = before_last.is_some_and(|word| word == "mod") && last.is_some();
                    return is_module || has_module_around(group.stream(), place);
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
    use crate::position::Position;

    #[test]
    fn places_in_a_file() {
        for (text, expected) in [
            ("@ mod routes {}", false),
            ("#[cfg(x)]\n@ mod routes {}\nmod a {}", false),
            ("mod a {\n    @\n    mod routes {}\n}", true),
            ("mod a { @ mod routes {} }", true),
            ("mod a {} @ mod routes {}", false),
            ("fn f() { @ mod routes {} }", false),
            ("impl A { fn f() { mod b { x!(@); } } }", true),
        ] {
            let before = &text[..text.find('@').unwrap()];
            let line = before.lines().count().max(1) + usize::from(before.ends_with('\n'));
            let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1) + 1;
            let found = has_module_around(text.parse().unwrap(), Position { line, column });
            assert_eq!(found, expected, "{text}");
        }
    }
}
