use tower_http::cors::CorsLayer;

pub fn layer() {
    let _ = CorsLayer::new();
}
