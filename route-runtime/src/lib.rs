//! Next.js route handlers for axum: folders are routes, checked when the crate compiles.
//!
//! [`file_routes`] reads a folder at build time and makes an ordinary [`axum::Router`] of it. This crate holds
//! what the generated code calls, and [`serve`], which runs a router as a program.

mod call;
mod declare;
mod layers;
mod link;
mod method_router;
mod not_found;
mod params;
mod route_info;
#[cfg(feature = "serve")]
mod serve;
mod slash;
mod table;

pub use params::ParamsRejection;
pub use route_info::RouteInfo;
pub use route_macros::file_routes;
#[cfg(feature = "serve")]
pub use serve::{Server, serve};

/// What generated code calls. It may change with every release: the macro and this crate have one version.
#[doc(hidden)]
pub mod __private {
    pub mod v1 {
        pub use crate::call::*;
        pub use crate::layers::*;
        pub use crate::link::Link;
        pub use crate::not_found::NotFound;
        pub use crate::params::{Param, Segments};
        pub use crate::slash::TrailingSlash;
        pub use crate::table::{Endpoint, Segment, State, Table, router};
        pub use crate::{
            __bounds as bounds, __calling as calling, __endpoint as endpoint, __href as href,
            __not_found as not_found, __params as params,
        };
        pub use axum;
    }
}
