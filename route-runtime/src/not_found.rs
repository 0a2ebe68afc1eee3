//! What answers where no route does.

use std::future::ready;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, any};
use tower::ServiceExt as _;

use crate::call::{BoxFuture, Call};
use crate::layers::{self, Wrap};
use crate::table::{Segment, is_spelling};

/// A `not_found.rs`.
#[derive(Debug)]
pub struct NotFound<S: 'static> {
    /// The segments of its folder's URL.
    pub segments: &'static [Segment],
    /// Its function.
    pub call: Call<S>,
    /// What runs around it, outermost first.
    pub layers: &'static [Wrap<S>],
}

impl<S> NotFound<S> {
    /// How near its folder is to a path: how many segments they share, and which of those are literals.
    fn nearness(&self, path: &str) -> Option<Vec<bool>> {
        let mut pieces = path.split('/').skip(1);
        let mut nearness = Vec::new();
        for segment in self.segments {
            match (segment, pieces.next()) {
                (Segment::Literal(text), Some(piece)) if is_spelling(text, piece) => nearness.push(true),
                (Segment::Dynamic(_) | Segment::CatchAll(_), Some(piece)) if !piece.is_empty() => {
                    nearness.push(false);
                }
                (Segment::OptionalCatchAll(_), _) => {}
                _ => return None,
            }
        }
        Some(nearness)
    }
}

/// The one whose folder is nearest to a path: the deepest, and of those the one with literals first.
fn nearest<'t, S>(not_founds: &[&'t NotFound<S>], path: &str) -> Option<(usize, &'t NotFound<S>)> {
    let near = not_founds.iter().enumerate().filter_map(|(index, not_found)| {
        let nearness = not_found.nearness(path)?;
        Some(((nearness.len(), nearness), (index, *not_found)))
    });
    near.max_by(|(first, _), (second, _)| first.cmp(second)).map(|(_, found)| found)
}

/// Answers a request that reached a row which does not answer it. The row's own middleware runs already.
pub(crate) fn answer<S>(not_founds: &[&NotFound<S>], state: S, request: Request) -> BoxFuture {
    match nearest(not_founds, request.uri().path()) {
        Some((_, not_found)) => call(not_found.call, state, request),
        None => Box::pin(ready(StatusCode::NOT_FOUND.into_response())),
    }
}

/// The status is 404, unless the function sets another one than 200.
fn call<S>(function: Call<S>, state: S, request: Request) -> BoxFuture {
    let answer = function(state, request);
    Box::pin(async move {
        let mut response = answer.await;
        if response.status() == StatusCode::OK {
            *response.status_mut() = StatusCode::NOT_FOUND;
        }
        response
    })
}

/// Adds the fallback of a router that has such files: each answers with the middleware of its folder around it.
pub(crate) fn add<S>(router: Router<S>, files: &'static [&'static NotFound<S>], state: &S) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    let answers = files.iter().map(|file| {
        let function = file.call;
        let answer =
            async move |State(state): State<S>, request: Request| call(function, state, request).await;
        layers::wrap(any(answer), file.layers, state).with_state(state.clone())
    });
    let answers: Arc<[MethodRouter]> = answers.collect();
    router.fallback(move |request: Request| {
        let found = nearest(files, request.uri().path()).map(|(index, _)| answers[index].clone());
        async move {
            match found {
                Some(answer) => answer.oneshot(request).await.into_response(),
                None => StatusCode::NOT_FOUND.into_response(),
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{NotFound, nearest};
    use crate::call::Call;
    use crate::table::Segment::{self, CatchAll, Dynamic, Literal};

    #[test]
    fn the_nearest_folder_answers() {
        const FOLDERS: &[&[Segment]] = &[
            &[],
            &[Literal("api")],
            &[Dynamic("x")],
            &[Dynamic("x"), Literal("b")],
            &[Literal("api"), Dynamic("y")],
            &[Literal("caf%C3%A9")],
            &[Literal("docs"), CatchAll("rest")],
        ];
        let call: Call<()> = |(), _| Box::pin(async { panic!("nothing is called here") });
        let files: Vec<_> = FOLDERS.iter().map(|segments| NotFound { segments, call, layers: &[] }).collect();
        let files: Vec<_> = files.iter().collect();
        for (path, expected) in [
            ("/", 0),
            ("//", 0),
            ("/api", 1),
            ("/api/", 1),
            ("/apix", 2),
            ("/api//", 1),
            ("/api/b", 4),
            ("/a/b/c", 3),
            ("/a/c/b", 2),
            ("/caf%C3%A9/x", 5),
            ("/café/x", 5),
            ("/docs/a//", 6),
        ] {
            assert_eq!(nearest(&files, path).map(|(index, _)| index), Some(expected), "{path}");
        }
        assert!(nearest(&files[1..2], "/other").is_none());
    }
}
