//! The table of routes, and the one axum router it becomes.
//!
//! axum's matcher refuses `/mix/{id}` beside `/mix/{*rest}`, which in Next.js may stand side by side. So a
//! catch-all is expanded into its dynamic sibling, until no place in the URL has both: `/mix/{id}`,
//! `/mix/{id}/{*rest}`. The matcher itself backtracks out of literals.

use std::borrow::Cow;
use std::collections::BTreeMap;

use axum::Router;
use axum::routing::MethodFilter;
use percent_encoding::percent_decode_str;

use crate::RouteInfo;
use crate::call::Call;
use crate::method_router;

/// A route file in the table.
#[derive(Debug)]
pub struct Endpoint<S: 'static> {
    /// What `ROUTES` tells of it.
    pub info: RouteInfo,
    /// The segments of its URL.
    pub segments: &'static [Segment],
    /// Its handlers, one for each of the methods.
    pub handlers: &'static [(MethodFilter, Call<S>)],
}

/// A segment of a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// These characters, percent-encoded.
    Literal(&'static str),
    /// Any one segment.
    Dynamic(&'static str),
    /// One or more segments.
    CatchAll(&'static str),
    /// Zero or more segments.
    OptionalCatchAll(&'static str),
}

/// Builds the router. `routes` lists the endpoints for people.
pub fn router<S>(routes: &'static [RouteInfo], endpoints: &[&Endpoint<S>], state: S) -> Router
where
    S: Clone + Send + Sync + 'static,
{
    #[cfg(feature = "serve")]
    crate::serve::remember(routes);
    #[cfg(not(feature = "serve"))]
    let _ = routes;
    let mut router = Router::new();
    for row in rows(endpoints) {
        router = router.route(&row.pattern, method_router::of(&row));
    }
    router.with_state(state)
}

/// A line of axum's own table.
#[derive(Debug)]
pub(crate) struct Row<'t, S: 'static> {
    pub(crate) pattern: String,
    pub(crate) endpoint: &'t Endpoint<S>,
    /// Whether the pattern ends with a catch-all.
    pub(crate) is_catch_all: bool,
}

fn rows<'t, S>(endpoints: &[&'t Endpoint<S>]) -> Vec<Row<'t, S>> {
    let mut root = Node::default();
    for endpoint in endpoints {
        root.insert(endpoint);
    }
    let mut rows = Vec::new();
    root.emit("", None, &mut rows);
    rows
}

/// A place in the URL.
struct Node<'t, S: 'static> {
    endpoint: Option<&'t Endpoint<S>>,
    literals: BTreeMap<&'t str, Self>,
    dynamic: Option<(&'t str, Box<Self>)>,
    catch_all: Option<CatchAll<'t, S>>,
}

struct CatchAll<'t, S: 'static> {
    name: &'t str,
    endpoint: &'t Endpoint<S>,
}

impl<S> Clone for CatchAll<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for CatchAll<'_, S> {}

impl<S> Default for Node<'_, S> {
    fn default() -> Self {
        Self { endpoint: None, literals: BTreeMap::new(), dynamic: None, catch_all: None }
    }
}

impl<'t, S> Node<'t, S> {
    fn insert(&mut self, endpoint: &'t Endpoint<S>) {
        let mut node = self;
        for segment in endpoint.segments {
            match *segment {
                Segment::Literal(text) => node = node.literals.entry(text).or_default(),
                Segment::Dynamic(name) => {
                    node = &mut node.dynamic.get_or_insert_with(|| (name, Box::default())).1;
                }
                Segment::CatchAll(name) => {
                    node.catch_all = Some(CatchAll { name, endpoint });
                    return;
                }
                Segment::OptionalCatchAll(name) => {
                    node.catch_all = Some(CatchAll { name, endpoint });
                    break;
                }
            }
        }
        node.endpoint = Some(endpoint);
    }

    /// Writes the rows at and below this place. `inherited` is the catch-all that takes this place's URL when
    /// nothing else does: it came through a dynamic segment, which it would have taken as well.
    fn emit(&self, prefix: &str, inherited: Option<CatchAll<'t, S>>, rows: &mut Vec<Row<'t, S>>) {
        if let Some(endpoint) = self.endpoint.or(inherited.map(|catch_all| catch_all.endpoint)) {
            let pattern = if prefix.is_empty() { "/" } else { prefix }.to_owned();
            rows.push(Row { pattern, endpoint, is_catch_all: false });
        }
        for (text, child) in &self.literals {
            for spelling in spellings(text) {
                child.emit(&format!("{prefix}/{spelling}"), None, rows);
            }
        }
        let catch_all = self.catch_all.or(inherited);
        match (&self.dynamic, catch_all) {
            (Some((name, child)), _) => child.emit(&format!("{prefix}/{{{name}}}"), catch_all, rows),
            (None, Some(CatchAll { name, endpoint })) => {
                rows.push(Row { pattern: format!("{prefix}/{{*{name}}}"), endpoint, is_catch_all: true });
            }
            (None, None) => {}
        }
    }
}

/// How a literal segment may stand in a request: percent-encoded, as browsers send it, or as it is, as other
/// clients do. A text with a `%` has one spelling only: as it is, it would read as an escape.
fn spellings(encoded: &str) -> Vec<Cow<'_, str>> {
    let decoded = percent_decode_str(encoded).decode_utf8_lossy();
    if decoded == encoded || decoded.contains('%') {
        return vec![Cow::Borrowed(encoded)];
    }
    vec![Cow::Borrowed(encoded), Cow::Owned(decoded.replace('{', "{{").replace('}', "}}"))]
}
