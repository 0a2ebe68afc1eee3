use axum::http::HeaderValue;
use axum::middleware::map_response;
use axum::response::Response;
use route_runtime::RouteLayer;

pub fn layer() -> impl RouteLayer {
    map_response(async |mut response: Response| {
        response.headers_mut().insert("x-layer", HeaderValue::from_static("ran"));
        response
    })
}
