//! Folder middleware, made once for a router and wrapped around each of its rows.
//!
//! It is wrapped by [`MethodRouter::layer`], which covers the automatic answers too.

use std::convert::Infallible;
use std::future::Future;

use axum::Router;
use axum::extract::{FromRef, Request, State};
use axum::middleware::{FromFn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, Route};
use tower::{Layer, Service};

use super::{At, Origin};

/// A layer that axum takes for a route.
///
/// Every layer that [`axum::Router::layer`] takes implements it. `layer` in a `middleware.rs` returns it if the type of
/// the layer cannot be written:
///
/// ```
/// use route_runtime::RouteLayer;
///
/// pub fn layer() -> impl RouteLayer {
///     axum::middleware::map_response(async |response: axum::response::Response| response)
/// }
/// ```
pub trait RouteLayer:
    Layer<
        Route,
        Service: Service<
            Request,
            Response: IntoResponse + 'static,
            Error: Into<Infallible> + 'static,
            Future: Send + 'static,
        > + Clone
                     + Send
                     + Sync
                     + 'static,
    > + Clone
    + Send
    + Sync
    + 'static
{
}

#[diagnostic::do_not_recommend]
impl<L> RouteLayer for L where
    L: Layer<
            Route,
            Service: Service<
                Request,
                Response: IntoResponse + 'static,
                Error: Into<Infallible> + 'static,
                Future: Send + 'static,
            > + Clone
                         + Send
                         + Sync
                         + 'static,
        > + Clone
        + Send
        + Sync
        + 'static
{
}

/// The layer of a `middleware.rs`.
pub trait Wrap<S>: Send + Sync {
    /// Wraps the layer around a row.
    fn around_methods(&self, methods: MethodRouter<S>) -> MethodRouter<S>;

    /// Wraps the layer around all that a router answers so far.
    fn around_router(&self, router: Router<S>) -> Router<S>;
}

impl<S: Clone + Send + Sync + 'static, L: RouteLayer> Wrap<S> for L {
    fn around_methods(&self, methods: MethodRouter<S>) -> MethodRouter<S> {
        methods.layer(self.clone())
    }

    fn around_router(&self, router: Router<S>) -> Router<S> {
        router.layer(self.clone())
    }
}

/// A function that axum takes for a middleware. `Arguments` is inferred.
pub trait Middleware<S, Arguments>: Sized {
    /// Makes the layer.
    fn make(self, state: &S) -> Box<dyn Wrap<S>>;
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
    fn make(self, state: &S) -> Box<dyn Wrap<S>> {
        Box::new(from_fn_with_state(state.clone(), self))
    }
}

/// Makes the layer of a function. Every `File` implements it; the bound is on `F`.
pub trait Around<F, S, Arguments> {
    /// Makes the layer.
    fn make(middleware: F, state: &S) -> Box<dyn Wrap<S>>;
}

impl<File, F: Middleware<S, Arguments>, S, Arguments> Around<F, S, Arguments> for File {
    fn make(middleware: F, state: &S) -> Box<dyn Wrap<S>> {
        middleware.make(state)
    }
}

/// [`Around`], at a position in a file. The generated code implements it.
pub trait AroundAt<F, S, Arguments, const LINE: usize, const COLUMN: usize>: Around<F, S, Arguments> {}

/// Makes the layer of the function `middleware`.
pub fn make_middleware<S, File, F, Arguments, const LINE: usize, const COLUMN: usize>(
    state: &S,
    _: Origin<File>,
    _: At<LINE, COLUMN>,
    middleware: F,
) -> Box<dyn Wrap<S>>
where
    File: AroundAt<F, S, Arguments, LINE, COLUMN>,
{
    File::make(middleware, state)
}

/// [`RouteLayer`], without supertraits: rustc would report one of those instead of the trait that names the file.
pub trait AnyLayer: Sized {
    /// Makes the layer.
    fn make<S: Clone + Send + Sync + 'static>(self) -> Box<dyn Wrap<S>>;
}

