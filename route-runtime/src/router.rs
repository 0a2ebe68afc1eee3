//! Builds the one axum router of a table.

use std::sync::Arc;

use axum::Router;
use route_url::{Answer, Trie};

use crate::dispatch::{self, At};
use crate::site::{Made, Site};
use crate::table::{NotFound, State, Table};

/// Builds the router.
pub fn router<S: State>(table: &Table<'_, S>, state: S) -> Router {
    let mut trie = Trie::default();
    for endpoint in table.endpoints {
        trie.insert(endpoint.segments.iter().copied(), *endpoint);
    }
    for not_found in table.not_founds {
        trie.insert_not_found(not_found.segments.iter().copied(), *not_found);
    }
    trie.set_fallback(table.fallback);
    let rows = trie.rows(table.trailing_slash);
    let site = Arc::new(Site { trie, layers: Made::of(table, &state), state: state.clone() });
    let mut router = fallback(table.fallback, &site.layers);
    for row in rows {
        let (methods, layers) = match row.answer {
            Answer::Route(endpoint) => (dispatch::endpoint(table, &row, endpoint, &site), endpoint.layers),
            Answer::NotFound(not_found) => (dispatch::not_found(&row, not_found, &site), not_found.layers),
        };
        router = router.route(&row.pattern, site.layers.wrap(layers.iter().copied(), methods));
    }
    router.with_state(state)
}

/// Returns a router that answers nothing but what no route matches. Without a `not_found.rs` its fallback stays that
/// of axum, so that the router merges with one that has another; the middleware runs around either.
fn fallback<S: State>(not_found: &'static NotFound<S>, layers: &Made<S>) -> Router<S> {
    let router = match not_found.call {
        Some(call) => Router::new().fallback(At::fallback(call)),
        None => Router::new(),
    };
    not_found.layers.iter().rev().fold(router, |router, layer| layers.of_file(layer).around_router(router))
}
