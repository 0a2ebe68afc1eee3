//! The example application: a small REST service. Its routes are the folders below `app/`.

#[cfg(doctest)]
#[doc = include_str!("../docs/recipes.md")]
mod recipes {}

#[cfg(doctest)]
#[doc = include_str!("../docs/routing.md")]
mod routing {}

#[cfg(doctest)]
#[doc = include_str!("../docs/serving.md")]
mod serving {}

mod posts;
mod users;

use std::sync::Arc;

use route_runtime::file_routes;

/// What every handler can take with `State`.
#[derive(Clone, Debug, Default)]
pub struct AppState {
    users: Arc<users::Users>,
    admin_token: Option<Arc<str>>,
}

impl AppState {
    /// A state whose administrators know the token. Without one nobody is let in.
    #[must_use]
    pub fn new(admin_token: Option<String>) -> Self {
        let admin_token = admin_token.filter(|token| !token.is_empty());
        Self { admin_token: admin_token.map(Into::into), ..Self::default() }
    }
}

/// The routes of the application.
#[file_routes("app", state = AppState)]
pub mod routes {}
