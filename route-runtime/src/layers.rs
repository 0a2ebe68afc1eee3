//! Folder middleware: what runs around the routes of a folder.
//!
//! It is wrapped around each row once, when the router is built, and by [`MethodRouter::layer`], which covers the
//! automatic answers too.

use std::convert::Infallible;
use std::future::Future;

use axum::extract::Request;
use axum::middleware::{FromFn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, Route};
use tower::{Layer, Service};

use crate::call::{At, Origin};

/// Wraps a folder's middleware around a row.
pub type Wrap<S> = fn(MethodRouter<S>, &S) -> MethodRouter<S>;

/// Wraps layers around a row, of which the first is to be outermost.
pub(crate) fn wrap<S>(router: MethodRouter<S>, layers: &[Wrap<S>], state: &S) -> MethodRouter<S> {
    layers.iter().rev().fold(router, |router, wrap| wrap(router, state))
}

/// A function that axum takes for a middleware. `Arguments` is inferred.
pub trait Middleware<S, Arguments>: Sized {
    /// Wraps it around a row.
    fn wrap(self, router: MethodRouter<S>, state: &S) -> MethodRouter<S>;
}

impl<F, S, Arguments, Answer, Later> Middleware<S, Arguments> for F
where
    F: Clone + Send + Sync + 'static,
    S: Clone + Send + Sync + 'static,
    Arguments: 'static,
    FromFn<F, S, Route, Arguments>: Service<Request, Response = Answer, Error = Infallible, Future = Later>
        + Clone
        + Send
        + Sync
        + 'static,
    Answer: IntoResponse + 'static,
    Later: Future<Output = Result<Answer, Infallible>> + Send + 'static,
{
    fn wrap(self, router: MethodRouter<S>, state: &S) -> MethodRouter<S> {
        router.layer(from_fn_with_state(state.clone(), self))
    }
}

/// A layer that axum takes for a route.
pub trait RouteLayer: Sized {
    /// Wraps it around a row.
    fn wrap<S: Clone + Send + Sync + 'static>(self, router: MethodRouter<S>) -> MethodRouter<S>;
}

impl<L, Wrapped, Answer, Fault, Later> RouteLayer for L
where
    L: Layer<Route, Service = Wrapped> + Clone + Send + Sync + 'static,
    Wrapped:
        Service<Request, Response = Answer, Error = Fault, Future = Later> + Clone + Send + Sync + 'static,
    Answer: IntoResponse + 'static,
    Fault: Into<Infallible> + 'static,
    Later: Future<Output = Result<Answer, Fault>> + Send + 'static,
{
    fn wrap<S: Clone + Send + Sync + 'static>(self, router: MethodRouter<S>) -> MethodRouter<S> {
        router.layer(self)
    }
}

/// Wraps a middleware around a row. Every type can; what matters is the bound on `F`.
pub trait Around<F, S, Arguments> {
    /// Wraps it.
    fn wrap(middleware: F, router: MethodRouter<S>, state: &S) -> MethodRouter<S>;
}

impl<File, F: Middleware<S, Arguments>, S, Arguments> Around<F, S, Arguments> for File {
    fn wrap(middleware: F, router: MethodRouter<S>, state: &S) -> MethodRouter<S> {
        middleware.wrap(router, state)
    }
}

/// [`Around`], at a place of a file. The generated code implements it.
pub trait AroundAt<F, S, Arguments, const LINE: usize, const COLUMN: usize>: Around<F, S, Arguments> {}

/// Wraps the function of a `middleware.rs` around a row.
pub fn wrap_middleware<S, File, F, Arguments, const LINE: usize, const COLUMN: usize>(
    router: MethodRouter<S>,
    state: &S,
    _: Origin<File>,
    _: At<LINE, COLUMN>,
    middleware: F,
) -> MethodRouter<S>
where
    File: AroundAt<F, S, Arguments, LINE, COLUMN>,
{
    File::wrap(middleware, router, state)
}

/// Wraps a layer around a row. Every type can; what matters is the bound on `L`.
pub trait Layered<L> {
    /// Wraps it.
    fn wrap<S: Clone + Send + Sync + 'static>(layer: L, router: MethodRouter<S>) -> MethodRouter<S>;
}

impl<File, L: RouteLayer> Layered<L> for File {
    fn wrap<S: Clone + Send + Sync + 'static>(layer: L, router: MethodRouter<S>) -> MethodRouter<S> {
        layer.wrap(router)
    }
}

/// [`Layered`], at a place of a file. The generated code implements it.
pub trait LayeredAt<L, const LINE: usize, const COLUMN: usize>: Layered<L> {}

/// Wraps the layer of a `middleware.rs` around a row.
pub fn wrap_layer<S, File, L, const LINE: usize, const COLUMN: usize>(
    router: MethodRouter<S>,
    _: Origin<File>,
    _: At<LINE, COLUMN>,
    layer: L,
) -> MethodRouter<S>
where
    S: Clone + Send + Sync + 'static,
    File: LayeredAt<L, LINE, COLUMN>,
{
    File::wrap(layer, router)
}
