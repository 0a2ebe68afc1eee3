//! Random trees, and the table that the attribute would emit for each.

use std::fmt;
use std::ptr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, Method, Response, Uri};
use axum::middleware::map_response;
use axum::routing::MethodFilter;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use route_runtime::__private::v1::{self, Call, Endpoint, MiddlewareFile, NotFound, Pieces, Table, Wrap};
use route_runtime::{RouteInfo, RouteKind};
use route_tree::{FileKind, Folder, RouteFile, RouteTree, Segment, TrailingSlash, check, parse_segment};

/// The largest number of folders in a tree: each has functions of its own, which tell its number.
const MOST: usize = 12;

type State = Arc<Tree>;

/// Makes the layer of a `middleware.rs`.
type Make = fn(&State) -> Box<dyn Wrap<State>>;

/// The names of folders, the methods of the `route.rs` in the last one, and whether it has a `not_found.rs` and a
/// `middleware.rs`.
type Files = (Vec<String>, Option<&'static [&'static str]>, bool, bool);

/// A valid tree.
#[derive(Clone)]
pub(crate) struct Tree {
    /// The tree as a tool reads it.
    pub(crate) read: RouteTree,
    pub(crate) folders: Vec<Entry>,
    pub(crate) trailing_slash: TrailingSlash,
    /// The base path: empty, or one segment.
    pub(crate) base: Vec<Segment<String>>,
}

/// A folder with files.
#[derive(Clone)]
pub(crate) struct Entry {
    /// The names of the folders that lead to it.
    pub(crate) names: Vec<String>,
    /// The segments of the URL, those of the base path included.
    pub(crate) segments: Vec<Segment<String>>,
    /// The methods of its `route.rs`, if it has one.
    pub(crate) methods: Option<&'static [&'static str]>,
    pub(crate) has_not_found: bool,
    pub(crate) has_middleware: bool,
}

impl Entry {
    fn path(&self) -> String {
        self.names.join("/")
    }

    /// Whether the other folder is this one or below it.
    pub(crate) fn is_around(&self, other: &Self) -> bool {
        other.names.starts_with(&self.names)
    }
}

impl Tree {
    /// Returns a tree of these folders, separated by slashes, which all export GET.
    pub(crate) fn new(routes: &[&str], trailing_slash: TrailingSlash) -> Self {
        let entries = routes.iter().map(|route| (split(route), Some(&["GET"][..]), false, false));
        let tree = Self::of_valid(entries.collect(), trailing_slash, false);
        assert!(!tree.folders.is_empty());
        tree
    }

    /// Returns the same tree with a `not_found.rs` in each of these folders.
    pub(crate) fn with_not_founds(
        routes: &[&str],
        not_founds: &[&str],
        trailing_slash: TrailingSlash,
    ) -> Self {
        let routes = routes.iter().map(|route| (split(route), Some(&["GET"][..]), false, false));
        let not_founds = not_founds.iter().map(|folder| (split(folder), None, true, false));
        Self::of_valid(routes.chain(not_founds).collect(), trailing_slash, false)
    }

    /// Returns a tree of the folders and files that are valid together.
    fn of_valid(entries: Vec<Files>, trailing_slash: TrailingSlash, has_base: bool) -> Self {
        let base = if has_base { vec![Segment::Literal("base".to_owned())] } else { Vec::new() };
        let mut tree = Self {
            read: RouteTree { root: Folder::new("app", None) },
            folders: Vec::new(),
            trailing_slash,
            base,
        };
        for (names, methods, has_not_found, has_middleware) in entries {
            let mut entry = Entry {
                segments: tree.base.clone(),
                names,
                methods: None,
                has_not_found: false,
                has_middleware: false,
            };
            entry.segments.extend(entry.names.iter().filter_map(|name| parse_segment(name).unwrap()));
            if methods.is_some() && tree.insert(&entry, FileKind::Route) {
                entry.methods = methods;
            }
            entry.has_not_found = has_not_found && tree.insert(&entry, FileKind::NotFound);
            entry.has_middleware = has_middleware && tree.insert(&entry, FileKind::Middleware);
            if entry.methods.is_some() || entry.has_not_found || entry.has_middleware {
                tree.folders.push(entry);
            }
        }
        tree
    }

