//! Random trees.

use std::fmt;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderValue, Response, Uri};
use axum::middleware::map_response;
use axum::routing::{MethodFilter, MethodRouter};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use route_runtime::__private::v1::{self, Call, Endpoint, NotFound, Segments, Table, TrailingSlash, Wrap};
use route_runtime::RouteInfo;
use route_tree::{FileKind, Folder, RouteFile, RouteTree, Segment, encode_literal};

/// As many routes as a tree can have: each has a function of its own, which tells its number.
const MOST: usize = 12;

/// A valid tree.
#[derive(Clone)]
pub(crate) struct Tree {
    /// As a tool reads it.
    pub(crate) read: RouteTree,
    pub(crate) routes: Vec<Route>,
    pub(crate) trailing_slash: TrailingSlash,
    /// The base path: empty, or one segment.
    pub(crate) base: Vec<Segment>,
}

#[derive(Clone)]
pub(crate) struct Route {
    pub(crate) folders: String,
    /// The segments of the URL, the base path's among them.
    pub(crate) segments: Vec<Segment>,
    pub(crate) methods: &'static [&'static str],
}

impl Tree {
    /// A tree of these folders, separated by slashes, which all export GET.
    pub(crate) fn new(routes: &[&str], trailing_slash: TrailingSlash) -> Self {
        let routes = routes.iter().map(|route| route.split('/').map(str::to_owned).collect());
        let routes: Vec<_> = routes.map(|folders| (folders, &["GET"][..])).collect();
        let tree = Self::of_valid(routes, trailing_slash, false);
        assert!(!tree.routes.is_empty());
        tree
    }

    /// A tree of those routes that are valid together.
    fn of_valid(
        routes: Vec<(Vec<String>, &'static [&'static str])>,
        trailing_slash: TrailingSlash,
        has_base: bool,
    ) -> Self {
        let base = if has_base { vec![Segment::Literal("base".to_owned())] } else { Vec::new() };
        let mut read = RouteTree { root: Folder::new("app", Segment::Group) };
        let mut kept = Vec::new();
        for (folders, methods) in routes {
            let mut with = read.clone();
            let names: Vec<&str> = folders.iter().map(String::as_str).collect();
            let file = RouteFile { kind: FileKind::Route, path: names.join("/"), handlers: Vec::new() };
            with.insert(&names, file).unwrap();
            if !with.check().is_empty() {
                continue;
            }
            read = with;
            let segments = folders.iter().map(|name| Segment::parse(name).unwrap());
            let segments = base.iter().cloned().chain(segments.filter(|segment| *segment != Segment::Group));
            kept.push(Route { folders: folders.join("/"), segments: segments.collect(), methods });
        }
        // The attribute lists them in the order of the folders.
        let order: Vec<String> = read.routes().iter().map(|route| route.file.path.clone()).collect();
        kept.sort_by_key(|route: &Route| order.iter().position(|path| *path == route.folders));
        Self { read, routes: kept, trailing_slash, base }
    }

    /// What a tool is told of the slash at the end of a URL.
    pub(crate) fn setting(&self) -> route_tree::TrailingSlash {
        match self.trailing_slash {
            TrailingSlash::Never => route_tree::TrailingSlash::Never,
            TrailingSlash::Always => route_tree::TrailingSlash::Always,
            TrailingSlash::Ignore => route_tree::TrailingSlash::Ignore,
            TrailingSlash::Strict => route_tree::TrailingSlash::Strict,
        }
    }

    /// What a tool reads of the guarded router's tree: each folder with a route has a not-found as well.
    pub(crate) fn guarded(&self) -> RouteTree {
        let mut read = self.read.clone();
        for route in &self.routes {
            let names: Vec<&str> = route.folders.split('/').filter(|name| !name.is_empty()).collect();
            let path = route.folders.clone();
            read.insert(&names, RouteFile { kind: FileKind::NotFound, path, handlers: Vec::new() }).unwrap();
        }
        read
    }

    /// A path that leads to a route.
    pub(crate) fn a_path_to(&self, number: usize) -> String {
        let pieces = self.routes[number].segments.iter().map(|segment| match segment {
            Segment::Literal(text) => encode_literal(text),
            _ => "value".to_owned(),
        });
        format!("/{}", pieces.collect::<Vec<_>>().join("/"))
    }

    /// A router whose routes each have a guard, and a not-found in the same folder that answers within it.
    pub(crate) fn guarded_router(&self) -> Router {
        fn file(number: usize) -> &'static [&'static str] {
            vec![&*number.to_string().leak()].leak()
        }
        let state = Arc::new(self.clone());
        let parts = self.routes.iter().zip(CALLS.iter().zip(NOT_FOUNDS).zip(GUARDS)).enumerate();
        let (endpoints, not_founds): (Vec<_>, Vec<&'static NotFound<Arc<Tree>>>) = parts
            .map(|(number, (route, ((call, not_found), guard)))| {
                let layers = vec![guard].leak();
                let mut endpoint = endpoint(route, *call);
                endpoint.info = RouteInfo::new("", route.methods, "", false, file(number));
                endpoint.layers = layers;
                let segments = endpoint.segments;
                let not_found = NotFound { segments, call: not_found, layers, middleware: file(number) };
                (endpoint, &*Box::leak(Box::new(not_found)))
            })
            .unzip();
        let endpoints: Vec<_> = endpoints.iter().collect();
        let (trailing_slash, base, not_founds) = (self.trailing_slash, self.base.len(), not_founds.leak());
        v1::router(&Table { routes: &[], endpoints: &endpoints, not_founds, trailing_slash, base }, state)
    }

    /// The router of the runtime. Its handlers tell their number and their parameters.
    pub(crate) fn router(&self) -> Router {
        let endpoints: Vec<_> =
            self.routes.iter().zip(CALLS).map(|(route, call)| endpoint(route, call)).collect();
        let endpoints: Vec<_> = endpoints.iter().collect();
        let table = Table {
            routes: &[],
            endpoints: &endpoints,
            not_founds: &[],
            trailing_slash: self.trailing_slash,
            base: self.base.len(),
        };
        v1::router(&table, Arc::new(self.clone()))
    }
}

