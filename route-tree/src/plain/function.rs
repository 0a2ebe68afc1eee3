//! The functions of a plain file: the usual patterns, and the usual types.

use super::Reader;
use super::words::{Kind, Word};
use crate::path_arguments::SINGLE_VALUES;
use crate::signature::MOST_ARGUMENTS;
use crate::tree::{Handler, ParamType, PathArgument, PathValues, Position, Shape};

impl<'t> Reader<'_, 't> {
    /// A helper, or a handler.
    pub(super) fn function(&mut self, is_public: bool) -> Option<Option<Handler>> {
        let is_async = self.take("async");
        self.expect("fn")?;
        let word = self.words.get(self.at)?;
        let name = self.name()?;
        let export = self.file.kind.exports().iter().copied().find(|export| *export == name);
        (export.is_some() == is_public).then_some(())?;
        let names = self.named.len();
        let (arguments, path_arguments) = self.arguments()?;
        let position = word.position(self.file.text);
        let output = self.output()?.unwrap_or(position);
        (self.peek(0) == "{").then_some(())?;
        self.group()?;
        let Some(name) = export else {
            // Nothing but the file itself calls it.
            self.named.truncate(names);
            return Some(None);
        };
        let shape = Shape::Function { is_async, arguments, output };
        Some(Some(Handler { name, position, shape, path_arguments, conditions: Vec::new() }))
    }

    /// Where the types of the arguments stand, and what they take from the path.
    fn arguments(&mut self) -> Option<(Vec<Position>, Vec<PathArgument>)> {
        let (mut arguments, mut path_arguments) = (Vec::new(), Vec::new());
        self.expect("(")?;
        while !self.take(")") {
            self.pattern()?;
            self.expect(":")?;
            arguments.push(self.words.get(self.at)?.position(self.file.text));
            match self.params()? {
                Some(argument) => path_arguments.push(argument),
                None => self.type_of_argument()?,
            }
            (self.take(",") || self.peek(0) == ")").then_some(())?;
        }
        (arguments.len() <= MOST_ARGUMENTS).then_some((arguments, path_arguments))
    }

    /// Where the type of the result stands, if there is one.
    fn output(&mut self) -> Option<Option<Position>> {
        if !self.take("->") {
            return Some(None);
        }
        let position = self.words.get(self.at)?.position(self.file.text);
        self.take("impl");
        self.value_type()?;
        Some(Some(position))
    }

    /// `Params<A, B>` of types that are single values.
    fn params(&mut self) -> Option<Option<PathArgument>> {
        if self.peek(0) != "Params" || self.peek(1) != "<" {
            return Some(None);
        }
        let start = self.at;
        self.at += 2;
        let mut types = Vec::new();
        while !self.take(">") {
            SINGLE_VALUES.contains(&self.name()?).then_some(())?;
            types.push(ParamType::One);
            (self.take(",") || self.peek(0) == ">").then_some(())?;
        }
        (!types.is_empty()).then_some(())?;
        let (first, last) = (&self.words[start], &self.words[self.at - 1]);
        let text = self.file.text;
        let label = self.file.label_at(first.position(text), first.width_to(last, text));
        Some(Some(PathArgument { label, values: PathValues::Types(types), is_wrapped: false }))
    }

    /// A type that takes nothing from the path.
    fn type_of_argument(&mut self) -> Option<()> {
        let start = self.at;
        self.value_type()?;
        let is_path = |word: &Word<'_>| word.text == "Path" || word.text == "Params";
        let words = &self.words[start..self.at];
        // `Params` alone is one of strings.
        (words.len() == 1 && words[0].text == "Params" || !words.iter().any(is_path)).then_some(())
    }

    fn value_type(&mut self) -> Option<()> {
        if self.take("&") {
            let is_lifetime = self.words.get(self.at).is_some_and(|word| word.kind == Kind::Lifetime);
            self.at += usize::from(is_lifetime);
            self.take("mut");
            return self.value_type();
        }
        if self.take("(") {
            while !self.take(")") {
                self.value_type()?;
                (self.take(",") || self.peek(0) == ")").then_some(())?;
            }
            return Some(());
        }
        self.take("::");
        loop {
            self.path_segment()?;
            if !self.take("::") {
                return Some(());
            }
        }
    }

    fn path_segment(&mut self) -> Option<()> {
        let name = self.name()?;
        self.named.push(name);
        if self.take("<") {
            while !self.take(">") {
                if self.words.get(self.at)?.kind == Kind::Lifetime {
                    self.at += 1;
                } else {
                    // `Item = u8` in what an `impl` returns.
                    if self.peek(1) == "=" {
                        self.name()?;
                        self.expect("=")?;
                    }
                    self.value_type()?;
                }
                (self.take(",") || self.peek(0) == ">").then_some(())?;
            }
        }
        Some(())
    }

    /// What an argument is taken apart by: `id`, `mut id`, `State(app)`, `Params { id }`, `(a, b)`.
    fn pattern(&mut self) -> Option<()> {
        if self.take("_") {
            return Some(());
        }
        if self.take("mut") {
            return self.name().map(drop);
        }
        if self.peek(0) == "(" {
            return self.patterns(")");
        }
        self.path()?;
        match self.peek(0) {
            "(" => self.patterns(")"),
            "{" => self.patterns("}"),
            _ => Some(()),
        }
    }

    /// Patterns within brackets. A field may have one of its own.
    fn patterns(&mut self, close: &str) -> Option<()> {
        self.at += 1;
        while !self.take(close) {
            self.pattern()?;
            if close == "}" && self.take(":") {
                self.pattern()?;
            }
            (self.take(",") || self.peek(0) == close).then_some(())?;
        }
        Some(())
    }
}
