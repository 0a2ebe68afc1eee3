//! Return values, which are responses.

use std::future::{Future, ready};

use axum::response::{IntoResponse, Response};

/// Turns the output of an `async fn` into a response. Every `File` implements it; the bound is on `T`.
pub trait Respond<T> {
    /// Turns the value into a response.
    fn respond(value: T) -> Response;
}

impl<File, T: IntoResponse> Respond<T> for File {
    fn respond(value: T) -> Response {
        value.into_response()
    }
}

/// The kind of a value that is a response.
#[derive(Clone, Copy, Debug)]
pub struct Immediate;

/// The kind of a value that is a future of a response.
#[derive(Clone, Copy, Debug)]
pub struct Awaited;

/// Becomes a response, at once ([`Immediate`]) or later ([`Awaited`]): a `fn` may return a future without saying so in
/// its signature.
pub trait IntoReply<Kind>: Sized {
    /// Becomes a response.
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

/// Turns the return value of a `fn` into a response. Every `File` implements it; the bound is on `T`.
pub trait Reply<T, Kind> {
    /// Turns the value into a response.
    fn reply(value: T) -> impl Future<Output = Response> + Send;
}

impl<File, T: IntoReply<Kind>, Kind> Reply<T, Kind> for File {
    fn reply(value: T) -> impl Future<Output = Response> + Send {
        value.into_reply()
    }
}

/// [`Respond`], at a position in a route file. The generated code implements it.
pub trait RespondAt<Handler, T, const LINE: usize, const COLUMN: usize>: Respond<T> {}

/// [`Reply`], at a position in a route file. The generated code implements it.
pub trait ReplyAt<Handler, T, Kind, const LINE: usize, const COLUMN: usize>: Reply<T, Kind> {}

/// Declares the trait of the type that an `async fn` returns.
#[doc(hidden)]
#[macro_export]
macro_rules! __response {
    ($message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "`IntoResponse` is not implemented for this type",
            note = "returned by the handler `{F}`",
            note = "the content of `Json` must implement `serde::Serialize`, and both sides of a `Result` must be responses",
        )]
        trait Respond<F, const LINE: usize, const COLUMN: usize>: $crate::__private::v1::axum::response::IntoResponse {}
        #[diagnostic::do_not_recommend]
        impl<T: $crate::__private::v1::axum::response::IntoResponse, F, const LINE: usize, const COLUMN: usize> Respond<F, LINE, COLUMN> for T {}
        impl<T: Respond<F, LINE, COLUMN>, F, const LINE: usize, const COLUMN: usize> $crate::__private::v1::RespondAt<F, T, LINE, COLUMN> for File {}
    };
}

/// Declares the trait of the type that a `fn` returns.
#[doc(hidden)]
#[macro_export]
macro_rules! __reply {
    ($message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "`IntoResponse` is not implemented for this type",
            note = "returned by the handler `{F}`",
            note = "the content of `Json` must implement `serde::Serialize`, and both sides of a `Result` must be responses",
        )]
        trait Reply<F, Kind, const LINE: usize, const COLUMN: usize>: $crate::__private::v1::IntoReply<Kind> {}
        #[diagnostic::do_not_recommend]
        impl<T: $crate::__private::v1::IntoReply<Kind>, F, Kind, const LINE: usize, const COLUMN: usize> Reply<F, Kind, LINE, COLUMN> for T {}
        impl<T, F, Kind, const LINE: usize, const COLUMN: usize> $crate::__private::v1::ReplyAt<F, T, Kind, LINE, COLUMN> for File
        where
            T: Reply<F, Kind, LINE, COLUMN>,
        {}
    };
}
