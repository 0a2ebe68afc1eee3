//! Routers of many routes, asked for the last of them.

use axum::Router;
use axum::extract::Request;
use axum::http::Method;
use axum::routing::get;
use route_runtime::__private::v1::{self, Endpoint, NotFound, Segment, Table, TrailingSlash};
use route_runtime::{RouteInfo, RouteKind, file_routes};

use crate::routers::{Asked, axum_at, user};

#[file_routes("routes/growth")]
mod routes {}

/// The table of `file_routes` with this many routes, asked for the last. They share one handler, since to compile so
/// many takes long.
pub(crate) fn file_routes_among(routes: usize) -> Asked<Request> {
    let handlers = routes::api::group::item::_id::ENDPOINT.handlers;
    let endpoints: Vec<&'static Endpoint<()>> = (0..routes)
        .map(|number| {
            let [group, item] = [group(number), item(number)].map(|name| Segment::Literal(&*name.leak()));
            let segments = vec![Segment::Literal("api"), group, item, Segment::Dynamic("id")];
            let info = RouteInfo::new("", const { &[Method::GET] }, "", RouteKind::Route, &[]);
            &*Box::leak(Box::new(Endpoint { info, segments: segments.leak(), handlers, layers: &[] }))
        })
        .collect();
    let table = Table {
        endpoints: &endpoints,
        not_founds: &[],
        fallback: &NotFound { segments: &[], call: None, layers: &[] },
        trailing_slash: TrailingSlash::Never,
        base: 0,
    };
    axum_at(v1::router(&table, ()), "GET", &last(routes), 200)
}

pub(crate) fn by_hand_among(routes: usize) -> Asked<Request> {
    let router = (0..routes).fold(Router::new(), |router, number| {
        router.route(&format!("/api/{}/{}/{{id}}", group(number), item(number)), get(user))
    });
    axum_at(router, "GET", &last(routes), 200)
}

fn group(number: usize) -> String {
    format!("group{}", number % 10)
}

fn item(number: usize) -> String {
    format!("item{number}")
}

/// The path of the last route.
fn last(routes: usize) -> String {
    format!("/api/{}/{}/7", group(routes - 1), item(routes - 1))
}
