//! The parameters of a path, from which the generated `Params` structs are filled.

mod rejection;
mod value;

use std::iter;

use axum::http::Uri;
use route_url::decode;
use serde::de::DeserializeOwned;

pub use rejection::{ParamsRejection, ParamsRejectionKind};
use value::{Value, Values};

/// A type that a parameter can have: anything that serde can read from the text of one segment, or, for a
/// catch-all, from a list of them.
#[diagnostic::on_unimplemented(
    message = "a parameter of the path cannot be read as `{Self}`",
    label = "this cannot be read from a segment of the URL",
    note = "a parameter is a `String`, a number, a `bool`, a unit enum or whatever else implements \
            `serde::Deserialize` from text; a catch-all is a `Vec` of these"
)]
pub trait Param: DeserializeOwned + Send {}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned + Send> Param for T {}

/// The pieces of the path of a request, before percent-decoding: a decoded `/` does not divide. They are read in
/// their order.
#[derive(Debug)]
pub struct Pieces<'a> {
    path: &'a str,
    /// The start of the next piece, which is past the end after the last one, and its index.
    start: usize,
    index: usize,
}

impl<'a> Pieces<'a> {
    /// Returns the pieces of a request's path, as the router sees it: without the prefix of `nest`. A trailing slash adds
    /// no piece.
    #[inline]
    pub fn of(uri: &'a Uri) -> Self {
        let path = uri.path();
        let path = path.strip_prefix('/').unwrap_or(path);
        Self { path: path.strip_suffix('/').unwrap_or(path), start: 0, index: 0 }
    }

    /// Reads the piece at `index`.
    ///
    /// # Errors
    ///
    /// If there is no piece at `index`, if the piece does not decode, or if its value is not a `T`.
    pub fn one<T: Param>(&mut self, index: usize, name: &'static str) -> Result<T, ParamsRejection> {
        self.skip_to(index);
        let raw = self.next().ok_or_else(|| ParamsRejection::missing(name))?;
        let text = decode(raw).map_err(|error| ParamsRejection::undecodable(name, error))?;
        T::deserialize(Value(&text)).map_err(|error| ParamsRejection::mismatch(name, error))
    }

    /// Reads the pieces from `index` on. There may be none.
    ///
    /// # Errors
    ///
    /// If a piece does not decode, or if the values are not a `T`.
    pub fn rest<T: Param>(&mut self, index: usize, name: &'static str) -> Result<T, ParamsRejection> {
        self.skip_to(index);
        // A path without segments is an empty string, which would read as one segment.
        let is_root = index == 0 && self.path.is_empty();
        let raw = iter::from_fn(|| self.next()).filter(|_| !is_root);
        let texts = raw.map(decode).collect::<Result<Vec<_>, _>>();
        let texts = texts.map_err(|error| ParamsRejection::undecodable(name, error))?;
        T::deserialize(Values(&texts)).map_err(|error| ParamsRejection::mismatch(name, error))
    }

    #[inline]
    fn skip_to(&mut self, index: usize) {
        debug_assert!(self.index <= index, "the generated code reads in order");
        while self.index < index {
            self.start = self.end() + 1;
            self.index += 1;
        }
    }

    #[inline]
    fn next(&mut self) -> Option<&'a str> {
        let end = self.end();
        let segment = self.path.get(self.start..end);
        self.start = end + 1;
        self.index += 1;
        segment
    }

    /// Returns the end of the next piece. Byte by byte is the fastest for a text as short as a piece.
    #[inline]
    fn end(&self) -> usize {
        let rest = self.path.bytes().skip(self.start);
        self.start + rest.take_while(|byte| *byte != b'/').count()
    }
}

#[cfg(test)]
mod tests {
    use super::Pieces;
    use axum::http::StatusCode;
    use serde::Deserialize;

    fn one<T: super::Param>(segment: &str) -> Result<T, String> {
        let uri = format!("/x/{segment}").parse().unwrap();
        Pieces::of(&uri).one(1, "id").map_err(|rejection| rejection.to_string())
    }

    fn rest<T: super::Param>(path: &str) -> Result<T, String> {
        Pieces::of(&path.parse().unwrap()).rest(1, "rest").map_err(|rejection| rejection.to_string())
    }

    #[test]
    fn a_segment_is_decoded_once() {
        assert_eq!(one::<String>("a%20b"), Ok("a b".into()));
        assert_eq!(one::<String>("a+b"), Ok("a+b".into()));
        assert_eq!(one::<String>("a%2Fb"), Ok("a/b".into()));
        assert_eq!(one::<String>("%2541"), Ok("%41".into()));
        assert_eq!(one::<String>("%E4%BD%A0"), Ok("你".into()));
    }

    #[test]
    fn a_value_has_any_type_that_text_gives() {
        #[derive(Debug, Deserialize, PartialEq)]
        #[serde(rename_all = "lowercase")]
        enum Side {
            Left,
        }
        #[derive(Debug, Deserialize, PartialEq)]
        struct Id(u8);
        assert_eq!(one("255"), Ok(255_u8));
        assert_eq!(one("-5"), Ok(-5_i64));
        assert_eq!(one("1.5"), Ok(1.5_f64));
        assert_eq!(one("true"), Ok(true));
        assert_eq!(one("x"), Ok('x'));
        assert_eq!(one("left"), Ok(Side::Left));
        assert_eq!(one("7"), Ok(Id(7)));
        assert_eq!(one("7"), Ok(Some(Id(7))));
        assert_eq!(one("340282366920938463463374607431768211455"), Ok(u128::MAX));
    }

    #[test]
    fn what_does_not_fit_is_named() {
        assert_eq!(one::<u8>("256"), Err("the parameter `id` is invalid: `256` is not a `u8`".into()));
        assert_eq!(one::<u8>("%zz"), Err("the parameter `id` has a malformed percent-escape".into()));
        assert_eq!(one::<u8>("%4"), Err("the parameter `id` has a malformed percent-escape".into()));
        assert_eq!(one::<u8>("%ff"), Err("the parameter `id` is not UTF-8".into()));
        for dots in ["..", ".", "%2e%2E", ".%2e"] {
            assert_eq!(one::<String>(dots), Err("the parameter `id` is `.` or `..`".into()), "{dots}");
        }
        assert_eq!(
            rest::<Vec<u8>>("/x/1/b"),
            Err("the parameter `rest` is invalid: `b` is not a `u8`".into())
        );
        let missing = Pieces::of(&"/x".parse().unwrap()).one::<String>(1, "id").unwrap_err();
        assert_eq!(missing.status(), StatusCode::BAD_REQUEST);
        assert_eq!(
            (missing.name(), missing.to_string().as_str()),
            ("id", "the path has no segment for the parameter `id`")
        );
    }

    #[test]
    fn a_catch_all_is_a_list() {
        assert_eq!(rest("/x/a%2Fb/c"), Ok(vec!["a/b".to_owned(), "c".to_owned()]));
        assert_eq!(rest("/x/1/2"), Ok(vec![1, 2]));
        assert_eq!(rest("/x/1/2"), Ok((1, "2".to_owned())));
        assert_eq!(rest("/x"), Ok(Vec::<String>::new()));
        assert_eq!(rest("/x/"), Ok(Vec::<String>::new()));
        assert_eq!(rest("/x/a/"), Ok(vec!["a".to_owned()]));
        assert_eq!(rest::<Option<Vec<String>>>("/x"), Ok(None));
        let root = "/".parse().unwrap();
        assert_eq!(Pieces::of(&root).rest::<Vec<String>>(0, "all").unwrap(), Vec::<String>::new());
    }
}
