//! The items that the attribute declares in the module of a folder.
//!
//! They are declared by macros of the runtime, to which the attribute gives nothing but data: rustc expands a macro far
//! faster than an attribute writes tokens, built without optimisation as attributes are.

/// Declares the static `ENDPOINT` of a route.
#[doc(hidden)]
#[macro_export]
macro_rules! __endpoint {
    (
        $state:ty, $pattern:literal, $file:literal, $is_page:literal,
        segments: [$($segment:ident $text:literal),*],
        bounds: [$($bound:ident $message:literal),*],
        handlers: [$(
            $(#[$condition:meta])*
            $method:ident: $call:ident ($($line:literal $column:literal),+) $handler:path
        ),*],
        layers: [$($(#[$around:meta])* $middleware:literal $layer:path),*]
    ) => {
        #[doc(hidden)]
        pub(crate) static ENDPOINT: $crate::__private::v1::Endpoint<$state> = {
            enum File {}
            $($crate::__private::v1::bounds! { $bound $message })*
            $crate::__private::v1::Endpoint {
                info: $crate::RouteInfo::new(
                    $pattern,
                    &[$($(#[$condition])* ::core::stringify!($method)),*],
                    $file,
                    $is_page,
                    &[$($(#[$around])* $middleware),*],
                ),
                segments: &[$($crate::__private::v1::Segment::$segment($text)),*],
                handlers: &[$(
                    $(#[$condition])*
                    (
                        $crate::__private::v1::axum::routing::MethodFilter::$method,
                        $crate::__private::v1::calling!($call ($($line $column),+) $handler),
                    )
                ),*],
                layers: &[$($(#[$around])* $layer),*],
            }
        };
    };
}

/// Declares the static `NOT_FOUND` of a `not_found.rs`.
#[doc(hidden)]
#[macro_export]
macro_rules! __not_found {
    (
        $state:ty,
        segments: [$($segment:ident $text:literal),*],
        bounds: [$($bound:ident $message:literal),*],
        handler: $call:ident ($($line:literal $column:literal),+) $handler:path,
        layers: [$($(#[$around:meta])* $middleware:literal $layer:path),*]
    ) => {
        #[doc(hidden)]
        pub(crate) static NOT_FOUND: $crate::__private::v1::NotFound<$state> = {
            enum File {}
            $($crate::__private::v1::bounds! { $bound $message })*
            $crate::__private::v1::NotFound {
                segments: &[$($crate::__private::v1::Segment::$segment($text)),*],
                call: $crate::__private::v1::calling!($call ($($line $column),+) $handler),
                layers: &[$($(#[$around])* $layer),*],
                middleware: &[$($(#[$around])* $middleware),*],
            }
        };
    };
}

/// A closure that calls a handler, in the form that all handlers have in the table.
#[doc(hidden)]
#[macro_export]
macro_rules! __calling {
    ($call:ident ($($line:literal $column:literal),+) $handler:path) => {
        |state, request| $crate::__private::v1::$call(
            state,
            request,
            $crate::__private::v1::Origin::<File>::HERE,
            ($($crate::__private::v1::At::<$line, $column>,)+),
            $handler,
        )
    };
}

/// Declares the struct `Params` of a folder.
#[doc(hidden)]
#[macro_export]
macro_rules! __params {
    ($doc:literal $params:ident {
        $($field_doc:literal $field:ident: $generic:ident = $default:ty, $read:ident $index:literal $name:literal;)+
    }) => {
        #[doc = $doc]
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #[allow(dead_code, non_snake_case, non_camel_case_types, reason = "a folder gives the names, and a handler may take no parameter")]
        pub struct $params<$($generic: $crate::__private::v1::Param = $default),+> {
            $(#[doc = $field_doc] pub $field: $generic),+
        }

        #[allow(non_camel_case_types, reason = "a folder gives the names")]
        impl<__S: ::core::marker::Sync, $($generic: $crate::__private::v1::Param),+>
            $crate::__private::v1::axum::extract::FromRequestParts<__S> for $params<$($generic),+>
        {
            type Rejection = $crate::ParamsRejection;

            fn from_request_parts(
                parts: &mut $crate::__private::v1::axum::http::request::Parts,
                _: &__S,
            ) -> impl ::core::future::Future<Output = ::core::result::Result<Self, Self::Rejection>>
            + ::core::marker::Send {
                let mut segments = $crate::__private::v1::Segments::of(&parts.uri);
                let mut read = || ::core::result::Result::Ok(Self { $($field: segments.$read($index, $name)?),+ });
                ::core::future::ready(read())
            }
        }
    };
}

/// Declares a function of `href`.
#[doc(hidden)]
#[macro_export]
macro_rules! __href {
    (
        $(#[$attribute:meta])*
        $name:ident($($argument:ident: $type:ty),*) $slash:ident $base:literal
        $(.$step:ident($text:literal $(, $value:ident)?))*
    ) => {
        $(#[$attribute])*
        #[must_use]
        pub fn $name($($argument: $type),*) -> ::std::string::String {
            <$crate::__private::v1::Link as ::core::default::Default>::default()
                $(.$step($text $(, $value)?))*
                .finish($crate::__private::v1::TrailingSlash::$slash, $base)
        }
    };
}

/// Declares a trait whose error names a file, with the text of that error.
///
/// rustc takes such a text from a literal on a trait, so each file has traits of its own, and its type `File` is what
/// the functions of [`call`](crate::call) ask for.
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
    (response $message:literal) => {
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "`IntoResponse` is not implemented for this type",
            note = "the handler `{F}` returns it",
            note = "what `Json` holds must implement `serde::Serialize`, and both sides of a `Result` must be responses",
        )]
        trait Respond<F, const LINE: usize, const COLUMN: usize>: $crate::__private::v1::axum::response::IntoResponse {}
        #[diagnostic::do_not_recommend]
        impl<T: $crate::__private::v1::axum::response::IntoResponse, F, const LINE: usize, const COLUMN: usize> Respond<F, LINE, COLUMN> for T {}
        impl<T: Respond<F, LINE, COLUMN>, F, const LINE: usize, const COLUMN: usize> $crate::__private::v1::RespondAt<F, T, LINE, COLUMN> for File {}
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