/// The static data that the attribute would emit.
fn endpoint(route: &Route, call: Call<Arc<Tree>>) -> Endpoint<Arc<Tree>> {
    fn name(name: &str) -> &'static str {
        name.to_owned().leak()
    }
    let segments = route.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => v1::Segment::Literal(name(&encode_literal(text))),
        Segment::Dynamic(parameter) => v1::Segment::Dynamic(name(&parameter.field)),
        Segment::CatchAll(parameter) => v1::Segment::CatchAll(name(&parameter.field)),
        Segment::OptionalCatchAll(parameter) => v1::Segment::OptionalCatchAll(name(&parameter.field)),
        Segment::Group => panic!("a group is no segment of a URL"),
    });
    let filter =
        |method: &&str| MethodFilter::try_from(method.parse::<axum::http::Method>().unwrap()).unwrap();
    Endpoint {
        info: RouteInfo::new("", route.methods, "", false, &[]),
        segments: segments.collect::<Vec<_>>().leak(),
        handlers: route.methods.iter().map(|method| (filter(method), call)).collect::<Vec<_>>().leak(),
        layers: &[],
    }
}

/// The function for each number.
macro_rules! numbered {
    ($function:ident) => {
        [
            $function::<0>,
            $function::<1>,
            $function::<2>,
            $function::<3>,
            $function::<4>,
            $function::<5>,
            $function::<6>,
            $function::<7>,
            $function::<8>,
            $function::<9>,
            $function::<10>,
            $function::<11>,
        ]
    };
}

const CALLS: [Call<Arc<Tree>>; MOST] = numbered!(answer);
const NOT_FOUNDS: [Call<Arc<Tree>>; MOST] = numbered!(not_found);
const GUARDS: [Wrap<Arc<Tree>>; MOST] = numbered!(guard);

/// Tells which folder answers, and by its middleware which folder's guard it has come through.
fn guard<const NUMBER: usize>(router: MethodRouter<Arc<Tree>>, _: &Arc<Tree>) -> MethodRouter<Arc<Tree>> {
    router.layer(map_response(async |mut response: Response<Body>| {
        response.headers_mut().append("x-guard", HeaderValue::from(NUMBER));
        response
    }))
}

