use tower_http::cors::{Any, CorsLayer};

// Pages of any origin may use the API. Preflights are answered here, before the automatic OPTIONS sees them.
pub fn layer() -> CorsLayer {
    CorsLayer::new().allow_origin(Any).allow_methods(Any).allow_headers(Any)
}
