//! The example application: a small site and service. Its routes are the folders below `app/`.

#[cfg(doctest)]
#[doc = include_str!("../docs/recipes.md")]
mod recipes {}

#[cfg(doctest)]
#[doc = include_str!("../docs/routing.md")]
mod routing {}

#[cfg(doctest)]
#[doc = include_str!("../docs/serving.md")]
mod serving {}

mod avatars;
mod conditional;
mod config;
mod database;
mod feed;
mod html;
mod input;
mod pagination;
mod posts;
mod problem;
mod sessions;
mod state;
mod stripe;
mod users;

use route_runtime::file_routes;

pub use config::{Config, Environment};
pub use problem::Problem;
pub use state::AppState;

/// The routes of the application.
#[file_routes("app", state = AppState)]
pub mod routes {}
