//! The attribute once more, with a clock around it: a macro cannot be called outside of a compiler, and rustc tells
//! how long one took only on nightly.

#[path = "../../../route-macros/src/bounds.rs"]
mod bounds;
#[path = "../../../route-macros/src/endpoint.rs"]
mod endpoint;
#[path = "../../../route-macros/src/expand.rs"]
mod expand;
#[path = "../../../route-macros/src/fallback.rs"]
mod fallback;
#[path = "../../../route-macros/src/href.rs"]
mod href;
#[path = "../../../route-macros/src/modules.rs"]
mod modules;
#[path = "../../../route-macros/src/names.rs"]
mod names;
#[path = "../../../route-macros/src/params.rs"]
mod params;
#[path = "../../../route-macros/src/runtime.rs"]
mod runtime;
#[path = "../../../route-macros/src/site.rs"]
mod site;

use std::time::Instant;

use proc_macro::{Span, TokenStream};
use site::Source;

/// Expands to what `#[route_runtime::file_routes]` does, and writes how many seconds that took to the file that
/// `EXPANSION` names.
#[proc_macro_attribute]
pub fn file_routes(args: TokenStream, item: TokenStream) -> TokenStream {
    let start = Instant::now();
    let call = Span::call_site();
    let source = call.local_file().map(|file| Source { file, line: call.line(), column: call.column() });
    let expanded: TokenStream = expand::expand(args.into(), item.into(), source.as_ref()).into();
    if let Some(file) = std::env::var_os("EXPANSION") {
        let _ = std::fs::write(file, start.elapsed().as_secs_f64().to_string());
    }
    expanded
}
