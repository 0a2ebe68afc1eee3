//! The attribute `#[file_routes]`. `route-runtime` re-exports it, and documents it with the code it calls.

mod bounds;
mod endpoint;
mod expand;
mod fallback;

mod href;
mod modules;
mod names;
mod params;
mod runtime;
mod site;

use proc_macro::{Span, TokenStream};
use site::Source;

/// Makes a router of a folder of route files.
///
/// ```text
/// #[file_routes("app")]
/// mod routes {}
/// ```
///
/// The folder is relative to the package. After it may stand, in any order:
///
/// - `state = crate::AppState`: the type that handlers take with `State`. The router is then made by
///   `routes::router(state)`. The type must be `Clone`.
/// - `trailing_slash = never | always | ignore | strict`: what `/x/` does where `/x` is a route. It redirects there
///   (`never`, the default), is where `/x` redirects (`always`), answers as well (`ignore`), or is not found (`strict`).
/// - `base_path = "/docs"`: what every URL begins with.
/// - `crate = some::path`: where `route_runtime` is found, when it is renamed or re-exported.
///
/// `route.rs` and `page.rs` answer requests, `middleware.rs` runs around what is at and below its folder, and
/// `not_found.rs` answers what no route there does.
///
/// The module gains `router()`, which gives an `axum::Router`; `ROUTES`, which lists the routes; `href`, which has a
/// function for every URL; and a module for each folder that leads to such a file, in which `Params` holds the
/// parameters of the path to it. What stands in the module already stays.
///
/// # Errors
///
/// What is wrong in the folder is a compile error that names the file, the line and what to do.
#[proc_macro_attribute]
pub fn file_routes(args: TokenStream, item: TokenStream) -> TokenStream {
    let call = Span::call_site();
    let source = call.local_file().map(|file| Source { file, line: call.line(), column: call.column() });
    expand::expand(args.into(), item.into(), source.as_ref()).into()
}
