//! Next.js route handlers for axum: folders are routes, checked when the crate compiles.
//!
//! [`file_routes`] reads a folder at build time and makes an ordinary [`axum::Router`] of it. This crate holds
//! what the generated code calls, and [`serve`], which runs a router as a program.

mod bounds;
mod declare;
mod dispatch;
mod generated;
mod link;
mod params;
mod route_info;
mod router;
mod site;
mod slash;
mod table;

pub use bounds::RouteLayer;
pub use params::{ParamsRejection, ParamsRejectionKind};
pub use route_info::{RouteInfo, RouteKind};
pub use route_macros::file_routes;
#[cfg(feature = "serve")]
pub use route_serve::{Server, serve};

/// The items that generated code names. They may change with every release: the attribute and this crate have one
/// version.
#[doc(hidden)]
pub mod __private {
    pub mod v1 {
        pub use crate::bounds::*;
        pub use crate::generated::arities::*;
        pub use crate::link::Link;
        pub use crate::params::{Param, Pieces};
        pub use crate::router::router;
        pub use crate::table::{Endpoint, MiddlewareFile, NotFound, State, Table};
        pub use crate::{
            __calling as calling, __endpoint as endpoint, __href as href, __not_found as not_found,
            __params as params,
        };
        pub use axum;
        pub use route_url::{Segment, TrailingSlash};

        /// The macros that declare the traits of a file.
        pub mod bounds {
            pub use crate::{
                __argument as argument, __last_argument as last_argument, __layer as layer,
                __middleware as middleware, __reexport as reexport, __reply as reply, __response as response,
            };
        }
    }
}
