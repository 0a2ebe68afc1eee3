//! The same small site as a router of each peer, and requests to it.

use actix_web::dev::Service as _;
use actix_web::test::{TestRequest, init_service};
use actix_web::{App, web};
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request};
use axum::routing::get;
use futures_util::FutureExt as _;
use route_runtime::file_routes;
use tower::Service as _;

#[file_routes("routes/file_routes")]
pub(crate) mod routes {}

#[expect(unreachable_pub, reason = "the handlers are public, since the macro calls no others")]
mod by_folder {
    /// The macro takes no other type than one with a name.
    type NoState = ();

    #[axum_folder_router::folder_router("routes/folder_router", NoState)]
    pub(super) struct FolderRouter();
}

/// A request that can be made once, to a router that is warm. It gives the status.
pub(crate) type Asked = Box<dyn FnMut() -> u16>;

/// What is asked of the small site.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Question {
    Literal,
    OneParameter,
    TwoParameters,
    CatchAll,
    NotFound,
    NotAllowed,
}

impl Question {
    pub(crate) const ALL: [Self; 6] = [
        Self::Literal,
        Self::OneParameter,
        Self::TwoParameters,
        Self::CatchAll,
        Self::NotFound,
        Self::NotAllowed,
    ];

    fn path(self) -> &'static str {
        match self {
            Self::Literal | Self::NotAllowed => "/users",
            Self::OneParameter => "/users/7",
            Self::TwoParameters => "/users/7/posts/8",
            Self::CatchAll => "/files/a/b/c",
            Self::NotFound => "/nothing/here",
        }
    }

    fn method(self) -> &'static str {
        if self == Self::NotAllowed { "DELETE" } else { "GET" }
    }

    fn status(self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::NotAllowed => 405,
            _ => 200,
        }
    }
}

pub(crate) fn file_routes(question: Question) -> Asked {
    axum(routes::router(), question)
}

pub(crate) fn by_hand(question: Question) -> Asked {
    let router = Router::new()
        .route("/users", get(users).post(create))
        .route("/users/{id}", get(user))
        .route("/users/{id}/posts/{post}", get(post))
        .route("/files/{*path}", get(file));
    axum(router, question)
}

pub(crate) fn folder_router(question: Question) -> Asked {
    axum(by_folder::FolderRouter::into_router(), question)
}

async fn users() -> &'static str {
    "users"
}

async fn create(body: String) -> String {
    body
}

pub(crate) async fn user(Path(id): Path<u64>) -> String {
    id.to_string()
}

async fn post(Path((id, post)): Path<(u64, u64)>) -> String {
    (id + post).to_string()
}

async fn file(Path(path): Path<String>) -> String {
    segments(&path)
}

/// What `Params` does of itself: the handler wants the segments, not their text.
fn segments(path: &str) -> String {
    let segments: Vec<String> = path.split('/').map(str::to_owned).collect();
    segments.len().to_string()
}

fn axum(router: Router, question: Question) -> Asked {
    axum_at(router, question.method(), question.path(), question.status())
}

/// A request that this path answers, to a router that is warm.
pub(crate) fn axum_at(mut router: Router, method: &str, path: &str, status: u16) -> Asked {
    let request = || Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
    let mut answer = move |request: Request| {
        let response = router.call(request).now_or_never().expect("no handler waits");
        response.map_or(0, |response| response.status().as_u16())
    };
    assert_eq!(answer(request()), status, "{path}");
    let mut request = Some(request());
    Box::new(move || request.take().map_or(0, &mut answer))
}

pub(crate) fn actix(question: Question) -> Asked {
    let app = App::new()
        .service(web::resource("/users").get(async || "users").post(async |body: String| body))
        .service(web::resource("/users/{id}").get(async |id: web::Path<u64>| id.to_string()))
        .service(
            web::resource("/users/{id}/posts/{post}")
                .get(async |path: web::Path<(u64, u64)>| (path.0 + path.1).to_string()),
        )
        .service(web::resource("/files/{path:.+}").get(async |path: web::Path<String>| segments(&path)));
    let service = init_service(app).now_or_never().expect("nothing waits");
    let method = question.method().parse::<actix_web::http::Method>().unwrap();
    let request = || TestRequest::with_uri(question.path()).method(method.clone()).to_request();
    let answer = move |request| {
        let response = service.call(request).now_or_never().expect("no handler waits");
        response.map_or(0, |response| response.status().as_u16())
    };
    assert_eq!(answer(request()), question.status(), "{question:?}");
    let mut request = Some(request());
    Box::new(move || request.take().map_or(0, &answer))
}

/// The matcher that axum has, alone: what no router can do without.
pub(crate) fn matchit(question: Question) -> Asked {
    let patterns = ["/users", "/users/{id}", "/users/{id}/posts/{post}", "/files/{*path}"];
    let mut router = matchit::Router::new();
    for pattern in patterns {
        router.insert(pattern, ()).unwrap();
    }
    Box::new(move || if router.at(question.path()).is_ok() { 200 } else { 404 })
}
