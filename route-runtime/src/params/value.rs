//! Deserializes a value from the text of one piece of a path, or a list of values from several pieces.

use std::any::type_name;
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::de::value::{SeqDeserializer, StrDeserializer};
use serde::de::{Deserializer, EnumAccess, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

/// The reason why a text is not a value of the wanted type.
#[derive(Debug)]
pub(super) struct Mismatch {
    /// The reason, with the types of Rust.
    pub(super) detail: String,
    /// The wanted value, for people who see the URL and not the code.
    pub(super) expected: Option<Cow<'static, str>>,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.detail)
    }
}

impl std::error::Error for Mismatch {}

impl serde::de::Error for Mismatch {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { detail: message.to_string(), expected: None }
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let names: Vec<String> = expected.iter().map(|name| format!("`{name}`")).collect();
        let expected = format!("one of {}", names.join(", "));
        Self { detail: format!("`{variant}` is not {expected}"), expected: Some(expected.into()) }
    }
}

/// The text of one piece.
#[derive(Clone, Copy)]
pub(super) struct Value<'a>(pub(super) &'a str);

impl Value<'_> {
    fn parse<T: FromStr>(self, expected: &'static str) -> Result<T, Mismatch> {
        self.0.parse().map_err(|_| Mismatch {
            detail: format!("`{}` is not a `{}`", self.0, type_name::<T>()),
            expected: Some(expected.into()),
        })
    }
}

/// Parses numbers, `bool` and `char` as Rust does.
macro_rules! parsed {
    ($($deserialize:ident $visit:ident $expected:literal)*) => {$(
        fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
            visitor.$visit(self.parse($expected)?)
        }
    )*};
}

impl<'de> Deserializer<'de> for Value<'_> {
    type Error = Mismatch;

    parsed! {
        deserialize_bool visit_bool "`true` or `false`"
        deserialize_i8 visit_i8 "an integer"
        deserialize_i16 visit_i16 "an integer"
        deserialize_i32 visit_i32 "an integer"
        deserialize_i64 visit_i64 "an integer"
        deserialize_i128 visit_i128 "an integer"
        deserialize_u8 visit_u8 "an integer that is not negative"
        deserialize_u16 visit_u16 "an integer that is not negative"
        deserialize_u32 visit_u32 "an integer that is not negative"
        deserialize_u64 visit_u64 "an integer that is not negative"
        deserialize_u128 visit_u128 "an integer that is not negative"
        deserialize_f32 visit_f32 "a number"
        deserialize_f64 visit_f64 "a number"
        deserialize_char visit_char "one character"
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_str(self.0)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_bytes(self.0.as_bytes())
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_enum(self)
    }

    forward_to_deserialize_any! { str string seq tuple tuple_struct map struct identifier ignored_any }
}

/// A unit variant is named by the text.
impl<'de, 'a> EnumAccess<'de> for Value<'a> {
    type Error = Mismatch;
    type Variant = <StrDeserializer<'a, Mismatch> as EnumAccess<'de>>::Variant;

    fn variant_seed<V: serde::de::DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Self::Variant), Mismatch> {
        let text: StrDeserializer<'a, Mismatch> = self.0.into_deserializer();
        text.variant_seed(seed)
    }
}

impl<'de> IntoDeserializer<'de, Mismatch> for Value<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// The texts of the pieces that a catch-all took.
#[derive(Clone, Copy)]
pub(super) struct Values<'a>(pub(super) &'a [Cow<'a, str>]);

impl<'de> Deserializer<'de> for Values<'_> {
    type Error = Mismatch;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        let mut values = SeqDeserializer::new(self.0.iter().map(|piece| Value(piece)));
        let value = visitor.visit_seq(&mut values)?;
        values.end()?;
        Ok(value)
    }

    /// An optional catch-all that took nothing is `None`.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        if self.0.is_empty() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}
