//! The attribute finds its folder wherever it stands.

#![expect(clippy::duplicate_mod, reason = "one folder is compiled from several places")]

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use tower::ServiceExt as _;

#[path = "places/elsewhere.rs"]
mod elsewhere;

#[route_runtime::file_routes("tests/places/app")]
mod routes {}

mod outer {
    pub(crate) mod inner {
        #[route_runtime::file_routes("tests/places/app/")]
        pub(crate) mod routes {}
    }
}

/// The runtime by another name.
mod renamed {
    pub(crate) mod web {
        pub(crate) use route_runtime::*;
    }
}

#[route_runtime::file_routes("tests/places/app", crate = crate::renamed::web)]
mod with_another_runtime {}

/// The state is named as it is where the attribute stands.
#[derive(Clone)]
struct State;

#[route_runtime::file_routes("tests/places/app", state = State,)]
mod with_state {}

async fn status(router: Router) -> StatusCode {
    let request = Request::builder().uri("/7").body(Body::empty()).unwrap();
    router.oneshot(request).await.unwrap().status()
}

#[tokio::test]
async fn every_place_has_its_routes() {
    #[route_runtime::file_routes("tests/places/app")]
    mod in_a_function {}

    for router in [
        routes::router(),
        elsewhere::routes::router(),
        outer::inner::routes::router(),
        with_another_runtime::router(),
        with_state::router(State),
        in_a_function::router(),
    ] {
        assert_eq!(status(router).await, StatusCode::OK);
    }
}
