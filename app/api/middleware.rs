use tower::util::AndThenLayer;
use tower_http::cors::{AllowHeaders, Any, CorsLayer};

use crate::problem::{Shaping, shape};

type Shape = AndThenLayer<fn(axum::response::Response) -> Shaping>;

// Pages of any origin may use the API. Preflights are answered here, before the automatic OPTIONS sees them; and what
// refuses a request before a handler runs, a 405 say, gets the shape of every other error.
pub fn layer() -> (CorsLayer, Shape) {
    let cors = CorsLayer::new()
        .allow_origin(Any)
        .allow_methods(Any)
        // `*` would leave `authorization` out: https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name
        .allow_headers(AllowHeaders::mirror_request())
        .expose_headers(Any);
    (cors, AndThenLayer::new(shape))
}
