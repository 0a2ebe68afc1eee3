//! The description of a route when the program runs.

use std::fmt;

use axum::http::Method;

/// A route, as `ROUTES` lists it.
///
/// ```
/// # let routes: &[route_runtime::RouteInfo] = &[];
/// for route in routes {
///     println!("{route}"); // GET, POST  /users/{id}  app/users/[id]/route.rs
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RouteInfo {
    /// The pattern, as axum writes it: `/users/{id}`. An optional catch-all is written as a catch-all, and answers
    /// the URL before it too.
    pub pattern: &'static str,
    /// The methods that the file exports, in alphabetical order. A page exports `GET`.
    pub methods: &'static [Method],
    /// The file that answers, relative to its package: `app/users/[id]/route.rs`.
    pub file: &'static str,
    /// The kind of that file.
    pub kind: RouteKind,
    /// The `middleware.rs` files around the route, outermost first.
    pub middleware: &'static [&'static str],
}

/// The kind of file that answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RouteKind {
    /// A `route.rs`.
    Route,
    /// A `page.rs`.
    Page,
}

impl RouteInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        pattern: &'static str,
        methods: &'static [Method],
        file: &'static str,
        kind: RouteKind,
        middleware: &'static [&'static str],
    ) -> Self {
        Self { pattern, methods, file, kind, middleware }
    }
}

impl fmt::Display for RouteInfo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let methods: Vec<&str> = self.methods.iter().map(Method::as_str).collect();
        write!(formatter, "{}  {}  {}", methods.join(", "), self.pattern, self.file)
    }
}
