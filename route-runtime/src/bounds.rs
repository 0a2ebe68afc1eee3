//! The traits whose errors name a file.
//!
//! rustc takes the text of such an error from a literal on a trait, so each file has traits of its own, and its type
//! `File` is what the functions of [`call`](crate::call) ask for. They are declared by a macro, which rustc expands
//! far faster than an attribute writes them, built without optimisation as attributes are.

/// Declares the traits of a file, with the texts of their errors.
#[doc(hidden)]
#[macro_export]
macro_rules! __bounds {
    (argument $message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "an argument of this type is no extractor",
            note = "it is an argument of the handler `{F}`",
            note = "only the last argument of a handler may read the body (`Json`, `Form`, `Bytes`, `String`, …), and what `Json`, `Form` and `Query` hold must implement `serde::Deserialize`",
            note = "`State<T>` needs `state = T` in `#[file_routes(…)]`, or a `T` that implements `FromRef` for the type given there",
            note = "a parameter of the path is taken with `Params`, as in `Params { id }: Params<u64>` (`use super::Params;`)",
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
    (last_argument $message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "an argument of this type is no extractor",
            note = "it is the last argument of the handler `{F}`",
            note = "what `Json`, `Form` and `Query` hold must implement `serde::Deserialize`",
            note = "`State<T>` needs `state = T` in `#[file_routes(…)]`, or a `T` that implements `FromRef` for the type given there",
            note = "a parameter of the path is taken with `Params`, as in `Params { id }: Params<u64>` (`use super::Params;`)",
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
    (reply $message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "`IntoResponse` is not implemented for this type",
            note = "the handler `{F}` returns it",
            note = "what `Json` holds must implement `serde::Serialize`, and both sides of a `Result` must be responses",
        )]
        trait Reply<F, Kind, const LINE: usize, const COLUMN: usize>: $crate::__private::v1::IntoReply<Kind> {}
        #[diagnostic::do_not_recommend]
        impl<T: $crate::__private::v1::IntoReply<Kind>, F, Kind, const LINE: usize, const COLUMN: usize> Reply<F, Kind, LINE, COLUMN> for T {}
        impl<T, F, Kind, const LINE: usize, const COLUMN: usize> $crate::__private::v1::ReplyAt<F, T, Kind, LINE, COLUMN> for File
        where
            T: Reply<F, Kind, LINE, COLUMN>,
        {}
    };
    (reexport $message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this re-exported function cannot answer a request",
            note = "every argument must be an extractor, only the last one may read the body, and what is returned must implement `IntoResponse`",
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
    (middleware $message:literal) => {
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
    (layer $message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this cannot run around a route",
            note = "expected a `tower::Layer` that `axum::Router::layer` takes: it is `Clone`, and so is its service, which takes a `Request` and cannot fail",
        )]
        trait Layer<const LINE: usize, const COLUMN: usize>: $crate::__private::v1::RouteLayer {}
        #[diagnostic::do_not_recommend]
        impl<L: $crate::__private::v1::RouteLayer, const LINE: usize, const COLUMN: usize> Layer<LINE, COLUMN> for L {}
        impl<L: Layer<LINE, COLUMN>, const LINE: usize, const COLUMN: usize> $crate::__private::v1::LayeredAt<L, LINE, COLUMN> for File {}
    };
}
