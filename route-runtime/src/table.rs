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
use crate::layers::{self, Wrap};
use crate::method_router;
use crate::not_found::{self, NotFound};
use crate::slash::{End, Place, TrailingSlash};

/// A route file in the table.
#[derive(Debug)]
pub struct Endpoint<S: 'static> {
    /// What `ROUTES` tells of it.
    pub info: RouteInfo,
    /// The segments of its URL.
    pub segments: &'static [Segment],
    /// Its handlers, one for each of the methods.
    pub handlers: &'static [(MethodFilter, Call<S>)],
    /// What runs around them, outermost first.
    pub layers: &'static [Wrap<S>],
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

/// The table of routes.
#[derive(Debug)]
pub struct Table<'t, S: 'static> {
    /// What `ROUTES` lists.
    pub routes: &'static [RouteInfo],
    /// The same routes, with what answers them.
    pub endpoints: &'t [&'t Endpoint<S>],
    /// What answers where none of them does.
    pub not_founds: &'static [&'static NotFound<S>],
    /// What a slash at the end of a URL means.
    pub trailing_slash: TrailingSlash,
    /// How many segments of each URL are the base path's.
    pub base: usize,
}

/// A type that handlers can take with `State`.
#[diagnostic::on_unimplemented(
    message = "the state `{Self}` of `#[file_routes(…)]` is not `Clone`, `Send` and `Sync`",
    label = "every request gets a clone of the state",
    note = "derive `Clone`, and put what cannot be cloned or shared into an `Arc`"
)]
pub trait State: Clone + Send + Sync + 'static {}

#[diagnostic::do_not_recommend]
impl<S: Clone + Send + Sync + 'static> State for S {}

/// Builds the router.
pub fn router<S: State>(table: &Table<'_, S>, state: S) -> Router {
    #[cfg(feature = "serve")]
    crate::serve::remember(table.routes);
    let mut router = Router::new();
    for row in table.rows() {
        let methods = method_router::of(&row, table.not_founds);
        router = router.route(&row.pattern, layers::wrap(methods, row.endpoint.layers, &state));
    }
    if !table.not_founds.is_empty() {
        router = not_found::add(router, table.not_founds, &state);
    }
    router.with_state(state)
}

impl<S> Table<'_, S> {
    fn rows(&self) -> Vec<Row<'_, S>> {
        let mut root = Node::default();
        for endpoint in self.endpoints {
            root.insert(endpoint);
        }
        let mut rows = Rows { table: self, rows: Vec::new() };
        root.emit("", None, &mut rows);
        rows.rows
    }
}

/// A line of axum's own table.
#[derive(Debug)]
pub(crate) struct Row<'t, S: 'static> {
    pattern: String,
    pub(crate) endpoint: &'t Endpoint<S>,
    pub(crate) place: Place,
}

/// The rows written so far.
struct Rows<'t, S: 'static> {
    table: &'t Table<'t, S>,
    rows: Vec<Row<'t, S>>,
}

impl<'t, S> Rows<'t, S> {
    fn push(&mut self, pattern: String, endpoint: &'t Endpoint<S>, end: End) {
        let Table { trailing_slash, base, .. } = *self.table;
        let has_parameters = endpoint.segments.iter().any(|segment| !matches!(segment, Segment::Literal(_)));
        self.rows.push(Row { pattern, endpoint, place: Place { end, trailing_slash, base, has_parameters } });
    }

    /// Writes a row that ends with a segment, and its twin with a slash.
    fn push_twins(&mut self, prefix: &str, endpoint: &'t Endpoint<S>) {
        if prefix.is_empty() {
            return self.push("/".to_owned(), endpoint, End::Root);
        }
        self.push(prefix.to_owned(), endpoint, End::Segment);
        if self.table.trailing_slash != TrailingSlash::Strict {
            self.push(format!("{prefix}/"), endpoint, End::Slash);
        }
    }
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
    fn emit(&self, prefix: &str, inherited: Option<CatchAll<'t, S>>, rows: &mut Rows<'t, S>) {
        if let Some(endpoint) = self.endpoint.or(inherited.map(|catch_all| catch_all.endpoint)) {
            rows.push_twins(prefix, endpoint);
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
                rows.push(format!("{prefix}/{{*{name}}}"), endpoint, End::CatchAll);
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

/// Whether a piece of a path is this literal.
pub(crate) fn is_spelling(encoded: &str, piece: &str) -> bool {
    piece == encoded || !piece.contains('%') && percent_decode_str(encoded).eq(piece.bytes())
}
