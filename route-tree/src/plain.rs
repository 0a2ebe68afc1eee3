//! Reads the route files in which everything is as usual, which are most.
//!
//! A macro is built without optimisation, and to take a thousand files apart with syn then takes a second. Here the
//! usual forms of a `use`, a type and a handler are known by their words, and whatever else there is leaves the file to
//! [`exports`](crate::exports). So nothing here can be wrong about a fault, and no fault is found here: a file is
//! plain only if it has none.

mod function;
#[cfg(test)]
mod tests;
mod words;

use crate::export_rules::File;
use crate::path_arguments::SINGLE_VALUES;
use crate::tree::{FileKind, Handler};
use words::{Kind, Word, words};

/// Words with a meaning of their own where a name is expected. That of a path may be `crate`, `self` or `super`.
const KEYWORDS: [&str; 47] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match",
    "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The handlers of a file, in alphabetical order, if it is plain.
pub(crate) fn read(file: &File<'_>) -> Option<Vec<Handler>> {
    if !matches!(file.kind, FileKind::Route | FileKind::Page) {
        return None;
    }
    let words = words(file.text)?;
    let mut reader = Reader {
        file,
        words: &words,
        at: 0,
        imports_params: false,
        imported: Vec::new(),
        declared: Vec::new(),
        named: Vec::new(),
    };
    let mut handlers = Vec::new();
    while reader.at < words.len() {
        handlers.extend(reader.item()?);
    }
    reader.is_as_it_seems(&handlers).then_some(())?;
    handlers.sort_by_key(|handler| handler.name);
    let are_different = handlers.windows(2).all(|two| two[0].name != two[1].name);
    (!handlers.is_empty() && are_different).then_some(handlers)
}

struct Reader<'a, 't> {
    file: &'a File<'t>,
    words: &'a [Word<'t>],
    at: usize,
    /// Whether `Params` is what the folder's module has.
    imports_params: bool,
    /// The other names in every `use`.
    imported: Vec<&'t str>,
    /// The names of the types, and whether each is public.
    declared: Vec<(&'t str, bool)>,
    /// The names in the signatures of handlers.
    named: Vec<&'t str>,
}

