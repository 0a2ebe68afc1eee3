//! Handlers exported by a `pub use`, which shows neither their arguments nor whether they are async.

use axum::extract::{FromRequest, FromRequestParts, Request};

use super::{ArgumentAt, At, BoxFuture, IntoReply, LastArgumentAt, Origin, ReplyAt};

/// A handler exported by a `pub use`, of which only the name is known. `Shape` is inferred.
pub trait Callable<S, Shape>: Sized {
    /// Calls the handler.
    fn call(self, state: S, request: Request) -> BoxFuture;
}

/// The `File` of errors that name none: [`Callable`] has checked the bounds already.
#[derive(Clone, Copy, Debug)]
pub struct Checked;

impl<T: FromRequestParts<S>, F, S: Send + Sync> ArgumentAt<F, T, S, 0, 0> for Checked {}
impl<T: FromRequest<S, Via>, F, S: Send + Sync, Via> LastArgumentAt<F, T, S, Via, 0, 0> for Checked {}
impl<T: IntoReply<Kind>, F, Kind> ReplyAt<F, T, Kind, 0, 0> for Checked {}

/// Calls a re-exported handler. Every `File` implements it; the bound is on `F`.
pub trait Reexported<F, S, Shape> {
    /// Calls the handler.
    fn call(handler: F, state: S, request: Request) -> BoxFuture;
}

impl<File, F: Callable<S, Shape>, S, Shape> Reexported<F, S, Shape> for File {
    fn call(handler: F, state: S, request: Request) -> BoxFuture {
        handler.call(state, request)
    }
}

/// [`Reexported`], at a position in a route file. The generated code implements it.
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

/// Declares the trait of a re-exported handler.
#[doc(hidden)]
#[macro_export]
macro_rules! __reexport {
    ($message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this re-exported function cannot answer a request",
            note = "every argument must be an extractor, only the last argument may read the body, and the returned type must implement `IntoResponse`",
            note = "`State<T>` needs `state = T` in `#[file_routes(…)]`, or a `T` that implements `FromRef` for the type given there",
        )]
        trait Reexported<S, Shape, const LINE: usize, const COLUMN: usize>: $crate::__private::v1::Callable<S, Shape> {}
        #[diagnostic::do_not_recommend]
        impl<F: $crate::__private::v1::Callable<S, Shape>, S, Shape, const LINE: usize, const COLUMN: usize> Reexported<S, Shape, LINE, COLUMN> for F {}
        impl<F, S, Shape, const LINE: usize, const COLUMN: usize> $crate::__private::v1::ReexportedAt<F, S, Shape, LINE, COLUMN> for File
        where
            F: Reexported<S, Shape, LINE, COLUMN>,
        {}
    };
}
