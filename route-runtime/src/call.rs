//! How the table of routes calls a handler, and how rustc is made to name what does not fit.
//!
//! axum takes a handler through one bound on the whole function, so its error names no argument. Here every
//! argument has a bound of its own. The text of its error must name the route file, and rustc takes such a text
//! from a literal on a trait; so the generated code declares those traits, a set for each route file, and
//! implements [`ArgumentAt`], [`LastArgumentAt`] and [`ReplyAt`] for its own `File` under them. An argument that
//! does not fit fails the innermost bound, and that is the one whose text rustc shows.

mod arities;

use std::future::{Future, Ready, ready};
use std::marker::PhantomData;
use std::pin::Pin;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::handler::Handler;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};

pub use arities::*;

/// What calling a handler gives.
pub type BoxFuture = Pin<Box<dyn Future<Output = Response> + Send>>;

/// A handler in the table of routes: every one has this type, whatever its arguments.
pub type Call<S> = fn(S, Request) -> BoxFuture;

/// A place in a route file.
#[derive(Clone, Copy, Debug)]
pub struct At<const LINE: usize, const COLUMN: usize>;

/// The route file that holds a handler, and whether the handler is an `async fn` ([`Awaited`]) or a `fn`
/// ([`Immediate`]).
#[derive(Clone, Copy, Debug)]
pub struct Origin<File, Kind>(PhantomData<(File, Kind)>);

impl<File, Kind> Origin<File, Kind> {
    /// The origin of a handler.
    pub const HERE: Self = Self(PhantomData);
}

/// Marks an `async fn`, and a value that is a future of a response.
#[derive(Clone, Copy, Debug)]
pub struct Awaited;

/// Marks a `fn`, and a value that is a response.
#[derive(Clone, Copy, Debug)]
pub struct Immediate;

/// Stands for the type of an argument or a result. It makes the generated implementations possible: a trait of
/// this crate can be implemented for `Slot<T>` elsewhere, but not for any `T`.
#[derive(Clone, Copy, Debug)]
pub struct Slot<T>(PhantomData<T>);

/// Takes an argument from the parts of a request.
pub trait Argument<T, S> {
    /// What is answered when it cannot be taken.
    type Rejection: IntoResponse;
    /// Takes it.
    fn take(parts: &mut Parts, state: &S) -> impl Future<Output = Result<T, Self::Rejection>> + Send;
}

impl<T: FromRequestParts<S>, S: Send + Sync> Argument<T, S> for Slot<T> {
    type Rejection = T::Rejection;

    fn take(parts: &mut Parts, state: &S) -> impl Future<Output = Result<T, Self::Rejection>> + Send {
        T::from_request_parts(parts, state)
    }
}

/// Takes the last argument, which may use the body.
pub trait LastArgument<T, S, Via> {
    /// What is answered when it cannot be taken.
    type Rejection: IntoResponse;
    /// Takes it.
    fn take(request: Request, state: &S) -> impl Future<Output = Result<T, Self::Rejection>> + Send;
}

impl<T: FromRequest<S, Via>, S: Send + Sync, Via> LastArgument<T, S, Via> for Slot<T> {
    type Rejection = T::Rejection;

    fn take(request: Request, state: &S) -> impl Future<Output = Result<T, Self::Rejection>> + Send {
        T::from_request(request, state)
    }
}

/// Turns what a handler gives into a response, at once ([`Immediate`]) or when it is there ([`Awaited`]): a `fn`
/// may return a future, and nothing in its text need tell.
pub trait Reply<T, Kind> {
    /// Turns it.
    fn reply(value: T) -> impl Future<Output = Response> + Send;
}

impl<T: IntoResponse> Reply<T, Immediate> for Slot<T> {
    fn reply(value: T) -> impl Future<Output = Response> + Send {
        ready(value.into_response())
    }
}

impl<T: Future<Output: IntoResponse> + Send> Reply<T, Awaited> for Slot<T> {
    async fn reply(value: T) -> Response {
        value.await.into_response()
    }
}

/// [`Argument`], at a place of a route file. The generated code implements it.
pub trait ArgumentAt<File, Handler, T, S, const LINE: usize, const COLUMN: usize>: Argument<T, S> {}

/// [`LastArgument`], at a place of a route file. The generated code implements it.
pub trait LastArgumentAt<File, Handler, T, S, Via, const LINE: usize, const COLUMN: usize>:
    LastArgument<T, S, Via>
{
}

/// [`Reply`], at a place of a route file. The generated code implements it.
pub trait ReplyAt<File, Handler, T, Kind, const LINE: usize, const COLUMN: usize>: Reply<T, Kind> {}

/// What a handler returns: the future of an `async fn`, or the value of a `fn`.
pub trait Returned<Kind> {
    /// What there is to reply with.
    type Value;
    /// Gives it.
    type Future: Future<Output = Self::Value> + Send;
    /// Its future.
    fn into_future(self) -> Self::Future;
}

impl<T: Future + Send> Returned<Awaited> for T {
    type Value = T::Output;
    type Future = T;

    fn into_future(self) -> T {
        self
    }
}

impl<T: Send> Returned<Immediate> for T {
    type Value = T;
    type Future = Ready<T>;

    fn into_future(self) -> Ready<T> {
        ready(self)
    }
}

/// A handler of which nothing is known but its name, since a `pub use` exports it. `Shape` is inferred.
pub trait Reexported<F, S, Shape> {
    /// Calls it.
    fn call(handler: F, state: S, request: Request) -> BoxFuture;
}

impl<F: Handler<T, S>, T, S: 'static> Reexported<F, S, (Awaited, T)> for Slot<F> {
    fn call(handler: F, state: S, request: Request) -> BoxFuture {
        Box::pin(handler.call(request, state))
    }
}

/// [`Reexported`], at a place of a route file. The generated code implements it.
pub trait ReexportedAt<File, F, S, Shape, const LINE: usize, const COLUMN: usize>:
    Reexported<F, S, Shape>
{
}

/// Calls a re-exported handler.
pub fn call_reexported<S, File, F, Shape, const LINE: usize, const COLUMN: usize>(
    state: S,
    request: Request,
    _: Origin<File, ()>,
    _: At<LINE, COLUMN>,
    handler: F,
) -> BoxFuture
where
    Slot<F>: ReexportedAt<File, F, S, Shape, LINE, COLUMN>,
{
    Slot::<F>::call(handler, state, request)
}
