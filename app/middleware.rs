use axum::http::{HeaderValue, header};
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::set_header::SetResponseHeaderLayer;

type SetHeader = SetResponseHeaderLayer<HeaderValue>;

/// Everything that a page uses is of this site, and no other site may frame it.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
);

// Gives every request an `x-request-id`, unless it brings one, and the response the same; and tells browsers what a page
// may do.
pub fn layer() -> (SetRequestIdLayer<MakeRequestUuid>, PropagateRequestIdLayer, SetHeader, SetHeader) {
    let no_guess = HeaderValue::from_static("nosniff");
    (
        SetRequestIdLayer::x_request_id(MakeRequestUuid),
        PropagateRequestIdLayer::x_request_id(),
        SetResponseHeaderLayer::if_not_present(header::CONTENT_SECURITY_POLICY, POLICY),
        SetResponseHeaderLayer::if_not_present(header::X_CONTENT_TYPE_OPTIONS, no_guess),
    )
}
