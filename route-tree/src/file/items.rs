//! The items of a file, as far as routing needs them.
//!
//! A thousand route files are read in every build, by a macro that is built without optimization. Top-level tokens are
//! therefore split by hand: a body is one group, which is neither entered nor copied. syn parses `use` trees, the
//! signatures of functions with a meaning, and a struct that a `Path` names.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::{Error, Ident, ItemStruct, ItemUse, Result, Signature};

use crate::file::source::find_word;
use crate::tree::FileKind;

/// A parsed file.
pub(crate) struct Items {
    /// The conditions under which the file exists: its `#![cfg(…)]`.
    pub(crate) conditions: Vec<String>,
    /// Whether the file allows private types in the signature of a handler.
    pub(crate) allows_private_types: bool,
    /// A `#![cfg_attr(…, cfg(…))]`, whose condition depends on another.
    pub(crate) hidden_condition: Option<Span>,
    pub(crate) items: Vec<Item>,
}

/// An item with its attributes and visibility.
pub(crate) struct Item {
    pub(crate) conditions: Vec<String>,
    /// A `#[cfg_attr(…, cfg(…))]`, whose condition depends on another.
    pub(crate) hidden_condition: Option<Span>,
    pub(crate) visibility: Visibility,
    pub(crate) kind: ItemKind,
}

#[derive(Clone, Copy)]
pub(crate) enum Visibility {
    Private,
    /// `pub(crate)`, for example.
    Restricted(Span),
    Public,
}

pub(crate) enum ItemKind {
    /// A function that is public, or has a name with a meaning.
    Function(Signature),
    Use(ItemUse),
    /// The keyword and the name of a type, a module or a value.
    Named(Ident, Ident),
    /// A struct that derives `Deserialize` without attributes that change its fields.
    Deserialized(Ident, Ident, Code),
    /// A private function, an `impl`, a macro.
    Other,
}

impl ItemKind {
    /// Returns the keyword and the name of a type, a module or a value.
    pub(crate) fn named(&self) -> Option<(&Ident, &Ident)> {
        match self {
            Self::Named(keyword, name) | Self::Deserialized(keyword, name, _) => Some((keyword, name)),
            Self::Function(_) | Self::Use(_) | Self::Other => None,
        }
    }
}

/// The tokens of a struct.
pub(crate) struct Code(TokenStream);

impl Code {
    /// # Errors
    ///
    /// If the tokens are not a struct.
    pub(crate) fn parse(&self) -> Result<ItemStruct> {
        syn::parse2(self.0.clone())
    }
}

/// The words that an item can begin with, besides those of a function and `use`. The name of a macro comes before `!`.
const ITEM_WORDS: [&str; 14] = [
    "auto", "const", "enum", "extern", "impl", "macro", "mod", "static", "struct", "trait", "type", "union",
    "unsafe", "safe",
];

/// The words that the name of an item follows.
const NAMING_WORDS: [&str; 9] =
    ["const", "enum", "macro", "mod", "static", "struct", "trait", "type", "union"];

/// The words that can come before `fn`.
const QUALIFIERS: [&str; 6] = ["async", "const", "extern", "gen", "safe", "unsafe"];

impl Items {
    /// Splits a file into items.
    ///
    /// # Errors
    ///
    /// If the tokens are not items. Such a file must not look like a file without handlers.
    pub(crate) fn parse(tokens: TokenStream, kind: FileKind) -> Result<Self> {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut reader = Reader { tokens: &tokens, at: 0, kind };
        let attributes = reader.inner_attributes();
        let mut items = Vec::new();
        while reader.at < tokens.len() {
            items.push(reader.item()?);
        }
        let allows_private_types = attributes.allows_private_types;
        let Attributes { conditions, hidden_condition, .. } = attributes;
        Ok(Self { conditions, allows_private_types, hidden_condition, items })
    }
}

/// The attributes of an item or a file, as far as routing needs them.
#[derive(Default)]
struct Attributes {
    conditions: Vec<String>,
    hidden_condition: Option<Span>,
    derives_deserialize: bool,
    changes_fields: bool,
    allows_private_types: bool,
}

