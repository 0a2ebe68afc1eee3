use std::error::Error;

use axum::body::Body;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use crate::AppState;
use crate::users;

/// All users, sent while they are read: the file may be larger than the memory.
pub async fn GET(State(state): State<AppState>) -> impl IntoResponse {
    let heading = stream::iter([line(["id", "name", "email"])]);
    let users = users::all(state.database).map(|user| {
        let user = user?;
        let (id, name, email) =
            (user.id.to_string(), in_a_cell(&user.profile.name), in_a_cell(&user.profile.email));
        line([id.as_str(), &name, &email])
    });
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"users.csv\""),
    ];
    (
        headers,
        Body::from_stream(
            heading.chain(users).inspect_err(|error| tracing::error!(%error, "a download broke off")),
        ),
    )
}

fn line<'a>(cells: impl IntoIterator<Item = &'a str>) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(cells)?;
    Ok(writer.into_inner().map_err(|error| error.to_string())?)
}

/// A text, and no formula: a spreadsheet would run what begins so
/// (<https://owasp.org/www-community/attacks/CSV_Injection>).
fn in_a_cell(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text.to_owned() }
}
