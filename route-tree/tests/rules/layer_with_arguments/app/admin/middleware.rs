use tower_http::cors::CorsLayer;

pub fn layer(_: String) -> CorsLayer {
    CorsLayer::new()
}
