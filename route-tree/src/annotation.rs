//! Where a crate has the attribute `#[file_routes(…)]`: what a tool that is not the macro begins with.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token, Type};

use crate::attribute::{EXPECTED_FOLDER, TrailingSlash, parse_base_path, parse_folder};
use crate::diagnostic::{Diagnostic, Excerpt, Label};
use crate::exports::without_preamble;
use crate::fallback::Fallback;
use crate::segment::Segment;
use crate::signature::position;
use crate::tree::Position;

/// A module with the attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// The file that it stands in, relative to the package.
    pub file: String,
    /// Where the folder is named.
    pub position: Position,
    /// How many characters that takes, the quotes included.
    pub width: usize,
    /// Whether the module exists only under a condition, so that its folder may be at fault without harm.
    pub is_conditional: bool,
    /// The name of the module.
    pub module: String,
    /// The folder of routes, relative to the package.
    pub folder: String,
    /// The segments of the base path, all of them literals.
    pub base: Vec<Segment>,
    /// What a slash at the end of a URL means.
    pub trailing_slash: TrailingSlash,
}

/// Finds the attributes in a crate of a package, by its outermost file and the modules that it declares.
///
/// What is wrong with the arguments of one is reported. A file that cannot be read or does not parse holds none;
/// the compiler says so itself.
pub fn annotations(package: &Path, root: &Path) -> (Vec<Annotation>, Vec<Diagnostic>) {
    let _fallback = Fallback::force();
    let mut search = Search { package, visited: HashSet::new(), found: Vec::new(), faults: Vec::new() };
    let folder = root.parent().unwrap_or(root);
    search.file(root, folder, false);
    (search.found, search.faults)
}

struct Search<'a> {
    package: &'a Path,
    visited: HashSet<PathBuf>,
    found: Vec<Annotation>,
    faults: Vec<Diagnostic>,
}

/// Where modules that are declared at a place have their files.
struct Place<'a> {
    file: &'a Path,
    text: &'a str,
    /// The folder of those without a `#[path]`.
    folder: &'a Path,
    /// The folder that a `#[path]` is relative to.
    path_folder: &'a Path,
    /// What the attribute is called in the file: a `use` can give it another name.
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
        let Ok(tokens) = text.parse::<TokenStream>() else { return };
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
        match syn::parse2::<Arguments>(call.stream()) {
            Ok(Arguments { folder, base, trailing_slash, position, width }) => self.found.push(Annotation {
                file,
                position,
                width,
                is_conditional,
                module: module.unraw().to_string(),
                folder,
                base,
                trailing_slash,
            }),
            Err(error) => {
                // An empty pair of parentheses has no place of its own within.
                let span = if call.stream().is_empty() { call.span() } else { error.span() };
                let position = position(span);
                let line = place.text.lines().nth(position.line - 1).unwrap_or_default().to_owned();
                let excerpt = Some(Excerpt { position, width: 1, line });
                let label = Label { path: file, excerpt, text: String::new() };
                let help = "mend the arguments of the attribute: without them nothing is known of its routes";
                self.faults.push(Diagnostic::tree(error.to_string(), vec![label], help));
            }
        }
    }

    fn relative(&self, file: &Path) -> String {
        let relative = file.strip_prefix(self.package).unwrap_or(file);
        let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    }
}

/// Whether a group of braces after these tokens has been searched as the body of a module, or is the text of a macro,
/// which is no code yet.
fn is_searched(tokens: &[TokenTree]) -> bool {
    match tokens {
        [.., TokenTree::Ident(word), TokenTree::Punct(_), TokenTree::Ident(_)] => word == "macro_rules",
        [.., TokenTree::Ident(word), TokenTree::Ident(_)] => word == "mod",
        _ => false,
    }
}

/// What the attribute is called in a file.
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

/// The parentheses of the attribute, which may stand in those of a `cfg_attr`.
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

/// The text of a `path = "…"`, which may stand in the parentheses of a `cfg_attr`.
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

/// What the attribute says about URLs.
struct Arguments {
    folder: String,
    position: Position,
    width: usize,
    base: Vec<Segment>,
    trailing_slash: TrailingSlash,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let folder: LitStr = input.parse().map_err(|error| syn::Error::new(error.span(), EXPECTED_FOLDER))?;
        let refused = |at: &LitStr, message: &str| syn::Error::new(at.span(), message);
        let mut arguments = Self {
            folder: parse_folder(&folder.value()).map_err(|message| refused(&folder, message))?,
            position: position(folder.span()),
            width: folder.token().to_string().chars().count(),
            base: Vec::new(),
            trailing_slash: TrailingSlash::default(),
        };
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            let name = input.call(Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            match name.to_string().as_str() {
                "base_path" => {
                    let text: LitStr = input.parse()?;
                    arguments.base =
                        parse_base_path(&text.value()).map_err(|message| refused(&text, message))?;
                }
                "trailing_slash" => {
                    let word: Ident = input.parse()?;
                    let unknown =
                        || syn::Error::new(word.span(), format!("expected {}", TrailingSlash::NAMES));
                    arguments.trailing_slash =
                        TrailingSlash::from_name(&word.to_string()).ok_or_else(unknown)?;
                }
                // The type of the state, and the path of the runtime, which is read as one as well.
                _ => drop(input.parse::<Type>()?),
            }
        }
        Ok(arguments)
    }
}
