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
    /// The files of those layers.
    pub middleware: &'static [&'static str],
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

/// The one whose folder is nearest to a path: at each place of the URL a literal comes first, and then the deepest.
fn nearest<'t, S>(not_founds: &[&'t NotFound<S>], path: &str) -> Option<(usize, &'t NotFound<S>)> {
    let near = not_founds
        .iter()
        .enumerate()
        .filter_map(|(index, not_found)| Some((not_found.nearness(path)?, (index, *not_found))));
    near.max_by(|(first, _), (second, _)| first.cmp(second)).map(|(_, found)| found)
}

/// Answers a request that reached a row which does not answer it. The middleware of these files runs already; what
/// else is around the nearest file runs now.
pub(crate) fn answer<S>(
    not_founds: &[&NotFound<S>],
    running: &[&str],
    state: &S,
    request: Request,
) -> BoxFuture
where
    S: Clone + Send + Sync + 'static,
{
    let Some((_, nearest)) = nearest(not_founds, request.uri().path()) else {
        return Box::pin(ready(StatusCode::NOT_FOUND.into_response()));
    };
    let shared = nearest.middleware.iter().zip(running).take_while(|(one, other)| one == other).count();
    let answer = within(nearest.call, &nearest.layers[shared..], state);
    Box::pin(async { answer.oneshot(request).await.into_response() })
}

/// What a file answers, with layers around it. The status is 404, unless the function sets another one than 200.
fn within<S>(function: Call<S>, layers: &[Wrap<S>], state: &S) -> MethodRouter
where
    S: Clone + Send + Sync + 'static,
{
    let answer = async move |State(state): State<S>, request: Request| {
        let mut response = function(state, request).await;
        if response.status() == StatusCode::OK {
            *response.status_mut() = StatusCode::NOT_FOUND;
        }
        response
    };
    layers::wrap(any(answer), layers, state).with_state(state.clone())
}

/// Adds the fallback of a router that has such files: each answers with the middleware of its folder around it.
pub(crate) fn add<S>(router: Router<S>, files: &'static [&'static NotFound<S>], state: &S) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    let answers: Arc<[_]> = files.iter().map(|file| within(file.call, file.layers, state)).collect();
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
        let files: Vec<_> = FOLDERS
            .iter()
            .map(|segments| NotFound { segments, call, layers: &[], middleware: &[] })
            .collect();
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
        let of = [files[1], files[3]];
        assert_eq!(nearest(&of, "/api/b").map(|(index, _)| index), Some(0), "a literal comes first");
    }
}