    /// Adds a file, if the tree stays valid.
    fn insert(&mut self, entry: &Entry, kind: FileKind) -> bool {
        let names: Vec<&str> = entry.names.iter().map(String::as_str).collect();
        let mut with = self.read.clone();
        let is_there = self.folders.iter().any(|known| {
            known.names == entry.names
                && match kind {
                    FileKind::Route | FileKind::Page => known.methods.is_some(),
                    FileKind::NotFound => known.has_not_found,
                    FileKind::Middleware => known.has_middleware,
                }
        });
        with.insert(&names, RouteFile { kind, path: entry.path(), handlers: Vec::new() }).unwrap();
        let is_valid = !is_there && check(&with).is_empty();
        if is_valid {
            self.read = with;
        }
        is_valid
    }

    /// Returns the number of the folder with a file, by the path of the folder.
    pub(crate) fn number(&self, path: &str, has: impl Fn(&Entry) -> bool) -> usize {
        self.folders.iter().position(|entry| entry.path() == path && has(entry)).unwrap()
    }

    /// Returns a path that leads to a folder.
    pub(crate) fn a_path_to(&self, number: usize) -> String {
        let pieces = self.folders[number].segments.iter().map(|segment| match segment {
            Segment::Literal(text) => crate::rules::encode(text),
            _ => "value".to_owned(),
        });
        format!("/{}", pieces.collect::<Vec<_>>().join("/"))
    }

    /// Returns the router of the runtime. Its handlers and middlewares tell their numbers.
    pub(crate) fn router(&self) -> Router {
        let guards: Vec<(&Folder, &'static MiddlewareFile<State>)> = self.guards();
        let layers = |folders: &[&Folder]| -> &'static [&'static MiddlewareFile<State>] {
            let around = folders.iter().filter_map(|folder| {
                guards.iter().find(|(other, _)| ptr::eq(*other, *folder)).map(|(_, guard)| *guard)
            });
            around.collect::<Vec<_>>().leak()
        };
        let routes = self.read.routes();
        let endpoints = routes.iter().map(|route| {
            let number = self.number(&route.file.path, |entry| entry.methods.is_some());
            let methods = self.folders[number].methods.unwrap_or_default();
            let methods: Vec<Method> = methods.iter().map(|method| method.parse().unwrap()).collect();
            let filter = |method: &Method| MethodFilter::try_from(method.clone()).unwrap();
            let handlers = methods.iter().map(|method| (filter(method), CALLS[number])).collect::<Vec<_>>();
            leak(Endpoint {
                segments: self.segments(route.segments()),
                handlers: handlers.leak(),
                layers: layers(&route.folders),
                info: RouteInfo::new("", methods.leak(), "", RouteKind::Route, &[]),
            })
        });
        let endpoints: Vec<_> = endpoints.collect();
        let not_founds = self.read.not_founds();
        let mut not_founds = not_founds.iter().map(|not_found| {
            let call = not_found
                .file
                .as_ref()
                .map(|route| NOT_FOUNDS[self.number(&route.file.path, |entry| entry.has_not_found)]);
            let segments = self.segments(not_found.segments());
            leak(NotFound { segments, call, layers: layers(&not_found.folders) })
        });
        let fallback = not_founds.next().expect("the root is the first");
        let table = Table {
            endpoints: &endpoints,
            not_founds: &not_founds.collect::<Vec<_>>(),
            fallback,
            trailing_slash: self.trailing_slash,
            base: self.base.len(),
        };
        v1::router(&table, Arc::new(self.clone()))
    }

    fn guards(&self) -> Vec<(&Folder, &'static MiddlewareFile<State>)> {
        let middlewares = self.read.middlewares();
        let guards = middlewares.iter().filter_map(|route| {
            let number = self.number(&route.file.path, |entry| entry.has_middleware);
            Some((*route.folders.last()?, leak(MiddlewareFile { make: GUARDS[number] })))
        });
        guards.collect()
    }

    fn segments<'a>(
        &'a self,
        segments: impl Iterator<Item = Segment<&'a str>>,
    ) -> &'static [Segment<&'static str>] {
        let leak = |text: &str| -> &'static str { text.to_owned().leak() };
        let all = self.base.iter().map(Segment::as_deref).chain(segments).map(|segment| match segment {
            Segment::Literal(text) => Segment::Literal(leak(text)),
            Segment::Dynamic(name) => Segment::Dynamic(leak(name)),
            Segment::CatchAll(name) => Segment::CatchAll(leak(name)),
            Segment::OptionalCatchAll(name) => Segment::OptionalCatchAll(leak(name)),
        });
        all.collect::<Vec<_>>().leak()
    }
}

