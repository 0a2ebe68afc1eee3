//! Percent-encoding of segments and decoding of the pieces of a path.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The characters that a literal segment cannot hold as they are: those that browsers encode in a path
/// ([WHATWG URL](https://url.spec.whatwg.org/#path-percent-encode-set)), those that some browsers encode, and `%`,
/// which stands for itself in the name of a folder.
const IN_LITERAL: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// All characters but the unreserved ones, which nobody may encode
/// ([RFC 3986, section 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3)).
const IN_VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Encodes a literal segment as browsers send it.
///
/// ```
/// assert_eq!(route_url::encode_literal("100% café"), "100%25%20caf%C3%A9");
/// ```
pub fn encode_literal(text: &str) -> String {
    utf8_percent_encode(text, IN_LITERAL).to_string()
}

/// Encodes the value of a parameter for a link.
///
/// ```
/// assert_eq!(route_url::encode_value("a/b"), "a%2Fb");
/// ```
pub fn encode_value(text: &str) -> String {
    utf8_percent_encode(text, IN_VALUE).to_string()
}

/// Returns the spellings of a literal segment in a request: encoded, as browsers send it, and as it is, as other
/// clients do. A text with a `%` has the first spelling only: as it is, the text would read as an escape.
pub(crate) fn spellings(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let encoded = encode_literal(text);
    let raw = (encoded != text && !text.contains('%')).then_some(Cow::Borrowed(text));
    [Cow::Owned(encoded)].into_iter().chain(raw)
}

/// Whether a piece of a path spells this literal segment.
pub fn is_spelling(text: &str, piece: &str) -> bool {
    spellings(text).any(|spelling| spelling == piece)
}

/// Decodes a piece of a path once.
///
/// # Errors
///
/// If the piece cannot be the value of a parameter. `.` and `..` are refused: clients resolve both in a path, so
/// either comes only from a client that hides it behind an escape, and code that builds a path from the value would
/// follow it.
#[inline]
pub fn decode(piece: &str) -> Result<Cow<'_, str>, DecodeError> {
    let has_escape = piece.bytes().any(|byte| byte == b'%');
    let text = if has_escape { decode_escapes(piece)? } else { Cow::Borrowed(piece) };
    match &*text {
        "." | ".." => Err(DecodeError::Dots),
        _ => Ok(text),
    }
}

/// The reason why a piece of a path cannot be decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// A `%` is not followed by two hexadecimal digits.
    Malformed,
    /// The decoded bytes are not UTF-8.
    NotUtf8,
    /// The decoded text is `.` or `..`.
    Dots,
}

fn decode_escapes(piece: &str) -> Result<Cow<'_, str>, DecodeError> {
    if has_malformed_escape(piece) {
        return Err(DecodeError::Malformed);
    }
    percent_decode_str(piece).decode_utf8().map_err(|_| DecodeError::NotUtf8)
}

/// Whether a `%` is not followed by two hexadecimal digits ([RFC 3986, section 2.1]). The decoder would keep the `%`.
///
/// [RFC 3986, section 2.1]: https://www.rfc-editor.org/rfc/rfc3986#section-2.1
fn has_malformed_escape(piece: &str) -> bool {
    piece
        .split('%')
        .skip(1)
        .any(|after| !after.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit)))
}

#[cfg(test)]
mod tests {
    use super::{DecodeError, decode, encode_literal, is_spelling};

    #[test]
    fn literals_are_spelled_as_browsers_spell_them() {
        for (name, expected) in [
            ("a-b.c~d", "a-b.c~d"),
            ("plus+sign", "plus+sign"),
            ("a@b:c,(d)", "a@b:c,(d)"),
            ("café", "caf%C3%A9"),
            ("hello world", "hello%20world"),
            ("100%", "100%25"),
            ("a%20b", "a%2520b"),
            ("{x}", "%7Bx%7D"),
            ("a\\b", "a%5Cb"),
        ] {
            assert_eq!(encode_literal(name), expected, "{name}");
        }
    }

    #[test]
    fn a_literal_with_an_escape_has_one_spelling() {
        for (text, piece, expected) in [
            ("café", "caf%C3%A9", true),
            ("café", "café", true),
            ("café", "caf%c3%a9", false),
            ("a%20b", "a%2520b", true),
            ("a%20b", "a%20b", false),
            ("a%20b", "a b", false),
            ("100%", "100%", false),
            ("100%", "100%25", true),
            ("users", "%75sers", false),
        ] {
            assert_eq!(is_spelling(text, piece), expected, "{text} {piece}");
        }
    }

    #[test]
    fn a_piece_is_decoded_once() {
        for (piece, expected) in [
            ("a+b", Ok("a+b")),
            ("a%20b", Ok("a b")),
            ("a%2Fb", Ok("a/b")),
            ("%2541", Ok("%41")),
            ("%zz", Err(DecodeError::Malformed)),
            ("%4", Err(DecodeError::Malformed)),
            ("%ff", Err(DecodeError::NotUtf8)),
            (".", Err(DecodeError::Dots)),
            ("%2e%2E", Err(DecodeError::Dots)),
        ] {
            assert_eq!(decode(piece).as_deref(), expected.as_ref().copied(), "{piece}");
        }
    }
}
