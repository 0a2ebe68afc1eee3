//! The bounds on a handler, each with an error that names the route file.
//!
//! axum takes a handler through one bound on the whole function, so its error names no argument. Here every
//! argument has a bound of its own. The text of the error must name the route file, and rustc takes the text from
//! a literal on a trait. The generated code therefore declares these traits for each route file, by the macros of
//! these modules, and implements [`ArgumentAt`], [`LastArgumentAt`], [`RespondAt`] and [`ReplyAt`] for its own `File`
//! under them. An argument that does not fit fails the innermost bound, whose text rustc shows.

mod argument;
mod middleware;
mod reexport;
mod response;

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;

use axum::extract::Request;
use axum::response::Response;

pub use argument::*;
pub use middleware::*;
pub use reexport::*;
pub use response::*;

/// The future of a response.
pub type BoxFuture = Pin<Box<dyn Future<Output = Response> + Send>>;

/// A handler in the table of routes. Every handler has this type, whatever its arguments.
pub type Call<S> = fn(S, Request) -> BoxFuture;

/// A position in a route file.
#[derive(Clone, Copy, Debug)]
pub struct At<const LINE: usize, const COLUMN: usize>;

/// The route file of a handler.
#[derive(Clone, Copy, Debug)]
pub struct Origin<File>(PhantomData<File>);

impl<File> Origin<File> {
    /// The origin of a handler.
    pub const HERE: Self = Self(PhantomData);
}
