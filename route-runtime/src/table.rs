//! The data that the attribute emits: what a folder of routes becomes before it is a router.

use std::fmt;

use axum::routing::MethodFilter;
use route_url::{Segment, TrailingSlash};

use crate::RouteInfo;
use crate::bounds::{Call, Wrap};

/// The segments of a URL.
pub(crate) type Segments = &'static [Segment<&'static str>];

/// The middleware around a file, outermost first.
pub(crate) type Layers<S> = &'static [&'static MiddlewareFile<S>];

/// A `route.rs` or `page.rs`.
#[derive(Debug)]
pub struct Endpoint<S: 'static> {
    /// The description in `ROUTES`.
    pub info: RouteInfo,
    /// The segments of its URL, those of the base path included.
    pub segments: Segments,
    /// The handlers, each with its method.
    pub handlers: &'static [(MethodFilter, Call<S>)],
    /// The middleware around the handlers.
    pub layers: Layers<S>,
}

/// The answer to what no route of a folder matches.
#[derive(Debug)]
pub struct NotFound<S: 'static> {
    /// The segments of the folder's URL, those of the base path included.
    pub segments: Segments,
    /// The function of the nearest `not_found.rs`. Without one the answer is an empty 404.
    pub call: Option<Call<S>>,
    /// The middleware around it.
    pub layers: Layers<S>,
}

/// A `middleware.rs`.
pub struct MiddlewareFile<S: 'static> {
    /// Makes the layer, once for a router.
    pub make: fn(&S) -> Box<dyn Wrap<S>>,
}

impl<S> fmt::Debug for MiddlewareFile<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("MiddlewareFile").finish_non_exhaustive()
    }
}

/// The table of routes.
#[derive(Debug)]
pub struct Table<'t, S: 'static> {
    /// The routes.
    pub endpoints: &'t [&'static Endpoint<S>],
    /// The folders below the root that answer what none of their routes matches.
    pub not_founds: &'t [&'static NotFound<S>],
    /// The answer of the root: the fallback of the router.
    pub fallback: &'static NotFound<S>,
    /// The setting of a trailing slash.
    pub trailing_slash: TrailingSlash,
    /// The number of segments in the base path.
    pub base: usize,
}

/// A type that handlers can take with `State`.
#[diagnostic::on_unimplemented(
    message = "the state `{Self}` of `#[file_routes(…)]` is not `Clone`, `Send` and `Sync`",
    label = "every request gets a clone of the state",
    note = "derive `Clone`, and put what cannot be cloned or shared into an `Arc`"
)]
pub trait State: Clone + Send + Sync + 'static {}

#[diagnostic::do_not_recommend]
impl<S: Clone + Send + Sync + 'static> State for S {}
