//! The posts, which do not change.

use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct Post {
    pub(crate) slug: &'static str,
    pub(crate) title: &'static str,
}

pub(crate) const POSTS: &[Post] = &[
    Post { slug: "2026/first-post", title: "The first post" },
    Post { slug: "2026/11/route-handlers", title: "Route handlers" },
    Post { slug: "about", title: "About" },
];
