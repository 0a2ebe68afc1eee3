//! The rules of URLs: segments, encoding, trailing slashes, and which route or `not_found.rs` answers a path.
//!
//! The router, the attribute, the command and the checks ask this crate. Nothing else knows how a path is matched.
//!
//! ```
//! use route_url::{Found, Segment, TrailingSlash, Trie};
//!
//! let mut trie: Trie<'_, &str, &str> = Trie::default();
//! trie.insert([Segment::Literal("users"), Segment::Dynamic("id")], "a user");
//! trie.insert_not_found([Segment::Literal("users")], "not a user");
//!
//! let find = |path| trie.find(path, TrailingSlash::Never, 0);
//! assert!(matches!(find("/users/7"), Found::Route("a user")));
//! assert!(matches!(find("/users/7/x"), Found::NotFound(Some("not a user"))));
//! assert!(matches!(find("/users/7/"), Found::Redirect(path) if path == "/users/7"));
//! ```

mod encode;
mod rows;
mod segment;
mod slash;
mod trie;

pub use encode::{DecodeError, decode, encode_literal, encode_value, is_spelling};
pub use rows::{Answer, Row};
pub use segment::{Segment, pattern};
pub use slash::{End, Slash, TrailingSlash, wants_slash};
pub use trie::{Found, Trie};
