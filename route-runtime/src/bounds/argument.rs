//! Arguments, which are extractors.

use std::future::Future;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::response::IntoResponse;

/// Takes an argument from the parts of a request. Every `File` implements it; the bound is on `T`.
pub trait Argument<T, S> {
    /// The answer if the argument cannot be taken.
    type Rejection: IntoResponse;
    /// Takes the argument.
    fn take(parts: &mut Parts, state: &S) -> impl Future<Output = Result<T, Self::Rejection>> + Send;
}

impl<File, T: FromRequestParts<S>, S: Send + Sync> Argument<T, S> for File {
    type Rejection = T::Rejection;

    fn take(parts: &mut Parts, state: &S) -> impl Future<Output = Result<T, Self::Rejection>> + Send {
        T::from_request_parts(parts, state)
    }
}

/// Takes the last argument, which may read the body. Every `File` implements it; the bound is on `T`.
pub trait LastArgument<T, S, Via> {
    /// The answer if the argument cannot be taken.
    type Rejection: IntoResponse;
    /// Takes the argument.
    fn take(request: Request, state: &S) -> impl Future<Output = Result<T, Self::Rejection>> + Send;
}

impl<File, T: FromRequest<S, Via>, S: Send + Sync, Via> LastArgument<T, S, Via> for File {
    type Rejection = T::Rejection;

    fn take(request: Request, state: &S) -> impl Future<Output = Result<T, Self::Rejection>> + Send {
        T::from_request(request, state)
    }
}

/// [`Argument`], at a position in a route file. The generated code implements it.
pub trait ArgumentAt<Handler, T, S, const LINE: usize, const COLUMN: usize>: Argument<T, S> {}

/// [`LastArgument`], at a position in a route file. The generated code implements it.
pub trait LastArgumentAt<Handler, T, S, Via, const LINE: usize, const COLUMN: usize>:
    LastArgument<T, S, Via>
{
}

/// Declares the trait of an argument that is not the last one.
#[doc(hidden)]
#[macro_export]
macro_rules! __argument {
    ($message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this type is not an extractor",
            note = "an argument of the handler `{F}`",
            note = "only the last argument of a handler may read the body (`Json`, `Form`, `Bytes`, `String`, …), and the content of `Json`, `Form` and `Query` must implement `serde::Deserialize`",
            note = "`State<T>` needs `state = T` in `#[file_routes(…)]`, or a `T` that implements `FromRef` for the type given there",
            note = "take a parameter of the path with `Params`, as in `Params { id }: Params<u64>` (`use super::Params;`)",
        )]
        trait Argument<S, F, const LINE: usize, const COLUMN: usize>: $crate::__private::v1::axum::extract::FromRequestParts<S> {}
        #[diagnostic::do_not_recommend]
        impl<T: $crate::__private::v1::axum::extract::FromRequestParts<S>, S, F, const LINE: usize, const COLUMN: usize>
            Argument<S, F, LINE, COLUMN> for T {}
        impl<T, S, F, const LINE: usize, const COLUMN: usize> $crate::__private::v1::ArgumentAt<F, T, S, LINE, COLUMN> for File
        where
            T: Argument<S, F, LINE, COLUMN>,
            S: ::core::marker::Send + ::core::marker::Sync,
        {}
    };
}

/// Declares the trait of the last argument.
#[doc(hidden)]
#[macro_export]
macro_rules! __last_argument {
    ($message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this type is not an extractor",
            note = "the last argument of the handler `{F}`",
            note = "the content of `Json`, `Form` and `Query` must implement `serde::Deserialize`",
            note = "`State<T>` needs `state = T` in `#[file_routes(…)]`, or a `T` that implements `FromRef` for the type given there",
            note = "take a parameter of the path with `Params`, as in `Params { id }: Params<u64>` (`use super::Params;`)",
        )]
        trait LastArgument<S, F, Via, const LINE: usize, const COLUMN: usize>: $crate::__private::v1::axum::extract::FromRequest<S, Via> {}
        #[diagnostic::do_not_recommend]
        impl<T: $crate::__private::v1::axum::extract::FromRequest<S, Via>, S, F, Via, const LINE: usize, const COLUMN: usize>
            LastArgument<S, F, Via, LINE, COLUMN> for T {}
        impl<T, S, F, Via, const LINE: usize, const COLUMN: usize>
            $crate::__private::v1::LastArgumentAt<F, T, S, Via, LINE, COLUMN> for File
        where
            T: LastArgument<S, F, Via, LINE, COLUMN>,
            S: ::core::marker::Send + ::core::marker::Sync,
        {}
    };
}
