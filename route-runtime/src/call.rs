//! How the table of routes calls a handler, and how rustc is made to name what does not fit.
//!
//! axum takes a handler through one bound on the whole function, so its error names no argument. Here every
//! argument has a bound of its own. The text of its error must name the route file, and rustc takes such a text
//! from a literal on a trait; so the generated code declares those traits, a set for each route file, and
//! implements [`ArgumentAt`], [`LastArgumentAt`], [`RespondAt`] and [`ReplyAt`] for its own `File` under them. An argument that
//! does not fit fails the innermost bound, and that is the one whose text rustc shows.

mod arities;

use std::future::{Future, ready};
use std::marker::PhantomData;
use std::pin::Pin;

use axum::extract::{FromRequest, FromRequestParts, Request};
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

/// The route file that holds a handler.
#[derive(Clone, Copy, Debug)]
pub struct Origin<File>(PhantomData<File>);

impl<File> Origin<File> {
    /// The origin of a handler.
    pub const HERE: Self = Self(PhantomData);
}

/// Takes an argument from the parts of a request. Every type can; what matters is the bound on `T`.
pub trait Argument<T, S> {
    /// What is answered when it cannot be taken.
    type Rejection: IntoResponse;
    /// Takes it.
    fn take(parts: &mut Parts, state: &S) -> impl Future<Output = Result<T, Self::Rejection>> + Send;
}

impl<File, T: FromRequestParts<S>, S: Send + Sync> Argument<T, S> for File {
    type Rejection = T::Rejection;

    fn take(parts: &mut Parts, state: &S) -> impl Future<Output = Result<T, Self::Rejection>> + Send {
        T::from_request_parts(parts, state)
    }
}

/// Takes the last argument, which may use the body. Every type can; what matters is the bound on `T`.
pub trait LastArgument<T, S, Via> {
    /// What is answered when it cannot be taken.
    type Rejection: IntoResponse;
    /// Takes it.
    fn take(request: Request, state: &S) -> impl Future<Output = Result<T, Self::Rejection>> + Send;
}

impl<File, T: FromRequest<S, Via>, S: Send + Sync, Via> LastArgument<T, S, Via> for File {
    type Rejection = T::Rejection;

    fn take(request: Request, state: &S) -> impl Future<Output = Result<T, Self::Rejection>> + Send {
        T::from_request(request, state)
    }
}

/// Turns what an `async fn` gives into a response. Every type can; what matters is the bound on `T`.
pub trait Respond<T> {
    /// Turns it.
    fn respond(value: T) -> Response;
}

impl<File, T: IntoResponse> Respond<T> for File {
    fn respond(value: T) -> Response {
        value.into_response()
    }
}

/// Marks a value that is a response.
#[derive(Clone, Copy, Debug)]
pub struct Immediate;

/// Marks a value that is a future of a response.
#[derive(Clone, Copy, Debug)]
pub struct Awaited;

/// Becomes a response, at once ([`Immediate`]) or when it is there ([`Awaited`]): a `fn` may return a future, and
/// nothing in its text need tell.
pub trait IntoReply<Kind>: Sized {
    /// Becomes one.
    fn into_reply(self) -> impl Future<Output = Response> + Send;
}

impl<T: IntoResponse> IntoReply<Immediate> for T {
    fn into_reply(self) -> impl Future<Output = Response> + Send {
        ready(self.into_response())
    }
}

impl<T: Future<Output: IntoResponse> + Send> IntoReply<Awaited> for T {
    async fn into_reply(self) -> Response {
        self.await.into_response()
    }
}

/// Turns what a `fn` gives into a response. Every type can; what matters is the bound on `T`.
pub trait Reply<T, Kind> {
    /// Turns it.
    fn reply(value: T) -> impl Future<Output = Response> + Send;
}

impl<File, T: IntoReply<Kind>, Kind> Reply<T, Kind> for File {
    fn reply(value: T) -> impl Future<Output = Response> + Send {
        value.into_reply()
    }
}

/// [`Argument`], at a place of a route file. The generated code implements it.
pub trait ArgumentAt<Handler, T, S, const LINE: usize, const COLUMN: usize>: Argument<T, S> {}

/// [`LastArgument`], at a place of a route file. The generated code implements it.
pub trait LastArgumentAt<Handler, T, S, Via, const LINE: usize, const COLUMN: usize>:
    LastArgument<T, S, Via>
{
}

/// [`Respond`], at a place of a route file. The generated code implements it.
pub trait RespondAt<Handler, T, const LINE: usize, const COLUMN: usize>: Respond<T> {}

/// [`Reply`], at a place of a route file. The generated code implements it.
pub trait ReplyAt<Handler, T, Kind, const LINE: usize, const COLUMN: usize>: Reply<T, Kind> {}

/// A handler of which nothing is known but its name, since a `pub use` exports it. `Shape` is inferred.
pub trait Callable<S, Shape>: Sized {
    /// Calls it.
    fn call(self, state: S, request: Request) -> BoxFuture;
}

/// Stands for a file where the errors need not name one: [`Callable`] has checked the bounds already.
#[derive(Clone, Copy, Debug)]
pub struct Checked;

impl<T: FromRequestParts<S>, F, S: Send + Sync> ArgumentAt<F, T, S, 0, 0> for Checked {}
impl<T: FromRequest<S, Via>, F, S: Send + Sync, Via> LastArgumentAt<F, T, S, Via, 0, 0> for Checked {}
impl<T: IntoReply<Kind>, F, Kind> ReplyAt<F, T, Kind, 0, 0> for Checked {}

/// Calls a re-exported handler. Every type can; what matters is the bound on `F`.
pub trait Reexported<F, S, Shape> {
    /// Calls it.
    fn call(handler: F, state: S, request: Request) -> BoxFuture;
}

impl<File, F: Callable<S, Shape>, S, Shape> Reexported<F, S, Shape> for File {
    fn call(handler: F, state: S, request: Request) -> BoxFuture {
        handler.call(state, request)
    }
}

/// [`Reexported`], at a place of a route file. The generated code implements it.
pub trait ReexportedAt<F, S, Shape, const LINE: usize, const COLUMN: usize>: Reexported<F, S, Shape> {}

/// Calls a re-exported handler.
pub fn call_reexported<S, File, F, Shape, const LINE: usize, const COLUMN: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<LINE, COLUMN>,),
    handler: F,
) -> BoxFuture
where
    File: ReexportedAt<F, S, Shape, LINE, COLUMN>,
{
    File::call(handler, state, request)
}
