//! What folder middleware costs a request, as ratios of the same run: `cargo bench -p benches --bench middleware`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get;
use route_runtime::file_routes;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt as _;

/// The routes, without folder files.
#[file_routes("benches/middleware/bare")]
mod bare {}

/// The same, with three middlewares around `/a/b/c` and a not-found file.
#[file_routes("benches/middleware/app")]
mod routes {}

/// What each middleware does: nothing but pass on.
async fn pass(request: Request, next: Next) -> Response {
    next.run(request).await
}

async fn answer() -> &'static str {
    "answer"
}

/// What a user of axum writes.
fn by_hand() -> Router {
    Router::new().route("/a/b/c", get(answer)).layer(from_fn(pass)).layer(from_fn(pass)).layer(from_fn(pass))
}

const ROUNDS: usize = 200;
const REQUESTS: u32 = 2_000;

fn main() {
    let runtime = Builder::new_current_thread().build().unwrap();
    let plain_by_hand = Router::new().route("/plain", get(answer)).route("/a/b/c", get(answer));
    for (what, path, ours, theirs) in [
        (
            "a plain route, in a tree without folder files, to one by hand",
            "/plain",
            bare::router(),
            plain_by_hand,
        ),
        (
            "a plain route, in a tree with folder files, to one without",
            "/plain",
            routes::router(),
            bare::router(),
        ),
        ("three middlewares, to the same three by hand", "/a/b/c", routes::router(), by_hand()),
    ] {
        let (ours, theirs) = compare(&runtime, path, &ours, &theirs);
        let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
        println!("{what}: {ratio:.2} ({ours:.0?} to {theirs:.0?})");
    }
}

/// The time of a request to each router: the best of many rounds, taken in turn.
fn compare(runtime: &Runtime, path: &'static str, ours: &Router, theirs: &Router) -> (Duration, Duration) {
    let mut best = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        best.0 = best.0.min(round(runtime, path, ours));
        best.1 = best.1.min(round(runtime, path, theirs));
    }
    best
}

fn round(runtime: &Runtime, path: &'static str, router: &Router) -> Duration {
    runtime.block_on(async {
        let begin = Instant::now();
        for _ in 0..REQUESTS {
            let request = Request::builder().uri(path).body(Body::empty()).unwrap();
            let response = router.clone().oneshot(black_box(request)).await.unwrap();
            assert_eq!(black_box(response).status(), 200);
        }
        begin.elapsed() / REQUESTS
    })
}
