//! The items that the attribute declares in the module of a folder.
//!
//! They are declared by macros of the runtime, to which the attribute gives nothing but data: rustc expands a macro far
//! faster than an attribute writes tokens, built without optimisation as attributes are.

/// Declares the static `ENDPOINT` of a route.
#[doc(hidden)]
#[macro_export]
macro_rules! __endpoint {
    (
        $state:ty, $pattern:literal, $file:literal, $kind:ident,
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
            $($crate::__private::v1::bounds::$bound! { $message })*
            $crate::__private::v1::Endpoint {
                info: $crate::RouteInfo::new(
                    $pattern,
                    const { &[$($(#[$condition])* $crate::__private::v1::axum::http::Method::$method),*] },
                    $file,
                    $crate::RouteKind::$kind,
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
                layers: &[$($(#[$around])* &$layer),*],
            }
        };
    };
}

/// Declares the static `NOT_FOUND` of a folder.
#[doc(hidden)]
#[macro_export]
macro_rules! __not_found {
    (
        $state:ty,
        segments: [$($segment:ident $text:literal),*],
        bounds: [$($bound:ident $message:literal),*],
        call: $answer:expr,
        layers: [$($(#[$around:meta])* $layer:path),*]
    ) => {
        #[doc(hidden)]
        #[allow(dead_code)]
        pub(crate) static NOT_FOUND: $crate::__private::v1::NotFound<$state> = {
            enum File {}
            $($crate::__private::v1::bounds::$bound! { $message })*
            $crate::__private::v1::NotFound {
                segments: &[$($crate::__private::v1::Segment::$segment($text)),*],
                call: $answer,
                layers: &[$($(#[$around])* &$layer),*],
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
                let mut segments = $crate::__private::v1::Pieces::of(&parts.uri);
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