fn split(path: &str) -> Vec<String> {
    path.split('/').filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
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

const CALLS: [Call<State>; MOST] = numbered!(answer);
const NOT_FOUNDS: [Call<State>; MOST] = numbered!(not_found);
const GUARDS: [Make; MOST] = numbered!(guard);

/// Tells the number of the folder that a response has come through.
fn guard<const NUMBER: usize>(_: &State) -> Box<dyn Wrap<State>> {
    Box::new(map_response(async |mut response: Response<Body>| {
        response.headers_mut().append("x-guard", HeaderValue::from(NUMBER));
        response
    }))
}

fn not_found<const NUMBER: usize>(_: State, _: Request) -> v1::BoxFuture {
    let response = Response::builder().header("x-not-found", NUMBER);
    Box::pin(std::future::ready(response.body(Body::empty()).unwrap()))
}

fn answer<const NUMBER: usize>(tree: State, request: Request) -> v1::BoxFuture {
    let parameters = parameters(&tree.folders[NUMBER].segments, request.uri());
    let response = Response::builder().header("x-answer", describe_answer(NUMBER, &parameters));
    Box::pin(std::future::ready(response.body(Body::empty()).unwrap()))
}

pub(crate) fn describe_answer(number: usize, parameters: &[Option<Vec<String>>]) -> String {
    format!("{number} {parameters:?}").escape_default().to_string()
}

/// Returns the parameters as `Params` would hold them: a dynamic segment as a list of one, and none for a parameter
/// that cannot be decoded.
fn parameters(segments: &[Segment<String>], uri: &Uri) -> Vec<Option<Vec<String>>> {
    let values = segments.iter().enumerate().filter_map(|(index, segment)| match segment {
        Segment::Dynamic(_) => Some(Pieces::of(uri).one(index, "p").ok().map(|value| vec![value])),
        Segment::CatchAll(_) | Segment::OptionalCatchAll(_) => Some(Pieces::of(uri).rest(index, "r").ok()),
        Segment::Literal(_) => None,
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
        self.folders.iter().enumerate().try_for_each(|(number, entry)| {
            let Entry { methods, has_not_found, has_middleware, .. } = entry;
            let path = entry.path();
            writeln!(formatter, "{number}: `{path}` {methods:?} not_found.rs: {has_not_found}, middleware.rs: {has_middleware}")
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

const NAMES: &[&str] = &["a", "b", "c", "a.b", "é", "x y", "%5Fa", "{a}", ".well-known", "a%20b", "100%"];

/// The sets of methods that a route may export.
const METHODS: &[&[&str]] = &[&["GET"], &["POST"], &["GET", "POST"], &["GET", "HEAD"], &["OPTIONS", "PUT"]];

/// Trees of up to twelve folders with files, five folders deep.
pub(crate) fn trees() -> impl Strategy<Value = Tree> {
    let inner =
        prop_oneof![6 => select(NAMES), 4 => select(&["[p]", "[q]"][..]), 1 => select(&["(g)", "(h)"][..])];
    let last = prop_oneof![3 => select(NAMES), 2 => Just("[p]"), 2 => Just("[...r]"), 1 => Just("[[...r]]"), 1 => Just("(g)")];
    let folders = (vec(inner, 0..5), proptest::option::weighted(0.9, last))
        .prop_map(|(inner, last)| inner.into_iter().chain(last).map(str::to_owned).collect::<Vec<_>>());
    // A parameter that is twice in one path is no valid tree, so its place is made part of its name.
    let folders = folders.prop_map(|names| {
        let named = names.iter().enumerate();
        named.map(|(depth, name)| name.replace("p]", &format!("p{depth}]"))).collect::<Vec<_>>()
    });
    let methods = proptest::option::weighted(0.8, select(METHODS));
    let modes = select(&TrailingSlash::ALL[..]);
    let entry = (folders, methods, proptest::bool::weighted(0.3), proptest::bool::weighted(0.3));
    (vec(entry, 1..=MOST), modes, proptest::bool::weighted(0.2))
        .prop_map(|(entries, mode, has_base)| Tree::of_valid(entries, mode, has_base))
}