impl Attributes {
    /// Adds the attribute between these brackets.
    fn add(&mut self, brackets: &Group) {
        let mut tokens = brackets.stream().into_iter();
        let Some(TokenTree::Ident(name)) = tokens.next() else { return };
        let list = match tokens.next() {
            Some(TokenTree::Group(group)) => Some(group.stream()),
            _ => None,
        };
        if CHANGING_FIELDS.iter().any(|known| name == known) {
            self.changes_fields = true;
        }
        let Some(list) = list else { return };
        if name == "cfg" {
            self.conditions.push(list.to_string());
        } else if name == "cfg_attr" {
            self.hidden_condition = self.hidden_condition.or(find_word(list, "cfg"));
        } else if name == "derive" {
            self.derives_deserialize |= find_word(list, "Deserialize").is_some();
        } else if find_word(list, "private_interfaces").is_some() {
            self.allows_private_types = true;
        }
    }
}

/// The attributes of a struct or a field that change which fields are read.
pub(crate) const CHANGING_FIELDS: [&str; 3] = ["serde", "cfg", "cfg_attr"];

struct Reader<'a> {
    tokens: &'a [TokenTree],
    at: usize,
    kind: FileKind,
}

impl<'a> Reader<'a> {
    fn peek(&self, ahead: usize) -> Option<&'a TokenTree> {
        self.tokens.get(self.at + ahead)
    }

    fn is_punct(&self, ahead: usize, wanted: char) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
    }

    /// Returns the brackets of an attribute, whose `#` is before this token.
    fn brackets(&self, ahead: usize) -> Option<&'a Group> {
        match self.peek(ahead) {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => Some(group),
            _ => None,
        }
    }

    fn inner_attributes(&mut self) -> Attributes {
        let mut attributes = Attributes::default();
        while self.is_punct(0, '#') && self.is_punct(1, '!') {
            let Some(brackets) = self.brackets(2) else { break };
            attributes.add(brackets);
            self.at += 3;
        }
        attributes
    }

    fn outer_attributes(&mut self) -> Attributes {
        let mut attributes = Attributes::default();
        while self.is_punct(0, '#') {
            let Some(brackets) = self.brackets(1) else { break };
            attributes.add(brackets);
            self.at += 2;
        }
        attributes
    }

    fn visibility(&mut self) -> Visibility {
        match (self.peek(0), self.peek(1)) {
            (Some(TokenTree::Ident(word)), Some(TokenTree::Group(group)))
                if word == "pub" && group.delimiter() == Delimiter::Parenthesis =>
            {
                self.at += 2;
                let span = word.span();
                Visibility::Restricted(span.join(group.span()).unwrap_or(span))
            }
            (Some(TokenTree::Ident(word)), _) if word == "pub" => {
                self.at += 1;
                Visibility::Public
            }
            _ => Visibility::Private,
        }
    }

    fn item(&mut self) -> Result<Item> {
        let Attributes { conditions, hidden_condition, derives_deserialize, changes_fields, .. } =
            self.outer_attributes();
        let visibility = self.visibility();
        let start = self.at;
        let kind = if let Some(name) = self.function() {
            let body = self.skip_item(EndsAt::BraceOrSemicolon)?;
            let is_export = self.kind.exports().iter().any(|export| name == export.name());
            if is_export || matches!(visibility, Visibility::Public) {
                ItemKind::Function(syn::parse2(self.stream(start, body))?)
            } else {
                ItemKind::Other
            }
        } else if matches!(self.peek(0), Some(TokenTree::Ident(word)) if word == "use") {
            self.skip_item(EndsAt::Semicolon)?;
            ItemKind::Use(syn::parse2(self.stream(start, self.at))?)
        } else {
            let named = self.other()?;
            match named {
                Some((keyword, name)) if keyword == "struct" && derives_deserialize && !changes_fields => {
                    ItemKind::Deserialized(keyword, name, Code(self.stream(start, self.at)))
                }
                Some((keyword, name)) => ItemKind::Named(keyword, name),
                None => ItemKind::Other,
            }
        };
        Ok(Item { conditions, hidden_condition, visibility, kind })
    }

    fn stream(&self, start: usize, end: usize) -> TokenStream {
        self.tokens[start..end].iter().cloned().collect()
    }

    /// Returns the name of the function that comes next, after any qualifiers.
    fn function(&self) -> Option<&'a Ident> {
        let mut ahead = 0;
        loop {
            match self.peek(ahead)? {
                TokenTree::Ident(word) if word == "fn" => break,
                TokenTree::Ident(word) if QUALIFIERS.iter().any(|known| word == known) => {}
                TokenTree::Literal(_) if ahead > 0 => {}
                _ => return None,
            }
            ahead += 1;
        }
        match self.peek(ahead + 1)? {
            TokenTree::Ident(name) => Some(name),
            _ => None,
        }
    }

    /// Steps over an item that is neither a function nor a `use`, and returns its keyword and name.
    fn other(&mut self) -> Result<Option<(Ident, Ident)>> {
        if !self.is_item() {
            return Err(self.error("expected an item"));
        }
        let named = match (self.peek(0), self.peek(1), self.peek(2)) {
            (
                Some(TokenTree::Ident(keyword)),
                Some(TokenTree::Ident(mutable)),
                Some(TokenTree::Ident(name)),
            ) if keyword == "static" && mutable == "mut" => Some((keyword, name)),
            (Some(TokenTree::Ident(keyword)), Some(TokenTree::Ident(name)), _)
                if NAMING_WORDS.iter().any(|known| keyword == known) =>
            {
                Some((keyword, name))
            }
            _ => None,
        };
        let named = named.map(|(keyword, name)| (keyword.clone(), name.clone()));
        let ends_at = match &named {
            Some((keyword, _)) if ["const", "static", "type"].iter().any(|known| keyword == known) => {
                EndsAt::Semicolon
            }
            _ => EndsAt::BraceOrSemicolon,
        };
        self.skip_item(ends_at)?;
        Ok(named)
    }

    /// Whether an item comes next.
    fn is_item(&self) -> bool {
        match self.peek(0) {
            Some(TokenTree::Ident(word)) => {
                let is_path = self.is_punct(1, ':') && self.is_punct(2, ':');
                ITEM_WORDS.iter().any(|known| word == known) || self.is_punct(1, '!') || is_path
            }
            Some(TokenTree::Punct(punct)) => {
                punct.as_char() == ';' || (punct.as_char() == ':' && self.is_punct(1, ':'))
            }
            Some(TokenTree::Group(_) | TokenTree::Literal(_)) | None => false,
        }
    }

    /// Steps over the rest of an item and returns the index of the token that ends it. Braces within `<…>` are a const
    /// argument and do not end it.
    fn skip_item(&mut self, ends_at: EndsAt) -> Result<usize> {
        let mut angles = 0_usize;
        let mut before = ' ';
        while let Some(token) = self.peek(0) {
            self.at += 1;
            let mut this = ' ';
            match token {
                TokenTree::Punct(punct) => {
                    this = punct.as_char();
                    match this {
                        ';' => return Ok(self.at - 1),
                        '<' => angles += 1,
                        '>' if before != '-' && before != '=' => angles = angles.saturating_sub(1),
                        _ => {}
                    }
                }
                TokenTree::Group(group)
                    if ends_at == EndsAt::BraceOrSemicolon
                        && angles == 0
                        && group.delimiter() == Delimiter::Brace =>
                {
                    return Ok(self.at - 1);
                }
                _ => {}
            }
            before = this;
        }
        Err(self.error("expected the end of an item"))
    }

    /// Returns an error at the next token, or at the last one.
    fn error(&self, message: &str) -> Error {
        let token = self.peek(0).or(self.tokens.last());
        Error::new(token.map_or_else(Span::call_site, TokenTree::span), message)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum EndsAt {
    /// `const X: [u8; 2] = { … };` has braces before its end.
    Semicolon,
    BraceOrSemicolon,
}