fn not_found<const NUMBER: usize>(_: Arc<Tree>, _: axum::extract::Request) -> v1::BoxFuture {
    let response = Response::builder().header("x-folder", NUMBER);
    Box::pin(std::future::ready(response.body(Body::empty()).unwrap()))
}

fn answer<const NUMBER: usize>(tree: Arc<Tree>, request: axum::extract::Request) -> v1::BoxFuture {
    let parameters = parameters(&tree.routes[NUMBER].segments, request.uri());
    let answer = describe_answer(NUMBER, &parameters);
    let response = Response::builder().header("x-answer", answer).header("x-folder", NUMBER);
    Box::pin(std::future::ready(response.body(Body::empty()).unwrap()))
}

pub(crate) fn describe_answer(number: usize, parameters: &[Vec<String>]) -> String {
    format!("{number} {parameters:?}").escape_default().to_string()
}

/// What `Params` would hold. A dynamic segment is given as a list of one.
fn parameters(segments: &[Segment], uri: &Uri) -> Vec<Vec<String>> {
    let values = segments.iter().enumerate().filter_map(|(index, segment)| match segment {
        Segment::Dynamic(_) => Some(vec![Segments::of(uri).one(index, "p").unwrap()]),
        Segment::CatchAll(_) | Segment::OptionalCatchAll(_) => {
            Some(Segments::of(uri).rest(index, "r").unwrap())
        }
        Segment::Literal(_) | Segment::Group => None,
    });
    values.collect()
}

impl fmt::Debug for Tree {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl fmt::Display for Tree {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "trailing_slash = {:?}, base_path = {:?}", self.trailing_slash, self.base)?;
        self.routes.iter().enumerate().try_for_each(|(number, Route { folders, methods, .. })| {
            writeln!(formatter, "{number}: {folders}/route.rs {methods:?}")
        })
    }
}

/// Names of folders: any that a file system takes, and those made of what has a meaning.
pub(crate) fn names() -> impl Strategy<Value = String> {
    let any = "[^/\\x00]{1,12}".prop_filter("this is no folder", |name| !matches!(name.as_str(), "." | ".."));
    let of_meaning =
        "[\\[\\](){}.:*@%_a-cé -]{1,8}".prop_filter("no folder", |name| !matches!(name.as_str(), "." | ".."));
    // A private folder is no segment.
    prop_oneof![any, of_meaning].prop_filter("this is private", |name| !name.starts_with('_'))
}

const NAMES: &[&str] = &["a", "b", "c", "a.b", "é", "x y", "%5Fa", "{a}", ".well-known"];

/// The sets of methods that a route may export.
const METHODS: &[&[&str]] = &[&["GET"], &["POST"], &["GET", "POST"], &["GET", "HEAD"], &["OPTIONS", "PUT"]];

/// Trees of up to twelve routes, five folders deep.
pub(crate) fn trees() -> impl Strategy<Value = Tree> {
    let inner =
        prop_oneof![6 => select(NAMES), 4 => select(&["[p]", "[q]"][..]), 1 => select(&["(g)", "(h)"][..])];
    let last = prop_oneof![3 => select(NAMES), 2 => Just("[p]"), 2 => Just("[...r]"), 1 => Just("[[...r]]"), 1 => Just("(g)")];
    let folders = (vec(inner, 0..5), proptest::option::weighted(0.9, last))
        .prop_map(|(inner, last)| inner.into_iter().chain(last).map(str::to_owned).collect::<Vec<_>>());
    // A parameter that stands twice in one path is no valid tree, so its place is made part of its name.
    let folders = folders.prop_map(|names| {
        let named = names.iter().enumerate();
        named.map(|(depth, name)| name.replace("p]", &format!("p{depth}]"))).collect::<Vec<_>>()
    });
    let methods = select(METHODS);
    let modes = select(
        &[TrailingSlash::Never, TrailingSlash::Always, TrailingSlash::Ignore, TrailingSlash::Strict][..],
    );
    (vec((folders, methods), 1..=MOST), modes, proptest::bool::weighted(0.2))
        .prop_map(|(routes, mode, has_base)| Tree::of_valid(routes, mode, has_base))
}
