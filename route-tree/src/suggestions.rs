//! Changes of the text that mend a fault.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::spanned::Spanned as _;
use syn::{Ident, Visibility};

use crate::diagnostic::Suggestion;
use crate::export_rules::File;
use crate::signature::position;

impl File<'_> {
    /// Gives a function the name that was meant. That is certain where only the case differs and nothing else in the
    /// file has either name.
    pub(crate) fn rename(&self, name: &Ident, meant: &str) -> Option<Suggestion> {
        let is_certain = name.to_string().eq_ignore_ascii_case(meant) && self.is_alone(name, meant);
        self.replace(name.span(), meant.to_owned(), is_certain)
    }

    /// Exports something by the name that was meant.
    pub(crate) fn rename_export(&self, name: &Ident, is_renamed: bool, meant: &str) -> Option<Suggestion> {
        let text = if is_renamed { meant.to_owned() } else { format!("{name} as {meant}") };
        self.replace(name.span(), text, self.is_alone(name, meant))
    }

    /// Makes an item public, whose code begins after the visibility.
    pub(crate) fn publish(
        &self,
        visibility: &Visibility,
        code: Span,
        is_certain: bool,
    ) -> Option<Suggestion> {
        match visibility {
            Visibility::Inherited => {
                let (path, text) = (self.path.to_owned(), "pub ".to_owned());
                Some(Suggestion { path, position: position(code), width: 0, text, is_certain })
            }
            visibility => self.replace(visibility.span(), "pub".to_owned(), is_certain),
        }
    }

    fn replace(&self, span: Span, text: String, is_certain: bool) -> Option<Suggestion> {
        let (start, end) = (span.start(), span.end());
        let path = self.path.to_owned();
        let position = position(span);
        (start.line == end.line).then(|| Suggestion {
            path,
            position,
            width: end.column - start.column,
            text,
            is_certain,
        })
    }

    /// Whether a name stands in the file once, and the other one not at all. Methods of the same name do not count.
    fn is_alone(&self, name: &Ident, meant: &str) -> bool {
        let Ok(tokens) = self.text.parse::<TokenStream>() else { return false };
        count(tokens.clone(), &name.to_string()) == 1 && count(tokens, meant) == 0
    }
}

fn count(tokens: TokenStream, name: &str) -> usize {
    let mut is_after_dot = false;
    let mut count = 0;
    for token in tokens {
        count += match &token {
            TokenTree::Ident(word) => usize::from(word == name && !is_after_dot),
            TokenTree::Group(group) => self::count(group.stream(), name),
            TokenTree::Punct(_) | TokenTree::Literal(_) => 0,
        };
        is_after_dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.');
    }
    count
}
