//! Segments of a URL, and the patterns they form.

use std::mem::discriminant;

use crate::encode::encode_literal;

/// A segment of a URL.
///
/// ```
/// use route_url::{Segment, pattern};
///
/// let segments = [Segment::Literal("café"), Segment::Dynamic("id"), Segment::CatchAll("rest")];
/// assert_eq!(pattern(segments), "/caf%C3%A9/{id}/{*rest}");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<T> {
    /// A segment of exactly this text, before percent-encoding.
    Literal(T),
    /// Any one segment, by the name of its parameter.
    Dynamic(T),
    /// One or more segments, by the name of their parameter.
    CatchAll(T),
    /// Zero or more segments, by the name of their parameter.
    OptionalCatchAll(T),
}

impl<T> Segment<T> {
    /// Returns the name of the parameter, if the segment is not a literal.
    pub fn parameter(&self) -> Option<&T> {
        match self {
            Self::Literal(_) => None,
            Self::Dynamic(name) | Self::CatchAll(name) | Self::OptionalCatchAll(name) => Some(name),
        }
    }

    /// Whether the segment takes the rest of the path.
    pub fn is_catch_all(&self) -> bool {
        matches!(self, Self::CatchAll(_) | Self::OptionalCatchAll(_))
    }
}

impl<T: PartialEq> Segment<T> {
    /// Whether two segments match the same, whatever their parameters are called.
    pub fn matches_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Literal(text), Self::Literal(other)) => text == other,
            _ => discriminant(self) == discriminant(other),
        }
    }
}

impl<T: AsRef<str>> Segment<T> {
    /// Returns the same segment with its text borrowed.
    pub fn as_deref(&self) -> Segment<&str> {
        match self {
            Self::Literal(text) => Segment::Literal(text.as_ref()),
            Self::Dynamic(name) => Segment::Dynamic(name.as_ref()),
            Self::CatchAll(name) => Segment::CatchAll(name.as_ref()),
            Self::OptionalCatchAll(name) => Segment::OptionalCatchAll(name.as_ref()),
        }
    }
}

/// Writes segments as axum's pattern. An optional catch-all is written as a catch-all.
pub fn pattern<'a>(segments: impl IntoIterator<Item = Segment<&'a str>>) -> String {
    let mut pattern = String::new();
    for segment in segments {
        pattern.push('/');
        pattern += &match segment {
            Segment::Literal(text) => encode_literal(text),
            Segment::Dynamic(name) => format!("{{{name}}}"),
            Segment::CatchAll(name) | Segment::OptionalCatchAll(name) => format!("{{*{name}}}"),
        };
    }
    if pattern.is_empty() {
        pattern.push('/');
    }
    pattern
}