impl<'t> Reader<'_, 't> {
    /// Whether what the names of the signatures were taken for is what they mean.
    fn is_as_it_seems(&self, handlers: &[Handler]) -> bool {
        let is_private = |name: &&str| self.declared.contains(&(name, false));
        if self.named.iter().any(is_private) {
            return false;
        }
        let mut brought = self.imported.iter().chain(self.declared.iter().map(|(name, _)| name));
        let is_taken = |name: &&str| *name == "Params" || SINGLE_VALUES.contains(name);
        let takes_params = handlers.iter().any(|handler| !handler.path_arguments.is_empty());
        !takes_params || (self.imports_params && !brought.any(is_taken))
    }

    fn peek(&self, ahead: usize) -> &'t str {
        self.words.get(self.at + ahead).map_or("", |word| word.text)
    }

    fn is_name(&self) -> bool {
        self.words.get(self.at).is_some_and(|word| word.kind == Kind::Name)
    }

    /// Steps over a word, if it is the next one.
    fn take(&mut self, text: &str) -> bool {
        let is_next = self.peek(0) == text && self.words[self.at].kind != Kind::Literal;
        self.at += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, text: &str) -> Option<()> {
        self.take(text).then_some(())
    }

    /// Steps over a name that is no keyword.
    fn name(&mut self) -> Option<&'t str> {
        let name = self.peek(0);
        (self.is_name() && !KEYWORDS.contains(&name)).then_some(())?;
        self.at += 1;
        Some(name)
    }

    /// Steps over an item, and gives the handler that it is.
    fn item(&mut self) -> Option<Option<Handler>> {
        while self.peek(0) == "#" {
            self.attribute()?;
        }
        let is_public = self.take("pub");
        let is_restricted = is_public && self.peek(0) == "(";
        if is_restricted {
            self.group()?;
        }
        match self.peek(0) {
            "use" if !is_public => self.import()?,
            "struct" | "enum" | "union" => self.declaration(is_public && !is_restricted, true)?,
            "trait" | "impl" | "mod" => self.declaration(true, true)?,
            "type" | "const" | "static" => self.declaration(true, false)?,
            "async" | "fn" => return self.function(is_public && !is_restricted),
            _ => return None,
        }
        Some(None)
    }

    /// An attribute that is no condition: `#[name]`, `#[name(…)]` or `#[name = "…"]`.
    fn attribute(&mut self) -> Option<()> {
        self.expect("#")?;
        self.expect("[")?;
        (!["cfg", "cfg_attr"].contains(&self.peek(0))).then_some(())?;
        self.path()?;
        match self.peek(0) {
            "(" => self.group()?,
            "=" if self.words.get(self.at + 1)?.kind == Kind::Literal => self.at += 2,
            _ => {}
        }
        self.expect("]")
    }

    /// Names, between them `::`.
    fn path(&mut self) -> Option<()> {
        loop {
            (self.name()? != "self").then_some(())?;
            if !self.take("::") {
                return Some(());
            }
        }
    }

    /// Steps over an item that has a name and is no function.
    fn declaration(&mut self, is_public: bool, ends_at_brace: bool) -> Option<()> {
        self.at += 1;
        if self.is_name() {
            let name = self.name()?;
            (!self.file.kind.exports().contains(&name)).then_some(())?;
            self.declared.push((name, is_public));
        }
        self.rest(ends_at_brace)
    }

    /// Steps over brackets and what is in them.
    fn group(&mut self) -> Option<()> {
        let mut open = Vec::new();
        loop {
            let word = self.words.get(self.at)?;
            self.at += 1;
            match (word.kind, word.text) {
                (Kind::Mark, "(") => open.push(")"),
                (Kind::Mark, "[") => open.push("]"),
                (Kind::Mark, "{") => open.push("}"),
                (Kind::Mark, ")" | "]" | "}") => (open.pop()? == word.text).then_some(())?,
                _ => {}
            }
            if open.is_empty() {
                return Some(());
            }
        }
    }

    /// Steps over the rest of an item: to its braces, where they end it, or to its semicolon. Angle brackets may hold
    /// braces.
    fn rest(&mut self, ends_at_brace: bool) -> Option<()> {
        loop {
            match self.peek(0) {
                ";" => {
                    self.at += 1;
                    return Some(());
                }
                "{" => {
                    self.group()?;
                    if ends_at_brace {
                        return Some(());
                    }
                }
                "(" | "[" => self.group()?,
                "<" if ends_at_brace && self.angle_holds_brace() => return None,
                ")" | "]" | "}" | "" => return None,
                _ => self.at += 1,
            }
        }
    }

    /// Whether the angle brackets that begin here hold a brace, as a const argument does.
    fn angle_holds_brace(&self) -> bool {
        let rest = self.words[self.at..].iter();
        let ahead: Vec<&str> =
            rest.map(|word| word.text).take_while(|text| !matches!(*text, ";" | ">")).collect();
        ahead.contains(&"{")
    }

    /// `use a::b::{c, d};`. What it renames or brings all of is unusual.
    fn import(&mut self) -> Option<()> {
        self.expect("use")?;
        let is_params =
            ["super", "::", "Params", ";"].iter().enumerate().all(|(at, text)| self.peek(at) == *text);
        if is_params {
            self.at += 4;
            self.imports_params = true;
            return Some(());
        }
        self.take("::");
        self.import_tree()?;
        self.expect(";")
    }

    fn import_tree(&mut self) -> Option<()> {
        if self.take("{") {
            while !self.take("}") {
                self.import_tree()?;
                (self.take(",") || self.peek(0) == "}").then_some(())?;
            }
            return Some(());
        }
        let name = self.name()?;
        self.imported.push(name);
        if self.take("::") { self.import_tree() } else { Some(()) }
    }
}
