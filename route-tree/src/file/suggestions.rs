//! Changes of the text that fix a problem, and the names that were meant.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::spanned::Spanned as _;
use syn::{Ident, LitStr, Signature, Type, UseTree};

use crate::diagnostic::Suggestion;
use crate::file::items::Visibility;
use crate::file::signature::argument_types;
use crate::file::source::{File, position};
use crate::tree::Method;

impl File<'_> {
    /// Renames a function to the name that was meant. The change is certain if only the case differs, a request can give
    /// the arguments, and nothing else can use either name.
    pub(crate) fn rename(&self, signature: &Signature, meant: &str) -> Option<Suggestion> {
        let name = &signature.ident;
        let borrows = argument_types(signature).any(|argument| matches!(argument, Type::Reference(_)));
        let is_certain = name.to_string().eq_ignore_ascii_case(meant)
            && !borrows
            && self.is_alone(name)
            && self.count(meant) == 0;
        self.replace(name.span(), meant.to_owned(), is_certain)
    }

    /// Exports an item by the name that was meant. The change is certain if the item is in a module of this file.
    pub(crate) fn rename_export(&self, tree: &UseTree, name: &Ident, meant: &str) -> Option<Suggestion> {
        let text = if is_renamed(tree, name) { meant.to_owned() } else { format!("{name} as {meant}") };
        let is_own = match tree {
            UseTree::Path(path) => self.declares_module(|module| *module == path.ident),
            _ => false,
        };
        self.replace(name.span(), text, is_own && self.count(name) == 1 && self.count(meant) == 0)
    }

    /// Makes a function public. The change is certain if nothing calls the function and its visibility was not chosen.
    pub(crate) fn publish_function(
        &self,
        visibility: Visibility,
        signature: &Signature,
    ) -> Option<Suggestion> {
        let is_certain = matches!(visibility, Visibility::Private) && self.is_alone(&signature.ident);
        self.publish(visibility, signature.span(), is_certain)
    }

    /// Makes an item public. Its code begins after the visibility.
    pub(crate) fn publish(&self, visibility: Visibility, code: Span, is_certain: bool) -> Option<Suggestion> {
        match visibility {
            Visibility::Private => {
                let (path, text) = (self.path.to_owned(), "pub ".to_owned());
                Some(Suggestion { path, position: position(code), width: 0, text, is_certain })
            }
            Visibility::Restricted(span) => self.replace(span, "pub".to_owned(), is_certain),
            Visibility::Public => None,
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

    /// Whether a name occurs in the file once, and no out-of-line module can use it.
    fn is_alone(&self, name: &Ident) -> bool {
        self.count(name) == 1 && !self.declares_module(|_| true)
    }

    /// Counts a name in the file, in string literals as well: a macro may read them.
    fn count(&self, name: impl ToString) -> usize {
        self.text.parse().map_or(0, |tokens| count(tokens, &name.to_string()))
    }

    /// Whether an out-of-line module of the file satisfies a condition.
    fn declares_module(&self, is_it: impl Fn(&Ident) -> bool) -> bool {
        let Ok(tokens) = self.text.parse::<TokenStream>() else { return false };
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        tokens.windows(3).any(|three| match three {
            [TokenTree::Ident(word), TokenTree::Ident(name), TokenTree::Punct(_)] => {
                word == "mod" && is_it(name)
            }
            _ => false,
        })
    }
}

/// Methods of the same name do not count.
fn count(tokens: TokenStream, name: &str) -> usize {
    let mut is_after_dot = false;
    let mut count = 0;
    for token in tokens {
        count += match &token {
            TokenTree::Ident(word) => usize::from(word == name && !is_after_dot),
            TokenTree::Group(group) => self::count(group.stream(), name),
            TokenTree::Literal(literal) => {
                let is_it =
                    syn::parse_str::<LitStr>(&literal.to_string()).is_ok_and(|text| text.value() == name);
                usize::from(is_it)
            }
            TokenTree::Punct(_) => 0,
        };
        is_after_dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.');
    }
    count
}

/// Whether this name of a `use` comes after an `as`.
fn is_renamed(tree: &UseTree, name: &Ident) -> bool {
    match tree {
        UseTree::Path(path) => is_renamed(&path.tree, name),
        UseTree::Group(group) => group.items.iter().any(|tree| is_renamed(tree, name)),
        UseTree::Rename(rename) => std::ptr::eq(&rename.rename, name),
        UseTree::Name(_) | UseTree::Glob(_) => false,
    }
}

/// Returns the help for a public function whose name is not a method.
pub(crate) fn for_function(name: &str) -> String {
    if let "TRACE" | "CONNECT" = name {
        return format!(
            "drop `pub` if it is a helper; route files answer {}, as in Next.js",
            Method::ALL.map(Method::as_str).join(", ")
        );
    }
    if name == "page" {
        return "move it to `page.rs`, in a folder without `route.rs`".to_owned();
    }
    match nearest_method(name) {
        Some(method) => format!("rename it to `{method}`, or drop `pub` if it is a helper"),
        None => format!(
            "drop `pub` if it is a helper; a handler has the name of its method: {}",
            Method::ALL.map(|method| format!("`{method}`")).join(", ")
        ),
    }
}

/// Returns the method that a name most likely means: `get`, `getHandler`, `post_user`, `handleDelete`, `DELTE`.
pub(crate) fn nearest_method(name: &str) -> Option<Method> {
    let words = words(name);
    let by_word = Method::ALL.into_iter().find(|method| words.iter().any(|word| word == method.as_str()));
    by_word.or_else(|| {
        let name = name.to_ascii_uppercase();
        let distance = |method: &Method| strsim::damerau_levenshtein(&name, method.as_str());
        let nearest = Method::ALL.into_iter().min_by_key(distance)?;
        (distance(&nearest) * 3 <= nearest.as_str().len()).then_some(nearest)
    })
}

/// Splits a name in snake or camel case into words, in capitals.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for character in name.chars() {
        if character == '_' || (was_lower && character.is_uppercase()) {
            words.push(String::new());
        }
        was_lower = character.is_lowercase();
        if let (Some(word), true) = (words.last_mut(), character != '_') {
            word.extend(character.to_uppercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::nearest_method;

    #[test]
    fn names_that_people_write() {
        for (name, expected) in [
            ("get", "GET"),
            ("Get", "GET"),
            ("getHandler", "GET"),
            ("handleDelete", "DELETE"),
            ("post_user", "POST"),
            ("DELTE", "DELETE"),
            ("OPTION", "OPTIONS"),
            ("PSOT", "POST"),
            ("GTE", "GET"),
        ] {
            assert_eq!(nearest_method(name).map(super::Method::as_str), Some(expected), "{name}");
        }
        for name in ["target", "find_user", "settings", "x", "header", "input"] {
            assert_eq!(nearest_method(name), None, "{name}");
        }
    }
}
