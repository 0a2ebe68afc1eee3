//! The parts of a router that its rows share: the trie, and the layers, each made once.

use std::ptr;

use axum::routing::MethodRouter;
use route_url::Trie;

use crate::bounds::Wrap;
use crate::table::{Endpoint, MiddlewareFile, NotFound, State, Table};

/// The parts of a router that its rows share.
pub(crate) struct Site<S: 'static> {
    pub(crate) trie: Trie<'static, &'static Endpoint<S>, &'static NotFound<S>>,
    pub(crate) layers: Made<S>,
    pub(crate) state: S,
}

/// The layers of a router, each made once.
pub(crate) struct Made<S: 'static>(Vec<(File<S>, Box<dyn Wrap<S>>)>);

/// A `middleware.rs`, told from others by its address.
type File<S> = &'static MiddlewareFile<S>;

impl<S: State> Made<S> {
    pub(crate) fn of(table: &Table<'_, S>, state: &S) -> Self {
        let endpoints = table.endpoints.iter().map(|endpoint| endpoint.layers);
        let not_founds = table.not_founds.iter().map(|not_found| not_found.layers);
        let mut made: Vec<(File<S>, _)> = Vec::new();
        for middleware in endpoints.chain(not_founds).chain([table.fallback.layers]).flatten() {
            if !made.iter().any(|(known, _)| ptr::eq(*known, *middleware)) {
                made.push((middleware, (middleware.make)(state)));
            }
        }
        Self(made)
    }

    pub(crate) fn of_file(&self, middleware: &MiddlewareFile<S>) -> &dyn Wrap<S> {
        let found = self.0.iter().find(|(known, _)| ptr::eq(*known, middleware));
        &*found.expect("every middleware of the table is made").1
    }

    /// Wraps layers around a row, of which the first becomes the outermost.
    pub(crate) fn wrap(
        &self,
        layers: impl DoubleEndedIterator<Item = &'static MiddlewareFile<S>>,
        methods: MethodRouter<S>,
    ) -> MethodRouter<S> {
        layers.rev().fold(methods, |methods, layer| self.of_file(layer).around_methods(methods))
    }
}
