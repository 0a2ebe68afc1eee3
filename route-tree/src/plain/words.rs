//! The words of a file: a lexer that costs little where it is not optimised.

use crate::tree::Position;

/// A word, a mark or a literal.
#[derive(Clone, Copy)]
pub(crate) struct Word<'t> {
    pub(crate) kind: Kind,
    pub(crate) text: &'t str,
    /// The line, from 0, and where its text begins.
    line: usize,
    line_start: usize,
    start: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name or a keyword.
    Name,
    /// `::`, `->`, `_`, or a single character that is none of the others.
    Mark,
    Literal,
    Lifetime,
}

impl Word<'_> {
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Where it stands in the file with this text.
    pub(crate) fn position(&self, file: &str) -> Position {
        let before = file.get(self.line_start..self.start).unwrap_or_default();
        Position { line: self.line + 1, column: before.chars().count() + 1 }
    }

    /// How many characters it takes from here to the end of another word. Several lines count as one character.
    pub(crate) fn width_to(&self, last: &Self, file: &str) -> usize {
        let text = file.get(self.start..last.end()).unwrap_or_default();
        if self.line == last.line { text.chars().count() } else { 1 }
    }
}

/// The words of a text, where nothing in it is unusual.
pub(crate) fn words(text: &str) -> Option<Vec<Word<'_>>> {
    let mut lexer = Lexer { text, bytes: text.as_bytes(), at: 0, line: 0, line_start: 0 };
    let mut words = Vec::with_capacity(text.len() / 4);
    let mut is_documented = false;
    while let Some(&byte) = lexer.bytes.get(lexer.at) {
        match (byte == b'/').then(|| lexer.doc_comment()).flatten() {
            // It belongs to the whole file.
            Some(Doc::Inner) => words.is_empty().then_some(())?,
            Some(Doc::Outer) => {
                words.last().is_none_or(may_precede_item).then_some(())?;
                is_documented = true;
            }
            None => {}
        }
        let (start, line, line_start) = (lexer.at, lexer.line, lexer.line_start);
        if let Some(kind) = lexer.step(byte)? {
            let text = text.get(start..lexer.at)?;
            (!is_documented || kind == Kind::Name || text == "#").then_some(())?;
            is_documented = false;
            words.push(Word { kind, text, line, line_start, start });
        }
    }
    (!is_documented).then_some(words)
}

/// Whether what follows this word may begin with a doc comment, which is an attribute.
fn may_precede_item(word: &Word<'_>) -> bool {
    matches!(word.text, "}" | ";" | "]" | "," | "{" | "(")
}

/// What a doc comment belongs to: what it stands in, or what follows it.
enum Doc {
    Inner,
    Outer,
}

struct Lexer<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    line: usize,
    line_start: usize,
}

impl Lexer<'_> {
    /// Steps over what begins with this byte, and tells what it is unless it is space.
    fn step(&mut self, byte: u8) -> Option<Option<Kind>> {
        match byte {
            b' ' | b'\t' | b'\r' => self.at += 1,
            b'\n' => self.newline(),
            b'/' if self.peek(1) == Some(b'/') => self.line_comment(),
            b'/' if self.peek(1) == Some(b'*') => self.block_comment()?,
            b'"' => {
                self.string()?;
                return Some(Some(Kind::Literal));
            }
            b'\'' => return self.quote().map(Some),
            b'0'..=b'9' => {
                self.name();
                return Some(Some(Kind::Literal));
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => return self.name_or_raw().map(Some),
            b'`' | b'\\' => return None,
            0x21..=0x7e => {
                let is_pair = matches!((byte, self.peek(1)), (b':', Some(b':')) | (b'-', Some(b'>')));
                self.at += if is_pair { 2 } else { 1 };
                return Some(Some(Kind::Mark));
            }
            _ => return None,
        }
        Some(None)
    }

    /// The doc comment that begins here.
    fn doc_comment(&self) -> Option<Doc> {
        match [0, 1, 2, 3].map(|ahead| self.peek(ahead)) {
            [Some(b'/'), Some(b'/' | b'*'), Some(b'!'), _] => Some(Doc::Inner),
            [Some(b'/'), Some(b'/'), Some(b'/'), next] => (next != Some(b'/')).then_some(Doc::Outer),
            [Some(b'/'), Some(b'*'), Some(b'*'), next] => {
                (!matches!(next, Some(b'*' | b'/'))).then_some(Doc::Outer)
            }
            _ => None,
        }
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn newline(&mut self) {
        self.at += 1;
        self.line += 1;
        self.line_start = self.at;
    }

    fn line_comment(&mut self) {
        while self.peek(0).is_some_and(|byte| byte != b'\n') {
            self.at += 1;
        }
    }

    /// Comments nest.
    fn block_comment(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match (self.peek(0)?, self.peek(1)) {
                (b'/', Some(b'*')) => {
                    depth += 1;
                    self.at += 2;
                }
                (b'*', Some(b'/')) => {
                    depth -= 1;
                    self.at += 2;
                }
                (b'\n', _) => self.newline(),
                _ => self.at += 1,
            }
            if depth == 0 {
                return Some(());
            }
        }
    }

    fn string(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            match self.peek(0)? {
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                // What is escaped may be a line's end.
                b'\\' => self.escape()?,
                _ => {}
            }
            match self.peek(0)? {
                b'\n' => self.newline(),
                _ => self.at += 1,
            }
        }
    }

    /// Steps over a backslash. What needs more than one character after it is unusual.
    fn escape(&mut self) -> Option<()> {
        self.at += 1;
        matches!(self.peek(0)?, b'n' | b'r' | b't' | b'0' | b'\\' | b'\'' | b'"' | b'\n').then_some(())
    }

    /// A character, or a lifetime.
    fn quote(&mut self) -> Option<Kind> {
        let next = self.text.get(self.at + 1..)?.chars().next()?;
        let after = 1 + next.len_utf8();
        if next == '\\' {
            self.at += 1;
            self.escape()?;
            self.at += 1;
            return (self.peek(0)? == b'\'').then(|| {
                self.at += 1;
                Kind::Literal
            });
        }
        if self.peek(after) == Some(b'\'') && next != '\'' && next != '\n' {
            self.at += after + 1;
            return Some(Kind::Literal);
        }
        self.at += 1;
        next.is_ascii_alphabetic().then(|| self.name())?;
        Some(Kind::Lifetime)
    }

    fn name(&mut self) {
        while matches!(self.peek(0), Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_')) {
            self.at += 1;
        }
    }

    /// A name; raw strings begin as one does. A raw name is unusual.
    fn name_or_raw(&mut self) -> Option<Kind> {
        let start = self.at;
        self.name();
        let is_raw = matches!(&self.bytes[start..self.at], b"r" | b"br" | b"cr");
        if !is_raw || !matches!(self.peek(0), Some(b'"' | b'#')) {
            return Some(if &self.bytes[start..self.at] == b"_" { Kind::Mark } else { Kind::Name });
        }
        let mut hashes = 0;
        while self.peek(hashes) == Some(b'#') {
            hashes += 1;
        }
        (self.peek(hashes)? == b'"').then_some(())?;
        self.at += hashes + 1;
        loop {
            match self.peek(0)? {
                b'"' if (1..=hashes).all(|ahead| self.peek(ahead) == Some(b'#')) => {
                    self.at += hashes + 1;
                    return Some(Kind::Literal);
                }
                b'\n' => self.newline(),
                _ => self.at += 1,
            }
        }
    }
}
