//! The search for the attribute `#[file_routes(…)]` in a crate, for tools other than the macro.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, Ident, LexError, TokenStream, TokenTree};
use route_url::{Segment, TrailingSlash};
use syn::LitStr;
use syn::ext::IdentExt as _;

use crate::attribute::arguments::Attribute;
use crate::diagnostic::{Diagnostic, Label};
use crate::file::source::Fallback;
use crate::file::source::NOT_RUST;
use crate::file::source::path_in;
use crate::file::source::position;
use crate::file::source::without_preamble;
use crate::position::Position;

/// A module with the attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// The file of the attribute, relative to the package.
    pub file: String,
    /// The position of the folder's name.
    pub position: Position,
    /// The number of characters of that name, with the quotes.
    pub width: usize,
    /// Whether the module exists only under a condition, so that errors of its folder may do no harm.
    pub is_conditional: bool,
    /// The name of the module.
    pub module: String,
    /// The folder of routes, relative to the package.
    pub folder: String,
    /// The segments of the base path, all of them literals.
    pub base: Vec<Segment<String>>,
    /// The setting of the trailing slash.
    pub trailing_slash: TrailingSlash,
}

/// Finds the attributes in a crate of a package, from its outermost file through the modules that it declares.
///
/// Wrong arguments are reported, and files that cannot be split into tokens. A file that cannot be read is left to the
/// compiler.
pub fn annotations(package: &Path, root: &Path) -> (Vec<Annotation>, Vec<Diagnostic>) {
    let _fallback = Fallback::force();
    let mut search = Search { package, visited: HashSet::new(), found: Vec::new(), diagnostics: Vec::new() };
    let folder = root.parent().unwrap_or(root);
    search.file(root, folder, false);
    (search.found, search.diagnostics)
}

struct Search<'a> {
    package: &'a Path,
    visited: HashSet<PathBuf>,
    found: Vec<Annotation>,
    diagnostics: Vec<Diagnostic>,
}

/// The places of the files of modules that are declared at a place.
struct Place<'a> {
    file: &'a Path,
    text: &'a str,
    /// The folder of those without a `#[path]`.
    folder: &'a Path,
    /// The folder that a `#[path]` is relative to.
    path_folder: &'a Path,
    /// The names of the attribute in the file: a `use` can rename it.
    names: &'a [String],
    is_conditional: bool,
}

impl Search<'_> {
    /// Searches a file whose modules have theirs in `folder`.
    fn file(&mut self, file: &Path, folder: &Path, is_conditional: bool) {
        if !self.visited.insert(file.to_owned()) {
            return;
        }
        let Ok(text) = fs::read_to_string(file) else { return };
        let text = without_preamble(&text);
        let tokens: TokenStream = match text.parse() {
            Ok(tokens) => tokens,
            Err(error) => return self.not_rust(file, &text, &error),
        };
        let path_folder = file.parent().unwrap_or(file);
        let names = &names(tokens.clone());
        self.tokens(tokens, &Place { file, text: &text, folder, path_folder, names, is_conditional });
    }

    fn tokens(&mut self, tokens: TokenStream, place: &Place<'_>) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        // The attributes before the item at hand.
        let mut attributes: Vec<TokenStream> = Vec::new();
        for (index, token) in tokens.iter().enumerate() {
            match (token, &tokens[index + 1..]) {
                (TokenTree::Punct(punct), [TokenTree::Group(group), ..]) if punct.as_char() == '#' => {
                    attributes.push(group.stream());
                }
                (TokenTree::Ident(word), [TokenTree::Ident(name), next, ..]) if word == "mod" => {
                    self.module(name, next, &std::mem::take(&mut attributes), place);
                }
                (TokenTree::Group(group), _) if group.delimiter() == Delimiter::Brace => {
                    if !is_searched(&tokens[..index]) {
                        self.tokens(group.stream(), place);
                    }
                    attributes.clear();
                }
                (TokenTree::Punct(punct), _) if punct.as_char() == ';' => attributes.clear(),
                _ => {}
            }
        }
    }

    /// Searches a module, in its braces or in its file.
    fn module(&mut self, name: &Ident, next: &TokenTree, attributes: &[TokenStream], place: &Place<'_>) {
        let is_conditional = place.is_conditional || attributes.iter().any(is_condition);
        for call in attributes.iter().filter_map(|attribute| call(attribute, place.names)) {
            self.annotation(&call, name, is_conditional, place);
        }
        let name = name.unraw().to_string();
        let path = attributes.iter().find_map(path_of).map(|path| place.path_folder.join(path));
        match next {
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                let folder = &path.unwrap_or_else(|| place.folder.join(name));
                let place = Place { folder, path_folder: folder, is_conditional, ..*place };
                self.tokens(body.stream(), &place);
            }
            _ => match path {
                // Its own modules are beside it, as those of a `mod.rs` are.
                Some(file) => self.file(&file, file.parent().unwrap_or(&file), is_conditional),
                None => {
                    let folder = place.folder.join(&name);
                    self.file(&place.folder.join(format!("{name}.rs")), &folder, is_conditional);
                    self.file(&folder.join("mod.rs"), &folder, is_conditional);
                }
            },
        }
    }

    fn annotation(&mut self, call: &Group, module: &Ident, is_conditional: bool, place: &Place<'_>) {
        let file = self.relative(place.file);
        let attribute: Attribute = match syn::parse2(call.stream()) {
            Ok(attribute) => attribute,
            Err(error) => return self.wrong_argument(&error, call, place),
        };
        if let Some(error) = &attribute.error {
            self.wrong_argument(error, call, place);
        }
        let Attribute { folder, literal, base, trailing_slash, .. } = attribute;
        self.found.push(Annotation {
            file,
            position: position(literal.span()),
            width: literal.token().to_string().chars().count(),
            is_conditional,
            module: module.unraw().to_string(),
            folder,
            base,
            trailing_slash,
        });
    }

    fn wrong_argument(&mut self, error: &syn::Error, call: &Group, place: &Place<'_>) {
        // At the end of the parentheses the parser does not know where it is.
        let span = error.span();
        let span = if span.start() == span.end() { call.span_close() } else { span };
        let label = Label::at(self.relative(place.file), place.text, position(span), 1);
        let help = "fix the arguments of the attribute; the README lists them";
        self.diagnostics.push(Diagnostic::tree(error.to_string(), vec![label], help));
    }

    fn not_rust(&mut self, file: &Path, text: &str, error: &LexError) {
        let label = Label::at(self.relative(file), text, position(error.span()), 1);
        let help = "fix the syntax error; the modules of the file are unknown until then";
        self.diagnostics.push(Diagnostic::of_rustc(NOT_RUST, vec![label], help));
    }

    fn relative(&self, file: &Path) -> String {
        path_in(self.package, file)
    }
}

