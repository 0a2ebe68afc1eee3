//! What is known of a route when the program runs.

/// A route, as `ROUTES` lists it.
///
/// ```
/// # let routes: &[route_runtime::RouteInfo] = &[];
/// for route in routes {
///     println!("{:20} {} ({})", route.methods.join(", "), route.pattern, route.file);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RouteInfo {
    /// The pattern, as axum writes it: `/users/{id}`. An optional catch-all is written as a catch-all, and answers
    /// the URL before it too.
    pub pattern: &'static str,
    /// The methods that the file exports, in alphabetical order. A page exports `GET`.
    pub methods: &'static [&'static str],
    /// The file that answers, relative to its package: `app/users/[id]/route.rs`.
    pub file: &'static str,
    /// Whether that file is a `page.rs`.
    pub is_page: bool,
    /// The `middleware.rs` files that run around it, outermost first.
    pub middleware: &'static [&'static str],
}

impl RouteInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        pattern: &'static str,
        methods: &'static [&'static str],
        file: &'static str,
        is_page: bool,
        middleware: &'static [&'static str],
    ) -> Self {
        Self { pattern, methods, file, is_page, middleware }
    }
}