impl<L, Wrapped, Answer, Fault, Later> AnyLayer for L
where
    L: Layer<Route, Service = Wrapped> + Clone + Send + Sync + 'static,
    Wrapped:
        Service<Request, Response = Answer, Error = Fault, Future = Later> + Clone + Send + Sync + 'static,
    Answer: IntoResponse + 'static,
    Fault: Into<Infallible> + 'static,
    Later: Future<Output = Result<Answer, Fault>> + Send + 'static,
{
    fn make<S: Clone + Send + Sync + 'static>(self) -> Box<dyn Wrap<S>> {
        Box::new(self)
    }
}

/// Makes the layer that `layer` returns. Every `File` implements it; the bound is on `L`.
pub trait Layered<L> {
    /// Makes the layer.
    fn make<S: Clone + Send + Sync + 'static>(layer: L) -> Box<dyn Wrap<S>>;
}

impl<File, L: AnyLayer> Layered<L> for File {
    fn make<S: Clone + Send + Sync + 'static>(layer: L) -> Box<dyn Wrap<S>> {
        layer.make()
    }
}

/// [`Layered`], at a position in a file. The generated code implements it.
pub trait LayeredAt<L, const LINE: usize, const COLUMN: usize>: Layered<L> {}

/// Makes the layer that `layer` returns.
pub fn make_layer<S, File, L, const LINE: usize, const COLUMN: usize>(
    _: Origin<File>,
    _: At<LINE, COLUMN>,
    layer: L,
) -> Box<dyn Wrap<S>>
where
    S: Clone + Send + Sync + 'static,
    File: LayeredAt<L, LINE, COLUMN>,
{
    File::make(layer)
}

/// An argument of `layer`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of `layer`",
    label = "`layer` takes `State<T>` and nothing else",
    note = "`State<T>` needs `state = T` in `#[file_routes(…)]`, or a `T` that implements `FromRef` for the type given there"
)]
pub trait LayerArgument<S> {
    /// Takes the argument from the state.
    fn take(state: &S) -> Self;
}

#[diagnostic::do_not_recommend]
impl<S, T: FromRef<S>> LayerArgument<S> for State<T> {
    fn take(state: &S) -> Self {
        Self(T::from_ref(state))
    }
}

/// Takes an argument of `layer` from the state.
pub fn layer_argument<S, A: LayerArgument<S>>(state: &S) -> A {
    A::take(state)
}

/// Declares the trait of the function `middleware`.
#[doc(hidden)]
#[macro_export]
macro_rules! __middleware {
    ($message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this function cannot run around a route",
            note = "expected `async fn middleware(extractors…, request: Request, next: Next) -> impl IntoResponse`, as `axum::middleware::from_fn` takes it",
            note = "`State<T>` needs `state = T` in `#[file_routes(…)]`, or a `T` that implements `FromRef` for the type given there",
        )]
        trait Middleware<S, Arguments, const LINE: usize, const COLUMN: usize>: $crate::__private::v1::Middleware<S, Arguments> {}
        #[diagnostic::do_not_recommend]
        impl<F: $crate::__private::v1::Middleware<S, Arguments>, S, Arguments, const LINE: usize, const COLUMN: usize>
            Middleware<S, Arguments, LINE, COLUMN> for F {}
        impl<F, S, Arguments, const LINE: usize, const COLUMN: usize> $crate::__private::v1::AroundAt<F, S, Arguments, LINE, COLUMN> for File
        where F: Middleware<S, Arguments, LINE, COLUMN> {}
    };
}

/// Declares the trait of the type that `layer` returns.
#[doc(hidden)]
#[macro_export]
macro_rules! __layer {
    ($message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this cannot run around a route",
            note = "expected a `tower::Layer` as `axum::Router::layer` takes it: the layer and its service are `Clone`, and the service takes a `Request` and cannot fail; if its type cannot be written, return `impl RouteLayer`",
        )]
        trait Layer<const LINE: usize, const COLUMN: usize>: $crate::__private::v1::AnyLayer {}
        #[diagnostic::do_not_recommend]
        impl<L: $crate::__private::v1::AnyLayer, const LINE: usize, const COLUMN: usize> Layer<LINE, COLUMN> for L {}
        impl<L: Layer<LINE, COLUMN>, const LINE: usize, const COLUMN: usize> $crate::__private::v1::LayeredAt<L, LINE, COLUMN> for File {}
    };
}