/// Whether braces after these tokens were searched as the body of a module, or are the text of a macro, which is not
/// code yet.
fn is_searched(tokens: &[TokenTree]) -> bool {
    match tokens {
        [.., TokenTree::Ident(word), TokenTree::Punct(_), TokenTree::Ident(_)] => word == "macro_rules",
        [.., TokenTree::Ident(word), TokenTree::Ident(_)] => word == "mod",
        _ => false,
    }
}

/// Returns the names of the attribute in a file.
fn names(tokens: TokenStream) -> Vec<String> {
    fn collect(tokens: TokenStream, names: &mut Vec<String>) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for three in tokens.windows(3) {
            if let [TokenTree::Ident(word), TokenTree::Ident(renamed), TokenTree::Ident(name)] = three
                && word == "file_routes"
                && renamed == "as"
            {
                names.push(name.to_string());
            }
        }
        for token in tokens {
            if let TokenTree::Group(group) = token {
                collect(group.stream(), names);
            }
        }
    }
    let mut names = vec!["file_routes".to_owned()];
    collect(tokens, &mut names);
    names
}

/// Returns the parentheses of the attribute, which may be within those of a `cfg_attr`.
fn call(attribute: &TokenStream, names: &[String]) -> Option<Group> {
    let mut is_named = false;
    attribute.clone().into_iter().find_map(|token| match token {
        TokenTree::Group(group) if is_named => Some(group),
        TokenTree::Group(group) => call(&group.stream(), names),
        token => {
            is_named = matches!(token, TokenTree::Ident(word) if names.iter().any(|name| word == name));
            None
        }
    })
}

fn is_condition(attribute: &TokenStream) -> bool {
    let first = attribute.clone().into_iter().next();
    matches!(first, Some(TokenTree::Ident(word)) if word == "cfg" || word == "cfg_attr")
}

/// Returns the text of a `path = "…"`, which may be within the parentheses of a `cfg_attr`.
fn path_of(attribute: &TokenStream) -> Option<String> {
    let tokens: Vec<TokenTree> = attribute.clone().into_iter().collect();
    let text = tokens.windows(3).find_map(|three| match three {
        [TokenTree::Ident(word), TokenTree::Punct(_), TokenTree::Literal(text)] if word == "path" => {
            Some(text)
        }
        _ => None,
    });
    if let Some(text) = text {
        return syn::parse_str::<LitStr>(&text.to_string()).ok().map(|text| text.value());
    }
    tokens.iter().find_map(|token| match token {
        TokenTree::Group(group) => path_of(&group.stream()),
        _ => None,
    })
}
