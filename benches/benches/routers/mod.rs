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
mod routes {}

#[expect(unreachable_pub, reason = "the handlers are public, since the macro calls no others")]
mod by_folder {
    /// The macro takes no other type than one with a name.
    type NoState = ();

    #[axum_folder_router::folder_router("routes/folder_router", NoState)]
    pub(super) struct FolderRouter();
}

/// A router that is warm, and a request to it.
pub(crate) struct Asked<Request> {
    pub(crate) request: Box<dyn Fn() -> Request>,
    /// Gives the status.
    pub(crate) answer: Box<dyn FnMut(Request) -> u16>,
}

impl<Request> Asked<Request> {
    fn new(
        request: impl Fn() -> Request + 'static,
        answer: impl FnMut(Request) -> u16 + 'static,
        status: u16,
    ) -> Self {
        let mut asked = Self { request: Box::new(request), answer: Box::new(answer) };
        assert_eq!((asked.answer)((asked.request)()), status);
        asked
    }
}

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

pub(crate) fn file_routes(question: Question) -> Asked<Request> {
    axum(routes::router(), question)
}

pub(crate) fn by_hand(question: Question) -> Asked<Request> {
    let router = Router::new()
        .route("/users", get(users).post(create))
        .route("/users/{id}", get(user))
        .route("/users/{id}/posts/{post}", get(post))
        .route("/files/{*path}", get(file));
    axum(router, question)
}

pub(crate) fn folder_router(question: Question) -> Asked<Request> {
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

fn axum(router: Router, question: Question) -> Asked<Request> {
    axum_at(router, question.method(), question.path(), question.status())
}

pub(crate) fn axum_at(mut router: Router, method: &str, path: &str, status: u16) -> Asked<Request> {
    let (method, path) = (method.to_owned(), path.to_owned());
    let request = move || Request::builder().method(&*method).uri(&*path).body(Body::empty()).unwrap();
    let answer = move |request: Request| {
        let response = router.call(request).now_or_never().expect("no handler waits");
        response.map_or(0, |response| response.status().as_u16())
    };
    Asked::new(request, answer, status)
}

pub(crate) fn actix(question: Question) -> Asked<impl Sized + 'static> {
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
    let request = move || TestRequest::with_uri(question.path()).method(method.clone()).to_request();
    let answer = move |request| {
        let response = service.call(request).now_or_never().expect("no handler waits");
        response.map_or(0, |response| response.status().as_u16())
    };
    Asked::new(request, answer, question.status())
}

/// The matcher that axum has, alone: what no router can do without.
pub(crate) fn matchit(question: Question) -> Asked<&'static str> {
    let patterns = ["/users", "/users/{id}", "/users/{id}/posts/{post}", "/files/{*path}"];
    let mut router = matchit::Router::new();
    for pattern in patterns {
        router.insert(pattern, ()).unwrap();
    }
    let answer = move |path: &str| if router.at(path).is_ok() { 200 } else { 404 };
    // It knows no methods.
    let status = if question == Question::NotFound { 404 } else { 200 };
    Asked::new(move || question.path(), answer, status)
}
